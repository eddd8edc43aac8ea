//! Lists that go over several pages.

use std::pin::Pin;
use std::task::Poll;
use std::time::{Duration, SystemTime};

use billing_portal::chargebee::CustomerSortAttribute;
use billing_portal::{CustomerRef, ErrorKind, Timestamp};
use futures_core::Stream;
use httpmock::MockServer;
use serde_json::json;

use crate::support::{capture, chargebee, customers, upflow};

#[tokio::test]
async fn a_stream_goes_over_the_pages_with_the_filters_of_the_first() {
    let server = MockServer::start_async().await;
    let page = |offset: Option<&'static str>, body: String| {
        server.mock(move |when, then| {
            let when = when.path("/api/v2/customers").query_param("email[is]", "ada@acme.example");
            match offset {
                Some(offset) => when.query_param("offset", offset),
                None => when.query_param_missing("offset"),
            };
            then.status(200).body(&body);
        })
    };
    let first = page(None, customers(&["a", "b"], Some("[\"2\"]")));
    // A page may be empty and not the last.
    let second = page(Some("[\"2\"]"), customers(&[], Some("[\"3\"]")));
    let third = page(Some("[\"3\"]"), customers(&["c"], None));
    let mut items = chargebee(&server.base_url()).list_customers().email_is("ada@acme.example").stream();
    assert_eq!(first.calls(), 0, "nobody has polled");
    let mut ids = vec![items.try_next().await.unwrap().unwrap().id, items.try_next().await.unwrap().unwrap().id];
    assert_eq!((first.calls(), second.calls()), (1, 0), "the next page is not needed yet");
    while let Some(customer) = items.try_next().await.unwrap() {
        ids.push(customer.id);
    }
    assert_eq!(ids, ["a", "b", "c"]);
    assert_eq!((first.calls(), second.calls(), third.calls()), (1, 1, 1));
    let polled = std::future::poll_fn(|context| Poll::Ready(Pin::new(&mut items).poll_next(context))).await;
    assert!(matches!(polled, Poll::Ready(None)));
}

#[tokio::test]
async fn a_page_says_where_the_next_begins() {
    let server = MockServer::start_async().await;
    capture(&server, &customers(&["a"], Some("[\"2\"]")));
    let page = chargebee(&server.base_url()).list_customers().page().await.unwrap();
    assert_eq!((page.len(), page.next_offset().map(String::as_str), page.info().attempts()), (1, Some("[\"2\"]"), 1));
    for customer in &page {
        assert_eq!(customer.id, page[0].id);
    }
    assert_eq!(page.into_iter().map(|customer| customer.id).collect::<Vec<_>>(), ["a"]);
}

#[tokio::test]
async fn a_list_that_does_not_move_on_is_an_error_and_not_endless() {
    let server = MockServer::start_async().await;
    let requests = capture(&server, &customers(&["a"], Some("[\"2\"]")));
    let mut items = chargebee(&server.base_url()).list_customers().stream();
    assert!(items.try_next().await.unwrap().is_some());
    let error = items.try_next().await.unwrap_err();
    assert_eq!((error.kind(), requests.lock().unwrap().len()), (ErrorKind::Decode, 2));
    assert_eq!(error.to_string(), "chargebee: list customers: 200: `next_offset` is the offset asked for");
    assert!(items.try_next().await.unwrap().is_none());
}

#[tokio::test]
async fn filters_are_checked_before_anything_is_sent() {
    let chargebee = chargebee("http://127.0.0.1:9");
    let list = || chargebee.list_customers();
    for (list, problem) in [
        (list().limit(0), "limit is not between 1 and 100"),
        (list().limit(101), "limit is not between 1 and 100"),
        (list().offset("x".repeat(1001)), "offset is longer than 1000 characters"),
    ] {
        let error = list.page().await.unwrap_err();
        assert_eq!((error.kind(), error.attempts()), (ErrorKind::Request, 0));
        assert_eq!(error.to_string(), format!("chargebee: list customers: {problem}"));
    }
    for list in [list().email_is(""), list().id_starts_with("")] {
        assert_eq!(list.page().await.unwrap_err().kind(), ErrorKind::Request);
    }
    let error = chargebee.list_contacts("..").page().await.unwrap_err();
    assert!(error.to_string().starts_with("chargebee: list contacts: customer id is or holds"), "{error}");
}

