//! Reads everything that the app says and goes by.

/// All that was read.
#[derive(Debug, Default)]
pub struct Library {}
