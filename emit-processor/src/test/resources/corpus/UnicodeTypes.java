package corpus;

record UnicodeTypes(名前 name, 種類 kind, java.util.List<名前> 全部) {
  record 名前(String 姓, int ß) {}

  enum 種類 { 一, 二, Ñ }
}
