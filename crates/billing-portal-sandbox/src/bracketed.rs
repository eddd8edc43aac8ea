//! Names with brackets, as forms have them: `customer[id]` is the member `id` of the object `customer`.

use serde_json::{Value, json};

/// The names that a bracketed name is made of. A malformed one is a single name.
pub(crate) fn names(name: &str) -> Vec<&str> {
    match name.split_once('[').and_then(|(first, rest)| Some((first, rest.strip_suffix(']')?))) {
        Some((first, rest)) => [first].into_iter().chain(rest.split("][")).collect(),
        None => vec![name],
    }
}

/// Where a value belongs.
pub(crate) enum Step<'a> {
    /// In this member of an object.
    Member(&'a str),
    /// In this item of a list, or behind the last one if it is no number or a greater one.
    Item(&'a str),
}

/// Puts a value where steps lead. What is on the way, and is no object or list, becomes one.
pub(crate) fn insert(place: &mut Value, steps: &[Step<'_>], value: Value) {
    match steps.split_first() {
        None => *place = value,
        Some((Step::Member(name), rest)) => {
            if !place.is_object() {
                *place = json!({});
            }
            insert(&mut place[*name], rest, value);
        }
        Some((Step::Item(index), rest)) => {
            let mut list = place.as_array_mut().map(std::mem::take).unwrap_or_default();
            let index = index.parse().unwrap_or(list.len()).min(list.len());
            if index == list.len() {
                list.push(Value::Null);
            }
            insert(&mut list[index], rest, value);
            *place = list.into();
        }
    }
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn names_are_told_apart() {
        for (name, expected) in [
            ("a", &["a"][..]),
            ("a[b]", &["a", "b"]),
            ("a[b][]", &["a", "b", ""]),
            ("a[]", &["a", ""]),
            ("a[b[0]]", &["a", "b[0]"]),
            ("a[b", &["a[b"]),
            ("a[b]c", &["a[b]c"]),
            ("", &[""]),
        ] {
            assert_eq!(names(name), expected, "{name}");
        }
    }

    #[test]
    fn values_come_to_where_steps_lead() {
        let mut place = Value::Null;
        let mut put = |steps: Vec<Step<'static>>, value: i32| insert(&mut place, &steps, value.into());
        put(vec![Step::Member("a"), Step::Member("b")], 1);
        put(vec![Step::Member("list"), Step::Item("1")], 2);
        put(vec![Step::Member("list"), Step::Item("")], 3);
        put(vec![Step::Member("list"), Step::Item("0")], 4);
        put(vec![Step::Member("items"), Step::Item("0"), Step::Member("id")], 5);
        put(vec![Step::Member("items"), Step::Item("0"), Step::Member("price")], 6);
        assert_eq!(place, json!({"a": {"b": 1}, "list": [4, 3], "items": [{"id": 5, "price": 6}]}));
    }
}
