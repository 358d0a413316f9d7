package corpus;

record GeneratedNames(String NAMES, String Members, String Codecs, String MemberNames, String INSTANCE, String Shape, String Codec, String Nullable) {}
