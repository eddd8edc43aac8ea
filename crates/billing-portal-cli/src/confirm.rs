//! Asking whether to go on.

use std::io::{self, IsTerminal};

use crate::failure::Failure;
use crate::output;

/// Asks at the terminal, but not where `--yes` was given.
///
/// # Errors
/// If somebody says no, or nobody sits there to be asked. Nothing has been done then.
pub(crate) async fn confirmed(question: &str, yes: bool) -> Result<(), Failure> {
    if yes {
        return Ok(());
    }
    if !is_possible() {
        return Err(Failure::misused("nobody can be asked without a terminal").hint("add --yes; nothing was sent"));
    }
    if is_yes(question).await { Ok(()) } else { Err(Failure::misused("not done: nothing was sent")) }
}

/// Whether somebody sits at a terminal to be asked.
pub(crate) fn is_possible() -> bool {
    io::stdin().is_terminal() && io::stderr().is_terminal()
}

/// Asks, and says whether it was a yes.
pub(crate) async fn is_yes(question: &str) -> bool {
    output::question(&format!("{question} [y/N] "));
    // Elsewhere, so that Ctrl-C ends the wait.
    let read = tokio::task::spawn_blocking(|| {
        let mut typed = String::new();
        io::stdin().read_line(&mut typed).map(|_| typed)
    });
    let typed = read.await.ok().and_then(Result::ok).unwrap_or_default();
    matches!(&*typed.trim().to_lowercase(), "y" | "yes")
}
