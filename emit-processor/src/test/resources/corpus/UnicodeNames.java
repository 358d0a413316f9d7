package corpus;

record UnicodeNames(String größe, String 名前, int été, String δ) {}
