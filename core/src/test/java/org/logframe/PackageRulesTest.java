package org.logframe;

import static com.tngtech.archunit.base.DescribedPredicate.not;
import static com.tngtech.archunit.core.domain.JavaCall.Predicates.target;
import static com.tngtech.archunit.core.domain.JavaClass.Predicates.resideInAPackage;
import static com.tngtech.archunit.core.domain.JavaClass.Predicates.resideInAnyPackage;
import static com.tngtech.archunit.core.domain.properties.HasName.Predicates.name;
import static com.tngtech.archunit.core.domain.properties.HasName.Predicates.nameContaining;
import static com.tngtech.archunit.core.domain.properties.HasOwner.Predicates.With.owner;
import static com.tngtech.archunit.lang.syntax.ArchRuleDefinition.noClasses;
import static com.tngtech.archunit.library.dependencies.SlicesRuleDefinition.slices;
import static java.util.stream.Collectors.toCollection;
import static org.assertj.core.api.Assertions.assertThat;

import com.google.common.collect.ImmutableList;
import com.tngtech.archunit.core.domain.JavaClass;
import com.tngtech.archunit.core.domain.JavaClasses;
import com.tngtech.archunit.core.domain.JavaPackage;
import com.tngtech.archunit.core.importer.ImportOption;
import com.tngtech.archunit.junit.AnalyzeClasses;
import com.tngtech.archunit.junit.ArchTest;
import com.tngtech.archunit.lang.ArchRule;
import com.tngtech.archunit.lang.CompositeArchRule;
import java.time.Clock;
import java.util.Date;
import java.util.IdentityHashMap;
import java.util.List;
import java.util.SortedSet;
import java.util.TreeSet;
import java.util.stream.IntStream;
import org.jspecify.annotations.NullMarked;
import org.logframe.portfolio.Portfolio;

/** The order of the packages, and who may see which library. */
@AnalyzeClasses(packages = "org.logframe", importOptions = ImportOption.DoNotIncludeTests.class)
class PackageRulesTest {
  /** Each may see those before it. */
  private static final ImmutableList<String> ORDER = ImmutableList.of(
      "internal",
      "time",
      "source",
      "place",
      "measure",
      "programme",
      "indicator",
      "portfolio",
      "table",
      "aggregate",
      "progress");

  @ArchTest
  static final ArchRule packagesSeeOnlyThoseAboveThem = packageOrder();

  /** The rooms of aggregation; each may see those before it. Nouns stand between settling and words. */
  private static final ImmutableList<String> ROOMS_OF_BOXES = ImmutableList.of(
      "arithmetic", "rule", "box.node", "box.fold", "box.settle", "box.bound", "box.check", "box");

  private static final ImmutableList<String> ROOMS_OF_ANSWERS = ImmutableList.of(
      "cell",
      "say",
      "plan",
      "row",
      "group",
      "ratio",
      "settled",
      "grid.check",
      "grid.fold",
      "grid",
      "grid.ratio",
      "answer");

  @ArchTest
  static final ArchRule roomsOfAggregationSeeOnlyThoseBeforeThem = roomOrder();

  @ArchTest
  static final ArchRule boxesKnowNoQuestionsAndNoCells = noClasses()
      .that()
      .resideInAnyPackage(
          "org.logframe.aggregate.box..",
          "org.logframe.aggregate.arithmetic",
          "org.logframe.aggregate.rule")
      .should()
      .dependOnClassesThat()
      .resideInAPackage("org.logframe.aggregate");

  /** Nouns are answered by one room, and have themselves checked, ordered and put into words. */
  @ArchTest
  static final ArchRule nounsSeeNothingOfTheEngineButItsAnswers = noClasses()
      .that()
      .resideInAPackage("org.logframe.aggregate")
      .should()
      .dependOnClassesThat(resideInAPackage("org.logframe.aggregate.(*)..")
          .and(not(resideInAnyPackage(
              "org.logframe.aggregate.answer",
              "org.logframe.aggregate.cell",
              "org.logframe.aggregate.say"))));

  /** What is built upon aggregation asks its nouns, or one room for the rows of an answer. */
  @ArchTest
  static final ArchRule progressSeesNothingOfTheEngineButItsAnswers = noClasses()
      .that()
      .resideInAPackage("org.logframe.progress..")
      .should()
      .dependOnClassesThat(resideInAPackage("org.logframe.aggregate.(*)..")
          .and(not(
              resideInAnyPackage("org.logframe.aggregate.answer", "org.logframe.aggregate.cell"))));

