package corpus;

@Deprecated
record OldType(@Deprecated int a, OneInt b) {}
