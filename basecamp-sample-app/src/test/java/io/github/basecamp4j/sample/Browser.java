package io.github.basecamp4j.sample;

import java.io.File;
import java.io.IOException;
import java.io.InputStream;
import java.io.UncheckedIOException;
import java.net.URI;
import java.net.http.HttpRequest;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.Duration;
import java.util.Arrays;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.stream.Stream;

import org.openqa.selenium.By;
import org.openqa.selenium.Keys;
import org.openqa.selenium.OutputType;
import org.openqa.selenium.WebElement;
import org.openqa.selenium.WindowType;
import org.openqa.selenium.chrome.ChromeDriver;
import org.openqa.selenium.chrome.ChromeDriverService;
import org.openqa.selenium.chrome.ChromeOptions;
import org.openqa.selenium.interactions.Actions;
import org.openqa.selenium.support.ui.ExpectedConditions;
import org.openqa.selenium.support.ui.Select;
import org.openqa.selenium.support.ui.WebDriverWait;

import static org.assertj.core.api.Assertions.assertThat;

/**
 * A Chromium without a window that reaches nothing but this machine.
 */
final class Browser implements AutoCloseable {

	private static final Path SCREENSHOTS = Path.of("target", "screenshots");

	private static final String[] BINARIES = { "chromium", "chromium-browser", "google-chrome" };

	private static final String DRIVER = "chromedriver";

	private static final Duration TIMEOUT = Duration.ofSeconds(20);

	private static final String AXE = read("/axe.min.js");

	private final ChromeDriver driver;

	private final String baseUrl;

	private Browser(ChromeDriver driver, String baseUrl) {
		this.driver = driver;
		this.baseUrl = baseUrl;
	}

	static boolean isInstalled() {
		return find(BINARIES).isPresent() && find(DRIVER).isPresent();
	}

	static Browser open(String baseUrl) {
		ChromeOptions options = new ChromeOptions();
		options.setBinary(find(BINARIES).orElseThrow());
		options.addArguments("--headless=new", "--no-sandbox", "--disable-dev-shm-usage", "--disable-gpu",
				"--no-first-run", "--disable-background-networking", "--disable-component-update",
				"--host-resolver-rules=MAP * ~NOTFOUND , EXCLUDE localhost , EXCLUDE 127.0.0.1",
				"--window-size=1280,1000", "--lang=en");
		ChromeDriverService service = new ChromeDriverService.Builder()
			.usingDriverExecutable(find(DRIVER).orElseThrow())
			.usingAnyFreePort()
			.build();
		return new Browser(new ChromeDriver(service, options), baseUrl);
	}

	private static Optional<File> find(String... names) {
		String path = System.getenv().getOrDefault("PATH", "");
		return Arrays.stream(names)
			.flatMap((name) -> Stream.of(path.split(File.pathSeparator)).map((folder) -> new File(folder, name)))
			.filter(File::canExecute)
			.findFirst();
	}

	private static String read(String resource) {
		try (InputStream text = Browser.class.getResourceAsStream(resource)) {
			return new String(text.readAllBytes(), StandardCharsets.UTF_8);
		}
		catch (IOException ex) {
			throw new UncheckedIOException(ex);
		}
	}

	void forgetEverything() {
		slowUploads(-1);
		dark(false);
		this.driver.executeCdpCommand("Emulation.clearDeviceMetricsOverride", Map.of());
		this.driver.executeCdpCommand("Network.clearBrowserCookies", Map.of());
	}

	void phone() {
		this.driver.executeCdpCommand("Emulation.setDeviceMetricsOverride",
				Map.of("width", 390, "height", 844, "deviceScaleFactor", 2, "mobile", true));
	}

	void go(String path) {
		this.driver.get(this.baseUrl + path);
	}

	void openTab(String path) {
		this.driver.switchTo().newWindow(WindowType.TAB);
		go(path);
	}

	void closeTab() {
		this.driver.close();
		this.driver.switchTo().window(this.driver.getWindowHandles().iterator().next());
	}

	String path() {
		return this.driver.getCurrentUrl().replace(this.baseUrl, "");
	}

	String title() {
		return this.driver.getTitle();
	}

	String text() {
		return this.driver.findElement(By.tagName("body")).getText();
	}

	String textOf(String css) {
		return this.driver.findElement(By.cssSelector(css)).getText();
	}

	String source() {
		return this.driver.getPageSource();
	}

	boolean has(String css) {
		return !this.driver.findElements(By.cssSelector(css)).isEmpty();
	}

	String value(String field) {
		return this.driver.findElement(By.name(field)).getDomProperty("value");
	}

	void fill(String field, String value) {
		WebElement element = this.driver.findElement(By.name(field));
		this.driver.executeScript("arguments[0].value = arguments[1]", element, value);
	}

