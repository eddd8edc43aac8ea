//! Which core the server has, and which one whoever asks it.

use std::ffi::OsStr;
use std::process::{Command, Stdio};

/// Whether server and load have a core of their own each.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub enum Cores {
    /// This process is kept to core 0, the server is to have core 1.
    Own,
    /// The system has both wherever it likes.
    Any,
}

impl Cores {
    /// Keeps this process to core 0 if the machine has another and `taskset`, before it starts threads.
    #[must_use]
    pub fn share_out() -> Self {
        let process = std::process::id().to_string();
        let has_another = succeeds(Command::new("taskset").args(["-c", "1", "true"]));
        if has_another && succeeds(Command::new("taskset").args(["-c", "-p", "0", &process])) {
            Self::Own
        } else {
            Self::Any
        }
    }

    /// Whether the two are kept apart.
    #[must_use]
    pub fn are_pinned(self) -> bool {
        self == Self::Own
    }

    /// A command that runs a program as a server: on core 1, and not on this process's, which it would inherit.
    #[must_use]
    pub fn of_the_server(self, program: &OsStr) -> Command {
        match self {
            Self::Own => {
                let mut command = Command::new("taskset");
                command.args(["-c", "1"]).arg(program);
                command
            }
            Self::Any => Command::new(program),
        }
    }
}

fn succeeds(command: &mut Command) -> bool {
    let status = command.stdin(Stdio::null()).stdout(Stdio::null()).stderr(Stdio::null()).status();
    status.is_ok_and(|status| status.success())
}

#[cfg(test)]
mod tests {
    use super::*;

    fn words(command: &Command) -> Vec<&OsStr> {
        std::iter::once(command.get_program()).chain(command.get_args()).collect()
    }

    #[test]
    fn a_server_has_its_core_if_there_is_one() {
        assert_eq!(words(&Cores::Own.of_the_server("node".as_ref())), ["taskset", "-c", "1", "node"]);
        assert_eq!(words(&Cores::Any.of_the_server("node".as_ref())), ["node"]);
        assert!(Cores::Own.are_pinned() && !Cores::Any.are_pinned());
    }
}
