//! The kiosk as it stands on a ward: a screen, the program on it, and no more than a person in front of it has.
//!
//! No WebDriver: hands press keys and touch places (`hands.rs`), eyes look at the screen ([`Screen`]) or ask what assistive
//! technology is told ([`Kiosk::tree`]), and the list of processes says who is there.

use std::fs;
use std::os::unix::process::CommandExt;
use std::path::{Path, PathBuf};
use std::process::{Command, Stdio};
use std::sync::MutexGuard;
use std::sync::atomic::{AtomicU32, Ordering};
use std::thread::sleep;
use std::time::{Duration, Instant};

use rustix::process::Signal;

use crate::eyes::Bus;
use crate::machine::{self, Running};
use crate::processes::{self, Process};
use crate::screen::Screen;

/// Long past anything that will still happen, on however busy a machine.
pub const HANG: Duration = Duration::from_secs(60);

/// Taps within 0.4 s of a new page are dropped on purpose; hands wait a little longer than that.
const GUARD: Duration = Duration::from_millis(600);

/// On a busy machine a page comes late, and a tap is dropped; so people tap again after a while.
const AGAIN: Duration = Duration::from_secs(4);

/// How a kiosk is set up. The default is that of the tests: locked, on a fixed day, on a screen of 1280x800.
pub struct Ward {
    /// What test builds read: words such as `watchdog=3` and `unlocked`.
    pub trial: String,
    /// What stands in the settings file; none is given if this is empty.
    pub settings: String,
    /// The screen, such as `1280x800`.
    pub size: &'static str,
    /// Whether assistive technology can look ([`Kiosk::tree`]).
    pub eyes: bool,
    /// What else the program finds in its environment.
    pub environment: Vec<(&'static str, String)>,
    /// A command that starts the program, such as `unshare -n`; the program and its arguments follow.
    pub under: Vec<String>,
}

impl Default for Ward {
    fn default() -> Ward {
        Ward { trial: String::new(), settings: String::new(), size: "1280x800", eyes: false, environment: Vec::new(), under: Vec::new() }
    }
}

impl Ward {
    /// With these words for test builds.
    #[must_use]
    pub fn trial(words: &str) -> Ward {
        Ward { trial: words.to_owned(), ..Ward::default() }
    }

    /// Assistive technology can look.
    #[must_use]
    pub fn with_eyes(self) -> Ward {
        Ward { eyes: true, ..self }
    }
}

/// A kiosk that runs. Methods panic, with what is on the screen, when they cannot do what they are told.
pub struct Kiosk {
    app: Running,
    display: String,
    screen: Screen,
    first: String,
    bus: Option<Bus>,
    manager: Running,
    x: Running,
    folder: Folder,
    _turn: Option<MutexGuard<'static, ()>>,
}

/// What stands there: the title of the window that is shown, and the process that shows it.
#[derive(Debug, Clone, PartialEq, Eq)]
pub struct Shown {
    /// The window's title, which is the page's.
    pub title: String,
    /// The visitor's process, which leads its group.
    pub pid: u32,
}

impl Kiosk {
    /// Sets a kiosk up and waits for its first screen.
    #[must_use]
    pub fn open(ward: &Ward) -> Kiosk {
        let turn = machine::turn();
        let mut kiosk = Kiosk::start(ward);
        kiosk._turn = Some(turn);
        kiosk
    }

