package org.skirmish.review;

import static org.assertj.core.api.Assertions.assertThat;

import org.junit.jupiter.api.Test;
import org.skirmish.check.Checker;
import org.skirmish.check.Rule;

class FlagsAgainTest {

  @Test
  void everyRuleOfTheTableIsThere() {
    assertThat(Checker.rules()).extracting(Rule::code).containsAll(FlagsAgain.rules());
  }
}
