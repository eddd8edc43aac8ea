//! `cargo xtask dist`: the command for people without Rust, as files that publishing would upload.
//!
//! One static program is built. A wheel, npm packages and an archive only carry it; `packages/` has what is theirs. Nothing is
//! published from here.

mod archive;
mod components;
mod npm;
pub mod platform;
mod program;
pub mod release;
mod sums;
mod wheel;

use std::fs;
use std::path::{Path, PathBuf};

use self::components::Components;
use self::platform::Platform;
use self::release::Release;
use crate::error::{Error, Result};

/// What a package of ours is called in every registry, and what the program is called.
pub const NAME: &str = "billing-portal";

/// The folder of what the packages have beside the program, from the root of the workspace.
pub const PACKAGES: &str = "packages";

/// Our licences, which every package has.
const LICENSES: [&str; 2] = ["LICENSE-APACHE", "LICENSE-MIT"];

/// What is made.
#[derive(Debug, clap::Args)]
pub struct Options {
    /// Where the files go; it is created if it is missing
    #[arg(long, value_name = "DIR")]
    pub out: PathBuf,
    /// A wheel, for pip; needs maturin
    #[arg(long)]
    pub wheel: bool,
    /// Packages for npm: one for this platform, and one that finds it and those of other platforms in DIR
    #[arg(long)]
    pub npm: bool,
    /// An archive with manual pages, completions and licences
    #[arg(long)]
    pub archive: bool,
    /// The tag that is released: the version, the changelog and the owner's address have to be ready for it
    #[arg(long)]
    pub tag: Option<String>,
}

/// What was made.
#[derive(Debug)]
pub struct Made {
    /// Of what.
    pub release: Release,
    /// For which platform.
    pub platform: &'static Platform,
    /// The size of the program in bytes.
    pub size: u64,
    /// The names of all files in the folder, in order.
    pub files: Vec<String>,
}

/// Makes the files. The program itself, its list of components and the checksums are always among them.
///
/// # Errors
///
/// The changelog does not have the version; a tool is missing or fails; a file cannot be written.
pub fn run(root: &Path, options: &Options) -> Result<Made> {
    let release = Release::read(root)?;
    if let Some(tag) = &options.tag {
        release.check_tag(tag)?;
    }
    let platform = Platform::of_this_machine()?;
    let out = &options.out;
    fs::create_dir_all(out).map_err(Error::at(out))?;
    let out = &out.canonicalize().map_err(Error::at(out))?;

    let program = program::build(root, platform)?;
    let size = fs::metadata(&program).map_err(Error::at(&program))?.len();
    let copy = out.join(platform.program());
    fs::copy(&program, &copy).map_err(Error::at(&copy))?;
    let components = Components::of_the_program(root, platform)?;
    let list = out.join(format!("{NAME}-{}-{}.cdx.json", release.version, platform.triple));
    fs::write(&list, components.cyclone_dx(&release)).map_err(Error::at(&list))?;
    if options.wheel {
        wheel::make(root, platform, out)?;
    }
    if options.npm {
        npm::make(root, &release, platform, &program, out)?;
    }
    if options.archive {
        archive::make(root, &release, platform, &program, &components.notices(platform)?, out)?;
    }
    Ok(Made { release, platform, size, files: sums::write(out)? })
}
