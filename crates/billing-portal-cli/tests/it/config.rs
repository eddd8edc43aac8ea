//! The configuration file, and what goes before what.

use std::fs;
use std::path::PathBuf;

use billing_portal_sandbox::Sandbox;
use tempfile::TempDir;

use crate::{Env, Run, chargebee, run, upflow, with};

/// A folder for configuration, which holds a file.
pub(crate) struct Home(TempDir);

impl Home {
    /// With a file that nobody else can read.
    pub(crate) fn with(text: &str) -> Self {
        let home = Self(TempDir::new().expect("a folder"));
        fs::create_dir(home.folder()).expect("a folder");
        fs::write(home.file(), text).expect("a file");
        home.chmod(0o600);
        home
    }

    pub(crate) fn folder(&self) -> PathBuf {
        self.0.path().join("billing-portal")
    }

    pub(crate) fn file(&self) -> PathBuf {
        self.folder().join("config.toml")
    }

    #[cfg(unix)]
    fn chmod(&self, mode: u32) {
        use std::os::unix::fs::PermissionsExt;
        fs::set_permissions(self.file(), fs::Permissions::from_mode(mode)).expect("a file of ours");
    }

    #[cfg(not(unix))]
    fn chmod(&self, _: u32) {}

    /// The environment in which it is found.
    pub(crate) fn env(&self, more: Env) -> Env {
        let path = self.0.path().to_str().expect("UTF-8").to_owned();
        [vec![("XDG_CONFIG_HOME", path.clone()), ("APPDATA", path)], more].concat()
    }

    /// Runs the command. What the file has as credentials must not be shown.
    fn run(&self, args: &[&str], more: Env) -> Run {
        let run = run(args, &self.env(more));
        assert!(!run.stderr.contains("planted") && !run.stdout.contains("planted"), "{args:?}: {}", run.stderr);
        run
    }
}

/// A profile with all vendors of a sandbox, each credential under the name of a variable.
pub(crate) fn both(sandbox: &Sandbox, profile: &str) -> String {
    format!(
        "[{profile}]\nvendor = 'upflow'\n\
         [{profile}.chargebee]\nsite = '{}'\nbase_url = '{}'\napi_key_env = 'ACME_KEY'\n\
         redirect_url = 'https://app.acme.example/'\n\
         [{profile}.upflow]\nbase_url = '{}'\napi_key_env = 'ACME_UPFLOW_KEY'\napi_secret_env = 'ACME_UPFLOW_SECRET'\n",
        sandbox.chargebee().site(),
        sandbox.chargebee().base_url(),
        sandbox.upflow().base_url(),
    )
}

/// The variables that [`both`] names.
pub(crate) fn variables(sandbox: &Sandbox) -> Env {
    vec![
        ("ACME_KEY", sandbox.chargebee().api_key().to_owned()),
        ("ACME_UPFLOW_KEY", sandbox.upflow().api_key().to_owned()),
        ("ACME_UPFLOW_SECRET", sandbox.upflow().api_secret().to_owned()),
    ]
}

#[tokio::test(flavor = "multi_thread")]
async fn a_profile_names_the_variables_of_its_credentials() {
    let sandbox = Sandbox::start().await.expect("a sandbox");
    let home = Home::with(&both(&sandbox, "default"));
    // It holds no secret, so that anybody may read it.
    home.chmod(0o644);
    let run = home.run(&["link", "external:123"], variables(&sandbox));
    assert_eq!(run.status, Some(0), "{}", run.stderr);
    let run = home.run(&["link", "cust_42", "--vendor", "chargebee"], variables(&sandbox));
    assert_eq!(run.status, Some(0), "{}", run.stderr);

    let run = home.run(&["link", "external:123"], Vec::new());
    assert_eq!((run.status, run.stdout.as_str()), (Some(2), ""));
    let said =
        "error: upflow: UPFLOW_API_KEY is not set, nor is ACME_UPFLOW_KEY, which profile `default` names for it\n";
    assert!(run.stderr.starts_with(said), "{}", run.stderr);
}

#[tokio::test(flavor = "multi_thread")]
async fn profiles_are_chosen_by_name() {
    let sandbox = Sandbox::start().await.expect("a sandbox");
    let home = Home::with(&both(&sandbox, "live"));
    let chosen = home.run(&["link", "external:123", "--profile", "live"], variables(&sandbox));
    assert_eq!(chosen.status, Some(0), "{}", chosen.stderr);
    // There is no `default`, so that nothing is configured.
    assert_eq!(home.run(&["link", "external:123"], variables(&sandbox)).status, Some(2));

    let unknown = home.run(&["link", "external:123", "--profile", "test"], upflow(&sandbox));
    assert_eq!((unknown.status, unknown.stdout.as_str()), (Some(2), ""));
    let said = format!("error: there is no profile `test` in {}\nhint: ", home.file().display());
    assert!(unknown.stderr.starts_with(&said), "{}", unknown.stderr);
}

