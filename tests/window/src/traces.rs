//! Looks for a word wherever a visit could have left it: files, the X server, and the memory of processes.
//!
//! The word is made here, but what is kept is only its complement (each bit turned round); each byte that is looked at is
//! turned round too. So the search itself never holds the word, and finds it only where somebody else does.

use std::fs::{self, File};
use std::io::{Read, Seek, SeekFrom};
use std::os::unix::fs::{FileExt, MetadataExt};
use std::path::{Path, PathBuf};
use std::time::{Duration, SystemTime, UNIX_EPOCH};

use memchr::memmem::Finder;

use crate::screen::Screen;

/// Letters in the word.
const LETTERS: usize = 16;
/// How much is read at once.
const BLOCK: usize = 1 << 20;
const PAGE: usize = 4096;

/// A word of sixteen letters, made at random and known only by its complement.
pub struct Canary {
    complement: [u8; LETTERS],
}

impl Canary {
    /// A new word.
    ///
    /// # Panics
    /// When the machine has no chance to give.
    #[must_use]
    pub fn new() -> Canary {
        let mut complement = [0; LETTERS];
        File::open("/dev/urandom").and_then(|mut chance| chance.read_exact(&mut complement)).expect("/dev/urandom can be read");
        // From the byte straight to the complement of a letter: the letter itself is never stored.
        for byte in &mut complement {
            *byte = !b'z' + *byte % 26;
        }
        Canary { complement }
    }

    /// The complement in hexadecimal digits, as test builds of the app take it.
    #[must_use]
    pub fn hex(&self) -> String {
        self.complement.iter().map(|byte| format!("{byte:02x}")).collect()
    }
}

impl Default for Canary {
    fn default() -> Canary {
        Canary::new()
    }
}

/// A search for a word, through all that changed since it began.
pub struct Search {
    kinds: Vec<(&'static str, Finder<'static>)>,
    since: i64,
    block: Vec<u8>,
    /// How many bytes were looked at.
    pub looked_at: u64,
}

impl Search {
    /// Begins now: files that changed earlier are none of the visit.
    #[must_use]
    pub fn begin(canary: &Canary) -> Search {
        let letters = canary.complement;
        // Zeros stand between the letters, whichever of the two comes first; a zero turned round is 0xff.
        let wide: Vec<u8> = letters.iter().flat_map(|letter| [*letter, 0xff]).take(2 * LETTERS - 1).collect();
        let kinds = [("UTF-8", letters.to_vec()), ("UTF-16", wide)];
        let kinds = kinds.into_iter().map(|(name, bytes)| (name, Finder::new(&bytes).into_owned())).collect();
        let now = SystemTime::now().duration_since(UNIX_EPOCH).unwrap_or(Duration::ZERO);
        Search { kinds, since: i64::try_from(now.as_secs()).unwrap_or(i64::MAX) - 1, block: vec![0; BLOCK], looked_at: 0 }
    }

