//! What is assumed stands in three places: in the specifications, in the table beside them, and, where the sandbox rests on
//! it, in the sandbox's table of behaviours. Here they are held against each other, and against what the facade lists, which is
//! generated.

use std::collections::{BTreeMap, BTreeSet};

use billing_portal::Vendor;
use serde_json::Value;

use crate::assumption_map::{MAPS, Pair, Stand};
use crate::vendor::{file, specification, vendors};

/// The places of a specification that have an `x-assumed`, by the names that its table has for them: `list_customers`,
/// `create_portal_url, body`, `CustomerId`, `response Deleted`, `Customer`, `Customer.brand_id`.
fn marked(name: &str) -> BTreeSet<String> {
    let document = specification(name);
    let mut places = BTreeSet::new();
    collect(&document, &document, &mut Vec::new(), &mut places);
    places
}

fn collect<'a>(document: &Value, value: &'a Value, path: &mut Vec<&'a str>, places: &mut BTreeSet<String>) {
    if value.get("x-assumed").is_some() {
        let is_new = places.insert(place(document, path));
        assert!(is_new, "one mark is enough for {path:?}");
    }
    for (name, member) in value.as_object().into_iter().flatten() {
        path.push(name);
        collect(document, member, path, places);
        path.pop();
    }
    for item in value.as_array().into_iter().flatten() {
        path.push("item");
        collect(document, item, path, places);
        path.pop();
    }
}

fn place(document: &Value, path: &[&str]) -> String {
    let operation_id = |path: &str, method: &str| {
        document["paths"][path][method]["operationId"].as_str().expect("an operationId").to_owned()
    };
    match path {
        ["paths", path, method] => operation_id(path, method),
        ["paths", path, method, "requestBody"] => format!("{}, body", operation_id(path, method)),
        ["components", "responses", name] => format!("response {name}"),
        ["components", "parameters" | "headers" | "schemas", name] => (*name).to_owned(),
        ["components", "schemas", name, "properties", property] => format!("{name}.{property}"),
        _ => panic!("no name for an assumption in {path:?}"),
    }
}

/// The rows of the tables below headings that a predicate picks, as their cells.
fn rows(text: &str, heading: impl Fn(&str) -> bool) -> Vec<Vec<String>> {
    let mut is_wanted = false;
    let mut rows = Vec::new();
    for line in text.lines() {
        if let Some(title) = line.strip_prefix('#') {
            is_wanted = heading(title.trim_start_matches('#').trim());
        } else if is_wanted && line.starts_with("| ") {
            let cells = line.trim_matches('|').split(" | ");
            rows.push(cells.map(|cell| cell.trim().to_owned()).collect());
        }
    }
    rows
}

/// The places in the first cell of a row: several have commas between them, and `.name` is another property of the schema
/// before it.
fn places(cell: &str) -> Vec<String> {
    let mut places: Vec<String> = Vec::new();
    for part in cell.replace('`', "").split(", ") {
        match places.last_mut() {
            Some(last) if part == "body" => last.push_str(", body"),
            Some(last) if part.starts_with('.') => {
                let schema = last.split('.').next().unwrap_or_default();
                let place = format!("{schema}{part}");
                places.push(place);
            }
            _ => places.push(part.to_owned()),
        }
    }
    places
}

#[test]
fn the_table_beside_the_specifications_has_each_assumption_once() {
    let readme = file("specs/README.md");
    for name in vendors() {
        let rows = rows(&readme, |heading| heading == format!("`{name}.yaml`"));
        let mut listed = BTreeSet::new();
        for place in rows.iter().skip(1).flat_map(|cells| places(&cells[0])) {
            assert!(listed.insert(place.clone()), "{name}: {place} is listed twice");
        }
        assert_eq!(listed, marked(&name), "{name}: on the left what the table lists, on the right what is marked");
    }
}

/// What a behaviour of the sandbox can rest on.
const GROUNDS: [&str; 5] = ["documented", "seen live", "assumed", "stricter than the vendor", "this sandbox's own"];

