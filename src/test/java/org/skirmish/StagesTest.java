package org.skirmish;

import static com.tngtech.archunit.library.Architectures.layeredArchitecture;
import static org.assertj.core.api.Assertions.assertThat;

import com.tngtech.archunit.core.domain.JavaClasses;
import com.tngtech.archunit.core.importer.ClassFileImporter;
import com.tngtech.archunit.core.importer.ImportOption;
import com.tngtech.archunit.library.Architectures.LayeredArchitecture;
import java.util.ArrayList;
import java.util.List;
import org.junit.jupiter.api.Test;

/** One way through the house: a stage knows the stages before it and none behind. */
class StagesTest {

  /** Both stand on the ground floor and know nothing but themselves. */
  private static final List<String> GROUND = List.of("source", "world");

  private static final List<String> STAGES =
      List.of("mention", "event", "coding", "table", "check", "link", "explain", "export", "cli");

  @Test
  void eachStageKnowsOnlyThoseBeforeIt() {
    JavaClasses program =
        new ClassFileImporter()
            .withImportOption(ImportOption.Predefined.DO_NOT_INCLUDE_TESTS)
            .importPackages("org.skirmish");

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

  /** The rule, for the packages under {@code root}; a stage without classes is allowed. */
  private static LayeredArchitecture stages(String root) {
    LayeredArchitecture rule =
        layeredArchitecture().consideringOnlyDependenciesInLayers().withOptionalLayers(true);
    for (String ground : GROUND) {
      rule = rule.layer(ground).definedBy(root + "." + ground + "..");
      rule = rule.whereLayer(ground).mayNotAccessAnyLayer();
    }
    // Articles are read without knowing the world: structure is the same for any subject.
    rule = rule.layer("article").definedBy(root + ".article..");
    rule = rule.whereLayer("article").mayOnlyAccessLayers("source");
    List<String> before = new ArrayList<>(List.of("source", "world", "article"));
    for (String stage : STAGES) {
      rule = rule.layer(stage).definedBy(root + "." + stage + "..");
      rule = rule.whereLayer(stage).mayOnlyAccessLayers(before.toArray(String[]::new));
      before.add(stage);
    }
    return rule;
  }
}
