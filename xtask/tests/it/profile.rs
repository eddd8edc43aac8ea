//! What a specification says of an API by extensions becomes its profile, and one that is misspelt is refused.

use crate::support::{assert_contains, assert_lacks, error, files, form};

fn described(extensions: &str) -> String {
    form("{type: object, properties: {name: {type: string}}}", "{}") + extensions
}

/// The profile in the code that is generated.
fn profile(spec: &str) -> String {
    files(spec)["profile.rs"].replace("( ", "(").replace(", )", ")")
}

#[test]
fn a_document_without_extensions_has_a_name_and_its_operations() {
    let code = profile(&described(""));
    assert_contains(
        &code,
        "pub(crate) const PROFILE: ApiProfile = ApiProfile::new(\"test_client\") .operations(super::operation::OPERATIONS) .secret_members(super::operation::SECRET_MEMBERS);",
    );
    assert_lacks(&code, "Duration");
}

#[test]
fn each_extension_is_a_setter() {
    let code = profile(
        &described(
            "x-idempotency: {header: Test-Key, replayed-header: Test-Replayed, window-seconds: 60, max-length: 9}\n\
             x-request-id-header: Test-Id\n\
             x-exclusive-headers: [[Test-A, test-b]]\n\
             x-empty-body-content-type: application/x-www-form-urlencoded\n",
        )
        .replace("operationId: create_thing", "operationId: create_thing\n      x-repeatable: true"),
    );
    for setter in [
        ".idempotency_key(\"test-key\", Duration::from_secs(60), 9)",
        ".replayed_header(\"test-replayed\")",
        ".idempotent_operations(&[\"create_thing\"])",
        ".request_id_header(\"test-id\")",
        ".exclusive_headers(&[(\"test-a\", \"test-b\")])",
        ".empty_body_content_type(progenitor_client::FORM)",
    ] {
        assert_contains(&code, setter);
    }
}

#[test]
fn what_would_be_ignored_is_refused() {
    let message = |spec: &str| error(spec).to_string();
    for (extension, problem) in [
        ("x-idempotence: {header: a}", "document: `x-idempotence` is an extension that is not read here"),
        ("x-idempotency: {header: a, window-seconds: 1}", "document: `x-idempotency`: missing field `max-length`"),
        (
            "x-idempotency: {header: a, windows-seconds: 1, max-length: 1}",
            "document: `x-idempotency`: unknown field `windows-seconds`",
        ),
        ("x-request-id-header: [a]", "document: `x-request-id-header`: invalid type: sequence, expected a string"),
        ("x-exclusive-headers: [[a]]", "document: `x-exclusive-headers`: invalid length 1"),
        (
            "x-empty-body-content-type: text/plain",
            "document: `x-empty-body-content-type`: no request has a body of `text/plain`",
        ),
        ("x-repeatable: true", "document: `x-repeatable` is an extension that is not read here"),
    ] {
        assert_contains(&message(&described(&format!("{extension}\n"))), problem);
    }
    let operation = |extension: &str| {
        described("").replace("operationId: create_thing", &format!("operationId: create_thing\n      {extension}"))
    };
    assert_contains(&message(&operation("x-repeatable: yes, it is")), "operation `create_thing`: `x-repeatable`");
    assert_contains(
        &message(&operation("x-request-id-header: a")),
        "`x-request-id-header` is an extension that is not read",
    );
    let get = operation("x-repeatable: true").replace("    post:", "    put:");
    assert_contains(
        &message(&get),
        "operation `create_thing`: `x-repeatable` of /things is only read as `true`, of a `POST`",
    );
}

#[test]
fn a_key_is_as_long_as_its_parameter_says() {
    let spec = |length: &str| {
        described(&format!(
            "x-idempotency: {{header: Test-Key, window-seconds: 60, max-length: 9}}\n\
             components: {{parameters: {{Key: {{name: test-key, in: header, schema: {{type: string, maxLength: {length}}}}}}}}}\n"
        ))
    };
    assert_contains(&profile(&spec("9")), "9)");
    assert_contains(
        &error(&spec("10")).to_string(),
        "document: `x-idempotency`: `max-length` is 9, and not that of the parameter",
    );
}

#[test]
fn a_property_may_be_called_as_an_extension_is() {
    let spec = form("{type: object, properties: {x-trace: {type: string}}}", "{}");
    assert_contains(&profile(&spec), "PROFILE");
}
