package dev.emit.architecture;

import static com.tngtech.archunit.base.DescribedPredicate.not;
import static com.tngtech.archunit.core.domain.JavaClass.Predicates.resideInAPackage;
import static com.tngtech.archunit.core.domain.JavaClass.Predicates.resideInAnyPackage;
import static com.tngtech.archunit.lang.syntax.ArchRuleDefinition.noClasses;
import static com.tngtech.archunit.library.dependencies.SlicesRuleDefinition.slices;

import com.tngtech.archunit.core.importer.ImportOption;
import com.tngtech.archunit.junit.AnalyzeClasses;
import com.tngtech.archunit.junit.ArchTest;
import com.tngtech.archunit.lang.ArchRule;
import com.tngtech.archunit.library.Architectures;

/** Which parts of the runtime may use which, and what none of them may use. */
@AnalyzeClasses(
    packages = "dev.emit",
    importOptions = {ImportOption.DoNotIncludeTests.class})
class ArchitectureTest {
  @ArchTest
  static final ArchRule dependenciesPointOneWay =
      Architectures.layeredArchitecture()
          .consideringOnlyDependenciesInLayers()
          .layer("bus")
          .definedBy("dev.emit")
          .layer("rpc")
          .definedBy("dev.emit.rpc")
          .layer("local")
          .definedBy("dev.emit.engine.local")
          .layer("redis")
          .definedBy("dev.emit.engine.redis")
          .layer("dispatch")
          .definedBy("dev.emit.dispatch")
          .layer("engine")
          .definedBy("dev.emit.engine")
          .layer("handler")
          .definedBy("dev.emit.handler")
          .layer("interceptor")
          .definedBy("dev.emit.interceptor")
          .layer("codec")
          .definedBy("dev.emit.codec")
          .layer("json")
          .definedBy("dev.emit.json")
          .layer("error")
          .definedBy("dev.emit.error")
          .whereLayer("bus")
          .mayNotBeAccessedByAnyLayer()
          .whereLayer("rpc")
          .mayOnlyAccessLayers(
              "dispatch", "handler", "interceptor", "engine", "codec", "json", "error")
          .whereLayer("local")
          .mayOnlyAccessLayers("dispatch", "engine", "codec", "json", "error")
          .whereLayer("redis")
          .mayOnlyAccessLayers("dispatch", "engine", "codec", "json", "error")
          .whereLayer("dispatch")
          .mayOnlyAccessLayers("handler", "interceptor", "engine", "codec", "json", "error")
          .whereLayer("engine")
          .mayOnlyAccessLayers("codec", "json", "error")
          .whereLayer("codec")
          .mayOnlyAccessLayers("json", "error")
          .whereLayer("json")
          .mayOnlyAccessLayers("error")
          .whereLayer("handler")
          .mayOnlyAccessLayers("codec", "error")
          .whereLayer("interceptor")
          .mayNotAccessAnyLayer()
          .whereLayer("error")
          .mayNotAccessAnyLayer();

  @ArchTest
  static final ArchRule packagesHaveNoCycles =
      slices().matching("dev.emit.(**)").should().beFreeOfCycles();

  @ArchTest
  static final ArchRule nothingIsReflective =
      noClasses()
          .should()
          .dependOnClassesThat(resideInAnyPackage("java.lang.reflect..", "sun.."))
          .orShould()
          .dependOnClassesThat()
          .haveFullyQualifiedName("java.util.ServiceLoader")
          .orShould()
          .callMethod(Class.class, "forName", String.class)
          .orShould()
          .callMethod(Class.class, "forName", String.class, boolean.class, ClassLoader.class);

  @ArchTest
  static final ArchRule onlyTheEngineOverRedisUsesJedis =
      noClasses()
          .that(not(resideInAPackage("dev.emit.engine.redis")))
          .should()
          .dependOnClassesThat()
          .resideInAnyPackage("redis..");
}
