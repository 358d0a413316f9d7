package corpus;

record Primitives(boolean a, byte b, short c, int d, long e, float f, double g, char h) {}
