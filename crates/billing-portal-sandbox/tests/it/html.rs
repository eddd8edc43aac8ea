//! Reads the hosted pages: strictly, since they are the sandbox's own.

/// An element of a page.
#[derive(Clone, Debug, Default)]
pub(crate) struct Element {
    pub(crate) tag: String,
    pub(crate) attributes: Vec<(String, String)>,
    /// Everything in it, without tags and with white space as browsers show it.
    pub(crate) text: String,
}

impl Element {
    /// An attribute's value, unescaped.
    pub(crate) fn attribute(&self, name: &str) -> Option<&str> {
        self.attributes.iter().find(|(given, _)| given == name).map(|(_, value)| value.as_str())
    }
}

/// The elements of a page, in the order in which they begin.
pub(crate) struct Html(pub(crate) Vec<Element>);

impl Html {
    /// Reads a page in which every tag is closed, or panics.
    #[track_caller]
    pub(crate) fn parse(page: &str) -> Self {
        let mut rest = page.strip_prefix("<!DOCTYPE html>").expect("a document type");
        let mut elements: Vec<Element> = Vec::new();
        let mut open: Vec<usize> = Vec::new();
        while let Some(at) = rest.find('<') {
            say(&mut elements, &open, &rest[..at]);
            let (tag, after) = rest[at + 1..].split_once('>').expect("an end of the tag");
            rest = after;
            if let Some(name) = tag.strip_prefix('/') {
                let last = open.pop().expect("an element to close");
                assert_eq!(elements[last].tag, name, "closes {name}");
                continue;
            }
            let element = element(tag);
            if !matches!(element.tag.as_str(), "meta" | "input") {
                open.push(elements.len());
            }
            elements.push(element);
        }
        assert!(open.is_empty() && rest.is_empty(), "everything is closed");
        for element in &mut elements {
            element.text = element.text.split_whitespace().collect::<Vec<_>>().join(" ");
        }
        Self(elements)
    }

    /// The elements with this `data-testid`.
    pub(crate) fn all(&self, testid: &str) -> Vec<&Element> {
        self.0.iter().filter(|element| element.attribute("data-testid") == Some(testid)).collect()
    }

    /// What the elements with this `data-testid` say.
    pub(crate) fn texts(&self, testid: &str) -> Vec<&str> {
        self.all(testid).into_iter().map(|element| element.text.as_str()).collect()
    }

    /// What the one element with this `data-testid` says.
    #[track_caller]
    pub(crate) fn text(&self, testid: &str) -> &str {
        self.one(testid).text.as_str()
    }

    /// The one element with this `data-testid`.
    #[track_caller]
    pub(crate) fn one(&self, testid: &str) -> &Element {
        let all = self.all(testid);
        assert_eq!(all.len(), 1, "{testid}: {all:?}");
        all[0]
    }
}

fn say(elements: &mut [Element], open: &[usize], text: &str) {
    for at in open {
        elements[*at].text.push_str(&unescape(text));
    }
}

/// Reads what stands between `<` and `>`. Values are quoted, and a quoted value has no `>`: `maud` escapes it.
fn element(tag: &str) -> Element {
    let (name, mut rest) = tag.split_once(' ').unwrap_or((tag, ""));
    let mut attributes = Vec::new();
    while !rest.is_empty() {
        let until = rest.find([' ', '=']).unwrap_or(rest.len());
        let (attribute, after) = rest.split_at(until);
        let value = after.strip_prefix("=\"");
        let (value, after) = value.map_or(("", after), |value| value.split_once('"').expect("an end of the value"));
        attributes.push((attribute.to_owned(), unescape(value)));
        rest = after.strip_prefix(' ').unwrap_or(after);
    }
    assert!(name.bytes().all(|b| b.is_ascii_lowercase() || b.is_ascii_digit()), "{tag}");
    Element { tag: name.to_owned(), attributes, text: String::new() }
}

fn unescape(text: &str) -> String {
    text.replace("&lt;", "<").replace("&gt;", ">").replace("&quot;", "\"").replace("&amp;", "&")
}
