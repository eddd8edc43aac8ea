//! What is assumed of a vendor's API, and whether a response bears it out.

use std::fmt;

use billing_portal_transport::{ResponseValue, StatusCode};
use serde_json::Value;

/// Something about a vendor's API that no public source establishes, so that this crate assumes it.
/// [`Vendor::assumptions`](crate::Vendor::assumptions) lists them; they come from the vendor's specification.
///
/// ```
/// for vendor in billing_portal::Vendor::ALL {
///     for assumption in vendor.assumptions() {
///         println!("{vendor}: {}, {}: {}", assumption.operation, assumption.place, assumption.what);
///     }
/// }
/// ```
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
#[non_exhaustive]
pub struct Assumption {
    /// The operation that it bears on, such as `list_customers`.
    pub operation: &'static str,
    /// What it is about: an operation, a parameter, a response, or a member such as `Customer.brand_id`.
    pub place: &'static str,
    /// What is assumed, and why.
    pub what: &'static str,
    pub(crate) shown: Shown,
}

/// Where a success shows whether something that is assumed holds. Written by generated code.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub(crate) enum Shown {
    /// Not in one response.
    Nowhere,
    /// In its status.
    Status(u16),
    /// In the member of its body at a JSON pointer, whose type is empty where any will do.
    Member { pointer: &'static str, kind: &'static str, is_required: bool, is_nullable: bool },
}

/// What a response says of an [`Assumption`].
///
/// ```no_run
/// # async fn example(portal: billing_portal::BillingPortal) -> Result<(), billing_portal::Error> {
/// use billing_portal::{Bearing, LinkRequest};
///
/// let probe = portal.probe_link(LinkRequest::new("cust_42")).await?;
/// let wrong = probe.findings().filter(|(_, bearing)| *bearing == Bearing::Refuted);
/// # Ok(())
/// # }
/// ```
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
#[non_exhaustive]
pub enum Bearing {
    /// It is as was assumed.
    Confirmed,
    /// It is otherwise.
    Refuted,
    /// This response does not show it.
    Unseen,
}

