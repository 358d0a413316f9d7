package shop;

class Orders implements First, Second {
  @Override
  public void placed(String order) {}
}
