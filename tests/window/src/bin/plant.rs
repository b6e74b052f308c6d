//! Puts a word where the search must find it: `plant PLACE HEX [FILE]`, for the tests of the search itself.
//!
//! HEX is the word's complement. Says `planted`, holds the word until its input ends, then goes.

use std::fs;
use std::io::{Read, Write};
use std::time::Duration;

use x11rb::connection::Connection;
use x11rb::protocol::Event;
use x11rb::protocol::xproto::{AtomEnum, ConnectionExt, CreateWindowAux, EventMask, PropMode, SELECTION_NOTIFY_EVENT, SelectionNotifyEvent, WindowClass};
use x11rb::wrapper::ConnectionExt as _;
use x11rb::{COPY_DEPTH_FROM_PARENT, CURRENT_TIME};

fn main() {
    let arguments: Vec<String> = std::env::args().collect();
    let digits = arguments[2].as_bytes().chunks(2).map(|pair| String::from_utf8_lossy(pair).into_owned());
    let word: Vec<u8> = digits.map(|pair| !u8::from_str_radix(&pair, 16).expect("hexadecimal digits")).collect();
    let file = arguments.get(3).cloned().unwrap_or_default();
    match arguments[1].as_str() {
        "memory" => {}
        "file" => fs::write(file, &word).expect("the file can be written"),
        "name" => fs::write(format!("{file}{}", String::from_utf8_lossy(&word)), "").expect("the file can be written"),
        "UTF-16LE" => fs::write(file, word.iter().flat_map(|byte| [*byte, 0]).collect::<Vec<_>>()).expect("the file can be written"),
        "UTF-16BE" => fs::write(file, word.iter().flat_map(|byte| [0, *byte]).collect::<Vec<_>>()).expect("the file can be written"),
        "nameless" => {
            let held = fs::File::create_new(&file).expect("the file can be written");
            (&held).write_all(&word).expect("the file can be written");
            fs::remove_file(&file).expect("the file can be removed");
            std::mem::forget(held);
        }
        "property" => property(&word),
        "clipboard" => {
            let word = word.clone();
            std::thread::spawn(move || clipboard(&word));
        }
        place => panic!("no place called {place}"),
    }
    std::thread::sleep(Duration::from_millis(300));
    std::io::stdout().write_all(b"planted\n").expect("somebody listens");
    let _ = std::io::stdin().read_to_end(&mut Vec::new());
    drop(word);
}

fn property(word: &[u8]) {
    let (x, screen) = x11rb::connect(None).expect("an X server");
    let root = x.setup().roots[screen].root;
    let name = x.intern_atom(false, b"PLANTED").expect("asked").reply().expect("an atom").atom;
    x.change_property8(PropMode::REPLACE, root, name, AtomEnum::STRING, word).expect("asked").check().expect("a property");
}

fn clipboard(word: &[u8]) {
    let (x, screen) = x11rb::connect(None).expect("an X server");
    let root = x.setup().roots[screen].root;
    let window = x.generate_id().expect("a number");
    x.create_window(COPY_DEPTH_FROM_PARENT, window, root, 0, 0, 1, 1, 0, WindowClass::INPUT_ONLY, 0, &CreateWindowAux::new()).expect("a window");
    let name = x.intern_atom(false, b"CLIPBOARD").expect("asked").reply().expect("an atom").atom;
    x.set_selection_owner(window, name, CURRENT_TIME).expect("the clipboard");
    x.flush().expect("an X server");
    while let Ok(event) = x.wait_for_event() {
        if let Event::SelectionRequest(asked) = event {
            x.change_property8(PropMode::REPLACE, asked.requestor, asked.property, asked.target, word).expect("a property");
            let (response_type, sequence) = (SELECTION_NOTIFY_EVENT, 0);
            let told = SelectionNotifyEvent {
                response_type,
                sequence,
                time: asked.time,
                requestor: asked.requestor,
                selection: asked.selection,
                target: asked.target,
                property: asked.property,
            };
            x.send_event(false, asked.requestor, EventMask::NO_EVENT, told).expect("an answer");
            x.flush().expect("an X server");
        }
    }
}
