package org.skirmish.table;

import static java.nio.charset.StandardCharsets.UTF_8;
import static org.assertj.core.api.Assertions.assertThat;

import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.time.Duration;
import java.util.List;
import java.util.Random;
import org.apache.poi.xssf.usermodel.XSSFWorkbook;
import org.junit.jupiter.api.Assertions;
import org.junit.jupiter.api.Test;
import org.skirmish.coding.CodedEvent;
import org.skirmish.source.Reject.Reason;
import org.skirmish.source.Result;

/** Whatever is done to the bytes of a table: it ends in events or rejects, and soon. */
class MutatedTablesTest {

  private static final String MARKS = "\",;\t|\n\r{}[]'#=\0\u00ff";

  private static final String JSON =
      "{\"data\":[{\"event_id_cnty\":\"A1\",\"event_date\":\"2017-11-24\",\"event_type\":\"Battles\","
          + "\"actor1\":\"X\",\"country\":\"Mali\",\"location\":\"Gao\",\"latitude\":\"1\","
          + "\"longitude\":\"2\"},{\"event_id_cnty\":\"A2\",\"event_date\":\"2017-11-24\"}]}";

  private final Random random = new Random(20171124);

  @Test
  void textEndsInEventsOrRejects() {
    List<String> tables =
        List.of(Tables.TODAY, Tables.OF_2017, Tables.GED, JSON, JSON.substring(8));
    for (int i = 0; i < 4000; i++) {
      check(mutated(tables.get(i % tables.size()).getBytes(UTF_8)));
    }
  }

  @Test
  void workbooksEndInEventsOrRejects() throws IOException {
    byte[] whole;
    try (XSSFWorkbook book = new XSSFWorkbook();
        ByteArrayOutputStream out = new ByteArrayOutputStream()) {
      var sheet = book.createSheet();
      String[] rows = Tables.OF_2017.split("\n");
      for (int i = 0; i < rows.length; i++) {
        String[] cells = rows[i].split(",");
        for (int j = 0; j < cells.length; j++) {
          (j == 0 ? sheet.createRow(i) : sheet.getRow(i)).createCell(j).setCellValue(cells[j]);
        }
      }
      book.write(out);
      whole = out.toByteArray();
    }
    check(whole);
    for (int i = 0; i < 300; i++) {
      check(mutated(whole));
    }
  }

  private void check(byte[] bytes) {
    Assertions.assertTimeout(
        Duration.ofSeconds(10),
        () -> {
          var input = Tables.input("t", bytes);
          if (EventTable.find(input, TableSettings.DEFAULT).isPresent()) {
            List<Result<CodedEvent>> results = Tables.read(input);
            assertThat(results).isNotEmpty();
            assertThat(results)
                .noneMatch(
                    result ->
                        result instanceof Result.Rejected<CodedEvent> rejected
                            && rejected.reject().reason() == Reason.FAILED);
          }
        });
  }

  /** Some bytes changed, left out, put in or doubled. */
  private byte[] mutated(byte[] bytes) {
    byte[] now = bytes;
    for (int i = random.nextInt(6); i >= 0; i--) {
      int at = random.nextInt(now.length);
      int length = random.nextInt(Math.min(40, now.length - at) + 1);
      ByteArrayOutputStream next = new ByteArrayOutputStream();
      next.write(now, 0, at);
      switch (random.nextInt(4)) {
        case 0 -> next.write(MARKS.charAt(random.nextInt(MARKS.length())));
        case 1 -> at += length;
        case 2 -> next.write(now, at, length);
        default -> {
          next.write(random.nextInt(256));
          at = Math.min(now.length, at + 1);
        }
      }
      next.write(now, at, now.length - at);
      now = next.size() == 0 ? bytes : next.toByteArray();
    }
    return now;
  }
}
