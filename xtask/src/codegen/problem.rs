//! Everything that can be wrong with a specification.

use crate::codegen::place::Place;

/// What is wrong at a place. Each message ends with the fix.
#[derive(Debug, Clone, PartialEq, Eq, thiserror::Error)]
pub enum Problem {
    /// The file holds something else, or nothing.
    #[error("is {0}, not an OpenAPI document; write one that begins with `openapi: 3.0.3`")]
    NoDocument(&'static str),
    /// The parser would keep one of the two values.
    #[error("the key `{0}` is written twice, and only one could be used; remove or rename the other")]
    DuplicateKey(String),
    /// YAML 1.2, which OpenAPI uses, has no merge keys.
    #[error("the merge key `<<` is not part of OpenAPI; write the keys out, or use `$ref`")]
    MergeKey,
    /// No version.
    #[error("has no `openapi`; add `openapi: 3.0.3`")]
    NoVersion,
    /// Not OpenAPI 3.0.
    #[error("OpenAPI version `{0}` is not read; write the document in 3.0.3")]
    Version(String),
    /// Two passes need the id: the method's name and the tracing table.
    #[error("has no `operationId`; give it one of the form verb_noun")]
    NoOperationId,
    /// An id that YAML does not read as a string.
    #[error("`operationId` is not text; put it in quotes, or better, give it the form verb_noun")]
    OperationIdOfOther,
    /// A method of which neither the client nor its mock can make a request.
    #[error("method `{0}` is not one the generated client sends; remove the operation")]
    Method(&'static str),
    /// A path item that stands elsewhere.
    #[error("is a reference to a path item, which the generator does not follow; write the path item out here")]
    PathItemReference,
    /// A path that no request can be made of.
    #[error("the path {0}; correct it")]
    PathTemplate(&'static str),
    /// A server of its own would be ignored by the generated client.
    #[error(
        "has `servers` of its own, which the generated client would ignore; leave one list at the top of the document"
    )]
    OwnServers,
    /// The helpers for `httpmock` know one path of the base URL.
    #[error(
        "its servers have the paths `{0}` and `{1}`, and the generated helpers for tests know one; give all servers the same path"
    )]
    TwoBasePaths(String, String),
    /// A reference leads nowhere.
    #[error("`$ref: {0}` leads nowhere in this document; correct it, or add the component")]
    LostReference(String),
    /// A reference leads to another file or address.
    #[error("`$ref: {0}` leads out of this document; copy what it leads to into `components`")]
    OutsideReference(String),
    /// A reference leads into a component, or to one whose name has to be escaped.
    #[error(
        "`$ref: {0}` is not of the form `#/components/KIND/NAME` with a name that needs no escape; make what it leads to a \
         component of a plain name"
    )]
    DeepReference(String),
    /// References that lead to each other.
    #[error("its references lead round in a cycle, `{0}`; make one of them a component that is no reference")]
    ReferenceCycle(String),
    /// A schema that consists of itself.
    #[error("is made of itself, `{0}`; remove one of the references, or put it into a property")]
    SchemaCycle(String),
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
    #[error("`style: deepObject` is only for objects and lists; remove the encoding")]
    DeepObjectOfScalar,
    /// deepObject says nothing of objects within objects.
    #[error(
        "an object, or in the query an array, stands too deep within a deepObject to have an encoding; make it a string that holds \
         JSON text, or write out its properties"
    )]
    NestedInDeepObject,
    /// `form` would repeat the key, the transport would index it.
    #[error(
        "an array at the top of a form would be sent as `{0}[0]=…`, not as the repeated `{0}=…` that OpenAPI means; give it the \
         encoding `style: deepObject` with `explode: true`, which here means the index"
    )]
    FormArray(String),
    /// A component means JSON text in one form and something else in another place.
    #[error(
        "it is an object without an encoding, so JSON text, in this form, but `{0}` is used in another way elsewhere; \
         give the form a schema of its own"
    )]
    SharedForm(String),
    /// A form body whose properties cannot be listed.
    #[error(
        "a form body must be an object that lists its `properties`, without allOf, anyOf, oneOf or not; its \
         `additionalProperties` can only be `{{type: string}}`; write them out"
    )]
    FormShape,
    /// A deepObject whose properties cannot be listed.
    #[error(
        "an object with `style: deepObject` must list its `properties`, without allOf, anyOf, oneOf or not; its \
         `additionalProperties` can only be scalars, such as `{{type: string}}`; write them out"
    )]
    DeepObjectShape,
    /// Brackets have no way to say that there is no object.
    #[error("an object with `style: deepObject` cannot be `null`; remove `nullable`, and let its properties have it")]
    NullableDeepObject,
    /// A change to or from what is not a single value.
    #[error(
        "may be `null` in a request, which means that the field is cleared, but there is no type for a list or a map that can be; \
         remove `nullable`"
    )]
    NullableRequest,
    /// One type would have to be both.
    #[error(
        "may be `null` in a request, where that clears the field, but `{0}` is also part of a response; give the request a schema \
         of its own, or remove `nullable`"
    )]
    SharedNull(String),
    /// JSON text of which no type can be made.
    #[error(
        "`x-content-schema` is for a plain `type: string`, and says `{{}}`, `{{type: object}}`, or an array of single values or of \
         references to enumerations"
    )]
    ContentSchema,
    /// The bytes would depend on the value in a way that OpenAPI does not say.
    #[error(
        "has no `type`, or parts of several shapes, so how it is written outside of JSON is not said; give it one `type`"
    )]
    Shapeless,
    /// An object in the query that is not flattened.
    #[error(
        "an object in the query needs `style: deepObject` and `explode: true`, and `properties` without allOf, anyOf, oneOf, \
         not or additionalProperties"
    )]
    QueryObject,
    /// An `encoding` of something other than a form.
    #[error("`encoding` is only for forms; remove it")]
    EncodingOfNoForm,
    /// A parameter style that progenitor refuses, or writes wrongly.
    #[error("style `{0}` is not one the generated client writes; leave it out, the default of its place is used")]
    ParameterStyle(String),
    /// A parameter that is not in path, query or header.
    #[error("parameters in `{0}` are not sent by the generated client; move it to the path, the query or a header")]
    ParameterPlace(String),
    /// A parameter without a schema.
    #[error("has no `schema`; replace `content` by a schema")]
    NoSchema,
    /// A body without a schema.
    #[error("has no `schema`; add one, `{{}}` for any JSON")]
    NoBodySchema,
    /// The header could not be made: the generated code would panic.
    #[error("is not a name that a header can have; correct it")]
    HeaderName,
    /// A format that makes a type of another kind.
    #[error("`format: {0}` is only for a plain `type: {1}`; remove the format, or correct the type")]
    FormatOfOther(String, &'static str),
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
    /// The helpers for `httpmock` set the parameter where it stands first.
    #[error("the path has `{{{0}}}` twice; give the second a name of its own")]
    RepeatedPathParameter(String),
    /// Two Rust names are one.
    #[error("both it and {1} become `{0}` in Rust; rename one of them")]
    NameClash(String, Place),
    /// A parameter is named as a method of the builder.
    #[error("would become the method `{0}`, which every builder has already; rename it")]
    ReservedName(String),
    /// An operation is named as something that the generated code calls or imports.
    #[error(
        "its `operationId` would become `{0}`, which every generated client has already; give it the form verb_noun"
    )]
    ReservedOperation(String),
    /// More or less than one media type.
    #[error("has {0} media types; give it exactly one")]
    MediaTypes(usize),
    /// A media type that progenitor cannot send.
    #[error(
        "media type `{0}` is not sent by the generated client; use application/json or application/x-www-form-urlencoded"
    )]
    MediaType(String),
    /// A response that the client would not decode.
    #[error(
        "is documented as {0}, which the generated client neither asks for nor decodes; document `application/json` (or, of \
         an error, any `+json`), or leave it out: a response that is not documented is an error with its status and body"
    )]
    ResponseMediaTypes(String),
    /// The helpers for `httpmock` take a value, or none at all.
    #[error("the whole body may be `null`, which the generated helpers for tests cannot give; remove `nullable`")]
    NullableBody,
    /// A key that is no status.
    #[error("`{0}` is not a status; use a number such as `200`, a range such as `4XX`, or `default`")]
    Status(String),
    /// There is nothing that the method could return.
    #[error(
        "documents no success; add a response `2XX`: neither a redirect nor `default`, which is read as that of errors, is one"
    )]
    NoSuccess,
    /// Successes of different shapes.
    #[error(
        "responds with {0} and {1} of different schemas; the generated client has one type for success: give both the same schema"
    )]
    TwoSuccesses(String, String),
    /// Errors of different shapes.
    #[error(
        "responds with {0} and {1} of different error schemas; the generated client has one error type: give both the same schema"
    )]
    TwoErrors(String, String),
    /// An enumeration of something other than strings.
    #[error("enumerates something other than strings; remove `enum`, or make it a string")]
    EnumOfOthers,
    /// Two values become one variant.
    #[error("its values `{0}` and `{1}` both become the variant `{2}`; write the type as a plain string")]
    VariantClash(String, String, String),
    /// A response would fail to decode on a new value.
    #[error(
        "is a closed enumeration in a response: a value that the vendor adds would fail the whole response; \
         write `anyOf: [{{type: string, enum: […]}}, {{type: string}}]`"
    )]
    ClosedEnum,
    /// Nearly an open enumeration.
    #[error("`{0}` keeps this `anyOf` from being read as an open enumeration; remove it")]
    OpenEnumKey(String),
    /// progenitor panics on it.
    #[error("`not` has no type in Rust; describe what it is instead")]
    Not,
    /// progenitor's `anyOf` never decodes.
    #[error(
        "`anyOf` is only understood as an open enumeration, `anyOf: [{{type: string, enum: […]}}, {{type: string}}]`; use `oneOf`, or leave the type open with `{{}}`"
    )]
    AnyOf,
    /// An extension that nothing reads.
    #[error("`{0}` is an extension that is not read here; specs/README.md lists those that are, and where")]
    UnknownExtension(String),
    /// An extension with a value that it cannot have.
    #[error("`{0}`: {1}; specs/README.md says what it is made of")]
    Extension(&'static str, String),
    /// A `POST` alone needs to be said to be repeatable.
    #[error("`x-repeatable` of {0} is only read as `true`, of a `POST`; remove it")]
    Repeatable(String),
    /// openapiv3 cannot read it.
    #[error("is not OpenAPI 3.0: {0}; see https://spec.openapis.org/oas/v3.0.3")]
    NotOpenApi(String),
}

/// A place in a specification, what is wrong there, and the fix.
#[derive(Debug, Clone, PartialEq, Eq, thiserror::Error)]
#[error("{place}: {problem}")]
pub struct SpecError {
    /// Where.
    pub place: Place,
    /// What, and the fix.
    pub problem: Problem,
}

/// What a pass returns that refuses.
pub(crate) type Result<T = ()> = std::result::Result<T, Box<SpecError>>;

impl Place {
    /// The error that `problem` is at this place.
    #[must_use]
    pub fn error(&self, problem: Problem) -> Box<SpecError> {
        Box::new(SpecError { place: self.clone(), problem })
    }
}
