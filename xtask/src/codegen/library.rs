//! The root of a client crate: what is re-exported, and how a client is built.

use std::fmt::Write as _;

use serde_json::Value;

use crate::codegen::document::text;
use crate::codegen::naming::{free_name, snake};
use crate::codegen::render::markdown;
use crate::codegen::security::{Choice, SchemeKind, Security};

/// What the root of a crate is made of.
pub(super) struct Library<'a> {
    /// The document's file.
    pub(super) file: &'a str,
    /// The crate in Rust, or the path of the module in another one.
    pub(super) path: &'a str,
    /// `info` of the document.
    pub(super) info: &'a Value,
    /// The vendor's page on the API, empty if none is named.
    pub(super) page: &'a str,
    /// The address of the API; empty if it has parts that only the caller knows.
    pub(super) server: &'a str,
    /// What authenticates.
    pub(super) security: &'a Security,
    /// Whether there is a module `open`.
    pub(super) has_open: bool,
    /// The modules that are written by hand.
    pub(super) own: &'a [String],
}

impl Library<'_> {
    /// The text of the file.
    pub(super) fn text(&self) -> String {
        let mut out = format!(
            "// @generated from {} by `cargo xtask codegen`. Change the specification, not this file.\n\n",
            self.file
        );
        for line in self.documentation() {
            out += format!("//! {line}").trim_end();
            out.push('\n');
        }
        out.push('\n');
        if !self.path.contains("::") {
            let path = self.path;
            let _ = write!(
                out,
                "// Generated code names its own crate, so that its paths mean the same in every module.\nextern crate self as {path};\n\n"
            );
        }
        for module in self.own {
            let _ = writeln!(out, "mod {module};");
        }
        out.push_str(if self.own.is_empty() { "" } else { "\n" });
        out.push_str("#[rustfmt::skip]\nmod generated;\n\nuse std::sync::Arc;\n\n");
        for module in self.own {
            let _ = writeln!(out, "pub use {module}::*;");
        }
        let has_header = self
            .security
            .choices
            .iter()
            .flat_map(|choice| &choice.schemes)
            .any(|scheme| matches!(scheme.kind, SchemeKind::Header(_)));
        let open = if self.has_open { "open, " } else { "" };
        let _ = write!(
            out,
            "#[cfg(feature = \"httpmock\")]\npub use generated::mock;\nuse generated::profile::PROFILE;\npub use generated::{{Client, builder, {open}types}};\n\
             use progenitor_client::Transport;\n{}{EXPORTS}",
            if has_header { "use progenitor_client::header::HeaderName;\n" } else { "" }
        );
        out + &self.credentials() + &self.builder() + CLIENT
    }

    fn documentation(&self) -> Vec<String> {
        let title = match self.page {
            "" => one_line(text(self.info, "title")),
            page => format!("[{}]({page})", one_line(text(self.info, "title"))),
        };
        let mut doc = format!("A low-level client of {title}, version `{}`.\n\n", one_line(text(self.info, "version")));
        doc += &markdown::closed(text(self.info, "description"));
        doc += "\n\nSetters do not fail; a value that does not convert, or a required parameter that is missing, is an [`Error::InvalidRequest`] \
                from `send`. An id in a path that is empty, `.` or `..` is refused in the same way.\n\n# Credentials\n\n";
        doc += &match &self.security.choices[..] {
            [] => "The document asks for none that the client sends.".to_owned(),
            choices => choices
                .iter()
                .map(|choice| format!("- [`Credentials::{name}`]: {}", words(choice), name = choice.name))
                .collect::<Vec<_>>()
                .join("\n"),
        };
        doc += "\n\n# Features\n\nNone is on by default. TLS: `rustls`, `native-tls` or `rustls-no-provider`. `httpmock`: the module `mock`, with which \
                an `httpmock` server expects each operation and responds by its types. `jiff`: conversions of [`Timestamp`].";
        let mut lines = markdown::lines(&doc);
        if let (Some(choice), false) = (self.security.choices.first(), self.path.contains("::")) {
            lines.extend(example(self.path, choice));
        }
        lines
    }

    fn credentials(&self) -> String {
        let mut out = String::new();
        if self.security.choices.is_empty() {
            return out;
        }
        out.push_str(
            "\n/// What authenticates each request. `Debug` shows the names of headers alone.\n#[derive(Clone, Debug)]\npub struct \
             Credentials(progenitor_client::Credentials);\n\nimpl Credentials {\n",
        );
        let mut first = true;
        for choice in &self.security.choices {
            let has_basic = choice.schemes.iter().any(|scheme| scheme.kind == SchemeKind::Basic);
            for with_password in if has_basic { vec![true, false] } else { vec![true] } {
                if !first {
                    out.push('\n');
                }
                first = false;
                out += &constructor(choice, with_password);
            }
        }
        out + "}\n"
    }

    fn builder(&self) -> String {
        let (has, taken, given) = match self.security.choices[..] {
            [] => ("", "", "progenitor_client::Credentials::default()"),
            _ => ("credentials: Credentials", "credentials", "self.credentials.0"),
        };
        let (field, set) = if has.is_empty() {
            (String::new(), String::new())
        } else {
            (format!("    {has},\n"), format!("{taken}, "))
        };
        let (fallback, default) = match self.server {
            "" => (
                "self.base_url.ok_or_else(|| ConfigError::new(\"base URL is missing; give it with `base_url`\"))?"
                    .to_owned(),
                "It has to be given: the document knows only parts of it.".to_owned(),
            ),
            url => (
                format!("self.base_url.map_or_else(|| BaseUrl::new({url:?}), Ok)?"),
                format!("By default, the one that the document names: `{}`.", one_line(url)),
            ),
        };
        format!(
            r#"
/// Builds a [`Client`].
#[derive(Clone, Debug)]
#[must_use = "settings do nothing until `build` is called"]
pub struct ClientBuilder {{
{field}    base_url: Option<BaseUrl>,
    connection: Option<Connection>,
}}

impl ClientBuilder {{
    /// The address of the API. {default}
    pub fn base_url(mut self, base_url: &BaseUrl) -> Self {{
        self.base_url = Some(base_url.clone());
        self
    }}

    /// The connection, which clients can share. By default, one of its own, which names this crate as its `User-Agent`.
    pub fn connection(mut self, connection: &Connection) -> Self {{
        self.connection = Some(connection.clone());
        self
    }}

    /// Builds the client. Nothing is sent.
    ///
    /// # Errors
    /// If there is no address, or it needs TLS and no TLS feature is enabled.
    pub fn build(self) -> Result<Client, ConfigError> {{
        let base_url = {fallback};
        let own = || {{
            let product = concat!(env!("CARGO_PKG_NAME"), "/", env!("CARGO_PKG_VERSION"));
            Connection::builder().product(product).build()
        }};
        let connection = self.connection.map_or_else(own, Ok)?;
        let transport = Transport::new(&PROFILE, {given});
        Ok(Client::new_with_client(&base_url, connection.http_client(&base_url)?, transport))
    }}
}}

impl Client {{
    /// Builds a client{with}.
    pub fn builder({has}) -> ClientBuilder {{
        ClientBuilder {{ {set}base_url: None, connection: None }}
    }}
"#,
            with = if has.is_empty() { "" } else { " that sends these credentials with every request" },
        )
    }
}

/// What of the transport every client gives on.
const EXPORTS: &str = "pub use progenitor_client::{
    BaseUrl, CallOptions, Change, Clear, ConfigError, ConnectCause, Connection, ConnectionBuilder, DecodeError, Error,
    Failure, FailureKind, InvalidRequest, JsonText, Limiter, NoRoom, Permit, Permitting, RateLimit, Response,
    ResponseValue, Secret, StatusCode, Timeout, Timestamp, WindowLimiter, header,
};
";

