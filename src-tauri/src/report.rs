//! A page for staff, on the command line: what holds on this machine, what does not, and what to do about it.
//!
//! It looks at the kiosk that runs, if one does, and else at this process. What it says stands in `locales/en/report.ftl`.

use std::fs;
use std::os::unix::fs::MetadataExt;
use std::path::{Path, PathBuf};
use std::process::ExitCode;
use std::time::{Duration, SystemTime};

use content::Severity;
use content::settings::Stands;

use crate::answers::{self, Place, Shelf};
use crate::arguments::{Start, VISITOR};
use crate::kiosk;
use crate::quiet;
use crate::settings::{self, Found};
use crate::trial::Trial;

/// How something stands.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
enum Stand {
    Holds,
    Not,
    Unknown,
}

/// One line of the report: its key, how it stands, and what its words need.
#[derive(Debug, PartialEq, Eq)]
struct Line {
    key: &'static str,
    stand: Stand,
    detail: (&'static str, String),
}

impl Line {
    fn new(key: &'static str, holds: Option<bool>) -> Line {
        let stand = match holds {
            Some(true) => Stand::Holds,
            Some(false) => Stand::Not,
            None => Stand::Unknown,
        };
        Line { key, stand, detail: ("", String::new()) }
    }

    fn with(self, name: &'static str, value: impl Into<String>) -> Line {
        Line { detail: (name, value.into()), ..self }
    }
}

/// Prints the report. The exit code is 0 if all holds that can be told, 1 if something does not.
pub(crate) fn print(start: Start, found: Found) -> ExitCode {
    let day = start.day;
    let shelf = answers::read(Place { words: start.words, day, profile: pages::Profile::Kiosk, settings: found.clone() });
    let kiosk = running_kiosk();
    let mut lines = machine(kiosk.as_deref().unwrap_or(Path::new("/proc/self")));
    lines.extend(settings_lines(&shelf, &found, day.now()));
    if let Some(kiosk) = kiosk.filter(|_| !found.file.is_empty()) {
        lines.extend(kiosk_reads(&kiosk, Path::new(&found.file)));
    }
    let say = |key: &str, args: &[(&str, &str)]| pages::say(&shelf.library, content::ENGLISH, key, args);
    let mut text = say("report-title", &[]);
    for line in &lines {
        let (name, detail) = (line.detail.0, line.detail.1.as_str());
        let minutes = [shelf.settings.idle.cover.to_string(), shelf.settings.idle.clear.to_string()];
        let args = [(name, detail), ("cover", minutes[0].as_str()), ("clear", minutes[1].as_str())];
        let (mark, ending) = match line.stand {
            Stand::Holds => ("report-holds", ""),
            Stand::Not => ("report-not", ".not"),
            Stand::Unknown => ("report-unknown", ".unknown"),
        };
        text.push_str(&format!("\n\n[{}] {}", say(mark, &[]), say(&format!("{}{ending}", line.key), &args)));
        if line.stand != Stand::Holds {
            let what = say(&format!("{}.do", line.key), &args);
            text.push_str(&format!("\n    {}", say("report-do", &[("do", &what)])));
        }
    }
    for problem in shelf.trouble.iter() {
        text.push_str(&format!("\n    {problem}"));
    }
    quiet::say(&text);
    if lines.iter().any(|line| line.stand == Stand::Not) { ExitCode::FAILURE } else { ExitCode::SUCCESS }
}

/// The supervisor that runs on this machine, as its folder in /proc.
fn running_kiosk() -> Option<PathBuf> {
    let all = fs::read_dir("/proc").ok()?.flatten().map(|entry| entry.path());
    all.into_iter().find(|process| {
        let line = fs::read(process.join("cmdline")).unwrap_or_default();
        let mut words = line.split(|byte| *byte == 0);
        let program = words.next().is_some_and(|name| name.ends_with(b"patient-rights"));
        let words: Vec<&[u8]> = words.collect();
        let is = |word: &str| words.contains(&word.as_bytes());
        program && is("--kiosk") && !is(VISITOR) && !is("--report")
    })
}

/// Whether that kiosk goes by this file: whoever asks may read more than the kiosk's account, and read it later.
fn kiosk_reads(kiosk: &Path, file: &Path) -> [Line; 2] {
    let name = file.display().to_string();
    let status = fs::read_to_string(kiosk.join("status")).unwrap_or_default();
    let begun = fs::read_to_string(kiosk.join("stat")).ok().and_then(|stat| begun(&stat, &fs::read_to_string("/proc/stat").ok()?));
    let changed = fs::metadata(file).and_then(|file| file.modified()).ok();
    // The kernel's two numbers are whole seconds, cut off.
    let later = begun.zip(changed).map(|(begun, changed)| begun + Duration::from_secs(2) >= changed);
    [
        Line::new("report-settings-account", person(&status).map(|person| may_read(file, person, &groups(&status)))).with("file", name.clone()),
        Line::new("report-settings-since", later).with("file", name),
    ]
}

/// When a process began, from its line of the kernel's and the kernel's own.
fn begun(stat: &str, kernel: &str) -> Option<SystemTime> {
    // The name stands in brackets and may hold anything.
    let ticks: u64 = stat.rsplit_once(')')?.1.split_whitespace().nth(19)?.parse().ok()?;
    let boot: u64 = field(kernel, "btime")?.parse().ok()?;
    Some(SystemTime::UNIX_EPOCH + Duration::from_secs(boot + ticks / rustix::param::clock_ticks_per_second()))
}

/// Whether an account with these groups may read a file, and pass through every folder above it.
fn may_read(file: &Path, person: u32, groups: &[u32]) -> bool {
    let may = |path: &Path, bit: u32| {
        fs::metadata(path).is_ok_and(|found| {
            let shift = if found.uid() == person {
                6
            } else if groups.contains(&found.gid()) {
                3
            } else {
                0
            };
            person == 0 || found.mode() >> shift & bit != 0
        })
    };
    let Ok(file) = file.canonicalize() else { return false };
    may(&file, 4) && file.ancestors().skip(1).all(|folder| may(folder, 1))
}

/// The numbers of the groups that a process is in.
fn groups(status: &str) -> Vec<u32> {
    let numbers = ["Gid:", "Groups:"].iter().filter_map(|name| field(status, name));
    numbers.flat_map(str::split_whitespace).filter_map(|number| number.parse().ok()).collect()
}

fn machine(about: &Path) -> Vec<Line> {
    let read = |file: &str| fs::read_to_string(about.join(file)).ok();
    let system = |file: &str| fs::read_to_string(file).ok().map(|text| text.trim().to_owned());
    let status = read("status").unwrap_or_default();
    let swap = system("/proc/swaps").map(|text| text.lines().count() <= 1);
    let spared = control_group(&read("cgroup").unwrap_or_default(), "memory.swap.max").is_some_and(|most| most == "0");
    let pattern = system("/proc/sys/kernel/core_pattern");
    let networks = read("net/dev").map(|text| networks(&text));
    let folder = kiosk::in_memory();
    let memory = control_group(&read("cgroup").unwrap_or_default(), "memory.max").filter(|most| most != "max");
    vec![
        Line::new("report-compositor", read("status").map(|status| started_by_cage(&status))),
        Line::new("report-swap", swap.map(|none| none || spared)),
        Line::new("report-core-limit", read("limits").map(|limits| core_limit_is_nothing(&limits))),
        Line::new("report-core-pattern", pattern.as_deref().map(keeps_no_core)).with("pattern", pattern.unwrap_or_default()),
        Line::new("report-network", networks.as_ref().map(Vec::is_empty)).with("names", networks.unwrap_or_default().join(", ")),
        Line::new("report-private-folder", Some(folder.is_some())).with("folder", folder.unwrap_or_else(std::env::temp_dir).display().to_string()),
        Line::new("report-memory-limit", Some(memory.is_some())).with("limit", memory.as_deref().map_or_else(String::new, mebibytes)),
        Line::new("report-sysrq", system("/proc/sys/kernel/sysrq").map(|value| value == "0")),
        Line::new("report-root", person(&status).map(|number| number != 0)),
    ]
}

fn settings_lines(shelf: &Shelf, found: &Found, today: rights::Date) -> Vec<Line> {
    let checked = shelf.library.law.law_checked;
    let sound = !shelf.trouble.iter().any(|problem| problem.severity == Severity::Error);
    let offered = shelf.settings.offered(&shelf.library.words, Stands::Kiosk);
    let codes: Vec<&str> = offered.iter().map(|language| language.code.as_str()).collect();
    let all = shelf.settings.languages.iter().all(|code| codes.contains(&code.as_str()));
    vec![
        Line::new("report-settings", (!found.file.is_empty()).then_some(sound)).with("file", found.file.clone()),
        Line::new("report-time-limit", Some(settings::times(&shelf.settings, &Trial::read()).is_some())),
        Line::new("report-languages", Some(all)).with("languages", codes.join(", ")),
        Line::new("report-law-date", checked.map(|checked| checked.plus_days(366) > today)).with("date", checked.map_or_else(String::new, |day| day.to_string())),
        Line::new("report-version", Some(!env!("CARGO_PKG_VERSION").contains('-'))).with("version", env!("CARGO_PKG_VERSION")),
    ]
}

/// Whether cage started the process whose status this is, or one of those that started it.
fn started_by_cage(status: &str) -> bool {
    let mut status = status.to_owned();
    for _ in 0..16 {
        let Some(parent) = field(&status, "PPid:").filter(|parent| *parent != "0") else { return false };
        let Ok(next) = fs::read_to_string(format!("/proc/{parent}/status")) else { return false };
        if field(&next, "Name:") == Some("cage") {
            return true;
        }
        status = next;
    }
    false
}

fn field<'a>(text: &'a str, name: &str) -> Option<&'a str> {
    text.lines().find_map(|line| line.strip_prefix(name)).map(str::trim)
}

