package corpus;

record LocalNames(String in, String out, String value, String member, String type, String text, int set, int reader, int writer) {}
