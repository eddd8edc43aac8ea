//! Descriptions are CommonMark of any tool; rustdoc reads more into brackets and code, and less into addresses.

use crate::codegen::render::documentation::blocks;

/// The text of a generated comment without the example that progenitor makes of every operation, which cannot be
/// compiled, and without the JSON Schema that typify adds to every type. No text of the author's is in it yet.
pub(super) fn without_additions(text: &str) -> String {
    without(&without(text, "```ignore", "```"), "<details>", "</details>")
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

/// The lines of a comment: with code that is shown and not tested, and with brackets, tags and addresses that rustdoc
/// takes as they are meant.
pub(super) fn lines(text: &str) -> Vec<String> {
    let mut lines: Vec<String> = Vec::new();
    let mut paragraph: Vec<String> = Vec::new();
    for line in blocks::lines(text) {
        let ends = line.verbatim || line.text.is_empty();
        if !ends {
            paragraph.push(line.text);
            continue;
        }
        flush(&mut paragraph, &mut lines);
        if line.verbatim || lines.last().is_some_and(|line| !line.is_empty()) {
            lines.push(line.text);
        }
    }
    flush(&mut paragraph, &mut lines);
    while lines.last().is_some_and(String::is_empty) {
        lines.pop();
    }
    lines
}

/// A span of code may go on over lines, but not beyond its paragraph.
fn flush(paragraph: &mut Vec<String>, lines: &mut Vec<String>) {
    if !paragraph.is_empty() {
        lines.extend(escape(&std::mem::take(paragraph).join("\n")).split('\n').map(str::to_owned));
    }
}

fn escape(text: &str) -> String {
    let mut out = String::new();
    let mut rest = text;
    while let Some(c) = rest.chars().next() {
        let (written, taken) = if c == '`' {
            let taken = span(rest);
            (rest[..taken].to_owned(), taken)
        } else if c == '\\' && rest[1..].starts_with(|c: char| c.is_ascii_punctuation()) {
            (rest[..2].to_owned(), 2)
        } else if c == '<' && is_address(&rest[1..]) {
            let taken = rest.find('>').map_or(rest.len(), |end| end + 1);
            (rest[..taken].to_owned(), taken)
        } else if c == '['
            && let Some(taken) = link(rest)
        {
            // Its text and its target are what they are.
            (rest[..taken].to_owned(), taken)
        } else if c == '<' || c == '[' {
            (format!("\\{c}"), 1)
        } else if is_address(rest) {
            let end = rest.find(|c: char| c.is_whitespace() || "<>()\"'`".contains(c)).unwrap_or(rest.len());
            let taken = rest[..end].trim_end_matches(['.', ',', ';', ':', '!', '?']).len();
            (format!("<{}>", &rest[..taken]), taken)
        } else {
            (c.to_string(), c.len_utf8())
        };
        out.push_str(&written);
        rest = &rest[taken..];
    }
    out
}

/// The length of the span of code that `text` begins with; that of its mark alone if nothing closes it.
fn span(text: &str) -> usize {
    let mark = text.len() - text.trim_start_matches('`').len();
    let mut at = mark;
    while let Some(found) = text[at..].find('`') {
        let begin = at + found;
        at = text.len() - text[begin..].trim_start_matches('`').len();
        if at - begin == mark {
            return at;
        }
    }
    mark
}

fn is_address(text: &str) -> bool {
    text.starts_with("https://") || text.starts_with("http://")
}

/// The length of `[…](…)` at the beginning of `text`. A target without a slash, a fragment or a path of Rust would be
/// looked for among the items of the crate.
fn link(text: &str) -> Option<usize> {
    let (name, rest) = text[1..].split_once("](")?;
    let (target, _) = rest.split_once(')')?;
    let leads = target.contains(['/', ':']) || target.starts_with('#');
    (leads && !name.contains(['[', ']', '\n'])).then(|| 1 + name.len() + 2 + target.len() + 1)
}

#[cfg(test)]
mod tests {
    use super::{lines, without_additions};

    #[test]
    fn brackets_that_are_no_links_are_escaped() {
        assert_eq!(lines("the field contact[email]"), [r"the field contact\[email]"]);
        assert_eq!(lines("the field `contact[email]`"), ["the field `contact[email]`"]);
        assert_eq!(lines("see [the page](https://a.example/b)"), ["see [the page](https://a.example/b)"]);
        assert_eq!(lines("see [`Unknown`](Self::Unknown)"), ["see [`Unknown`](Self::Unknown)"]);
        assert_eq!(lines("see [this](that)"), [r"see \[this](that)"]);
        assert_eq!(lines("[a] and [b](https://c)"), [r"\[a] and [b](https://c)"]);
        assert_eq!(lines(r"a\[b]"), [r"a\[b]"]);
    }

    #[test]
    fn a_code_span_may_span_lines_but_not_paragraphs() {
        assert_eq!(lines("`a\nb[c]` d[e]"), ["`a", r"b[c]` d\[e]"]);
        assert_eq!(lines("a lone ` here [x]\n\nd[e]"), [r"a lone ` here \[x]", "", r"d\[e]"]);
        assert_eq!(lines("``a`[b]`` [c]"), [r"``a`[b]`` \[c]"]);
    }

    #[test]
    fn addresses_become_links_and_tags_stay_visible() {
        assert_eq!(lines("see https://a.example/b?c=[d]."), ["see <https://a.example/b?c=[d]>."]);
        assert_eq!(lines("see <https://a.example>"), ["see <https://a.example>"]);
        assert_eq!(lines("the <site>"), [r"the \<site>"]);
        assert_eq!(lines("<details>\nall\n</details>"), [r"\<details>", "all", r"\</details>"]);
    }

    #[test]
    fn code_is_left_as_it_is() {
        assert_eq!(
            lines("a\n\n\n```\na[b] https://c\n\n\nd\n```"),
            ["a", "", "```text", "a[b] https://c", "", "", "d", "```"]
        );
    }

    #[test]
    fn additions_of_the_generators_are_cut_out() {
        assert_eq!(without_additions("a\n\n```ignore\nlet x;\n```"), "a\n\n");
        assert_eq!(without_additions("a\n<details><summary>x</summary>\n```json\n{}\n```\n</details>\nb"), "a\n\nb");
    }
}
