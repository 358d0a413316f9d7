package shop;

class Orders extends Base<String> {}
