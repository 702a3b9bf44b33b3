package org.skirmish.source;

import static org.assertj.core.api.Assertions.assertThat;

import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

class MarkupTest {

  @ParameterizedTest
  @ValueSource(
      strings = {
        "<!DOCTYPE html><html><body><p>Text.</p></body></html>",
        "\n <!doctype HTML>\n<p>Text.",
        "<?xml version=\"1.0\"?>\n<!-- saved from url=(0020)https://example.org/ -->\n<html>",
        "<HTML lang=en><p>Text.",
        "<p>On 3 May 2014, gunmen attacked Tarkessa.</p>",
        "<div class=x>Text.</div>"
      })
  void aPageIsKnownByItsFirstTag(String text) {
    assertThat(Markup.of(text)).isEqualTo(Document.HTML);
  }

  @ParameterizedTest
  @ValueSource(
      strings = {
        "{{Infobox battle|date=3 May 1914}}\nTarkessa was fought over.",
        "#REDIRECT [[Battle of Tarkessa]]",
        "#redirect: [[Battle of Tarkessa]]",
        "'''Tarkessa''' is a town in [[Orsk]].",
        "{{Infobox battle\n| date = 3 May 1914\n| place = Tarkessa\n}}",
        "Raid\n{{Box\n|date=3 May\n|place=Orsk\n}}\nIt was a raid.",
        "The raid was short.<ref>Sow, p. 3.</ref> It was on [[Orsk]]."
      })
  void aWikisSourceIsKnownByItsMarks(String text) {
    assertThat(Markup.of(text)).isEqualTo(Document.WIKITEXT);
  }

  @ParameterizedTest
  @ValueSource(
      strings = {
        "Battle of Tarkessa\n\nThe battle began on 3 May 1914.[1]",
        "= Battle of Tarkessa =\n\n== Background ==\n\nIt began in 1914.",
        "{\"text\": \"'''Tarkessa''' is in [[Orsk]].\"}",
        "<3 people were hurt.",
        "a < b",
        "<!-- nothing",
        "He wrote [[sic]] and no more.",
        "#redirect all fire on the hill"
      })
  void textIsText(String text) {
    assertThat(Markup.of(text)).isEqualTo(Document.TEXT);
  }
}
