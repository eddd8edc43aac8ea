//! The command line as a whole; each command's arguments stand in the command's module.

use std::fmt::Write as _;

use clap::{CommandFactory, Parser, Subcommand};

use crate::command::{completions, config, contacts, customers, demo, doctor, link, links, man, sandbox, schema};
use crate::config::{PROFILE, all_settings};
use crate::option::GlobalOptions;
use crate::{vendor, wording};

/// The commonest tasks.
fn examples() -> String {
    let links =
        ("Links for all customers of a spreadsheet, saved as CSV", "links --from customers.csv --out links.csv");
    let examples = vendor::all().map(|commands| commands.example).chain([links]);
    let examples: Vec<_> = examples.map(|(what, words)| format!("  {what}:\n{}\n", command_line(words))).collect();
    wording::wrapped(&format!(
        "The commonest tasks:\n{}\n\
         To begin, `billing-portal demo` shows all vendors offline, and `billing-portal doctor` says what is configured. \
         Keys come from environment variables or a profile, never from options: see `billing-portal link --help`.",
        examples.join("\n")
    ))
}

/// A command to copy, in two lines if one is too long.
fn command_line(words: &str) -> String {
    let line = format!("    billing-portal {words}");
    match line.rsplit_once(" --") {
        Some((first, last)) if line.chars().count() > wording::WIDTH => format!("{first} \\\n        --{last}"),
        _ => line,
    }
}

#[derive(Debug, Parser)]
#[command(name = "billing-portal", version = VERSION, after_help = examples(), arg_required_else_help = true)]
#[command(about = format!("Links to the billing portals that {} host", wording::titles(|_| true)))]
pub(crate) struct Cli {
    #[command(subcommand)]
    pub(crate) command: Command,

    #[command(flatten)]
    pub(crate) options: GlobalOptions,
}

/// With the commit, where the build knows it.
pub(crate) const VERSION: &str = env!("BILLING_PORTAL_VERSION");

#[derive(Debug, Subcommand)]
pub(crate) enum Command {
    Link(link::Args),
    Links(links::Args),
    #[command(flatten)]
    Own(vendor::OwnCommand),
    #[command(subcommand)]
    Customers(customers::Action),
    #[command(subcommand)]
    Contacts(contacts::Action),
    #[command(subcommand)]
    Config(config::Action),
    Doctor(doctor::Args),
    Sandbox(sandbox::Args),
    Demo(demo::Args),
    Schema(schema::Args),
    Completions(completions::Args),
    Man(man::Args),
}

/// The commands that call no vendor and read no settings.
const OFFLINE: [&str; 5] = ["sandbox", "demo", "schema", "completions", "man"];

/// The command line, with what holds for all commands in the help of each.
pub(crate) fn command() -> clap::Command {
    Cli::command().mut_subcommands(|command| {
        let is_offline = OFFLINE.contains(&command.get_name());
        with_common_help(command, is_offline)
    })
}

fn with_common_help(command: clap::Command, is_offline: bool) -> clap::Command {
    let command = command.mut_subcommands(|command| with_common_help(command, is_offline));
    let texts = [command.get_long_about(), command.get_after_long_help()];
    let own: String = texts.into_iter().flatten().map(ToString::to_string).collect();
    let mut help = command.get_after_long_help().map(|text| format!("{text}\n\n")).unwrap_or_default();
    help += &if is_offline { OFFLINE_ENVIRONMENT.to_owned() } else { environment() };
    // Some commands say what theirs mean.
    if !own.contains("Exit status") {
        help += EXIT_STATUS;
    }
    command.after_long_help(wording::wrapped(help.trim_end()))
}

const OFFLINE_ENVIRONMENT: &str = "\
Environment:
  NO_COLOR                no colours
";

const EXIT_STATUS: &str = "
Exit status:
  0    done
  1    the vendor, the network or this machine said no
  2    wrong use or configuration
  130  after Ctrl-C
";