    /// Looks through some bytes, turning them round where they lie; afterwards they are wiped.
    fn look(&mut self, from: usize, length: usize) -> Option<&'static str> {
        self.looked_at += length as u64;
        let bytes = &mut self.block[from..from + length];
        bytes.iter_mut().for_each(|byte| *byte = !*byte);
        let found = self.kinds.iter().find(|(_, finder)| finder.find(bytes).is_some()).map(|(name, _)| *name);
        bytes.fill(0);
        found
    }

    /// Looks through bytes that are at hand.
    pub fn bytes(&mut self, mut bytes: Vec<u8>) -> Option<&'static str> {
        self.looked_at += bytes.len() as u64;
        bytes.iter_mut().for_each(|byte| *byte = !*byte);
        self.kinds.iter().find(|(_, finder)| finder.find(&bytes).is_some()).map(|(name, _)| *name)
    }

    /// Looks through a part of a file in blocks that overlap, so that no word falls between two.
    fn part(&mut self, file: &File, start: u64, end: u64) -> Option<&'static str> {
        let mut at = start;
        while at < end {
            let wanted = BLOCK.min(usize::try_from(end - at).unwrap_or(BLOCK));
            let got = match file.read_at(&mut self.block[..wanted], at) {
                Ok(0) | Err(_) => return None,
                Ok(got) => got,
            };
            if let Some(kind) = self.look(0, got) {
                return Some(kind);
            }
            if at + got as u64 >= end {
                return None;
            }
            at += got.saturating_sub(2 * LETTERS).max(1) as u64;
        }
        None
    }

    /// Every file that changed, on every file system that can be written, and the names of all files. Says where the word is.
    ///
    /// What a compiler writes is left out (folders that Cargo has tagged as its own): that is no part of a visit.
    pub fn files(&mut self) -> Vec<String> {
        let mut found = Vec::new();
        for root in writable() {
            let Ok(device) = fs::metadata(&root).map(|data| data.dev()) else { continue };
            let mut folders = vec![root];
            while let Some(folder) = folders.pop() {
                let entries: Vec<fs::DirEntry> = fs::read_dir(&folder).into_iter().flatten().flatten().collect();
                if entries.iter().any(|entry| entry.file_name() == TAG && is_cargos(&entry.path())) {
                    continue;
                }
                for entry in entries {
                    let path = entry.path();
                    if let Some(kind) = self.bytes(entry.file_name().as_encoded_bytes().to_vec()) {
                        found.push(format!("a file's name in {} as {kind}", folder.display()));
                    }
                    let Ok(data) = entry.metadata() else { continue };
                    if data.is_dir() && data.dev() == device {
                        folders.push(path);
                    } else if data.is_file() && data.ctime() >= self.since {
                        let inside = File::open(&path).ok().and_then(|file| self.part(&file, 0, data.len()));
                        found.extend(inside.map(|kind| format!("the file {} as {kind}", path.display())));
                    }
                }
            }
        }
        found
    }

    /// Every property and clipboard of the X server.
    pub fn screen(&mut self, screen: &Screen) -> Vec<String> {
        let mut found = Vec::new();
        screen.every_word(|place, bytes| found.extend(self.bytes(bytes).map(|kind| format!("{place} as {kind}"))));
        found
    }

    /// All that some processes hold in memory, and the files that they hold open, with or without a name.
    ///
    /// # Panics
    /// When this is not allowed: it takes root.
    pub fn memory(&mut self, processes: &[u32]) -> Vec<String> {
        let mut found = Vec::new();
        for pid in processes {
            let name = fs::read_to_string(format!("/proc/{pid}/comm")).unwrap_or_default();
            let place = format!("process {pid} ({})", name.trim());
            found.extend(self.memory_of(*pid).map(|kind| format!("the memory of {place} as {kind}")));
            for file in fs::read_dir(format!("/proc/{pid}/fd")).into_iter().flatten().flatten() {
                let path = file.path();
                let Some(data) = fs::metadata(&path).ok().filter(fs::Metadata::is_file) else { continue };
                let inside = File::open(&path).ok().and_then(|open| self.part(&open, 0, data.len()));
                found.extend(inside.map(|kind| format!("an open file of {place}, {:?}, as {kind}", fs::read_link(&path))));
            }
        }
        found
    }

    fn memory_of(&mut self, pid: u32) -> Option<&'static str> {
        let path = |name: &str| format!("/proc/{pid}/{name}");
        let open = |name: &str| match File::open(path(name)) {
            Err(error) if Path::new(&path("")).exists() => panic!("{}: {error}. This search reads the memory of processes: run it as root.", path(name)),
            file => file.ok(),
        };
        let (memory, mut pages) = (open("mem")?, open("pagemap")?);
        let maps = fs::read_to_string(path("maps")).unwrap_or_default();
        let mut looked = 0_u64;
        for line in maps.lines() {
            let mut fields = line.split(' ');
            let (Some(range), Some(rights)) = (fields.next(), fields.next()) else { continue };
            let ends: Vec<u64> = range.split('-').filter_map(|end| u64::from_str_radix(end, 16).ok()).collect();
            let ([start, end], true) = (ends.as_slice(), rights.starts_with('r')) else { continue };
            for (from, to) in present(&mut pages, *start, *end) {
                looked += to - from;
                if let Some(kind) = self.part(&memory, from, to) {
                    return Some(kind);
                }
            }
        }
        assert!(looked > 0 || !Path::new(&path("maps")).exists() || maps.is_empty(), "nothing of the memory of process {pid} could be read: run this as root");
        None
    }
}

