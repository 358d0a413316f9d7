package corpus;

record Bounded<T extends Comparable<T>>(T low, T high) {}
