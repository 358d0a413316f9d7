package corpus;

import java.util.List;

record UseBuilt(BuiltGeneric<String> a, List<BuiltGeneric<BuiltClass>> b, BuiltRecord c) {}
