//! Starts a program and watches the screen.

use std::ffi::OsStr;
use std::fs;
use std::os::unix::process::CommandExt;
use std::path::{Path, PathBuf};
use std::process::{Child, Command, Stdio};
use std::thread::sleep;
use std::time::{Duration, Instant};

use crate::memory;
use crate::screen::{Rows, Screen, alike};

/// Between two looks at the screen: a fraction of what is measured.
const LOOK: Duration = Duration::from_millis(1);
/// A page that has not changed for so long has settled.
const SETTLED: Duration = Duration::from_millis(1500);
/// Long past any start that will still succeed.
const HANG: Duration = Duration::from_secs(30);

/// A program and what was measured of it.
pub(crate) struct Program {
    /// The name of its binary.
    pub(crate) name: &'static str,
    command: Command,
    /// Milliseconds from the start of the process to the first screen painted, once for each start.
    pub(crate) painted: Vec<f64>,
    /// MB of memory, once for each start.
    pub(crate) memory: Vec<f64>,
    /// How many processes it has.
    pub(crate) processes: usize,
}

impl Program {
    /// A program that lies beside this one, with a home folder of its own.
    pub(crate) fn new(name: &'static str, bin: &Path, arguments: &[&OsStr], folder: &Path) -> Program {
        let mut command = Command::new(bin.join(name));
        command.args(arguments).process_group(0).stdin(Stdio::null()).stdout(Stdio::null()).stderr(Stdio::null());
        let home = folder.join(name);
        for (variable, inner) in [("HOME", ""), ("XDG_CONFIG_HOME", "config"), ("XDG_DATA_HOME", "data"), ("XDG_CACHE_HOME", "cache"), ("XDG_RUNTIME_DIR", "run")] {
            let inner: PathBuf = home.join(inner);
            fs::create_dir_all(&inner).expect("the temporary folder can be written");
            command.env(variable, inner);
        }
        command.env("GDK_BACKEND", "x11").env("DBUS_SESSION_BUS_ADDRESS", "disabled:").env_remove("WAYLAND_DISPLAY");
        Program { name, command, painted: Vec::new(), memory: Vec::new(), processes: 0 }
    }

    /// A start that is not counted: what the page looks like once it has settled.
    pub(crate) fn warm_up(&mut self, screen: &Screen) -> Rows {
        let empty = screen.rows();
        let mut running = self.start(screen);
        let since = Instant::now();
        let (mut rows, mut changed) = (empty.clone(), Instant::now());
        while alike(&rows, &empty) || changed.elapsed() < SETTLED {
            assert!(since.elapsed() < HANG, "{} shows nothing that stays", self.name);
            sleep(Duration::from_millis(20));
            let now = screen.rows();
            if now != rows {
                (rows, changed) = (now, Instant::now());
            }
        }
        end(&mut running, screen, &empty);
        rows
    }

    /// A start that is counted.
    pub(crate) fn measure(&mut self, screen: &Screen, settled: &Rows) {
        let empty = screen.rows();
        let since = Instant::now();
        let mut running = self.start(screen);
        while !alike(&screen.rows(), settled) {
            assert!(since.elapsed() < HANG, "{} does not paint the page", self.name);
            sleep(LOOK);
        }
        self.painted.push(since.elapsed().as_secs_f64() * 1000.0);
        sleep(Duration::from_secs(1));
        let (memory, processes) = memory::pss(running.id());
        self.memory.push(memory);
        self.processes = processes;
        end(&mut running, screen, &empty);
    }

    /// The fastest and the slowest start.
    pub(crate) fn range(&self) -> (f64, f64) {
        self.painted.iter().fold((f64::INFINITY, 0.0), |(low, high), ms| (ms.min(low), ms.max(high)))
    }

    fn start(&mut self, screen: &Screen) -> Child {
        let started = self.command.env("DISPLAY", &screen.display).spawn();
        started.unwrap_or_else(|error| panic!("{} (build it with --release): {error}", self.name))
    }
}

/// Ends the program with all of its processes, and waits for an empty screen.
fn end(running: &mut Child, screen: &Screen, empty: &Rows) {
    let group = format!("-{}", running.id());
    let _ = Command::new("kill").args(["-KILL", "--", &group]).status();
    let _ = running.wait();
    let since = Instant::now();
    while !alike(&screen.rows(), empty) && since.elapsed() < HANG {
        sleep(Duration::from_millis(10));
    }
    sleep(Duration::from_millis(200));
}

/// The middle value; that of an even number of values is the mean of the middle two.
pub(crate) fn median(values: &[f64]) -> f64 {
    let mut sorted = values.to_vec();
    sorted.sort_by(f64::total_cmp);
    match (sorted.get(sorted.len().wrapping_sub(1) / 2), sorted.get(sorted.len() / 2)) {
        (Some(low), Some(high)) => (low + high) / 2.0,
        _ => f64::NAN,
    }
}
