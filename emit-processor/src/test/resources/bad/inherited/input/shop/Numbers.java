package shop;

class Numbers extends Base<Integer> {}
