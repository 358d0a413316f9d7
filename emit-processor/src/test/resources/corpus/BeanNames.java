package corpus;

/** Names that databind mangles. */
class BeanNames {
  private String url;
  private String aName;
  private int xCoord;
  private String id;
  private int x;
  private String theURL;

  public String getURL() { return url; }
  public void setURL(String url) { this.url = url; }
  public String getAName() { return aName; }
  public void setAName(String name) { this.aName = name; }
  public int getXCoord() { return xCoord; }
  public void setXCoord(int x) { this.xCoord = x; }
  public String getId() { return id; }
  public void setId(String id) { this.id = id; }
  public int getX() { return x; }
  public void setX(int x) { this.x = x; }
  public String getTheURL() { return theURL; }
  public void setTheURL(String url) { this.theURL = url; }
}
