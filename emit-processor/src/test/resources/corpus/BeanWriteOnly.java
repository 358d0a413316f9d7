package corpus;

class BeanWriteOnly {
  private String secret;
  private int shown;

  public void setSecret(String secret) { this.secret = secret; }
  public int getShown() { return shown; }
  public void setShown(int shown) { this.shown = shown; }
  void setNear(int near) { this.shown = near; }
}
