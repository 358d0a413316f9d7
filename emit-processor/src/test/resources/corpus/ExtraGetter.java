package corpus;

record ExtraGetter(String name) { public int getLength() { return name == null ? 0 : name.length(); } }
