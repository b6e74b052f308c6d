//! What every process of the kiosk does first, so that its memory reaches no file.

use rustix::process::{DumpableBehavior, Resource, Rlimit, Signal};

/// No core file, and no process of the same person may look into this one's memory.
pub(crate) fn keep_memory_private() {
    let _ = rustix::process::setrlimit(Resource::Core, Rlimit { current: Some(0), maximum: Some(0) });
    let _ = rustix::process::set_dumpable_behavior(DumpableBehavior::NotDumpable);
}

/// This process ends with the one that started it.
pub(crate) fn end_with_parent() {
    let _ = rustix::process::set_parent_process_death_signal(Some(Signal::KILL));
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn there_is_no_core_and_no_look_inside() {
        keep_memory_private();
        assert_eq!(rustix::process::getrlimit(Resource::Core).current, Some(0));
        assert_eq!(rustix::process::dumpable_behavior().unwrap(), DumpableBehavior::NotDumpable);
    }
}
