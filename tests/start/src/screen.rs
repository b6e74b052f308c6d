//! A screen of our own, and what is on it.

use std::io::{BufRead, BufReader};
use std::process::{Child, Command, Stdio};

use x11rb::connection::Connection;
use x11rb::protocol::xproto::{ConnectionExt, ImageFormat};
use x11rb::rust_connection::RustConnection;

const WIDTH: u16 = 1280;
const HEIGHT: u16 = 800;
/// The distance between two rows that are looked at.
const STEP: usize = 40;

/// Rows of pixels across the window.
pub(crate) type Rows = Vec<u8>;

/// Whether two looks show the same page. WebKit does not draw the edges of letters alike each time: a part counts as
/// different from a fifth of the range up, and one part in a hundred may be.
pub(crate) fn alike(one: &Rows, other: &Rows) -> bool {
    let different = one.iter().zip(other).filter(|(a, b)| a.abs_diff(**b) > 51).count();
    one.len() == other.len() && different * 100 < one.len()
}

/// An Xvfb without a window manager: every program's window is at its top left.
pub(crate) struct Screen {
    server: Child,
    /// Its display, such as `:7`.
    pub(crate) display: String,
    connection: RustConnection,
    root: u32,
}

impl Screen {
    /// Starts it on a free number.
    pub(crate) fn start() -> Screen {
        let mut command = Command::new("Xvfb");
        command.args(["-displayfd", "1", "-screen", "0", "1280x800x24", "-nolisten", "tcp", "-noreset"]);
        let mut server = command.stdout(Stdio::piped()).stderr(Stdio::null()).spawn().expect("Xvfb is installed");
        let mut number = String::new();
        let out = server.stdout.take().expect("stdout is piped");
        BufReader::new(out).read_line(&mut number).expect("Xvfb names its display");
        let display = format!(":{}", number.trim());
        let (connection, screen) = x11rb::connect(Some(&display)).expect("Xvfb answers");
        let root = connection.setup().roots[screen].root;
        Screen { server, display, connection, root }
    }

    /// What is shown now.
    pub(crate) fn rows(&self) -> Rows {
        let asked: Vec<_> = (STEP / 2..usize::from(HEIGHT))
            .step_by(STEP)
            .map(|y| {
                let y = i16::try_from(y).expect("a screen is small");
                self.connection.get_image(ImageFormat::Z_PIXMAP, self.root, 0, y, WIDTH, 1, !0).expect("Xvfb is there")
            })
            .collect();
        asked.into_iter().flat_map(|row| row.reply().expect("Xvfb answers").data).collect()
    }
}

impl Drop for Screen {
    fn drop(&mut self) {
        let _ = self.server.kill();
        let _ = self.server.wait();
    }
}
