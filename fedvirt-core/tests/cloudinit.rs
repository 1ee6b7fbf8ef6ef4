//! The cloud-init layer against the real readers of what it writes: PyYAML, cloud-init's own schema checker,
//! util-linux' blkid and cdrkit's isoinfo, OpenSSL's and OpenSSH's tools.

#![allow(clippy::unwrap_used, reason = "a failed unwrap is a failed test")]

use std::fs;
use std::io::{BufRead, BufReader, Write};
use std::os::unix::fs::{MetadataExt, PermissionsExt};
use std::path::{Path, PathBuf};
use std::process::{Child, Command, Output, Stdio};

use fedvirt_core::ErrorKind;
use fedvirt_core::cloudinit::{
    CloudInit, Command as Cmd, NetworkConfig, Package, PasswordHash, Seed, User, UserEntry, WriteFile,
    check_network_config, check_ssh_key, check_user_data,
};
use proptest::collection::vec;
use proptest::option::of as option;
use proptest::prelude::*;
use proptest::sample::select;
use serde_json::{Value, json};

const KEY: &str =
    "ssh-ed25519 AAAAC3NzaC1lZDI1NTE5AAAAILJmQ1pYiDHTSBHNjkXR4kvDmJZ4AAAIl0VTjvVhoTCd alice@laptop";

/// Runs a program; a missing one fails the test and names the Debian package to install.
fn run(package: &str, command: &mut Command) -> Output {
    match command.output() {
        Ok(output) => output,
        Err(error) => panic!("{command:?} cannot run ({error}): install the Debian package {package}"),
    }
}

/// What a program that must succeed prints.
fn stdout(package: &str, command: &mut Command) -> String {
    let Output { status, stdout, stderr } = run(package, command);
    assert!(status.success(), "{command:?}: {status}: {}", String::from_utf8_lossy(&stderr));
    String::from_utf8(stdout).unwrap()
}

/// A fresh directory for one test.
fn directory(name: &str) -> PathBuf {
    let path = Path::new(env!("CARGO_TARGET_TMPDIR")).join(name);
    let _ = fs::remove_dir_all(&path);
    fs::create_dir_all(&path).unwrap();
    path
}

/// PyYAML, in the version 1.1 reading that cloud-init uses, answering line by line.
struct PyYaml(Child, BufReader<std::process::ChildStdout>);

impl PyYaml {
    fn start() -> Self {
        let program = "import json, sys, yaml\n\
                       for line in sys.stdin:\n\
                       \x20   try: print(json.dumps(yaml.safe_load(json.loads(line))), flush=True)\n\
                       \x20   except Exception as e: print(json.dumps({'error': str(e)}), flush=True)\n";
        let mut child = Command::new("/usr/bin/python3")
            .args(["-c", program])
            .stdin(Stdio::piped())
            .stdout(Stdio::piped())
            .spawn()
            .unwrap_or_else(|error| panic!("/usr/bin/python3 cannot run ({error}): install python3-yaml"));
        let answers = BufReader::new(child.stdout.take().unwrap());
        let mut python = Self(child, answers);
        assert_eq!(python.read("a: 1"), json!({"a": 1}), "install python3-yaml");
        python
    }

    fn read(&mut self, yaml: &str) -> Value {
        writeln!(self.0.stdin.as_mut().unwrap(), "{}", json!(yaml)).unwrap();
        let mut answer = String::new();
        self.1.read_line(&mut answer).unwrap();
        serde_json::from_str(&answer)
            .unwrap_or_else(|_| panic!("no answer from PyYAML: install python3-yaml"))
    }

    /// Checks that cloud-init gets the values that the configuration holds.
    fn agrees(&mut self, config: &CloudInit) {
        let text = config.to_user_data();
        assert!(text.starts_with("#cloud-config\n"));
        assert_eq!(self.read(&text), serde_json::to_value(config).unwrap(), "{text}");
    }
}

impl Drop for PyYaml {
    fn drop(&mut self) {
        drop(self.0.stdin.take());
        let _ = self.0.wait();
    }
}

