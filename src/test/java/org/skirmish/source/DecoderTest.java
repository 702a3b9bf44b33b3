package org.skirmish.source;

import static org.assertj.core.api.Assertions.assertThat;
import static org.junit.jupiter.params.provider.Arguments.arguments;

import java.io.ByteArrayOutputStream;
import java.nio.charset.Charset;
import java.nio.charset.StandardCharsets;
import java.util.Arrays;
import java.util.HexFormat;
import java.util.Random;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.Arguments;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.MethodSource;
import org.junit.jupiter.params.provider.ValueSource;
import org.skirmish.source.Reject.Reason;

class DecoderTest {

  private static final String ENGLISH =
      "Indelimane ambush\n\nOn 24 November 2017 a patrol was ambushed in the Ménaka region; "
          + "the “attackers” fled – three soldiers were killed.\n";

  private static final String FRENCH =
      "Attaque de Ménaka\n\nLe 24 novembre 2017, des hommes armés ont attaqué une patrouille à "
          + "Indelimane : trois soldats ont été tués et dix blessés, a déclaré l'armée malienne.\n";

  private static final String RUSSIAN =
      "Бой под Инделиманом произошёл 24 ноября 2017 года. Погибли три солдата, ранены десять, "
          + "сообщили представители миссии Организации Объединённых Наций в Мали.\n";

  private static final String POLISH =
      "Bitwa pod Mławą była starciem zbrojnym; żołnierze bronili się trzy dni, a następnie wycofali "
          + "się w kierunku Warszawy. Zginęło około tysiąca dwustu żołnierzy polskich.\n";

  private static final String JAPANESE =
      "関ヶ原の戦いは、慶長五年九月十五日に、美濃国不破郡関ヶ原を主戦場として行われた野戦である。" + "東軍が勝利した。\n";

  static Stream<Arguments> encoded() {
    return Stream.of(
        arguments(ENGLISH, "UTF-8", ""),
        arguments(ENGLISH, "UTF-8", "EFBBBF"),
        arguments(ENGLISH, "windows-1252", ""),
        arguments(FRENCH, "ISO-8859-1", ""),
        arguments(ENGLISH, "UTF-16LE", "FFFE"),
        arguments(ENGLISH, "UTF-16BE", "FEFF"),
        arguments(ENGLISH, "UTF-16LE", ""),
        arguments(ENGLISH, "UTF-16BE", ""),
        arguments(ENGLISH, "UTF-32LE", "FFFE0000"),
        arguments(ENGLISH, "UTF-32BE", "0000FEFF"),
        arguments(RUSSIAN, "UTF-8", ""),
        arguments(RUSSIAN, "UTF-16LE", ""),
        arguments(RUSSIAN, "UTF-16BE", ""),
        arguments(RUSSIAN, "windows-1251", ""),
        arguments(RUSSIAN, "KOI8-R", ""),
        arguments(POLISH, "ISO-8859-2", ""),
        arguments(JAPANESE, "Shift_JIS", ""),
        arguments(JAPANESE, "EUC-JP", ""),
        arguments("A", "UTF-16LE", ""),
        arguments("Ménaka", "ISO-8859-1", ""));
  }

  @ParameterizedTest(name = "{1} {2}")
  @MethodSource("encoded")
  void findsTheCharacterSet(String text, String charset, String mark) throws Exception {
    ByteArrayOutputStream bytes = new ByteArrayOutputStream();
    bytes.write(HexFormat.of().parseHex(mark));
    bytes.write(text.getBytes(Charset.forName(charset)));

    assertThat(Decoder.decode("a.txt", bytes.toByteArray(), Limits.DEFAULT))
        .isEqualTo(Result.of(new Document("a.txt", "text", text)));
  }

  @Test
  void aFileCutWithinACharacterIsStillUtf8() {
    byte[] whole = "Ménaka und Mopti: Général Koné".getBytes(StandardCharsets.UTF_8);
    byte[] cut = Arrays.copyOf(whole, whole.length - 1);

    assertThat(textOf(cut)).isEqualTo("Ménaka und Mopti: Général Kon\uFFFD");
  }

