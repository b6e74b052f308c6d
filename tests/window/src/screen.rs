//! What stands on an X screen, asked of the X server itself: windows, their words, pictures, and what lies in its clipboards.

use std::collections::BTreeSet;
use std::thread::sleep;
use std::time::{Duration, Instant};

use x11rb::connection::Connection;
use x11rb::protocol::Event;
use x11rb::protocol::xproto::{AtomEnum, ConnectionExt, CreateWindowAux, ImageFormat, MapState, WindowClass};
use x11rb::rust_connection::RustConnection;
use x11rb::{COPY_DEPTH_FROM_PARENT, CURRENT_TIME, NONE};

/// A connection to an X screen, for looking only.
pub struct Screen {
    x: RustConnection,
    root: u32,
}

/// A window that can be seen, with its place.
#[derive(Debug, Clone, PartialEq, Eq, PartialOrd, Ord)]
pub struct Seen {
    /// Its number on the X server.
    pub id: u32,
    /// Left, top, width, height.
    pub place: (i32, i32, u32, u32),
    /// What is written on it, or on the window inside it: title and class.
    pub words: String,
    /// The process that owns it, if it says so.
    pub pid: Option<u32>,
}

/// The pixels of the whole screen.
#[derive(Clone, PartialEq, Eq)]
pub struct Picture(Vec<u8>);

impl Picture {
    /// How much of the picture differs from another, from 0.0 to 1.0.
    #[must_use]
    pub fn differs(&self, other: &Picture) -> f64 {
        let (one, two) = (self.0.chunks_exact(4), other.0.chunks_exact(4));
        let all = one.len().max(two.len()).max(1);
        let same = one.zip(two).filter(|(a, b)| a[..3] == b[..3]).count();
        (all - same) as f64 / all as f64
    }

    /// How many colours there are in it, up to a hundred: one or two are no page.
    #[must_use]
    pub fn colours(&self) -> usize {
        let mut colours = BTreeSet::new();
        for pixel in self.0.chunks_exact(4) {
            colours.insert([pixel[0], pixel[1], pixel[2]]);
            if colours.len() >= 100 {
                break;
            }
        }
        colours.len()
    }
}

impl Screen {
    /// Looks at a display such as `:5`.
    #[must_use]
    pub fn of(display: &str) -> Screen {
        let since = Instant::now();
        loop {
            match RustConnection::connect(Some(display)) {
                Ok((x, number)) => {
                    let root = x.setup().roots[number].root;
                    return Screen { x, root };
                }
                Err(error) => assert!(since.elapsed() < Duration::from_secs(60), "no X server at {display}: {error}"),
            }
            sleep(Duration::from_millis(50));
        }
    }

    /// Every window on the screen that can be seen and is larger than a dot.
    #[must_use]
    pub fn windows(&self) -> Vec<Seen> {
        let mut found: Vec<Seen> = self.children(self.root).into_iter().filter_map(|id| self.seen(id)).collect();
        found.sort();
        found
    }

    fn children(&self, window: u32) -> Vec<u32> {
        let tree = self.x.query_tree(window).ok().and_then(|asked| asked.reply().ok());
        tree.map(|tree| tree.children).unwrap_or_default()
    }

    fn seen(&self, id: u32) -> Option<Seen> {
        let state = self.x.get_window_attributes(id).ok()?.reply().ok()?;
        let place = self.x.get_geometry(id).ok()?.reply().ok()?;
        if state.map_state != MapState::VIEWABLE || place.width < 2 || place.height < 2 || place.x < -50 || place.y < -50 {
            return None;
        }
        // A window manager puts a frame round: what is written stands on the window inside.
        let inside = std::iter::once(id).chain(self.children(id)).find(|window| !self.text(*window, "WM_CLASS").is_empty()).unwrap_or(id);
        let words = format!("{} [{}]", self.title(inside), self.text(inside, "WM_CLASS").trim_end_matches('\0').replace('\0', " "));
        let pid = self.property(inside, "_NET_WM_PID").and_then(|bytes| Some(u32::from_ne_bytes(bytes.get(..4)?.try_into().ok()?)));
        let place = (i32::from(place.x), i32::from(place.y), u32::from(place.width), u32::from(place.height));
        Some(Seen { id, place, words, pid })
    }

    /// The windows of the app that are shown: title and process.
    #[must_use]
    pub fn app(&self) -> Vec<(String, u32)> {
        let windows = self.windows().into_iter();
        windows.filter_map(|seen| Some((seen.words.split_once(" [patient-rights")?.0.to_owned(), seen.pid?))).collect()
    }

