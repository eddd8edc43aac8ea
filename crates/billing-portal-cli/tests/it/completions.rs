//! Completion, as a person at a shell has it: what stands there after Tab.

use std::fs;
use std::path::Path;

use crate::run;

#[test]
fn each_shell_has_a_script_that_calls_us_by_name() {
    for shell in ["bash", "zsh", "fish", "elvish"] {
        let run = run(&["completions", shell], &[]);
        assert_eq!((run.status, run.stderr.as_str()), (Some(0), ""), "{shell}");
        assert!(run.stdout.contains("BILLING_PORTAL_COMPLETE"), "{shell}: {}", run.stdout);
        assert!(!run.stdout.contains(env!("CARGO_MANIFEST_DIR")), "{shell}: {}", run.stdout);
    }
}

#[test]
fn powershell_has_a_script_that_evaluates_nothing() {
    let run = run(&["completions", "powershell"], &[]);
    assert_eq!((run.status, run.stderr.as_str()), (Some(0), ""));
    for word in ["'billing-portal;session;activate'", "'--expires-in'", "'--return-url'", "'links'"] {
        assert!(run.stdout.contains(word), "{word}: {}", run.stdout);
    }
    assert!(!run.stdout.contains("Invoke-Expression"), "{}", run.stdout);
}

/// The candidates for the last of these words.
fn candidates(words: &[&str], config: &Path) -> Vec<String> {
    let env = [
        ("BILLING_PORTAL_COMPLETE", "bash".to_owned()),
        ("XDG_CONFIG_HOME", config.to_str().expect("UTF-8").to_owned()),
        ("APPDATA", config.to_str().expect("UTF-8").to_owned()),
    ];
    let run = run(&[&["--", "billing-portal"], words].concat(), &env);
    assert_eq!((run.status, run.stderr.as_str()), (Some(0), ""), "{words:?}");
    run.stdout.lines().map(str::to_owned).collect()
}

/// A folder with a configuration file of two profiles, and one more that no shell could take.
fn configured() -> tempfile::TempDir {
    let folder = tempfile::tempdir().expect("a folder");
    fs::create_dir(folder.path().join("billing-portal")).expect("a folder");
    let text = "[live]\nvendor = 'upflow'\n[staging]\nvendor = 'chargebee'\n[\"st\\nrange\"]\nvendor = 'upflow'\n";
    fs::write(folder.path().join("billing-portal/config.toml"), text).expect("a file");
    folder
}

#[test]
fn commands_options_values_and_profiles_are_candidates() {
    let folder = configured();
    let of = |words: &[&str]| candidates(words, folder.path());
    let commands = of(&[""]);
    for command in ["link", "links", "session", "doctor", "completions"] {
        assert!(commands.iter().any(|other| other == command), "{commands:?}");
    }
    assert!(of(&["link", "--"]).contains(&"--expires-in".to_owned()));
    assert_eq!(of(&["link", "--vendor", ""]), ["chargebee", "upflow", "stripe"]);
    assert_eq!(of(&["link", "--vendor=u"]), ["--vendor=upflow"]);
    assert_eq!(of(&["completions", "p"]), ["powershell"]);
    assert_eq!(of(&["--profile", ""]), ["live", "staging"]);
    assert_eq!(of(&["doctor", "--profile=st"]), ["--profile=staging"]);
    // A customer is no file.
    assert_eq!(of(&["link", "billing"]), [""; 0]);
}

#[test]
fn a_file_that_cannot_be_read_has_no_profiles() {
    let folder = tempfile::tempdir().expect("a folder");
    assert_eq!(candidates(&["--profile", ""], folder.path()), [""; 0]);
    fs::create_dir(folder.path().join("billing-portal")).expect("a folder");
    fs::write(folder.path().join("billing-portal/config.toml"), "[planted").expect("a file");
    assert_eq!(candidates(&["--profile", ""], folder.path()), [""; 0]);
}

#[test]
fn an_unknown_shell_is_said() {
    let env = [("BILLING_PORTAL_COMPLETE", "\u{1b}[2Jsh".to_owned())];
    let run = run(&["--", "billing-portal", "l"], &env);
    assert_eq!((run.status, run.stdout.as_str()), (Some(2), ""));
    assert!(run.stderr.starts_with("error: unknown shell ") && !run.stderr.contains('\u{1b}'), "{}", run.stderr);
}