/// What YAML readers take for something else than the string that it is.
#[rustfmt::skip]
const AWKWARD: &[&str] = &[
    "",
    " ",
    "yes",
    "no",
    "Yes",
    "NO",
    "on",
    "off",
    "y",
    "n",
    "true",
    "False",
    "null",
    "Null",
    "~",
    "12:30",
    "12:30:45",
    "1:2",
    "190:20:30",
    "0755",
    "0o755",
    "0x1F",
    "0b11",
    "1_000",
    "1e3",
    "1.5",
    ".5",
    "1.",
    ".inf",
    "-.INF",
    ".nan",
    "+1",
    "-1",
    "08",
    "2024-01-01",
    "2024-01-01 12:30:00",
    "2001-12-14t21:59:43.10-05:00",
    "=",
    "<<",
    "- a",
    "-",
    "?",
    "? a",
    ":",
    "a: b",
    "a:",
    ": a",
    "a #b",
    "#a",
    "#cloud-config",
    "&a",
    "*a",
    "!a",
    "!!str a",
    "|",
    ">",
    "%a",
    "@a",
    "`a`",
    "'",
    "''",
    "\"",
    "a\"b",
    "it's",
    "\\",
    "a\\nb",
    "{",
    "}",
    "{a: b}",
    "[",
    "[a]",
    ",",
    "---",
    "...",
    "--- a",
    " a",
    "a ",
    "  a  ",
    "\ta",
    "a\t",
    "a\tb",
    "\n",
    "\n\n",
    "a\n",
    "a\n\n",
    "\na",
    "a\nb",
    " a\nb",
    "a\n b\n",
    "a \nb",
    "a\n\n\nb\n",
    "\n a",
    "\t\na",
    "a\r\nb\r\n",
    "a\rb",
    "\r",
    "é",
    "日本語",
    "😀",
    "\u{85}",
    "\u{a0}",
    "\u{2028}a\u{2029}",
    "\u{feff}a",
    "\u{fffe}",
    "\u{200b}",
    "\0",
    "\u{7}",
    "\u{1b}[0m",
    "\u{7f}",
    "\u{9f}",
    "$HOME",
    "${a}",
    "a && b || c > /dev/null 2>&1",
    "echo \"a: $(b)\" | c # d",
    "{{ v1.local_hostname }}",
    "very long words in a line that goes on and on, well beyond the eighty columns at which some fold",
    "#!/bin/sh\nset -e\nif [ -n \"$A\" ]; then\n\techo 'a: b' # c\nfi\n",
];

#[test]
fn pyyaml_reads_every_awkward_string_back() {
    let mut python = PyYaml::start();
    for text in AWKWARD {
        // A user without a name is read as the default user.
        let name = if text.is_empty() { "a" } else { text };
        let config = CloudInit::new()
            .hostname(*text)
            .user(User::new(name).gecos(*text).group(*text).sudo_rule(*text).other(*text, *text))
            .ssh_key(text)
            .locale(*text)
            .package(*text)
            .package(Package::version(*text, *text))
            .file(WriteFile::new(*text, text).owner(*text))
            .bootcmd(*text)
            .run(*text)
            .run_argv([*text, text])
            .other(*text, json!([text, {*text: {*text: [text]}}]));
        python.agrees(&config);
        assert_eq!(CloudInit::from_yaml(&config.to_user_data()).unwrap(), config, "{text:?}");
    }
    let config =
        CloudInit::new().file(WriteFile::new("/a", (0..=255).collect::<Vec<u8>>()).permissions(0o755));
    python.agrees(&config);
    assert_eq!(python.read(&config.to_user_data())["write_files"][0]["permissions"], "0755");
}

#[test]
fn numbers_stay_what_they_are() {
    let mut python = PyYaml::start();
    let numbers = json!([0, -1, 1.5, 0.1, 1e16, 1e-7, 1e300, -0.5, u64::MAX, i64::MIN, 100000.0, true, null]);
    let config = CloudInit::new().other("numbers", numbers.clone());
    python.agrees(&config);
    assert_eq!(CloudInit::from_yaml(&config.to_user_data()).unwrap().other["numbers"], numbers);
}

