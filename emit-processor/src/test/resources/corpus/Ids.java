package corpus;

import java.net.URI;
import java.util.UUID;

record Ids(UUID a, URI b) {}
