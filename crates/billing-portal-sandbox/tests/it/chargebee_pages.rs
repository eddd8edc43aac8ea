//! The pages that Chargebee hosts.

use std::time::Duration;

use crate::{START, Setup, form, send, text};

#[tokio::test]
async fn the_portal_shows_the_customer_and_logs_out_to_the_redirect_url() {
    let setup = Setup::start().await;
    let session = setup.session(&[("redirect_url", "https://app.acme.example/account?tab=billing#top")]).await;
    let token = [("token", text(&session["token"]))];
    setup.submit("/portal/logout", &token).await.page(401, "link-expired");

    let response = setup.open(text(&session["access_url"])).await;
    let page = response.page(200, "logout");
    for shown in ["<title>Customer portal</title>", "Ada Lindgren", "Acme Analytics", "ada@acme.example", "cust_42"] {
        assert!(page.contains(shown), "{page}");
    }
    assert!(page.contains(&format!("value=\"{}\"", token[0].1)));
    setup.sandbox.advance(Duration::from_secs(7_200));

    let response = setup.submit("/portal/logout", &token).await;
    assert_eq!(response.redirect(), "https://app.acme.example/account?tab=billing#top");
    let ended = setup.retrieve(&session).await;
    assert_eq!(ended["status"], "logged_out");
    assert_eq!(ended["logout_at"], START + 7_200);
    assert_eq!(ended["logout_ipaddress"], "127.0.0.1");

    // The button again, on a page that was left open.
    assert_eq!(setup.submit("/portal/logout", &token).await.redirect(), text(&session["redirect_url"]));
    assert_eq!(setup.retrieve(&session).await, ended);
    setup.open(text(&session["access_url"])).await.page(401, "link-expired");
}

#[tokio::test]
async fn without_a_redirect_url_the_log_out_shows_a_page() {
    let setup = Setup::start().await;
    let session = setup.session(&[]).await;
    setup.open(text(&session["access_url"])).await.page(200, "logout");
    setup.submit("/portal/logout", &[("token", text(&session["token"]))]).await.page(200, "logged-out");
}

#[tokio::test]
async fn a_preview_of_a_link_does_not_open_it() {
    let setup = Setup::start().await;
    let session = setup.session(&[]).await;
    let link = text(&session["access_url"]);
    for _ in 0..2 {
        let preview = send(setup.http.head(link)).await;
        assert_eq!((preview.status, &*preview.text), (200, ""));
        assert_eq!(setup.retrieve(&session).await, session);
    }
    setup.open(link).await.page(200, "logout");
    assert_eq!(send(setup.http.head(link)).await.status, 401);

    let forwarding = setup.session(&[("forward_url", "https://pay.acme.example/")]).await;
    let preview = send(setup.http.head(text(&forwarding["access_url"]))).await;
    assert_eq!(preview.redirect(), "https://pay.acme.example/");
    assert_eq!(setup.retrieve(&forwarding).await["status"], "created");
    setup.sandbox.advance(Duration::from_secs(3_600));
    assert_eq!(send(setup.http.head(text(&forwarding["access_url"]))).await.status, 401);
}

#[tokio::test]
async fn a_forward_url_is_where_the_link_leads() {
    let setup = Setup::start().await;
    let session = setup.session(&[("forward_url", "https://pay.acme.example/a b?x=ü")]).await;
    let response = setup.open(text(&session["access_url"])).await;
    assert_eq!(response.redirect(), "https://pay.acme.example/a%20b?x=%C3%BC");
    assert_eq!(response.headers["referrer-policy"], "same-origin");
    assert_eq!(setup.retrieve(&session).await["status"], "logged_in");
    setup.open(text(&session["access_url"])).await.page(401, "link-expired");
}

#[tokio::test]
async fn links_of_a_deleted_customer_stay_closed() {
    let setup = Setup::start().await;
    let plain = setup.session(&[]).await;
    let forwarding = setup.session(&[("forward_url", "https://pay.acme.example/")]).await;
    setup.post("/customers/cust_42/delete", &[]).await.json(200);
    let stay_closed = async || {
        for session in [&plain, &forwarding] {
            let link = text(&session["access_url"]);
            assert_eq!(send(setup.http.head(link)).await.status, 401);
            setup.open(link).await.page(401, "link-expired");
            assert_eq!(setup.retrieve(session).await, *session);
        }
    };
    stay_closed().await;
    // Somebody else has the id.
    setup.post("/customers", &[("id", "cust_42")]).await.json(200);
    stay_closed().await;
    setup.open(text(&setup.session(&[]).await["access_url"])).await.page(200, "logout");
}

#[tokio::test]
async fn unknown_links_are_refused() {
    let setup = Setup::start().await;
    for query in ["", "?token=", "?token=nope", "?other=x"] {
        let url = format!("{}/portal/v2/authenticate{query}", setup.sandbox.url());
        setup.open(&url).await.page(401, "link-expired");
    }
    setup.submit("/portal/logout", &[("token", "nope")]).await.page(401, "link-expired");
}

#[tokio::test]
async fn the_log_in_page_lists_the_customers() {
    let setup = Setup::start().await;
    let query = form(&[
        ("return_url", "https://app.acme.example/return?nonce=1&x=2"),
        ("cancel_url", "https://app.acme.example/cancel?a=1&b=2"),
    ]);
    let response = setup.open(&format!("{}/portal/login?{query}", setup.sandbox.url())).await;
    let page = response.page(200, "log-in-cust_42");
    response.page(200, "log-in-cust_7");
    response.page(200, "cancel");
    assert!(page.contains("value=\"https://app.acme.example/return?nonce=1&amp;x=2\""), "{page}");
    assert!(page.contains("href=\"https://app.acme.example/cancel?a=1&amp;b=2\""), "{page}");
    assert!(page.contains("name=\"customer_id\" value=\"cust_42\""), "{page}");
}