    fn title(&self, window: u32) -> String {
        let title = self.text(window, "_NET_WM_NAME");
        if title.is_empty() { self.text(window, "WM_NAME") } else { title }
    }

    fn text(&self, window: u32, name: &str) -> String {
        String::from_utf8_lossy(&self.property(window, name).unwrap_or_default()).into_owned()
    }

    fn property(&self, window: u32, name: &str) -> Option<Vec<u8>> {
        let atom = self.x.intern_atom(false, name.as_bytes()).ok()?.reply().ok()?.atom;
        let reply = self.x.get_property(false, window, atom, AtomEnum::ANY, 0, u32::MAX / 4).ok()?.reply().ok()?;
        (!reply.value.is_empty()).then_some(reply.value)
    }

    /// What the whole screen looks like now.
    ///
    /// # Panics
    /// When the X server is gone.
    #[must_use]
    pub fn picture(&self) -> Picture {
        let size = self.x.get_geometry(self.root).ok().and_then(|asked| asked.reply().ok()).expect("the X server answers");
        let asked = self.x.get_image(ImageFormat::Z_PIXMAP, self.root, 0, 0, size.width, size.height, u32::MAX);
        Picture(asked.ok().and_then(|image| image.reply().ok()).expect("the X server answers").data)
    }

    /// Waits until the screen stands still, and gives what it then looks like.
    #[must_use]
    pub fn still(&self) -> Picture {
        let since = Instant::now();
        let mut before = self.picture();
        loop {
            sleep(Duration::from_millis(120));
            let now = self.picture();
            if now == before || since.elapsed() > Duration::from_secs(20) {
                return now;
            }
            before = now;
        }
    }

    /// Hands every property of every window on the screen, and every clipboard, to a reader: where it lies, and what.
    pub fn every_word(&self, mut reader: impl FnMut(&str, Vec<u8>)) {
        let mut windows = vec![self.root];
        while let Some(window) = windows.pop() {
            windows.extend(self.children(window));
            let names = self.x.list_properties(window).ok().and_then(|asked| asked.reply().ok());
            for atom in names.map(|names| names.atoms).unwrap_or_default() {
                let value = self.x.get_property(false, window, atom, AtomEnum::ANY, 0, u32::MAX / 4).ok().and_then(|asked| asked.reply().ok());
                let name = self.x.get_atom_name(atom).ok().and_then(|asked| asked.reply().ok());
                let name = name.map(|name| String::from_utf8_lossy(&name.name).into_owned()).unwrap_or_default();
                reader(&format!("X property {name} of window {window:#x}"), value.map(|value| value.value).unwrap_or_default());
            }
        }
        for selection in ["PRIMARY", "SECONDARY", "CLIPBOARD"] {
            for kind in ["UTF8_STRING", "STRING", "text/html", "UTF16_STRING"] {
                if let Some(bytes) = self.clipboard(selection, kind) {
                    reader(&format!("X selection {selection} as {kind}"), bytes);
                }
            }
        }
    }

    /// What a clipboard gives when it is asked for its words.
    fn clipboard(&self, selection: &str, kind: &str) -> Option<Vec<u8>> {
        let atom = |name: &str| Some(self.x.intern_atom(false, name.as_bytes()).ok()?.reply().ok()?.atom);
        let (selection, kind, place) = (atom(selection)?, atom(kind)?, atom("WINDOW_TESTS_ASKED")?);
        if self.x.get_selection_owner(selection).ok()?.reply().ok()?.owner == NONE {
            return None;
        }
        let window = self.x.generate_id().ok()?;
        let own = CreateWindowAux::new();
        self.x.create_window(COPY_DEPTH_FROM_PARENT, window, self.root, 0, 0, 1, 1, 0, WindowClass::INPUT_ONLY, 0, &own).ok()?;
        self.x.convert_selection(window, selection, kind, place, CURRENT_TIME).ok()?;
        self.x.flush().ok()?;
        let since = Instant::now();
        let mut found = None;
        // An owner that hangs gives nothing away.
        while since.elapsed() < Duration::from_secs(3) {
            match self.x.poll_for_event() {
                Ok(Some(Event::SelectionNotify(told))) => {
                    if told.property != NONE {
                        let reply = self.x.get_property(true, window, place, AtomEnum::ANY, 0, u32::MAX / 4).ok()?.reply().ok()?;
                        found = Some(reply.value);
                    }
                    break;
                }
                Ok(_) => sleep(Duration::from_millis(10)),
                Err(_) => break,
            }
        }
        let _ = self.x.destroy_window(window);
        let _ = self.x.flush();
        found
    }
}
