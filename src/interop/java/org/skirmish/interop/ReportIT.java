package org.skirmish.interop;

import static java.nio.charset.StandardCharsets.UTF_8;
import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.io.PrintWriter;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import org.junit.jupiter.api.AfterAll;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.openqa.selenium.Keys;
import org.openqa.selenium.WebElement;
import org.skirmish.cli.Skirmish;
import org.skirmish.interop.Browser.Screen;

/** The report in a browser. */
class ReportIT {

  private static final String AMBUSH = "2017 Indelimane ambush";

  /** What the README shows, and what is to be looked at after a change. */
  private static final Path PICTURES = Path.of("target/interop/pictures");

  private static Path work;
  private static Path report;
  private static String ambush;
  private Browser browser;

  @BeforeAll
  static void convert() throws IOException {
    work = Conversion.ACLED.workFolder("report");
    run("convert", "input", "--output", work.resolve("first").toString(), "--quiet");
    report = work.resolve("first/report.html");
    ambush = idOf(AMBUSH);
  }

  @AfterAll
  static void tidy() throws IOException {
    Folders.delete(work);
  }

  @BeforeEach
  void start() {
    browser = new Browser(Screen.LAPTOP, work);
  }

  @AfterEach
  void close() {
    browser.close();
  }

  private static void run(String... arguments) {
    int status =
        Skirmish.run(
            new PrintWriter(System.out, true), new PrintWriter(System.err, true), arguments);
    assertThat(status).isZero();
  }

  private static String idOf(String title) throws IOException {
    for (String line : Files.readAllLines(report)) {
      if (line.startsWith("[\"") && line.contains("\"" + title + "\"")) {
        return line.substring(2, line.indexOf('"', 2));
      }
    }
    throw new AssertionError("no event of " + title);
  }

  @Test
  void theMapShowsLandAndPoints() {
    browser.open(report, "");

    Object colours =
        browser.script(
            "const canvas = document.querySelector('.leaflet-overlay-pane canvas');"
                + "const pixels = canvas.getContext('2d').getImageData(0, 0, canvas.width, canvas.height).data;"
                + "const seen = new Set();"
                + "for (let i = 3; i < pixels.length; i += 4 * 97) { seen.add(pixels[i] > 0); }"
                + "return seen.size;");
    assertThat(colours).as("land and sea").isEqualTo(2L);
    assertThat(browser.elements(".spot")).hasSizeGreaterThan(3);
    Object shares =
        browser.script(
            "return [...new Set([...document.querySelectorAll('.spot circle[stroke]')]"
                + ".map((arc) => arc.getAttribute('stroke')))].sort().join(' ');");
    assertThat(shares).as("types in clusters").isEqualTo("#cc79a7 #d55e00 #e69f00");
  }

  @Test
  void aFilterLeavesWhatFits() {
    browser.open(report, "");

    browser.element("#f-country").sendKeys("Kenya");
    browser.element("#f-text").sendKeys("westlands remote");

    assertThat(eventually("#shown", "1 of ")).startsWith("1 of ");
    assertThat(browser.texts("#rows-shown td.c-country")).containsExactly("Kenya");
    assertThat(browser.texts("#rows-shown td.c-start")).containsExactly("1998-08-07");
    browser.element("#filter button[type=reset]").click();
    assertThat(eventually("#shown", "events")).doesNotContain(" of ");
  }

  @Test
  void aColumnSortsTheEvents() {
    browser.open(report, "");

    browser.element("th.c-dead button").click();

    List<Integer> dead =
        browser.texts("#rows-shown td.c-dead").stream()
            .filter(text -> !text.isEmpty())
            .map(text -> Integer.valueOf(text.replace(",", "")))
            .toList();
    assertThat(dead).hasSizeGreaterThan(5);
    assertThat(dead).isSortedAccordingTo((a, b) -> b - a);
    assertThat(browser.element("th.c-dead").getDomAttribute("aria-sort")).isEqualTo("descending");
  }