#[tokio::test]
async fn the_way_back_keeps_query_and_fragment() {
    let setup = Setup::start().await;
    for (return_url, expected) in [
        ("https://app.acme.example/return", "https://app.acme.example/return?auth_session_id=ID&auth_session_token=T"),
        ("https://app.acme.example", "https://app.acme.example/?auth_session_id=ID&auth_session_token=T"),
        ("http://localhost:3000/r?", "http://localhost:3000/r?auth_session_id=ID&auth_session_token=T"),
        (
            "https://app.acme.example/r?nonce=a%26b+c&x#f?y=1",
            "https://app.acme.example/r?nonce=a%26b+c&x&auth_session_id=ID&auth_session_token=T#f?y=1",
        ),
    ] {
        let pairs = [("return_url", return_url), ("customer_id", "cust_42")];
        let response = setup.submit("/portal/login", &pairs).await;
        let url = url::Url::parse(response.redirect()).unwrap();
        let value = |name| url.query_pairs().find(|(key, _)| key == name).map(|(_, value)| value.into_owned());
        let (id, token) = (value("auth_session_id").unwrap(), value("auth_session_token").unwrap());
        assert_eq!(response.redirect(), expected.replace("ID", &id).replace("=T", &format!("={token}")));
        let session = &setup.get(&format!("/portal_sessions/{id}")).await.json(200)["portal_session"];
        assert_eq!(session["customer_id"], "cust_42");
    }
}

#[tokio::test]
async fn only_web_urls_are_taken() {
    let setup = Setup::start().await;
    for bad in ["", "/return", "javascript:alert(1)", "data:text/html,x", "app.acme.example", "mailto:a@b"] {
        let login = format!("{}/portal/login?", setup.sandbox.url());
        setup.open(&format!("{login}{}", form(&[("return_url", bad)]))).await.page(400, "bad-request");
        let pairs = [("return_url", bad), ("customer_id", "cust_42")];
        setup.submit("/portal/login", &pairs).await.page(400, "bad-request");
        if !bad.is_empty() {
            let query = form(&[("return_url", "https://app.acme.example/"), ("cancel_url", bad)]);
            setup.open(&format!("{login}{query}")).await.page(400, "bad-request");
        }
    }
}

#[tokio::test]
async fn hostile_input_is_escaped() {
    let setup = Setup::start().await;
    let evil = "<script>alert(\"1\")</script>'&";
    let pairs = [
        ("contact[email]", "\"<b>\"@acme.example"),
        ("contact[first_name]", evil),
        ("contact[last_name]", "</li><img src=x onerror=alert(1)>"),
    ];
    setup.post("/customers/cust_42/add_contact", &pairs).await.json(200);
    let session = setup.session(&[]).await;
    let response = setup.open(text(&session["access_url"])).await;
    let page = response.page(200, "contact");
    assert_eq!(response.headers["content-security-policy"], "default-src 'none'; style-src 'unsafe-inline'");
    assert!(page.contains("&lt;script&gt;alert(&quot;1&quot;)&lt;/script&gt;"), "{page}");
    assert!(!page.contains("<script") && !page.contains("<img") && !page.contains("<b>"), "{page}");

    let response = setup.submit("/portal/login", &[("return_url", "https://a.example"), ("customer_id", evil)]).await;
    let page = response.page(404, "unknown-customer");
    assert!(page.contains("&lt;script&gt;") && !page.contains("<script"), "{page}");

    let url = "https://a.example/\"><script>alert(1)</script>";
    let query = form(&[("return_url", url), ("cancel_url", url)]);
    let response = setup.open(&format!("{}/portal/login?{query}", setup.sandbox.url())).await;
    let page = response.page(200, "cancel");
    assert!(!page.contains("<script"), "{page}");

    // A line break in a URL cannot reach a header.
    let pairs = [("return_url", "https://a.example/\r\nset-cookie: a=b"), ("customer_id", "cust_42")];
    let response = setup.submit("/portal/login", &pairs).await;
    assert!(response.redirect().starts_with("https://a.example/set-cookie:%20a=b?auth_session_id="));
    assert_eq!(response.headers.get("set-cookie"), None);
}

/// No source says that the vendor spares links from who only looks at them.
#[tokio::test]
async fn a_link_that_is_fetched_ahead_is_used_up() {
    let setup = Setup::start().await;
    for (name, value) in [
        ("sec-purpose", "prefetch"),
        ("sec-purpose", "prefetch;prerender"),
        ("purpose", "prefetch"),
        ("user-agent", "Mozilla/5.0 (compatible; a mail scanner)"),
    ] {
        let session = setup.session(&[]).await;
        let link = text(&session["access_url"]);
        send(setup.http.get(link).header(name, value)).await.page(200, "logout");
        assert_eq!(setup.retrieve(&session).await["status"], "logged_in", "{name}: {value}");
        setup.open(link).await.page(401, "link-expired");
    }
    // Upflow's open again.
    let link = send(setup.portal_url()).await.json(200)["url"].as_str().unwrap().to_owned();
    send(setup.http.get(&link).header("sec-purpose", "prefetch")).await.page(200, "customer-name");
    setup.open(&link).await.page(200, "customer-name");
}