    pub(crate) fn start(ward: &Ward) -> Kiosk {
        let app = machine::app();
        let folder = Folder::new();
        let (x, display) = machine::screen(ward.size);
        let bus = ward.eyes.then(|| Bus::start(&display, folder.path()));
        let manager = manager(&display, folder.path());
        // It ends with the one who looks, even where that is ended from outside.
        let starts = ["setpriv", "--pdeathsig", "KILL", app.to_str().expect("a path in plain letters")];
        let mut words = ward.under.iter().map(String::as_str).chain(starts);
        let mut command = Command::new(words.next().expect("the app is there"));
        command.args(words).args(["--kiosk", "--on", "2026-11-22"]);
        if !ward.settings.is_empty() {
            let file = folder.path().join("settings.toml");
            fs::write(&file, &ward.settings).expect("the folder can be written");
            command.arg("--settings").arg(file);
        }
        folder.furnish(&mut command, &display);
        match &bus {
            Some(bus) => command.env("DBUS_SESSION_BUS_ADDRESS", bus.address()).env("NO_AT_BRIDGE", "0").env("GTK_A11Y", "atspi"),
            // Else GTK starts a bus that outlives the test.
            None => command.env("DBUS_SESSION_BUS_ADDRESS", "disabled:"),
        };
        command.env("PATIENT_RIGHTS_TRIAL", &ward.trial).envs(ward.environment.iter().map(|(name, value)| (*name, value)));
        let said = fs::File::create(folder.path().join("said")).expect("the folder can be written");
        command.stdin(Stdio::null()).stdout(said.try_clone().expect("a file can be held twice")).stderr(said).process_group(0);
        let app = Running::start(&mut command);
        let screen = Screen::of(&display);
        let mut kiosk = Kiosk { app, display, screen, first: String::new(), bus, manager, x, folder, _turn: None };
        kiosk.first = kiosk.until("a first screen", |_| true).title;
        kiosk.ready();
        kiosk
    }

    /// What is shown now, if a window of the app stands there and it has a title.
    #[must_use]
    pub fn now(&self) -> Option<Shown> {
        let (title, pid) = self.screen.app().pop()?;
        (!title.is_empty()).then_some(Shown { title, pid })
    }

    /// What is shown, as soon as something is.
    pub fn shown(&self) -> Shown {
        self.until("anything", |_| true)
    }

    /// Waits until something is shown that is as wanted, painted, and says what it is.
    pub fn until(&self, what: &str, wanted: impl Fn(&Shown) -> bool) -> Shown {
        let since = Instant::now();
        loop {
            match self.now() {
                Some(shown) if wanted(&shown) && self.screen.picture().colours() > 4 => return shown,
                now => assert!(since.elapsed() < HANG, "{what} does not come; there is {now:?}\n{}", self.state()),
            }
            sleep(Duration::from_millis(15));
        }
    }

    /// Does something until what is shown is as wanted; does it again where nothing comes of it.
    pub fn insists(&self, what: &str, act: impl Fn(), wanted: impl Fn(&Shown) -> bool) -> Shown {
        let since = Instant::now();
        while since.elapsed() < HANG {
            act();
            let acted = Instant::now();
            while acted.elapsed() < AGAIN {
                if self.now().is_some_and(|shown| wanted(&shown)) {
                    return self.until(what, &wanted);
                }
                sleep(Duration::from_millis(15));
            }
        }
        self.until(what, wanted)
    }

    /// Waits for a page whose title begins with these words.
    pub fn sees(&self, title: &str) -> Shown {
        let shown = self.until(title, |shown| shown.title.starts_with(title));
        sleep(GUARD);
        shown
    }

    /// Waits for another page than the one with this title, and until it takes taps.
    pub fn moves_on(&self, from: &str) -> Shown {
        let shown = self.until(&format!("another page than {from:?}"), |shown| shown.title != from);
        sleep(GUARD);
        shown
    }

    /// Waits until the first screen of another visitor than this one is shown.
    pub fn starts_afresh(&self, after: u32) -> Shown {
        let shown = self.until("a fresh first screen", |shown| shown.pid != after && shown.title == self.first);
        sleep(GUARD);
        shown
    }

    /// Waits until the next visitor's process stands ready behind the one that is shown.
    pub fn ready(&self) {
        let since = Instant::now();
        // Warm is: its own two helpers are there, and its window, which is not shown.
        while self.visitors().len() < 2 || self.visitors().iter().any(|visitor| processes::group(visitor.pid).len() < 3) {
            assert!(since.elapsed() < HANG, "no next visitor gets ready\n{}", self.state());
            sleep(Duration::from_millis(20));
        }
        sleep(GUARD);
    }

