//! `customers`: finding what a vendor calls a customer by.

mod sheet;

use std::fmt::Write as _;
use std::path::PathBuf;

use billing_portal::{BillingPortal, CustomerSearch, CustomerSummary, Finds, Items, Vendor};
use clap::builder::NonEmptyStringValueParser;

use self::sheet::Sheet;
use crate::config::Settings;
use crate::failure::Failure;
use crate::option::{self, GlobalOptions, vendor_parser};
use crate::report::CustomerReport;
use crate::table::table;
use crate::{output, wording};

/// How many customers of a list are looked through where the vendor cannot search.
const SCAN: u64 = 10_000;

/// How many customers a table has.
const TABLE_ROWS: u64 = 100;

/// List, find and show customers
#[derive(Debug, clap::Subcommand)]
pub(crate) enum Action {
    /// List customers
    List(List),
    Search(Search),
    /// Show one customer
    Show(Show),
}

#[derive(Debug, clap::Args)]
pub(crate) struct List {
    #[command(flatten)]
    shared: Shared,
}

/// Find customers by their e-mail address or name
///
/// All that are found are listed; which one is meant is for you to say. How is searched depends on the vendor, and is said.
///
/// Exit status: 0 if there are any, 1 if none, 2 wrong use or configuration.
#[derive(Debug, clap::Args)]
#[group(id = "what", required = true, multiple = false, args = ["email", "name"])]
pub(crate) struct Search {
    #[arg(long, value_name = "ADDRESS", value_parser = NonEmptyStringValueParser::new(), help = how("The e-mail address", |vendor| vendor.facts().finds_by_email))]
    email: Option<String>,

    #[arg(long, value_parser = NonEmptyStringValueParser::new(), help = how("The name", |vendor| vendor.facts().finds_by_name))]
    name: Option<String>,

    /// Read this many customers and look for the name anywhere in theirs, whatever the vendor can search itself
    /// [default: 10000 where it cannot]
    #[arg(long, value_name = "N", value_parser = clap::value_parser!(u64).range(1..))]
    scan: Option<u64>,

    #[command(flatten)]
    shared: Shared,
}

#[derive(Debug, clap::Args)]
pub(crate) struct Show {
    #[arg(help = wording::customer())]
    customer: String,

    /// Whose customer; may be left out if only one vendor is configured
    #[arg(long, value_parser = vendor_parser())]
    vendor: Option<Vendor>,

    /// Print one line of JSON, as `billing-portal schema customer` describes it
    #[arg(long)]
    json: bool,
}

/// Whose customers, how many and in which form.
#[derive(Debug, clap::Args)]
struct Shared {
    /// Whose customers [default: those of all vendors that are configured]
    #[arg(long, value_parser = vendor_parser())]
    vendor: Option<Vendor>,

    /// At most this many [default: 100 in a table, else all]
    #[arg(long, value_name = "N", value_parser = clap::value_parser!(u64).range(1..))]
    limit: Option<u64>,

    /// Print a line of JSON for each, as `billing-portal schema customer` describes it
    #[arg(long, conflicts_with = "csv")]
    json: bool,

    /// Write a CSV file that `links --from` reads; guard it, for it holds personal data
    #[arg(long, requires = "out")]
    csv: bool,

    /// The file that --csv writes, for you alone; one that is there stays as it is
    #[arg(long, value_name = "FILE.csv", requires = "csv")]
    out: Option<PathBuf>,
}

/// For help: how each vendor searches.
fn how(what: &str, finds: fn(Vendor) -> Finds) -> String {
    let how = |vendor: Vendor| {
        let how = match finds(vendor) {
            Finds::ByFilter => "finds the whole of it",
            Finds::ByPrefix => "finds its beginning",
            Finds::ByPart => "finds any part of it",
            Finds::ByReading => "finds any part of it, once the list is read",
            _ => "cannot look for it",
        };
        format!("{} {how}", vendor.facts().title)
    };
    format!("{what}: {}", wording::each(how, "; "))
}

