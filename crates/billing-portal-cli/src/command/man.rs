//! `man`: the manual pages, for packages and for those who have no package.

use std::fs::{self, File};
use std::io::{self, Write};
use std::path::{Path, PathBuf};

use clap::{Command, ValueHint};
use clap_mangen::Man;
use clap_mangen::roff::{Roff, roman};

use crate::cli;
use crate::failure::Failure;
use crate::output;

const DETAILS: &str = "\
To install them for yourself, for example:
  billing-portal man --out ~/.local/share/man/man1
  man billing-portal-link";

/// Write the manual pages, one for each command
#[derive(Debug, clap::Args)]
#[command(after_long_help = DETAILS)]
pub(crate) struct Args {
    /// The folder; it is created if it is missing, and pages of the same name are replaced
    #[arg(long, value_name = "DIR", value_hint = ValueHint::DirPath)]
    out: PathBuf,
}

pub(crate) fn run(args: &Args) -> Result<(), Failure> {
    let out = &args.out;
    let mut command = cli::command().disable_help_subcommand(true);
    command.build();
    fs::create_dir_all(out)
        .and_then(|()| write_pages(&command, out))
        .map_err(|error| Failure::refused(format!("cannot write the pages to {}: {error}", out.display())))?;
    output::remark(&format!("The manual pages are in {}.", out.display()));
    Ok(())
}

fn write_pages(command: &Command, out: &Path) -> io::Result<()> {
    command.get_subcommands().try_for_each(|command| write_pages(command, out))?;
    let man = Man::new(command.clone()).source(format!("billing-portal {}", cli::VERSION));
    let mut page = Vec::new();
    man.render_title(&mut page)?;
    man.render_name_section(&mut page)?;
    man.render_synopsis_section(&mut page)?;
    man.render_description_section(&mut page)?;
    if command.has_subcommands() {
        man.render_subcommands_section(&mut page)?;
    }
    man.render_options_section(&mut page)?;
    let more = command.get_after_long_help().or_else(|| command.get_after_help());
    write_sections(&more.map(ToString::to_string).unwrap_or_default(), &mut page)?;
    File::create(out.join(man.get_filename()))?.write_all(&page)
}

/// What the help says after the options, which is laid out: what ends in a colon begins a section, whose lines stay as they
/// are.
fn write_sections(text: &str, page: &mut dyn Write) -> io::Result<()> {
    let mut roff = Roff::new();
    for line in text.lines() {
        if line.ends_with(':') && !line.starts_with(' ') {
            roff.control("fi", []);
            roff.control("SH", [&*line.trim_end_matches(':').to_uppercase()]);
            roff.control("nf", []);
            roff.control("in", ["2n"]);
        } else if line.is_empty() {
            roff.control("sp", []);
        } else {
            roff.text([roman(line.strip_prefix("  ").unwrap_or(line))]);
        }
    }
    roff.control("fi", []);
    roff.to_writer(page)
}