    /// The title of the first screen.
    #[must_use]
    pub fn first(&self) -> &str {
        &self.first
    }

    /// The screen, for looking at.
    #[must_use]
    pub fn screen(&self) -> &Screen {
        &self.screen
    }

    /// The display, such as `:5`.
    #[must_use]
    pub fn display(&self) -> &str {
        &self.display
    }

    /// The session bus, where assistive technology can look.
    pub(crate) fn bus(&self) -> &Bus {
        self.bus.as_ref().expect("a ward with eyes")
    }

    /// The process of the X server.
    #[must_use]
    pub fn x_server(&self) -> u32 {
        self.x.0.id()
    }

    /// What runs around the kiosk and could hear of a visit: the X server and the window manager.
    #[must_use]
    pub fn around(&self) -> [u32; 2] {
        [self.x.0.id(), self.manager.0.id()]
    }

    /// The process that stands above all visitors.
    #[must_use]
    pub fn supervisor(&self) -> u32 {
        let app = machine::app().to_string_lossy();
        let below = processes::below(self.app.0.id());
        let found = below.iter().find(|process| process.line.starts_with(&*app) && process.line.contains("--kiosk") && !process.line.contains("--visitor"));
        found.map_or(self.app.0.id(), |process| process.pid)
    }

    /// The visitors' processes: the one that is shown and the one that waits.
    #[must_use]
    pub fn visitors(&self) -> Vec<Process> {
        let below = processes::below(self.supervisor()).into_iter();
        below.filter(|process| process.line.contains(" --visitor") && process.group == process.pid).collect()
    }

    /// The visitor who waits, hidden.
    ///
    /// # Panics
    /// When nobody waits.
    #[must_use]
    pub fn spare(&self) -> Process {
        let shown = self.now().map(|shown| shown.pid);
        self.visitors().into_iter().find(|visitor| Some(visitor.pid) != shown).unwrap_or_else(|| panic!("nobody waits\n{}", self.state()))
    }

    /// Everything of the kiosk that runs.
    #[must_use]
    pub fn processes(&self) -> Vec<Process> {
        processes::below(self.app.0.id())
    }

    /// The folders of visits that are there.
    #[must_use]
    pub fn folders(&self) -> Vec<PathBuf> {
        let places = [self.folder.path().join("run"), PathBuf::from("/dev/shm")];
        let above = places.iter().map(|place| place.join(format!("patient-rights-{}", self.supervisor())));
        let mut found: Vec<PathBuf> = above.flat_map(|above| fs::read_dir(above).into_iter().flatten().flatten().map(|entry| entry.path())).collect();
        found.sort();
        found
    }

    /// The folder that the whole kiosk has for itself: home, run-time folder, and what it said.
    #[must_use]
    pub fn home(&self) -> &Path {
        self.folder.path()
    }

    /// What the program said on its outputs.
    #[must_use]
    pub fn said(&self) -> String {
        fs::read_to_string(self.folder.path().join("said")).unwrap_or_default()
    }

    /// Waits until a visitor's group is gone to the last process, with its folder; the two that are there now may stay.
    pub fn is_rid_of(&self, group: u32) {
        let since = Instant::now();
        while !processes::group(group).is_empty() || self.folders().len() > self.visitors().len() {
            let (left, folders) = (processes::group(group), self.folders());
            assert!(since.elapsed() < HANG, "left over of {group}: {left:?} {folders:?}\n{}", self.state());
            sleep(Duration::from_millis(20));
        }
    }

