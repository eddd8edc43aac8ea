//! How clients in several languages are pointed at the Upflow side of a site. The vendor has no SDK.

use super::connection::UpflowConnection;
use crate::message::json;
use crate::snippet::{Snippet, allow_http_host};

pub(super) fn snippets(connection: &UpflowConnection) -> Vec<Snippet> {
    let (url, key, secret) = (connection.base_url(), connection.api_key(), connection.api_secret());
    let allow_http_host = allow_http_host(url);
    let rust = format!(
        r#"use billing_portal::{{ApiKey, ApiSecret, CustomerRef, Upflow}};

let upflow = Upflow::builder(ApiKey::new({}), ApiSecret::new({}))
    .base_url({}){allow_http_host}
    .build()?;
let link = upflow.portal_link(CustomerRef::external("123")).send().await?;"#,
        json(&key),
        json(&secret),
        json(&url),
    );
    let curl = format!(
        r"curl {url}/customers/external:123/portal \
  -H 'X-Api-Key: {key}' -H 'X-Api-Secret: {secret}' \
  --json '{{}}'"
    );
    vec![
        Snippet { language: "Rust", needs: "with billing-portal of this project", code: rust },
        Snippet { language: "curl", needs: "", code: curl },
    ]
}
