//! One line a step: what was done, what was seen, and whether that was right.

use std::fmt::Display;
use std::io;

use crate::failure::Failure;

/// The column in which what was seen begins.
const WIDTH: usize = 46;

/// A walk cannot go on, because a step that the others rest on saw something else. The line is printed.
#[derive(Debug)]
pub(crate) struct Stopped;

/// Prints a line.
type Print<'p> = dyn FnMut(&str) -> io::Result<()> + 'p;

/// The steps of a walk so far.
pub(crate) struct Steps<'p> {
    print: Box<Print<'p>>,
    /// Standard output is gone. The walk goes on, in silence.
    unprinted: Option<io::Error>,
    passed: usize,
    failed: usize,
}

impl<'p> Steps<'p> {
    pub(crate) fn new(print: impl FnMut(&str) -> io::Result<()> + 'p) -> Self {
        Self { print: Box::new(print), unprinted: None, passed: 0, failed: 0 }
    }

    /// Prints a line that is no step.
    pub(crate) fn text(&mut self, line: &str) {
        if self.unprinted.is_none() {
            self.unprinted = (self.print)(line).err();
        }
    }

    pub(crate) fn section(&mut self, title: &str) {
        self.text("");
        self.text(title);
    }

    /// Begins a step: what is done, and what is to be seen.
    pub(crate) fn step<'a>(&'a mut self, action: &'a str, expected: &'a str) -> Step<'a, 'p> {
        Step { steps: self, action, expected }
    }

    /// Sums up.
    pub(crate) fn finish(mut self) -> Result<(), Failure> {
        let Self { passed, failed, .. } = self;
        if failed > 0 {
            let message = format!("{failed} of {} steps saw something else than expected", passed + failed);
            return Err(Failure::refused(message).hint("the demo needs nothing but this machine: please report this"));
        }
        self.text("");
        self.text(&format!("All {passed} steps saw what they should."));
        self.text(
            "Next: `billing-portal sandbox` serves your own tests, `billing-portal link --help` makes a real link.",
        );
        self.unprinted.map_or(Ok(()), |error| Err(error.into()))
    }
}

/// A step that is under way.
#[must_use = "a step is over when it has seen something"]
pub(crate) struct Step<'a, 'p> {
    steps: &'a mut Steps<'p>,
    action: &'a str,
    expected: &'a str,
}

impl Step<'_, '_> {
    /// The result of a call that this step needs; if it failed, the error is what was seen.
    pub(crate) fn value<T>(&mut self, result: Result<T, impl Display>) -> Result<T, Stopped> {
        result.map_err(|error| self.fail(&error.to_string()))
    }

    /// Ends the step with what was seen.
    pub(crate) fn saw(self, seen: &str) -> Result<(), Stopped> {
        self.saw_at(seen, "")
    }

    /// Ends the step with what was seen, and with a remark that is not compared.
    pub(crate) fn saw_at(mut self, seen: &str, remark: &str) -> Result<(), Stopped> {
        if seen != self.expected {
            return Err(self.fail(seen));
        }
        self.steps.passed += 1;
        let line = format!("  ok  {:WIDTH$}{seen}  {remark}", self.action);
        self.steps.text(line.trim_end());
        Ok(())
    }

    fn fail(&mut self, seen: &str) -> Stopped {
        self.steps.failed += 1;
        self.steps.text(&format!("  NO  {:WIDTH$}{seen}; expected {}", self.action, self.expected));
        Stopped
    }
}

#[cfg(test)]
mod tests {
    use super::*;

    /// The lines that steps print, and how they end.
    fn lines(walk: impl FnOnce(&mut Steps<'_>)) -> (Vec<String>, bool) {
        let mut lines = Vec::new();
        let mut steps = Steps::new(|line| {
            lines.push(line.to_owned());
            Ok(())
        });
        walk(&mut steps);
        let done = steps.finish().is_ok();
        (lines, done)
    }

    #[test]
    fn a_step_that_saw_what_it_should_is_ok() {
        let (lines, done) = lines(|steps| {
            steps.step("open the link", "200").saw_at("200", "at once").expect("as expected");
        });
        assert_eq!(lines[0], "  ok  open the link                                 200  at once");
        assert_eq!(lines[2], "All 1 steps saw what they should.");
        assert!(done);
    }

    #[test]
    fn a_step_that_saw_something_else_says_what_was_expected_and_fails_the_whole() {
        let (lines, done) = lines(|steps| {
            steps.step("make a link", "a link").saw("a link").expect("as expected");
            steps.step("open the link", "200").saw("401").expect_err("not as expected");
        });
        assert_eq!(lines[1], "  NO  open the link                                 401; expected 200");
        assert_eq!(lines.len(), 2, "no summary that all is well");
        assert!(!done);
    }

    #[test]
    fn an_error_is_what_was_seen() {
        let (lines, done) = lines(|steps| {
            let mut step = steps.step("make a link", "a link");
            step.value(Err::<(), _>("no connection")).expect_err("not as expected");
        });
        assert_eq!(lines[0], "  NO  make a link                                   no connection; expected a link");
        assert!(!done);
    }

    #[test]
    fn a_closed_pipe_ends_the_printing_but_not_the_walk() {
        let mut printed = 0;
        let mut steps = Steps::new(|_| {
            printed += 1;
            Err(io::ErrorKind::BrokenPipe.into())
        });
        for _ in 0..3 {
            steps.step("make a link", "a link").saw("a link").expect("as expected");
        }
        assert!(steps.finish().is_err());
        assert_eq!(printed, 1);
    }
}
