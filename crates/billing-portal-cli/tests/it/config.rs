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

/// The redirect URL of the last request.
fn redirect(sandbox: &Sandbox) -> String {
    let form = sandbox.requests().pop().and_then(|request| request.form).expect("a form");
    form.into_iter().find(|(name, _)| name == "redirect_url").expect("a redirect URL").1
}

#[tokio::test(flavor = "multi_thread")]
async fn all_settings_of_a_vendor_come_from_one_place() {
    let sandbox = Sandbox::start().await.expect("a sandbox");
    let of_file = chargebee(&sandbox).into_iter().map(|(name, value)| {
        let key = name.trim_start_matches("CHARGEBEE_").to_lowercase();
        let value = if key == "redirect_url" { "https://file.example/".to_owned() } else { value };
        format!("{key} = '{value}'\n")
    });
    let home =
        Home::with(&format!("[default]\nvendor = 'chargebee'\n[default.chargebee]\n{}", of_file.collect::<String>()));
    let link = ["link", "cust_42"];

    assert_eq!(home.run(&link, Vec::new()).status, Some(0));
    assert_eq!(redirect(&sandbox), "https://file.example/");
    // The environment goes first, as a whole.
    let env = with(chargebee(&sandbox), "CHARGEBEE_REDIRECT_URL", "https://environment.example/");
    assert_eq!(home.run(&link, env.clone()).status, Some(0));
    assert_eq!(redirect(&sandbox), "https://environment.example/");
    assert_eq!(
        home.run(&[&link[..], &["--redirect-url", "https://option.example/"]].concat(), env.clone()).status,
        Some(0)
    );
    assert_eq!(redirect(&sandbox), "https://option.example/");
    // One variable does not send the file's key to another address.
    let before = sandbox.requests().len();
    for (name, value) in [("CHARGEBEE_BASE_URL", "http://127.0.0.1:9"), ("CHARGEBEE_SITE", "other-test")] {
        let run = home.run(&link, with(Vec::new(), name, value));
        assert_eq!((run.status, run.stdout.as_str()), (Some(2), ""), "{}", run.stderr);
        let said = format!(
            "{name} of the environment went before profile `default`\nhint: unset what is not meant, or write --profile default\n"
        );
        assert!(run.stderr.ends_with(&said), "{}", run.stderr);
    }
    assert_eq!(sandbox.requests().len(), before);

    // An explicit profile is not completed, and goes first.
    for args in [&["--profile", "default"][..], &["--config", home.file().to_str().expect("UTF-8")]] {
        let run = home.run(&[&link[..], args].concat(), env.clone());
        assert_eq!(run.status, Some(0), "{}", run.stderr);
        assert_eq!(redirect(&sandbox), "https://file.example/");
        let note = "note: profile `default` is used; CHARGEBEE_SITE of the environment, and its like, are not\n";
        assert!(run.stderr.contains(note), "{}", run.stderr);
    }
    let named = [env, vec![("BILLING_PORTAL_PROFILE", "default".to_owned())]].concat();
    assert_eq!(home.run(&link, named.clone()).status, Some(0));
    assert_eq!(redirect(&sandbox), "https://file.example/");
    // A profile without one of the vendor's settings has none of the environment's.
    let part = Home::with("[part.chargebee]\nredirect_url = 'https://file.example/'\n");
    let run = part.run(&["link", "cust_42", "--profile", "part", "--vendor", "chargebee"], chargebee(&sandbox));
    assert!(run.status == Some(2) && run.stderr.contains("CHARGEBEE_SITE is not set"), "{}", run.stderr);
    let run = part.run(&["link", "external:1", "--profile", "part", "--vendor", "upflow"], upflow(&sandbox));
    assert!(run.status == Some(2) && run.stderr.contains("UPFLOW_API_KEY is not set"), "{}", run.stderr);
}

