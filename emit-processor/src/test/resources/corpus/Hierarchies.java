package corpus;

import java.util.List;
import java.util.Map;

record Hierarchies(Bare a, List<Bare> b, Kinds c, Map<String, Kinds> d, Bare.A e, Either<String, OneInt> f, Either<List<Bare>, Kinds> g) {}
