package corpus;

import java.lang.annotation.ElementType;
import java.lang.annotation.Target;
import java.util.List;
import java.util.Map;
import java.util.Optional;

class TypeUseEverywhere extends BeanOf<@TypeUse.Tag String, @TypeUse.Tag Integer> {
  public @Mark("array") int @Mark [] @Mark [] a;
  public java.util.@Mark List<? extends @Mark Number> b;
  private @Mark Map<@Mark String, @Mark List<@Mark @Other OneInt @Mark []>> c;
  public Nested.Inner.@Mark Deep d;
  public @Mark PlainEnum e;
  public @Mark long f;
  public Optional<@Mark String> g = Optional.empty();

  public @Mark Map<@Mark String, @Mark List<@Mark @Other OneInt @Mark []>> getC(@Mark TypeUseEverywhere this) { return c; }
  public void setC(@Mark Map<@Mark String, @Mark List<@Mark @Other OneInt @Mark []>> c) { this.c = c; }

  @Target({ElementType.TYPE_USE, ElementType.TYPE_PARAMETER})
  @interface Mark { String value() default ""; }

  @Target({ElementType.TYPE_USE, ElementType.FIELD, ElementType.METHOD, ElementType.PARAMETER})
  @interface Other {}
}