  @ArchTest
  static final ArchRule packagesHaveNoCycles =
      slices().matching("org.logframe.(*)..").should().beFreeOfCycles();

  @ArchTest
  static final ArchRule lookupsKnowNoChecks = noClasses()
      .that()
      .resideInAPackage("org.logframe.portfolio.lookup")
      .should()
      .dependOnClassesThat()
      .resideInAPackage("org.logframe.portfolio.check");

  @ArchTest
  static final ArchRule onlyAPortfolioHasItselfChecked = noClasses()
      .that()
      .resideOutsideOfPackage("org.logframe.portfolio.check")
      .and()
      .areNotAssignableTo(Portfolio.class)
      .should()
      .dependOnClassesThat()
      .resideInAPackage("org.logframe.portfolio.check");

  @ArchTest
  static final ArchRule onlyAPortfolioLooksUp = noClasses()
      .that()
      .resideOutsideOfPackages("org.logframe.portfolio.lookup", "org.logframe.portfolio.check")
      .and()
      .areNotAssignableTo(Portfolio.class)
      .should()
      .dependOnClassesThat()
      .resideInAPackage("org.logframe.portfolio.lookup");

  @ArchTest
  static final ArchRule coreKnowsNoJackson = noClasses()
      .should()
      .dependOnClassesThat()
      .resideInAnyPackage("tools.jackson..", "com.fasterxml.jackson..");

  @ArchTest
  static final ArchRule onlyMeasureKnowsIndriya = noClasses()
      .that()
      .resideOutsideOfPackage("org.logframe.measure..")
      .should()
      .dependOnClassesThat()
      .resideInAPackage("tech.units..");

  @ArchTest
  static final ArchRule nothingReadsAClock = noClasses()
      .should()
      .callMethodWhere(target(owner(resideInAPackage("java.time.."))).and(target(name("now"))))
      .orShould()
      .callMethod(System.class, "currentTimeMillis")
      .orShould()
      .dependOnClassesThat()
      .areAssignableTo(Clock.class)
      .orShould()
      .dependOnClassesThat()
      .areAssignableTo(Date.class);

  /** What is equal is one and the same; which object it was says nothing. */
  @ArchTest
  static final ArchRule nothingIsToldApartByWhichObjectItIs = noClasses()
      .should()
      .dependOnClassesThat()
      .areAssignableTo(IdentityHashMap.class)
      .orShould()
      .callMethodWhere(target(nameContaining("IdentityHashSet")));

  /** Without it NullAway does not look at a package. */
  @ArchTest
  static void everyPackageIsNullMarked(JavaClasses classes) {
    SortedSet<String> unmarked = classes.stream()
        .map(JavaClass::getPackage)
        .filter(each -> !each.isAnnotatedWith(NullMarked.class))
        .map(JavaPackage::getName)
        .collect(toCollection(TreeSet::new));
    assertThat(unmarked).isEmpty();
  }

  private static ArchRule roomOrder() {
    ImmutableList<String> rooms = ImmutableList.<String>builder()
        .addAll(ROOMS_OF_BOXES)
        .addAll(ROOMS_OF_ANSWERS)
        .build();
    return CompositeArchRule.of(IntStream.range(0, rooms.size() - 1)
        .mapToObj(i -> noClasses()
            .that()
            .resideInAPackage("org.logframe.aggregate." + rooms.get(i))
            .should()
            .dependOnClassesThat()
            .resideInAnyPackage(rooms.subList(i + 1, rooms.size()).stream()
                .map(each -> "org.logframe.aggregate." + each)
                .toArray(String[]::new)))
        .toList());
  }

  private static ArchRule packageOrder() {
    return CompositeArchRule.of(IntStream.range(0, ORDER.size() - 1)
        .mapToObj(i -> seesNone(ORDER.get(i), ORDER.subList(i + 1, ORDER.size())))
        .toList());
  }

  private static ArchRule seesNone(String name, List<String> later) {
    return noClasses()
        .that()
        .resideInAPackage("org.logframe." + name + "..")
        .should()
        .dependOnClassesThat()
        .resideInAnyPackage(
            later.stream().map(each -> "org.logframe." + each + "..").toArray(String[]::new))
        .allowEmptyShould(true);
  }
}
