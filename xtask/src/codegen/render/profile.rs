//! The profile of the API, for the transport.

use proc_macro2::{Literal, TokenStream};
use quote::quote;

use crate::codegen::document::FORM;
use crate::codegen::naming::snake;
use crate::codegen::profile::{Idempotency, Profile, ShouldRetry};

/// The contents of the module `profile`, of the API that is called `name`.
pub(super) fn tokens(name: &str, profile: &Profile, error_messages: &[&str]) -> TokenStream {
    let Profile {
        idempotency,
        repeatable,
        request_id_header,
        exclusive_headers,
        empty_body_content_type,
        error_code,
        should_retry,
    } = profile;
    let error_code = error_code.iter();
    let messages = (!error_messages.is_empty()).then(|| quote!(.error_messages(&[#(#error_messages),*])));
    // The transport's names of headers are in lower case.
    let header = |name: &String| name.to_ascii_lowercase();
    let mut duration = TokenStream::new();
    let key = idempotency.as_ref().map(|Idempotency { header: key, replayed_header, window_seconds, max_length }| {
        duration = quote!(use std::time::Duration;);
        let key = header(key);
        let (window_seconds, max_length) = (Literal::u64_unsuffixed(*window_seconds), Literal::usize_unsuffixed(*max_length));
        let replayed = replayed_header.iter().map(header);
        quote!(.idempotency_key(#key, Duration::from_secs(#window_seconds), #max_length) #(.replayed_header(#replayed))*)
    });
    let ids = repeatable.iter().map(|id| snake(id));
    let repeatable = (!repeatable.is_empty()).then(|| quote!(.idempotent_operations(&[#(#ids),*])));
    let request_id = request_id_header.iter().map(header);
    let pairs = exclusive_headers.iter().map(|(one, other)| {
        let (one, other) = (header(one), header(other));
        quote!((#one, #other))
    });
    let exclusive = (!exclusive_headers.is_empty()).then(|| quote!(.exclusive_headers(&[#(#pairs),*])));
    let empty_body = empty_body_content_type
        .iter()
        .map(|media| if media == FORM { quote!(progenitor_client::FORM) } else { quote!(#media) });
    let verdict = should_retry.as_ref().map(|ShouldRetry { header: name, statuses }| {
        let (name, statuses) = (header(name), statuses.iter().map(|status| Literal::u16_unsuffixed(*status)));
        quote!(.verdict(|status, headers| match headers.get(#name).map(HeaderValue::as_bytes) {
            Some(b"true") => Verdict::Retry,
            Some(b"false") => Verdict::Final,
            _ if [#(#statuses),*].contains(&status.as_u16()) => Verdict::Retry,
            _ => Verdict::ByStatus,
        }))
    });
    let imports = if verdict.is_some() {
        quote!(
            use progenitor_client::{ApiProfile, Verdict, header::HeaderValue};
        )
    } else {
        quote!(
            use progenitor_client::ApiProfile;
        )
    };
    quote! {
        #duration
        #imports

        /// What the transport has to know of this API, but for credentials.
        pub(crate) const PROFILE: ApiProfile = ApiProfile::new(#name)
            .operations(super::operation::OPERATIONS)
            .secret_members(super::operation::SECRET_MEMBERS)
            #(.error_code(#error_code))*
            #messages
            #(.empty_body_content_type(#empty_body))*
            #key
            #repeatable
            #exclusive
            #verdict
            #(.request_id_header(#request_id))*;
    }
}