  @Test
  void aPointOnTheMapOpensItsEvent() {
    browser.open(report, "");
    browser.element("#f-text").sendKeys("westlands 1998");
    eventually("#shown", "1 of ");

    browser.script("document.querySelector('.spot').click()");

    assertThat(browser.element("#panel").isDisplayed()).isTrue();
    assertThat(browser.element("#rows-shown tr[aria-selected=true] td.c-place").getText())
        .contains("Westlands");
  }

  @Test
  void aValueLeadsToItsWords() {
    browser.open(report, "");
    browser.element("#f-text").sendKeys(ambush);
    eventually("#shown", "1 of ");

    browser.element("#rows-shown tr[data-row] td.c-place").click();

    assertThat(browser.element("#panel h2").getText()).isEqualTo(AMBUSH);
    assertThat(browser.texts("#panel mark.when")).contains("November 24, 2017");
    browser.element("#panel .quote.harm").click();
    assertThat(browser.texts("#panel mark.lit")).isNotEmpty();
  }

  @Test
  void aBarOfTheTimelineLeavesItsEvents() {
    browser.open(report, "");

    browser.script(
        "document.querySelector('.bar').dispatchEvent(new MouseEvent('click', {bubbles: true}))");

    assertThat(eventually("#shown", " of ")).startsWith("4 of ");
    assertThat(browser.element("#f-from").getDomProperty("value")).isEqualTo("1993-01-01");
  }

  @Test
  void countsAreThoseOfTheSummary() {
    browser.open(report, "");
    browser.element("#n-by").sendKeys("Country");
    Csv summary = Csv.of(work.resolve("first/summary.csv"));
    List<String> countries = summary.column("country");
    long events = 0;
    for (int i = 0; i < countries.size(); i++) {
      events +=
          countries.get(i).equals("Mali") ? Long.parseLong(summary.column("events").get(i)) : 0;
    }

    String mali = "Mali " + events + " ";
    assertThat(browser.texts("#counts tbody tr")).anyMatch(row -> row.startsWith(mali));
  }

  @Test
  void rowsAreReviewedByKeyboardAlone() {
    browser.open(report, "");
    browser.script("document.querySelector('#rows-shown tr[data-row]').focus()");

    browser.press(Keys.ARROW_DOWN, Keys.ENTER, "r", "w", Keys.ESCAPE, Keys.HOME, "r");

    assertThat(browser.element("#panel").isDisplayed()).isFalse();
    assertThat(browser.elements("#rows-shown tr.right")).hasSize(2);
    assertThat(browser.elements("#rows-shown tr.wrong")).hasSize(1);
    assertThat(browser.element("#download").getText()).isEqualTo("Download corrections (3)");
    browser.press(Keys.HOME, "u");
    assertThat(browser.element("#download").getText()).isEqualTo("Download corrections (2)");
  }

  @Test
  void aCorrectionComesBack() throws Exception {
    browser.open(report, ambush);
    browser.press("c");
    WebElement dead = browser.element("form.correct [name=fatalities]");
    dead.clear();
    dead.sendKeys("9");
    browser.element("form.correct [name=note]").sendKeys("=three died of \"wounds\", later");
    browser.element("form.correct button[type=submit]").click();
    assertThat(browser.element("#panel .change").getText()).contains("fatalities");

    browser.element("#panel .close").click();
    browser.element("#download").click();
    Path corrections = waitFor(work.resolve("corrections.csv"));
    Path second = work.resolve("second");
    run(
        "convert",
        "input",
        "--corrections=" + corrections,
        "--output=" + second,
        "--formats=csv,html",
        "--quiet",
        "--strict");

    Csv events = Csv.of(second.resolve("events.csv"));
    int row = events.column("event_id_cnty").indexOf(ambush);
    assertThat(events.column("fatalities").get(row)).isEqualTo("9");
    browser.open(second.resolve("report.html"), ambush);
    assertThat(browser.element("#panel .flags").getText())
        .contains("fatalities from 6 to 9")
        .contains("three died of \"wounds\", later");
  }

