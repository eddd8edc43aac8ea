//! The file `OUT.csv.run`: what has to outlive a run that ends before all rows have a link.
//!
//! Its first line says, as JSON, which run it is and by which options. After that come bytes at fixed places: four about the
//! run, then nineteen for each row of the input. They are changed in place, by one write each. It is not waited for until the
//! disk has them: what is written survives the end of the process, `kill -9` included, but not that of the machine.

use std::collections::{BTreeMap, BTreeSet};
use std::fs::{self, File};
use std::io::{self, BufReader, BufWriter, Read, Seek, SeekFrom, Write};
use std::path::{Path, PathBuf};

use billing_portal::{Error, IdempotencyKey};
use csv::ByteRecord;
use serde::{Deserialize, Serialize};
use uuid::Uuid;

use crate::failure::Failure;
use crate::private_file;
use crate::wording;

/// The options of a run, and what else its links depend on: names as people know them, and a hash of each value.
pub(super) type Options = BTreeMap<String, u64>;

/// The first line.
#[derive(Debug, Deserialize, Serialize)]
struct Heading {
    billing_portal_run: u8,
    id: String,
    options: Options,
}

/// What to do if files of a run are not as it left them.
pub(super) const UNCHANGED: &str = "resume with the files of the run as they were; or choose another name for the output, or begin anew with --overwrite";

/// The form of file that this program writes.
const FORM: u8 = 1;

/// What is said of the run as a whole.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub(super) struct Phase {
    /// Grows when rows that have a result are made anew.
    pub(super) number: u16,
    pub(super) rewriting: Rewriting,
    /// Whether the run was told to take the first rows only.
    pub(super) is_limited: bool,
}

/// Whether a part file takes the place of the output.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub(super) enum Rewriting {
    No,
    Begun,
    /// The part file is complete, and about to be renamed.
    Complete,
}

/// What is said of a row.
#[derive(Clone, Copy, Debug, Default, PartialEq, Eq)]
pub(super) struct Record {
    /// The hash of the row of the input.
    pub(super) input: u64,
    /// The hash of the result that is in the file; 0 if there is none, or it is being written.
    pub(super) result: u64,
    /// The phase in which the row was sent last; 0 if it was not sent.
    pub(super) sent_in: u16,
    /// The attempt whose idempotency key the row was sent with last.
    pub(super) attempt: u8,
}

impl Record {
    const LENGTH: usize = 19;

    fn bytes(self) -> [u8; Self::LENGTH] {
        let mut bytes = [self.attempt; Self::LENGTH];
        bytes[..8].copy_from_slice(&self.input.to_le_bytes());
        bytes[8..16].copy_from_slice(&self.result.to_le_bytes());
        bytes[16..18].copy_from_slice(&self.sent_in.to_le_bytes());
        bytes
    }

    fn of(bytes: [u8; Self::LENGTH]) -> Self {
        let number = |start: usize| u64::from_le_bytes(std::array::from_fn(|place| bytes[start + place]));
        Self {
            input: number(0),
            result: number(8),
            sent_in: u16::from_le_bytes([bytes[16], bytes[17]]),
            attempt: bytes[18],
        }
    }
}

#[derive(Debug)]
pub(super) struct RunFile {
    file: File,
    path: PathBuf,
    heading: Heading,
    /// Where the bytes at fixed places begin.
    start: u64,
    pub(super) phase: Phase,
    pub(super) rows: u64,
}

const PHASE_LENGTH: usize = 4;

