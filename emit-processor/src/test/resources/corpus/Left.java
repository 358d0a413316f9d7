package corpus;

record Left(Right right, int a) {}
