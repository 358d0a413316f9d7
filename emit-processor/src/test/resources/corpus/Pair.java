package corpus;

record Pair<A, B>(A in, B out) {}
