package corpus;

record StaticMembers(int a) { static final int A = 1; static int b = 2; static int getB() { return b; } interface Inner {} enum Kind { X } }