impl RunFile {
    /// The file of an earlier run, if there is one.
    pub(super) fn open(path: &Path) -> Result<Option<Self>, Failure> {
        const LONGEST_HEADING: u64 = 64 * 1024;
        let Some(file) = private_file::open(path)? else { return Ok(None) };
        let name = path.display();
        let broken = |why: &str| {
            Failure::misused(format!("{name} {why}")).hint(format!(
                "put back the one that the run left; or run `rm {}`: --resume then compares the rows by their cells alone",
                private_file::quoted(path)
            ))
        };
        let unreadable = |error: io::Error| Failure::refused(format!("cannot read {name}: {error}"));
        let mut line = Vec::new();
        io::BufRead::read_until(&mut BufReader::new((&file).take(LONGEST_HEADING)), b'\n', &mut line)
            .map_err(unreadable)?;
        let heading =
            serde_json::from_slice::<Heading>(&line).ok().filter(|heading| Uuid::parse_str(&heading.id).is_ok());
        let Some(heading) = heading.filter(|heading| heading.billing_portal_run == FORM && line.ends_with(b"\n"))
        else {
            return Err(broken("is not the file of a run of this version"));
        };
        let start = line.len() as u64;
        let length = file.metadata().map_err(unreadable)?.len().checked_sub(start + PHASE_LENGTH as u64);
        let mut bytes = [0; PHASE_LENGTH];
        let (Some(length), Ok(())) = (length, read_at(&file, start, &mut bytes)) else {
            return Err(broken("is not complete"));
        };
        let rewriting = match bytes[2] {
            0 => Rewriting::No,
            1 => Rewriting::Begun,
            2 => Rewriting::Complete,
            _ => return Err(broken("is damaged")),
        };
        let number = u16::from_le_bytes([bytes[0], bytes[1]]);
        if number == 0 || bytes[3] > 1 || length % Record::LENGTH as u64 != 0 {
            return Err(broken("is damaged"));
        }
        let phase = Phase { number, rewriting, is_limited: bytes[3] == 1 };
        Ok(Some(Self { file, path: path.to_owned(), heading, start, phase, rows: length / Record::LENGTH as u64 }))
    }

    /// Refuses to go on by other options.
    pub(super) fn check_options(&self, now: &Options) -> Result<(), Failure> {
        let then = &self.heading.options;
        let changed: BTreeSet<_> =
            then.keys().chain(now.keys()).filter(|name| then.get(*name) != now.get(*name)).collect();
        if changed.is_empty() {
            return Ok(());
        }
        let changed = wording::list(changed, "and");
        let message = format!("{}: {changed} changed since the run began", self.path.display());
        Err(Failure::misused(message).hint("go on by the same options, or begin anew with --overwrite"))
    }

    /// What is said of all rows, in their order. A row's record is read before it is due, by some thousand rows.
    pub(super) fn records(&self) -> Result<impl Iterator<Item = Record> + use<>, Failure> {
        const CHUNK: usize = 4096;
        let file = self.file.try_clone().map_err(|error| self.failed(&error))?;
        let (mut place, rows) = (self.place(1), self.rows);
        let chunks = (0..rows).step_by(CHUNK).map_while(move |first| {
            let count = (rows - first).min(CHUNK as u64);
            let mut bytes = vec![0; usize::try_from(count).ok()? * Record::LENGTH];
            // Others read and write at places of their own in between.
            read_at(&file, place, &mut bytes).ok()?;
            place += bytes.len() as u64;
            Some(bytes)
        });
        let records = chunks.flat_map(|bytes| {
            let records = bytes.as_chunks::<{ Record::LENGTH }>().0.iter().map(|bytes| Record::of(*bytes));
            records.collect::<Vec<_>>()
        });
        Ok(records)
    }

    /// What is said of a row, which 1 is the first of.
    pub(super) fn record(&self, row: u64) -> Result<Record, Failure> {
        let mut bytes = [0; Record::LENGTH];
        read_at(&self.file, self.place(row), &mut bytes).map_err(|error| self.failed(&error))?;
        Ok(Record::of(bytes))
    }

    pub(super) fn set_record(&self, row: u64, record: Record) -> Result<(), Failure> {
        self.write_at(self.place(row), &record.bytes())
    }

    /// Adds rows, of an input of which the run has had the first ones.
    pub(super) fn add_rows(&mut self, records: &[Record], is_limited: bool) -> Result<(), Failure> {
        let bytes: Vec<_> = records.iter().flat_map(|record| record.bytes()).collect();
        self.write_at(self.place(self.rows + 1), &bytes)?;
        self.rows += records.len() as u64;
        self.set_phase(Phase { is_limited: is_limited && self.phase.is_limited, ..self.phase })
    }

    pub(super) fn set_phase(&mut self, phase: Phase) -> Result<(), Failure> {
        self.phase = phase;
        self.write_at(self.start, &phase_bytes(phase))
    }

    fn place(&self, row: u64) -> u64 {
        self.start + PHASE_LENGTH as u64 + (row - 1) * Record::LENGTH as u64
    }

