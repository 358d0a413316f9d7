package corpus;

import com.fasterxml.jackson.annotation.JsonAlias;
import com.fasterxml.jackson.annotation.JsonIgnore;
import com.fasterxml.jackson.annotation.JsonProperty;

/** What stands on the field, the getter or the setter counts for all three. */
class BeanAnnotated {
  @JsonProperty("on-field") private String a;
  private String b;
  private String c;
  @JsonIgnore private String d;
  private String e;
  @JsonAlias("eff") private int f;
  @JsonProperty int bare;

  public String getA() { return a; }
  public void setA(String a) { this.a = a; }
  @JsonProperty("on-getter") public String getB() { return b; }
  public void setB(String b) { this.b = b; }
  public String getC() { return c; }
  @JsonProperty("on-setter") public void setC(String c) { this.c = c; }
  public String getD() { return d; }
  public void setD(String d) { this.d = d; }
  @JsonIgnore public String getE() { return e; }
  public void setE(String e) { this.e = e; }
  public int getF() { return f; }
  public void setF(int f) { this.f = f; }
}
