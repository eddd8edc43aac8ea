//! What the facade is compared with stays as it is: nobody can make it slower.

use std::path::Path;
use std::process::Command;

use crate::error::Error;
use crate::process::output;

/// The files of the opponents, with the hash that git has of each.
pub const FROZEN: [(&str, &str); 3] = [
    ("crates/billing-portal/benches/src/opponent.rs", "bb8fb775173061cdf8e69ff06723a2d7ec6522b8"),
    ("crates/billing-portal/benches/sdk/chargebee/node/driver.mjs", "e4c2d87506b167f737fb7d828d2b50f707550aef"),
    ("crates/billing-portal/benches/sdk/chargebee/python/driver.py", "2a4e823f95bdee9e18b9ad7e1395e9e81135d9b3"),
];

/// Compares the files of a workspace with their hashes.
///
/// # Errors
///
/// A file is not there, or not what it was.
pub fn check(root: &Path) -> Result<(), Error> {
    for (file, hash) in FROZEN {
        let now = output(Command::new("git").args(["hash-object", "--no-filters"]).arg(root.join(file)))?;
        if now.trim() != hash {
            let what = format!(
                "not the opponent that was measured before: take the change back, its hash is now {}",
                now.trim()
            );
            return Err(Error::content(file, what));
        }
    }
    Ok(())
}