fn text() -> impl Strategy<Value = String> {
    prop_oneof![
        2 => any::<String>(),
        3 => "[ -~\n\t]{0,20}",
        2 => select(AWKWARD).prop_map(String::from),
        1 => vec(select(AWKWARD), 2..4).prop_map(|parts| parts.concat()),
    ]
}

fn texts() -> impl Strategy<Value = Vec<String>> {
    vec(text(), 0..3)
}

fn value() -> impl Strategy<Value = Value> {
    let leaf = prop_oneof![
        Just(Value::Null),
        any::<bool>().prop_map(Value::from),
        any::<i64>().prop_map(Value::from),
        text().prop_map(Value::from),
    ];
    leaf.prop_recursive(3, 12, 3, |inner| {
        prop_oneof![
            vec(inner.clone(), 0..3).prop_map(Value::from),
            vec((text(), inner), 0..3).prop_map(|entries| entries.into_iter().collect()),
        ]
    })
}

/// Keys that have no field; none begins with an x.
fn others() -> impl Strategy<Value = Vec<(String, Value)>> {
    vec((text().prop_map(|key| format!("x{key}")), value()), 0..3)
}

prop_compose! {
    fn user()(
        name in text().prop_filter("a user without a name is the default one", |name| !name.is_empty()),
        [gecos, shell] in [option(text()), option(text())],
        groups in texts(),
        keys in texts(),
        uid in any::<Option<u32>>(),
        flags in any::<[Option<bool>; 3]>(),
        sudo in option(texts()),
        hash in option(text()),
        others in others(),
    ) -> User {
        let mut user = User::new(name);
        (user.gecos, user.shell, user.groups, user.uid, user.sudo) = (gecos, shell, groups, uid, sudo);
        user.ssh_authorized_keys = keys;
        [user.system, user.lock_passwd, user.no_create_home] = flags;
        user.hashed_passwd = hash.map(PasswordHash::from);
        others.into_iter().fold(user, |user, (key, value)| user.other(key, value))
    }
}

prop_compose! {
    fn file()(
        path in text(),
        content in prop_oneof![text().prop_map(String::into_bytes), any::<Vec<u8>>()],
        permissions in option(0u32..=0o7777),
        owner in option(text()),
        flags in any::<[Option<bool>; 2]>(),
        others in others(),
    ) -> WriteFile {
        let mut file = WriteFile::new(path, content);
        (file.permissions, file.owner) = (permissions, owner);
        [file.append, file.defer] = flags;
        file.other.extend(others);
        file
    }
}

fn entry() -> impl Strategy<Value = UserEntry> {
    prop_oneof![
        Just(UserEntry::Default),
        text().prop_map(|name| name.as_str().into()),
        user().prop_map(UserEntry::User)
    ]
}

fn command() -> impl Strategy<Value = Cmd> {
    prop_oneof![text().prop_map(Cmd::Shell), texts().prop_map(Cmd::Argv)]
}

fn package() -> impl Strategy<Value = Package> {
    prop_oneof![
        text().prop_map(Package::Name),
        [text(), text()].prop_map(|[name, v]| Package::version(name, v))
    ]
}

prop_compose! {
    fn config()(
        names in [option(text()), option(text())],
        users in option(vec(entry(), 0..3)),
        keys in texts(),
        flags in any::<[Option<bool>; 3]>(),
        locale in option(text()),
        packages in vec(package(), 0..3),
        files in vec(file(), 0..3),
        commands in [vec(command(), 0..3), vec(command(), 0..3)],
        others in others(),
    ) -> CloudInit {
        let mut config = CloudInit::new();
        [config.hostname, config.timezone] = names;
        [config.ssh_pwauth, config.package_update, config.package_upgrade] = flags;
        [config.bootcmd, config.runcmd] = commands;
        (config.users, config.ssh_authorized_keys, config.locale) = (users, keys, locale);
        (config.packages, config.write_files) = (packages, files);
        config.other.extend(others);
        config
    }
}