    fn write_at(&self, place: u64, bytes: &[u8]) -> Result<(), Failure> {
        let mut file = &self.file;
        let written = file.seek(SeekFrom::Start(place)).and_then(|_| file.write_all(bytes));
        written.map_err(|error| self.failed(&error))
    }

    fn failed(&self, error: &io::Error) -> Failure {
        Failure::refused(format!("cannot write {}: {error}", self.path.display()))
            .hint("fix that and run the same command with --resume")
    }

    /// The idempotency key of an attempt at a row.
    pub(super) fn key(&self, row: u64, attempt: u8) -> Result<IdempotencyKey, Error> {
        IdempotencyKey::new(format!("{}-{row}-{attempt}", self.heading.id))
    }

    /// All rows have a link. Nothing depends on the file any more.
    pub(super) fn remove(self) -> Result<(), Failure> {
        fs::remove_file(&self.path).map_err(|error| self.failed(&error))
    }
}

fn read_at(mut file: &File, place: u64, bytes: &mut [u8]) -> io::Result<()> {
    file.seek(SeekFrom::Start(place)).and_then(|_| file.read_exact(bytes))
}

fn phase_bytes(phase: Phase) -> [u8; PHASE_LENGTH] {
    let [low, high] = phase.number.to_le_bytes();
    [low, high, phase.rewriting as u8, u8::from(phase.is_limited)]
}

/// The file of a new run, under another name until it has all rows.
pub(super) struct NewRunFile {
    writer: BufWriter<File>,
    path: PathBuf,
    draft: PathBuf,
}

impl NewRunFile {
    pub(super) fn create(path: &Path, options: Options, is_limited: bool) -> Result<Self, Failure> {
        let mut draft = path.as_os_str().to_owned();
        draft.push(".new");
        let draft = PathBuf::from(draft);
        // One that a run has left, which ended at this very moment.
        if private_file::open(&draft)?.is_some() {
            fs::remove_file(&draft).map_err(|error| unwritable(&draft, &error))?;
        }
        let Some(file) = private_file::create(&draft)? else {
            return Err(Failure::refused(format!("cannot create {}: it exists", draft.display())));
        };
        let mut new = Self { writer: BufWriter::new(file), path: path.to_owned(), draft };
        let heading = Heading { billing_portal_run: FORM, id: Uuid::new_v4().to_string(), options };
        let mut line = serde_json::to_vec(&heading).map_err(|error| Failure::refused(error.to_string()))?;
        line.push(b'\n');
        line.extend(phase_bytes(Phase { number: 1, rewriting: Rewriting::No, is_limited }));
        new.write(&line)?;
        Ok(new)
    }

    pub(super) fn add(&mut self, record: Record) -> Result<(), Failure> {
        self.write(&record.bytes())
    }

    fn write(&mut self, bytes: &[u8]) -> Result<(), Failure> {
        self.writer.write_all(bytes).map_err(|error| unwritable(&self.draft, &error))
    }

    /// Gives it its name, in place of another.
    pub(super) fn finish(mut self) -> Result<RunFile, Failure> {
        let named = self.writer.flush().and_then(|()| fs::rename(&self.draft, &self.path));
        named.map_err(|error| unwritable(&self.draft, &error))?;
        let gone = || Failure::refused(format!("{} is gone", self.path.display())).hint(UNCHANGED);
        RunFile::open(&self.path)?.ok_or_else(gone)
    }
}

/// A draft that became nothing leaves nothing.
impl Drop for NewRunFile {
    fn drop(&mut self) {
        let _ = fs::remove_file(&self.draft);
    }
}

fn unwritable(path: &Path, error: &io::Error) -> Failure {
    Failure::refused(format!("cannot write {}: {error}", path.display()))
}

/// The hash of a row by its cells; never 0. FNV-1a: it has to be the same in all versions of this program, and to tell changes
/// that people make, not those of somebody who looks for rows of one hash in a file of his own.
pub(super) fn hash(cells: &ByteRecord) -> u64 {
    hash_of(cells.iter())
}