/// The number of the account that a process really has.
fn person(status: &str) -> Option<u32> {
    field(status, "Uid:")?.split_whitespace().nth(1)?.parse().ok()
}

fn core_limit_is_nothing(limits: &str) -> bool {
    field(limits, "Max core file size").is_some_and(|rest| rest.split_whitespace().take(2).all(|value| value == "0"))
}

/// A pattern that keeps no core: none at all, or a program that keeps none.
fn keeps_no_core(pattern: &str) -> bool {
    pattern.is_empty() || pattern.starts_with("|/bin/false") || pattern.starts_with("|/bin/true")
}

/// The networks but the machine itself.
fn networks(table: &str) -> Vec<String> {
    let names = table.lines().filter_map(|line| line.split_once(':')).map(|(name, _)| name.trim().to_owned());
    names.filter(|name| name != "lo").collect()
}

/// A value of the control group that a process is in.
fn control_group(told: &str, file: &str) -> Option<String> {
    let path = told.lines().find_map(|line| line.strip_prefix("0::/"))?;
    let text = fs::read_to_string(PathBuf::from("/sys/fs/cgroup").join(path).join(file)).ok()?;
    Some(text.trim().to_owned())
}

fn mebibytes(bytes: &str) -> String {
    bytes.parse::<u64>().map_or_else(|_| bytes.to_owned(), |bytes| format!("{} MB", bytes >> 20))
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn what_the_kernel_says_is_understood() {
        assert!(core_limit_is_nothing("Limit Soft Hard\nMax core file size        0                    0                    bytes\n"));
        assert!(!core_limit_is_nothing("Max core file size        0                    unlimited            bytes\n"));
        assert!(!core_limit_is_nothing(""));
        assert_eq!(networks("Inter-| Receive\n face |bytes\n    lo: 0 0\n  eth0: 1 1\n"), ["eth0"]);
        assert!(networks("    lo: 0 0\n").is_empty());
        assert_eq!(person("Name:\tx\nUid:\t1000\t1001\t0\t0\n"), Some(1001));
        assert!(keeps_no_core("") && keeps_no_core("|/bin/false") && !keeps_no_core("core") && !keeps_no_core("|/usr/lib/systemd/systemd-coredump"));
        assert_eq!(mebibytes("1073741824"), "1024 MB");
    }

    #[test]
    fn a_file_that_the_kiosk_may_not_read_is_noticed() {
        use std::os::unix::fs::PermissionsExt;
        let folder = std::env::temp_dir().join(format!("report-{}", std::process::id()));
        fs::create_dir_all(&folder).unwrap();
        let file = folder.join("settings.toml");
        fs::write(&file, "profile = \"kiosk\"").unwrap();
        let (owner, group) = (fs::metadata(&file).unwrap().uid(), fs::metadata(&file).unwrap().gid());
        let other = owner + 4_321;
        let set = |path: &Path, mode: u32| fs::set_permissions(path, fs::Permissions::from_mode(mode)).unwrap();
        let read = |folder_mode: u32, mode: u32| {
            set(&file, mode);
            set(&folder, folder_mode);
            let seen = (may_read(&file, owner, &[]), may_read(&file, other, &[group]), may_read(&file, other, &[group + 4_321]));
            set(&folder, 0o755);
            seen
        };
        assert_eq!(read(0o755, 0o644), (true, true, true));
        assert_eq!(read(0o755, 0o640), (true, true, false));
        assert_eq!(read(0o755, 0o600), (true, false, false));
        fs::remove_dir_all(&folder).unwrap();
        assert!(!may_read(&file, owner, &[]), "gone");
        assert_eq!(groups("Gid:\t7\t7\t7\t7\nGroups:\t12 13\n"), [7, 7, 7, 7, 12, 13]);
    }

    #[test]
    fn when_a_process_began_is_understood() {
        let stat = "1 (a) b) S 1 1 1 0 -1 4 0 0 0 0 0 0 0 0 20 0 1 0 200 1 1";
        let ticks = rustix::param::clock_ticks_per_second();
        assert_eq!(begun(stat, "cpu 1\nbtime 1000\n"), Some(SystemTime::UNIX_EPOCH + Duration::from_secs(1000 + 200 / ticks)));
        let own = begun(&fs::read_to_string("/proc/self/stat").unwrap(), &fs::read_to_string("/proc/stat").unwrap()).unwrap();
        assert!(own.elapsed().unwrap() < Duration::from_secs(24 * 3600), "{own:?}");
    }

    #[test]
    fn a_line_that_cannot_be_told_is_not_said_to_hold() {
        assert_eq!(Line::new("report-swap", None).stand, Stand::Unknown);
        assert_eq!(Line::new("report-swap", Some(false)).stand, Stand::Not);
    }
}
