package dev.emit.tests;

import static com.tngtech.archunit.base.DescribedPredicate.describe;
import static com.tngtech.archunit.core.domain.JavaClass.Predicates.resideInAPackage;
import static com.tngtech.archunit.lang.syntax.ArchRuleDefinition.noClasses;
import static org.assertj.core.api.Assertions.assertThat;

import com.tngtech.archunit.base.DescribedPredicate;
import com.tngtech.archunit.core.domain.JavaClass;
import com.tngtech.archunit.core.domain.JavaClasses;
import com.tngtech.archunit.core.importer.ClassFileImporter;
import com.tngtech.archunit.core.importer.ImportOption;
import org.junit.jupiter.api.Test;

/** What the processor promises of its output: direct calls, and nothing looked up. */
class GeneratedCodeTest {
  private static final DescribedPredicate<JavaClass> GENERATED =
      describe(
          "generated",
          type ->
              type.getName().contains("EmitRegistry")
                  || type.getName().contains("EmitTestRegistry")
                  || type.getName().endsWith("EmitCodec")
                  || type.getName().contains("EmitCodec$"));

  private static final JavaClasses CLASSES =
      new ClassFileImporter()
          .withImportOption(ImportOption.Predefined.DO_NOT_INCLUDE_JARS)
          .importPackages("dev.emit.tests");

  @Test
  void generatedCodeUsesNoReflection() {
    assertThat(CLASSES.that(GENERATED)).hasSizeGreaterThan(5);

    noClasses()
        .that(GENERATED)
        .should()
        .dependOnClassesThat(
            resideInAPackage("java.lang.reflect..")
                .or(resideInAPackage("java.lang.invoke.."))
                .or(describe("ServiceLoader", type -> type.getName().endsWith("ServiceLoader"))))
        .orShould()
        .callMethod(Class.class, "forName", String.class)
        .check(CLASSES);
  }
}
