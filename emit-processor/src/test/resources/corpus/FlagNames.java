package corpus;

record FlagNames(String has, boolean hasId, String id, String Override, String String_, int read, int write, int shape) {}
