package corpus;

record OwnAccessor(String name) { public String name() { return name + "!"; } }