#[test]
fn any_configuration_comes_back() {
    let python = std::cell::RefCell::new(PyYaml::start());
    let mut runner = proptest::test_runner::TestRunner::new(ProptestConfig {
        cases: 512,
        failure_persistence: None,
        ..ProptestConfig::default()
    });
    let result = runner.run(&config(), |config| {
        let text = config.to_user_data();
        prop_assert_eq!(&CloudInit::from_yaml(&text).unwrap(), &config, "{}", text);
        prop_assert_eq!(&text, &config.to_user_data());
        let json = serde_json::to_string(&config).unwrap();
        prop_assert_eq!(&serde_json::from_str::<CloudInit>(&json).unwrap(), &config, "{}", json);
        prop_assert_eq!(python.borrow_mut().read(&text), serde_json::to_value(&config).unwrap(), "{}", text);
        // Whatever it is, it is judged, not fallen over.
        let _ = (config.validate(), format!("{config:?}"));
        Ok(())
    });
    result.unwrap_or_else(|error| panic!("{error}"));
}

proptest! {
    #![proptest_config(ProptestConfig { failure_persistence: None, ..ProptestConfig::default() })]

    #[test]
    fn no_text_makes_the_readers_panic(text in text(), tail in any::<String>()) {
        let _ = CloudInit::from_yaml(&text);
        let _ = (check_user_data(&text), check_network_config(&format!("version: 1\nconfig: {text}")));
        let _ = CloudInit::from_yaml(&format!("users: [{text}]\na: [{{content: !!binary {tail}}}]"));
        let _ = check_ssh_key(&text);
        let _ = check_ssh_key(&format!("ssh-ed25519 {tail}"));
        let _ = Seed::from_user_data(tail, &text).map(|seed| seed.to_meta_data());
        let _ = CloudInit::new().user(User::new("a").hashed_password(text.as_str())).validate();
    }
}

/// A configuration that uses everything.
fn full() -> CloudInit {
    let mut daemon = User::new("daemon2").system().no_create_home().lock_passwd(true);
    daemon.expiredate = Some("2032-09-01".into());
    let hash =
        "$6$saltsalt$qFmFH.bQmmtXzyBY0s9v7Oicd2z4XSIecDzlB5KiA2/jctKu9YterLp8wwnSq.qc.eoxqOmSuNp2xS0ktL3nh/";
    let mut config = CloudInit::new()
        .hostname("web1")
        .fqdn("web1.example.com")
        .default_user()
        .user("carol")
        .user(
            User::new("alice")
                .gecos("Alice, the first")
                .uid(1001)
                .primary_group("users")
                .group("adm")
                .group("staff")
                .homedir("/srv/alice")
                .shell("/bin/sh")
                .sudo()
                .ssh_key(KEY)
                .hashed_password(hash),
        )
        .user(User::new("bob").password("correct horse").unwrap().sudo_rule("ALL=(ALL) /bin/ls"))
        .user(daemon)
        .ssh_key(KEY)
        .ssh_pwauth(true)
        .timezone("Europe/Prague")
        .locale("en_GB.UTF-8")
        .package_update(true)
        .package_upgrade(false)
        .package("htop")
        .package(Package::version("nginx", "1.26"))
        .file(WriteFile::new("/etc/motd", "hi\n").permissions(0o644))
        .file(WriteFile::new("/etc/key", [0xff, 0]).permissions(0o600).owner("alice:users").append().defer())
        .bootcmd("true")
        .bootcmd(["echo", "a b"])
        .run("echo hello")
        .run_argv(["touch", "/x y"]);
    config.final_message = Some("done: $UPTIME".into());
    config
}

/// cloud-init's own judgement of a cloud-config. `scripts/install-deps.sh --test` unpacks the program below
/// target/, since an installed one would take part in the next boot of this machine; `FEDVIRT_CLOUD_INIT` names
/// another one.
fn schema_check(name: &str, text: &str) -> Output {
    let file = directory(name).join("user-data");
    fs::write(&file, text).unwrap();
    let unpacked = Path::new(env!("CARGO_MANIFEST_DIR")).join("../target/cloud-init/cloud-init");
    let program = std::env::var_os("FEDVIRT_CLOUD_INIT").unwrap_or_else(|| unpacked.into());
    run(
        "cloud-init by scripts/install-deps.sh --test",
        Command::new(program).args(["schema", "--config-file"]).arg(&file),
    )
}

