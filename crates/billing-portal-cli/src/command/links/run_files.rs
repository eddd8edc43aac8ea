//! The files of a run: opening those that are there, and making them ready for what is to be done.

use std::ffi::OsString;
use std::fs::{self, File};
use std::path::{Path, PathBuf};

use csv::ByteRecord;

use super::earlier_run::Found;
use super::result_file::ResultFile;
use super::results::Layout;
use super::run_file::{NewRunFile, Phase, Record, Rewriting, RunFile, hash};
use crate::failure::Failure;
use crate::platform::file_identity;
use crate::private_file;

/// Where the files of a run are: beside the output.
#[derive(Debug)]
pub(super) struct Paths {
    pub(super) output: PathBuf,
    pub(super) part: PathBuf,
    pub(super) run: PathBuf,
    pub(super) lock: PathBuf,
}

impl Paths {
    pub(super) fn of(output: &Path) -> Self {
        let beside = |end: &str| {
            let mut path = OsString::from(output);
            path.push(end);
            PathBuf::from(path)
        };
        Self { output: output.to_owned(), part: beside(".part"), run: beside(".run"), lock: beside(".lock") }
    }

    /// Whether something of the output's name is there, which a new run leaves alone, whatever it is.
    pub(super) fn check_output(&self, mode: Mode) -> Result<bool, Failure> {
        let is_there = fs::symlink_metadata(&self.output).is_ok();
        if is_there && mode == Mode::New {
            let hint = "write --resume to go on with it, --overwrite to begin anew, or choose another name";
            return Err(Failure::misused(format!("{} exists already", self.output.display())).hint(hint));
        }
        Ok(is_there)
    }
}

/// What a run may do with files that are there.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub(super) enum Mode {
    New,
    Overwrite,
    Resume { retry_failed: bool },
}

/// The files of earlier runs, as they are.
#[derive(Debug, Default)]
pub(super) struct Left {
    pub(super) output: Option<ResultFile>,
    pub(super) part: Option<ResultFile>,
    pub(super) run: Option<RunFile>,
}

impl Left {
    /// Opens what is there, and changes nothing.
    pub(super) fn open(paths: &Paths, mode: Mode, layout: &Layout, input: &File) -> Result<Self, Failure> {
        let name = paths.output.display();
        paths.check_output(mode)?;
        let output = private_file::open(&paths.output)?;
        if let Some(output) = &output
            && file_identity::is_same(output, input)
        {
            return Err(Failure::misused(format!("{name} is the input")).hint("choose another name for the output"));
        }
        let part = private_file::open(&paths.part)?;
        if mode == Mode::Overwrite {
            return Ok(Self::default());
        }
        let run = RunFile::open(&paths.run)?;
        if output.is_none() && (run.is_some() || part.is_some()) {
            return Err(Failure::misused(format!("{name} is gone, and a run of it is not complete"))
                .hint("put it back and write --resume, or write --overwrite to begin anew"));
        }
        let read = |file: Option<File>, path: &Path| {
            file.map(|file| ResultFile::read(file, path.display().to_string(), layout)).transpose()
        };
        let is_rewriting = run.as_ref().is_some_and(|run| run.phase.rewriting != Rewriting::No);
        if part.is_some() && !is_rewriting {
            let part = &paths.part;
            return Err(Failure::misused(format!("{} belongs to another run", part.display()))
                .hint(format!("look at it, and if nothing in it is wanted run `rm {}`", private_file::quoted(part))));
        }
        Ok(Self { output: read(output, &paths.output)?, part: read(part, &paths.part)?, run })
    }

    /// Whether the output is to be replaced by the part file, which may be gone.
    pub(super) fn is_rewritten(&self) -> bool {
        self.part.is_some() || self.run.as_ref().is_some_and(|run| run.phase.rewriting == Rewriting::Begun)
    }
}

/// The files of a run that goes on.
#[derive(Debug)]
pub(super) struct RunFiles {
    /// Where results go: the output, or the part file.
    target: ResultFile,
    pub(super) run: RunFile,
    /// The rows that were in the target at the beginning.
    pub(super) first: u64,
    /// Whether the target is the part file.
    pub(super) is_rewriting: bool,
}