/// The hash of texts, each told from the next.
pub(super) fn hash_of<'a>(texts: impl IntoIterator<Item = &'a [u8]>) -> u64 {
    let mut hash = 0xcbf2_9ce4_8422_2325_u64;
    let mut take = |byte: u8| hash = (hash ^ u64::from(byte)).wrapping_mul(0x0100_0000_01b3);
    for text in texts {
        text.len().to_le_bytes().into_iter().take(4).for_each(&mut take);
        text.iter().copied().for_each(&mut take);
    }
    hash.max(1)
}

#[cfg(test)]
mod tests {
    use super::*;

    fn record(number: u64) -> Record {
        Record { input: number, result: number << 40, sent_in: 259, attempt: 7 }
    }

    fn file(path: &Path, rows: u64) -> RunFile {
        let options = Options::from([("--expires-in".to_owned(), 1)]);
        let mut new = NewRunFile::create(path, options, true).unwrap();
        (1..=rows).for_each(|row| new.add(record(row)).unwrap());
        new.finish().unwrap()
    }

    #[test]
    fn keeps_what_it_is_told() {
        let folder = tempfile::tempdir().unwrap();
        let path = folder.path().join("out.csv.run");
        let mut run = file(&path, 10_000);
        run.set_record(2, Record::default()).unwrap();
        run.add_rows(&[record(10_001)], false).unwrap();
        run.set_phase(Phase { number: 300, rewriting: Rewriting::Begun, is_limited: false }).unwrap();
        let key = run.key(7, 1).unwrap();
        drop(run);

        let run = RunFile::open(&path).unwrap().unwrap();
        assert_eq!(run.phase, Phase { number: 300, rewriting: Rewriting::Begun, is_limited: false });
        let records: Vec<_> = run.records().unwrap().collect();
        assert_eq!(records.len(), 10_001);
        assert_eq!((records[1], records[10_000]), (Record::default(), record(10_001)));
        assert_eq!(run.record(10_000).unwrap(), record(10_000));
        assert_eq!(run.key(7, 1).unwrap().as_str(), key.as_str());
        assert_ne!(run.key(7, 2).unwrap().as_str(), key.as_str());
        assert!(run.key(u64::MAX, u8::MAX).unwrap().as_str().len() <= 100);
        let said = format!("{:?}", run.check_options(&Options::from([("--external".to_owned(), 1)])).unwrap_err());
        assert!(said.contains("--expires-in and --external"), "{said}");
        run.remove().unwrap();
        assert_eq!(fs::read_dir(folder.path()).unwrap().count(), 0);
    }

    #[test]
    fn what_is_no_run_file_is_refused() {
        let folder = tempfile::tempdir().unwrap();
        let path = folder.path().join("out.csv.run");
        drop(file(&path, 3));
        let whole = fs::read(&path).unwrap();
        let start = whole.iter().position(|byte| *byte == b'\n').unwrap() + 1;
        let whole_rows = [0, 1, 2, 3].map(|rows| start + PHASE_LENGTH + rows * Record::LENGTH);
        for cut in 0..whole.len() {
            fs::write(&path, &whole[..cut]).unwrap();
            assert_eq!(RunFile::open(&path).is_ok(), whole_rows.contains(&cut), "cut after {cut} bytes");
        }
        fs::write(&path, [b"{\"billing_portal_run\":2,", &whole[24..]].concat()).unwrap();
        assert!(format!("{:?}", RunFile::open(&path).unwrap_err()).contains("rm '"));
    }

    #[test]
    fn a_draft_that_became_nothing_leaves_nothing() {
        let folder = tempfile::tempdir().unwrap();
        drop(NewRunFile::create(&folder.path().join("out.csv.run"), Options::new(), false).unwrap());
        assert_eq!(fs::read_dir(folder.path()).unwrap().count(), 0);
    }

    #[test]
    fn hashes_stay_the_same_and_tell_cells_apart() {
        let hash = |cells: &[&str]| hash(&ByteRecord::from(cells.to_vec()));
        // FNV-1a of the lengths and the bytes, whatever version of this program wrote the file.
        assert_eq!(hash(&[]), 0xcbf2_9ce4_8422_2325);
        assert_ne!(hash(&["a", "b"]), hash(&["ab", ""]));
        assert_ne!(hash(&["a", "b"]), hash(&["a", "b", ""]));
    }
}