/// The stretches of a range that lie in memory or in swap: what was never touched holds nothing.
fn present(pages: &mut File, start: u64, end: u64) -> Vec<(u64, u64)> {
    let mut table = vec![0; usize::try_from((end - start) / PAGE as u64 * 8).unwrap_or_default()];
    let at = SeekFrom::Start(start / PAGE as u64 * 8);
    if pages.seek(at).and_then(|_| pages.read_exact(&mut table)).is_err() {
        return Vec::new(); // [vsyscall] lies above all pages
    }
    let mut runs: Vec<(u64, u64)> = Vec::new();
    for (number, entry) in table.chunks_exact(8).enumerate() {
        if entry[7] & 0xc0 == 0 {
            continue;
        }
        let page = start + (number * PAGE) as u64;
        match runs.last_mut() {
            Some(run) if run.1 == page => run.1 = page + PAGE as u64,
            _ => runs.push((page, page + PAGE as u64)),
        }
    }
    runs
}

/// Where the file systems that can be written are mounted, but for those that are the kernel's own words.
fn writable() -> Vec<PathBuf> {
    let kernels = [
        "proc",
        "sysfs",
        "devpts",
        "cgroup",
        "cgroup2",
        "securityfs",
        "debugfs",
        "tracefs",
        "mqueue",
        "bpf",
        "pstore",
        "configfs",
        "fusectl",
        "binfmt_misc",
        "autofs",
        "rpc_pipefs",
        "nsfs",
        "efivarfs",
        "hugetlbfs",
    ];
    let mounts = fs::read_to_string("/proc/mounts").unwrap_or_default();
    let fields = mounts.lines().map(|line| line.split(' ').collect::<Vec<_>>());
    let writable = fields.filter(|fields| fields.len() > 3 && !kernels.contains(&fields[2]) && fields[3].split(',').any(|option| option == "rw"));
    let mut roots: Vec<PathBuf> = writable.map(|fields| PathBuf::from(fields[1].replace("\\040", " "))).collect();
    roots.sort();
    roots.dedup();
    roots
}

/// What marks a folder as one that can be made again.
const TAG: &str = "CACHEDIR.TAG";

fn is_cargos(tag: &Path) -> bool {
    fs::read_to_string(tag).is_ok_and(|text| text.contains("created by cargo"))
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn a_word_is_sixteen_letters_turned_round() {
        for _ in 0..100 {
            let hex = Canary::new().hex();
            assert_eq!(hex.len(), 2 * LETTERS);
            for byte in hex.as_bytes().chunks(2) {
                let byte = u8::from_str_radix(std::str::from_utf8(byte).unwrap(), 16).unwrap();
                assert!((!byte).is_ascii_lowercase(), "{byte:02x}");
            }
        }
    }

    #[test]
    fn a_word_between_two_blocks_is_found() {
        let canary = Canary::new();
        let mut search = Search::begin(&canary);
        let file = std::env::temp_dir().join(format!("traces-{}", std::process::id()));
        for at in [0, 5, BLOCK - 1, BLOCK - 8, BLOCK - 16, BLOCK, 2 * BLOCK - 40, 3 * BLOCK - LETTERS] {
            let mut bytes = vec![b'x'; 3 * BLOCK];
            for (n, byte) in canary.complement.iter().enumerate() {
                bytes[at + n] = !byte;
            }
            fs::write(&file, &bytes).unwrap();
            assert_eq!(search.part(&File::open(&file).unwrap(), 0, bytes.len() as u64), Some("UTF-8"), "at {at}");
            bytes[at + 3] = b'!';
            fs::write(&file, &bytes).unwrap();
            assert_eq!(search.part(&File::open(&file).unwrap(), 0, bytes.len() as u64), None, "at {at}");
        }
        fs::remove_file(file).unwrap();
    }
}
