//! Comments: every word of the author's, none of the generators', and nothing that rustdoc would test.

use xtask::codegen::generate;

use crate::support::{answering, assert_contains, assert_lacks, listing};

fn text(spec: &str, file: &str) -> String {
    let files = generate("test.yaml", "test_client", spec).unwrap_or_else(|error| panic!("{error}"));
    files[file].clone()
}

#[test]
fn the_authors_text_stays_and_the_generators_goes() {
    // The marks that the generators' additions are known by, in the author's own text.
    let description = r#""A <b>thing</b>.\n\n```ignore\nlet a;\n```\n\n<details>all of it</details>\n\nThe end.""#;
    let types = text(
        &answering(&format!(
            "    Thing: {{type: object, description: {description}, properties: {{id: {{type: string}}}}}}\n"
        )),
        "types/mod.rs",
    );
    assert_contains(
        &types,
        "/// A \\<b>thing\\</b>.\n///\n/// ```text\n/// let a;\n/// ```\n///\n/// \\<details>all of it\\</details>\n///\n/// The end.\n#[",
    );
    assert_lacks(&types, "JSON schema");
}

#[test]
fn code_in_a_description_is_not_tested() {
    let spec = listing("[{name: a, in: query, description: \"~~~\\nlet b;\", schema: {type: string}}]").replace(
        "operationId: list_things",
        "operationId: list_things\n      summary: \"```rust\\npanic!()\"\n      description: \"One.\\n\\n    let a;\\n\"",
    );
    let client = text(&spec, "mod.rs");
    assert_contains(&client, "    /// ```text\n    /// panic!()\n    /// ```\n");
    assert_contains(&client, "    /// One.\n    ///\n    /// ```text\n    /// let a;\n    /// ```\n");
    assert_contains(&client, "Sends a `GET` request to `/things`");
    assert_contains(&text(&spec, "builder.rs"), "    /// ~~~text\n    /// let b;\n    /// ~~~\n    pub fn a<V>");
}
