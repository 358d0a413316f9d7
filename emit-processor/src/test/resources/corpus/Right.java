package corpus;

record Right(Left left, int a) {}
