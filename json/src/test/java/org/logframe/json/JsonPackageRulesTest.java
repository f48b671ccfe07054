package org.logframe.json;

import static com.tngtech.archunit.lang.syntax.ArchRuleDefinition.classes;
import static com.tngtech.archunit.lang.syntax.ArchRuleDefinition.noClasses;
import static com.tngtech.archunit.library.dependencies.SlicesRuleDefinition.slices;

import com.tngtech.archunit.base.DescribedPredicate;
import com.tngtech.archunit.core.importer.ImportOption;
import com.tngtech.archunit.junit.AnalyzeClasses;
import com.tngtech.archunit.junit.ArchTest;
import com.tngtech.archunit.lang.ArchCondition;
import com.tngtech.archunit.lang.ArchRule;
import java.io.FileOutputStream;
import java.io.FileWriter;
import java.nio.channels.FileChannel;
import java.nio.file.Files;
import org.jspecify.annotations.NullMarked;

/** The order of the packages of this module, and what none of them uses. */
@AnalyzeClasses(
    packages = "org.logframe.json",
    importOptions = ImportOption.DoNotIncludeTests.class)
class JsonPackageRulesTest {
  @ArchTest
  static final ArchRule packagesHaveNoCycles =
      slices().matching("org.logframe.(json.*)..").should().beFreeOfCycles();

  @ArchTest
  static final ArchRule nounsDoNotSeeTheFacade = noClasses()
      .that()
      .resideInAnyPackage("org.logframe.json.codec", "org.logframe.json.noun")
      .should()
      .dependOnClassesThat()
      .resideInAPackage("org.logframe.json");

  @ArchTest
  static final ArchRule codecsKnowNoNoun = noClasses()
      .that()
      .resideInAPackage("org.logframe.json.codec")
      .should()
      .dependOnClassesThat(DescribedPredicate.describe(
          "are of the model or declare its nouns",
          type -> type.getPackageName().startsWith("org.logframe")
              && !type.getPackageName().equals("org.logframe.json.codec")));

  @ArchTest
  static final ArchRule filesKnowNoDocument = noClasses()
      .that()
      .resideInAPackage("org.logframe.json.file")
      .should()
      .dependOnClassesThat(DescribedPredicate.describe(
          "are of the library, outside the package",
          type -> type.getPackageName().startsWith("org.logframe")
              && !type.getPackageName().equals("org.logframe.json.file")));

  @ArchTest
  static final ArchRule onlyFilesAreOpenedForWriting = noClasses()
      .that()
      .resideOutsideOfPackage("org.logframe.json.file")
      .should()
      .callMethodWhere(DescribedPredicate.describe(
          "writes to a path",
          call -> call.getTargetOwner().isEquivalentTo(Files.class)
              && !call.getName().equals("newInputStream")))
      .orShould()
      .dependOnClassesThat()
      .belongToAnyOf(FileOutputStream.class, FileWriter.class, FileChannel.class);

  @ArchTest
  static final ArchRule onlyTheModuleKnowsDatabind = noClasses()
      .that()
      .haveNameNotMatching(
          "org\\.logframe\\.json\\.(?:LogframeModule|Mapper(?:Values|Keys))(?:\\$.*)?")
      .should()
      .dependOnClassesThat()
      .resideInAPackage("tools.jackson.databind..");

  /** Without it NullAway does not look at a package. */
  @ArchTest
  static final ArchRule everyPackageIsNullMarked = classes()
      .should(ArchCondition.from(DescribedPredicate.describe(
          "be in a null-marked package",
          type -> type.getPackage().isAnnotatedWith(NullMarked.class))));

  @ArchTest
  static final ArchRule nothingReflectsOrUsesAnnotationsOfJackson = noClasses()
      .should()
      .dependOnClassesThat()
      .resideInAnyPackage("java.lang.reflect..", "com.fasterxml.jackson..");
}
