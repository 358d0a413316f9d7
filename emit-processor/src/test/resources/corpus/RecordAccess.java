package corpus;

import com.fasterxml.jackson.annotation.JsonProperty;
import com.fasterxml.jackson.annotation.JsonProperty.Access;

record RecordAccess(@JsonProperty(access = Access.WRITE_ONLY) String secret, int open) {}
