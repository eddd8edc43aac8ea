//! The memory of a process and its children, as Linux tells it.

use std::fs;

use crate::caller::Failure;

/// What `/proc/PID/status` says of a process.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
struct Status {
    id: u32,
    parent: u32,
    resident: u64,
}

impl Status {
    /// None for what is no process of a program: the threads of the kernel have no memory of their own.
    fn parse(text: &str) -> Option<Self> {
        let field = |name: &str| text.lines().find_map(|line| line.strip_prefix(name)).map(str::trim);
        let kibibytes: u64 = field("VmRSS:")?.strip_suffix("kB")?.trim().parse().ok()?;
        Some(Self {
            id: field("Pid:")?.parse().ok()?,
            parent: field("PPid:")?.parse().ok()?,
            resident: kibibytes * 1024,
        })
    }
}

/// The bytes of memory that a process has in use, together with its children and theirs.
///
/// # Errors
/// If there is no such process, or no Linux to ask.
pub fn resident(process: u32) -> Result<u64, Failure> {
    let mut all = Vec::new();
    for entry in fs::read_dir("/proc")? {
        // Processes end while they are listed.
        let text = fs::read_to_string(entry?.path().join("status"));
        all.extend(text.ok().as_deref().and_then(Status::parse));
    }
    tree(process, &all).ok_or_else(|| format!("there is no process {process}").into())
}

/// What a process and its descendants have together; none if it is not there itself.
fn tree(root: u32, all: &[Status]) -> Option<u64> {
    let own = all.iter().find(|status| status.id == root)?.resident;
    let children = all.iter().filter(|status| status.parent == root);
    Some(own + children.filter_map(|child| tree(child.id, all)).sum::<u64>())
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn a_status_is_read() {
        let text = "Name:\tnode\nPid:\t42\nPPid:\t7\nVmPeak:\t  900 kB\nVmRSS:\t   512 kB\nThreads:\t9\n";
        assert_eq!(Status::parse(text), Some(Status { id: 42, parent: 7, resident: 512 * 1024 }));
        assert_eq!(Status::parse("Name:\tkthreadd\nPid:\t2\nPPid:\t0\n"), None);
    }

    #[test]
    fn children_count_and_others_do_not() {
        let status = |id, parent, resident| Status { id, parent, resident };
        let all = [status(1, 0, 1), status(5, 1, 10), status(6, 5, 100), status(7, 6, 1000), status(8, 1, 10_000)];
        assert_eq!(tree(5, &all), Some(1110));
        assert_eq!(tree(9, &all), None);
    }

    #[cfg(target_os = "linux")]
    #[test]
    fn this_process_has_memory() {
        assert!(resident(std::process::id()).unwrap() > 100 * 1024);
    }
}