/// The variables of commands that call a vendor.
fn environment() -> String {
    let mut text = "Environment, or a profile of the configuration file:\n".to_owned();
    for (_, setting) in all_settings() {
        let _ = writeln!(text, "  {:<23} {}", setting.variable, setting.description);
        if let Some(flag) = setting.default_of.and_then(wording::flag) {
            let _ = writeln!(text, "  {:<23} (default of --{flag})", "");
        }
    }
    let _ = write!(
        text,
        "\nVariables that no profile has:\n  {PROFILE:<23} profile of the configuration file, as --profile\n"
    );
    text + "  NAME_FILE               a file with the secret of the variable NAME, in one line
  HTTPS_PROXY, NO_PROXY   the proxy, and the hosts that are reached without it
  SSL_CERT_FILE           certificate authorities instead of the system's, where
                          those are files
  NO_COLOR                no colours
"
}

#[cfg(test)]
mod tests {
    use super::*;

    /// Every command, by its words.
    fn all(command: &clap::Command, words: &str) -> Vec<(String, clap::Command)> {
        let words = format!("{words} {}", command.get_name());
        let below = command.get_subcommands().flat_map(|command| all(command, &words));
        below.chain([(words.clone(), command.clone())]).collect()
    }

    /// The command lines and the variables of the Compose file in the documentation.
    #[test]
    fn the_compose_file_says_what_the_command_takes() {
        let file = concat!(env!("CARGO_MANIFEST_DIR"), "/../../docs/recipes/compose.yaml");
        let file = std::fs::read_to_string(file).unwrap();
        let file: serde_json::Value = serde_yaml::from_str(&file).unwrap();
        let (service, app) = (&file["services"]["sandbox"], &file["services"]["app"]);
        let words = |list: &serde_json::Value| -> Vec<String> { serde_json::from_value(list.clone()).unwrap() };
        let parsed = |words: &[String]| Cli::try_parse_from(words).unwrap_or_else(|error| panic!("{error}"));

        // The image's entry point is the command.
        let command = [vec!["billing-portal".to_owned()], words(&service["command"])].concat();
        parsed(&command);
        let check = words(&service["healthcheck"]["test"]);
        assert_eq!(check[0], "CMD");
        parsed(&check[1..]);

        // It is allowed every name that the file gives it.
        let allowed = command.windows(2).filter(|pair| pair[0] == "--allow-host").map(|pair| pair[1].clone());
        let mut names = vec!["sandbox".to_owned()];
        names.extend(words(&service["networks"]["default"]["aliases"]));
        assert_eq!(allowed.collect::<Vec<_>>(), names);

        // The application has what `--env` prints for that name.
        let builder = billing_portal_sandbox::Sandbox::builder().public_url("http://sandbox:8642");
        let expected = sandbox::variables(&builder.connection_info().unwrap()).into_iter();
        let expected: serde_json::Map<_, _> = expected.map(|(name, value)| (name.to_owned(), value.into())).collect();
        assert_eq!(app["environment"], serde_json::Value::Object(expected));
        assert_eq!(app["depends_on"]["sandbox"]["condition"], "service_healthy");
    }

    #[test]
    fn the_command_line_is_sound() {
        command().debug_assert();
    }

    #[test]
    fn every_command_says_its_variables_and_what_its_exit_status_means() {
        let leaves = all(&command(), "").into_iter().filter(|(_, command)| !command.has_subcommands());
        for (words, mut command) in leaves {
            let help = command.render_long_help().to_string();
            for title in ["\nEnvironment", "Exit status:"] {
                let count = help.matches(title).count();
                assert_eq!(count, 1, "{words}: {title}\n{help}");
            }
        }
    }

    #[test]
    fn laid_out_texts_fit_into_eighty_columns() {
        let mut wide = Vec::new();
        for (words, command) in all(&command(), "") {
            let texts = [command.get_after_help(), command.get_after_long_help()];
            for text in texts.into_iter().flatten().map(ToString::to_string) {
                let lines = text.lines().filter(|line| line.chars().count() > wording::WIDTH);
                wide.extend(lines.map(|line| format!("{words}: {line}")));
            }
        }
        assert!(wide.is_empty(), "{wide:#?}");
    }
}
