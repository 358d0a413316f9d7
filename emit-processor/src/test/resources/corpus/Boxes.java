package corpus;

record Boxes(Boolean a, Byte b, Short c, Integer d, Long e, Float f, Double g, Character h) {}
