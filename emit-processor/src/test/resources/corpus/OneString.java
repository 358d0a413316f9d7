package corpus;

record OneString(String value) {}
