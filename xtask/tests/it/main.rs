//! Tests of the maintainer's tasks: that the generated code is current, that each answer to a trap of progenitor is
//! needed and given, and that a bad specification gets an error that names the place and the fix.

mod bench;
mod bench_output;
mod bench_page;
mod bounded;
mod case;
mod chargebee;
mod command;
mod comment;
mod conformance;
mod current;
mod dist;
mod drift;
mod gentle;
mod mutated;
mod names;
mod out;
mod repair;
mod size;
mod spec_drift;
mod spec_drift_list;
mod strict;
mod support;
mod trap;
mod vendor;
