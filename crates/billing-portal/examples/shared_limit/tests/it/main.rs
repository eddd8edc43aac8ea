//! The shared limit, with Debian's `redis-server`, behind sockets that only Unix has.

#![cfg(unix)]

mod one_process;
mod store;
mod ten_processes;