#[cfg(unix)]
mod in_a_shell {
    use std::ffi::OsString;
    use std::process::Command;

    use rexpect::session::{PtySession, spawn_command};

    use super::*;

    const PROMPT: &str = "READY> ";
    /// Far more than anything here takes.
    const LIMIT_MS: u64 = 30_000;

    /// A shell at a terminal, with our command in its path and our script loaded, in a folder with a spreadsheet.
    fn shell(name: &str, args: &[&str], setup: &str, folder: &Path) -> PtySession {
        let ours = Path::new(env!("CARGO_BIN_EXE_billing-portal")).parent().expect("a folder");
        let mut path = OsString::from(ours);
        path.push(":/usr/local/bin:/usr/bin:/bin:/opt/homebrew/bin");
        let mut shell = Command::new(name);
        shell.args(args).env_clear().current_dir(folder).env("PATH", path).env("TERM", "xterm").env("PS1", PROMPT);
        shell.env("HOME", folder).env("XDG_CONFIG_HOME", folder).env("LANG", "C.UTF-8");
        let mut session = spawn_command(shell, Some(LIMIT_MS)).expect("a terminal");
        session.exp_string(PROMPT).expect("a prompt");
        session.send_line(setup).expect("to type");
        session.exp_string(PROMPT).expect("a prompt");
        session
    }

    /// What is typed, and what stands there after Tab.
    const CASES: [(&str, &str); 9] = [
        ("comp", "<completions>"),
        ("session act", "<session><activate>"),
        ("link --exp", "<link><--expires-in>"),
        ("link --vendor up", "<link><--vendor><upflow>"),
        ("link --vendor=up", "<link><--vendor=upflow>"),
        ("link external:123 --retu", "<link><external:123><--return-url>"),
        ("completions z", "<completions><zsh>"),
        ("--profile sta", "<--profile><staging>"),
        ("links --from custom", "<links><--from><customers.csv>"),
    ];

    fn completes(name: &str, args: &[&str], setup: &str) {
        let folder = configured();
        fs::write(folder.path().join("customers.csv"), "customer\n1\n").expect("a file");
        let mut shell = shell(name, args, setup, folder.path());
        for (typed, complete) in CASES {
            // After Tab, to the beginning of the line, and the words are printed instead of run.
            shell.send(&format!("billing-portal {typed}\t\u{1}printf '<%s>' ")).expect("to type");
            shell.send_line("").expect("to type");
            let (_, words) = shell.exp_regex("<billing-portal>(<[^>]*>)+").expect(typed);
            assert_eq!(words, format!("<billing-portal>{complete}"), "{name}: {typed}");
            shell.exp_string(PROMPT).expect("a prompt");
        }
        // Of what is typed, nothing is carried out.
        shell.send("billing-portal link $(touch planted) --exp\t\u{15}").expect("to type");
        // A shell at a terminal does not end when it is told to by a signal.
        shell.send_line("exit").expect("to type");
        shell.exp_eof().expect("an end");
        assert!(!folder.path().join("planted").exists(), "{name}");
    }

    #[test]
    fn bash() {
        completes("bash", &["--norc", "--noprofile", "-i"], "source <(billing-portal completions bash)");
    }

    #[test]
    #[ignore = "needs zsh"]
    fn zsh() {
        let setup = "bindkey -e; autoload -U compinit; compinit -u -D; source <(billing-portal completions zsh)";
        completes("zsh", &["-f", "-i"], setup);
    }

    /// As the help says to install it.
    #[test]
    #[ignore = "needs zsh"]
    fn zsh_from_a_folder() {
        let setup = "bindkey -e; mkdir functions; billing-portal completions zsh > functions/_billing-portal; \
                     fpath=($PWD/functions $fpath); autoload -U compinit; compinit -u -D";
        completes("zsh", &["-f", "-i"], setup);
    }

    #[test]
    #[ignore = "needs fish"]
    fn fish() {
        let prompt = format!("function fish_prompt; echo -n '{PROMPT}'; end");
        completes("fish", &["-N", "-i", "-C", &prompt], "billing-portal completions fish | source");
    }
}
