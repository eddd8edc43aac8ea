//! Forms that were not sent from the application's pages.

use super::Running;

#[tokio::test]
async fn a_form_from_anywhere_else_does_nothing() {
    let running = Running::start().await;
    let mut ada = running.signed_in("ada").await;
    let cookie = ada.cookie.clone();
    let longer = format!("{}.evil.example", running.origin);
    let port = running.origin.rsplit_once(':').expect("a port").1;
    let other_name = format!("http://localhost:{port}");
    let other_scheme = running.origin.replace("http:", "https:");
    let origins = [
        Some("https://evil.example"),
        Some("null"),
        Some(""),
        Some(&*running.elsewhere),
        Some(&*longer),
        Some(&*other_name),
        Some(&*other_scheme),
        None,
    ];
    for origin in origins {
        for (path, fields) in [
            ("/sign-in", vec![("login", "grace")]),
            ("/sign-out", vec![]),
            ("/billing", vec![]),
            ("/billing/log-in", vec![]),
            ("/billing/contacts", vec![("email", "mallory@evil.example"), ("first_name", "M"), ("form_id", "1")]),
        ] {
            let page = ada.post_from(origin, path, &fields).await;
            page.shows(403, "problem");
            assert_eq!(ada.cookie, cookie, "{path} from {origin:?}");
        }
    }
    assert!(running.sandbox.requests().is_empty(), "{:?}", running.sandbox.requests());
    assert!(ada.get("/").await.text.contains("Ada Lindgren"), "and she is still signed in");
}

#[tokio::test]
async fn nobody_else_may_frame_our_buttons() {
    let running = Running::start().await;
    let mut ada = running.signed_in("ada").await;
    for path in ["/", "/sign-in", "/invoices", "/billing/return"] {
        let page = ada.get(path).await;
        assert_eq!(page.framed_by(), "frame-ancestors 'self'", "{path}");
        assert_eq!(page.headers["referrer-policy"], "same-origin", "{path}");
    }
}
