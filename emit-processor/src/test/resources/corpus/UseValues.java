package corpus;

import com.fasterxml.jackson.annotation.JsonInclude;
import java.util.List;
import java.util.Map;
import java.util.Optional;

record UseValues(
    List<ValueClass> a,
    ValueRecord[] b,
    Optional<ValueNumber> c,
    @JsonInclude(JsonInclude.Include.NON_NULL) ValueList d,
    ValueMap e,
    ValueField f,
    ValueInherited g,
    ValueGeneric<ValueClass> h,
    ValueGeneric<List<String>> i,
    List<ValueEnum> j,
    Map<ValueTextEnum, ValueTextEnum> k,
    FactoryEnum l,
    Map<String, ValueFactoryEnum> m,
    Map<FactoryEnum, Integer> n) {}
