package dev.emit.processor;

import com.google.auto.service.AutoService;
import java.util.Set;
import javax.annotation.processing.AbstractProcessor;
import javax.annotation.processing.ProcessingEnvironment;
import javax.annotation.processing.Processor;
import javax.annotation.processing.RoundEnvironment;
import javax.lang.model.SourceVersion;
import javax.lang.model.element.TypeElement;
import org.jspecify.annotations.Nullable;

/**
 * Generates an {@code EmitRegistry} for each package with handlers or contracts, and a codec for
 * each message type.
 */
@AutoService(Processor.class)
public final class EmitProcessor extends AbstractProcessor {
  private @Nullable Rounds rounds;

  /** Creates the processor, for the compiler. */
  public EmitProcessor() {}

  @Override
  public synchronized void init(ProcessingEnvironment env) {
    super.init(env);
    rounds = Rounds.of(env);
  }

  @Override
  public boolean process(Set<? extends TypeElement> annotations, RoundEnvironment round) {
    if (rounds != null) {
      rounds.process(round);
    }
    return false;
  }

  /** All, since a class may have inherited handlers without an annotation of its own. */
  @Override
  public Set<String> getSupportedAnnotationTypes() {
    return Set.of("*");
  }

  @Override
  public Set<String> getSupportedOptions() {
    return Set.of(Options.REGISTRY);
  }

  @Override
  public SourceVersion getSupportedSourceVersion() {
    return SourceVersion.latestSupported();
  }
}
