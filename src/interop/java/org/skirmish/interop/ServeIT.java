package org.skirmish.interop;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.io.PrintWriter;
import java.io.StringWriter;
import java.nio.file.Files;
import java.nio.file.Path;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.skirmish.cli.Skirmish;
import org.skirmish.interop.Browser.Screen;

/** {@code skirmish serve} in a browser. */
class ServeIT {

  private static final int WAITS = 200;

  private final StringWriter said = new StringWriter();
  private Thread program;
  private Browser browser;
  private String address;

  @BeforeEach
  void start() throws Exception {
    PrintWriter out = new PrintWriter(said, true);
    program = new Thread(() -> Skirmish.run(out, out, "serve", "--port", "0"));
    program.start();
    for (int i = 0; i < WAITS && !said.toString().contains("http"); i++) {
      Thread.sleep(50);
    }
    address = said.toString().replaceAll("(?s).*(http://127\\.0\\.0\\.1:[0-9]+/).*", "$1");
    browser = new Browser(Screen.LAPTOP, Conversion.ACLED.workFolder("serve"), address);
  }

  @AfterEach
  void stop() throws InterruptedException {
    browser.close();
    program.interrupt();
    program.join();
  }

  @Test
  void aPastedArticleIsShownWithItsWords() throws IOException {
    browser.open(address);
    assertThat(browser.barriers()).isEmpty();
    String text = Files.readString(Path.of("input/indelimane-2017.txt"));

    browser.script("document.getElementById('text').value = arguments[0]", text);
    browser.element("button[type=submit]").click();
    browser.enter("#view", "#rows-shown tr[data-row]");
    browser.element("#rows-shown tr[data-row]").click();

    assertThat(browser.element("#panel h2").getText()).isEqualTo("2017 Indelimane ambush");
    assertThat(browser.texts("#panel mark.when")).contains("November 24, 2017");
    browser.picture(Path.of("target/interop/pictures/serve.png"));
  }

  @Test
  void aTextWithoutAnEventSaysWhy() {
    browser.open(address);

    browser.element("#text").sendKeys("Take flour, sugar, butter and three eggs, and stir.");
    browser.element("button[type=submit]").click();
    browser.enter("#view", "p");

    assertThat(browser.element("p").getText()).startsWith("pasted.txt: ");
  }
}
