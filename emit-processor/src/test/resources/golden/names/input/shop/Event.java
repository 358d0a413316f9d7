package shop;

record Event(Codec codec) {}
