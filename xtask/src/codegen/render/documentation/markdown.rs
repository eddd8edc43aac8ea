//! Descriptions are CommonMark of any tool; rustdoc reads more into brackets, and less into addresses.

/// The lines of a comment: without the examples that progenitor makes of every operation, which cannot be compiled,
/// without the JSON Schema that typify adds to every type, and with brackets and addresses that rustdoc takes as they
/// are meant.
pub(super) fn lines(text: &str) -> Vec<String> {
    let text = without(&without(text, "```ignore", "```"), "<details>", "</details>");
    let mut lines: Vec<String> = Vec::new();
    let mut fenced = false;
    // A code span may go on over lines.
    let mut in_code = false;
    for line in text.lines().map(str::trim_end) {
        let fence = line.trim_start().starts_with("```");
        if fence || fenced {
            lines.push(line.to_owned());
        } else if !(line.is_empty() && lines.last().is_none_or(String::is_empty)) {
            lines.push(escape(line, &mut in_code));
        }
        fenced ^= fence;
        in_code &= !line.is_empty();
    }
    while lines.last().is_some_and(String::is_empty) {
        lines.pop();
    }
    lines
}

/// Cuts out everything from `start` to the next `end`.
fn without(text: &str, start: &str, end: &str) -> String {
    let mut left = String::new();
    let mut rest = text;
    while let Some((before, after)) = rest.split_once(start) {
        left.push_str(before);
        rest = after.split_once(end).map_or("", |(_, after)| after);
    }
    left + rest
}

fn escape(line: &str, in_code: &mut bool) -> String {
    let mut out = String::new();
    let mut rest = line;
    while let Some(c) = rest.chars().next() {
        let mut taken = c.len_utf8();
        if c == '`' {
            *in_code = !*in_code;
            out.push(c);
        } else if *in_code {
            out.push(c);
        } else if c == '<' && is_address(&rest[1..]) {
            taken = rest.find('>').map_or(rest.len(), |end| end + 1);
            out.push_str(&rest[..taken]);
        } else if c == '<' {
            out.push_str("\\<");
        } else if c == '[' && is_link(rest) {
            // Its text and its target are what they are.
            taken = rest.find("](").and_then(|middle| Some(middle + rest[middle..].find(')')? + 1)).unwrap_or(1);
            out.push_str(&rest[..taken]);
        } else if c == '[' {
            out.push_str("\\[");
        } else if is_address(rest) {
            let end = rest.find(|c: char| c.is_whitespace() || "<>()\"'`".contains(c)).unwrap_or(rest.len());
            taken = rest[..end].trim_end_matches(['.', ',', ';', ':', '!', '?']).len();
            out.push('<');
            out.push_str(&rest[..taken]);
            out.push('>');
        } else {
            out.push(c);
        }
        rest = &rest[taken..];
    }
    out
}

fn is_address(text: &str) -> bool {
    text.starts_with("https://") || text.starts_with("http://")
}

/// Whether `text` begins with `[…](…)`.
fn is_link(text: &str) -> bool {
    text.find(']').is_some_and(|end| text[end..].starts_with("](") && text[end..].contains(')'))
}

#[cfg(test)]
mod tests {
    use super::lines;

    #[test]
    fn brackets_that_are_no_links_are_escaped() {
        assert_eq!(lines("the field contact[email]"), [r"the field contact\[email]"]);
        assert_eq!(lines("the field `contact[email]`"), ["the field `contact[email]`"]);
        assert_eq!(lines("see [the page](https://a.example/b)"), ["see [the page](https://a.example/b)"]);
        assert_eq!(lines("see [`Unknown`](Self::Unknown)"), ["see [`Unknown`](Self::Unknown)"]);
    }

    #[test]
    fn a_code_span_may_span_lines_but_not_paragraphs() {
        assert_eq!(lines("`a\nb[c]` d[e]"), ["`a", r"b[c]` d\[e]"]);
        assert_eq!(lines("a lone ` here\n\nd[e]"), ["a lone ` here", "", r"d\[e]"]);
    }

    #[test]
    fn addresses_become_links_and_tags_stay_visible() {
        assert_eq!(lines("see https://a.example/b?c=[d]."), ["see <https://a.example/b?c=[d]>."]);
        assert_eq!(lines("see <https://a.example>"), ["see <https://a.example>"]);
        assert_eq!(lines("the <site>"), [r"the \<site>"]);
    }

    #[test]
    fn examples_of_the_generator_and_schemas_are_cut_out() {
        assert_eq!(lines("a\n\n```ignore\nlet x;\n```"), ["a"]);
        assert_eq!(lines("a\n\n<details><summary>x</summary>\n\n```json\n{}\n```\n</details>\n\n\nb"), ["a", "", "b"]);
        assert_eq!(lines("```text\na[b] https://c\n```"), ["```text", "a[b] https://c", "```"]);
    }
}
