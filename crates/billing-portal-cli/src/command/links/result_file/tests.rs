//! What is written is read again, wherever the file is cut.

use proptest::prelude::*;

use super::*;
use crate::command::links::columns::Columns;
use crate::command::links::csv_dialect::{Encoding, LineEnd};
use crate::command::links::request_reader::RequestReader;
use crate::command::links::results::Outcome;
use crate::option::LinkOptions;

fn layout(dialect: CsvDialect) -> Layout {
    let header = ByteRecord::from(vec!["customer", "note"]);
    let columns = Columns::find(&header, dialect, "customer").unwrap();
    Layout::new(
        &RequestReader { dialect, columns, vendor: None, external: false, options: LinkOptions::of([]) },
        &header,
    )
}

fn dialect() -> impl Strategy<Value = CsvDialect> {
    let line_end = prop_oneof![Just(LineEnd::Lf), Just(LineEnd::CrLf), Just(LineEnd::Cr)];
    let delimiter = prop_oneof![Just(b','), Just(b';'), Just(b'\t')];
    (any::<bool>(), delimiter, line_end).prop_map(|(bom, delimiter, line_end)| CsvDialect {
        bom,
        encoding: Encoding::Utf8,
        delimiter,
        line_end,
    })
}

fn outcome() -> impl Strategy<Value = Outcome> {
    let link = |(text, session_id): (String, String)| Outcome::Link {
        url: format!("u{text}"),
        expires_at: text,
        valid_until: String::new(),
        session_id,
    };
    let text = "[a\",;\t\n\r =]{0,5}";
    prop_oneof![
        (text, "(s1)?").prop_map(link),
        text.prop_map(|text| Outcome::Failed(format!("x{text}"))),
        text.prop_map(|text| Outcome::Pending(format!("={text}"))),
        text.prop_map(|text| Outcome::Skipped(format!("y{text}"))),
    ]
}

/// Carried cells are whatever people have, and may be too many or too few.
fn row() -> impl Strategy<Value = (ByteRecord, Outcome)> {
    let cells = prop::collection::vec("[a\",;\t\n\r 'é=]{0,5}", 0..4);
    (cells.prop_map(ByteRecord::from), outcome())
}

fn file(bytes: &[u8]) -> File {
    let mut file = tempfile::tempfile().unwrap();
    file.write_all(bytes).unwrap();
    file
}

/// Each case is a few hundred files.
fn config() -> ProptestConfig {
    let config = ProptestConfig { failure_persistence: None, ..ProptestConfig::default() };
    if std::env::var_os("PROPTEST_CASES").is_none() { ProptestConfig { cases: 16, ..config } } else { config }
}

proptest! {
    #![proptest_config(config())]

    #[test]
    fn rows_come_back_wherever_the_file_is_cut(dialect in dialect(), rows in prop::collection::vec(row(), 1..4)) {
        let layout = layout(dialect);
        let results: Vec<_> = rows.iter().map(|(cells, outcome)| layout.result(cells, outcome)).collect();
        let mut written = ResultFile::read(file(b""), "out.csv".to_owned(), &layout).unwrap();
        written.make_ready(false).unwrap();
        let mut ends = vec![written.end];
        for result in &results {
            written.add(&[result]).unwrap();
            ends.push(written.end);
        }
        let mut bytes = Vec::new();
        written.file.seek(SeekFrom::Start(0)).unwrap();
        written.file.read_to_end(&mut bytes).unwrap();
        for cut in 0..=bytes.len() {
            let mut left = ResultFile::read(file(&bytes[..cut]), "out.csv".to_owned(), &layout).unwrap();
            let complete = ends.iter().filter(|end| **end <= cut as u64).count().saturating_sub(1);
            let mut there = left.rows().unwrap();
            for (result, (_, outcome)) in results.iter().zip(&rows).take(complete) {
                prop_assert_eq!(there.next().unwrap(), Some((result.clone(), outcome.status())));
            }
            prop_assert!(there.next().unwrap().is_none(), "cut after {} bytes", cut);
            // What is cut off is the row that was not finished, unless it is known to be all there.
            let cells = rows.get(complete).map(|(cells, _)| cells);
            prop_assert!(!matches!(left.tail(cells, Some(0)).unwrap(), Tail::Row(..)));
            let tail = left.tail(cells, results.get(complete).map(hash)).unwrap();
            let lacks = matches!(tail, Tail::Row(..));
            if let Tail::Row(row, _) = tail {
                prop_assert_eq!(&row, &results[complete]);
            }
            left.make_ready(lacks).unwrap();
            let length = left.file.metadata().unwrap().len();
            prop_assert_eq!(length, ends[complete + usize::from(lacks)]);
            prop_assert_eq!(length, left.end);
        }
    }
}
