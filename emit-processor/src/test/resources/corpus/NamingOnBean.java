package corpus;

import com.fasterxml.jackson.annotation.JsonProperty;
import com.fasterxml.jackson.annotation.JsonPropertyOrder;
import tools.jackson.databind.PropertyNamingStrategies;
import tools.jackson.databind.annotation.JsonNaming;

@JsonNaming(PropertyNamingStrategies.SnakeCaseStrategy.class)
@JsonPropertyOrder({"last_name", "id"})
class NamingOnBean {
  public String firstName;
  private String lastName;
  private int theURL;
  @JsonProperty("keptAsIs") public int kept;
  public int id;

  public String getLastName() { return lastName; }
  public void setLastName(String lastName) { this.lastName = lastName; }
  public int getTheURL() { return theURL; }
  public void setTheURL(int url) { this.theURL = url; }
}
