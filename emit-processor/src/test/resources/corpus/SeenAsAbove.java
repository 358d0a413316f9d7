package corpus;

/** The annotation of the class above counts. */
class SeenAsAbove extends SeenFields {
  Integer count;
}
