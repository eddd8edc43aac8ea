//! `links`: when the links end, said and asked before they are made.

use billing_portal_sandbox::Sandbox;
use regex::Regex;

use crate::links::{Folder, settled};
use crate::{Env, upflow};

fn at_upflow() -> Env {
    vec![("BILLING_PORTAL_VENDOR", "upflow".to_owned())]
}

/// What a dry run says of when links end.
fn ends(input: &str, more: &[&str]) -> Vec<String> {
    let run = Folder::with(input).dry_run(&[more, &["--time-zone", "Asia/Tokyo"]].concat(), &at_upflow());
    assert_eq!(run.status, Some(0), "{}", run.stderr);
    let is_of_ends =
        |line: &&str| ["Links of upflow made", "No end", "Days", "All"].iter().any(|start| line.starts_with(start));
    settled(&run.stdout).lines().filter(is_of_ends).map(str::to_owned).collect()
}

const ZONE: &str = "Days in valid_until end in the time zone Asia/Tokyo";

#[test]
fn the_end_is_said_on_the_readers_clock() {
    let one = "customer\nexternal:1\n";
    let by_default =
        "No end is set for 1 row: Upflow ends their links after 24 h; --expires-in or --valid-until sets another";
    let after = |time| format!("Links of upflow made now end on DAY Asia/Tokyo, after {time}");
    assert_eq!(ends(one, &[]), [&after("24 h"), ZONE, by_default]);
    assert_eq!(ends(one, &["--expires-in", "60d"]), [&after("60 days"), ZONE]);
    assert_eq!(ends(one, &["--expires-in", "2w"]), [&after("14 days"), ZONE]);
    let mixed = "customer,expires_in\nexternal:1,\nexternal:2,30m\nexternal:3,90d\n";
    let between = "Links of upflow made now end from DAY Asia/Tokyo to DAY Asia/Tokyo, after 30 min to 90 days";
    assert_eq!(ends(mixed, &[]), [between, ZONE, by_default]);
    assert_eq!(ends(mixed, &["--expires-in", "1d"]), [between, ZONE]);

    let more = ["--valid-until", "2026-12-31", "--yes", "--time-zone", "Asia/Tokyo"];
    let run = Folder::with(one).dry_run(&more, &at_upflow());
    // The day is over some day.
    let is_over = run.stderr.contains("a day that is over");
    assert!(is_over || run.stdout.contains("All links end on 2027-01-01 at 00:00 Asia/Tokyo\n"), "{}", run.stdout);
}

#[test]
fn a_time_is_that_of_now() {
    let run =
        Folder::with("customer\nexternal:1\n").dry_run(&["--expires-in", "60d", "--time-zone", "UTC"], &at_upflow());
    let said = Regex::new(r"made now end on (\S+) at (\S+) UTC").expect("a pattern");
    let found = said.captures(&run.stdout).expect("an end");
    let end: jiff::civil::DateTime = format!("{}T{}", &found[1], &found[2]).parse().expect("a time");
    let now = jiff::Timestamp::now().to_zoned(jiff::tz::TimeZone::UTC).datetime();
    let hours = (end - now).total((jiff::Unit::Hour, jiff::SpanRelativeTo::days_are_24_hours())).expect("hours");
    assert!((hours - 1440.0).abs() < 0.1, "{hours}");
}

#[test]
fn years_and_months_are_questioned() {
    let one = "customer,expires_in\nexternal:1,60d\nexternal:2,1001d\nexternal:3,10y\n";
    let run = Folder::with(one).dry_run(&[], &at_upflow());
    assert_eq!(run.status, Some(2));
    assert!(
        run.stderr.contains("the link of line 3 would work for 1001 days, which is more than 1000"),
        "{}",
        run.stderr
    );
    assert!(run.stderr.contains("--yes"), "{}", run.stderr);
    let run = Folder::with(one).dry_run(&["--yes"], &at_upflow());
    assert_eq!(run.status, Some(1));
    assert!(run.stdout.contains("line 4: expires_in: months and years differ in length"), "{}", run.stdout);

    let one = "customer\nexternal:1\n";
    for (more, part) in [
        (["--expires-in", "3650d"], "3650 days"),
        (["--valid-until", "9000-01-01"], "more than 1000"),
        (["--expires-in", "1month"], "months and years"),
        (["--expires-in", "1y"], "months and years"),
        (["--expires-in", "1M"], "months and years"),
    ] {
        let run = Folder::with(one).dry_run(&more, &at_upflow());
        assert_eq!(run.status, Some(2));
        assert!(run.stderr.contains(part), "{}", run.stderr);
    }
    assert_eq!(ends(one, &["--expires-in", "1000d"]).len(), 2, "that is not too long");
}

#[tokio::test(flavor = "multi_thread")]
async fn without_a_terminal_a_usual_end_is_said_and_not_asked() {
    let sandbox = Sandbox::start().await.expect("a sandbox");
    let run = Folder::with("customer\nexternal:123\n").run(&["--quiet"], &upflow(&sandbox));
    assert_eq!(run.status, Some(0), "{}", run.stderr);
    assert!(
        run.stderr.contains("warning: No end is set for 1 row: Upflow ends their links after 24 h;"),
        "{}",
        run.stderr
    );
    assert!(!run.stderr.contains("[y/N]"), "{}", run.stderr);
}

#[cfg(unix)]
#[tokio::test(flavor = "multi_thread")]
async fn at_a_terminal_a_usual_end_is_asked_for() {
    use rexpect::session::spawn_command;

    let sandbox = Sandbox::start().await.expect("a sandbox");
    let mut env = upflow(&sandbox);
    env.push(("TERM", "xterm".to_owned()));
    for (more, typed, made) in [
        (&[][..], Some("y"), true),
        (&[], Some("n"), false),
        (&[], Some(""), false),
        (&[], Some("\u{3}"), false),
        (&["--yes"], None, true),
        (&["--expires-in", "60d"], None, true),
    ] {
        let folder = Folder::with("customer\nexternal:123\n");
        let args = folder.args(more);
        let command = crate::command(&args.iter().map(String::as_str).collect::<Vec<_>>(), &env);
        let seen = tokio::task::spawn_blocking(move || {
            let mut terminal = spawn_command(command, Some(60_000)).expect("a terminal");
            if let Some(typed) = typed {
                terminal.exp_string("No end is set for 1 row").expect("what is asked");
                terminal.exp_string("[y/N] ").expect("a question");
                match typed {
                    "\u{3}" => terminal.send_control('c'),
                    typed => terminal.send_line(typed).map(drop),
                }
                .expect("to type");
            }
            terminal.exp_eof().expect("an end")
        });
        let seen = seen.await.expect("what is seen");
        assert_eq!(folder.output().exists(), made, "{typed:?}: {seen}");
        assert!(!seen.contains("[y/N]"), "it is asked once: {seen}");
        assert_eq!(seen.contains("nothing was sent"), matches!(typed, Some("n" | "")), "{seen}");
    }
    assert_eq!(sandbox.requests().len(), 3);
}
