package org.skirmish.export;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.io.IOException;
import java.util.ArrayList;
import java.util.Collections;
import java.util.List;
import java.util.stream.IntStream;
import org.junit.jupiter.api.Test;
import org.skirmish.check.CheckedEvent;

class QueuedWriterTest {

  @Test
  void allCallsArriveInOrder() throws IOException {
    Recorder recorder = new Recorder(-1);
    try (QueuedWriter writer = new QueuedWriter("test", recorder)) {
      writer.begin();
      for (int i = 0; i < 500; i++) {
        writer.write(SampleEvents.unknown());
      }
      writer.end();
    }
    List<String> expected = new ArrayList<>(List.of("begin"));
    IntStream.range(0, 500).forEach(i -> expected.add("write"));
    expected.addAll(List.of("end", "close"));
    assertThat(recorder.calls).isEqualTo(expected);
  }

  @Test
  void aFailureComesOutAndNothingFollowsIt() throws IOException {
    Recorder recorder = new Recorder(3);
    try (QueuedWriter writer = new QueuedWriter("test", recorder)) {
      assertThatThrownBy(
              () -> {
                writer.begin();
                for (int i = 0; i < 500; i++) {
                  writer.write(SampleEvents.unknown());
                }
                writer.end();
              })
          .isInstanceOf(IOException.class)
          .hasMessage("disk full");
    }
    assertThat(recorder.calls).containsExactly("begin", "write", "write", "close");
  }

  @Test
  void aFailureOfTheLastStepComesOutOfEnd() throws IOException {
    Recorder recorder = new Recorder(1);
    try (QueuedWriter writer = new QueuedWriter("test", recorder)) {
      writer.begin();
      writer.startEnd();
      assertThatThrownBy(writer::end).hasMessage("disk full");
    }
  }

  /** Notes its calls, and fails at one of them. */
  private static final class Recorder implements EventWriter {
    private final List<String> calls = Collections.synchronizedList(new ArrayList<>());
    private final int failing;

    private Recorder(int failing) {
      this.failing = failing;
    }

    @Override
    public void begin() throws IOException {
      note("begin");
    }

    @Override
    public void write(CheckedEvent event) throws IOException {
      note("write");
    }

    @Override
    public void end() throws IOException {
      note("end");
    }

    @Override
    public void close() {
      calls.add("close");
    }

    private void note(String call) throws IOException {
      if (calls.size() == failing) {
        throw new IOException("disk full");
      }
      calls.add(call);
    }
  }
}
