package dev.emit.processor;

import java.util.ArrayList;
import java.util.Collections;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.stream.Stream;
import javax.lang.model.element.Element;
import javax.lang.model.element.ElementKind;
import javax.lang.model.element.ExecutableElement;
import javax.lang.model.element.Modifier;
import javax.lang.model.element.RecordComponentElement;
import javax.lang.model.element.TypeElement;
import javax.lang.model.element.VariableElement;

/** Collects the members of a class by the property that each seems to be of. */
final class PropertyDrafts {
  private final MemberAnnotations annotations;
  private final Purpose purpose;
  private final Visibility visibility;
  private final Map<String, PropertyDraft> drafts = new LinkedHashMap<>();

  private PropertyDrafts(MemberAnnotations annotations, Purpose purpose, Visibility visibility) {
    this.annotations = annotations;
    this.purpose = purpose;
    this.visibility = visibility;
  }

  /** The drafts by the names that follow from the members', in the order of the sources. */
  static Map<String, PropertyDraft> of(
      TypeElement type, Purpose purpose, MemberAnnotations annotations, Compilation compilation) {
    PropertyDrafts drafts =
        new PropertyDrafts(annotations, purpose, Visibility.of(type, compilation));
    List<TypeElement> ancestors = new ArrayList<>(Family.lineage(type, compilation));
    Collections.reverse(ancestors);
    drafts.addComponents(type);
    ancestors.forEach(drafts::addMembers);
    if (purpose.creator() != null) {
      drafts.addParameters(purpose.creator());
    }
    drafts.joinByCase();
    drafts.drafts.values().forEach(drafts::dropUnseenSetters);
    return drafts.drafts;
  }

  private void addComponents(TypeElement type) {
    for (RecordComponentElement component : type.getRecordComponents()) {
      ExecutableElement accessor = component.getAccessor();
      if (!AnyModels.isAny(annotations.annotated(accessor))) {
        draft(component.getSimpleName().toString()).accessor = accessor;
      }
    }
  }

  private void addParameters(Creator creator) {
    for (int i = 0; i < creator.names().size(); i++) {
      VariableElement parameter = creator.method().getParameters().get(i);
      PropertyDraft draft = draftOf(parameter, String.valueOf(creator.names().get(i)));
      draft.argument = i;
      draft.parameter = parameter;
    }
  }

  /** The draft that goes by a parameter's name, unless that has got another by an annotation. */
  private PropertyDraft draftOf(VariableElement parameter, String name) {
    PropertyDraft draft = drafts.get(name);
    boolean renamed =
        draft != null
            && MemberAnnotations.name(Stream.of(parameter)).filter(name::equals).isPresent()
            && MemberAnnotations.name(annotations.annotated(draft).stream())
                .filter(other -> !other.equals(name))
                .isPresent();
    return drafts.computeIfAbsent(
        renamed ? name + " of the creator" : name, absent -> new PropertyDraft());
  }

  private void addMembers(TypeElement owner) {
    for (Element member : owner.getEnclosedElements()) {
      if (Compilation.has(member, Modifier.STATIC)
          || AnyModels.isAny(annotations.annotated(member))) {
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
      PropertyDraft draft = draft(field.getSimpleName().toString());
      draft.field = field;
      draft.fieldIsVisible = visibility.seesField(field);
    }
  }

  private void addMethod(ExecutableElement method) {
    if (!method.getTypeParameters().isEmpty() || isOfComponent(method)) {
      return;
    }
    boolean explicit = annotations.isExplicit(method);
    String getterOf = BeanNames.getterOf(method, explicit);
    if (getterOf != null && (explicit || visibility.seesGetter(method))) {
      PropertyDraft draft = draft(getterOf);
      boolean regular = method.getSimpleName().toString().startsWith("get");
      if (draft.getter == null || regular) {
        draft.getter = method;
      }
    }
    String setterOf = BeanNames.setterOf(method, explicit, purpose.prefix());
    if (setterOf != null) {
      draft(setterOf).setters.add(method);
    }
  }

  /** What a getter shows may be set by any setter. */
  private void dropUnseenSetters(PropertyDraft draft) {
    if (draft.getter == null && draft.accessor == null) {
      draft.setters.removeIf(
          setter -> !annotations.isExplicit(setter) && !visibility.seesSetter(setter));
    }
  }

  /** Whether a method is that by which a record shows a component, also one called getX. */
  private boolean isOfComponent(ExecutableElement method) {
    return drafts.values().stream().anyMatch(draft -> method.equals(draft.accessor));
  }

  private PropertyDraft draft(String name) {
    return drafts.computeIfAbsent(name, absent -> new PropertyDraft());
  }

  /** {@code getAName} belongs to the field {@code aName}, if that has no other accessors. */
  private void joinByCase() {
    for (Map.Entry<String, PropertyDraft> field : List.copyOf(drafts.entrySet())) {
      if (isLoneField(field.getValue()) && !startsInLowerCase(field.getKey())) {
        List.copyOf(drafts.entrySet()).stream()
            .filter(other -> other.getValue().field == null)
            .filter(other -> other.getKey().equalsIgnoreCase(field.getKey()))
            .findFirst()
            .ifPresent(
                other -> {
                  field.getValue().merge(other.getValue());
                  drafts.remove(other.getKey());
                });
      }
    }
  }

  private boolean isLoneField(PropertyDraft draft) {
    return draft.field != null
        && draft.accessor == null
        && draft.getter == null
        && draft.setters.isEmpty()
        && MemberAnnotations.name(annotations.annotated(draft).stream()).isEmpty();
  }

  private static boolean startsInLowerCase(String name) {
    return name.substring(0, Math.min(2, name.length())).chars().allMatch(Character::isLowerCase);
  }
}
