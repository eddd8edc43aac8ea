//! The vendors of the workspace: one for each specification in `specs/`, after which all that is the vendor's is named.

use std::fs;
use std::path::Path;

use crate::error::Error;

/// The folder of the specifications, from the root of the workspace.
pub const SPECS: &str = "specs";

/// A vendor, by the name of its specification.
#[derive(Debug, Clone, PartialEq, Eq, PartialOrd, Ord)]
pub struct Vendor(String);

impl Vendor {
    /// The vendor of this name, whether or not there is a specification.
    pub fn new(name: impl Into<String>) -> Self {
        Self(name.into())
    }

    /// The vendors of the workspace at `root`, in the order of their names.
    ///
    /// # Errors
    ///
    /// The folder of the specifications cannot be read.
    pub fn all(root: &Path) -> Result<Vec<Self>, Error> {
        Self::in_folder(&root.join(SPECS))
    }

    /// The vendors that a folder has a YAML file of, in the order of their names.
    ///
    /// # Errors
    ///
    /// The folder cannot be read.
    pub fn in_folder(folder: &Path) -> Result<Vec<Self>, Error> {
        let mut found = Vec::new();
        for entry in fs::read_dir(folder).map_err(Error::at(folder))? {
            let path = entry.map_err(Error::at(folder))?.path();
            if let (Some(name), Some("yaml")) = (path.file_stem(), path.extension().and_then(|kind| kind.to_str())) {
                found.push(Self(name.to_string_lossy().into_owned()));
            }
        }
        found.sort();
        Ok(found)
    }

    /// The name.
    #[must_use]
    pub fn name(&self) -> &str {
        &self.0
    }

    /// The specification, from the root of the workspace.
    #[must_use]
    pub fn spec(&self) -> String {
        format!("{SPECS}/{}.yaml", self.0)
    }

    /// The client crate, as it is named in Rust.
    #[must_use]
    pub fn crate_name(&self) -> String {
        format!("{}_client", self.module())
    }

    /// The folder of the client crate, from the root of the workspace.
    #[must_use]
    pub fn client(&self) -> String {
        format!("crates/{}-client", self.0)
    }

    /// The folder of the facade's module, from the root of the workspace.
    #[must_use]
    pub fn facade(&self) -> String {
        format!("crates/billing-portal/src/{}", self.module())
    }

    /// The name as that of a module.
    fn module(&self) -> String {
        self.0.replace('-', "_")
    }
}
