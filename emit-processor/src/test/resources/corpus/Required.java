package corpus;

import com.fasterxml.jackson.annotation.JsonProperty;

record Required(@JsonProperty(required = true) String id, @JsonProperty(required = true) int hasId) {}
