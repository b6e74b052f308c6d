//! The command line of `rights`. Only this file reads the clock.
//!
//! Exit status: 0 answered; 1 the content has errors, or a page was not found; 2 the question was wrong.

use anyhow::{Context, Result, anyhow, bail};
use author::{Answerer, Preview, Speaker};
use clap::{Parser, Subcommand, ValueEnum};
use content::{Files, Library, Problem, Settings, Severity, read, read_with_pseudo};
use pages::{Profile, Request, respond};
use rights::{Date, Law};
use std::io::{self, IsTerminal, Read, Write};
use std::path::{Path, PathBuf};
use std::process::ExitCode;

/// Patients' rights in England and Wales: the engine and the workshop of the app.
#[derive(Parser)]
#[command(name = "rights", arg_required_else_help = true)]
struct Cli {
    /// Read content/ and locales/ from this folder, not from the copy in the program.
    #[arg(long, global = true, value_name = "DIR")]
    content: Option<PathBuf>,
    /// Print the version, the date of the content, and of the law that it was held against.
    #[arg(long, short = 'V')]
    version: bool,
    #[command(subcommand)]
    command: Option<Command>,
}

#[derive(Subcommand)]
enum Command {
    /// Say everything that is wrong with the content, and try its worked examples.
    Check {
        /// List the notes too, not only their number.
        #[arg(long)]
        notes: bool,
        /// The day for which phone numbers are counted.
        #[arg(long, value_name = "DATE", value_parser = day)]
        on: Option<Date>,
    },
    /// Answer facts with rights: JSON in, JSON out.
    Decide {
        /// One question a line, one answer a line.
        #[arg(long)]
        lines: bool,
    },
    /// Work out dates from what happened: JSON in, JSON out.
    Dates {
        /// One question a line, one answer a line.
        #[arg(long)]
        lines: bool,
    },
    /// Find the nearest relative: JSON in, JSON out.
    NearestRelative {
        /// One question a line, one answer a line.
        #[arg(long)]
        lines: bool,
    },
    /// Say in words what decide says in JSON: the answers, why, on which law, and what would settle the rest.
    Explain {
        /// The rights to explain; all if none is given.
        #[arg(value_name = "RIGHT")]
        rights: Vec<String>,
        #[command(flatten)]
        voice: Voice,
    },
    /// Draw a guide or a right as a picture.
    Graph {
        /// A guide or a right; guide:NAME or right:NAME where both have the name.
        name: String,
        #[arg(long, default_value = "dot")]
        format: Format,
        #[command(flatten)]
        voice: Voice,
    },
    /// Hold the app's interview in this terminal.
    Ask {
        /// The guide; the first one if not given.
        guide: Option<String>,
        #[arg(long, default_value = content::ENGLISH)]
        lang: String,
        #[arg(long, default_value = "patient")]
        reader: Reader,
        #[arg(long, value_name = "DATE", value_parser = day)]
        on: Option<Date>,
    },
    /// Print the page at an address, such as /en/guides/advocate?nation=wales.
    Page {
        address: String,
        /// Speak to this reader, whatever the address says.
        #[arg(long)]
        reader: Option<Reader>,
        /// Know the pseudo-languages en-XA and ar-XB.
        #[arg(long)]
        pseudo: bool,
        #[command(flatten)]
        view: View,
    },
    /// List addresses: one for each distinct page.
    Pages {
        /// One for each distinct way through this guide to its result.
        #[arg(long, value_name = "GUIDE")]
        paths: Option<String>,
        /// One for each kind of document. There are none yet.
        #[arg(long, conflicts_with = "paths")]
        documents: bool,
        #[arg(long, value_name = "DATE", value_parser = day)]
        on: Option<Date>,
    },
    /// Serve the app's pages on this machine, for browsers and checkers.
    Preview {
        /// The port; 0 picks a free one.
        #[arg(long, default_value_t = 0)]
        port: u16,
        /// Say on the first line that there is no screen to open a window on.
        #[arg(long)]
        no_display: bool,
        #[command(flatten)]
        view: View,
    },
    /// Look at a settings file before a machine goes by it.
    Settings {
        #[command(subcommand)]
        what: OfSettings,
    },
    /// Begin a page or a guide in the folder of the content (--content, or this one).
    New {
        what: What,
        /// Its id: small letters, digits, hyphens.
        id: String,
    },
}

