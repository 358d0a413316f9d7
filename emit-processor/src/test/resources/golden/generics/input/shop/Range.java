package shop;

record Range<T extends Comparable<T>>(T from, T to) {}
