//! What a desk stands on: the app's binary, a screen, and WebDriver.

use std::env;
use std::fs;
use std::io::{BufRead, BufReader};
use std::net::{Ipv4Addr, SocketAddr, TcpListener, TcpStream};
use std::path::{Path, PathBuf};
use std::process::{Child, Command, Stdio};
use std::sync::{Mutex, MutexGuard, OnceLock};
use std::thread::sleep;
use std::time::{Duration, Instant};

/// Long past any start that will still succeed.
const HANG: Duration = Duration::from_secs(30);

/// The app to visit: `PATIENT_RIGHTS_APP`, or else it is built here, once, with its `automation` feature.
pub(crate) fn app() -> &'static Path {
    static APP: OnceLock<PathBuf> = OnceLock::new();
    APP.get_or_init(|| env::var_os("PATIENT_RIGHTS_APP").map_or_else(build, PathBuf::from))
}

fn build() -> PathBuf {
    let here = env::current_exe().expect("tests run from a file");
    // A test stands in target/<profile>/deps, a program in target/<profile>.
    let folder = here.parent().expect("a file has a folder");
    let profile = if folder.ends_with("deps") { folder.parent().expect("target/<profile>") } else { folder };
    let target = profile.parent().expect("target/<profile>");
    let built = Command::new(env!("CARGO"))
        .args(["build", "--quiet", "--package", "patient-rights", "--features", "patient-rights/automation"])
        .args(if profile.ends_with("release") { ["--release"].as_slice() } else { &[] })
        .arg("--target-dir")
        .arg(target)
        .current_dir(env!("CARGO_MANIFEST_DIR"))
        .status();
    assert!(built.is_ok_and(|status| status.success()), "the app does not build");
    profile.join("patient-rights")
}

/// A process that ends when it is dropped.
pub(crate) struct Running(pub(crate) Child);

impl Running {
    pub(crate) fn start(command: &mut Command) -> Running {
        let name = command.get_program().to_string_lossy().into_owned();
        Running(command.spawn().unwrap_or_else(|error| panic!("{name} is needed (see tests/window/README.md): {error}")))
    }
}

impl Drop for Running {
    fn drop(&mut self) {
        let _ = self.0.kill();
        let _ = self.0.wait();
    }
}

/// One visit at a time: the next test waits here.
pub(crate) fn turn() -> MutexGuard<'static, ()> {
    static TURN: Mutex<()> = Mutex::new(());
    TURN.lock().unwrap_or_else(|poisoned| poisoned.into_inner())
}

/// A screen that nobody looks at, such as `1280x800`.
pub(crate) fn screen(size: &str) -> (Running, String) {
    let mut command = Command::new("Xvfb");
    command.args(["-displayfd", "1", "-screen", "0", &format!("{size}x24"), "-nolisten", "tcp", "-noreset"]);
    let mut running = Running::start(command.stdout(Stdio::piped()).stderr(Stdio::null()));
    let mut number = String::new();
    let out = running.0.stdout.take().expect("stdout is piped");
    BufReader::new(out).read_line(&mut number).expect("Xvfb names its display");
    assert!(!number.trim().is_empty(), "Xvfb did not start");
    (running, format!(":{}", number.trim()))
}

/// WebDriver on a free port; what it starts sees this display and lives in this home folder.
pub(crate) fn driver(display: &str, home: &Path) -> (Running, String) {
    let free = TcpListener::bind((Ipv4Addr::LOCALHOST, 0)).and_then(|listener| listener.local_addr());
    let port = free.expect("there is a free port").port();
    let mut command = Command::new("WebKitWebDriver");
    command
        .args(["--host=127.0.0.1", &format!("--port={port}")])
        .env("TAURI_WEBVIEW_AUTOMATION", "true")
        .env("DISPLAY", display)
        .env("GDK_BACKEND", "x11")
        .env_remove("WAYLAND_DISPLAY")
        .env("DBUS_SESSION_BUS_ADDRESS", "disabled:") // else GTK starts a bus that outlives the test
        .stdout(Stdio::null())
        .stderr(Stdio::null());
    for (name, folder) in HOME {
        command.env(name, home.join(folder));
    }
    let running = Running::start(&mut command);
    let address = SocketAddr::from((Ipv4Addr::LOCALHOST, port));
    let since = Instant::now();
    while TcpStream::connect(address).is_err() {
        assert!(since.elapsed() < HANG, "WebKitWebDriver does not answer");
        sleep(Duration::from_millis(10));
    }
    (running, format!("http://{address}"))
}

const HOME: [(&str, &str); 5] = [("HOME", ""), ("XDG_CONFIG_HOME", "config"), ("XDG_DATA_HOME", "data"), ("XDG_CACHE_HOME", "cache"), ("XDG_RUNTIME_DIR", "run")];

/// An empty home folder, removed at the end.
pub(crate) struct Home(PathBuf);

impl Home {
    pub(crate) fn new() -> Home {
        let folder = env::temp_dir().join(format!("patient-rights-desk-{}", std::process::id()));
        let _ = fs::remove_dir_all(&folder);
        for (_, inner) in HOME {
            fs::create_dir_all(folder.join(inner)).expect("the temporary folder can be written");
        }
        Home(folder)
    }

    pub(crate) fn path(&self) -> &Path {
        &self.0
    }
}

impl Drop for Home {
    fn drop(&mut self) {
        let _ = fs::remove_dir_all(&self.0);
    }
}
