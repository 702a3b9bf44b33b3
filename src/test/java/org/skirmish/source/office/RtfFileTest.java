package org.skirmish.source.office;

import static org.assertj.core.api.Assertions.assertThat;

import java.nio.charset.StandardCharsets;
import org.junit.jupiter.api.Test;
import org.skirmish.source.Reject.Reason;

class RtfFileTest {

  private static final String STYLES =
      "{\\stylesheet{\\s0 Normal;}{\\s1\\sbasedon0 Title;}{\\s2 heading 2;}}";

  @Test
  void stylesMakeTitleAndHeadings() {
    String text =
        "\\pard\\s1 Raid on Tarkessa\\par\\pard Gunmen raided M\\'e9naka\\emdash\\u8217?s market.\\par"
            + "\\pard\\s2 Aftermath\\par\\pard Two fled.\\par";

    assertThat(Read.text(rtf(STYLES + text)))
        .isEqualTo(
            "Raid on Tarkessa\n\nGunmen raided Ménaka—’s market.\n\n=== Aftermath ===\n\n"
                + "Two fled.\n");
  }

  @Test
  void whatNobodySeesIsLeftOut() {
    String text =
        "{\\*\\generator Some 1.2;}{\\info{\\title Raid}{\\author Okello}}{\\header Page}"
            + "{\\*\\unheardof junk}Five{\\v  hundred}{\\deleted  thousand}\\v  more\\v0  died"
            + "{\\field{\\*\\fldinst HYPERLINK \"http://x\"}{\\fldrslt  there}}.\\par"
            + "{\\pict\\wmetafile8 0102ABCD}";

    assertThat(Read.text(rtf(text))).isEqualTo("Five died there.\n");
  }

  @Test
  void rowsAndNotesAreLaidOut() {
    String text =
        "Five died.{\\footnote\\pard Reuters.}\\par"
            + "\\trowd\\pard\\intbl Date\\cell 3 May\\par 2014\\cell\\row"
            + "\\trowd\\pard\\intbl Place\\cell Tarkessa\\cell\\row\\pard Two fled.\\par";

    assertThat(Read.text(rtf(text)))
        .isEqualTo(
            "Five died.[1]\n\nDate | 3 May<br>2014\nPlace | Tarkessa\n\nTwo fled.\n\n"
                + "== Notes ==\n\n1. ^ Reuters.\n");
  }

  @Test
  void hostileFilesAreRefused() {
    assertThat(Read.reject(rtf("\\bin2000000000 x")).reason()).isEqualTo(Reason.UNREADABLE);
    assertThat(Read.reject(rtf("{".repeat(1_000_000))).reason()).isEqualTo(Reason.UNREADABLE);
  }

  private static byte[] rtf(String text) {
    return ("{\\rtf1\\ansi\\ansicpg1252 " + text + "}").getBytes(StandardCharsets.ISO_8859_1);
  }
}
