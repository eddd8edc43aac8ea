//! A real browser, steered over WebDriver.

use std::io::{BufRead, BufReader};
use std::process::{Child, ChildStdout, Command, Stdio};
use std::time::Duration;

use thirtyfour::prelude::*;
use thirtyfour::{ChromeCapabilities, ChromiumLikeCapabilities, LoggingPrefsLogLevel};

/// Nothing of a developer's profile, and nothing that Chromium would ask its maker.
const FLAGS: [&str; 8] = [
    "--headless",
    "--no-sandbox",
    "--disable-gpu",
    "--disable-quic",
    "--no-first-run",
    "--disable-background-networking",
    "--disable-component-update",
    "--disable-sync",
];

/// How long a page may take to show what is looked for.
const PATIENCE: Duration = Duration::from_secs(20);

/// Runs a test in a new Chromium with an empty profile, and ends it whatever comes of the test.
pub(super) async fn in_chromium(test: impl AsyncFnOnce(Chromium)) {
    let driver = Driver::start();
    let profile = tempfile::tempdir().expect("a folder");
    let mut wanted = ChromeCapabilities::new();
    for flag in FLAGS {
        wanted.add_arg(flag).expect("a flag");
    }
    wanted.add_arg(&format!("--user-data-dir={}", profile.path().display())).expect("a flag");
    wanted.set_browser_log_level(LoggingPrefsLogLevel::All).expect("a level");

    // A proxy of the environment does not reach this machine.
    let client = reqwest::Client::builder().no_proxy().timeout(3 * PATIENCE).build().expect("a client without TLS");
    let session = WebDriver::builder(&driver.url, wanted).client(client).await.expect("a browser");
    let run = session.run_and_quit(async |session| {
        test(Chromium(session)).await;
        Ok::<_, WebDriverError>(())
    });
    run.await.expect("a browser that ends");
}

/// `chromedriver` on a port of its own; it ends when this is dropped.
struct Driver {
    process: Child,
    url: String,
    /// Kept, so that it can go on writing.
    _output: BufReader<ChildStdout>,
}

impl Driver {
    /// It binds the port that the system chooses for IPv4 for IPv6 as well, and ends if somebody has that one.
    fn start() -> Self {
        (0..5).find_map(|_| Self::try_start()).expect("chromedriver says its port")
    }

    fn try_start() -> Option<Self> {
        let mut process = Command::new("chromedriver")
            .arg("--port=0")
            .stdin(Stdio::null())
            .stdout(Stdio::piped())
            .stderr(Stdio::null())
            .spawn()
            .expect("chromedriver (Debian: apt-get install chromium chromium-driver)");
        let mut output = BufReader::new(process.stdout.take().expect("its output"));
        let mut line = String::new();
        while output.read_line(&mut line).expect("text") > 0 {
            if let Some((_, port)) = line.trim_end().trim_end_matches('.').rsplit_once("successfully on port ") {
                let url = format!("http://127.0.0.1:{port}");
                return Some(Self { url, process, _output: output });
            }
            line.clear();
        }
        process.wait().expect("to end");
        None
    }
}

impl Drop for Driver {
    fn drop(&mut self) {
        // It may have ended by itself.
        let _ = self.process.kill();
        let _ = self.process.wait();
    }
}

/// A window of the browser.
pub(super) struct Chromium(WebDriver);

impl Chromium {
    pub(super) async fn open(&self, url: &str) {
        self.0.goto(url).await.expect("a page");
    }

    /// Loads the page once more.
    pub(super) async fn reload(&self) {
        self.0.refresh().await.expect("a page");
    }

    /// What the address bar shows.
    pub(super) async fn address(&self) -> String {
        self.0.current_url().await.expect("an address").into()
    }

    /// Clicks on the element with this `data-testid`, once it is there.
    pub(super) async fn click(&self, testid: &str) {
        self.find(testid).await.click().await.expect("a click");
    }

    pub(super) async fn type_into(&self, testid: &str, text: &str) {
        self.find(testid).await.send_keys(text).await.expect("typing");
    }

    /// The text of the element with this `data-testid`, once it is there.
    pub(super) async fn text(&self, testid: &str) -> String {
        self.find(testid).await.text().await.expect("a text")
    }

    /// Whether there is an element with this `data-testid` now.
    pub(super) async fn has(&self, testid: &str) -> bool {
        !self.0.find_all(by(testid)).await.expect("a search").is_empty()
    }

    /// Goes on inside of the frame with this `data-testid`.
    pub(super) async fn enter_frame(&self, testid: &str) {
        self.find(testid).await.enter_frame().await.expect("a frame");
    }

    /// Goes back from the frame to the page.
    pub(super) async fn leave_frame(&self) {
        self.0.enter_default_frame().await.expect("the page");
    }

    /// The address of the document that is looked at: in a frame, that of what it shows.
    pub(super) async fn document_address(&self) -> String {
        let found = self.0.execute("return document.location.href", Vec::new()).await.expect("a script");
        found.convert().expect("a text")
    }

    /// What the browser wrote into its console since it was last asked.
    pub(super) async fn console(&self) -> Vec<String> {
        self.0.browser_log().await.expect("a log").into_iter().map(|entry| entry.message).collect()
    }

    async fn find(&self, testid: &str) -> WebElement {
        let query = self.0.query(by(testid)).wait(PATIENCE, Duration::from_millis(50));
        match query.first().await {
            Ok(element) => element,
            Err(error) => panic!("{testid} at {}: {error}", self.address().await),
        }
    }
}

fn by(testid: &str) -> By {
    By::Css(format!("[data-testid='{testid}']"))
}
