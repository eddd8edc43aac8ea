//! What a release is checked for before anything is built.

use serde_json::json;
use xtask::dist::release::Release;

/// What `cargo metadata` prints of a workspace whose crates have these versions; the last one is never published.
fn metadata(versions: [&str; 3], repository: &str) -> String {
    let package = |(name, version): (&str, &str), publish| {
        json!({"name": name, "version": version, "publish": publish, "description": "Links", "license": "MIT",
            "repository": repository})
    };
    let [command, library, private] = versions;
    json!({"packages": [
        package(("billing-portal-cli", command), json!(null)),
        package(("billing-portal", library), json!(null)),
        package(("tests", private), json!([])),
    ]})
    .to_string()
}

const ONE: [&str; 3] = ["1.2.3", "1.2.3", "0.0.0"];

#[test]
fn the_changelog_has_to_have_the_version() {
    let read = |changelog: &str| Release::parse(&metadata(ONE, ""), changelog).map_err(|error| error.to_string());
    for (heading, date) in [
        ("## 1.2.3", None),
        ("## 1.2.3 - unreleased", None),
        ("## 1.2.3 - 2026-13-01", None),
        ("## 1.2.3 - 2026-12-01", Some("2026-12-01")),
    ] {
        let release = read(&format!("# Changelog\n\n{heading}\n\n- All.\n")).unwrap();
        assert_eq!((&*release.version, release.date.as_deref()), ("1.2.3", date), "{heading}");
        assert_eq!((&*release.description, &*release.license, release.repository), ("Links", "MIT", None));
    }
    for none in ["", "## Unreleased", "## 1.2.30", "## 1.2.3-rc.1", "### 1.2.3", "1.2.3"] {
        let refused = read(none).unwrap_err();
        assert!(refused.contains("CHANGELOG.md") && refused.contains("`## 1.2.3 - unreleased`"), "{none}: {refused}");
    }
}

#[test]
fn all_crates_that_are_published_have_one_version() {
    let refused = Release::parse(&metadata(["1.2.3", "1.2.2", "1.2.3"], ""), "## 1.2.3").unwrap_err().to_string();
    assert!(refused.contains("billing-portal") && refused.contains("1.2.2"), "{refused}");
}

#[test]
fn a_tag_is_that_of_a_dated_version_with_an_owner() {
    let check = |repository, changelog, tag| {
        let release = Release::parse(&metadata(ONE, repository), changelog).unwrap();
        release.check_tag(tag).map_err(|error| error.to_string())
    };
    let (owner, dated) = ("https://git.example/acme/portal", "## 1.2.3 - 2026-12-01");
    check(owner, dated, "v1.2.3").unwrap();
    for (repository, changelog, tag, why) in [
        (owner, dated, "1.2.3", "is v1.2.3"),
        (owner, dated, "v1.2.4", "is v1.2.3"),
        (owner, "## 1.2.3 - unreleased", "v1.2.3", "has no date"),
        ("", dated, "v1.2.3", "`repository` is empty"),
    ] {
        let refused = check(repository, changelog, tag).unwrap_err();
        assert!(refused.contains(why), "{tag}: {refused}");
    }
}