#[test]
fn each_behaviour_of_the_sandbox_says_what_it_rests_on() {
    let readme = file("crates/billing-portal-sandbox/README.md");
    let section = readme.split_once("\n## Behaviour, and where it comes from\n").expect("a section").1;
    let (legend, tables) = section.split_once("\n### ").expect("tables by vendor");
    let explained: Vec<_> =
        rows(&format!("# x\n{legend}"), |_| true).into_iter().map(|cells| cells[0].clone()).collect();
    assert_eq!(explained[1..], GROUNDS, "the words that are explained");

    let rows = rows(&format!("### {tables}"), |_| true);
    let behaviours: Vec<_> = rows.iter().filter(|cells| cells[0] != "behaviour").collect();
    let mut used = BTreeSet::new();
    for cells in &behaviours {
        let [behaviour, source] = &cells[..] else { panic!("two cells: {cells:?}") };
        for clause in source.split("; ") {
            let grounds: Vec<_> = GROUNDS.into_iter().filter(|ground| clause.contains(ground)).collect();
            assert!(!grounds.is_empty(), "{behaviour}: {clause:?} says none of {GROUNDS:?}");
            let needs_source = grounds.iter().any(|ground| ["documented", "seen live"].contains(ground));
            let has_source =
                clause.contains('[') || clause.contains("support article") || clause.contains("troubleshooting");
            assert!(!needs_source || has_source, "{behaviour}: {clause:?} names no source");
            used.extend(grounds);
        }
        // `[auth]`, and `[a report][auth]`.
        let links = source.replace("][", "|");
        let links = links.split('[').skip(1).filter_map(|rest| rest.split_once(']'));
        for (name, _) in links.filter(|(_, rest)| !rest.starts_with('(')) {
            let name = name.split('|').next_back().unwrap_or(name);
            assert!(readme.contains(&format!("\n[{name}]: https://")), "{behaviour}: [{name}] leads nowhere");
        }
    }
    assert_eq!(used, BTreeSet::from(GROUNDS));
    assert!(behaviours.len() > 100, "{}", behaviours.len());
}

/// What is called stricter than the vendor is what vendor mode changes, and says so.
#[test]
fn what_is_stricter_than_the_vendor_is_what_a_mode_changes() {
    let readme = file("crates/billing-portal-sandbox/README.md");
    let rows = rows(&readme, |heading| heading.starts_with("Chargebee") || heading == "Upflow");
    let stricter: Vec<_> = rows.iter().filter(|cells| cells[1].contains("stricter than the vendor")).collect();
    assert!(stricter.len() >= 4 && stricter.iter().all(|cells| cells[1].contains("vendor mode")), "{stricter:?}");
}

#[test]
fn the_facade_lists_each_assumption_for_each_operation_that_it_bears_on() {
    for name in vendors() {
        let vendor: Vendor = name.parse().expect("a vendor");
        let listed: BTreeSet<_> = vendor.assumptions().iter().map(|it| it.place.to_owned()).collect();
        assert_eq!(listed, marked(&name), "{name}: on the left what is listed, on the right what is marked");
        let once: BTreeSet<_> = vendor.assumptions().iter().map(|it| (it.operation, it.place)).collect();
        assert_eq!(once.len(), vendor.assumptions().len(), "{name}");
        assert!(vendor.assumptions().iter().all(|it| !it.what.is_empty() && !it.what.contains('\n')), "{name}");
    }
}

#[test]
fn the_sandbox_marks_what_rests_on_an_assumption() {
    let readme = file("crates/billing-portal-sandbox/README.md");
    // That each vendor has a map is among the counterparts of a specification.
    for (name, pairs) in MAPS {
        let known: BTreeMap<&str, &Stand> = pairs.iter().map(|Pair(place, stand)| (*place, stand)).collect();
        assert_eq!(known.len(), pairs.len(), "{name}: a place is there twice");
        let known_places: BTreeSet<String> = known.keys().map(|place| (*place).to_owned()).collect();
        assert_eq!(known_places, marked(name), "{name}: on the left what has a pair, on the right what is marked");

        let rows = rows(&readme, |heading| heading.to_lowercase().starts_with(name));
        for (place, stand) in known {
            let Stand::Rows(beginnings) = stand else { continue };
            for beginning in *beginnings {
                let mut found = rows.iter().filter(|cells| cells[0].starts_with(beginning));
                let (row, other) = (found.next(), found.next());
                let row = row.unwrap_or_else(|| panic!("{name}, {place}: no behaviour begins with {beginning}"));
                assert_eq!(other, None, "{name}, {place}: more than one behaviour begins with {beginning}");
                let source = row.last().expect("a source");
                assert!(source.contains("assumed"), "{name}, {place}: {beginning} is not marked as assumed: {source}");
            }
        }
    }
}
