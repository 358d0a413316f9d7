package corpus;

import com.fasterxml.jackson.annotation.JsonAlias;

record Aliased(@JsonAlias({"b", "c"}) int a, @JsonAlias("e") String d) {}
