//! Somebody who uses the app.

use content::settings::{Settings, Stands};
use pages::Request;
use scraper::{ElementRef, Html, Selector};
use std::collections::BTreeMap;
use std::sync::Arc;

/// Someone at a page. Every step fails the test with what stands on the page.
#[derive(Clone, Debug)]
pub struct Visitor {
    /// The address of the page.
    pub address: String,
    /// Its HTML.
    pub html: String,
    /// 200, or 404.
    pub status: u16,
    on: rights::Date,
    /// The settings of the ward's screen; none at home.
    kiosk: Option<Arc<Settings>>,
}

fn select(css: &str) -> Selector {
    Selector::parse(css).unwrap_or_else(|error| panic!("{css}: {error}"))
}

fn squeeze(text: &str) -> String {
    text.split_whitespace().collect::<Vec<_>>().join(" ")
}

impl Visitor {
    /// Opens an address today.
    #[must_use]
    pub fn open(address: &str) -> Visitor {
        Visitor::open_on(address, crate::today())
    }

    /// Opens an address on a day.
    ///
    /// # Panics
    /// Where the page is not text.
    #[must_use]
    pub fn open_on(address: &str, on: rights::Date) -> Visitor {
        Visitor::at(address, on, None)
    }

    /// Opens an address today, on the screen of a ward with these settings.
    ///
    /// # Panics
    /// Where the page is not text.
    #[must_use]
    pub fn open_in_kiosk(address: &str, settings: &Arc<Settings>) -> Visitor {
        Visitor::at(address, crate::today(), Some(Arc::clone(settings)))
    }

    fn at(address: &str, on: rights::Date, kiosk: Option<Arc<Settings>>) -> Visitor {
        let address = address.split('#').next().unwrap_or_default().to_owned();
        let mut request = Request::get(&address, on);
        if let Some(settings) = &kiosk {
            request.profile = Stands::Kiosk;
            request.settings = Arc::clone(settings);
        }
        let response = pages::respond(crate::library(), &request);
        let html = String::from_utf8(response.body.into_owned()).unwrap_or_else(|_| panic!("{address} is not text"));
        Visitor { address, html, status: response.status, on, kiosk }
    }

    fn document(&self) -> Html {
        Html::parse_document(&self.html)
    }

    /// The words of the main part, with single spaces.
    #[must_use]
    pub fn main(&self) -> String {
        let document = self.document();
        let text: Vec<String> = document.select(&select("main")).map(|main| main.text().collect::<Vec<_>>().join(" ")).collect();
        squeeze(&text.join(" "))
    }

    /// The one first heading.
    #[must_use]
    pub fn heading(&self) -> String {
        let document = self.document();
        document.select(&select("h1")).next().map(|h1| squeeze(&h1.text().collect::<String>())).unwrap_or_default()
    }

    /// Every link: its words and its address.
    #[must_use]
    pub fn links(&self) -> Vec<(String, String)> {
        let document = self.document();
        let words = |link: ElementRef<'_>| squeeze(&link.text().collect::<Vec<_>>().join(" "));
        document.select(&select("a[href]")).filter_map(|link| Some((words(link), link.value().attr("href")?.to_owned()))).collect()
    }

    /// Opens an address where this visitor is.
    #[must_use]
    pub fn go(&self, address: &str) -> Visitor {
        Visitor::at(address, self.on, self.kiosk.clone())
    }

    /// Follows the link with these words.
    ///
    /// # Panics
    /// Where there is none.
    #[must_use]
    pub fn follow(&self, words: &str) -> Visitor {
        let links = self.links();
        let found = links.iter().find(|(text, _)| text == words).or_else(|| links.iter().find(|(text, _)| text.starts_with(words)));
        let Some((_, address)) = found else { panic!("{}: no link says '{words}'; there are {links:?}", self.address) };
        self.go(address)
    }

    /// Chooses the answer with these words, and presses Continue.
    ///
    /// # Panics
    /// Where there is none.
    #[must_use]
    pub fn answer(&self, words: &str) -> Visitor {
        let document = self.document();
        let found = document.select(&select("label.answer")).find_map(|label| {
            let name = squeeze(&label.select(&select(".answer__name")).next()?.text().collect::<String>());
            let input = label.select(&select("input")).next()?.value();
            (name == words).then(|| (input.attr("name").unwrap_or_default().to_owned(), input.attr("value").unwrap_or_default().to_owned()))
        });
        let Some(chosen) = found else { panic!("{} ('{}'): no answer says '{words}'", self.address, self.heading()) };
        self.send(vec![chosen])
    }

