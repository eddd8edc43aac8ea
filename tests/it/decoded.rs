//! Requests in the form in which they are compared: decoded.

use std::collections::BTreeMap;
use std::ops::RangeInclusive;

use percent_encoding::percent_decode_str;

use crate::capture::Captured;

/// A request, decoded.
#[derive(Clone, Debug, PartialEq)]
pub(crate) struct Request {
    pub(crate) method: String,
    /// The segments of the path.
    pub(crate) path: Vec<String>,
    /// The pairs of the query, sorted, with blank values.
    pub(crate) query: Vec<(String, String)>,
    /// The pairs of the form, sorted, with blank values.
    pub(crate) form: Vec<(String, String)>,
    /// The headers that mean something to the vendor: content types without parameters, the length of empty bodies only.
    pub(crate) headers: BTreeMap<String, String>,
}

impl Request {
    /// A request of which the headers count that matter.
    pub(crate) fn new(
        method: &str,
        target: &str,
        headers: impl IntoIterator<Item = (String, String)>,
        body: &[u8],
        matters: fn(&str) -> bool,
    ) -> Self {
        let (path, query) = target.split_once('?').unwrap_or((target, ""));
        let segments = path.trim_start_matches('/').split('/');
        let mut headers: BTreeMap<_, _> = headers.into_iter().filter(|(name, _)| matters(name)).collect();
        if !body.is_empty() {
            headers.remove("content-length");
        }
        if let Some(media_type) = headers.get_mut("content-type") {
            *media_type = media_type.split(';').next().unwrap_or_default().trim().to_ascii_lowercase();
        }
        Self {
            method: method.to_owned(),
            path: segments.map(|segment| percent_decode_str(segment).decode_utf8_lossy().into_owned()).collect(),
            query: pairs(query.as_bytes()),
            form: pairs(body),
            headers,
        }
    }

    /// What one of our clients sent.
    pub(crate) fn captured(captured: &Captured, matters: fn(&str) -> bool) -> Self {
        let names = captured.headers.keys().map(|name| name.as_str().to_owned());
        let headers = names.map(|name| (name.clone(), captured.header(&name).join(", ")));
        Self::new(&captured.method, &captured.target, headers, &captured.body, matters)
    }

    /// With this id in place of some segments of the path.
    pub(crate) fn with_id(mut self, segments: RangeInclusive<usize>, id: &str) -> Self {
        self.path.splice(segments, [id.to_owned()]);
        self
    }

    /// With another value for a parameter of the query.
    #[track_caller]
    pub(crate) fn with_query(mut self, name: &str, value: &str) -> Self {
        let (_, recorded) = self.query.iter_mut().find(|(found, _)| found == name).expect("it was recorded");
        value.clone_into(recorded);
        self
    }

    pub(crate) fn without_pair(mut self, name: &str) -> Self {
        self.form.retain(|(found, _)| found != name);
        self
    }

    pub(crate) fn without_header(mut self, name: &str) -> Self {
        self.headers.remove(name);
        self
    }

    /// With this pair in the form, in place of any of the same name.
    pub(crate) fn with_pair(self, name: &str, value: &str) -> Self {
        let mut request = self.without_pair(name);
        request.form.push((name.to_owned(), value.to_owned()));
        request.form.sort();
        request
    }

    pub(crate) fn with_header(mut self, name: &str, value: &str) -> Self {
        self.headers.insert(name.to_owned(), value.to_owned());
        self
    }
}

fn pairs(text: &[u8]) -> Vec<(String, String)> {
    let mut pairs: Vec<_> = url::form_urlencoded::parse(text).into_owned().collect();
    pairs.sort();
    pairs
}