pub(crate) async fn run(action: Action, global: &GlobalOptions) -> Result<(), Failure> {
    match action {
        Action::List(List { shared }) => find(shared, None, None, global).await,
        Action::Search(Search { email, name, scan, shared }) => {
            let search = email.map(CustomerSearch::Email).or(name.map(CustomerSearch::Name));
            find(shared, search, scan, global).await
        }
        Action::Show(args) => show(args, global).await,
    }
}

/// What is listed, as it comes.
enum Listing {
    Table(Vec<(Vendor, CustomerSummary)>),
    Json,
    Csv(Box<Sheet>),
}

impl Listing {
    fn take(&mut self, vendor: Vendor, customer: CustomerSummary) -> Result<(), Failure> {
        match self {
            Self::Table(rows) => rows.push((vendor, customer)),
            Self::Json => output::json(&report(vendor, customer))?,
            Self::Csv(sheet) => sheet.take(vendor, &customer)?,
        }
        Ok(())
    }

    fn finish(self) -> Result<(), Failure> {
        match self {
            Self::Table(rows) if rows.is_empty() => Ok(()),
            Self::Table(rows) => {
                let is_one = rows.iter().all(|(vendor, _)| *vendor == rows[0].0);
                let cells: Vec<_> = rows
                    .iter()
                    .map(|(vendor, customer)| {
                        let optional = [&customer.name, &customer.email, &customer.external_id];
                        let [name, email, external] = optional.map(|it| it.as_deref().unwrap_or_default());
                        [if is_one { "" } else { vendor.name() }, &customer.id, name, email, external]
                    })
                    .collect();
                Ok(output::lines(&table(["VENDOR", "CUSTOMER", "NAME", "E-MAIL", "YOUR ID"], &cells, 2))?)
            }
            Self::Json => Ok(()),
            Self::Csv(sheet) => sheet.finish(),
        }
    }
}

fn report(vendor: Vendor, customer: CustomerSummary) -> CustomerReport {
    let CustomerSummary { id, external_id, name, email, .. } = customer;
    CustomerReport { vendor: vendor.name(), customer: id, external_id, name, email }
}

/// What came of one vendor.
struct Found {
    matching: u64,
    read: u64,
    is_all: bool,
}

async fn find(
    shared: Shared,
    search: Option<CustomerSearch>,
    scan: Option<u64>,
    global: &GlobalOptions,
) -> Result<(), Failure> {
    let settings = global.settings()?;
    let vendors = settings.vendors(shared.vendor)?;
    let listing = match &shared.out {
        Some(path) => Listing::Csv(Box::new(Sheet::create(path)?)),
        None if shared.json => Listing::Json,
        None => Listing::Table(Vec::new()),
    };
    let is_table = matches!(listing, Listing::Table(_));
    let mut run =
        Run { settings, search, scan, listing, left: shared.limit.or(is_table.then_some(TABLE_ROWS)), found: 0 };
    let mut failures = Vec::new();
    for vendor in vendors.iter().copied() {
        match run.of_vendor(vendor).await {
            Ok(()) => {}
            Err(failure) if vendors.len() == 1 => return Err(failure),
            // What the others have is still of use.
            Err(failure) => {
                output::warning(&failure.diagnosis());
                failures.push(vendor.facts().title);
            }
        }
    }
    if failures.is_empty() || !matches!(run.listing, Listing::Csv(_)) {
        run.listing.finish()?;
    }
    if !failures.is_empty() {
        let failed = wording::list(failures, "and");
        return Err(Failure::refused(format!("nothing, or not all, is known of {failed}"))
            .hint("the warning above says why; no file is written of a part"));
    }
    match run.search {
        // What a vendor finds may be less than there is.
        Some(CustomerSearch::Name(_)) if run.found == 0 && scan.is_none() => {
            Err(Failure::refused("no such customer was found")
                .hint("--scan N reads the first N customers and looks for the name anywhere in theirs"))
        }
        Some(_) if run.found == 0 => Err(Failure::refused("no such customer was found")),
        _ => Ok(()),
    }
}

/// A search, or a list, over the vendors.
struct Run {
    settings: Settings,
    search: Option<CustomerSearch>,
    scan: Option<u64>,
    listing: Listing,
    left: Option<u64>,
    found: u64,
}

