package corpus;

record OneInt(int a) {}