    /// Presses Continue, or the button with a name and a value, with no answer chosen.
    #[must_use]
    pub fn send(&self, mut fields: Vec<(String, String)>) -> Visitor {
        let document = self.document();
        let action = document.select(&select("form")).next().and_then(|form| form.value().attr("action").map(str::to_owned)).unwrap_or_default();
        for input in document.select(&select("input[type=hidden]")) {
            fields.push((input.value().attr("name").unwrap_or_default().to_owned(), input.value().attr("value").unwrap_or_default().to_owned()));
        }
        let query: Vec<String> = fields.iter().map(|(key, value)| format!("{}={}", encode(key), encode(value))).collect();
        self.go(&format!("{action}?{}", query.join("&")))
    }

    /// The questions of a screen with several, by their words.
    #[must_use]
    pub fn questions(&self) -> Vec<String> {
        let document = self.document();
        document.select(&select(".ask__question")).map(|words| squeeze(&words.text().collect::<String>())).collect()
    }

    /// Answers each of several questions on one screen by its words, and presses Continue.
    ///
    /// # Panics
    /// Where a question or an answer is not there, or one is left over.
    #[must_use]
    pub fn fill(&self, answers: &[(&str, &str)]) -> Visitor {
        let document = self.document();
        let rows: Vec<ElementRef<'_>> = document.select(&select(".ask")).collect();
        assert_eq!(rows.len(), answers.len(), "{} ('{}'): other questions stand here:\n{}", self.address, self.heading(), self.main());
        let mut fields = Vec::new();
        for (question, answer) in answers {
            let row = rows.iter().find(|row| row.select(&select(".ask__question")).any(|words| squeeze(&words.text().collect::<String>()).starts_with(question)));
            let Some(row) = row else { panic!("{}: nobody asks '{question}'", self.address) };
            let input = row.select(&select("label")).find(|label| squeeze(&label.text().collect::<String>()) == *answer).and_then(|label| label.select(&select("input")).next());
            let Some(input) = input else { panic!("{}: '{question}' has no answer '{answer}'", self.address) };
            fields.push((input.value().attr("name").unwrap_or_default().to_owned(), input.value().attr("value").unwrap_or_default().to_owned()));
        }
        self.send(fields)
    }

    /// The answer that is already chosen on a question, by its words.
    #[must_use]
    pub fn chosen(&self) -> Option<String> {
        let document = self.document();
        document
            .select(&select("label.answer"))
            .find(|label| label.select(&select("input[checked]")).next().is_some())
            .and_then(|label| Some(squeeze(&label.select(&select(".answer__name")).next()?.text().collect::<String>())))
    }

    /// The answers of a question: words, and the value each would send.
    #[must_use]
    pub fn answers(&self) -> BTreeMap<String, String> {
        let document = self.document();
        let answer = |label: ElementRef<'_>| {
            let name = squeeze(&label.select(&select(".answer__name")).next()?.text().collect::<String>());
            Some((name, label.select(&select("input")).next()?.value().attr("value")?.to_owned()))
        };
        document.select(&select("label.answer")).filter_map(answer).collect()
    }

    /// Checks that the main part says this.
    ///
    /// # Panics
    /// Where it does not.
    pub fn sees(&self, words: &str) -> &Visitor {
        let main = self.main().replace('\u{a0}', " ");
        assert!(main.contains(words), "{}: '{words}' is not on the page:\n{main}", self.address);
        self
    }

    /// Checks that the main part does not say this.
    ///
    /// # Panics
    /// Where it does.
    pub fn sees_no(&self, words: &str) -> &Visitor {
        let main = self.main().replace('\u{a0}', " ");
        assert!(!main.contains(words), "{}: '{words}' is on the page:\n{main}", self.address);
        self
    }
}

/// Text as a form sends it.
fn encode(text: &str) -> String {
    let mut out = String::new();
    for byte in text.bytes() {
        match byte {
            b'A'..=b'Z' | b'a'..=b'z' | b'0'..=b'9' | b'-' | b'.' | b'_' | b'~' => out.push(char::from(byte)),
            b' ' => out.push('+'),
            other => out.push_str(&format!("%{other:02X}")),
        }
    }
    out
}
