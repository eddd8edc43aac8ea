//! A server of Redis for one test, behind a socket in a folder of its own.

use std::io::{BufRead, BufReader};
use std::path::PathBuf;
use std::process::{Child, Command, Stdio};
use std::sync::mpsc::{self, Receiver};
use std::time::{Duration, Instant};
use std::{fs, thread};

use tempfile::TempDir;

pub(crate) struct Store {
    folder: TempDir,
    server: Child,
}

impl Store {
    pub(crate) fn start() -> Self {
        let folder = tempfile::tempdir().expect("a folder");
        let server = serve(&folder);
        Self { folder, server }
    }

    pub(crate) fn url(&self) -> String {
        format!("redis+unix://{}", socket(&self.folder).display())
    }

    pub(crate) fn client(&self) -> redis::Client {
        redis::Client::open(self.url()).expect("an address")
    }

    /// Ends the server, as a machine that breaks down does.
    pub(crate) fn kill(&mut self) {
        self.server.kill().expect("to kill it");
        self.server.wait().expect("to end");
        fs::remove_file(socket(&self.folder)).expect("a socket");
    }

    pub(crate) fn start_again(&mut self) {
        self.server = serve(&self.folder);
    }

    /// Follows what the server does from now on. Each time that a place is taken, when it was, in microseconds of the
    /// server's clock.
    pub(crate) fn places(&self) -> Places {
        let mut monitor = Command::new("redis-cli")
            .arg("-s")
            .arg(socket(&self.folder))
            .arg("MONITOR")
            .stdout(Stdio::piped())
            .stderr(Stdio::null())
            .spawn()
            .expect("redis-cli");
        let mut lines = BufReader::new(monitor.stdout.take().expect("a pipe")).lines();
        assert_eq!(lines.next().expect("a line").expect("text"), "OK");
        let (send, taken) = mpsc::channel();
        thread::spawn(move || {
            let pushed = lines.map_while(Result::ok).filter(|line| line.contains("\"RPUSH\""));
            pushed.map(|line| send.send(line)).take_while(Result::is_ok).for_each(drop);
        });
        Places { monitor, taken }
    }
}

impl Drop for Store {
    fn drop(&mut self) {
        let _ = self.server.kill();
        let _ = self.server.wait();
    }
}

pub(crate) struct Places {
    monitor: Child,
    taken: Receiver<String>,
}

impl Iterator for Places {
    type Item = u64;

    fn next(&mut self) -> Option<u64> {
        let line = self.taken.recv_timeout(Duration::from_secs(60)).expect("a place is taken");
        let at = line.split('"').nth(5).and_then(|at| at.parse().ok());
        Some(at.unwrap_or_else(|| panic!("no time in {line}")))
    }
}

impl Drop for Places {
    fn drop(&mut self) {
        let _ = self.monitor.kill();
        let _ = self.monitor.wait();
    }
}

fn socket(folder: &TempDir) -> PathBuf {
    folder.path().join("redis.sock")
}

/// Starts a server that keeps nothing on disk, and waits until it listens.
fn serve(folder: &TempDir) -> Child {
    let mut server = Command::new("redis-server")
        .args(["--port", "0", "--save", "", "--appendonly", "no", "--unixsocket"])
        .arg(socket(folder))
        .arg("--dir")
        .arg(folder.path())
        .stdout(Stdio::null())
        .spawn()
        .expect("redis-server");
    let begin = Instant::now();
    while std::os::unix::net::UnixStream::connect(socket(folder)).is_err() {
        assert!(server.try_wait().expect("a child").is_none(), "it ended");
        assert!(begin.elapsed() < Duration::from_secs(30), "it does not listen");
        thread::sleep(Duration::from_millis(5));
    }
    server
}
