package corpus;

import com.fasterxml.jackson.annotation.JsonAutoDetect;
import com.fasterxml.jackson.annotation.JsonAutoDetect.Visibility;

/** An annotation of its own hides that of the class above. */
@JsonAutoDetect(fieldVisibility = Visibility.PROTECTED_AND_PUBLIC)
class SeenInherited extends SeenFields {
  protected Integer count;
  String unseen;
}
