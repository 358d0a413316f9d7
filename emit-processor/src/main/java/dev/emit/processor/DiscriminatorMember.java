package dev.emit.processor;

import com.palantir.javapoet.TypeName;
import java.util.ArrayList;
import java.util.List;
import javax.lang.model.type.DeclaredType;

/** The member of an object that says of which type that is. */
final class DiscriminatorMember {
  private final Discriminator discriminator;
  private final DeclaredType type;
  private final Obstacles obstacles;

  /**
   * That of a type.
   *
   * @param obstacles takes what is wrong with it
   */
  DiscriminatorMember(Discriminator discriminator, DeclaredType type, Obstacles obstacles) {
    this.discriminator = discriminator;
    this.type = type;
    this.obstacles = obstacles;
  }

  /** Its name: in a wrapper the discriminator itself. */
  String name() {
    return discriminator.isWrapper() ? discriminator.id() : discriminator.property();
  }

  /**
   * Checks that the type's members leave room for it, or have it.
   *
   * @param delegating whether a value is made of all of its JSON, too
   */
  void check(List<CodecModel.Member> members, boolean delegating) {
    if (discriminator.isWrapper()) {
      if (delegating) {
        refuse("a creator that takes the whole value has no place in a wrapper", "Take members.");
      }
      return;
    }
    boolean isInner = false;
    boolean isAlias = false;
    boolean isRead = false;
    boolean isWritten = false;
    for (CodecModel.Member member : members) {
      if (member.unwrapped() != null) {
        isInner |= member.leaves().anyMatch(this::isNamesake);
        continue;
      }
      isAlias |= member.aliases().contains(name());
      isRead |= member.name().equals(name()) && member.read() != null;
      isWritten |= member.name().equals(name()) && member.write() != null;
    }
    boolean exists = discriminator.inclusion() == Discriminator.Inclusion.EXISTING_PROPERTY;
    if (isInner) {
      refuse(
          "the member of this name says what type a value is of",
          "Rename the one that is unwrapped.");
    } else if (exists && !isWritten) {
      refuse("no member of this name is written to say what type a value is of", "Add a getter.");
    } else if (!exists && (isWritten || (isRead && !discriminator.visible()))) {
      refuse(
          "the member of this name says what type a value is of",
          "Rename the member, or let it say so with include = EXISTING_PROPERTY.");
    } else if (isAlias) {
      refuse("the member of this name says what type a value is of", "Remove the alias.");
    }
  }

  private boolean isNamesake(CodecModel.Member member) {
    return member.name().equals(name()) || member.aliases().contains(name());
  }

  private void refuse(String why, String remedy) {
    String path = discriminator.isWrapper() ? "" : "." + name();
    obstacles.cannotTravel(path, TypeName.get(type).toString(), why, remedy);
  }

  /** The members, without reading it, unless it is visible. */
  List<CodecModel.Member> hidden(List<CodecModel.Member> members) {
    if (discriminator.isWrapper() || discriminator.visible()) {
      return members;
    }
    List<CodecModel.Member> hidden = new ArrayList<>();
    for (CodecModel.Member member : members) {
      boolean isIt = member.unwrapped() == null && member.name().equals(discriminator.property());
      hidden.add(isIt ? member.unread() : member);
    }
    return hidden;
  }
}
