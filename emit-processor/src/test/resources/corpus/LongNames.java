package corpus;

record LongNames(int a, int aa, int aaa, int aaaa, int aaaaa, int aaaaaa, int aaaaaaa, int aaaaaaaa, int aaaaaaaaa, int aaaaaaaaaa, int aaaaaaaaaaa, int aaaaaaaaaaaa, int aaaaaaaaaaaaa, int aaaaaaaaaaaaaa, int aaaaaaaaaaaaaaa, int aaaaaaaaaaaaaaaa, int aaaaaaaaaaaaaaaaa, int aaaaaaaaaaaaaaaaaa, int aaaaaaaaaaaaaaaaaaa) {}
