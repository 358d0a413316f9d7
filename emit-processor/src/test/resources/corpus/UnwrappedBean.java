package corpus;

import com.fasterxml.jackson.annotation.JsonPropertyOrder;
import com.fasterxml.jackson.annotation.JsonUnwrapped;

/** Accessors, fields and a constructor, with what is set after it. */
@JsonPropertyOrder({"point", "id"})
class UnwrappedBean {
  private int id;
  private Point point;
  @JsonUnwrapped public Size size = new Size();
  @JsonUnwrapped public Colour colour;

  public int getId() {
    return id;
  }

  public void setId(int id) {
    this.id = id;
  }

  @JsonUnwrapped(prefix = "at")
  public Point getPoint() {
    return point;
  }

  public void setPoint(Point point) {
    this.point = point;
  }

  static class Point {
    private int x;
    private Integer y = 5;

    public int getX() {
      return x;
    }

    public void setX(int x) {
      this.x = x;
    }

    public Integer getY() {
      return y;
    }

    public void setY(Integer y) {
      this.y = y;
    }
  }

  static class Size {
    public int width = 1;
    public long height;
  }

  record Colour(String colour) {}
}
