//! Many types: no file becomes too long.

use std::fmt::Write as _;

use crate::support::{answering, assert_contains};

#[test]
fn a_long_module_is_split_by_type() {
    let mut schemas = "    Thing:\n      type: object\n      properties:\n".to_owned();
    for index in 0..40 {
        writeln!(schemas, "        p{index}: {{$ref: '#/components/schemas/Part{index}'}}").unwrap();
    }
    for index in 0..40 {
        writeln!(schemas, "    Part{index}:\n      type: object\n      properties:").unwrap();
        for property in 0..12 {
            writeln!(schemas, "        q{property}: {{type: string}}").unwrap();
        }
    }
    let files = xtask::codegen::generate("test.yaml", "test_client", &answering(&schemas)).unwrap();
    for (path, text) in &files {
        assert!(text.lines().count() <= 4000, "{path} has {} lines", text.lines().count());
    }
    let part = &files["types/builder/part7.rs"];
    assert_contains(part, "for super::super::Part7 {");
    assert_contains(&files["types/builder/mod.rs"], "pub use part7::Part7;");
    assert!(files.contains_key("types/mod.rs"), "a module that is short enough stays whole");
}
