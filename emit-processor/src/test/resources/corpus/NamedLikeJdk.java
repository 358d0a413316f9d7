package corpus;

record NamedLikeJdk(String a, Inner.List b, java.util.List<Inner.List> c, Inner.Optional d) { static class Inner { record List(int a) {} record Optional(int b) {} } }
