package corpus;

import java.util.List;

record UseCreators(
    CreatorGeneric<String, Integer> a,
    CreatorGenericClass<CreatorClass> b,
    List<CreatorGeneric<CreatorRecord, Long>> c,
    CreatorFactory[] d) {}
