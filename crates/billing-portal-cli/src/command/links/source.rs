//! Where the text of a table comes from, read as often as it takes.

use std::fs::File;
use std::io::{self, Cursor, Read, Seek, SeekFrom};

use encoding_rs::{CoderResult, Decoder, Encoding};

/// What is decoded at once.
const CHUNK: usize = 16 * 1024;

/// An opened input. It is read by bytes of its text: of a file as they are, of UTF-16 as UTF-8.
#[derive(Debug)]
pub(super) struct Source {
    pub(super) file: File,
    pub(super) form: Form,
}

/// How a file has its text.
#[derive(Debug)]
pub(super) enum Form {
    /// As UTF-8 or Windows-1252.
    Plain,
    /// As UTF-16 of either order.
    Utf16(&'static Encoding),
    /// In a sheet, here as a table with commas.
    Sheet(Vec<u8>),
}

impl Source {
    /// The text from a byte on. Several readers do not disturb each other.
    pub(super) fn read_from(&self, start: u64) -> io::Result<Box<dyn Read + '_>> {
        let file = |position| At { file: &self.file, position };
        Ok(match &self.form {
            Form::Plain => Box::new(file(start)),
            Form::Utf16(encoding) => {
                let mut text = Decoded::new(file(0), encoding);
                io::copy(&mut (&mut text).take(start), &mut io::sink())?;
                Box::new(text)
            }
            Form::Sheet(table) => {
                let mut table = Cursor::new(table);
                table.set_position(start);
                Box::new(table)
            }
        })
    }
}

/// A file from a place on, whoever else reads it.
struct At<'a> {
    file: &'a File,
    position: u64,
}

impl Read for At<'_> {
    fn read(&mut self, buffer: &mut [u8]) -> io::Result<usize> {
        self.file.seek(SeekFrom::Start(self.position))?;
        let read = self.file.read(buffer)?;
        self.position += read as u64;
        Ok(read)
    }
}

/// Text of another encoding, as UTF-8.
struct Decoded<R> {
    source: R,
    decoder: Decoder,
    text: Vec<u8>,
    taken: usize,
    is_over: bool,
}

impl<R: Read> Decoded<R> {
    fn new(source: R, encoding: &'static Encoding) -> Self {
        let decoder = encoding.new_decoder_with_bom_removal();
        Self { source, decoder, text: Vec::new(), taken: 0, is_over: false }
    }

    /// Replaces what was taken by the next piece.
    fn refill(&mut self) -> io::Result<()> {
        let mut raw = [0; CHUNK];
        let read = self.source.read(&mut raw)?;
        self.is_over = read == 0;
        let most = self.decoder.max_utf8_buffer_length(read).unwrap_or(4 * CHUNK);
        self.text.resize(most, 0);
        let (result, _, written, is_wrong) = self.decoder.decode_to_utf8(&raw[..read], &mut self.text, self.is_over);
        debug_assert_eq!(result, CoderResult::InputEmpty, "the buffer is as large as it takes");
        if is_wrong {
            return Err(io::Error::new(io::ErrorKind::InvalidData, "it is no valid UTF-16"));
        }
        self.text.truncate(written);
        self.taken = 0;
        Ok(())
    }
}

impl<R: Read> Read for Decoded<R> {
    fn read(&mut self, buffer: &mut [u8]) -> io::Result<usize> {
        while self.taken == self.text.len() && !self.is_over {
            self.refill()?;
        }
        let read = (&self.text[self.taken..]).read(buffer)?;
        self.taken += read;
        Ok(read)
    }
}