#[derive(Subcommand)]
enum OfSettings {
    /// Say everything that is wrong with a settings file, and what then holds. Exit status: 0 sound; 1 not; 2 it cannot be read.
    Check {
        /// The file.
        file: PathBuf,
    },
}

/// In which language, and to whom, the tool speaks.
#[derive(clap::Args)]
struct Voice {
    #[arg(long, default_value = content::ENGLISH)]
    lang: String,
    #[arg(long, default_value = "patient")]
    reader: Reader,
}

impl Voice {
    fn speaker<'a>(&'a self, library: &'a Library) -> Result<Speaker<'a>> {
        library.words.language(&self.lang).with_context(|| format!("there is no language '{}'", self.lang))?;
        Ok(Speaker { library, lang: &self.lang, reader: self.reader.id() })
    }
}

#[derive(Clone, Copy, ValueEnum)]
enum Format {
    Dot,
    Svg,
}

/// Under which law, and where, pages are shown.
#[derive(clap::Args)]
struct View {
    /// The day whose law and whose numbers are shown; today if not given.
    #[arg(long, value_name = "DATE", value_parser = day)]
    on: Option<Date>,
    /// Treat this commencement as in force; may be given again.
    #[arg(long, value_name = "ID")]
    assume: Vec<String>,
    /// Where the app stands; as the settings say if not given.
    #[arg(long)]
    profile: Option<Stands>,
    /// Go by this settings file.
    #[arg(long, value_name = "FILE")]
    settings: Option<PathBuf>,
}

impl View {
    /// The settings to go by, and what is wrong with them.
    fn settings(&self, library: &Library) -> Result<(Settings, Vec<Problem>)> {
        match &self.settings {
            Some(file) => author::settings(library, file),
            None => Ok((Settings::default(), Vec::new())),
        }
    }

    fn stands(&self, settings: &Settings) -> Profile {
        self.profile.map_or(settings.profile, Profile::from)
    }
}

#[derive(Clone, Copy, ValueEnum)]
enum Reader {
    Patient,
    Relative,
    Professional,
}

impl Reader {
    fn id(self) -> &'static str {
        match self {
            Reader::Patient => "patient",
            Reader::Relative => "relative",
            Reader::Professional => "professional",
        }
    }
}

#[derive(Clone, Copy, ValueEnum)]
enum Stands {
    Home,
    Kiosk,
}

impl From<Stands> for Profile {
    fn from(stands: Stands) -> Profile {
        match stands {
            Stands::Home => Profile::Home,
            Stands::Kiosk => Profile::Kiosk,
        }
    }
}

#[derive(Clone, Copy, ValueEnum)]
enum What {
    Topic,
    Guide,
}

fn day(text: &str) -> Result<Date> {
    Date::parse(text).with_context(|| format!("'{text}' is not a day: give one such as 2026-11-22"))
}

/// Today where the law is: in London, wherever the machine stands.
fn today() -> Date {
    let now = jiff::Timestamp::now();
    // A machine without time zones is at most an hour off.
    let london = now.in_tz("Europe/London").unwrap_or_else(|_| now.to_zoned(jiff::tz::TimeZone::UTC));
    let date = london.date();
    Date::new(date.year(), date.month().unsigned_abs(), date.day().unsigned_abs()).expect("jiff gives days of the calendar")
}

fn main() -> ExitCode {
    let cli = Cli::parse();
    match run(cli) {
        Ok(code) => code,
        // Whoever read our output has had enough of it.
        Err(error) if error.downcast_ref::<io::Error>().is_some_and(|error| error.kind() == io::ErrorKind::BrokenPipe) => ExitCode::SUCCESS,
        Err(error) => {
            eprintln!("rights: {}", author::one_line(&error));
            ExitCode::from(2)
        }
    }
}

