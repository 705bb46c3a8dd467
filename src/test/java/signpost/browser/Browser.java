package signpost.browser;

import static org.assertj.core.api.Assertions.assertThat;
import static org.junit.jupiter.api.Assumptions.assumeTrue;

import java.nio.file.Files;
import java.nio.file.Path;
import java.time.Duration;
import java.util.List;
import java.util.Map;
import java.util.logging.Level;
import org.junit.jupiter.api.extension.AfterAllCallback;
import org.junit.jupiter.api.extension.AfterEachCallback;
import org.junit.jupiter.api.extension.BeforeAllCallback;
import org.junit.jupiter.api.extension.ExtensionContext;
import org.openqa.selenium.By;
import org.openqa.selenium.Keys;
import org.openqa.selenium.StaleElementReferenceException;
import org.openqa.selenium.WebElement;
import org.openqa.selenium.chrome.ChromeDriver;
import org.openqa.selenium.chrome.ChromeDriverService;
import org.openqa.selenium.chrome.ChromeOptions;
import org.openqa.selenium.logging.LogEntry;
import org.openqa.selenium.logging.LogType;
import org.openqa.selenium.logging.LoggingPreferences;
import org.openqa.selenium.support.ui.WebDriverWait;

/** The machine's own Chromium, looking at the playground, whose pages write nothing to the console. */
final class Browser implements BeforeAllCallback, AfterEachCallback, AfterAllCallback {
    private static final List<Path> CHROMIUM = List.of(
            Path.of("/usr/bin/chromium"), Path.of("/usr/bin/chromium-browser"), Path.of("/usr/bin/google-chrome"));
    private static final Path DRIVER = Path.of("/usr/bin/chromedriver");
    private static final Duration PATIENCE = Duration.ofSeconds(15);

    @SuppressWarnings("NullAway.Init")
    private ChromeDriver driver;

    /** Opens it, or skips the tests on a machine without; SIGNPOST_BROWSER_TESTS=required makes that a failure. */
    @Override
    public void beforeAll(ExtensionContext context) {
        List<Path> found = CHROMIUM.stream().filter(Files::exists).toList();
        boolean present = !found.isEmpty() && Files.exists(DRIVER);
        if (!present && "required".equals(System.getenv("SIGNPOST_BROWSER_TESTS"))) {
            throw new AssertionError("The browser tests are required, and there is no Chromium with its driver here.");
        }
        assumeTrue(present, "Browser tests skipped: no Chromium with its driver on this machine.");
        driver = start(found.get(0));
    }

    private static ChromeDriver start(Path chromium) {
        ChromeOptions options = new ChromeOptions();
        options.setBinary(chromium.toString());
        options.addArguments(
                "--headless=new",
                "--no-sandbox",
                "--disable-gpu",
                "--disable-quic",
                "--no-first-run",
                "--disable-background-networking",
                "--disable-component-update",
                "--disable-sync",
                "--disable-dev-shm-usage");
        LoggingPreferences log = new LoggingPreferences();
        log.enable(LogType.BROWSER, Level.ALL);
        options.setCapability("goog:loggingPrefs", log);
        return new ChromeDriver(
                new ChromeDriverService.Builder()
                        .usingDriverExecutable(DRIVER.toFile())
                        .build(),
                options);
    }

    void size(int width, int height) {
        driver.executeCdpCommand(
                "Emulation.setDeviceMetricsOverride",
                Map.of("width", width, "height", height, "deviceScaleFactor", 1, "mobile", width < 500));
    }

    void go(String address) {
        driver.get(address);
        // Messages arrive once the page listens for changes, which its script does after htmx is there.
        new WebDriverWait(driver, PATIENCE)
                .until(it -> Boolean.TRUE.equals(driver.executeScript("return typeof htmx !== 'undefined'")));
    }

    void type(String text) {
        WebElement box = driver.findElement(By.id("text"));
        box.sendKeys(text);
        box.sendKeys(Keys.ENTER);
    }

    void press(By button) {
        new WebDriverWait(driver, PATIENCE)
                .ignoring(StaleElementReferenceException.class)
                .until(it -> {
                    WebElement element = driver.findElement(button);
                    driver.executeScript("arguments[0].scrollIntoView({block: 'center'})", element);
                    element.click();
                    return true;
                });
    }

    /** Puts these words in a field, or chooses the option with these words. */
    void fill(String selector, String words) {
        WebElement field = driver.findElement(By.cssSelector(selector));
        if (!field.getTagName().equals("select")) {
            field.clear();
        }
        field.sendKeys(words);
    }

    /** Waits until a script says so. */
    void await(String script) {
        new WebDriverWait(driver, PATIENCE).until(it -> Boolean.TRUE.equals(driver.executeScript(script)));
    }

    /** Waits until the page shows these words. */
    void awaitWords(String words) {
        new WebDriverWait(driver, PATIENCE)
                .withMessage(() -> "'" + words + "' in: " + words())
                .until(it -> words().contains(words));
    }

    /** Waits until the first of these elements shows these words. */
    void awaitFirst(String selector, String words) {
        new WebDriverWait(driver, PATIENCE)
                .ignoring(StaleElementReferenceException.class)
                .until(it ->
                        driver.findElement(By.cssSelector(selector)).getText().contains(words));
    }

    String address() {
        return String.valueOf(driver.getCurrentUrl());
    }

    String words() {
        return String.valueOf(driver.executeScript("return document.body.innerText"));
    }

    List<WebElement> all(String selector) {
        return driver.findElements(By.cssSelector(selector));
    }

    Object script(String script) {
        return driver.executeScript(script);
    }

    void keys(CharSequence... keys) {
        driver.switchTo().activeElement().sendKeys(keys);
    }

    /** Presses a key, such as the tab key, until this is in focus. */
    void tabTo(String label, CharSequence key) {
        for (int i = 0; i < 60; i++) {
            keys(key);
            if (label.equals(script("return document.activeElement.textContent.trim()"))) {
                return;
            }
        }
        throw new AssertionError(label + " was not reached by the tab key");
    }

    /** How far the page can be scrolled sideways. */
    long sidewaysScroll() {
        return ((Number) driver.executeScript(
                        "return document.documentElement.scrollWidth - document.documentElement.clientWidth"))
                .longValue();
    }

    /** What can be used or seen, and has no name to be spoken. */
    List<?> nameless() {
        return (List<?>) driver.executeScript("""
                const named = (e) => e.getAttribute('aria-label') || e.textContent.trim() || e.labels?.length;
                return [...document.querySelectorAll('button, a, summary, input:not([type=hidden]), select, textarea')]
                  .filter((e) => !named(e)).map((e) => e.outerHTML)
                  .concat([...document.querySelectorAll('img:not([alt])')].map((e) => e.outerHTML));
                """);
    }

    /** Holds everything that the page wrote to its console since the last look to be nothing. */
    @Override
    public void afterEach(ExtensionContext context) {
        assertThat(driver.manage().logs().get(LogType.BROWSER).getAll())
                .extracting(LogEntry::getMessage)
                .isEmpty();
    }

    @Override
    public void afterAll(ExtensionContext context) {
        if (driver != null) {
            driver.quit();
        }
    }
}
