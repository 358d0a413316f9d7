package corpus;

record ContextualKeywords(int record, int sealed, int permits, int yield, int var, int module, int open, int with, int to, int exports) {}
