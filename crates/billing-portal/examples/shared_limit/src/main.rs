//! Makes a link for each customer on standard input, together with as many other processes as there are:
//! `shared-limit QUOTA PERIOD_MS`, with `REDIS_URL` and Chargebee's variables in the environment.

use std::error::Error;
use std::time::Duration;

use billing_portal::{Chargebee, RateLimit};
use billing_portal_shared_limit::{SharedLimiter, WhenAway};
use futures_util::stream::{self, StreamExt};
use tokio::io::{AsyncBufReadExt, BufReader, stdin};

/// What Chargebee allows at once, divided by the processes.
const AT_ONCE: u32 = 5;

#[tokio::main(flavor = "current_thread")]
async fn main() -> Result<(), Box<dyn Error>> {
    let args: Vec<_> = std::env::args().skip(1).collect();
    let [quota, period] = args.as_slice() else { return Err("usage: shared-limit QUOTA PERIOD_MS".into()) };
    let limit = RateLimit::per(quota.parse()?, Duration::from_millis(period.parse()?)).at_once(AT_ONCE);

    let address = std::env::var("REDIS_URL").map_err(|_| "set REDIS_URL, such as redis://127.0.0.1/")?;
    let store = redis::Client::open(address)?;
    // Quotas are for a site: another site has a key of its own.
    let site = std::env::var("CHARGEBEE_SITE").unwrap_or_default();
    let limiter = SharedLimiter::new(&store, format!("billing-portal:chargebee:{site}"), limit, WhenAway::Refuse)?;
    let chargebee = Chargebee::builder_from_env()?.limiter(limiter).build()?;

    let customers = stream::unfold(BufReader::new(stdin()).lines(), async |mut lines| {
        let customer = lines.next_line().await.ok()??;
        Some((customer, lines))
    });
    let links = customers.map(|customer| chargebee.portal_link(customer).send()).buffer_unordered(AT_ONCE as usize);
    let mut links = std::pin::pin!(links);
    let (mut made, mut failed) = (0, 0);
    while let Some(link) = links.next().await {
        match link {
            Ok(_) => made += 1,
            Err(error) => {
                failed += 1;
                eprintln!("{error}");
            }
        }
    }
    println!("{made} links, {failed} failed");
    Ok(())
}
