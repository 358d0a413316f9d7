package corpus;

record NamedLikeEmit(Inner.Codec a, Inner.JsonReader b, Inner.JsonWriter c, Inner.Codecs d, Inner.MemberNames e) { static class Inner { record Codec(int a) {} record JsonReader(int a) {} record JsonWriter(int a) {} record Codecs(int a) {} record MemberNames(int a) {} } }
