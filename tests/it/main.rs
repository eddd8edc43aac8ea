//! The whole workspace at work: the clients against the sandbox, and against recorded requests of an official library.

mod assumption;
mod assumption_map;
mod axum_app;
mod bounds;
mod browser;
mod capture;
mod chargebee_call;
mod chargebee_login;
mod chargebee_session;
mod connection;
mod contact;
mod customer;
mod customer_life;
mod environment;
mod facade;
mod faults;
mod golden;
mod hostile;
mod lengths;
mod mock;
mod proxy;
mod raw;
mod setup;
mod specification;
mod upflow_link;
mod vendor;
