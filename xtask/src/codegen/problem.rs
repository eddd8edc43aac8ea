//! Everything that can be wrong with a specification.

use crate::codegen::place::Place;

/// Declares what can be wrong, each with its message, which is its documentation as well.
macro_rules! problems {
    ($($name:ident $(($($value:ty),+))? = $message:literal,)+) => {
        /// What is wrong at a place. Each message ends with the fix.
        #[allow(rustdoc::bare_urls, reason = "a message is read in a terminal")]
        #[derive(Debug, Clone, PartialEq, Eq, thiserror::Error)]
        pub enum Problem {
            $(
                #[doc = $message]
                #[error($message)]
                $name $(($($value),+))?,
            )+
        }
    };
}

problems! {
    Other(String) = "{0}; write it so in the specification",
    NoDocument(&'static str) = "is {0}, not an OpenAPI document; write one that begins with `openapi: 3.0.3`",
    DuplicateKey(String) = "the key `{0}` is written twice, and only one could be used; remove or rename the other",
    MergeKey = "the merge key `<<` is not part of OpenAPI; write the keys out, or use `$ref`",
    Page = "is a web page or XML, not an OpenAPI document; get the file itself, which is JSON or YAML, such as by the page's \
         link `raw` or `download`",
    Swagger(String) = "is Swagger {0}, which came before OpenAPI 3 and is not read; convert it first, for example with \
         `npx swagger2openapi`",
    NoVersion = "has no `openapi`, so it is no OpenAPI document; one of ours begins with `openapi: 3.0.3`",
    Version(String) = "OpenAPI version `{0}` is not read; write one of ours in 3.0.3, and convert a vendor's to 3.0 or 3.1",
    NoOperationId = "has no `operationId`; give it one of the form verb_noun",
    OperationIdOfOther = "`operationId` is not text; put it in quotes, or better, give it the form verb_noun",
    Method(&'static str) = "method `{0}` is not one the generated client sends; remove the operation",
    PathItemReference = "is a reference to a path item, which the generator does not follow; write the path item out \
         here",
    PathTemplate(&'static str) = "the path {0}; write it as `/things/{{thing_id}}`",
    OwnServers = "has `servers` of its own, which the generated client would ignore; leave one list at the top of the \
         document",
    TwoBasePaths(String, String) = "its servers have the paths `{0}` and `{1}`, and the generated helpers for tests \
         know one; give all servers the same path",
    LostReference(String) = "`$ref: {0}` leads nowhere in this document; name a component that is there, or add it",
    OutsideReference(String) = "`$ref: {0}` leads out of this document; copy what it leads to into `components`",
    DeepReference(String) = "`$ref: {0}` is not of the form `#/components/KIND/NAME` with a name that needs no \
         escape; make what it leads to a component of a plain name",
    ReferenceCycle(String) = "its references lead round in a cycle, `{0}`; make one of them a component that is no \
         reference",
    SchemaCycle(String) = "is made of itself, `{0}`; remove one of the references, or put it into a property",
    EncodingOfNothing = "`encoding` names it, but the body's schema has no such property; remove the encoding or add \
         the property",
    Encoding(String) = "`encoding` {0} is not one the transport writes; use `style: deepObject` with `explode: true` \
         for an object, or `contentType: application/json` for JSON text",
    DeepObjectOfScalar = "`style: deepObject` is only for objects and lists; remove the encoding",
    NestedInDeepObject = "an object, or in the query an array, stands too deep within a deepObject to have an \
         encoding; make it a string that holds JSON text, or write out its properties",
    FormArray(String) = "an array at the top of a form would be sent as `{0}[0]=…`, not as the repeated `{0}=…` that \
         OpenAPI means; give it the encoding `style: deepObject` with `explode: true`, which here means the index",
    SharedForm(String) = "it is an object without an encoding, so JSON text, in this form, but `{0}` is used in \
         another way elsewhere; give the form a schema of its own",
    FormShape = "a form body must be an object that lists its `properties`, without allOf, anyOf, oneOf or not; its \
         `additionalProperties` can only be `{{type: string}}`; write them out",
    DeepObjectShape = "an object with `style: deepObject` must list its `properties`, without allOf, anyOf, oneOf or \
         not; its `additionalProperties` can only be scalars, such as `{{type: string}}`; write them out",
    NullableDeepObject = "a list with `style: deepObject` cannot be `null`: there is no type for a list that can be \
         cleared; remove `nullable`",
    NullableRequest = "may be `null` in a request, which means that the field is cleared, but there is no type for a \
         list or a map that can be; remove `nullable`",
    SharedNull(String) = "may be `null` in a request, where that clears the field, but `{0}` is also part of a \
         response; give the request a schema of its own, or remove `nullable`",
    ContentSchema = "`x-content-schema` is for a plain `type: string`, and says `{{}}`, `{{type: object}}`, or an \
         array of single values or of references to enumerations",
    Shapeless = "has no `type`, or parts of several shapes, so how it is written outside of JSON is not said; give it \
         one `type`",
    QueryObject = "an object in the query needs `style: deepObject` and `explode: true`, and `properties` without \
         allOf, anyOf, oneOf, not or additionalProperties",
    EncodingOfNoForm = "`encoding` is only for forms; remove it",
    ParameterStyle(String) = "style `{0}` is not one the generated client writes; leave it out, the default of its \
         place is used",
    ParameterPlace(String) = "parameters in `{0}` are not sent by the generated client; move it to the path, the \
         query or a header",
    NoSchema = "has no `schema`; replace `content` by a schema",
    NoBodySchema = "has no `schema`; add one, `{{}}` for any JSON",
    HeaderName = "is not a name that a header can have; use letters, digits and hyphens",
    FormatOfOther(String, &'static str) = "`format: {0}` is only for a plain `type: {1}`; remove the format, or \
         change the type",
    SecretParameter = "a secret (`format: password`) cannot be a parameter: it would be printed to be sent; remove \
         the format, or make it a credential of the transport",
    OptionalPathParameter = "a path parameter must be `required: true`; add it",
    UndeclaredPathParameter(String) = "the path has `{{{0}}}`, but no path parameter of this name is declared; \
         declare it",
    StrayPathParameter(String) = "it is declared as a path parameter, but the path has no `{{{0}}}`; remove it, \
         or put it into the path",
    RepeatedPathParameter(String) = "the path has `{{{0}}}` twice; give the second a name of its own",
    NameClash(String, Place) = "both it and {1} become `{0}` in Rust; rename one of them",
    ReservedName(String) = "would become the method `{0}`, which every builder has already; rename it",
    ReservedOperation(String) = "its `operationId` would become `{0}`, which every generated client has already; give \
         it the form verb_noun",
    MediaTypes(usize) = "has {0} media types; give it exactly one",
    MediaType(String) = "media type `{0}` is not sent by the generated client; use application/json or \
         application/x-www-form-urlencoded",
    ResponseMediaTypes(String) = "is documented as {0}, which the generated client neither asks for nor decodes; \
         document `application/json` (or, of an error, any `+json`), or leave it out: a response that is not \
         documented is an error with its status and body",
    NullableBody = "the whole body may be `null`, which the generated helpers for tests cannot give; remove `nullable`",
    Status(String) = "`{0}` is not a status; use a number such as `200`, a range such as `4XX`, or `default`",
    NoSuccess = "documents no success; add a response `2XX`: neither a redirect nor `default`, which is read as that \
         of errors, is one",
    TwoSuccesses(String, String) = "responds with {0} and {1} of different schemas; the generated client has one type \
         for success: give both the same schema, or describe one of them",
    TwoErrors(String, String) = "responds with {0} and {1} of different error schemas; the generated client has one \
         error type: give both the same schema",
    EnumOfOthers = "enumerates something other than strings; remove `enum`, or make it a string",
    VariantClash(String, String, String) = "its values `{0}` and `{1}` both become the variant `{2}`; write the type \
         as a plain string",
    ClosedEnum = "is a closed enumeration in a response: a value that the vendor adds would fail the whole response; \
         write `anyOf: [{{type: string, enum: […]}}, {{type: string}}]`",
    OpenEnumKey(String) = "`{0}` keeps this `anyOf` from being read as an open enumeration; remove it",
    Not = "`not` has no type in Rust; describe what it is instead",
    Union = "nothing tells the parts of this `oneOf` apart, so a value would be read as the first that fits; give them a \
         `discriminator`, or a member with one value each",
    AnyOf = "`anyOf` is only understood as an open enumeration, `anyOf: [{{type: string, enum: […]}}, {{type: \
         string}}]`; use `oneOf`, or leave the type open with `{{}}`",
    UnknownKeyword(String, String) = "`{0}` is no keyword of OpenAPI 3.0.3 here: {1}",
    UnknownType(String, String) = "`type: {0}` is no type: {1}",
    UnknownFormat(String, String) = "`format: {0}` is not known here, so it would mean nothing: {1}",
    Flag(String) = "`{0}` is `true` or `false`, without quotes",
    RequiredNothing(String, String) = "`required` names `{0}`, which is no property: {1}",
    NoDescription = "has no `description`; say what it is, with units and limits",
    Inline = "is an object or an enumeration without a name; make it a component, and refer to it",
    UnknownExtension(String) = "`{0}` is an extension that is not read here; specs/README.md lists those that are, \
         and where",
    Extension(&'static str, String) = "`{0}`: {1}; specs/README.md says what it is made of",
    Repeatable(String) = "`x-repeatable` of {0} is only read as `true`, of a `POST`; remove it",
    NotOpenApi(String) = "is not OpenAPI 3.0: {0}; see https://spec.openapis.org/oas/v3.0.3",
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