/// The form of the response to a request for a link: names and types, and no value of it. The link itself is nowhere.
///
/// ```no_run
/// # async fn example(portal: billing_portal::BillingPortal) -> Result<(), billing_portal::Error> {
/// use billing_portal::LinkRequest;
///
/// let probe = portal.probe_link(LinkRequest::new("cust_42")).await?;
/// println!("{} {:?} {:?}", probe.status(), probe.headers(), probe.members());
/// # Ok(())
/// # }
/// ```
#[derive(Clone, Debug)]
pub struct LinkProbe {
    operation: &'static str,
    status: StatusCode,
    headers: Vec<String>,
    members: Vec<(String, &'static str)>,
    findings: Vec<(&'static Assumption, Bearing)>,
}

impl LinkProbe {
    pub(crate) fn new(
        operation: &'static str,
        assumptions: &'static [Assumption],
        response: &ResponseValue<Value>,
    ) -> Self {
        let mut headers: Vec<_> = response.headers().keys().map(|name| name.as_str().to_owned()).collect();
        headers.sort_unstable();
        let mut members = Vec::new();
        collect(response, &mut String::new(), &mut members);
        // The order that a map has depends on what else is built along.
        members.sort_unstable();
        let bearing = |assumption: &Assumption| bearing(assumption.shown, response.status(), response);
        let of_operation = assumptions.iter().filter(|assumption| assumption.operation == operation);
        let findings = of_operation.map(|assumption| (assumption, bearing(assumption))).collect();
        Self { operation, status: response.status(), headers, members, findings }
    }

    /// The operation that made the link.
    #[must_use]
    pub fn operation(&self) -> &'static str {
        self.operation
    }

    /// The status of the response.
    #[must_use]
    pub fn status(&self) -> StatusCode {
        self.status
    }

    /// The names of its headers.
    #[must_use]
    pub fn headers(&self) -> &[String] {
        &self.headers
    }

    /// Its members, as JSON pointers, and the types of their values. The first of a list stands for all; a name that may be
    /// no name is `?`.
    #[must_use]
    pub fn members(&self) -> &[(String, &'static str)] {
        &self.members
    }

    /// What is assumed of the operation, and what the response says of it.
    pub fn findings(&self) -> impl Iterator<Item = (&'static Assumption, Bearing)> + '_ {
        self.findings.iter().copied()
    }
}

fn bearing(shown: Shown, status: StatusCode, body: &Value) -> Bearing {
    let seen = |holds: bool| if holds { Bearing::Confirmed } else { Bearing::Refuted };
    match shown {
        Shown::Nowhere => Bearing::Unseen,
        Shown::Status(expected) => seen(status.as_u16() == expected),
        Shown::Member { pointer, kind, is_required, is_nullable } => match body.pointer(pointer) {
            None if is_required => Bearing::Refuted,
            None => Bearing::Unseen,
            Some(Value::Null) => seen(is_nullable),
            Some(value) if !kind.is_empty() && !is_of(kind, value) => Bearing::Refuted,
            // Of one that may be null it is not known what else is assumed.
            Some(_) if is_nullable => Bearing::Unseen,
            Some(_) => Bearing::Confirmed,
        },
    }
}

fn is_of(kind: &str, value: &Value) -> bool {
    kind_of(value) == kind || kind == "number" && value.is_number()
}

/// The type of a value, as specifications call it.
fn kind_of(value: &Value) -> &'static str {
    match value {
        Value::Null => "null",
        Value::Bool(_) => "boolean",
        Value::Number(number) if number.is_f64() => "number",
        Value::Number(_) => "integer",
        Value::String(_) => "string",
        Value::Array(_) => "array",
        Value::Object(_) => "object",
    }
}

/// What stands below a value, by pointers.
fn collect(value: &Value, pointer: &mut String, members: &mut Vec<(String, &'static str)>) {
    /// More are of no use to a reader.
    const MOST: usize = 200;
    let below: Vec<(String, &Value)> = match value {
        Value::Object(object) => object.iter().map(|(name, value)| (plain(name), value)).collect(),
        Value::Array(items) => items.first().map(|first| ("0".to_owned(), first)).into_iter().collect(),
        _ => Vec::new(),
    };
    for (name, value) in below {
        let length = pointer.len();
        let _ = fmt::Write::write_fmt(pointer, format_args!("/{name}"));
        if members.len() < MOST {
            members.push((pointer.clone(), kind_of(value)));
            collect(value, pointer, members);
        }
        pointer.truncate(length);
    }
}

/// A member's name, unless it may be a value: an id, a token or an address in the place of one.
fn plain(name: &str) -> String {
    let is_word = |part: &str| part.bytes().all(|b| b.is_ascii_alphabetic());
    let is_plain = name.len() <= 40 && !name.is_empty() && name.split(['_', '-']).all(is_word);
    if is_plain { name.to_owned() } else { "?".to_owned() }
}

#[cfg(test)]
mod tests {
    use serde_json::json;

    use super::*;

    const URL: Shown = Shown::Member { pointer: "/url", kind: "string", is_required: true, is_nullable: false };
    const EXTRA: Shown = Shown::Member { pointer: "/a/0/b", kind: "integer", is_required: false, is_nullable: false };
    const NULL: Shown = Shown::Member { pointer: "/n", kind: "array", is_required: false, is_nullable: true };
    const ANY: Shown = Shown::Member { pointer: "/any", kind: "", is_required: true, is_nullable: false };

    #[test]
    fn a_response_confirms_refutes_or_shows_nothing() {
        use Bearing::{Confirmed, Refuted, Unseen};

        let body = json!({"url": "https://x", "a": [{"b": 1}], "n": null, "any": {}});
        let other = json!({"link": "https://x", "a": [{"b": "1"}], "n": [1]});
        for (shown, first, second) in [
            (URL, Confirmed, Refuted),
            (EXTRA, Confirmed, Refuted),
            (NULL, Confirmed, Unseen),
            (ANY, Confirmed, Refuted),
            (Shown::Status(200), Confirmed, Confirmed),
            (Shown::Status(201), Refuted, Refuted),
            (Shown::Nowhere, Unseen, Unseen),
        ] {
            assert_eq!(bearing(shown, StatusCode::OK, &body), first, "{shown:?}");
            assert_eq!(bearing(shown, StatusCode::OK, &other), second, "{shown:?}");
        }
        for (shown, seen) in [(URL, Refuted), (EXTRA, Unseen), (NULL, Unseen), (ANY, Refuted)] {
            assert_eq!(bearing(shown, StatusCode::OK, &json!("https://x")), seen, "{shown:?}");
        }
    }

    #[test]
    fn members_are_told_without_values() {
        let body = json!({"url": "planted", "tok_1planted": 1, "list": [{"a-b": 1.5}, {"c": 2}], "": null});
        let mut members = Vec::new();
        collect(&body, &mut String::new(), &mut members);
        members.sort_unstable();
        let expected = [
            ("/?", "integer"),
            ("/?", "null"),
            ("/list", "array"),
            ("/list/0", "object"),
            ("/list/0/a-b", "number"),
            ("/url", "string"),
        ];
        assert_eq!(members, expected.map(|(name, kind)| (name.to_owned(), kind)));
    }
}
