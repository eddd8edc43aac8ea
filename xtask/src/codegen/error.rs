//! What can be wrong with a specification, and what to do about it.

use std::fmt;
use std::path::PathBuf;

/// Why a client could not be generated.
#[derive(Debug, thiserror::Error)]
pub enum Error {
    /// A file could not be read, written or removed.
    #[error("{}: {source}", path.display())]
    File {
        /// The file.
        path: PathBuf,
        /// What the system said.
        source: std::io::Error,
    },
    /// A specification is neither YAML nor JSON.
    #[error("{file}: not readable as YAML or JSON: {message}")]
    Syntax {
        /// The specification.
        file: String,
        /// What the parser said.
        message: String,
    },
    /// A specification says something that cannot be carried over.
    #[error("{file}: {error}")]
    Spec {
        /// The specification.
        file: String,
        /// Where, what, and the mend.
        error: Box<SpecError>,
    },
    /// progenitor refused the lowered specification, or panicked on it.
    #[error(
        "{file}: progenitor could not generate from it: {message}; this is a shape that lowering lets through and should not: \
         change the specification, or add a pass to xtask/src/codegen/lower"
    )]
    Generator {
        /// The specification.
        file: String,
        /// What progenitor said.
        message: String,
    },
    /// The generated code lacks something that the rewriting looks for.
    #[error("{file}: the code that progenitor generated is not what xtask/src/codegen/render rewrites: {message}")]
    Contract {
        /// The specification.
        file: String,
        /// What is missing, or there too often.
        message: String,
    },
}

/// A place in a specification, what is wrong there, and the mend.
#[derive(Debug, Clone, PartialEq, Eq, thiserror::Error)]
#[error("{place}: {problem}")]
pub struct SpecError {
    /// Where.
    pub place: Place,
    /// What, and the mend.
    pub problem: Problem,
}

/// What a lowering pass returns.
pub(crate) type Result<T = ()> = std::result::Result<T, Box<SpecError>>;

/// A place in a specification, in the words of its author: an operation or a component, then ever narrower parts of
/// it.
#[derive(Debug, Clone, PartialEq, Eq, PartialOrd, Ord)]
pub struct Place(Vec<String>);

impl Place {
    /// The document as a whole.
    #[must_use]
    pub fn document() -> Self {
        Self(vec!["document".to_owned()])
    }

    /// An operation, by its `operationId`.
    #[must_use]
    pub fn operation(id: &str) -> Self {
        Self(vec![format!("operation `{id}`")])
    }

    /// An operation that has no usable `operationId`.
    #[must_use]
    pub fn route(method: &str, path: &str) -> Self {
        Self(vec![format!("operation {} {path}", method.to_uppercase())])
    }

    /// A component: its kind, such as `schema`, and its name.
    #[must_use]
    pub fn component(kind: &str, name: &str) -> Self {
        Self(vec![format!("{kind} `{name}`")])
    }

    /// A part of this place, in words.
    #[must_use]
    pub fn at(&self, part: &str) -> Self {
        let mut parts = self.0.clone();
        parts.push(part.to_owned());
        Self(parts)
    }

    /// A property of this place.
    #[must_use]
    pub fn property(&self, name: &str) -> Self {
        self.at(&format!("property `{name}`"))
    }

    /// A parameter of this place.
    #[must_use]
    pub fn parameter(&self, name: &str) -> Self {
        self.at(&format!("parameter `{name}`"))
    }

    /// The error that `problem` is at this place.
    #[must_use]
    pub fn error(&self, problem: Problem) -> Box<SpecError> {
        Box::new(SpecError { place: self.clone(), problem })
    }
}

impl fmt::Display for Place {
    fn fmt(&self, f: &mut fmt::Formatter<'_>) -> fmt::Result {
        f.write_str(&self.0.join(", "))
    }
}

