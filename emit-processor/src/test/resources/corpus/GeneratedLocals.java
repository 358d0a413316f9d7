package corpus;

/** Components named like what the generated code names. */
record GeneratedLocals(int in, int out, int value, int member, int set, int reader, int names, int codec, int NAMES, int END, int _in, int value_, int in_, int hasIn, int json, int index, int key, int element, int result, int i) {}
