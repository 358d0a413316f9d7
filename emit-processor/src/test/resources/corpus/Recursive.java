package corpus;

import java.util.List;

record Recursive(String name, List<Recursive> children, Recursive next) {}