/// What is wrong at a place. Each message ends with the mend.
#[derive(Debug, Clone, PartialEq, Eq, thiserror::Error)]
pub enum Problem {
    /// Not OpenAPI 3.0.
    #[error("OpenAPI version `{0}` is not read; write the document in 3.0.3")]
    Version(String),
    /// Two passes need the id: the method's name and the tracing table.
    #[error("has no `operationId`; give it one of the form verb_noun")]
    NoOperationId,
    /// A server of its own would be ignored by the generated client.
    #[error(
        "has `servers` of its own, which the generated client would ignore; leave one list at the top of the document"
    )]
    OwnServers,
    /// A reference leads nowhere.
    #[error("`$ref: {0}` leads nowhere in this document; correct it, or add the component")]
    Reference(String),
    /// An encoding names a property that is not there.
    #[error("`encoding` names it, but the body's schema has no such property; remove the encoding or add the property")]
    EncodingOfNothing,
    /// An encoding other than the bracketed one.
    #[error(
        "`encoding` {0} is not one the transport writes; use `style: deepObject` with `explode: true` for an object, \
         or `contentType: application/json` for JSON text"
    )]
    Encoding(String),
    /// Brackets around something that is no object.
    #[error("`style: deepObject` is only for objects; remove the encoding")]
    DeepObjectOfScalar,
    /// deepObject says nothing of objects within objects.
    #[error(
        "an object, or in the query an array, within a deepObject has no encoding in OpenAPI; make it a string that holds JSON text, or write out its properties"
    )]
    NestedInDeepObject,
    /// `form` would repeat the key, the transport would index it.
    #[error(
        "an array at the top of a form would be sent as `{0}[0]=…`, not as the repeated `{0}=…` that OpenAPI means; put it into a deepObject"
    )]
    FormArray(String),
    /// A component means JSON text in one form and something else in another place.
    #[error(
        "it is an object without an encoding, so JSON text, in this form, but `{0}` is used in another way elsewhere; \
         give the form a schema of its own"
    )]
    SharedForm(String),
    /// A form body whose properties cannot be listed.
    #[error("a form body must list its `properties`, without allOf, anyOf or oneOf; write them out")]
    FormComposition,
    /// An object in the query that is not flattened.
    #[error("an object in the query needs `style: deepObject` and `explode: true`, and `properties`")]
    QueryObject,
    /// A parameter style that progenitor refuses, or writes wrongly.
    #[error("style `{0}` is not one the generated client writes; leave it out, the default of its place is used")]
    ParameterStyle(String),
    /// A parameter that is not in path, query or header.
    #[error("parameters in `{0}` are not sent by the generated client; move it to the path, the query or a header")]
    ParameterPlace(String),
    /// A parameter without a schema.
    #[error("has no `schema`; replace `content` by a schema")]
    NoSchema,
    /// A secret would end in a URL or have to be printed into a header.
    #[error(
        "a secret (`format: password`) cannot be a parameter: it would be printed to be sent; remove the format, or make it a credential of the transport"
    )]
    SecretParameter,
    /// A path parameter that is not `required: true`.
    #[error("a path parameter must be `required: true`; add it")]
    OptionalPathParameter,
    /// The path and the parameters disagree.
    #[error("the path has `{{{0}}}`, but no path parameter of this name is declared; declare it")]
    UndeclaredPathParameter(String),
    /// The path and the parameters disagree the other way.
    #[error("it is declared as a path parameter, but the path has no `{{{0}}}`; remove it or correct the path")]
    StrayPathParameter(String),
    /// Two Rust names are one.
    #[error("both it and {1} become `{0}` in Rust; rename one of them")]
    NameClash(String, Place),
    /// A parameter is named as a method of the builder.
    #[error("would become the method `{0}`, which every builder has already; rename it")]
    ReservedName(String),
    /// More or less than one media type.
    #[error("has {0} media types; give it exactly one")]
    MediaTypes(usize),
    /// A media type that progenitor cannot send.
    #[error(
        "media type `{0}` is not sent by the generated client; use application/json or application/x-www-form-urlencoded"
    )]
    MediaType(String),
    /// Successes of different shapes.
    #[error(
        "answers {0} and {1} with different schemas; the generated client has one type for success: give both the same schema"
    )]
    TwoSuccesses(String, String),
    /// Errors of different shapes.
    #[error(
        "answers {0} and {1} with different error schemas; the generated client has one error type: give both the same schema"
    )]
    TwoErrors(String, String),
    /// An enumeration of something other than strings.
    #[error("enumerates something other than strings; remove `enum`, or make it a string")]
    EnumOfOthers,
    /// Two values become one variant.
    #[error("its values `{0}` and `{1}` both become the variant `{2}`; write the type as a plain string")]
    VariantClash(String, String, String),
    /// A reply would fail to decode on a new value.
    #[error(
        "is a closed enumeration in a response: a value that the vendor adds would fail the whole reply; \
         write `anyOf: [{{type: string, enum: […]}}, {{type: string}}]`"
    )]
    ClosedEnum,
    /// progenitor's `anyOf` never decodes.
    #[error(
        "`anyOf` is only understood as an open enumeration, `anyOf: [{{type: string, enum: […]}}, {{type: string}}]`; use `oneOf`, or leave the type open with `{{}}`"
    )]
    AnyOf,
    /// openapiv3 cannot read it.
    #[error("is not OpenAPI 3.0: {0}; see https://spec.openapis.org/oas/v3.0.3")]
    NotOpenApi(String),
}
