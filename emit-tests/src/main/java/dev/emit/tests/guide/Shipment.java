package dev.emit.tests.guide;

// snippet: shipment
record Shipment(String id, Customer customer) {
  record Customer(String id) {}
}
// end
