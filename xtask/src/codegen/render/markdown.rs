//! Descriptions are CommonMark of any tool; rustdoc tests what is code, reads more into brackets, and less into addresses.

use pulldown_cmark::{CodeBlockKind, Event, LinkType, Parser, Tag, TagEnd};

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
pub(in super::super) fn lines(text: &str) -> Vec<String> {
    let mut lines: Vec<String> = Vec::new();
    for (line, is_code) in read(text, escape) {
        if is_code || !line.is_empty() || lines.last().is_some_and(|last| !last.is_empty()) {
            lines.push(line);
        }
    }
    while lines.last().is_some_and(String::is_empty) {
        lines.pop();
    }
    lines
}

/// `text` with every code block fenced, closed, and of the language `text`, so that other text can follow.
pub(in super::super) fn closed(text: &str) -> String {
    read(text, str::to_owned).into_iter().map(|(line, _)| line).collect::<Vec<_>>().join("\n")
}

/// The lines of `text`, and whether each is one of a block of code. `write` gets what is neither code nor a link.
fn read(text: &str, write: impl Fn(&str) -> String) -> Vec<(String, bool)> {
    let source = visible(text).lines().map(|line| untabbed(line.trim_end())).collect::<Vec<_>>().join("\n");
    // Tags will be escaped, so what stands between them is read as any text is.
    let tagless = source.replace("<http", "\0http").replace('<', "x").replace('\0', "<");
    let mut lines = Vec::new();
    let (mut plain, mut at) = (String::new(), 0);
    let mut events = Parser::new(&tagless).into_offset_iter();
    while let Some((event, range)) = events.next() {
        let leads = match &event {
            // What would be looked for among the items of the crate is no link.
            Event::Start(Tag::Link { link_type: LinkType::Inline, dest_url, .. } | Tag::Image { dest_url, .. }) => {
                dest_url.contains(['/', ':']) || dest_url.starts_with('#')
            }
            Event::Code(_) | Event::Start(Tag::Link { link_type: LinkType::Autolink, .. }) => true,
            Event::Start(Tag::CodeBlock(kind)) => {
                let begin = source[..range.start].rfind('\n').map_or(0, |end| end + 1);
                plain.push_str(&write(&source[at..begin]));
                lines.extend(plain.lines().map(|line| (line.to_owned(), false)));
                plain.clear();
                let inside = events.by_ref().take_while(|(event, _)| *event != Event::End(TagEnd::CodeBlock));
                let content: String = inside.map(|(_, range)| &source[range]).collect();
                lines.extend(block(&source[begin..range.start], &source[range.start..], kind, &content));
                let end = source[..range.end].trim_end_matches('\n').len();
                at = source[end..].find('\n').map_or(source.len(), |line| end + line + 1);
                continue;
            }
            _ => false,
        };
        if leads && range.start >= at {
            plain.push_str(&write(&source[at..range.start]));
            plain.push_str(&source[range.clone()]);
            at = range.end;
        }
    }
    plain.push_str(&write(&source[at..]));
    lines.extend(plain.lines().map(|line| (line.to_owned(), false)));
    lines
}

/// The lines of a block of code, which begins with `opening` after `before`.
fn block(before: &str, opening: &str, kind: &CodeBlockKind<'_>, content: &str) -> Vec<(String, bool)> {
    let run = |text: &str, mark: char| text.len() - text.trim_start_matches(mark).len();
    let (before, fence) = if let CodeBlockKind::Fenced(_) = kind {
        let length = run(opening, if opening.starts_with('~') { '~' } else { '`' });
        (before, opening[..length].to_owned())
    } else {
        let longest = content.lines().map(|line| run(line.trim_start(), '`')).max().unwrap_or_default();
        (&before[..before.len() - 4], "`".repeat(3.max(longest + 1)))
    };
    // The mark of a list stands only once. A quotation's takes a space along, if there is one.
    let marks = before.chars().zip(before.chars().skip(1).chain([' ']));
    let next: String = marks
        .map(|(mark, after)| match mark {
            '>' if [' ', '>'].contains(&after) => ">",
            '>' => "> ",
            _ => " ",
        })
        .collect();
    let content = content.strip_suffix('\n').unwrap_or(content).split('\n').filter(|_| !content.is_empty());
    let inner = content.map(|line| format!("{next}{line}").trim_end().to_owned());
    let all = [format!("{before}{fence}text")].into_iter().chain(inner).chain([format!("{next}{fence}")]);
    all.map(|line| (line, true)).collect()
}

