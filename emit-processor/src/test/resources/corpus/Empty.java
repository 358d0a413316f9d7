package corpus;

record Empty() {}
