//! Patterns in which `*` stands for any characters, also none.

/// Whether `text` is what `pattern` says.
pub(crate) fn fits(pattern: &str, text: &str) -> bool {
    let mut pieces = pattern.split('*');
    let Some(mut rest) = text.strip_prefix(pieces.next().unwrap_or_default()) else { return false };
    let mut pieces: Vec<_> = pieces.collect();
    let Some(last) = pieces.pop() else { return rest.is_empty() };
    for piece in pieces {
        match rest.find(piece) {
            Some(start) => rest = &rest[start + piece.len()..],
            None => return false,
        }
    }
    rest.ends_with(last)
}

#[cfg(test)]
mod tests {
    use super::fits;

    #[test]
    fn a_star_stands_for_any_characters() {
        let fitting = "a:a *: *:form_customer[id] form_*[id]:form_customer[id] response_4*_param:response_404_param a*a:aa \
                       a*b*a:a_b_b_a : customers/*:customers/{id} a*b*c:aXbYc list_*s:list_customers customers:customers";
        let others = "a:ab a: a*a:a form_*[id]:form_id *b:ba a*b*a:aba_b customers/*:customers a*b*c:aXcYb ab*ba:aba";
        for (cases, expected) in [(fitting, true), (others, false)] {
            for case in cases.split(' ') {
                let (pattern, text) = case.split_once(':').expect("a pattern and a text");
                assert_eq!(fits(pattern, text), expected, "{case}");
            }
        }
    }
}