#[tokio::test(flavor = "multi_thread")]
async fn profiles_and_files_are_named_by_variable_or_option() {
    let sandbox = Sandbox::start().await.expect("a sandbox");
    let home = Home::with(&both(&sandbox, "live"));
    let env = |profile: &str| with(variables(&sandbox), "BILLING_PORTAL_PROFILE", profile);
    assert_eq!(home.run(&["link", "external:123"], env("live")).status, Some(0));
    let unknown = home.run(&["link", "external:123"], env("other"));
    assert!(unknown.status == Some(2) && unknown.stderr.contains("there is no profile `other`"), "{}", unknown.stderr);
    assert_eq!(
        home.run(&["link", "external:123", "--profile", "live"], env("other")).status,
        Some(0),
        "the option is nearer"
    );

    let file = home.file().to_str().expect("UTF-8").to_owned();
    let named = ["link", "external:123", "--config", &file];
    let elsewhere = run(&[&named[..], &["--profile", "live"]].concat(), &variables(&sandbox));
    assert_eq!(elsewhere.status, Some(0), "{}", elsewhere.stderr);
    let none = run(&named, &variables(&sandbox));
    assert!(none.status == Some(2) && none.stderr.contains("there is no profile `default`"), "{}", none.stderr);
    let absent = run(&["link", "external:123", "--config", "/nowhere/x.toml"], &upflow(&sandbox));
    assert!(
        absent.status == Some(2) && absent.stderr.starts_with("error: there is no file /nowhere/x.toml\n"),
        "{}",
        absent.stderr
    );
}

#[cfg(unix)]
#[tokio::test(flavor = "multi_thread")]
async fn credentials_can_stand_in_files() {
    use std::os::unix::fs::PermissionsExt;

    let sandbox = Sandbox::start().await.expect("a sandbox");
    let home = Home::with("");
    let write = |name: &str, text: &str| {
        let path = home.folder().join(name);
        fs::write(&path, text).expect("a file");
        fs::set_permissions(&path, fs::Permissions::from_mode(0o444)).expect("a file of ours");
        path.to_str().expect("UTF-8").to_owned()
    };
    let key = write("key", &format!("{}\n", sandbox.upflow().api_key()));
    let secret = write("secret", sandbox.upflow().api_secret());
    let link = ["link", "external:123"];

    // Each has a twin.
    let base = with(with(upflow(&sandbox), "UPFLOW_API_KEY", ""), "UPFLOW_API_SECRET", "");
    let twins: Env = [("UPFLOW_API_KEY_FILE", key.clone()), ("UPFLOW_API_SECRET_FILE", secret)].into();
    let env = [base.clone(), twins].concat();
    let run = home.run(&link, env.clone());
    assert_eq!(run.status, Some(0), "{}", run.stderr);
    let told = home.run(&["doctor"], env.clone());
    assert!(
        told.stdout.contains("set, not shown (environment, from the file that UPFLOW_API_KEY_FILE names)"),
        "{}",
        told.stdout
    );

    let both = home.run(&link, with(env.clone(), "UPFLOW_API_KEY", "planted"));
    assert_eq!(both.status, Some(2));
    assert!(
        both.stderr.starts_with("error: upflow: UPFLOW_API_KEY and UPFLOW_API_KEY_FILE are both set: "),
        "{}",
        both.stderr
    );
    // A key in the place of a path is not told.
    let wrong = home.run(&link, with(env.clone(), "UPFLOW_API_KEY_FILE", "planted_key"));
    assert!(
        wrong.stderr.starts_with("error: upflow: the file that UPFLOW_API_KEY_FILE names does not exist\n"),
        "{}",
        wrong.stderr
    );
    fs::set_permissions(&key, fs::Permissions::from_mode(0o464)).expect("a file of ours");
    let open = home.run(&link, env);
    assert!(open.status == Some(2) && open.stderr.contains("can be written by other users"), "{}", open.stderr);
    fs::set_permissions(&key, fs::Permissions::from_mode(0o440)).expect("a file of ours");

    // A profile names them beside itself.
    let profile = Home::with(&format!(
        "[default.upflow]\nbase_url = '{}'\napi_key_file = '{key}'\napi_secret_file = 'beside'\n",
        sandbox.upflow().base_url()
    ));
    fs::write(profile.folder().join("beside"), sandbox.upflow().api_secret()).expect("a file");
    fs::set_permissions(profile.folder().join("beside"), fs::Permissions::from_mode(0o600)).expect("a file of ours");
    let run = profile.run(&link, Vec::new());
    assert_eq!(run.status, Some(0), "{}", run.stderr);

    // The token of a session is no setting, and has one as well.
    let token: Env = vec![("BILLING_PORTAL_TOKEN", "planted".to_owned()), ("BILLING_PORTAL_TOKEN_FILE", key)];
    let run = home.run(&["session", "activate", "portal_1"], [chargebee(&sandbox), token].concat());
    assert!(run.status == Some(2) && run.stderr.contains("are both set"), "{}", run.stderr);
}

