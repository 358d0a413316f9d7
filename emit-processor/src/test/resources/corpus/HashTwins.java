package corpus;

record HashTwins(int Aa, int BB, int AaAa, int BBBB, int AaBB, int BBAa) {}