#[test]
fn cloud_init_accepts_what_is_written() {
    let mut least = User::new("a");
    least.sudo = Some(vec![]);
    for (name, config) in [("schema-full", full()), ("schema-least", CloudInit::new().user(least))] {
        config.validate().unwrap();
        let text = config.to_user_data();
        let output = schema_check(name, &text);
        let said = [output.stdout, output.stderr].concat();
        let said = String::from_utf8_lossy(&said);
        assert!(output.status.success() && said.contains("Valid"), "{said}\n{text}");
        assert!(!said.contains("deprecated"), "{said}\n{text}");
    }
    // The checker does refuse things.
    assert!(!schema_check("schema-wrong", "#cloud-config\nruncmd: 5\n").status.success());
}

#[test]
fn crypt_verifies_the_hashes() {
    for password in ["hunter2", "pass word", "žluťoučký kůň 😀", &"x".repeat(511), "'\"$\\`"] {
        let hash = PasswordHash::new(&password.into()).unwrap();
        // crypt(3) itself, and the whole of what it returns: that is how a guest's login compares.
        let mut perl = Command::new("perl");
        perl.args(["-e", "print crypt($ARGV[0], $ARGV[1])", password, hash.expose()]);
        assert_eq!(stdout("perl-base", &mut perl), hash.expose());
    }
}

#[test]
fn ssh_keygen_agrees_about_keys() {
    let dir = directory("keys");
    let key = |name: &str, options: &[&str]| {
        let path = dir.join(name);
        stdout(
            "openssh-client",
            Command::new("ssh-keygen").args(["-q", "-N", "", "-f"]).arg(&path).args(options),
        );
        path
    };
    let ca = key("ca", &["-t", "ed25519"]);
    for (name, options) in [
        ("ed25519", ["-t", "ed25519", "-C", "a b"]),
        ("rsa", ["-t", "rsa", "-b", "2048"]),
        ("p256", ["-t", "ecdsa", "-b", "256"]),
        ("p384", ["-t", "ecdsa", "-b", "384"]),
        ("p521", ["-t", "ecdsa", "-b", "521"]),
    ] {
        let private = key(name, &options);
        stdout(
            "openssh-client",
            Command::new("ssh-keygen")
                .args(["-q", "-I", "id", "-n", "alice", "-s"])
                .arg(&ca)
                .arg(private.with_extension("pub")),
        );
        for public in [private.with_extension("pub"), dir.join(format!("{name}-cert.pub"))] {
            check_ssh_key(&fs::read_to_string(&public).unwrap())
                .unwrap_or_else(|error| panic!("{public:?}: {error}"));
        }
        let private = fs::read_to_string(&private).unwrap();
        let error = check_ssh_key(&private).unwrap_err();
        assert!(error.to_string().contains("private key"));
        let body = private.lines().nth(1).unwrap();
        assert!(!error.to_string().contains(body));
        assert!(check_ssh_key(body).unwrap_err().to_string().contains("private key"));
    }
}

/// What isoinfo says about an image.
fn isoinfo(image: &Path, options: &[&str]) -> String {
    stdout("genisoimage", Command::new("isoinfo").arg("-i").arg(image).args(options))
}

