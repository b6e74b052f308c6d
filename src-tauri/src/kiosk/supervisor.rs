//! Who is shown, who is next, and what happens when something fails.

use std::ffi::OsString;
use std::io;
use std::time::{Duration, Instant};

use tokio::signal::unix::{SignalKind, signal};
use tokio::sync::mpsc::{UnboundedReceiver, UnboundedSender, unbounded_channel};
use tokio::time::{MissedTickBehavior, interval, sleep_until};

use super::failures::Failures;
use super::folder::Folders;
use super::visitor::{Health, Heard, Visitor};
use super::words::Says;
use crate::arguments::{PLAIN, VISITOR};
use crate::trial::Trial;

/// A page that has not answered for so long hangs.
const PATIENCE: Duration = Duration::from_secs(30);
/// How often visitors are looked at.
const LOOK: Duration = Duration::from_millis(500);
/// The next visitor starts a little after one is shown, so that the screen that somebody waits for comes first.
const BREATH: Duration = Duration::from_millis(700);
/// After too many failures: how long until the next try.
const REST: Duration = Duration::from_secs(5);
/// And how long a visitor must be well before it takes the place of the plain screen.
const PROOF: Duration = Duration::from_secs(5);
/// So many failures within a minute are too many.
const FAILURES: usize = 3;

/// Runs the kiosk until it is told to end.
///
/// # Errors
/// When there is no folder in memory, or no process can be watched here.
pub(crate) fn run(arguments: Vec<OsString>) -> io::Result<()> {
    // Those whom a visitor's process leaves behind become ours, and are ended with it.
    rustix::process::set_child_subreaper(Some(rustix::process::getpid()))?;
    let trial = Trial::read();
    let folders = Folders::new()?;
    let runtime = tokio::runtime::Builder::new_current_thread().enable_all().build()?;
    runtime.block_on(async {
        let (tell, heard) = unbounded_channel();
        let supervisor = Supervisor {
            arguments,
            folders,
            tell,
            patience: trial.watchdog.unwrap_or(PATIENCE),
            failures: Failures::new(trial.failures.unwrap_or(FAILURES)),
            count: 0,
            shown: None,
            next: None,
            plain: None,
            start_at: Some(Instant::now()),
        };
        supervisor.serve(heard).await
    })
}

struct Supervisor {
    arguments: Vec<OsString>,
    folders: Folders,
    tell: UnboundedSender<Heard>,
    patience: Duration,
    failures: Failures,
    count: u64,
    /// The one on the screen.
    shown: Option<Visitor>,
    /// The one who is warm, or getting so.
    next: Option<Visitor>,
    /// The screen that says that this screen is starting again.
    plain: Option<Visitor>,
    /// When the next one is started, if nobody is next.
    start_at: Option<Instant>,
}

impl Supervisor {
    async fn serve(mut self, mut heard: UnboundedReceiver<Heard>) -> io::Result<()> {
        let mut looks = interval(LOOK);
        looks.set_missed_tick_behavior(MissedTickBehavior::Delay);
        let (mut ends, mut interrupts) = (signal(SignalKind::terminate())?, signal(SignalKind::interrupt())?);
        loop {
            let start_at = self.start_at.filter(|_| self.next.is_none());
            tokio::select! {
                Some((number, says)) = heard.recv() => self.hear(number, says).await,
                _ = looks.tick() => self.look().await,
                () = sleep_until(start_at.unwrap_or_else(Instant::now).into()), if start_at.is_some() => self.start_next().await,
                _ = ends.recv() => break,
                _ = interrupts.recv() => break,
            }
        }
        for visitor in [self.shown, self.next, self.plain].into_iter().flatten() {
            visitor.end().await;
        }
        Ok(())
    }

    async fn hear(&mut self, number: u64, says: Option<Says>) {
        let now = Instant::now();
        let is = |visitor: &Option<Visitor>| visitor.as_ref().is_some_and(|visitor| visitor.number == number);
        let place = if is(&self.shown) {
            &mut self.shown
        } else if is(&self.next) {
            &mut self.next
        } else {
            return self.hear_plain(number, says).await;
        };
        let Some(visitor) = place else { return };
        match says {
            Some(Says::Beat) => visitor.answered(now),
            Some(Says::Ready) => {
                visitor.is_ready(now);
                self.show_next().await;
            }
            Some(Says::Done) => self.finish(number, false).await,
            Some(Says::Crashed) | None => self.finish(number, true).await,
        }
    }

    /// The plain screen has but one thing to say: that it is there, or gone.
    async fn hear_plain(&mut self, number: u64, says: Option<Says>) {
        let now = Instant::now();
        let Some(plain) = self.plain.as_mut().filter(|plain| plain.number == number) else { return };
        match says {
            Some(Says::Ready) => {
                plain.is_ready(now);
                plain.show(now).await;
            }
            Some(_) => plain.answered(now),
            None => {
                if let Some(plain) = self.plain.take() {
                    plain.end().await;
                }
            }
        }
    }

    async fn look(&mut self) {
        let now = Instant::now();
        let patience = self.patience;
        let mut both = self.shown.iter_mut().chain(&mut self.next);
        if let Some(failed) = both.find_map(|visitor| (visitor.health(patience, now) == Health::Failed).then_some(visitor.number)) {
            return self.finish(failed, true).await;
        }
        if self.plain.is_some() {
            self.show_next().await;
        }
    }

    /// A visit is over, or the next one failed before it began. The old one is gone before the new one is shown.
    async fn finish(&mut self, number: u64, failed: bool) {
        let was_shown = self.shown.as_ref().is_some_and(|visitor| visitor.number == number);
        let place = if was_shown { &mut self.shown } else { &mut self.next };
        if let Some(visitor) = place.take() {
            visitor.end().await;
        }
        let now = Instant::now();
        let too_often = failed && self.failures.note(now);
        if self.next.is_none() {
            self.start_at = Some(if too_often { now + REST } else { now });
        }
        if too_often && self.shown.is_none() {
            self.show_plain();
        }
        self.show_next().await;
    }

    /// Shows the next one if the place is free and it is ready; after too many failures only when it has been well for a while.
    async fn show_next(&mut self) {
        let now = Instant::now();
        let wait = if self.plain.is_some() { PROOF } else { Duration::ZERO };
        let ready = self.next.as_ref().and_then(|next| next.ready).is_some_and(|since| now.saturating_duration_since(since) >= wait);
        if self.shown.is_some() || !ready {
            return;
        }
        if let Some(plain) = self.plain.take() {
            plain.end().await;
        }
        if let Some(mut next) = self.next.take() {
            next.show(now).await;
            self.shown = Some(next);
        }
        self.start_at = Some(now + BREATH);
    }

    async fn start_next(&mut self) {
        self.start_at = None;
        match self.start(VISITOR) {
            Ok(visitor) => self.next = Some(visitor),
            Err(_) => {
                let now = Instant::now();
                if self.failures.note(now) && self.shown.is_none() {
                    self.show_plain();
                }
                self.start_at = Some(now + REST);
            }
        }
    }

    fn show_plain(&mut self) {
        if self.plain.is_none() {
            self.plain = self.start(PLAIN).ok();
        }
    }

    fn start(&mut self, role: &str) -> io::Result<Visitor> {
        self.count += 1;
        let folder = self.folders.make(self.count)?;
        Visitor::start(self.count, role, &self.arguments, folder, self.tell.clone())
    }
}
