//! The blocks of CommonMark that rustdoc would take for a program and test: they become fenced blocks of text.

/// A line of a comment.
#[derive(Debug, PartialEq, Eq)]
pub(super) struct Line {
    pub(super) text: String,
    /// Whether it belongs to a block that is shown as it is, with its fences.
    pub(super) verbatim: bool,
}

/// The lines of `text`, with every code block fenced, closed, and of the language `text`.
pub(super) fn lines(text: &str) -> Vec<Line> {
    let plain: Vec<String> = visible(text).lines().map(|line| untabbed(line.trim_end())).collect();
    Blocks::default().read(&plain).out
}

/// `text` with every code block closed, so that other text can follow.
pub(super) fn closed(text: &str) -> String {
    lines(text).into_iter().map(|line| line.text).collect::<Vec<_>>().join("\n")
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

/// A line whose leading tabs are spaces.
fn untabbed(line: &str) -> String {
    let text = line.trim_start_matches([' ', '\t']);
    let indent =
        line[..line.len() - text.len()].chars().fold(0, |at, c| if c == '\t' { at / 4 * 4 + 4 } else { at + 1 });
    format!("{}{text}", " ".repeat(indent))
}

fn indent(line: &str) -> usize {
    line.len() - line.trim_start_matches(' ').len()
}

#[derive(Default)]
struct Blocks {
    out: Vec<Line>,
    /// Where the text of each open list item begins.
    lists: Vec<usize>,
    /// Whether an indented line begins a code block: it does not within a paragraph.
    may_begin: bool,
}

/// What opened a code block: its indentation and its fence.
struct Fence {
    base: usize,
    fence: String,
}

impl Blocks {
    fn read(mut self, lines: &[String]) -> Self {
        self.may_begin = true;
        let mut at = 0;
        while at < lines.len() {
            at += self.block(&lines[at..]);
        }
        self
    }

    /// Reads what begins with the first of `lines`, and says how many lines it took.
    fn block(&mut self, lines: &[String]) -> usize {
        let line = &lines[0];
        if line.is_empty() {
            self.text(String::new());
            self.may_begin = true;
            return 1;
        }
        let open = self.lists.iter().take_while(|content| indent(line) >= **content).count();
        let base = self.lists[..open].last().copied().unwrap_or_default();
        let text = line.trim_start();
        // In a paragraph, only a list that counts from one begins; what stands before the text of an item is the next.
        let counts_on = text.starts_with(|c: char| c.is_ascii_digit())
            && !text.starts_with("1.")
            && !text.starts_with("1)")
            && open == self.lists.len();
        if !self.may_begin && (indent(line) >= base + 4 || counts_on || !begins_a_block(text)) {
            // A paragraph goes on, wherever its next line begins.
            self.may_begin = ends_a_block(text);
            self.text(line.clone());
            return 1;
        }
        self.lists.truncate(open);
        if indent(line) >= base + 4 {
            return self.indented(lines, base);
        }
        if line.trim_start().starts_with('>') {
            return self.quote(lines, base);
        }
        let (line, base) = self.items(line, base);
        if let Some(fence) = fence_of(&line[base..]) {
            return self.fenced(&line, lines, &Fence { base, fence });
        }
        self.may_begin = ends_a_block(&line[base..]);
        self.text(line);
        1
    }

    fn text(&mut self, text: String) {
        self.out.push(Line { text, verbatim: false });
    }

    fn verbatim(&mut self, text: String) {
        self.out.push(Line { text, verbatim: true });
    }

    /// Opens the list items that a line begins with; says where its text begins. Code right after a mark loses its
    /// indentation.
    fn items(&mut self, line: &str, base: usize) -> (String, usize) {
        let mut line = line.to_owned();
        let mut begin = base + indent(&line[base.min(line.len())..]);
        while !is_rule(&line[begin..], 3)
            && let Some(mark) = mark_of(&line[begin..])
        {
            if begin + mark == line.len() {
                // Whether a mark alone is an empty item depends on what is around it; as text it is the same anywhere.
                line.insert(begin + mark - 1, '\\');
                break;
            }
            let rest = line[begin + mark..].trim_start().to_owned();
            let spaces = line.len() - begin - mark - rest.len();
            let spaces = if spaces > 4 { 1 } else { spaces };
            line = format!("{}{}{rest}", &line[..begin + mark], " ".repeat(spaces));
            begin += mark + spaces;
            self.lists.push(begin);
        }
        (line, begin)
    }

    /// A block that is code by its indentation.
    fn indented(&mut self, lines: &[String], base: usize) -> usize {
        let belongs = |line: &String| line.is_empty() || indent(line) >= base + 4;
        let length = lines.iter().take_while(|line| belongs(line)).count();
        let length = lines[..length].iter().rposition(|line| !line.is_empty()).map_or(length, |last| last + 1);
        let longest = lines[..length].iter().map(|line| run(line.trim_start(), '`')).max().unwrap_or_default();
        let (space, fence) = (" ".repeat(base), "`".repeat(3.max(longest + 1)));
        self.verbatim(format!("{space}{fence}text"));
        for line in &lines[..length] {
            self.verbatim(if line.is_empty() { String::new() } else { format!("{space}{}", &line[base + 4..]) });
        }
        self.verbatim(format!("{space}{fence}"));
        self.may_begin = true;
        length
    }

    /// A block between fences, or from a fence to the end of what holds it.
    fn fenced(&mut self, opening: &str, lines: &[String], open: &Fence) -> usize {
        self.verbatim(format!("{}{}text", &opening[..open.base], open.fence));
        let mut length = 1;
        let mut is_closed = false;
        // A list item ends where a line begins before its text.
        let holder = self.lists.last().copied().unwrap_or_default();
        while let Some(line) = lines.get(length)
            && !is_closed
            && (line.is_empty() || indent(line) >= holder)
        {
            let text = line.trim();
            is_closed = indent(line) < holder + 4
                && run(text, first(&open.fence)) == text.len()
                && text.len() >= open.fence.len();
            self.verbatim(line.clone());
            length += 1;
        }
        if !is_closed {
            self.verbatim(format!("{}{}", " ".repeat(open.base), open.fence));
        }
        self.may_begin = true;
        length
    }

    /// A quotation, which holds blocks of its own.
    fn quote(&mut self, lines: &[String], base: usize) -> usize {
        let belongs = |line: &&String| line.trim_start().starts_with('>') && indent(line) < base + 4;
        let inner: Vec<String> = lines
            .iter()
            .take_while(belongs)
            .map(|line| line.trim_start().trim_start_matches('>'))
            .map(|line| untabbed(line.strip_prefix(' ').unwrap_or(line)))
            .collect();
        let space = " ".repeat(base);
        let inside = Self::default().read(&inner);
        // A paragraph of the quotation may go on without its mark.
        self.may_begin = inside.may_begin;
        for line in inside.out {
            let text = format!("{space}> {}", line.text);
            self.out.push(Line { text: text.trim_end().to_owned(), verbatim: line.verbatim });
        }
        inner.len()
    }
}

fn first(text: &str) -> char {
    text.chars().next().unwrap_or_default()
}

/// How often `c` stands at the beginning of `text`.
fn run(text: &str, c: char) -> usize {
    text.len() - text.trim_start_matches(c).len()
}

/// The fence that a line opens a code block with.
fn fence_of(line: &str) -> Option<String> {
    let line = line.trim_start();
    let mark = first(line);
    let length = run(line, mark);
    let opens = length >= 3 && (mark == '~' || mark == '`' && !line[length..].contains('`'));
    opens.then(|| line[..length].to_owned())
}

/// The length of the mark of a list item that a line begins with.
fn mark_of(line: &str) -> Option<usize> {
    let digits = line.len() - line.trim_start_matches(|c: char| c.is_ascii_digit()).len();
    let mark = match digits {
        0 => line.starts_with(['-', '*', '+']).then_some(1),
        1..=9 => line[digits..].starts_with(['.', ')']).then_some(digits + 1),
        _ => None,
    }?;
    (line.len() == mark || line[mark..].starts_with(' ')).then_some(mark)
}

/// Whether a line is a rule, or underlines a heading, of as many marks as given.
fn is_rule(line: &str, shortest: usize) -> bool {
    let marks: String = line.chars().filter(|c| *c != ' ').collect();
    let mark = first(&marks);
    let shortest = if ['-', '='].contains(&mark) { shortest } else { 3 };
    ['-', '*', '_', '='].contains(&mark) && marks.len() >= shortest && run(&marks, mark) == marks.len()
}

/// Whether a line ends the paragraph before it.
fn begins_a_block(line: &str) -> bool {
    fence_of(line).is_some() || line.starts_with('>') || mark_of(line).is_some() || ends_a_block(line)
}

/// Whether an indented line after this one is code, although no line is empty between them.
fn ends_a_block(line: &str) -> bool {
    let heading = run(line, '#');
    is_rule(line, 1) || (1..=6).contains(&heading) && line[heading..].starts_with(' ')
}

#[cfg(test)]
mod tests {
    use super::closed;

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
        assert_eq!(closed("-     let x;"), "- let x;");
        assert_eq!(closed("a\n2) b\n\n      c"), "a\n2) b\n\n```text\n  c\n```");
        assert_eq!(closed("1. a\n2. b\n\n    c"), "1. a\n2. b\n\n    c");
        assert_eq!(closed("a\n\n*\n      b\n- 1."), "a\n\n\\*\n      b\n- 1\\.");
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
}
