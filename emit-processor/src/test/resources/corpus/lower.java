package corpus;

record lower(int A, String bC) {}