#[test]
fn seeds_are_what_nocloud_looks_for() {
    let dir = directory("seeds");
    let network = NetworkConfig::from_yaml("version: 2\nethernets: {}\n").unwrap();
    let script = format!("#!/bin/sh\n{}", "# much\n".repeat(3000));
    let small = Seed::new(&full(), "web1").unwrap();
    let large = small.clone().vendor_data(&*script).unwrap().network_config(network);
    let raw = Seed::from_user_data("#!/bin/sh\necho 'é'\n", "web1").unwrap();
    for (name, seed) in [("small", small), ("large", large), ("raw", raw)] {
        let path = dir.join(name);
        seed.write_iso(&path).unwrap();

        let mode = fs::metadata(&path).unwrap().permissions().mode();
        assert_eq!(mode & 0o7777, 0o600);
        let image = fs::read(&path).unwrap();
        assert_eq!(image, seed.to_iso().unwrap());
        assert_eq!(image, seed.clone().to_iso().unwrap(), "not the same bytes again");
        assert!(image.len() < 1 << 20, "{} bytes", image.len());

        let blkid = stdout("util-linux", Command::new("blkid").args(["-p", "-o", "export"]).arg(&path));
        assert!(blkid.contains("\nLABEL=cidata\n") && blkid.contains("\nTYPE=iso9660\n"), "{blkid}");
        let descriptor = isoinfo(&path, &["-d"]);
        assert!(
            descriptor.contains("Joliet with UCS level 3") && descriptor.contains("Rock Ridge"),
            "{descriptor}"
        );

        let files = seed.files();
        for names in ["-R", "-J"] {
            let listing = isoinfo(&path, &[names, "-f"]);
            let mut listed: Vec<_> = listing.lines().collect();
            let mut wanted: Vec<_> = files.iter().map(|(name, _)| format!("/{name}")).collect();
            listed.sort_unstable();
            wanted.sort_unstable();
            assert_eq!(listed, wanted, "{names}");
            for (file, text) in &files {
                assert_eq!(isoinfo(&path, &[names, "-x", &format!("/{file}")]), *text, "{names} {file}");
            }
        }
        let long = isoinfo(&path, &["-R", "-l"]);
        assert_eq!(long.matches("-r--------").count(), files.len(), "{long}");
    }
}

#[test]
fn seeds_of_equal_configurations_are_equal() {
    let hash = PasswordHash::new(&"hunter2".into()).unwrap();
    let seed = |name| {
        let mut config = CloudInit::new().user(User::new("a").hashed_password(hash.clone()));
        config.device_aliases = [("b", "/dev/b"), ("a", "/dev/a")].map(|(k, v)| (k.into(), v.into())).into();
        Seed::new(&config, name).unwrap()
    };
    assert_eq!(seed("web1").to_iso().unwrap(), seed("web1").to_iso().unwrap());
    assert_ne!(seed("web1").to_iso().unwrap(), seed("web2").to_iso().unwrap());
}

#[test]
fn a_seed_replaces_a_file_at_one_go() {
    let dir = directory("replace");
    let path = dir.join("seed.iso");
    fs::write(&path, "old").unwrap();
    fs::set_permissions(&path, fs::Permissions::from_mode(0o644)).unwrap();
    let old = fs::metadata(&path).unwrap();
    let mut reader = fs::File::open(&path).unwrap();
    let seed = Seed::new(&CloudInit::new(), "a").unwrap();
    seed.write_iso(&path).unwrap();
    let new = fs::metadata(&path).unwrap();
    assert_ne!(new.ino(), old.ino());
    assert_eq!(new.permissions().mode() & 0o7777, 0o600);
    let mut kept = String::new();
    std::io::Read::read_to_string(&mut reader, &mut kept).unwrap();
    assert_eq!(kept, "old");
    let names = || fs::read_dir(&dir).unwrap().map(|entry| entry.unwrap().file_name()).collect::<Vec<_>>();
    assert_eq!(names(), ["seed.iso"]);

    // Failures name the path and leave nothing behind.
    fs::create_dir(dir.join("seed.iso.d")).unwrap();
    for bad in [dir.join("seed.iso.d"), dir.join("missing/seed.iso"), dir.join(".."), PathBuf::new()] {
        let error = seed.write_iso(&bad).unwrap_err();
        assert_eq!(error.kind(), ErrorKind::Io);
        assert!(error.to_string().contains(&format!("{bad:?}")), "{error}");
    }
    assert_eq!(names().len(), 2, "{:?}", names());
}

#[test]
fn many_writers_do_not_meet() {
    let dir = directory("writers");
    let path = dir.join("seed.iso");
    let image = Seed::new(&CloudInit::new(), "a").unwrap().to_iso().unwrap();
    std::thread::scope(|scope| {
        for _ in 0..8 {
            scope.spawn(|| Seed::new(&CloudInit::new(), "a").unwrap().write_iso(&path).unwrap());
        }
    });
    assert_eq!(fs::read(&path).unwrap(), image);
    assert_eq!(fs::read_dir(&dir).unwrap().count(), 1);
}
