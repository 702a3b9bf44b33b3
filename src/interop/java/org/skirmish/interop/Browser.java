package org.skirmish.interop;

import static org.assertj.core.api.Assertions.assertThat;

import com.fasterxml.jackson.core.JsonProcessingException;
import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.ObjectMapper;
import java.io.File;
import java.io.IOException;
import java.io.InputStream;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.Duration;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import org.openqa.selenium.By;
import org.openqa.selenium.OutputType;
import org.openqa.selenium.WebElement;
import org.openqa.selenium.chrome.ChromeDriver;
import org.openqa.selenium.chrome.ChromeDriverService;
import org.openqa.selenium.chrome.ChromeOptions;
import org.openqa.selenium.interactions.Actions;
import org.openqa.selenium.logging.LogEntry;
import org.openqa.selenium.logging.LogType;
import org.openqa.selenium.logging.LoggingPreferences;

/**
 * Debian's Chromium without a window. When it is closed it must have asked nobody for anything and
 * have nothing to complain of.
 */
final class Browser implements AutoCloseable {

  private static final ObjectMapper JSON = new ObjectMapper();

  /** How often an element is looked for that a program takes its time for. */
  private static final int PATIENCE = 15;

  private final ChromeDriver driver;

  /** Pages that begin so may be asked for. */
  private final String allowed;

  /** How a page looks. */
  record Screen(int width, int height, boolean dark) {
    static final Screen LAPTOP = new Screen(1400, 1000, false);
  }

  /**
   * For pages in files.
   *
   * @param downloads the folder for what pages give to keep
   */
  Browser(Screen screen, Path downloads) {
    this(screen, downloads, "file:");
  }

  /**
   * @param allowed how the address of each page must begin
   */
  Browser(Screen screen, Path downloads, String allowed) {
    this.allowed = allowed;
    Software.CHROMIUM.run("chromedriver", "--version");
    ChromeOptions options = new ChromeOptions();
    options.setBinary("/usr/bin/chromium");
    options.addArguments("--headless=new", "--no-sandbox", "--disable-gpu", "--hide-scrollbars");
    options.setExperimentalOption(
        "prefs", Map.of("download.default_directory", downloads.toAbsolutePath().toString()));
    LoggingPreferences logs = new LoggingPreferences();
    logs.enable(LogType.BROWSER, java.util.logging.Level.ALL);
    logs.enable(LogType.PERFORMANCE, java.util.logging.Level.ALL);
    options.setCapability("goog:loggingPrefs", logs);
    driver =
        new ChromeDriver(
            new ChromeDriverService.Builder()
                .usingDriverExecutable(new File("/usr/bin/chromedriver"))
                .build(),
            options);
    driver.manage().timeouts().implicitlyWait(Duration.ofSeconds(2));
    driver.manage().timeouts().scriptTimeout(Duration.ofSeconds(60));
    show(screen);
  }

  /** Takes another size or light. */
  void show(Screen screen) {
    driver.executeCdpCommand(
        "Emulation.setDeviceMetricsOverride",
        Map.of(
            "width",
            screen.width(),
            "height",
            screen.height(),
            "deviceScaleFactor",
            1,
            "mobile",
            screen.width() < 700));
    String light = screen.dark() ? "dark" : "light";
    driver.executeCdpCommand(
        "Emulation.setEmulatedMedia",
        Map.of("features", List.of(Map.of("name", "prefers-color-scheme", "value", light))));
  }

  /** Opens a file, at the place of this name if it is not empty. */
  void open(Path page, String place) {
    driver.get("about:blank");
    driver.get(page.toUri() + (place.isEmpty() ? "" : "#" + place));
    assertThat(script("return document.documentElement.dataset.ready")).isEqualTo("true");
  }

  /** Opens a page of a server. */
  void open(String address) {
    driver.get(address);
  }

  /** From now on looks into this frame, in which there is or will soon be such an element. */
  void enter(String frame, String css) {
    driver.switchTo().frame(element(frame));
    for (int i = 0; i < PATIENCE && elements(css).isEmpty(); i++) {
      Thread.onSpinWait(); // to look for it takes two seconds
    }
  }

  WebElement element(String css) {
    return driver.findElement(By.cssSelector(css));
  }

  List<WebElement> elements(String css) {
    return driver.findElements(By.cssSelector(css));
  }

  /** The text of each. */
  List<String> texts(String css) {
    return elements(css).stream().map(WebElement::getText).toList();
  }

  Object script(String code, Object... arguments) {
    return driver.executeScript(code, arguments);
  }

  /** Presses keys where the focus is. */
  void press(CharSequence... keys) {
    for (CharSequence key : keys) {
      new Actions(driver).sendKeys(key).perform();
    }
  }

  /** A picture of what is seen. */
  void picture(Path file) {
    try {
      Files.createDirectories(file.getParent());
      Files.write(file, driver.getScreenshotAs(OutputType.BYTES));
    } catch (IOException e) {
      throw new UncheckedIOException(e);
    }
  }

  /** What axe-core finds against accessibility: a rule and where it is broken, each. */
  List<String> barriers() {
    driver.executeScript(axe());
    Object found =
        driver.executeAsyncScript(
            "const done = arguments[0]; axe.run().then((all) => done(JSON.stringify("
                + "all.violations.flatMap((one) => one.nodes.map((node) =>"
                + " `${one.id}: ${node.target} ${node.failureSummary}`)))));");
    List<String> barriers = new ArrayList<>();
    tree(found.toString()).forEach(one -> barriers.add(one.textValue()));
    return barriers;
  }

  private static String axe() {
    try (InputStream in = Browser.class.getResourceAsStream("/axe.min.js")) {
      return new String(in.readAllBytes(), StandardCharsets.UTF_8);
    } catch (IOException e) {
      throw new UncheckedIOException(e);
    }
  }

  @Override
  public void close() {
    try {
      List<String> complaints = new ArrayList<>();
      for (LogEntry entry : driver.manage().logs().get(LogType.BROWSER)) {
        complaints.add(entry.getMessage());
      }
      assertThat(complaints).as("the browser's console").isEmpty();
      assertThat(requests()).as("requests of the page").isEmpty();
    } finally {
      driver.quit();
    }
  }

  /** Addresses of what was asked for beside the pages themselves. */
  private List<String> requests() {
    List<String> requests = new ArrayList<>();
    for (LogEntry entry : driver.manage().logs().get(LogType.PERFORMANCE)) {
      JsonNode message = tree(entry.getMessage()).get("message");
      if (message.get("method").asText().equals("Network.requestWillBeSent")) {
        String url = message.at("/params/request/url").asText();
        boolean page = message.at("/params/type").asText().equals("Document");
        boolean known = url.startsWith("data:") || url.startsWith("blob:");
        if (!known && !(page && (url.startsWith(allowed) || url.startsWith("about:")))) {
          requests.add(url);
        }
      }
    }
    return requests;
  }

  private static JsonNode tree(String json) {
    try {
      return JSON.readTree(json);
    } catch (JsonProcessingException e) {
      throw new UncheckedIOException(e);
    }
  }
}