#[cfg(unix)]
#[test]
fn a_file_that_others_can_write_or_that_is_none_is_refused() {
    let home = Home::with("[default.upflow]\nenvironment = 'sandbox'\n");
    for mode in [0o620, 0o602, 0o666] {
        home.chmod(mode);
        let run = home.run(&["link", "external:123"], Vec::new());
        assert_eq!((run.status, run.stdout.as_str()), (Some(2), ""), "{mode:o}");
        assert!(run.stderr.contains("can be written by other users\nhint: run `chmod go-w '"), "{}", run.stderr);
    }
    fs::remove_file(home.file()).expect("a file");
    assert!(std::process::Command::new("mkfifo").arg(home.file()).status().expect("mkfifo").success());
    let run = home.run(&["link", "external:123"], Vec::new());
    assert!(run.status == Some(2) && run.stderr.contains("is not a regular file"), "{}", run.stderr);
    fs::remove_file(home.file()).expect("a pipe");
    fs::write(home.file(), "#".repeat(65 * 1024)).expect("a file");
    home.chmod(0o600);
    let run = home.run(&["link", "external:123"], Vec::new());
    assert!(run.status == Some(2) && run.stderr.contains("is longer than 65536 bytes"), "{}", run.stderr);
}

#[tokio::test(flavor = "multi_thread")]
async fn a_profile_is_written_shown_and_used() {
    let sandbox = Sandbox::start().await.expect("a sandbox");
    let home = Home::with("");
    fs::remove_dir_all(home.folder()).expect("a folder");
    let path = home.file().display().to_string();
    assert_eq!(home.run(&["config", "path"], Vec::new()).stdout, format!("{path}\n"));
    let none = home.run(&["config", "show"], Vec::new());
    assert!(
        none.status == Some(2) && none.stderr.contains("`billing-portal config init` writes one"),
        "{}",
        none.stderr
    );

    let base = format!("upflow.base_url={}", sandbox.upflow().base_url());
    let init =
        ["config", "init", "vendor=upflow", &base, "upflow.api_key_env=ACME_UPFLOW_KEY", "chargebee.site=acme-test"];
    let written = home.run(&init, Vec::new());
    assert_eq!((written.status, written.stdout.as_str()), (Some(0), &*format!("{path}\n")), "{}", written.stderr);
    #[cfg(unix)]
    {
        use std::os::unix::fs::PermissionsExt;
        let mode = |path: PathBuf| fs::metadata(path).expect("a file").permissions().mode() & 0o777;
        assert_eq!((mode(home.file()), mode(home.folder())), (0o600, 0o700));
    }
    let text = fs::read_to_string(home.file()).expect("a file");
    assert!(
        text.contains("api_secret_env = \"UPFLOW_API_SECRET\"\n"),
        "what is not named has its usual variable: {text}"
    );
    let env: Env = vec![
        ("ACME_UPFLOW_KEY", sandbox.upflow().api_key().to_owned()),
        ("UPFLOW_API_SECRET", sandbox.upflow().api_secret().to_owned()),
    ];
    let used = home.run(&["link", "external:123", "--profile", "default"], env.clone());
    assert_eq!(used.status, Some(0), "{}", used.stderr);
    let shown = home.run(&["config", "show"], env).stdout;
    for line in [
        "[default]   (used)",
        "  vendor                   upflow",
        "  chargebee.site           acme-test",
        "  upflow.api_key           from the variable ACME_UPFLOW_KEY, which is set",
        "  chargebee.api_key        from the variable CHARGEBEE_API_KEY, which is not set",
    ] {
        assert!(shown.lines().any(|it| it == line), "{line}: {shown}");
    }
    // One that is asked for and not there can be looked for.
    let typo = home.run(&["config", "show"], vec![("BILLING_PORTAL_PROFILE", "typo".to_owned())]);
    assert!(typo.status == Some(0) && typo.stdout.contains("\n[default]\n"), "{}", typo.stderr);
    // What is there stays as it is.
    let again = home.run(&["config", "init", "vendor=chargebee"], Vec::new());
    assert!(again.status == Some(2) && again.stderr.contains("is there already"), "{}", again.stderr);
    assert_eq!(fs::read_to_string(home.file()).expect("a file"), text);
    let other = home.folder().join("other.toml");
    let named = ["config", "init", "--config", other.to_str().expect("UTF-8"), "--profile", "a b"];
    assert_eq!(home.run(&named, Vec::new()).status, Some(0));
    let template = fs::read_to_string(other).expect("a file");
    assert!(template.contains("[\"a b\"]") && template.contains("# api_key_env = \"UPFLOW_API_KEY\""), "{template}");
}

