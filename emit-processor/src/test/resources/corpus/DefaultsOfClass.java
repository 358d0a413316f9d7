package corpus;

import com.fasterxml.jackson.annotation.JsonInclude;
import java.math.BigDecimal;
import java.time.Instant;
import java.util.Date;
import java.util.List;
import java.util.Optional;

/** Only what is not as the constructor leaves it is written. */
@JsonInclude(JsonInclude.Include.NON_DEFAULT)
class DefaultsOfClass {
  public int a = 7;
  public double b = -0.0;
  public float c;
  public boolean d = true;
  public String e = "e";
  public String f;
  public List<String> g = List.of("g");
  public int[] h = {1, 2};
  public String[] i = {"i", null};
  public Optional<Integer> j = Optional.of(1);
  public Instant k = Instant.EPOCH;
  public BigDecimal l = new BigDecimal("1.0");
  public Object m;
  public Date n;
  public byte[] o = {};
  private long p = 3;

  @JsonInclude(JsonInclude.Include.ALWAYS)
  public int q = 5;

  @JsonInclude(JsonInclude.Include.NON_EMPTY)
  public String r = "r";

  @JsonInclude(JsonInclude.Include.NON_DEFAULT)
  public Integer s = 0;

  public long getP() {
    return p;
  }

  public void setP(long p) {
    this.p = p;
  }
}