impl Run {
    async fn of_vendor(&mut self, vendor: Vendor) -> Result<(), Failure> {
        let facts = vendor.facts();
        let finds = self.search.as_ref().map(|search| match search {
            CustomerSearch::Email(_) => facts.finds_by_email,
            _ => facts.finds_by_name,
        });
        if finds == Some(Finds::Not) {
            return Err(Failure::misused(format!("{} cannot look for an e-mail address", facts.title))
                .hint(format!("look for the name: customers search --vendor {vendor} --name NAME")));
        }
        let scan = self.scan.or((finds == Some(Finds::ByReading)).then_some(SCAN)).filter(|_| finds.is_some());
        let portal = self.settings.builder(vendor)?.build()?;
        let found = match (&self.search, scan) {
            (Some(search), Some(most)) => {
                let search = search.clone();
                self.take(vendor, portal.customers(), most, |customer| matches(&search, customer)).await?
            }
            (Some(search), None) => {
                let items = portal.find_customers(search.clone());
                self.take(vendor, items, u64::MAX, |_| true).await?
            }
            (None, _) => self.take(vendor, portal.customers(), u64::MAX, |_| true).await?,
        };
        self.found += found.matching;
        self.tell(&portal, &found, scan);
        Ok(())
    }

    /// Takes what matches of the first items, until there are as many as are wanted.
    async fn take(
        &mut self,
        vendor: Vendor,
        mut items: Items<CustomerSummary>,
        most: u64,
        matches: impl Fn(&CustomerSummary) -> bool,
    ) -> Result<Found, Failure> {
        let mut found = Found { matching: 0, read: 0, is_all: false };
        while let Some(customer) = items.try_next().await? {
            // One more than is wanted has been seen, so that what is left out is said only if there is something.
            if found.read == most || (self.left == Some(0) && matches(&customer)) {
                return Ok(found);
            }
            found.read += 1;
            if matches(&customer) {
                self.listing.take(vendor, customer)?;
                found.matching += 1;
                self.left = self.left.map(|left| left - 1);
            }
        }
        Ok(Found { is_all: true, ..found })
    }

    fn tell(&self, portal: &BillingPortal, found: &Found, scan: Option<u64>) {
        let place = self.settings.used(portal.vendor());
        let found_at = if self.search.is_some() { "found at" } else { "at" };
        let mut text = format!("{} {found_at} {place}", wording::count(found.matching, "customer"));
        if scan.is_some() {
            let _ = write!(text, "; {} looked through", wording::count(found.read, "customer"));
        }
        text += match (found.is_all, self.left, scan) {
            (true, ..) => ".",
            (false, Some(0), _) => ". There are more: --limit N shows more.",
            (false, ..) => ". There are more that were not looked at: --scan N looks further.",
        };
        output::remark(&text);
    }
}

/// Whether a customer is one that is looked for: the whole address, or any part of the name.
fn matches(search: &CustomerSearch, customer: &CustomerSummary) -> bool {
    let lower = |text: &Option<String>| text.as_deref().unwrap_or_default().to_lowercase();
    match search {
        CustomerSearch::Email(email) => lower(&customer.email) == email.to_lowercase(),
        CustomerSearch::Name(name) => lower(&customer.name).contains(&name.to_lowercase()),
        _ => false,
    }
}

async fn show(args: Show, global: &GlobalOptions) -> Result<(), Failure> {
    let settings = global.settings()?;
    let vendor = settings.vendor(args.vendor)?;
    let portal = settings.builder(vendor)?.build()?;
    let found = portal.customer(&args.customer).await;
    let customer = found.map_err(|error| option::of_customer(error, vendor, &args.customer))?;
    if args.json {
        return Ok(output::json(&report(vendor, customer))?);
    }
    let CustomerSummary { id, external_id, name, email, .. } = customer;
    for (what, value) in [("Customer", Some(id)), ("Your id", external_id), ("Name", name), ("E-mail", email)] {
        if let Some(value) = value {
            output::line(&format!("{what:<10} {value}"))?;
        }
    }
    output::remark(&format!("At {}.", settings.used(vendor)));
    Ok(())
}
