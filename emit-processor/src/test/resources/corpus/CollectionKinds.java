package corpus;

import java.util.ArrayDeque;
import java.util.ArrayList;
import java.util.Collection;
import java.util.Deque;
import java.util.EnumSet;
import java.util.HashSet;
import java.util.LinkedHashSet;
import java.util.LinkedList;
import java.util.NavigableSet;
import java.util.Queue;
import java.util.Set;
import java.util.SortedSet;
import java.util.TreeSet;
import java.util.concurrent.CopyOnWriteArrayList;

record CollectionKinds(
    Collection<OneInt> a,
    Set<String> b,
    SortedSet<String> c,
    NavigableSet<Integer> d,
    Queue<String> e,
    Deque<Integer> f,
    EnumSet<PlainEnum> g,
    ArrayList<Long> h,
    LinkedList<OneInt> i,
    ArrayDeque<String> j,
    HashSet<OneInt> k,
    LinkedHashSet<String> l,
    TreeSet<Long> m,
    CopyOnWriteArrayList<String> n,
    java.lang.Iterable<Integer> o) {}