#[tokio::test]
async fn a_filter_by_nothing_is_refused_and_not_taken_for_none() {
    let chargebee = chargebee("http://127.0.0.1:9");
    let list = || chargebee.list_customers();
    for (list, filter) in [
        (list().id_in(Vec::<String>::new()), "id[in]"),
        (list().id_not_in(Vec::<String>::new()), "id[not_in]"),
        (list().auto_collection_in([]), "auto_collection[in]"),
        (list().auto_collection_not_in([]), "auto_collection[not_in]"),
        (list().taxability_in([]), "taxability[in]"),
        (list().taxability_not_in([]), "taxability[not_in]"),
        (list().offline_payment_method_in([]), "offline_payment_method[in]"),
        (list().offline_payment_method_not_in([]), "offline_payment_method[not_in]"),
        (list().channel_in([]), "channel[in]"),
        (list().channel_not_in([]), "channel[not_in]"),
    ] {
        let error = list.stream().try_next().await.unwrap_err();
        assert_eq!((error.kind(), error.attempts()), (ErrorKind::Request, 0));
        assert_eq!(error.to_string(), format!("chargebee: list customers: {filter} is an empty list"));
    }
}

#[tokio::test]
async fn times_of_filters_have_ten_digits() {
    let chargebee = chargebee("http://127.0.0.1:9");
    let list = || chargebee.list_customers();
    let [early, least, most, late] =
        [999_999_999, 1_000_000_000, 9_999_999_999, 10_000_000_000].map(Timestamp::from_unix_seconds);
    for (list, filter) in [
        (list().created_at_after(early), "created_at[after]"),
        (list().created_at_before(late), "created_at[before]"),
        (list().created_at_on(Timestamp::from_unix_seconds(-1)), "created_at[on]"),
        (list().created_at_between(early, most), "created_at[between]"),
        (list().updated_at_after(late), "updated_at[after]"),
        (list().updated_at_before(early), "updated_at[before]"),
        (list().updated_at_on(early), "updated_at[on]"),
        (list().updated_at_between(least, late), "updated_at[between]"),
    ] {
        let error = list.page().await.unwrap_err();
        assert_eq!((error.kind(), error.attempts()), (ErrorKind::Request, 0));
        let span = "2001-09-09T01:46:40Z to 2286-11-20T17:46:39Z";
        assert_eq!(error.to_string(), format!("chargebee: list customers: {filter} is not from {span}"));
    }
    let server = MockServer::start_async().await;
    let requests = capture(&server, &customers(&[], None));
    let chargebee = crate::support::chargebee(&server.base_url());
    chargebee.list_customers().created_at_between(least, most).page().await.unwrap();
    let clock = SystemTime::UNIX_EPOCH + Duration::from_millis(1_764_073_800_900);
    chargebee.list_customers().created_at_after(clock).page().await.unwrap();
    let queries = ["created_at%5Bbetween%5D=%5B1000000000%2C9999999999%5D", "created_at%5Bafter%5D=1764073800"];
    let requests = requests.lock().unwrap();
    let sent = requests.iter().map(|request| request.uri().query().unwrap_or_default().to_owned());
    assert_eq!(sent.collect::<Vec<_>>(), queries);
}

