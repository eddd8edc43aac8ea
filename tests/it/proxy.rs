//! Proxies of the environment, which cannot reach this machine's own addresses.

use std::net::TcpListener;
use std::process::Command;

/// Runs journeys again in a process whose proxy is dead: requests to loopback addresses must not go there.
#[test]
fn a_dead_proxy_disturbs_no_journey() {
    let dead = {
        let listener = TcpListener::bind("127.0.0.1:0").expect("a free port");
        format!("http://{}", listener.local_addr().expect("an address"))
    };
    let journeys = [
        "chargebee_session::lives_from_the_link_to_the_log_out",
        "chargebee_login::a_user_who_logs_in_comes_back_as_a_customer",
        "upflow_link::works_for_a_day_unless_told",
    ];
    let mut command = Command::new(std::env::current_exe().expect("this binary"));
    command.arg("--exact").args(journeys);
    for name in ["HTTP_PROXY", "HTTPS_PROXY", "ALL_PROXY"] {
        command.env(name, &dead).env(name.to_lowercase(), &dead);
    }
    // A CGI script must not take HTTP_PROXY from a request; REQUEST_METHOD is how HTTP clients recognize one.
    let output = command.env_remove("NO_PROXY").env_remove("no_proxy").env_remove("REQUEST_METHOD").output();
    let output = output.expect("a process");
    let said = String::from_utf8_lossy(&output.stdout);
    assert!(output.status.success(), "{said}\n{}", String::from_utf8_lossy(&output.stderr));
    assert!(said.contains(&format!("{} passed", journeys.len())), "{said}");
}
