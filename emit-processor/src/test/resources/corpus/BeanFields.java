package corpus;

/** Fields that travel, and fields that do not. */
class BeanFields {
  public static int count = 3;
  public static final String KIND = "fields";
  public final int fixed = 7;
  public transient int passing;
  public volatile long seen;
  int near;
  protected String kept;
  private int hidden;
  public String open = "given";
  public int[] all = {1, 2};
}
