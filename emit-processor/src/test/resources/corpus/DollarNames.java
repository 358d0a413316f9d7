package corpus;

record DollarNames(int $, int a$b, int _a, int __emit) {}
