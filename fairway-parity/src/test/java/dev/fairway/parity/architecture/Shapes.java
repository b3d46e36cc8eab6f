package dev.fairway.parity.architecture;

import static com.tngtech.archunit.base.DescribedPredicate.describe;

import com.tngtech.archunit.base.DescribedPredicate;
import com.tngtech.archunit.core.domain.JavaClass;
import com.tngtech.archunit.core.domain.JavaCodeUnit;
import com.tngtech.archunit.core.domain.JavaField;
import com.tngtech.archunit.core.domain.JavaModifier;
import com.tngtech.archunit.lang.ArchCondition;
import com.tngtech.archunit.lang.ConditionEvents;
import com.tngtech.archunit.lang.SimpleConditionEvent;
import java.lang.annotation.Annotation;
import java.util.BitSet;
import java.util.Collection;
import java.util.Date;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.function.Predicate;

/** What can be asked of a class's form that ArchUnit has no words for. */
final class Shapes {

  private static final List<Class<?>> MUTABLE =
      List.of(
          Collection.class,
          Map.class,
          StringBuilder.class,
          Date.class,
          BitSet.class,
          ThreadLocal.class);

  private Shapes() {}

  static ArchCondition<JavaClass> liveInAPackageAnnotatedWith(Class<? extends Annotation> wanted) {
    return condition(
        "live in a package annotated with @" + wanted.getSimpleName(),
        type ->
            type.getPackage()
                .tryGetPackageInfo()
                .filter(info -> info.isAnnotatedWith(wanted))
                .isPresent());
  }

  /** Anonymous classes cannot be extended and cannot be marked as final either. */
  static DescribedPredicate<JavaClass> areClassesWithAName() {
    return describe(
        "are classes with a name", type -> !type.isInterface() && !type.isAnonymousClass());
  }

  /** A class that only its own package sees may have subclasses there. */
  static ArchCondition<JavaClass> beClosed() {
    return condition(
        "be final, sealed, abstract, or extended only in a package that keeps it to itself",
        type ->
            type.isEnum()
                || type.getModifiers().contains(JavaModifier.FINAL)
                || type.getModifiers().contains(JavaModifier.ABSTRACT)
                || type.reflect().isSealed()
                || (!type.getModifiers().contains(JavaModifier.PUBLIC)
                    && !type.getSubclasses().isEmpty()));
  }

  /** An array that only its own class sees is as good as a constant. */
  static ArchCondition<JavaField> beOfATypeThatCannotChange() {
    return new ArchCondition<>("be of a type that cannot change") {
      @Override
      public void check(JavaField field, ConditionEvents events) {
        events.add(
            new SimpleConditionEvent(
                field,
                !canChange(field),
                "Field <" + field.getFullName() + "> is of a type that can change"));
      }
    };
  }

  private static boolean canChange(JavaField field) {
    JavaClass type = field.getRawType();
    if (type.isArray()) {
      Set<JavaModifier> modifiers = field.getModifiers();
      return !modifiers.contains(JavaModifier.PRIVATE)
          && !modifiers.contains(JavaModifier.SYNTHETIC);
    }
    return MUTABLE.stream().anyMatch(type::isAssignableTo) && !type.isInterface()
        || type.getPackageName().equals("java.util.concurrent.atomic");
  }

  static ArchCondition<JavaClass> onlyReturn(Class<?> kind) {
    return new ArchCondition<>("only return " + kind.getSimpleName()) {
      @Override
      public void check(JavaClass type, ConditionEvents events) {
        for (JavaField field : type.getFields()) {
          boolean kept = field.getRawType().isEquivalentTo(kind);
          String message = "Field <" + field.getFullName() + "> keeps one";
          events.add(new SimpleConditionEvent(field, !kept, message));
        }
        for (JavaCodeUnit unit : type.getCodeUnits()) {
          boolean taken =
              !unit.getModifiers().contains(JavaModifier.SYNTHETIC)
                  && unit.getRawParameterTypes().stream().anyMatch(t -> t.isEquivalentTo(kind));
          String message = "Method <" + unit.getFullName() + "> takes one";
          events.add(new SimpleConditionEvent(unit, !taken, message));
        }
      }
    };
  }

  private static ArchCondition<JavaClass> condition(String words, Predicate<JavaClass> holds) {
    return new ArchCondition<>(words) {
      @Override
      public void check(JavaClass type, ConditionEvents events) {
        String message = "Class <" + type.getName() + "> should " + words;
        events.add(new SimpleConditionEvent(type, holds.test(type), message));
      }
    };
  }
}
