package dev.fairway.parity.architecture;

import com.tngtech.archunit.base.DescribedPredicate;
import com.tngtech.archunit.core.domain.Dependency;
import com.tngtech.archunit.core.domain.JavaClass;
import com.tngtech.archunit.lang.ArchCondition;
import com.tngtech.archunit.lang.ConditionEvents;
import com.tngtech.archunit.lang.SimpleConditionEvent;

/** Conditions on what a class depends on that ArchUnit has no words for. */
final class Dependencies {

  private Dependencies() {}

  /** Itself and its own superclasses do not count. */
  static ArchCondition<JavaClass> onAnyOther(DescribedPredicate<JavaClass> kind) {
    return new ArchCondition<>("depend on any other class that is " + kind.getDescription()) {
      @Override
      public void check(JavaClass type, ConditionEvents events) {
        for (Dependency dependency : type.getDirectDependenciesFromSelf()) {
          JavaClass other = dependency.getTargetClass();
          boolean offends = kind.test(other) && !type.isAssignableTo(other.getName());
          events.add(new SimpleConditionEvent(dependency, offends, dependency.getDescription()));
        }
      }
    };
  }
}
