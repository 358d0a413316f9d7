package corpus;

record Holder_of(int a) {}
