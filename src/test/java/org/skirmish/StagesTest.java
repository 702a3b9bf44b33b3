package org.skirmish;

import static com.tngtech.archunit.library.Architectures.layeredArchitecture;
import static org.assertj.core.api.Assertions.assertThat;

import com.tngtech.archunit.core.domain.JavaClasses;
import com.tngtech.archunit.core.importer.ClassFileImporter;
import com.tngtech.archunit.core.importer.ImportOption;
import com.tngtech.archunit.lang.ArchRule;
import com.tngtech.archunit.library.Architectures.LayeredArchitecture;
import com.tngtech.archunit.library.dependencies.SlicesRuleDefinition;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import org.junit.jupiter.api.Test;

/** One way through the house: a stage knows the stages before it and none behind. */
class StagesTest {

  /**
   * What stands on the ground floor, with what it may know of the rest of it: values and language
   * have spans, which are the source's, and the world knows nothing but itself.
   */
  private static final List<Map.Entry<String, List<String>>> GROUND =
      List.of(
          Map.entry("source", List.of()),
          Map.entry("world", List.of()),
          Map.entry("model", List.of("source")),
          Map.entry("language", List.of("source")),
          Map.entry("lexicon", List.of("source")));

  private static final List<String> STAGES =
      List.of(
          "mention", "event", "coding", "table", "check", "journal", "review", "link", "explain",
          "export", "cli");

  @Test
  void eachStageKnowsOnlyThoseBeforeIt() {
    JavaClasses program = classes("org.skirmish");

    stages("org.skirmish").ensureAllClassesAreContainedInArchitecture().check(program);
  }

  @Test
  void aStepBackIsFound() {
    JavaClasses trespass = new ClassFileImporter().importPackages("org.skirmish.trespass");

    assertThat(stages("org.skirmish.trespass").evaluate(trespass).getFailureReport().getDetails())
        .singleElement()
        .asString()
        .contains("org.skirmish.trespass.source.Trespass")
        .contains("org.skirmish.trespass.article.Ground");
  }

  @Test
  void theRoomsOfAStageFormNoCircle() {
    JavaClasses program = classes("org.skirmish");

    for (String stage : STAGES) {
      rooms("org.skirmish." + stage).allowEmptyShould(true).check(program);
    }
    rooms("org.skirmish.article").allowEmptyShould(true).check(program);
  }

  @Test
  void aCircleIsFound() {
    JavaClasses trespass = new ClassFileImporter().importPackages("org.skirmish.trespass");

    assertThat(rooms("org.skirmish.trespass.mention").evaluate(trespass).hasViolation()).isTrue();
  }

  /** Sub-packages of a stage; what stands in the stage's own package they all may share. */
  private static ArchRule rooms(String stage) {
    return SlicesRuleDefinition.slices().matching(stage + ".(*)..").should().beFreeOfCycles();
  }

  private static JavaClasses classes(String root) {
    return new ClassFileImporter()
        .withImportOption(ImportOption.Predefined.DO_NOT_INCLUDE_TESTS)
        .importPackages(root);
  }

  /** The rule, for the packages under {@code root}; a stage without classes is allowed. */
  private static LayeredArchitecture stages(String root) {
    LayeredArchitecture rule =
        layeredArchitecture().consideringOnlyDependenciesInLayers().withOptionalLayers(true);
    List<String> before = new ArrayList<>();
    for (Map.Entry<String, List<String>> ground : GROUND) {
      rule = rule.layer(ground.getKey()).definedBy(root + "." + ground.getKey() + "..");
      rule = knows(rule, ground.getKey(), ground.getValue());
      before.add(ground.getKey());
    }
    // Articles are read without knowing the world: structure is the same for any subject.
    rule = rule.layer("article").definedBy(root + ".article..");
    rule = knows(rule, "article", List.of("source", "model", "language"));
    before.add("article");
    for (String stage : STAGES) {
      rule = rule.layer(stage).definedBy(root + "." + stage + "..");
      rule = knows(rule, stage, before);
      before.add(stage);
    }
    return rule;
  }

  private static LayeredArchitecture knows(
      LayeredArchitecture rule, String layer, List<String> others) {
    return others.isEmpty()
        ? rule.whereLayer(layer).mayNotAccessAnyLayer()
        : rule.whereLayer(layer).mayOnlyAccessLayers(others.toArray(String[]::new));
  }
}
