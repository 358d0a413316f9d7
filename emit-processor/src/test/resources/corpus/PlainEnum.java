package corpus;

enum PlainEnum { A, b, C_D }
