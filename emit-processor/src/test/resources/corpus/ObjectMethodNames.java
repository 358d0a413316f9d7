package corpus;

/** Components that are named like methods of every object and record, as far as Java allows. */
record ObjectMethodNames(int equals, String get, boolean is, int set, String getName, boolean isOpen, int of, int valueOf) {}
