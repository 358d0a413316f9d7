package corpus;

import java.util.List;
import java.util.Map;
import java.util.Optional;
import org.jspecify.annotations.NonNull;
import org.jspecify.annotations.NullMarked;
import org.jspecify.annotations.Nullable;

@NullMarked
class JSpecified {
  private @Nullable String a;
  public @Nullable Integer b;
  public Map<String, @Nullable List<@Nullable OneInt>> c = Map.of();
  public Optional<@NonNull String> d = Optional.empty();
  public byte @Nullable [] e;
  public @Nullable Object @Nullable [] f;

  public @Nullable String getA() { return a; }
  public void setA(@Nullable String a) { this.a = a; }
}
