package corpus;

import java.util.List;

sealed interface SealedNested {
  sealed interface Animal extends SealedNested permits Cat, Dog {}
  record Cat(int lives) implements Animal {}
  record Dog(List<SealedNested> friends, Animal boss) implements Animal {}
  sealed interface Plant extends SealedNested {}
  record Tree(double height) implements Plant {}
  enum Unused { A }
  final class Stone implements SealedNested { public long weight; }
}