#[test]
fn no_key_is_an_argument_and_no_profile_is_written_that_cannot_be_read() {
    let home = Home::with("");
    fs::remove_file(home.file()).expect("a file");
    for (setting, why) in [
        ("upflow.api_key=planted", "api_key is a secret and no argument"),
        ("upflow.api_key_env=live_planted", "must be the name of an environment variable"),
        ("upflow.planted=x", "there is no such setting"),
        ("planted.api_key=x", "there is no such setting"),
        ("planted", "argument 1 is not a setting of a profile"),
        ("chargebee.redirect_url=https://app.example/", "chargebee needs site"),
        ("chargebee.site=live_planted", "site is not as CHARGEBEE_SITE has to be"),
        ("upflow.environment=planted", "environment is not as UPFLOW_ENVIRONMENT has to be"),
        ("vendor=planted", "vendor is not as BILLING_PORTAL_VENDOR has to be"),
    ] {
        let run = home.run(&["config", "init", setting], Vec::new());
        assert_eq!((run.status, run.stdout.as_str()), (Some(2), ""), "{setting}");
        assert!(run.stderr.contains(why), "{setting}: {}", run.stderr);
        assert!(!home.file().exists());
    }
}

#[test]
fn values_in_the_wrong_place_are_not_shown() {
    let home =
        Home::with("[default.chargebee]\nsite = 'live_planted'\napi_key = 'planted'\n[default]\nvendor = 'planted'\n");
    for args in [&["config", "show"][..], &["doctor"], &["doctor", "--json"], &["link", "cust_42"]] {
        // `run` holds what is shown against `planted`.
        home.run(args, Vec::new());
    }
    let told = home.run(&["doctor", "--vendor", "chargebee"], Vec::new());
    assert!(
        told.stdout.contains("set, not shown since it is not as it has to be: first part of the site's address"),
        "{}",
        told.stdout
    );
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

    for mode in [0o640, 0o604] {
        home.chmod(mode);
        let run = home.run(&["link", "external:123"], Vec::new());
        assert_eq!((run.status, run.stdout.as_str()), (Some(2), ""), "{mode:o}");
        let path = home.file().display().to_string();
        assert_eq!(
            run.stderr,
            format!(
                "error: {path} holds a credential and is open to other users\n\
                 hint: run `chmod 600 '{path}'`, or name a variable or a file instead: api_key_env, api_key_file\n"
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
        ("[default.upflow]\nplanted = 'planted'", "line 2: there is no such setting; "),
        ("[other.upflow]\napi_key = ['planted']", "line 2: api_key must be a text in quotes"),
        (
            "[other.upflow]\napi_key_env = 'planted_key'",
            "line 2: api_key_env must be the name of an environment variable",
        ),
        ("[default]\nvendor = 'planted'", "BILLING_PORTAL_VENDOR must be `chargebee`, `upflow` or `stripe`"),
        ("[default.upflow]\napi_key_file = 'planted'\napi_secret = 'x'", "names for UPFLOW_API_KEY does not exist"),
    ] {
        let run = Home::with(text).run(&["link", "external:123"], Vec::new());
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
