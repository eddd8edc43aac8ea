//! Servers of the API in processes of their own: the sandbox of this project, and Prism.

pub mod cores;
pub mod load;

use std::env;
use std::ffi::OsStr;
use std::io::{BufRead, BufReader};
use std::net::{SocketAddr, TcpListener, TcpStream};
use std::path::Path;
use std::process::{Child, Command, Stdio};
use std::thread;
use std::time::{Duration, Instant};

use serde::Deserialize;

use self::cores::Cores;
use crate::caller::Failure;

/// How long a server may need until it listens, and how often it is looked whether it does.
const PATIENCE: Duration = Duration::from_secs(60);
const STEP: Duration = Duration::from_millis(20);

/// A server that listens. It ends when this is dropped.
#[derive(Debug)]
pub struct Process {
    child: Child,
    base_url: String,
    api_key: String,
}

/// What of the sandbox's first line is needed here.
#[derive(Deserialize)]
struct Connection {
    chargebee: Site,
}

#[derive(Deserialize)]
struct Site {
    base_url: String,
    api_key: String,
}

impl Process {
    /// Starts `billing-portal sandbox` from this file on a free port, and waits until it listens.
    ///
    /// # Errors
    /// If it does not start, or does not say how it is reached.
    pub fn sandbox(binary: &OsStr, cores: Cores) -> Result<Self, Failure> {
        let mut command = cores.of_the_server(binary);
        command.args(["sandbox", "--port", "0", "--until-stdin-closes"]).stdin(Stdio::piped()).stdout(Stdio::piped());
        let mut sandbox = Self::spawn(command)?;
        let mut line = String::new();
        // Nothing follows the line, so nobody misses the pipe.
        let output = sandbox.child.stdout.take().ok_or("a sandbox without a pipe")?;
        BufReader::new(output).read_line(&mut line)?;
        let connection: Connection = serde_json::from_str(&line)
            .map_err(|error| format!("no line of JSON from the sandbox: {error}: {line:?}"))?;
        (sandbox.base_url, sandbox.api_key) = (connection.chargebee.base_url, connection.chargebee.api_key);
        Ok(sandbox)
    }

    /// Starts Prism, the script of whose command this is, with a description on a free port, and waits until it listens.
    ///
    /// It answers with the examples of the description, which is what it does by default. Its log goes nowhere.
    ///
    /// # Errors
    /// If it does not start, or does not listen within a minute.
    pub fn prism(script: &OsStr, spec: &Path, options: &[&str], cores: Cores) -> Result<Self, Failure> {
        let address = TcpListener::bind(("127.0.0.1", 0))?.local_addr()?;
        let mut command = cores.of_the_server("node".as_ref());
        command.arg(script).args(["mock", "--host", "127.0.0.1", "--port", &address.port().to_string()]);
        command.args(options).arg(spec).stdin(Stdio::null()).stdout(Stdio::null());
        let mut prism = Self::spawn(command)?;
        prism.base_url = format!("http://{address}");
        // It takes any.
        "test_not_a_key_but_as_long_as_one_is".clone_into(&mut prism.api_key);
        prism.wait_for(address)?;
        Ok(prism)
    }

    fn spawn(mut command: Command) -> Result<Self, Failure> {
        let child = command.spawn().map_err(|error| format!("{}: {error}", command.get_program().display()))?;
        Ok(Self { child, base_url: String::new(), api_key: String::new() })
    }

    fn wait_for(&mut self, address: SocketAddr) -> Result<(), Failure> {
        let began = Instant::now();
        while TcpStream::connect(address).is_err() {
            if let Some(status) = self.child.try_wait()? {
                return Err(format!("the server has ended: {status}").into());
            }
            if began.elapsed() > PATIENCE {
                return Err(format!("nothing listens at {address} after {} s", PATIENCE.as_secs()).into());
            }
            thread::sleep(STEP);
        }
        Ok(())
    }

    /// What paths such as `/portal_sessions` are appended to.
    #[must_use]
    pub fn base_url(&self) -> &str {
        &self.base_url
    }

    /// The API key that it takes.
    #[must_use]
    pub fn api_key(&self) -> &str {
        &self.api_key
    }
}

impl Drop for Process {
    fn drop(&mut self) {
        // Either may fail because it has ended, which is what was wanted.
        let _ = self.child.kill();
        let _ = self.child.wait();
    }
}

/// The value of a variable, if it is there and not empty.
#[must_use]
pub fn variable(name: &str) -> Option<std::ffi::OsString> {
    env::var_os(name).filter(|value| !value.is_empty())
}

#[cfg(all(test, unix))]
mod tests {
    use super::*;

    fn shell(script: &str) -> Process {
        let mut command = Command::new("sh");
        command.args(["-c", script]);
        Process::spawn(command).unwrap()
    }

    #[test]
    fn a_server_that_ends_is_not_waited_for() {
        // The port is taken and given back, so that nothing listens there.
        let address = TcpListener::bind(("127.0.0.1", 0)).unwrap().local_addr().unwrap();
        let error = shell("exit 3").wait_for(address).unwrap_err().to_string();
        assert_eq!(error, "the server has ended: exit status: 3");
    }

    #[test]
    fn a_server_is_waited_for_until_it_listens() {
        let listener = TcpListener::bind(("127.0.0.1", 0)).unwrap();
        shell("read -r line").wait_for(listener.local_addr().unwrap()).unwrap();
    }

    #[test]
    fn a_server_that_is_not_there_is_named() {
        let error = Process::spawn(Command::new("./no-such-server")).unwrap_err().to_string();
        assert!(error.starts_with("./no-such-server: "), "{error}");
    }
}
