package corpus;

import java.util.List;
import org.jspecify.annotations.Nullable;

record Nullables(@Nullable String a, List<@Nullable String> b, @Nullable Integer c, String @Nullable [] d) {}