#[tokio::test]
async fn of_two_orders_the_last_one_holds() {
    use CustomerSortAttribute::{CreatedAt, UpdatedAt};
    let server = MockServer::start_async().await;
    let requests = capture(&server, &customers(&[], None));
    let chargebee = chargebee(&server.base_url());
    chargebee.list_customers().sort_by_asc(CreatedAt).sort_by_desc(UpdatedAt).page().await.unwrap();
    chargebee.list_customers().sort_by_desc(CreatedAt).sort_by_asc(UpdatedAt).page().await.unwrap();
    let requests = requests.lock().unwrap();
    let queries: Vec<_> = requests.iter().map(|request| request.uri().query().map(str::to_owned)).collect();
    let order = |query: &str| Some(query.to_owned());
    assert_eq!(queries, [order("sort_by%5Bdesc%5D=updated_at"), order("sort_by%5Basc%5D=updated_at")]);
}

/// How many customers `total`, `offset` and the page make the stream give, or why it ends.
async fn upflow_listed(pages: &[serde_json::Value]) -> Result<usize, String> {
    let server = MockServer::start_async().await;
    for (number, page) in pages.iter().enumerate() {
        server.mock(|when, then| {
            when.path("/v1/customers").query_param("offset", (number * 2).to_string()).query_param("limit", "2");
            then.status(200).json_body(page.clone());
        });
    }
    let mut items = upflow(&server.base_url()).list_customers().limit(2).stream();
    let mut count = 0;
    while let Some(customer) = items.try_next().await.map_err(|error| error.to_string())? {
        assert!(customer.id.starts_with("id_"));
        count += 1;
    }
    Ok(count)
}

#[tokio::test]
async fn upflow_s_pages_end_by_the_total_or_by_a_page_that_is_not_full() {
    let ids = |from: usize, to: usize| (from..to).map(|n| json!({ "id": format!("id_{n}") })).collect::<Vec<_>>();
    let told = |offset: usize, to: usize| json!({ "customers": ids(offset, to), "offset": offset, "total": 4 });
    assert_eq!(upflow_listed(&[told(0, 2), told(2, 4)]).await, Ok(4));
    let untold = |offset: usize, to: usize| json!({ "customers": ids(offset, to), "offset": offset });
    assert_eq!(upflow_listed(&[untold(0, 2), untold(2, 3)]).await, Ok(3));
    assert_eq!(upflow_listed(&[untold(0, 2), untold(2, 2)]).await, Ok(2));
    assert_eq!(upflow_listed(&[json!({ "customers": ids(0, 1) })]).await, Ok(1));
    // A server may give fewer than it is asked for, and say so.
    let fewer = |offset: usize, to: usize| json!({ "customers": ids(offset, to), "offset": offset, "limit": 1 });
    assert_eq!(upflow_listed(&[fewer(0, 2), fewer(2, 2)]).await, Ok(2));
    // A server that pays no heed to the limit gives all at once.
    assert_eq!(upflow_listed(&[json!({ "customers": ids(0, 7), "total": 7 })]).await, Ok(7));
    let error = |problem: &str| Err(format!("upflow: list customers: 200: {problem}"));
    let unknown = upflow_listed(&[json!({ "customers": ids(0, 2) })]).await;
    assert_eq!(unknown, error("which page this is is not said, and there are more"));
    let same_page = json!({ "customers": ids(0, 2), "total": 5 });
    assert_eq!(upflow_listed(&[same_page]).await, error("which page this is is not said, and there are more"));
    let empty = json!({ "customers": [], "offset": 0, "total": 5 });
    assert_eq!(upflow_listed(&[empty]).await, error("the page is empty and not the last"));
    assert_eq!(upflow_listed(&[told(0, 2), told(0, 2)]).await, error("the page is not the one asked for"));
}

#[tokio::test]
async fn upflow_s_pages_are_of_a_hundred_unless_told() {
    let server = MockServer::start_async().await;
    let requests = capture(&server, r#"{"contacts":[]}"#);
    let page = upflow(&server.base_url()).list_contacts(CustomerRef::external("1")).page().await.unwrap();
    assert_eq!((page.len(), page.next_offset()), (0, None));
    assert_eq!(requests.lock().unwrap()[0].uri().query(), Some("limit=100&offset=0"));
}
