package corpus;

import java.lang.annotation.ElementType;
import java.lang.annotation.Target;
import java.util.List;
import java.util.Map;

record TypeUse(@TypeUse.Tag String a, List<@TypeUse.Tag String> b, @TypeUse.Tag int @TypeUse.Tag [] c, Map<@TypeUse.Tag String, @TypeUse.Tag OneInt> d, @TypeUse.Tag Box<@TypeUse.Tag String> e, Nested.@TypeUse.Tag Inner f) {
  @Target(ElementType.TYPE_USE)
  @interface Tag {}
}