/// The compiler refuses a lone carriage return in a comment, and marks that change the direction of the text.
fn visible(text: &str) -> String {
    let text = text.replace("\r\n", "\n").replace('\r', "\n");
    let refused = |c: char| {
        c.is_control() && !['\n', '\t'].contains(&c)
            || ('\u{202A}'..='\u{202E}').contains(&c)
            || ('\u{2066}'..='\u{2069}').contains(&c)
    };
    text.replace(refused, "\u{FFFD}")
}

/// A line whose tabs are spaces.
fn untabbed(line: &str) -> String {
    line.chars().fold(String::new(), |line, c| match c {
        '\t' => format!("{line}{}", &"    "[line.chars().count() % 4..]),
        c => format!("{line}{c}"),
    })
}

/// Neither code nor a link: brackets and tags are what they look like, and addresses become links.
fn escape(text: &str) -> String {
    let mut out = String::new();
    let mut rest = text;
    while let Some(c) = rest.chars().next() {
        let is_address = rest.starts_with("https://") || rest.starts_with("http://");
        let taken = if is_address {
            let end = rest.find(|c: char| c.is_whitespace() || "<>()\"'`".contains(c)).unwrap_or(rest.len());
            rest[..end].trim_end_matches(['.', ',', ';', ':', '!', '?']).len()
        } else if c == '\\' && rest[1..].starts_with(|c: char| c.is_ascii_punctuation()) {
            2
        } else {
            c.len_utf8()
        };
        let part = &rest[..taken];
        match c {
            _ if is_address => out.extend(["<", part, ">"]),
            '<' | '[' => out.extend(["\\", part]),
            _ => out.push_str(part),
        }
        rest = &rest[taken..];
    }
    out
}

#[cfg(test)]
mod tests {
    use super::{closed, lines, without_additions};

    #[test]
    fn fences_are_of_text_and_closed() {
        assert_eq!(closed("```rust\nlet x;\n```\nb"), "```text\nlet x;\n```\nb");
        assert_eq!(closed("```ignore\nlet x;"), "```text\nlet x;\n```");
        assert_eq!(closed("~~~\n```\n~~~"), "~~~text\n```\n~~~");
        assert_eq!(closed("````\n```\n````\n"), "````text\n```\n````");
        // A span of code, no fence.
        assert_eq!(closed("```a``` b"), "```a``` b");
    }

    #[test]
    fn indented_code_is_fenced_and_a_paragraph_is_not() {
        assert_eq!(closed("a\n\n    let x;\n\n      y\n\nb"), "a\n\n```text\nlet x;\n\n  y\n```\n\nb");
        assert_eq!(closed("a\n    b"), "a\n    b");
        assert_eq!(closed("a\n    ```\nb\n```\nc"), "a\n    ```\nb\n```text\nc\n```");
        assert_eq!(closed("# a\n\tlet x;"), "# a\n```text\nlet x;\n```");
        assert_eq!(closed("    ```\n    x\n"), "````text\n```\nx\n````");
    }

    #[test]
    fn lists_and_quotations_hold_blocks_of_their_own() {
        assert_eq!(closed("1. a\n\n    b\n\n       let x;"), "1. a\n\n    b\n\n   ```text\n   let x;\n   ```");
        assert_eq!(closed("- a\n  ```rust\n  x\nb\n```"), "- a\n  ```text\n  x\n  ```\nb\n```text\n```");
        assert_eq!(closed("- ```rust\n  x\n  ```"), "- ```text\n  x\n  ```");
        assert_eq!(closed("-     let x;"), "- ```text\n  let x;\n  ```");
        assert_eq!(closed("a\n2) b\n\n      c"), "a\n2) b\n\n```text\n  c\n```");
        assert_eq!(closed("1. a\n2. b\n\n    c"), "1. a\n2. b\n\n    c");
        assert_eq!(closed("a\n\n*\n      b\n- 1."), "a\n\n*\n  ```text\n  b\n  ```\n- 1.");
        assert_eq!(closed("> ```\n> x\n\nb"), "> ```text\n> x\n> ```\n\nb");
        assert_eq!(closed(">     let x;\nb"), "> ```text\n> let x;\n> ```\nb");
    }

    #[test]
    fn what_the_compiler_refuses_in_a_comment_is_replaced() {
        assert_eq!(closed("a\rb\u{0}c\u{202E}"), "a\nb\u{FFFD}c\u{FFFD}");
    }

    #[test]
    fn what_has_been_done_is_not_done_again() {
        for text in ["a\n\n    ```\n    x", "- a\n\n      x\n> ```\n> y", "~~~rust\nx"] {
            assert_eq!(closed(&closed(text)), closed(text));
        }
    }

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
