//! In which encoding a table is written: the whole of it is read, for a file may have its first letter that is not ASCII
//! in its last line.

use std::io::{self, Read};

use super::csv_dialect::Encoding;
use super::file_format::SAVE_AS_CSV;
use crate::failure::Failure;

/// What is read at once.
const CHUNK: usize = 64 * 1024;

/// Where a file has what, by lines from 1 on.
#[derive(Default)]
pub(super) struct Letters {
    line: u64,
    /// The first letter that is not ASCII and right in UTF-8.
    utf8: Option<u64>,
    /// The first byte that is wrong in UTF-8.
    not_utf8: Option<u64>,
    /// The first byte that no text has.
    nul: Option<u64>,
}

impl Letters {
    pub(super) fn count(mut text: impl Read) -> io::Result<Self> {
        let mut letters = Self { line: 1, ..Self::default() };
        let (mut bytes, mut chunk) = (Vec::new(), vec![0; CHUNK]);
        loop {
            let read = text.read(&mut chunk)?;
            bytes.extend_from_slice(&chunk[..read]);
            let taken = letters.take(&bytes, read == 0);
            bytes.drain(..taken);
            if read == 0 {
                return Ok(letters);
            }
        }
    }

    /// Takes all but the beginning of a letter whose end is still to come. Says how many bytes that is.
    fn take(&mut self, mut bytes: &[u8], is_end: bool) -> usize {
        let length = bytes.len();
        loop {
            let (valid, wrong) = match std::str::from_utf8(bytes) {
                Ok(_) => (bytes.len(), Some(0)),
                Err(error) => (error.valid_up_to(), error.error_len()),
            };
            let (text, rest) = bytes.split_at(valid);
            self.pass(text);
            match wrong {
                None if !is_end => return length - rest.len(),
                Some(0) => return length,
                wrong => {
                    self.not_utf8.get_or_insert(self.line);
                    bytes = &rest[wrong.unwrap_or(rest.len())..];
                }
            }
        }
    }

    fn pass(&mut self, text: &[u8]) {
        for byte in text {
            match byte {
                b'\n' => self.line += 1,
                0 => drop(self.nul.get_or_insert(self.line)),
                0x80.. => drop(self.utf8.get_or_insert(self.line)),
                _ => {}
            }
        }
    }

    pub(super) fn encoding(&self, name: &str, bom: bool) -> Result<Encoding, Failure> {
        if let Some(line) = self.nul {
            let message = format!("{name} holds binary data, first in line {line}: it is no CSV file");
            return Err(Failure::misused(message).hint(SAVE_AS_CSV));
        }
        let two_encodings = |line, wrong| {
            let message = format!("{name} is written in two encodings: line {line} is UTF-8, line {wrong} is not");
            Err(Failure::misused(message).hint(SAVE_AS_CSV))
        };
        match (self.utf8, self.not_utf8) {
            (_, None) => Ok(Encoding::Utf8),
            (_, Some(wrong)) if bom => two_encodings(1, wrong),
            (Some(line), Some(wrong)) => two_encodings(line, wrong),
            (None, Some(_)) => Ok(Encoding::Windows1252),
        }
    }
}
