/** Emit's annotation processor. It is put on the processor path, and nothing of it is called. */
@SuppressWarnings("requires-automatic") // JavaPoet has no module-info; it is inside the jar.
module dev.emit.processor {
  requires java.compiler;
  requires static com.google.auto.service;
  requires static com.palantir.javapoet;
  requires static org.jspecify;

  provides javax.annotation.processing.Processor with
      dev.emit.processor.EmitProcessor;
}