    /// Ends the kiosk as the session does, and waits until it is all gone.
    pub fn end(&mut self) {
        let (groups, folders) = (self.visitors(), self.folders());
        processes::signal(self.supervisor(), Signal::TERM);
        let since = Instant::now();
        let left = || groups.iter().flat_map(|visitor| processes::group(visitor.pid)).collect::<Vec<_>>();
        while self.app.0.try_wait().ok().flatten().is_none() || !left().is_empty() || folders.iter().any(|folder| folder.exists()) {
            assert!(since.elapsed() < HANG, "the kiosk does not end: {:?} {folders:?}", left());
            sleep(Duration::from_millis(20));
        }
    }

    /// What there is, for messages.
    #[must_use]
    pub fn state(&self) -> String {
        let processes: Vec<String> = self.processes().iter().map(|one| format!("  {} {} {} {}", one.pid, one.group, one.state, one.line)).collect();
        let picture = self.shot("last");
        format!("windows {:?}\n{}\nsaid: {}\npicture: {picture}", self.screen.windows(), processes.join("\n"), self.said())
    }

    /// Takes a picture for people to look at, and says where it lies.
    pub fn shot(&self, name: &str) -> String {
        let file = std::env::temp_dir().join(format!("patient-rights-kiosk-{name}.png"));
        let _ = Command::new("import").args(["-display", &self.display, "-window", "root"]).arg(&file).status();
        file.display().to_string()
    }
}

impl Drop for Kiosk {
    fn drop(&mut self) {
        let groups = self.visitors();
        processes::signal(self.supervisor(), Signal::KILL);
        for visitor in groups {
            processes::signal_group(visitor.pid, Signal::KILL);
        }
        for process in self.processes() {
            processes::signal(process.pid, Signal::KILL);
        }
        let _ = self.manager.0.kill();
    }
}

/// The least of a window manager: full screen, the focus, and Alt+F4, which asks a window to close.
fn manager(display: &str, folder: &Path) -> Running {
    let rules = r#"<?xml version="1.0"?><openbox_config xmlns="http://openbox.org/3.4/rc">
<focus><focusNew>yes</focusNew></focus><desktops><number>1</number></desktops>
<keyboard><keybind key="A-F4"><action name="Close"/></keybind></keyboard><mouse/>
<applications><application class="*"><decor>no</decor></application></applications></openbox_config>"#;
    let file = folder.join("openbox.xml");
    fs::write(&file, rules).expect("the folder can be written");
    let mut command = Command::new("openbox");
    command.args(["--sm-disable", "--config-file"]).arg(file).env("DISPLAY", display).env("HOME", folder);
    command.env("DBUS_SESSION_BUS_ADDRESS", "disabled:").stdout(Stdio::null()).stderr(Stdio::null());
    Running::start(&mut command)
}

/// A folder in memory for one kiosk, removed at the end.
struct Folder(PathBuf);

const INSIDE: [(&str, &str); 6] =
    [("HOME", "home"), ("XDG_CONFIG_HOME", "config"), ("XDG_DATA_HOME", "data"), ("XDG_CACHE_HOME", "cache"), ("XDG_RUNTIME_DIR", "run"), ("TMPDIR", "tmp")];

impl Folder {
    fn new() -> Folder {
        static NUMBER: AtomicU32 = AtomicU32::new(0);
        let number = NUMBER.fetch_add(1, Ordering::Relaxed);
        let folder = Path::new("/dev/shm").join(format!("kiosk-{}-{number}", std::process::id()));
        assert!(processes::is_in_memory(Path::new("/dev/shm")), "/dev/shm is needed, as a tmpfs");
        for (_, inside) in INSIDE {
            fs::create_dir_all(folder.join(inside)).expect("/dev/shm can be written");
        }
        Folder(folder)
    }

    fn path(&self) -> &Path {
        &self.0
    }

    fn furnish(&self, command: &mut Command, display: &str) {
        for (name, inside) in INSIDE {
            command.env(name, self.0.join(inside));
        }
        command.env("DISPLAY", display).env("GDK_BACKEND", "x11").env_remove("WAYLAND_DISPLAY");
    }
}

impl Drop for Folder {
    fn drop(&mut self) {
        let _ = fs::remove_dir_all(&self.0);
    }
}
