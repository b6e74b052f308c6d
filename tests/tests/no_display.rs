//! A newcomer without a display: `make run` says where to look, and the pages there lead to a phone number.

use scraper::{Html, Selector};
use std::io::{BufRead, BufReader, Read, Write};
use std::net::TcpStream;
use std::os::unix::process::CommandExt;
use std::process::{Child, Command, Stdio};
use std::time::Duration;
use tests::top;

/// `make run`, ended with everything that it started when the test ends.
struct Running(Child);

impl Running {
    fn interrupt(&self) {
        let _ = Command::new("kill").args(["-INT", "--", &format!("-{}", self.0.id())]).status();
    }
}

impl Drop for Running {
    fn drop(&mut self) {
        let _ = Command::new("kill").args(["-KILL", "--", &format!("-{}", self.0.id())]).stderr(Stdio::null()).status();
        let _ = self.0.wait();
    }
}

fn get(port: u16, address: &str) -> String {
    let mut stream = TcpStream::connect(("127.0.0.1", port)).expect("the pages are served");
    // Only against a hang.
    stream.set_read_timeout(Some(Duration::from_secs(60))).expect("a limit");
    write!(stream, "GET {address} HTTP/1.1\r\nHost: 127.0.0.1:{port}\r\nConnection: close\r\n\r\n").expect("asked");
    let mut bytes = Vec::new();
    stream.read_to_end(&mut bytes).expect("answered");
    let text = String::from_utf8_lossy(&bytes).into_owned();
    let (head, body) = text.split_once("\r\n\r\n").expect("a head and a body");
    assert!(head.starts_with("HTTP/1.1 200"), "{address}: {head}");
    body.to_owned()
}

/// The address behind the first link that says this.
fn link(html: &str, words: &str) -> String {
    let links = Selector::parse("a[href]").expect("a selector");
    let document = Html::parse_document(html);
    let found = document.select(&links).find(|link| link.text().collect::<String>().trim().starts_with(words));
    found.and_then(|link| link.value().attr("href")).unwrap_or_else(|| panic!("no link says '{words}'")).to_owned()
}

#[test]
fn make_run_without_a_display_leads_to_a_number() {
    let mut running = Running(
        Command::new("make")
            .arg("run")
            .current_dir(top())
            .env_remove("DISPLAY")
            .env_remove("WAYLAND_DISPLAY")
            .env("YES", "1")
            .stdin(Stdio::null())
            .stdout(Stdio::piped())
            .process_group(0)
            .spawn()
            .expect("make"),
    );
    let mut first = String::new();
    let mut out = BufReader::new(running.0.stdout.take().expect("its output"));
    out.read_line(&mut first).expect("a first line");
    let port: u16 = first
        .trim()
        .strip_prefix("no display: open http://127.0.0.1:")
        .and_then(|rest| rest.strip_suffix('/'))
        .and_then(|port| port.parse().ok())
        .unwrap_or_else(|| panic!("the first line is '{first}'"));

    let start = get(port, &link(&get(port, "/"), "English"));
    assert!(start.contains("Who are you asking for?"), "{start}");
    let place = get(port, &link(&get(port, "/en/start?reader=patient"), "Find an advocate"));
    let letter = get(port, &link(&place, "R"));
    let area = get(port, &link(&letter, "Rotherham"));
    assert!(area.contains("01709") || area.contains("contact__number"), "no number: {area}");

    running.interrupt();
    assert!(running.0.wait().is_ok(), "it ends");
    assert!(TcpStream::connect(("127.0.0.1", port)).is_err(), "nothing is served any more");
}
