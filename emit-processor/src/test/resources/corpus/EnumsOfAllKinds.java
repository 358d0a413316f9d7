package corpus;

import java.util.EnumMap;
import java.util.EnumSet;
import java.util.Map;

record EnumsOfAllKinds(Shape a, Level[] b, Map<Level, Shape> c, EnumSet<Shape> d, EnumMap<Level, Integer> e, Empty f) {
  interface HasArea { double area(); }

  enum Shape implements HasArea {
    CIRCLE { @Override public double area() { return 3.14; } },
    POINT { @Override public double area() { return 0; } @Override public String toString() { return "point"; } };
  }

  enum Level {
    low, Mid_Level, HIGH, $odd, größer;
    public int getRank() { return ordinal(); }
    @Override public String toString() { return this == low ? "lowest" : name(); }
  }

  enum Empty {}
}
