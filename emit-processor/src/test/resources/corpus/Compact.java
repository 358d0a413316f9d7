package corpus;

record Compact(String name, int count) { Compact { if (count < 0) { count = -count; } } }
