//! How a file of customers is written, found out so that the results can be written the same way.
//!
//! Every encoding that is taken writes ASCII as ASCII, so a table is split into cells as bytes, and a cell that nobody
//! looks into is carried through as it is.

use std::borrow::Cow;
use std::fmt;

use encoding_rs::WINDOWS_1252;

pub(super) const BOM: &[u8] = b"\xef\xbb\xbf";

#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub(super) enum Encoding {
    Utf8,
    Windows1252,
}

#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub(super) enum LineEnd {
    Lf,
    CrLf,
    Cr,
}

/// What a table's bytes mean.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub(super) struct CsvDialect {
    pub(super) bom: bool,
    pub(super) encoding: Encoding,
    pub(super) delimiter: u8,
    pub(super) line_end: LineEnd,
}

impl CsvDialect {
    /// The text of a cell. All cells are valid: `Letters` has seen to that.
    pub(super) fn decode(self, cell: &[u8]) -> Cow<'_, str> {
        match self.encoding {
            Encoding::Utf8 => String::from_utf8_lossy(cell),
            Encoding::Windows1252 => WINDOWS_1252.decode_without_bom_handling(cell).0,
        }
    }

    /// A text as a cell; `?` stands for what the encoding does not have.
    pub(super) fn encode(self, text: &str) -> Cow<'_, [u8]> {
        match self.encoding {
            Encoding::Utf8 => Cow::Borrowed(text.as_bytes()),
            Encoding::Windows1252 => {
                let mut letter = [0; 4];
                text.chars()
                    .flat_map(|c| match WINDOWS_1252.encode(c.encode_utf8(&mut letter)) {
                        (bytes, _, false) => bytes.to_vec(),
                        (_, _, true) => b"?".to_vec(),
                    })
                    .collect()
            }
        }
    }

    pub(super) fn line_end(self) -> &'static [u8] {
        match self.line_end {
            LineEnd::Lf => b"\n",
            LineEnd::CrLf => b"\r\n",
            LineEnd::Cr => b"\r",
        }
    }
}

/// For the person who waits: `UTF-8 with BOM, columns separated by ;, lines end in CRLF`.
impl fmt::Display for CsvDialect {
    fn fmt(&self, f: &mut fmt::Formatter<'_>) -> fmt::Result {
        let encoding = match (self.encoding, self.bom) {
            (Encoding::Utf8, true) => "UTF-8 with BOM",
            (Encoding::Utf8, false) => "UTF-8",
            (Encoding::Windows1252, _) => "Windows-1252",
        };
        let delimiter = match self.delimiter {
            b';' => "semicolons",
            b'\t' => "tabs",
            b'|' => "bars",
            _ => "commas",
        };
        let line_end = match self.line_end {
            LineEnd::Lf => "LF",
            LineEnd::CrLf => "CRLF",
            LineEnd::Cr => "CR",
        };
        write!(f, "{encoding}, columns separated by {delimiter}, lines end in {line_end}")
    }
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn every_byte_of_windows_1252_comes_back() {
        let encoding = Encoding::Windows1252;
        let dialect = CsvDialect { bom: false, encoding, delimiter: b',', line_end: LineEnd::Lf };
        let all: Vec<u8> = (0..=255).collect();
        assert_eq!(dialect.encode(&dialect.decode(&all)), all.as_slice());
        assert_eq!(dialect.decode(b"\x80\x84\xe4"), "€„ä");
        assert_eq!(&*dialect.encode("ä → 東"), b"\xe4 ? ?");
    }
}