fn run(cli: Cli) -> Result<ExitCode> {
    let folder = cli.content;
    let files = || match &folder {
        Some(folder) => Files::folder(folder).map_err(|error| anyhow!("--content: {error}")),
        None => Ok(Files::embedded()),
    };
    let mut out = io::stdout().lock();
    let mut code = ExitCode::SUCCESS;
    match cli.command {
        None if cli.version => {
            let (library, _) = read(&files()?);
            let said = |day: Option<Date>| day.map_or_else(|| "no date".to_owned(), |day| day.to_string());
            writeln!(out, "rights {} (content of {}, law checked {})", env!("CARGO_PKG_VERSION"), said(library.content_date()), said(library.law.law_checked))?;
        }
        None => bail!("give a command: see rights --help"),
        Some(Command::Check { notes, on }) => {
            let report = author::check(&files()?, on.unwrap_or_else(today));
            if notes {
                for note in report.notes() {
                    writeln!(out, "{note}")?;
                }
            }
            write!(out, "{report}")?;
            if report.errors().next().is_some() {
                code = ExitCode::from(1);
            }
        }
        Some(Command::Decide { lines }) => code = answer(&sound(read(&files()?))?, author::decide, lines, out)?,
        Some(Command::Dates { lines }) => code = answer(&sound(read(&files()?))?, author::dates, lines, out)?,
        Some(Command::NearestRelative { lines }) => code = answer(&sound(read(&files()?))?, author::nearest_relative, lines, out)?,
        Some(Command::Explain { rights, voice }) => {
            let library = sound(read(&files()?))?;
            write!(out, "{}", author::explain(voice.speaker(&library)?, &rights, &question()?, today())?)?;
        }
        Some(Command::Graph { name, format, voice }) => {
            let (library, problems) = read(&files()?);
            warn(&problems);
            let format = match format {
                Format::Dot => author::Format::Dot,
                Format::Svg => author::Format::Svg,
            };
            write!(out, "{}", author::graph(voice.speaker(&library)?, &name, format)?)?;
        }
        Some(Command::Ask { guide, lang, reader, on }) => {
            let library = sound(read(&files()?))?;
            let guide = guide_of(&library, guide.as_deref())?;
            if library.words.language(&lang).is_none() {
                bail!("there is no language '{lang}'");
            }
            let law = law(&library, on.unwrap_or_else(today), &[])?;
            let speaker = Speaker { library: &library, lang: &lang, reader: reader.id() };
            author::ask(speaker, guide, &law, io::stdin().lock(), &mut out)?;
            if io::stdin().is_terminal() {
                writeln!(out)?;
            }
        }
        Some(Command::Page { address, reader, pseudo, view }) => {
            if !address.starts_with('/') {
                bail!("'{address}' is not an address: it begins with /");
            }
            let files = files()?;
            let (library, problems) = if pseudo { read_with_pseudo(&files) } else { read(&files) };
            warn(&problems);
            let mut request = Request::get(address.split('#').next().unwrap_or_default(), view.on.unwrap_or_else(today));
            law(&library, request.today, &view.assume)?;
            let (settings, trouble) = view.settings(&library)?;
            request.profile = view.stands(&settings);
            request.settings = settings.into();
            request.trouble = trouble.into();
            request.assume = view.assume;
            if let Some(reader) = reader {
                // The last of a key counts.
                let query = [request.query.as_str(), &format!("reader={}", reader.id())].into_iter().filter(|part| !part.is_empty()).collect::<Vec<_>>().join("&");
                request.query = query;
            }
            let response = respond(&library, &request);
            out.write_all(&response.body)?;
            out.flush()?;
            if response.status != 200 {
                code = ExitCode::from(1);
            }
        }
        Some(Command::Pages { documents: true, .. }) => {}
        Some(Command::Pages { paths, on, .. }) => {
            let (library, problems) = read(&files()?);
            warn(&problems);
            let addresses = match paths {
                Some(id) => {
                    let guide = guide_of(&library, Some(&id))?;
                    let law = law(&library, on.unwrap_or_else(today), &[])?;
                    author::paths(&library, guide, &law, "relative").iter().map(|path| author::address(guide, path)).collect()
                }
                None => pages::addresses(&library),
            };
            let mut out = io::BufWriter::new(out);
            for address in addresses {
                writeln!(out, "{address}")?;
            }
            out.flush()?;
        }
        Some(Command::Preview { port, no_display, view }) => {
            drop(out);
            let on = view.on;
            // The file is read once, against the content as it now is.
            let (settings, trouble) = view.settings(&read(&files()?).0)?;
            let profile = view.stands(&settings);
            author::preview(Preview {
                port,
                profile,
                settings: settings.into(),
                trouble: trouble.into(),
                assume: view.assume,
                folder,
                no_display,
                today: Box::new(move || on.unwrap_or_else(today)),
            })?;
        }
        Some(Command::Settings { what: OfSettings::Check { file } }) => {
            let (library, _) = read(&files()?);
            let (settings, problems) = author::settings(&library, &file)?;
            write!(out, "{}", author::settings_report(&library, &settings, &problems))?;
            if !problems.is_empty() {
                code = ExitCode::from(1);
            }
        }
        Some(Command::New { what, id }) => {
            let folder = folder.as_deref().unwrap_or(Path::new("."));
            let begun = match what {
                What::Topic => author::new_topic(folder, &id, today())?,
                What::Guide => author::new_guide(folder, &id, today())?,
            };
            for file in begun {
                writeln!(out, "{}", file.display())?;
            }
        }
    }
    Ok(code)
}

