package shop;

import java.util.List;

record Order(String id, long cents, List<Line> lines) {
  record Line(String product, int count) {}
}
