package org.skirmish.source.office;

import static org.assertj.core.api.Assertions.assertThat;

import org.junit.jupiter.api.Test;
import org.skirmish.source.Reject;
import org.skirmish.source.Reject.Reason;

class OpenFileTest {

  @Test
  void titleHeadingsAndSpacesAreAsTheyAreShown() {
    String text =
        "<text:p text:style-name='P1'>Raid on  Tarkessa</text:p>"
            + "<text:p>Gunmen\n raided<text:s/><text:span>Tarkessa</text:span>.</text:p>"
            + "<text:h text:outline-level='2'>Aftermath</text:h>"
            + "<text:list><text:list-item><text:p>Two fled</text:p></text:list-item></text:list>";

    assertThat(Read.text(Zipped.open(text).with("styles.xml", STYLES).bytes()))
        .isEqualTo(
            "Raid on Tarkessa\n\nGunmen raided Tarkessa.\n\n=== Aftermath ===\n\nTwo fled\n");
  }

  @Test
  void whatIsDeletedHiddenOrARemarkIsLeftOut() {
    String text =
        "<text:tracked-changes><text:p>Ten died.</text:p></text:tracked-changes>"
            + "<text:p>Five<text:span text:style-name='T1'> hundred</text:span>"
            + "<office:annotation><text:p>sure?</text:p></office:annotation> died.</text:p>"
            + "<text:section text:display='none'><text:p>Nobody died.</text:p></text:section>";

    assertThat(Read.text(Zipped.open(text).bytes())).isEqualTo("Five died.\n");
  }

  @Test
  void notesAndTablesAreLaidOut() {
    String text =
        "<text:p>Five died.<text:note><text:note-citation>1</text:note-citation>"
            + "<text:note-body><text:p>Reuters.</text:p></text:note-body></text:note></text:p>"
            + "<table:table><table:table-row><table:table-cell><text:p>Date</text:p>"
            + "</table:table-cell><table:table-cell><text:p>3 May</text:p><text:p>2014</text:p>"
            + "</table:table-cell></table:table-row></table:table>";

    assertThat(Read.text(Zipped.open(text).bytes()))
        .isEqualTo("Five died.[1]\n\nDate | 3 May<br>2014\n\n== Notes ==\n\n1. ^ Reuters.\n");
  }

  @Test
  void aPasswordIsNamed() {
    Reject reject =
        Read.reject(
            Zipped.open("<text:p>x</text:p>")
                .with("META-INF/manifest.xml", "<manifest:encryption-data/>")
                .bytes());

    assertThat(reject.reason()).isEqualTo(Reason.UNREADABLE);
    assertThat(reject.detail()).contains("without a password");
  }

  @Test
  void anotherZipIsNone() {
    Reject reject = Read.reject(new Zipped().with("a.txt", "Five died.").bytes());

    assertThat(reject.reason()).isEqualTo(Reason.BINARY);
    assertThat(reject.detail()).contains("a ZIP archive");
  }

  private static final String STYLES =
      "<office:document-styles xmlns:office='o' xmlns:style='s'>"
          + "<style:style style:name='Title' style:parent-style-name='Heading'/>"
          + "</office:document-styles>";
}
