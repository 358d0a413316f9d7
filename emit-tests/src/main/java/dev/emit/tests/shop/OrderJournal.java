package dev.emit.tests.shop;

/** Inherits its handler, with the type resolved. */
class OrderJournal extends Journal<Order> {}
