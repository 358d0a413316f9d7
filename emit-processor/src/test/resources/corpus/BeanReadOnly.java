package corpus;

/** Getters without a setter: databind writes what they say, and reads into a field of the name. */
class BeanReadOnly {
  String name;
  int price;

  public String getName() { return name; }
  public int getPrice() { return price; }
  public int getDoubled() { return 2 * price; }
}
