package dev.emit.processor;

import com.palantir.javapoet.ClassName;
import com.palantir.javapoet.CodeBlock;
import com.palantir.javapoet.ParameterSpec;
import com.palantir.javapoet.TypeName;
import java.util.List;
import java.util.NavigableSet;
import org.jspecify.annotations.Nullable;

/**
 * A registry to generate.
 *
 * @param warnings the compiler's warnings that its code would cause
 */
record RegistryModel(
    ClassName name,
    List<Constant> constants,
    List<Params> params,
    List<Bind> binds,
    List<Client> clients,
    NavigableSet<String> warnings) {
  /**
   * The constant of an event or procedure.
   *
   * @param type {@code Event<…>} or {@code Call<…>}
   * @param value the expression that makes it
   * @param handlers who handles it
   */
  record Constant(
      String name,
      boolean isPublic,
      boolean procedure,
      String wireName,
      TypeName type,
      CodeBlock value,
      List<String> handlers) {}

  /** The record that holds the members which {@code @Param}s name. */
  record Params(ClassName name, boolean isPublic, String wireName, List<Component> components) {}

  /**
   * A component of such a record.
   *
   * @param name as an identifier
   * @param member its name in JSON
   */
  record Component(TypeName type, String name, String member) {}

  /**
   * A method that binds.
   *
   * @param host what is bound, or null for the static handlers
   * @param label how Javadoc names it
   * @param variable the parameter's name
   */
  record Bind(
      @Nullable TypeName host,
      String label,
      String variable,
      boolean isPublic,
      List<Handler> handlers) {}

  /**
   * A call of the binding's builder.
   *
   * @param method the builder's method
   * @param label the handler's name in statistics
   * @param target the event or call
   * @param options what it declares, or null for nothing
   * @param function the object that calls the handler's method
   */
  record Handler(
      String method,
      String label,
      CodeBlock target,
      @Nullable CodeBlock options,
      CodeBlock function) {}

  /**
   * The client of a contract.
   *
   * @param name the nested class
   * @param method what makes it
   * @param topics the events that it emits
   */
  record Client(
      ClassName contract,
      String name,
      String method,
      boolean isPublic,
      List<Topic> topics,
      List<Method> methods) {}

  /**
   * An event that a client emits.
   *
   * @param name the client's field
   * @param message the type of the messages
   */
  record Topic(String name, TypeName message, CodeBlock event) {}

  /** A client's method. */
  record Method(
      String name,
      TypeName returns,
      List<ParameterSpec> parameters,
      boolean varargs,
      CodeBlock statement) {}
}