/// Answers what stands on standard input: one question, or one a line.
fn answer(library: &Library, answerer: Answerer, lines: bool, mut out: impl Write) -> Result<ExitCode> {
    if lines {
        let good = author::answer_lines(answerer, library, io::stdin().lock(), io::BufWriter::new(out), today())?;
        return Ok(if good { ExitCode::SUCCESS } else { ExitCode::from(2) });
    }
    writeln!(out, "{}", answerer(library, &question()?, today())?)?;
    Ok(ExitCode::SUCCESS)
}

/// The one question that stands on standard input.
fn question() -> Result<String> {
    let mut question = Vec::new();
    io::stdin().lock().read_to_end(&mut question)?;
    String::from_utf8(question).map_err(|_| anyhow!("the question is not text in UTF-8"))
}

fn law(library: &Library, on: Date, assume: &[String]) -> Result<Law> {
    library.law_on(on, assume).map_err(|id| anyhow!("--assume: there is no commencement called '{id}'"))
}

fn guide_of<'a>(library: &'a Library, id: Option<&str>) -> Result<&'a content::Guide> {
    let Some(id) = id else { return library.guides.first().context("there is no guide") };
    let known: Vec<&str> = library.guides.iter().map(|guide| guide.id.as_str()).collect();
    library.guide(id).with_context(|| format!("there is no guide '{id}': use one of {}", known.join(", ")))
}

/// The library, if its rules can be gone by: nobody is told their rights from rules with errors in them.
fn sound((library, problems): (Library, Vec<Problem>)) -> Result<Library> {
    let rules =
        |problem: &&Problem| problem.severity == Severity::Error && ["content/facts.toml", "content/law", "content/guides"].iter().any(|place| problem.file.starts_with(place));
    match problems.iter().find(rules) {
        Some(problem) => bail!("the rules have errors (see rights check): {problem}"),
        None => Ok(library),
    }
}

fn warn(problems: &[Problem]) {
    let errors = problems.iter().filter(|problem| problem.severity == Severity::Error).count();
    if errors > 0 {
        eprintln!("rights: {errors} errors in the content: see rights check");
    }
}
