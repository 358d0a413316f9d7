package shop;

record Codec(Event event) {}
