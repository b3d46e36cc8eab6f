package dev.fairway.parity.architecture;

import static com.tngtech.archunit.base.DescribedPredicate.not;
import static com.tngtech.archunit.core.domain.JavaClass.Predicates.resideInAPackage;
import static com.tngtech.archunit.lang.syntax.ArchRuleDefinition.classes;
import static com.tngtech.archunit.lang.syntax.ArchRuleDefinition.fields;
import static com.tngtech.archunit.lang.syntax.ArchRuleDefinition.noClasses;
import static com.tngtech.archunit.lang.syntax.ArchRuleDefinition.noFields;

import com.tngtech.archunit.lang.ArchRule;
import dev.fairway.parity.architecture.offenders.cli.CommonThings;
import dev.fairway.parity.architecture.offenders.cli.IdUtils;
import dev.fairway.parity.architecture.offenders.cli.StoreManager;
import dev.fairway.parity.architecture.offenders.domain.AnybodyMayExtend;
import dev.fairway.parity.architecture.offenders.domain.RemembersTheLastCall;
import dev.fairway.parity.architecture.offenders.domain.SharesWhatCanBeChanged;
import dev.fairway.parity.architecture.offenders.domain.ShowsItsInsides;
import dev.fairway.parity.architecture.offenders.domain.TakesAnOptional;
import dev.fairway.parity.architecture.offenders.domain.WithoutAPackageInfo;
import dev.fairway.parity.architecture.offenders.usecase.CountsItsCalls;
import java.util.List;
import java.util.Optional;
import org.jspecify.annotations.NullMarked;

/** What a class looks like. */
enum ClassRule implements Rule {
  EVERY_PACKAGE_SAYS_WHAT_IT_IS_FOR_AND_IS_NULL_MARKED(
      classes()
          .should(Shapes.liveInAPackageAnnotatedWith(NullMarked.class))
          .because("the page of a package is where a reader starts, and null is said in types"),
      WithoutAPackageInfo.class),

  NO_CLASS_IS_OPEN_BY_ACCIDENT(
      classes()
          .that(Shapes.areClassesWithAName())
          .should(Shapes.beClosed())
          .because("a class is extended only where its author has thought of it"),
      AnybodyMayExtend.class),

  STATIC_FIELDS_ARE_CONSTANTS(
      fields()
          .that()
          .areStatic()
          .should()
          .beFinal()
          .because("what one call leaves behind must not meet the next one"),
      RemembersTheLastCall.class),

  CONSTANTS_CANNOT_CHANGE(
      fields()
          .that()
          .areStatic()
          .and()
          .areDeclaredInClassesThat(not(resideInAPackage(Places.DASHBOARD_TEMPLATE)))
          .should(Shapes.beOfATypeThatCannotChange())
          .because("a constant that anybody can write to is a global variable"),
      SharesWhatCanBeChanged.class),

  FIELDS_ARE_NOT_PUBLIC(
      noFields()
          .that()
          .areNotStatic()
          .should()
          .bePublic()
          .because("what a class remembers is its own business"),
      ShowsItsInsides.class),

  USE_CASES_REMEMBER_NOTHING(
      fields()
          .that()
          .areDeclaredInClassesThat()
          .resideInAPackage(Places.USE_CASE)
          .should()
          .beFinal()
          .because("a use case serves any number of calls, also at once"),
      CountsItsCalls.class),

  OPTIONALS_ARE_ONLY_RETURNED(
      classes()
          .should(Shapes.onlyReturn(Optional.class))
          .because("an absent field or argument is a nullable one, and says so"),
      TakesAnOptional.class),

  NAMES_SAY_WHAT_A_CLASS_IS_FOR(
      noClasses()
          .should()
          .haveNameMatching(".*(Utils?|Helpers?|Managers?|Impl)(\\$.*)?")
          .orShould()
          .haveNameMatching(".*\\.(Common|Base)[A-Z][^.]*")
          .because("such a name fits anything, so anything ends up there"),
      CommonThings.class,
      IdUtils.class,
      StoreManager.class);

  private final ArchRule rule;
  private final List<Class<?>> offenders;

  ClassRule(ArchRule rule, Class<?>... offenders) {
    this.rule = rule;
    this.offenders = List.of(offenders);
  }

  @Override
  public ArchRule rule() {
    return rule;
  }

  @Override
  public List<Class<?>> offenders() {
    return offenders;
  }
}
