//! One visitor's process, seen from outside: started, shown, watched, ended.

use std::env;
use std::ffi::OsString;
use std::fs;
use std::io;
use std::path::{Path, PathBuf};
use std::process::Stdio;
use std::time::{Duration, Instant};

use rustix::process::Pid;
use tokio::io::{AsyncBufReadExt, AsyncWriteExt, BufReader};
use tokio::process::{Child, ChildStdin, Command};
use tokio::sync::mpsc::UnboundedSender;

use super::group::{Group, Look};
use super::words::{SHOW, Says};
use crate::trial::{self, Trial};

/// A first screen that takes longer than this to come will not come.
const START: Duration = Duration::from_secs(45);
/// In bytes: more than a visit ever needs. Past it something leaks.
const MOST_MEMORY: usize = 1_536 << 20;

/// What is heard of a visitor: its number, and what it says; nothing when it is gone.
pub(super) type Heard = (u64, Option<Says>);

/// How a visitor's process is.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub(super) enum Health {
    /// It runs and answers.
    Well,
    /// It died, hangs, or takes too much.
    Failed,
}

/// A visitor's process.
#[derive(Debug)]
pub(super) struct Visitor {
    pub(super) number: u64,
    /// Since when its first screen has been ready.
    pub(super) ready: Option<Instant>,
    child: Child,
    orders: ChildStdin,
    group: Group,
    folder: PathBuf,
    heard: Instant,
    unwell: Option<Instant>,
}

impl Visitor {
    /// Starts one, hidden. What it says arrives at `heard`.
    ///
    /// # Errors
    /// When the process cannot be started.
    pub(super) fn start(number: u64, role: &str, arguments: &[OsString], folder: PathBuf, heard: UnboundedSender<Heard>) -> io::Result<Visitor> {
        let mut command = Command::new(program());
        command.arg(role).args(arguments).process_group(0).kill_on_drop(true);
        command.stdin(Stdio::piped()).stdout(Stdio::piped()).stderr(errors());
        surroundings(&mut command, &folder)?;
        if let Some(told) = trial::for_visitor(number) {
            command.env(trial::NAME, told);
        }
        let mut child = command.spawn()?;
        let gone = || io::Error::other("it was gone at once");
        let leader = child.id().and_then(|id| Pid::from_raw(i32::try_from(id).ok()?)).ok_or_else(gone)?;
        let (orders, says) = (child.stdin.take().ok_or_else(gone)?, child.stdout.take().ok_or_else(gone)?);
        tokio::spawn(async move {
            let mut lines = BufReader::new(says).lines();
            while let Ok(Some(line)) = lines.next_line().await {
                if let Some(word) = Says::of(&line) {
                    let _ = heard.send((number, Some(word)));
                }
            }
            let _ = heard.send((number, None));
        });
        let now = Instant::now();
        let most_memory = Trial::read().memory.unwrap_or(MOST_MEMORY);
        Ok(Visitor { number, ready: None, child, orders, group: Group::new(leader, most_memory), folder, heard: now, unwell: None })
    }

    /// Its first screen is there: from now on it must answer, and keep its processes.
    pub(super) fn is_ready(&mut self, now: Instant) {
        self.group.remember();
        (self.ready, self.heard) = (Some(now), now);
    }

    /// It answered.
    pub(super) fn answered(&mut self, now: Instant) {
        self.heard = now;
    }

    /// Shows it.
    pub(super) async fn show(&mut self, now: Instant) {
        self.heard = now;
        let _ = self.orders.write_all(format!("{SHOW}\n").as_bytes()).await;
    }

    /// How it is, with so much patience for one that does not answer or stands still.
    pub(super) fn health(&mut self, patience: Duration, now: Instant) -> Health {
        let silent = now.saturating_duration_since(self.heard);
        if self.ready.is_none() {
            return if silent > START.max(patience) { Health::Failed } else { Health::Well };
        }
        let look = self.group.look();
        self.unwell = if look == Look::Stopped { self.unwell.or(Some(now)) } else { None };
        let stopped_for = self.unwell.map_or(Duration::ZERO, |since| now.saturating_duration_since(since));
        let failed = matches!(look, Look::Gone | Look::Heavy) || stopped_for.max(silent) >= patience;
        if failed { Health::Failed } else { Health::Well }
    }

    /// Ends it with all its processes, at once, and waits until they are gone; then its folder goes too.
    pub(super) async fn end(mut self) {
        self.group.kill();
        let _ = self.child.wait().await;
        self.group.is_gone().await;
        let _ = fs::remove_dir_all(&self.folder);
    }
}

/// This very program, also when a newer one has been installed meanwhile.
fn program() -> PathBuf {
    env::current_exe().ok().filter(|file| file.exists()).unwrap_or_else(|| PathBuf::from("/proc/self/exe"))
}

/// A kiosk's errors go nowhere; a test build's may be read.
fn errors() -> Stdio {
    if cfg!(feature = "automation") { Stdio::inherit() } else { Stdio::null() }
}

/// What a visitor's process may know of its surroundings. All else is left out: libraries to load, tools to switch on.
const KEPT: [&str; 13] = [
    "PATH",
    "LANG",
    "TZ",
    "DISPLAY",
    "WAYLAND_DISPLAY",
    "XAUTHORITY",
    "GDK_BACKEND",
    "DBUS_SESSION_BUS_ADDRESS",
    "AT_SPI_BUS_ADDRESS",
    "NO_AT_BRIDGE",
    "LIBGL_ALWAYS_SOFTWARE",
    "WEBKIT_DISABLE_DMABUF_RENDERER",
    "WEBKIT_DISABLE_COMPOSITING_MODE",
];

/// The folders that programs write to, all in the visit's own.
const HOMES: [(&str, &str); 7] = [
    ("HOME", ""),
    ("XDG_CONFIG_HOME", "config"),
    ("XDG_DATA_HOME", "data"),
    ("XDG_CACHE_HOME", "cache"),
    ("XDG_STATE_HOME", "state"),
    ("XDG_RUNTIME_DIR", "run"),
    ("TMPDIR", "tmp"),
];

fn surroundings(command: &mut Command, folder: &Path) -> io::Result<()> {
    command.env_clear();
    for name in KEPT {
        if let Some(value) = env::var_os(name) {
            command.env(name, value);
        }
    }
    // Else GTK starts a bus that outlives the visit.
    if env::var_os("DBUS_SESSION_BUS_ADDRESS").is_none() {
        command.env("DBUS_SESSION_BUS_ADDRESS", "disabled:");
    }
    // Both are found by folders that the visitor does not have.
    if let (Some(name), Some(run)) = (env::var_os("WAYLAND_DISPLAY"), env::var_os("XDG_RUNTIME_DIR")) {
        command.env("WAYLAND_DISPLAY", Path::new(&run).join(name));
    }
    if let (None, Some(home)) = (env::var_os("XAUTHORITY"), env::var_os("HOME")) {
        command.env("XAUTHORITY", Path::new(&home).join(".Xauthority"));
    }
    for (name, inner) in HOMES {
        let inner = folder.join(inner);
        fs::create_dir_all(&inner)?;
        command.env(name, inner);
    }
    command.current_dir(folder);
    Ok(())
}
