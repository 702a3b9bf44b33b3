package org.skirmish.cli;

import com.code_intelligence.jazzer.junit.FuzzTest;
import java.io.IOException;

/**
 * Any bytes end in events or in a reject. {@code mvn verify} runs the inputs beside this class in
 * the test resources; with {@code JAZZER_FUZZ=1} in the environment it looks for new ones.
 */
class AnyTextFuzz {

  @FuzzTest(maxDuration = "10m")
  void endsInEventsOrAReject(byte[] bytes) throws IOException {
    AnyTextTest.ends(bytes);
  }
}
