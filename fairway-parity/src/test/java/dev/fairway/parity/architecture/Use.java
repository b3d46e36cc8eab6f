package dev.fairway.parity.architecture;

import com.tngtech.archunit.base.DescribedPredicate;
import com.tngtech.archunit.core.domain.AccessTarget.CodeUnitAccessTarget;
import com.tngtech.archunit.core.domain.JavaAccess;
import com.tngtech.archunit.core.domain.JavaConstructor;
import java.util.Arrays;
import java.util.List;
import java.util.Set;

/** Uses of members of the JDK: called, referred to ({@code Type::member}) or read. */
final class Use extends DescribedPredicate<JavaAccess<?>> {

  /** As a member's name: the constructors. */
  static final String NEW = JavaConstructor.CONSTRUCTOR_NAME;

  private final Set<String> members;
  private final Set<String> owners;
  private final List<List<String>> parameters;

  private Use(Set<String> owners, Set<String> members, List<List<String>> parameters) {
    super("one of " + owners + " " + members);
    this.owners = owners;
    this.members = members;
    this.parameters = parameters;
  }

  /** Members of a class by name, with whatever parameters. */
  static Use of(Class<?> owner, String... members) {
    return new Use(Set.of(owner.getName()), Set.of(members), List.of());
  }

  /** One member of some classes. */
  static Use ofAny(String member, Class<?>... owners) {
    Set<String> names = Set.copyOf(Arrays.stream(owners).map(Class::getName).toList());
    return new Use(names, Set.of(member), List.of());
  }

  /** One member of a class with exactly these parameters. */
  static Use exactly(Class<?> owner, String member, Class<?>... parameters) {
    List<String> names = Arrays.stream(parameters).map(Class::getName).toList();
    return new Use(Set.of(owner.getName()), Set.of(member), List.of(names));
  }

  @Override
  public boolean test(JavaAccess<?> access) {
    return owners.contains(access.getTargetOwner().getName())
        && members.contains(access.getTarget().getName())
        && (parameters.isEmpty() || parameters.contains(parametersOf(access)));
  }

  private static List<String> parametersOf(JavaAccess<?> access) {
    if (access.getTarget() instanceof CodeUnitAccessTarget target) {
      return target.getRawParameterTypes().stream().map(type -> type.getName()).toList();
    }
    return List.of();
  }
}