  @Test
  void halfASurrogatePairIsReplaced() {
    byte[] bytes = HexFormat.of().parseHex("FFFE" + "6100" + "3DD8" + "6200");
    byte[] longer = Arrays.copyOf(bytes, 400);
    for (int i = bytes.length; i < longer.length; i += 2) {
      longer[i] = 'b';
    }
    assertThat(textOf(longer)).startsWith("a\uFFFDb");
  }

  static Stream<Arguments> binaries() {
    return Stream.of(
        arguments("504B0304 14000600", "ZIP"),
        arguments("89504E47 0D0A1A0A 0000000D", "PNG"),
        arguments("FFD8FFE0 00104A46", "JPEG"),
        arguments("7F454C46 02010100", "ELF"),
        arguments("1F8B0800 00000000", "gzip"),
        arguments("425A6839 31415926 5359", "bzip2"),
        arguments("D0CF11E0 A1B11AE1 0000", "old Word"),
        arguments("53514C69 74652066 6F726D61 74203300", "SQLite"),
        arguments("4D5A9000 03000000 04000000 FFFF0000", "unknown binary"),
        arguments("54686520 656E6400", "unknown binary"));
  }

  @ParameterizedTest(name = "{1}")
  @MethodSource("binaries")
  void namesTheBinaryFormatAndWhatToDo(String hex, String format) {
    byte[] bytes = HexFormat.of().parseHex(hex.replace(" ", ""));

    Reject reject = rejectOf(bytes);
    assertThat(reject.reason()).isEqualTo(Reason.BINARY);
    assertThat(reject.detail()).contains(format).contains("not text: ");
  }

  @ParameterizedTest
  @ValueSource(ints = {100, 1_000, 100_000})
  void randomBytesAreBinary(int length) {
    Random random = new Random(length);
    for (int round = 0; round < 50; round++) {
      byte[] bytes = new byte[length];
      random.nextBytes(bytes);
      assertThat(rejectOf(bytes).reason()).isEqualTo(Reason.BINARY);
      for (int i = 0; i < bytes.length; i++) {
        bytes[i] = bytes[i] == 0 ? 1 : bytes[i];
      }
      assertThat(rejectOf(bytes).reason()).isEqualTo(Reason.BINARY);
    }
  }

  @ParameterizedTest
  @CsvSource({"''", "EFBBBF", "FFFE", "20200D0A09", "C2A0E2808B0A", "FFFE20000A00"})
  void whatHoldsNoTextIsEmpty(String hex) {
    Reject reject = rejectOf(HexFormat.of().parseHex(hex));
    assertThat(reject.reason()).isEqualTo(Reason.EMPTY);
    assertThat(reject.detail()).contains("put the article's text into it");
  }

  @Test
  void aLineOfMoreThanAMillionCharactersIsTooLarge() {
    String line = "x".repeat(Decoder.MAX_LINE);
    assertThat(textOf(("a\n" + line + "\nb").getBytes(StandardCharsets.UTF_8))).hasSize(1_000_004);

    Reject reject = rejectOf(("a\n" + line + "x\nb").getBytes(StandardCharsets.UTF_8));
    assertThat(reject.reason()).isEqualTo(Reason.TOO_LARGE);
    assertThat(reject.detail()).contains("line 2").contains("break the text");
  }

  private static String textOf(byte[] bytes) {
    Result<Document> result = Decoder.decode("a.txt", bytes, Limits.DEFAULT);
    assertThat(result).isInstanceOf(Result.Of.class);
    return ((Result.Of<Document>) result).value().text();
  }

  private static Reject rejectOf(byte[] bytes) {
    Result<Document> result = Decoder.decode("a.txt", bytes, Limits.DEFAULT);
    assertThat(result).isInstanceOf(Result.Rejected.class);
    return ((Result.Rejected<Document>) result).reject();
  }
}
