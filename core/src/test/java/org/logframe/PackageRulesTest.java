package org.logframe;

import static com.tngtech.archunit.lang.syntax.ArchRuleDefinition.noClasses;
import static com.tngtech.archunit.library.dependencies.SlicesRuleDefinition.slices;

import com.google.common.collect.ImmutableList;
import com.tngtech.archunit.core.importer.ImportOption;
import com.tngtech.archunit.junit.AnalyzeClasses;
import com.tngtech.archunit.junit.ArchTest;
import com.tngtech.archunit.lang.ArchRule;
import com.tngtech.archunit.lang.CompositeArchRule;

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
      "aggregate");

  @ArchTest
  static final ArchRule packagesSeeOnlyThoseAboveThem = packageOrder();

  @ArchTest
  static final ArchRule packagesHaveNoCycles =
      slices().matching("org.logframe.(*)..").should().beFreeOfCycles();

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
      .callMethod(java.time.LocalDate.class, "now")
      .orShould()
      .callMethod(java.time.Instant.class, "now")
      .orShould()
      .dependOnClassesThat()
      .areAssignableTo(java.time.Clock.class);

  private static ArchRule packageOrder() {
    CompositeArchRule rule = CompositeArchRule.of(ImmutableList.of());
    for (int i = 0; i < ORDER.size() - 1; i++) {
      String[] later = ORDER.subList(i + 1, ORDER.size()).stream()
          .map(name -> "org.logframe." + name + "..")
          .toArray(String[]::new);
      rule = rule.and(noClasses()
          .that()
          .resideInAPackage("org.logframe." + ORDER.get(i) + "..")
          .should()
          .dependOnClassesThat()
          .resideInAnyPackage(later)
          .allowEmptyShould(true));
    }
    return rule;
  }
}
