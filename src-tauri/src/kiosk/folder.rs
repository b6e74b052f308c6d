//! A visit's own folder, in memory: home, caches and temporary files of its processes. It goes when they are gone.

use std::env;
use std::fs;
use std::io;
use std::os::unix::fs::{DirBuilderExt, MetadataExt};
use std::path::{Path, PathBuf};

/// What statfs calls a file system in memory.
const TMPFS: u64 = 0x0102_1994;
const PREFIX: &str = "patient-rights-";

/// The folder of all visits of one supervisor.
#[derive(Debug)]
pub(super) struct Folders(PathBuf);

impl Folders {
    /// Makes it, and clears away what a supervisor left that was ended from outside.
    ///
    /// # Errors
    /// Where there is no folder in memory: then there is no kiosk, as a disk would remember.
    pub(super) fn new() -> io::Result<Folders> {
        let base = in_memory().ok_or_else(|| io::Error::other("no folder in memory"))?;
        for entry in fs::read_dir(&base)?.flatten() {
            let name = entry.file_name();
            let of = name.to_str().and_then(|name| name.strip_prefix(PREFIX)).and_then(|number| number.parse::<u32>().ok());
            let ours = entry.metadata().is_ok_and(|data| data.is_dir() && data.uid() == rustix::process::getuid().as_raw());
            if ours && of.is_some_and(|process| !Path::new(&format!("/proc/{process}")).exists()) {
                let _ = fs::remove_dir_all(entry.path());
            }
        }
        let all = base.join(format!("{PREFIX}{}", std::process::id()));
        private(&all)?;
        Ok(Folders(all))
    }

    /// A folder for one visit.
    ///
    /// # Errors
    /// When it cannot be made.
    pub(super) fn make(&self, number: u64) -> io::Result<PathBuf> {
        let folder = self.0.join(number.to_string());
        private(&folder)?;
        Ok(folder)
    }
}

impl Drop for Folders {
    fn drop(&mut self) {
        let _ = fs::remove_dir_all(&self.0);
    }
}

/// The folder in which visits may have theirs: that of the logged-in system where it is in memory, else `/dev/shm`.
pub(crate) fn in_memory() -> Option<PathBuf> {
    let given = env::var_os("XDG_RUNTIME_DIR").map(PathBuf::from);
    given.into_iter().chain([PathBuf::from("/dev/shm")]).find(|folder| is_in_memory(folder))
}

fn is_in_memory(folder: &Path) -> bool {
    rustix::fs::statfs(folder).is_ok_and(|told| u64::try_from(told.f_type).is_ok_and(|kind| kind == TMPFS))
}

fn private(folder: &Path) -> io::Result<()> {
    fs::DirBuilder::new().mode(0o700).create(folder)
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn folders_are_private_in_memory_and_go() {
        let folders = Folders::new().expect("there is a folder in memory");
        let one = folders.make(1).unwrap();
        assert!(is_in_memory(&one));
        assert_eq!(fs::metadata(&one).unwrap().mode() & 0o777, 0o700);
        assert!(folders.make(1).is_err(), "no visit gets another's folder");
        drop(folders);
        assert!(!one.exists());
    }
}