#[tokio::test(flavor = "multi_thread")]
async fn the_environment_goes_before_the_profile_and_options_before_both() {
    let sandbox = Sandbox::start().await.expect("a sandbox");
    let text = "[default]\nvendor = 'chargebee'\n[default.chargebee]\nsite = 'elsewhere'\napi_key = 'planted'\n\
                base_url = 'http://127.0.0.1:9'\nredirect_url = 'https://file.example/'\n";
    let home = Home::with(text);
    let redirect = |index: usize| {
        let form = sandbox.requests()[index].form.clone().expect("a form");
        form.into_iter().find(|(name, _)| name == "redirect_url").expect("a redirect URL").1
    };

    let mut env = with(chargebee(&sandbox), "CHARGEBEE_REDIRECT_URL", "");
    assert_eq!(home.run(&["link", "cust_42"], env.clone()).status, Some(0));
    assert_eq!(redirect(0), "https://file.example/");

    env = with(env, "CHARGEBEE_REDIRECT_URL", "https://environment.example/");
    assert_eq!(home.run(&["link", "cust_42"], env.clone()).status, Some(0));
    assert_eq!(redirect(1), "https://environment.example/");

    let option = ["link", "cust_42", "--redirect-url", "https://option.example/"];
    assert_eq!(home.run(&option, env.clone()).status, Some(0));
    assert_eq!(redirect(2), "https://option.example/");

    // Who names a profile is told what is not taken from it.
    let run = home.run(&["link", "cust_42", "--profile", "default"], env);
    let note = "note: CHARGEBEE_API_KEY of the environment is used, not that of profile `default`\n";
    assert!(run.status == Some(0) && run.stderr.contains(note), "{}", run.stderr);
}

#[cfg(unix)]
#[tokio::test(flavor = "multi_thread")]
async fn a_file_with_a_credential_is_its_owners_alone() {
    let sandbox = Sandbox::start().await.expect("a sandbox");
    let (key, secret) = (sandbox.upflow().api_key(), sandbox.upflow().api_secret());
    let home = Home::with(&format!(
        "[default.upflow]\nbase_url = '{}'\napi_key = '{key}'\napi_secret = '{secret}'\n",
        sandbox.upflow().base_url()
    ));
    assert_eq!(home.run(&["link", "external:123"], Vec::new()).status, Some(0));

    for mode in [0o640, 0o604, 0o620, 0o602] {
        home.chmod(mode);
        let run = home.run(&["link", "external:123"], Vec::new());
        assert_eq!((run.status, run.stdout.as_str()), (Some(2), ""), "{mode:o}");
        let path = home.file().display().to_string();
        assert_eq!(
            run.stderr,
            format!(
                "error: {path} holds a credential and is open to other users\n\
                 hint: run `chmod 600 '{path}'`, or name a variable instead: api_key_env, api_secret_env\n"
            )
        );
    }
    assert_eq!(sandbox.requests().len(), 1);
    // Commands without settings do not look at it.
    assert_eq!(home.run(&["schema"], Vec::new()).status, Some(0));
}

#[test]
fn mistakes_in_the_file_are_told_without_their_values() {
    for (text, said) in [
        ("[default]\nvendor = 'planted", "line 2: "),
        ("[default.upflow]\nkey = 'planted'", "`default.upflow.key` is not a setting; "),
        ("[other.upflow]\napi_key = ['planted']", "`other.upflow.api_key` must be a text in quotes"),
        ("[default]\nvendor = 'planted'", "BILLING_PORTAL_VENDOR must be `chargebee` or `upflow`"),
    ] {
        let run = Home::with(text).run(&["link", "cust_42"], Vec::new());
        assert_eq!((run.status, run.stdout.as_str()), (Some(2), ""), "{text}");
        assert!(run.stderr.contains(said) && run.stderr.lines().count() == 2, "{text}: {}", run.stderr);
    }
}

#[tokio::test(flavor = "multi_thread")]
async fn a_file_of_certificates() {
    let sandbox = Sandbox::start().await.expect("a sandbox");
    let home = Home::with("[default]\nca_file = 'ca.pem'\n");
    let absent = home.run(&["link", "external:123"], upflow(&sandbox));
    let place = home.folder().join("ca.pem").display().to_string();
    let said = format!("error: cannot read the certificates in {place}: ");
    assert!(absent.status == Some(2) && absent.stderr.starts_with(&said), "{}", absent.stderr);

    fs::write(home.folder().join("ca.pem"), "none").expect("a file");
    let wrong = home.run(&["link", "external:123"], upflow(&sandbox));
    assert_eq!(wrong.status, Some(2));
    assert!(wrong.stderr.starts_with("error: root certificate must be "), "{}", wrong.stderr);

    let authority = rcgen::generate_simple_self_signed(["gateway.example".to_owned()]).expect("a certificate");
    fs::write(home.folder().join("ca.pem"), authority.cert.pem()).expect("a file");
    let right = home.run(&["link", "external:123"], upflow(&sandbox));
    assert_eq!(right.status, Some(0), "{}", right.stderr);
}