	/**
	 * Click what has this label, or else the first thing whose text contains it.
	 */
	void click(String label) {
		String clickable = "//*[self::a or self::button or self::summary]";
		By exact = By.xpath(clickable + "[normalize-space(.) = \"" + label + "\"]");
		By containing = By.xpath(clickable + "[contains(normalize-space(.), \"" + label + "\")]");
		new WebDriverWait(this.driver, TIMEOUT).until(ExpectedConditions.presenceOfElementLocated(containing));
		this.driver.findElement(this.driver.findElements(exact).isEmpty() ? containing : exact).click();
	}

	/**
	 * Click what shows a sign and is called this to those who cannot see it.
	 */
	void clickLabelled(String label) {
		this.driver.findElement(By.cssSelector("[aria-label='" + label + "']")).click();
	}

	void drag(String css, String target) {
		new Actions(this.driver)
			.dragAndDrop(this.driver.findElement(By.cssSelector(css)), this.driver.findElement(By.cssSelector(target)))
			.perform();
	}

	void choose(String field, String option) {
		new Select(this.driver.findElement(By.name(field))).selectByVisibleText(option);
	}

	void attach(String field, Path file) {
		this.driver.findElement(By.name(field)).sendKeys(file.toAbsolutePath().toString());
	}

	void pressEnter(String field) {
		this.driver.findElement(By.name(field)).sendKeys(Keys.ENTER);
	}

	void pressTab() {
		this.driver.switchTo().activeElement().sendKeys(Keys.TAB);
	}

	String focused() {
		return this.driver.switchTo().activeElement().getText();
	}

	void waitForText(String text) {
		new WebDriverWait(this.driver, TIMEOUT)
			.until(ExpectedConditions.textToBePresentInElementLocated(By.tagName("body"), text));
	}

	void waitFor(String heading) {
		new WebDriverWait(this.driver, TIMEOUT)
			.until(ExpectedConditions.textToBePresentInElementLocated(By.tagName("h1"), heading));
	}

	/**
	 * Let what is sent to the application take its time.
	 */
	void slowUploads(int bytesPerSecond) {
		this.driver.executeCdpCommand("Network.enable", Map.of());
		this.driver.executeCdpCommand("Network.emulateNetworkConditions",
				Map.of("offline", false, "latency", 0, "downloadThroughput", -1, "uploadThroughput", bytesPerSecond));
	}

	/**
	 * Send a request that the browser could have sent.
	 * @param link text of the link to follow
	 */
	HttpRequest request(String link) {
		String address = this.driver.findElement(By.linkText(link)).getDomProperty("href");
		return HttpRequest.newBuilder(URI.create(address))
			.header("Cookie", "JSESSIONID=" + this.driver.manage().getCookieNamed("JSESSIONID").getValue())
			.build();
	}

	/**
	 * Choose the colour scheme. Colours change at once, so that none is looked at on its
	 * way to another.
	 */
	void dark(boolean dark) {
		this.driver.executeCdpCommand("Emulation.setEmulatedMedia",
				Map.of("features", List.of(Map.of("name", "prefers-color-scheme", "value", dark ? "dark" : "light"),
						Map.of("name", "prefers-reduced-motion", "value", "reduce"))));
	}

	/**
	 * Ask axe what people cannot read, reach or make out on the page.
	 * @return a line for each kind of trouble
	 */
	List<String> barriers() {
		this.driver.executeScript(AXE);
		Object found = this.driver.executeAsyncScript("""
				const done = arguments[arguments.length - 1];
				axe.run({ runOnly: ["wcag2a", "wcag2aa", "wcag21a", "wcag21aa", "best-practice"] }).then((result) =>
					done(result.violations.map((each) => each.id + ": " + each.nodes.map((node) =>
						node.html + " " + node.any.map((check) => check.message).join(" ")).join(" | "))));
				""");
		return ((List<?>) found).stream().map(String::valueOf).toList();
	}

	/**
	 * Take a picture of the page, and make sure that everybody can read it.
	 */
	void look(String name) {
		screenshot(name);
		assertThat(barriers()).as("barriers on %s", path()).isEmpty();
		assertThat(isWiderThanScreen()).as("%s is wider than the screen", path()).isFalse();
	}

	boolean isWiderThanScreen() {
		return Boolean.TRUE.equals(this.driver
			.executeScript("return document.documentElement.scrollWidth > document.documentElement.clientWidth"));
	}

	void screenshot(String name) {
		try {
			Files.createDirectories(SCREENSHOTS);
			Files.write(SCREENSHOTS.resolve(name + ".png"), this.driver.getScreenshotAs(OutputType.BYTES));
		}
		catch (IOException ex) {
			throw new UncheckedIOException(ex);
		}
	}

	@Override
	public void close() {
		this.driver.quit();
	}

}
