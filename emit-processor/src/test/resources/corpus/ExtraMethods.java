package corpus;

record ExtraMethods(String name, int count) { static ExtraMethods none() { return new ExtraMethods("", 0); } String full() { return name + count; } int size() { return count; } }