  private static Path waitFor(Path file) throws Exception {
    for (int i = 0; i < 100 && !Files.exists(file); i++) {
      Thread.sleep(50);
    }
    assertThat(file).exists();
    return file;
  }

  @Test
  void whatAnArticleSaysStaysText() throws IOException {
    Path article = Files.createDirectories(work.resolve("hostile")).resolve("evil.txt");
    String attack = "<img src=x onerror=\"document.title='run'\">";
    Files.writeString(
        article,
        "2018 Tessit ambush </script><script>document.title='run'</script>\n\n"
            + "On 3 May 2018, gunmen ambushed soldiers in Tessit, Mali, "
            + attack
            + " and killed 12 soldiers. The \u202Esnus\u202C <!--<script> village burned.\n",
        UTF_8);
    Path out = work.resolve("hostile-out");
    run("convert", article.toString(), "--output=" + out, "--formats=html", "--quiet");

    browser.open(out.resolve("report.html"), "");
    browser.element("#rows-shown tr[data-row]").click();

    assertThat(browser.script("return document.title")).isEqualTo("Skirmish report");
    assertThat(browser.elements("img")).isEmpty();
    assertThat(browser.element("#panel .text").getText())
        .contains(attack)
        .contains("The snus <!--<script> village");
  }

  @Test
  void manyEventsStandOnPagesOfTheirOwn() throws IOException {
    Path table = work.resolve("many.csv");
    StringBuilder rows = new StringBuilder("event_id_cnty,event_date,event_type,sub_event_type,");
    rows.append("actor1,country,location,latitude,longitude,fatalities,notes\n");
    for (int i = 0; i < 16_000; i++) {
      rows.append("MLI").append(i).append(",2019-05-").append(10 + i % 20);
      rows.append(",Battles,Armed clash,JNIM,Mali,Mopti,14.").append(10_000 + i);
      rows.append(",-4.2,").append(i % 7).append(",Words of the row\n");
    }
    Files.writeString(table, rows, UTF_8);
    Path out = work.resolve("many");
    run("convert", table.toString(), "--output=" + out, "--formats=html", "--quiet");

    browser.open(out.resolve("report.html"), "MLI15999");
    assertThat(browser.element("#shown").getText()).isEqualTo("16,000 events");
    browser.element("#panel .more").click();

    assertThat(browser.element("#panel h2").getText()).isEqualTo("Armed clash, Mopti, 2019-05-29");
    assertThat(browser.element("#panel .sub").getText()).contains("MLI15999");
    assertThat(browser.element("#panel .notes").getText()).isEqualTo("Words of the row");
    browser.element("#panel .close").click();
    browser.element("#pages a").click();
    assertThat(browser.element("#map").isDisplayed()).isTrue();
  }

  @ParameterizedTest
  @CsvSource({
    "phone, 390, 844, false, false",
    "phone-event, 390, 844, false, true",
    "laptop, 1400, 900, false, false",
    "laptop-event, 1400, 900, false, true",
    "laptop-dark, 1400, 900, true, false",
    "laptop-dark-event, 1400, 900, true, true",
    "wide-event, 2200, 1200, false, true"
  })
  void nobodyIsShutOut(String name, int width, int height, boolean dark, boolean event) {
    browser.show(new Screen(width, height, dark));

    browser.open(report, event ? ambush : "");
    if (event) {
      browser.element("#panel .review .corrected").click();
    }

    assertThat(browser.barriers()).isEmpty();
    assertThat((Long) browser.script("return document.documentElement.scrollWidth"))
        .as("nothing beside the screen")
        .isLessThanOrEqualTo(width);
    if (event) {
      browser.press(Keys.ESCAPE);
    }
    browser.picture(PICTURES.resolve(name + ".png"));
  }

  private String eventually(String css, String part) {
    for (int i = 0; i < 40; i++) {
      String text = browser.element(css).getText();
      if (text.contains(part)) {
        return text;
      }
      browser.script("return new Promise((done) => setTimeout(done, 50))");
    }
    return browser.element(css).getText();
  }
}
