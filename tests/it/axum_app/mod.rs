//! The example application of the facade: by plain requests, and by clicking in a real browser.

#[path = "../../../crates/billing-portal/examples/axum_app/app/mod.rs"]
mod app;
mod chromium;
mod clicks;
mod forgery;
mod frame;
mod links;
mod problems;
mod returns;
mod visitor;

use billing_portal::Chargebee;
use billing_portal_sandbox::{RecordedRequest, Sandbox};
use tokio::net::TcpListener;
use visitor::Visitor;

use crate::setup::{chargebee_builder, upflow_builder};

/// The application and its vendors, running.
struct Running {
    sandbox: Sandbox,
    /// The application's own client.
    chargebee: Chargebee,
    /// Where the application believes that it is reached.
    origin: String,
    /// Another address at which it responds.
    elsewhere: String,
}

impl Running {
    async fn start() -> Self {
        let sandbox = Sandbox::start().await.expect("a free port");
        // What is repeated has tests of its own; here it would only take time.
        let chargebee = chargebee_builder(&sandbox, sandbox.chargebee().api_key()).max_attempts(1);
        let chargebee = chargebee.build().expect("a client");
        let upflow = upflow_builder(&sandbox, sandbox.upflow().api_secret()).max_attempts(1).build();
        let upflow = upflow.expect("a client");

        let (listener, origin) = listen().await;
        let (other_listener, elsewhere) = listen().await;
        let router = app::router(app::App::new(chargebee.clone(), upflow, origin.clone()));
        for (listener, router) in [(listener, router.clone()), (other_listener, router)] {
            // It ends with the runtime of the test.
            tokio::spawn(async move { axum::serve(listener, router).await });
        }
        Self { sandbox, chargebee, origin, elsewhere }
    }

    /// Somebody with a new browser.
    fn visitor(&self) -> Visitor {
        Visitor::new(&self.origin)
    }

    /// Somebody who has signed in, as `ada` (who is `cust_42`) or `grace` (who is `cust_7`).
    async fn signed_in(&self, login: &str) -> Visitor {
        let mut visitor = self.visitor();
        assert_eq!(visitor.post("/sign-in", &[("login", login)]).await.location(), "/");
        visitor
    }

    /// The requests to the vendors' APIs so far, by their operations.
    fn operations(&self) -> Vec<String> {
        self.sandbox.requests().into_iter().filter_map(|request| request.operation_id).collect()
    }

    /// The requests so far that were for an operation.
    fn requests_for(&self, operation: &str) -> Vec<RecordedRequest> {
        let mut requests = self.sandbox.requests();
        requests.retain(|request| request.operation_id.as_deref() == Some(operation));
        requests
    }
}

async fn listen() -> (TcpListener, String) {
    let listener = TcpListener::bind("127.0.0.1:0").await.expect("a free port");
    let origin = format!("http://{}", listener.local_addr().expect("an address"));
    (listener, origin)
}
