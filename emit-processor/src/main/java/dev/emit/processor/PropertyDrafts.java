package dev.emit.processor;

import java.util.ArrayList;
import java.util.Collections;
import java.util.HashSet;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.stream.IntStream;
import javax.lang.model.element.Element;
import javax.lang.model.element.ElementKind;
import javax.lang.model.element.ExecutableElement;
import javax.lang.model.element.Modifier;
import javax.lang.model.element.RecordComponentElement;
import javax.lang.model.element.TypeElement;
import javax.lang.model.element.VariableElement;
import javax.lang.model.util.ElementFilter;

/** Collects the members of a class by the property that each seems to be of. */
final class PropertyDrafts {
  private final MemberAnnotations annotations;
  private final Set<String> fields = new HashSet<>();
  private final Map<String, PropertyDraft> drafts = new LinkedHashMap<>();

  private PropertyDrafts(MemberAnnotations annotations) {
    this.annotations = annotations;
  }

  /** The drafts by the names that follow from the members', in the order of the sources. */
  static Map<String, PropertyDraft> of(
      TypeElement type, MemberAnnotations annotations, Compilation compilation) {
    PropertyDrafts drafts = new PropertyDrafts(annotations);
    List<TypeElement> ancestors = new ArrayList<>(Family.lineage(type, compilation));
    Collections.reverse(ancestors);
    ancestors.forEach(
        owner ->
            ElementFilter.fieldsIn(owner.getEnclosedElements())
                .forEach(field -> drafts.fields.add(field.getSimpleName().toString())));
    drafts.addComponents(type);
    ancestors.forEach(drafts::addMembers);
    return drafts.drafts;
  }

  private void addComponents(TypeElement type) {
    List<? extends RecordComponentElement> components = type.getRecordComponents();
    ExecutableElement constructor =
        ElementFilter.constructorsIn(type.getEnclosedElements()).stream()
            .filter(each -> isCanonical(each, components))
            .findFirst()
            .orElse(null);
    for (int i = 0; i < components.size(); i++) {
      PropertyDraft draft = new PropertyDraft();
      draft.argument = i;
      draft.accessor = components.get(i).getAccessor();
      draft.parameter = constructor == null ? null : constructor.getParameters().get(i);
      drafts.put(components.get(i).getSimpleName().toString(), draft);
    }
  }

  /** Whether a constructor is the one with all components. */
  static boolean isCanonical(
      ExecutableElement constructor, List<? extends RecordComponentElement> components) {
    List<? extends VariableElement> parameters = constructor.getParameters();
    return parameters.size() == components.size()
        && IntStream.range(0, components.size())
            .allMatch(
                i -> parameters.get(i).getSimpleName().equals(components.get(i).getSimpleName()));
  }

  private void addMembers(TypeElement owner) {
    for (Element member : owner.getEnclosedElements()) {
      if (Compilation.has(member, Modifier.STATIC)) {
        continue;
      }
      if (member.getKind() == ElementKind.FIELD) {
        addField((VariableElement) member);
      } else if (member instanceof ExecutableElement method && annotations.has(method)) {
        addMethod(method);
      }
    }
  }

  private void addField(VariableElement field) {
    if (!Compilation.has(field, Modifier.TRANSIENT)) {
      draft(field.getSimpleName().toString()).field = field;
    }
  }

  private void addMethod(ExecutableElement method) {
    if (!method.getTypeParameters().isEmpty()) {
      return;
    }
    boolean explicit = annotations.isExplicit(method);
    String getterOf = BeanNames.getterOf(method, explicit);
    if (getterOf != null) {
      PropertyDraft draft = draft(getterOf);
      boolean regular = method.getSimpleName().toString().startsWith("get");
      if (draft.getter == null || regular) {
        draft.getter = method;
      }
    }
    String setterOf = BeanNames.setterOf(method, explicit);
    if (setterOf != null) {
      draft(setterOf).setters.add(method);
    }
  }

  /** {@code getAName} belongs to the field {@code aName}, if there is one. */
  private PropertyDraft draft(String name) {
    boolean acronym = name.length() > 1 && Character.isUpperCase(name.charAt(1));
    String field = Character.toLowerCase(name.charAt(0)) + name.substring(1);
    boolean renamed = acronym && !fields.contains(name) && fields.contains(field);
    return drafts.computeIfAbsent(renamed ? field : name, absent -> new PropertyDraft());
  }
}