/// What every client has.
const CLIENT: &str = "
    /// A clone that keeps to a limit of its own, together with all clones that are made of it.
    #[must_use]
    pub fn limited(&self, limit: RateLimit) -> Self {
        Self { inner: self.inner.clone().limited(limit), ..self.clone() }
    }

    /// A clone that asks a limiter before each request, such as one that other clients ask as well.
    #[must_use]
    pub fn limiter(&self, limiter: Arc<dyn Limiter>) -> Self {
        Self { inner: self.inner.clone().limiter(limiter), ..self.clone() }
    }

    /// A cheap clone whose calls have other options: timeouts, headers, the bound on responses.
    #[must_use]
    pub fn with(&self, change: impl FnOnce(&mut CallOptions)) -> Self {
        Self { inner: self.inner.with(change), ..self.clone() }
    }
}
";

/// How a client is built with the credentials of `choice`.
fn example(path: &str, choice: &Choice) -> Vec<String> {
    let secrets = choice.schemes.iter().map(|scheme| if scheme.kind == SchemeKind::Basic { 2 } else { 1 }).sum();
    let secret = |number: usize| format!("Secret::from(std::env::var(\"SECRET_{number}\")?)");
    let arguments: Vec<String> = (1..=secrets).map(|number| format!("&{}", secret(number))).collect();
    let text = format!(
        "\n# Example\n\n```no_run\nuse {path}::{{BaseUrl, Client, Credentials, Secret}};\n\n# fn example() -> Result<(), Box<dyn \
         std::error::Error>> {{\nlet credentials = Credentials::{}({})?;\nlet client = \
         Client::builder(credentials).base_url(&BaseUrl::new(\"https://api.example\")?).build()?;\n# Ok(())\n# }}\n```",
        choice.name,
        arguments.join(", "),
    );
    text.lines().map(str::to_owned).collect()
}

