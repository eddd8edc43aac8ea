//! Text from a vendor, a file or the command line, which can move a terminal's cursor, hide or turn what stands there.

use crate::{Env, run, server};

/// What no line of ours holds: control characters but the line's end, bidi controls, zero widths.
fn assert_harmless(what: &str, text: &str) {
    let is_harmful = |c: char| {
        (c.is_control() && c != '\n')
            || matches!(c, '\u{200b}'..='\u{200f}' | '\u{2028}'..='\u{202e}' | '\u{2060}'..='\u{206f}' | '\u{feff}' | '\u{ad}')
    };
    assert!(!text.contains(is_harmful), "{what}: {text:?}");
}

/// As JSON has it.
const NASTY: &str = "a\\u001b[2J\\u009b1m\\u202eb\\u2028c\\u200bd\\u00ade\\nerror: planted\\rx";

fn chargebee_at(base_url: String) -> Env {
    vec![
        ("CHARGEBEE_SITE", "acme-test".to_owned()),
        ("CHARGEBEE_API_KEY", "planted_key".to_owned()),
        ("CHARGEBEE_BASE_URL", base_url),
        ("CHARGEBEE_REDIRECT_URL", "https://app.acme.example/account".to_owned()),
    ]
}

/// A server that responds with this JSON.
fn responding(status: &str, body: &str) -> Env {
    let response = format!(
        "HTTP/1.1 {status}\r\ncontent-type: application/json\r\ncontent-length: {}\r\nconnection: close\r\n\r\n{body}",
        body.len()
    );
    chargebee_at(server(response.leak()))
}

fn session(url: &str, customer: &str) -> String {
    format!(
        r#"{{"portal_session":{{"id":"{NASTY}","token":"t","access_url":"{url}","status":"{NASTY}","created_at":1767225600,
           "expires_at":1767229200,"object":"portal_session","customer_id":"{customer}","login_at":null,"redirect_url":"https://a.example"}}}}"#
    )
}

#[test]
fn what_a_vendor_sends_is_shown_escaped() {
    let env = responding("200 OK", &session("https://portal.example/1", NASTY));
    let shown = run(&["session", "show", "portal_1"], &env);
    assert_eq!(shown.status, Some(0), "{}", shown.stderr);
    assert_harmless("session", &shown.stdout);
    assert!(
        shown.stdout.contains(r"a\u{1b}[2J\u{9b}1m\u{202e}b\u{2028}c\u{200b}d\u{ad}e\u{a}error"),
        "{}",
        shown.stdout
    );
    assert!(!shown.stdout.contains("\nerror"), "{}", shown.stdout);

    let json = run(&["session", "show", "portal_1", "--json"], &env);
    assert_harmless("JSON", &json.stdout);
    let value: serde_json::Value = serde_json::from_str(&json.stdout).expect("JSON");
    let nasty: String = serde_json::from_str(&format!("\"{NASTY}\"")).expect("JSON");
    assert_eq!(value["id"], nasty, "for programs it is what the vendor sent");
}

#[test]
fn a_vendor_s_message_is_one_line() {
    let body =
        format!(r#"{{"message":"{NASTY}","api_error_code":"{NASTY}","param":"{NASTY}","http_status_code":400}}"#);
    for args in [&["link", "cust_42"][..], &["link", "cust_42", "--json"], &["doctor"]] {
        let said = run(args, &responding("400 Bad Request", &body));
        assert_eq!(said.status, Some(1), "{}", said.stderr);
        assert_harmless("message", &(said.stdout + &said.stderr));
        assert!(!said.stderr.contains("\nerror"), "{}", said.stderr);
    }
}

#[test]
fn a_link_is_a_url_or_none() {
    for url in
        [&format!("https://portal.example/{NASTY}"), "https://portal.example/a b", "https://exa\\u202emple.example/"]
    {
        let none = run(&["link", "cust_42"], &responding("200 OK", &session(url, "cust_42")));
        assert_eq!((none.status, none.stdout.as_str()), (Some(1), ""), "{url}");
        assert_harmless(url, &none.stderr);
    }
    let link = run(&["link", "cust_42"], &responding("200 OK", &session("https://pörtal.example/\\u202ex", "cust_42")));
    assert_eq!(link.stdout, "https://xn--prtal-jua.example/%E2%80%AEx\n", "{}", link.stderr);
}

#[test]
fn what_is_typed_is_shown_escaped() {
    let nasty = "a\u{1b}[2J\u{202e}b\u{2028}c\nerror: planted";
    let profile = ["link", "cust_42", "--profile", nasty];
    for args in [
        &["link", nasty][..],
        &profile,
        &["link", "cust_42", "--vendor", nasty],
        &["link", "cust_42", "--expires-in", nasty],
        &[&format!("x{nasty}")],
        &["link", "cust_42", &format!("--{nasty}")],
        &["links", "--from", nasty],
        &["sandbox", "--port", nasty],
    ] {
        for args in [args.to_vec(), [args, &["--json"]].concat()] {
            let said = run(&args, &chargebee_at("http://127.0.0.1:9".to_owned()));
            assert_ne!(said.status, Some(0), "{args:?}");
            assert_harmless(&format!("{args:?}"), &(said.stdout + &said.stderr));
            assert!(!said.stderr.contains("\nerror: planted"), "{args:?}: {}", said.stderr);
        }
    }
}
