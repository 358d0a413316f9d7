package corpus;

import com.fasterxml.jackson.annotation.JsonProperty;

record Renamed(@JsonProperty("class") String a, @JsonProperty("with \"quotes\"") int b, @JsonProperty("ü") int c, @JsonProperty("a") int d) {}
