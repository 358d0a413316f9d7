package corpus;

record Canonical(String name, int count) { Canonical(String name, int count) { this.name = name; this.count = count; } }