/// What the schemes of a choice are, for the list of them.
fn words(choice: &Choice) -> String {
    let of = |scheme: &crate::codegen::security::Scheme| {
        let travels = match &scheme.kind {
            SchemeKind::Basic => "HTTP Basic".to_owned(),
            SchemeKind::Bearer => "A token in `Authorization: Bearer`".to_owned(),
            SchemeKind::Header(name) => format!("The header `{name}`"),
        };
        format!("{travels}. {}", one_line(&scheme.description)).trim().to_owned()
    };
    choice.schemes.iter().map(of).collect::<Vec<_>>().join(" ")
}

/// The function that makes credentials of secrets.
fn constructor(choice: &Choice, with_password: bool) -> String {
    let mut arguments: Vec<String> = Vec::new();
    let mut argument = |wanted: &str| {
        let name = free_name(wanted, "_", |name| arguments.iter().any(|one| one == name));
        arguments.push(name.clone());
        name
    };
    let mut lines = Vec::new();
    let mut chain = "progenitor_client::Credentials::default()".to_owned();
    for scheme in &choice.schemes {
        match &scheme.kind {
            SchemeKind::Basic if with_password => {
                let (user, password) = (argument("user"), argument("password"));
                chain = format!("progenitor_client::Credentials::basic_with_password({user}, {password})?");
            }
            SchemeKind::Basic => chain = format!("progenitor_client::Credentials::basic({})?", argument("key")),
            SchemeKind::Bearer => chain = format!("progenitor_client::Credentials::bearer({})?", argument("token")),
            SchemeKind::Header(header) => {
                let name = argument(&snake(&scheme.name));
                let what = spoken(&scheme.name);
                lines.push(format!("        let credentials = credentials.header(HeaderName::from_static({header:?}), {what:?}, {name})?;\n"));
            }
        }
    }
    let name = if choice.schemes.iter().any(|scheme| scheme.kind == SchemeKind::Basic) && !with_password {
        format!("{}_key", choice.name)
    } else {
        choice.name.clone()
    };
    let plain = if name == choice.name { "" } else { " The key is the user name, and the password is empty." };
    let doc: String = markdown::lines(&format!("{}{plain}", words(choice)))
        .iter()
        .map(|line| format!("    /// {line}").trim_end().to_owned() + "\n")
        .collect();
    let parameters = arguments.iter().map(|one| format!("{one}: &Secret")).collect::<Vec<_>>().join(", ");
    format!(
        "{doc}    ///\n    /// # Errors\n    /// If a secret is empty, or cannot be sent in a header.\n    pub fn {name}({parameters}) -> Result<Self, \
         ConfigError> {{\n        let credentials = {chain};\n{}        Ok(Self(credentials))\n    }}\n",
        lines.concat()
    )
}

/// The name of a scheme as it is said: `ApiKey` is the API key.
fn spoken(name: &str) -> String {
    let words = snake(name).replace('_', " ");
    words.split(' ').map(|word| if word == "api" { "API" } else { word }).collect::<Vec<_>>().join(" ")
}

/// A text of a document for a place that has room for one line of plain text.
pub(super) fn one_line(text: &str) -> String {
    let is_upright = |c: char| !('\u{202A}'..='\u{202E}').contains(&c) && !('\u{2066}'..='\u{2069}').contains(&c);
    let plain = |c: char| !c.is_control() && !c.is_whitespace() && !"[]<>\\`".contains(c) && is_upright(c);
    let visible: String = text.chars().map(|c| if plain(c) { c } else { ' ' }).collect();
    visible.split_whitespace().collect::<Vec<_>>().join(" ")
}
