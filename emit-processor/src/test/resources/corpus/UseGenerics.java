package corpus;

import java.util.List;

record UseGenerics(Box<String> a, Box<Box<int[]>> b, Pair<Integer, List<Box<Long>>> c, Bounded<Integer> d, Bounded<String> e, Chain<Pair<String, Box<PlainEnum>>> f, GenericSub<OneInt> g) {}
