/** The annotations that Emit's processor reads. */
module dev.emit.annotations {
  exports dev.emit.annotations;
}
