//! Traps of progenitor's runtime, which ours avoids. Those of its generated code are in `tests/cases/trap.yaml`.

#[test]
fn trap_is_still_there_a_path_parameter_can_climb() {
    // The URL parser resolves these, so a request would reach another operation.
    for id in ["..", "."] {
        assert_eq!(stock_progenitor_client::encode_path(id), id);
    }
}

#[test]
fn trap_is_still_there_a_response_that_does_not_decode_loses_its_status() {
    let response = http::Response::builder().status(503).body("<html>").expect("a response");
    let runtime = tokio::runtime::Builder::new_current_thread().build().expect("a runtime");
    let decoded = stock_progenitor_client::ResponseValue::<u8>::from_response::<()>(response.into());
    let error = runtime.block_on(decoded).expect_err("HTML is no number");
    assert_eq!(error.status(), None);
}
