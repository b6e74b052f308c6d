//! Reads the content anew when a file of it changes.

use super::Served;
use content::{Files, Problem};
use notify::{Event, RecommendedWatcher, RecursiveMode, Watcher};
use std::path::Path;
use std::sync::Arc;
use std::sync::mpsc::{Receiver, channel};
use std::time::Duration;
use tokio::sync::watch::Sender;

/// An editor writes a file in several steps: this long after the first, all are done.
const SETTLE: Duration = Duration::from_millis(60);

/// Keeps `served` up to date for as long as the watcher that it gives lives.
pub(super) fn keep(folder: &Path, files: Files, served: Sender<Arc<Served>>) -> notify::Result<RecommendedWatcher> {
    let (sender, changes) = channel();
    let mut watcher = notify::recommended_watcher(move |event: notify::Result<Event>| {
        // Our own reading is an access too.
        if event.is_ok_and(|event| !event.kind.is_access()) {
            // Nobody listens any more only when the preview ends.
            let _ = sender.send(());
        }
    })?;
    for inner in ["content", "locales"] {
        watcher.watch(&folder.join(inner), RecursiveMode::Recursive)?;
    }
    let folder = folder.to_owned();
    std::thread::spawn(move || follow(&folder, files, &changes, &served));
    Ok(watcher)
}

fn follow(folder: &Path, mut files: Files, changes: &Receiver<()>, served: &Sender<Arc<Served>>) {
    while changes.recv().is_ok() {
        std::thread::sleep(SETTLE);
        while changes.try_recv().is_ok() {}
        let reading = served.borrow().reading + 1;
        match Files::folder(folder) {
            Ok(read) if read == files => {}
            Ok(read) => {
                served.send_replace(Arc::new(Served::new(&read, reading)));
                files = read;
            }
            Err(error) => {
                // What was read last is shown on, with the reason beside it.
                let mut last = Served::new(&files, reading);
                last.problems.push(Problem::error(folder.display().to_string(), 0, format!("This cannot be read: {error}."), ""));
                served.send_replace(Arc::new(last));
            }
        }
    }
}
