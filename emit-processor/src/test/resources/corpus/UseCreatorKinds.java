package corpus;

import java.util.List;

record UseCreatorKinds(List<CreatorKinds> all, CreatorKinds.Two two) {}
