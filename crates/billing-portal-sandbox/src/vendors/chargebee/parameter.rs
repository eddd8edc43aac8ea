//! The kinds of parameters, and how the text of one is read.
//!
//! Names are bracketed (`contact[email]`), lists and free JSON are texts within one parameter.

use serde_json::Value;

use super::custom_field;
use super::error::ApiError;
use crate::message::web_url;
use crate::object::is_email;

/// A parameter that an operation takes, or several whose names begin alike.
pub(super) struct Parameter {
    pub(super) name: &'static str,
    pub(super) required: bool,
    /// Whether a blank value is one: it then means "none", and clears what is there.
    may_be_blank: bool,
    kind: Kind,
}

enum Kind {
    /// Of at most so many characters, as are the next two.
    Text(usize),
    Email(usize),
    Url(usize),
    /// Of so many characters at least, and at most.
    SizedText(usize, usize),
    Boolean,
    /// From and to.
    Integer(i64, i64),
    /// One of these, with blanks between them.
    OneOf(&'static str),
    Time,
    Json,
    /// `name[0]`, `name[1]` and so on: one member of the objects in a list, of at most so many characters.
    Column(usize),
    /// `name[is]`, `name[in]` and so on: the operators, and what they compare with.
    Filter(&'static [&'static str], &'static Kind),
    /// Whatever begins with `cf_`, a text of which the site knows the type.
    Custom,
    /// `cf_…[is]` and so on.
    CustomFilter,
    /// Whatever begins with `cs_`: true, false, or one of the options of a consent.
    Consent,
}

/// What text filters compare with; the vendor states no greatest length.
const ANY_TEXT: Kind = Kind::Text(usize::MAX);

const fn parameter(name: &'static str, may_be_blank: bool, kind: Kind) -> Parameter {
    Parameter { name, required: false, may_be_blank, kind }
}

/// Makes a function for each kind: its arguments, whether a value may be blank, and the kind.
macro_rules! kinds {
    ($($(#[$doc:meta])* $name:ident($($argument:ident: $Type:ty),*), $may_be_blank:literal, $kind:expr;)*) => {
        $($(#[$doc])* pub(super) const fn $name(name: &'static str, $($argument: $Type),*) -> Parameter {
            parameter(name, $may_be_blank, $kind)
        })*
    };
}

kinds! {
    text(longest: usize), true, Kind::Text(longest);
    sized_text(shortest: usize, longest: usize), true, Kind::SizedText(shortest, longest);
    email(longest: usize), true, Kind::Email(longest);
    url(longest: usize), true, Kind::Url(longest);
    boolean(), false, Kind::Boolean;
    /// A boolean that stands above a setting of the site, until it is cleared.
    overriding(), true, Kind::Boolean;
    integer(least: i64, most: i64), true, Kind::Integer(least, most);
    one_of(values: &'static str), true, Kind::OneOf(values);
    json(), true, Kind::Json;
    column(longest: usize), true, Kind::Column(longest);
    /// The custom fields of the site, whatever they are called after this.
    custom_fields(), true, Kind::Custom;
    custom_filters(), false, Kind::CustomFilter;
    /// The consents of the site, whatever they are called after this.
    consent_fields(), true, Kind::Consent;
    text_filter(operators: &'static [&'static str]), false, Kind::Filter(operators, &ANY_TEXT);
    time_filter(), false, Kind::Filter(&["after", "before", "on", "between"], &Kind::Time);
    boolean_filter(), false, Kind::Filter(&["is"], &Kind::Boolean);
}

impl Parameter {
    pub(super) const fn required(mut self) -> Self {
        self.required = true;
        self
    }

    /// A blank value is a wrong one.
    pub(super) const fn not_blank(mut self) -> Self {
        self.may_be_blank = false;
        self
    }

    /// Turns a choice into a filter by it.
    pub(super) const fn filter(name: &'static str, operand: &'static Parameter) -> Self {
        parameter(name, false, Kind::Filter(&["is", "is_not", "in", "not_in"], &operand.kind))
    }

    /// Whether this is the parameter that a request means by a name.
    pub(super) fn has_name(&self, name: &str) -> bool {
        let rest = name.strip_prefix(self.name);
        let bracketed = || rest?.strip_prefix('[')?.strip_suffix(']');
        match self.kind {
            Kind::Column(_) => bracketed().is_some_and(is_index),
            Kind::Filter(operators, _) => bracketed().is_some_and(|operator| operators.contains(&operator)),
            Kind::Custom | Kind::Consent => rest.is_some_and(is_name),
            Kind::CustomFilter => rest
                .and_then(|rest| rest.strip_suffix(']')?.split_once('['))
                .is_some_and(|(name, operator)| is_name(name) && custom_field::OPERATORS.contains(&operator)),
            _ => rest == Some(""),
        }
    }

    /// Reads a value: null if it is blank, or if nobody cares.
    pub(super) fn read(&self, name: &str, value: &str) -> Result<Value, ApiError> {
        let wrong = |why: String| ApiError::wrong_value(name, &why);
        let list = |operand: &Kind| {
            let items = items(value).ok_or_else(|| ApiError::no_list(name))?;
            items.iter().map(|item| operand.read(item)).collect::<Result<Vec<_>, _>>().map_err(wrong)
        };
        let operator = name.rsplit_once('[').and_then(|(_, operator)| operator.strip_suffix(']'));
        match &self.kind {
            _ if value.trim().is_empty() && self.may_be_blank => Ok(Value::Null),
            _ if value.trim().is_empty() => Err(ApiError::blank(name)),
            Kind::Filter(..) | Kind::CustomFilter => {
                let operand = if let Kind::Filter(_, operand) = self.kind { operand } else { &ANY_TEXT };
                match operator {
                    Some("in" | "not_in") => list(operand).map(Value::from),
                    Some("between") => match list(operand)?.as_slice() {
                        pair @ [_, _] => Ok(pair.into()),
                        _ => Err(wrong("must be a list of two".to_owned())),
                    },
                    Some("is_present") => Kind::Boolean.read(value).map_err(wrong),
                    _ => operand.read(value).map_err(wrong),
                }
            }
            kind => kind.read(value).map_err(wrong),
        }
    }
}

/// Whether this can be the rest of the name of a custom field or a consent.
pub(super) fn is_name(rest: &str) -> bool {
    !rest.is_empty() && !rest.contains(['[', ']'])
}

/// Whether this is a number as it is usually written, without zeros before it.
fn is_index(text: &str) -> bool {
    text.parse::<u32>().is_ok_and(|index| index.to_string() == text)
}

impl Kind {
    /// Reads a text that is not blank. The error is what the text should have been.
    fn read(&self, text: &str) -> Result<Value, String> {
        if let Self::Text(longest) | Self::Email(longest) | Self::Url(longest) | Self::Column(longest) = self
            && text.chars().count() > *longest
        {
            return Err(format!("cannot be longer than {longest} characters"));
        }
        match self {
            Self::Email(_) if !is_email(text) => Err("must be an email address".to_owned()),
            Self::Url(_) if web_url(text).is_none() => Err("must be an absolute http or https URL".to_owned()),
            Self::SizedText(least, most) if !(*least..=*most).contains(&text.chars().count()) => {
                Err(format!("must have {least} to {most} characters"))
            }
            Self::Boolean => text.parse::<bool>().map(Value::from).map_err(|_| "must be true or false".to_owned()),
            Self::Integer(least, most) => match text.parse::<i64>() {
                Ok(number) if (*least..=*most).contains(&number) => Ok(Value::from(number)),
                _ => Err(format!("must be a whole number from {least} to {most}")),
            },
            Self::OneOf(values) if !values.split(' ').any(|value| value == text) => {
                Err(format!("must be one of {}", values.replace(' ', ", ")))
            }
            Self::Time => match text.parse::<u64>() {
                Ok(seconds) if text.len() == 10 && !text.starts_with('+') => Ok(Value::from(seconds)),
                _ => Err("must be a time in seconds since 1970, of ten digits".to_owned()),
            },
            Self::Consent => Ok(text.parse::<bool>().map_or_else(|_| Value::from(text), Value::from)),
            Self::Json => serde_json::from_str(text).map_err(|_| "must be JSON".to_owned()),
            _ => Ok(Value::from(text)),
        }
    }
}

/// The items of a list that travels as the text of one parameter; none if this is not a list.
///
/// The specification has JSON, `["a","b"]`, and numbers without quotes, `[1500000000,1600000000]`. The vendor's Python library
/// sends what Python prints, `['a', 'b']`, its Java library quotes nothing, `[a,b]`.
fn items(text: &str) -> Option<Vec<String>> {
    let mut rest = text.trim().strip_prefix('[')?.strip_suffix(']')?.trim_start();
    let mut items = Vec::new();
    while !rest.is_empty() || !items.is_empty() {
        let (item, after) = item(rest)?;
        items.push(item);
        rest = match after.trim_start() {
            "" => break,
            after => after.strip_prefix(',')?.trim_start(),
        };
    }
    Some(items)
}

/// The first item of a text that is not in its brackets any more, and what follows it.
fn item(text: &str) -> Option<(String, &str)> {
    let Some(quote) = text.chars().next().filter(|c| matches!(c, '\'' | '"')) else {
        let (item, _) = text.split_once(',').unwrap_or((text, ""));
        let is_bare = !item.trim().is_empty() && !item.contains(['[', ']', '{', '}']);
        return is_bare.then(|| (item.trim().to_owned(), &text[item.len()..]));
    };
    let mut is_escaped = false;
    let end = text.char_indices().skip(1).find(|(_, c)| {
        let is_end = *c == quote && !is_escaped;
        is_escaped = *c == '\\' && !is_escaped;
        is_end
    })?;
    let quoted = &text[1..end.0];
    // What Python escapes within single quotes is not what JSON does; the rest is alike.
    let as_json = if quote == '"' { quoted.to_owned() } else { quoted.replace("\\'", "'").replace('"', "\\\"") };
    Some((serde_json::from_str(&format!("\"{as_json}\"")).ok()?, &text[end.0 + 1..]))
}

#[cfg(test)]
mod tests {
    use super::items;

    #[test]
    fn lists_as_sdks_write_them() {
        for (text, expected) in [
            (r#"["cust_1","cust 2"]"#, &["cust_1", "cust 2"][..]),
            (r#" [ "a" , "b" ] "#, &["a", "b"]),
            ("[1500000000,1600000000]", &["1500000000", "1600000000"]),
            ("['1500000000', '1600000000']", &["1500000000", "1600000000"]),
            ("['cust_1', 'cust 2']", &["cust_1", "cust 2"]),
            (r#"["it's", 'a "b", c']"#, &["it's", "a \"b\", c"]),
            (r"['a\'b\\c\nd', 'ü']", &["a'b\\c\nd", "ü"]),
            (r#"["\u00fc\""]"#, &["ü\""]),
            ("[true,false]", &["true", "false"]),
            ("['a]']", &["a]"]),
            ("[]", &[]),
            ("[ ]", &[]),
            ("[cust_7,cust_42]", &["cust_7", "cust_42"]),
            ("[ cust_7 , cust 42 ]", &["cust_7", "cust 42"]),
            ("[it's,say \"x\",null,true]", &["it's", "say \"x\"", "null", "true"]),
            ("[007,1e3,9007199254740993.0]", &["007", "1e3", "9007199254740993.0"]),
            ("['1500000000',1600000000]", &["1500000000", "1600000000"]),
            (r#"["\ud83c\udf89", "\\", '\\']"#, &["🎉", "\\", "\\"]),
        ] {
            assert_eq!(
                items(text).as_deref(),
                Some(&expected.iter().map(|s| (*s).to_owned()).collect::<Vec<_>>()[..]),
                "{text}"
            );
        }
    }

    #[test]
    fn what_is_no_list() {
        let bad =
            ["", "a", "cust_1,cust_2", "[a", "b]", "['a'", "'a']", "['a' 'b']", "['a',]", "[,]", "['a\\", "['a\\x41']"];
        for text in bad.into_iter().chain(["{}", "[a,]", "[a,,b]", "[[1]]", "[{}]", "['a'],['b']", "[[a],[b]]", "['a]"])
        {
            assert_eq!(items(text), None, "{text}");
        }
    }
}