impl RunFiles {
    /// Makes the files ready for the next row. With them comes the output whose rows the part file takes over.
    pub(super) fn begin(
        left: Left,
        draft: Option<NewRunFile>,
        found: &Found,
        paths: &Paths,
        layout: &Layout,
    ) -> Result<(Self, Option<ResultFile>), Failure> {
        let create = |path: &Path| {
            let file = private_file::create(path)?
                .ok_or_else(|| Failure::refused(format!("another program has just created {}", path.display())))?;
            ResultFile::read(file, path.display().to_string(), layout)
        };
        let is_rewritten = left.is_rewritten();
        let Left { output, part, run } = left;
        // The output comes first: without it, a run file is taken for one whose output was lost.
        let is_new = output.is_none();
        let output = output.map_or_else(|| create(&paths.output), Ok)?;
        let mut run = match (draft, run) {
            (Some(draft), _) => draft.finish()?,
            (None, Some(run)) => run,
            (None, None) => return Err(Failure::refused(format!("{} is gone", paths.run.display()))),
        };
        let (mut target, old, done) = if is_new || (!is_rewritten && !found.is_inside) {
            run.set_phase(Phase { rewriting: Rewriting::No, ..run.phase })?;
            (output, None, found.output)
        } else {
            if !is_rewritten {
                let number = run.phase.number.checked_add(1).ok_or_else(|| {
                    Failure::refused("this output was resumed too often for its run file to count")
                        .hint("begin anew with --overwrite")
                })?;
                run.set_phase(Phase { number, rewriting: Rewriting::Begun, ..run.phase })?;
            }
            (part.map_or_else(|| create(&paths.part), Ok)?, Some(output), found.part)
        };
        target.make_ready(done.lacks_line_end)?;
        if let Some((row, result)) = found.unrecorded {
            run.set_record(row, Record { result, ..run.record(row)? })?;
        }
        Ok((Self { target, run, first: done.rows, is_rewriting: old.is_some() }, old))
    }

    /// Adds the result of the next row.
    pub(super) fn add(&mut self, row: u64, result: &ByteRecord) -> Result<(), Failure> {
        let record = self.run.record(row)?;
        let hash = hash(result);
        if record.result != 0 && record.result != hash {
            self.run.set_record(row, Record { result: 0, ..record })?;
        }
        self.target.add(&[result])?;
        if record.result != hash {
            self.run.set_record(row, Record { result: hash, ..record })?;
        }
        Ok(())
    }

    /// Adds results that stand in the output already, in one piece.
    pub(super) fn take_over(&mut self, results: &[&ByteRecord]) -> Result<(), Failure> {
        if results.is_empty() { Ok(()) } else { self.target.add(results) }
    }

    /// All rows are in the target: it is the output from now on.
    pub(super) fn finish(&mut self, paths: &Paths) -> Result<(), Failure> {
        if !self.is_rewriting {
            return Ok(());
        }
        let failed = |error: std::io::Error| {
            let (part, output) = (paths.part.display(), paths.output.display());
            Failure::refused(format!("cannot rename {part} to {output}: {error}"))
                .hint("fix that and run the same command with --resume")
        };
        self.target.sync()?;
        self.run.set_phase(Phase { rewriting: Rewriting::Complete, ..self.run.phase })?;
        fs::rename(&paths.part, &paths.output).map_err(failed)?;
        // The name is on the disk, too, where folders can be synced.
        let folder = paths.output.parent().filter(|folder| !folder.as_os_str().is_empty());
        let _ = File::open(folder.unwrap_or(Path::new("."))).and_then(|folder| folder.sync_all());
        self.is_rewriting = false;
        self.run.set_phase(Phase { rewriting: Rewriting::No, ..self.run.phase })
    }

    /// The run is over. Its file stays as long as there may be something left to do.
    pub(super) fn close(self, is_complete: bool) -> Result<(), Failure> {
        if is_complete { self.run.remove() } else { Ok(()) }
    }
}

/// Begins anew: of an earlier run nothing stays.
pub(super) fn overwrite(paths: &Paths) -> Result<(), Failure> {
    // First what the output is resumed by, so that no kill leaves files that do not go together.
    for path in [&paths.run, &paths.part, &paths.output] {
        if private_file::open(path)?.is_some() {
            fs::remove_file(path)
                .map_err(|error| Failure::refused(format!("cannot remove {}: {error}", path.display())))?;
        }
    }
    Ok(())
}
