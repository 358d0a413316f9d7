package shop;

class Threads extends Base<Thread> {}
