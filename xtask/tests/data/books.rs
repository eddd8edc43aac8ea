//! Runs in the crate generated from `books.json`: what reaches a server.

#[path = "server.in"]
mod server;

use server::{run, serve};
use vendor_client::{BaseUrl, Client, Connection, open, types};

fn client(url: &BaseUrl) -> Client {
    Client::builder().base_url(url).connection(&Connection::default()).build().unwrap()
}

#[test]
fn a_form_has_nested_objects_and_lists_in_brackets() {
    let (url, server) = serve("200 OK", r#"{"id": "bk_1", "status": "unknown", "subtitle": null, "format": "vinyl", "edition": 2}"#);
    let book = run(async {
        let share = types::PostBooksBodyAuthorsItemShare { percent: Some(50), until: vec![2030] };
        let author = types::PostBooksBodyAuthorsItem { name: Some("Ada".to_owned()), share: Some(share) };
        let client = client(&url);
        let call = client.post_books().body_map(|body| {
            body.title("A & B".to_owned())
                .authors(vec![author])
                .expand(vec!["publisher".to_owned()])
                .price(types::Price { amount: 900, currency: Some(types::PriceCurrency::Eur) })
        });
        call.send().await.unwrap().into_inner()
    });
    // What the vendor added since is no error, and the value called as the variant of others is one of them.
    assert_eq!(book.status, open::ShopBookStatus::Unknown("unknown".to_owned()));
    assert_eq!(book.format.unwrap().as_str(), "vinyl");
    let request = server.join().unwrap();
    assert!(request.starts_with("POST /v1/books HTTP/1.1\r\n"), "{request}");
    let body = request.split_once("\r\n\r\n").unwrap().1;
    assert_eq!(
        body,
        "authors%5B0%5D%5Bname%5D=Ada&authors%5B0%5D%5Bshare%5D%5Bpercent%5D=50&authors%5B0%5D%5Bshare%5D%5Buntil%5D%5B0%5D=2030\
         &expand%5B0%5D=publisher&price%5Bamount%5D=900&price%5Bcurrency%5D=eur&title=A+%26+B"
    );
}

#[test]
fn a_list_in_the_query_is_repeated_and_objects_are_flat() {
    let (url, server) = serve("200 OK", r#"{"data": []}"#);
    run(async {
        let client = client(&url);
        let call = client.get_books().expand(vec!["a".to_owned(), "b".to_owned()]).created_gt(5).tags("x,y");
        call.send().await.unwrap()
    });
    let request = server.join().unwrap();
    let line = request.lines().next().unwrap();
    assert_eq!(
        line,
        "GET /v1/books?created%5Bgt%5D=5&expand%5B%5D=a&expand%5B%5D=b&tags=x%2Cy HTTP/1.1",
        "{request}"
    );
    assert!(!request.contains("content-type: application/x-www-form-urlencoded"), "{request}");
}

#[test]
fn errors_of_two_shapes_are_of_one_type() {
    let (url, server) = serve("402 Payment Required", r#"{"declined": true, "code": 7}"#);
    let error = run(async { client(&url).post_books().body_map(|body| body.title("A".to_owned())).send().await.unwrap_err() });
    assert_eq!(error.status().unwrap().as_u16(), 402);
    server.join().unwrap();
}
