// Real Chromium visits the served pages: access (axe-core), sizes, focus, colours, the keyboard.
//
// Use: node tests/browser/run.mjs PATH-OF-RIGHTS [--all]
// It starts `rights preview` on a free port, and ends it. Without --all, pages that differ only in
// their words (areas, letters) are sampled.

import { execFileSync, spawn } from 'node:child_process';
import { readFileSync } from 'node:fs';
import { createInterface } from 'node:readline';
import { createRequire } from 'node:module';

const require = createRequire(import.meta.url);
const { chromium } = require('playwright-core');
const axe = readFileSync(require.resolve('axe-core/axe.min.js'), 'utf8');
const [rights, mode] = process.argv.slice(2);
const day = '2026-11-22';

const failures = [];
let checks = 0;
const check = (good, words) => {
  checks += 1;
  if (!good) failures.push(words);
};

const previews = [];
process.on('exit', () => previews.forEach((preview) => preview.kill('SIGINT')));
/** Serves the pages, and gives the address of the first. */
async function serve(...options) {
  const preview = spawn(rights, ['preview', '--port', '0', '--on', day, ...options], { stdio: ['ignore', 'pipe', 'inherit'] });
  previews.push(preview);
  const first = await new Promise((resolve, reject) => {
    createInterface({ input: preview.stdout }).once('line', resolve);
    preview.once('exit', (code) => reject(new Error(`the preview ended with ${code}`)));
  });
  return first.replace(/\/$/, '');
}
const base = await serve();

const browser = await chromium.launch({
  executablePath: process.env.CHROMIUM ?? '/usr/bin/chromium',
  args: ['--no-sandbox', '--disable-gpu', '--disable-quic', '--no-first-run', '--disable-background-networking', '--disable-component-update', '--disable-sync'],
});

const listed = execFileSync(rights, ['pages'], { encoding: 'utf8' }).split('\n').filter(Boolean);
const sample = (address, place) => mode === '--all' || !/\/(areas|find\?)/.test(address) || place % 40 === 0;
const results = {
  yes: '/guides/advocate?nation=england&situation=ward&ward=s3',
  depends: '/guides/advocate?nation=england&situation=unsure&treatment-discussed=unsure',
  other: '/guides/advocate?nation=england&situation=other&other=informal&treatment-discussed=neither',
  unclear: '/guides/advocate?nation=england&situation=court&court=waiting&before=none&treatment-discussed=neither',
  wales: '/guides/advocate?nation=wales&situation=other&other=informal&area=W06000015',
  section: '/guides/section?nation=england&situation=ward&ward=s3',
  day: '/guides/appeal?nation=england&situation=ward&ward=s2',
  hour: '/guides/appeal?nation=england&situation=short&short=s5-2&before=none&report-furnished=2026-11-21',
  dates: '/guides/appeal?nation=england&situation=ward&ward=s2&admitted=2026-11-16',
  family: '/guides/nearest-relative?nation=england&held=s3&patient.adult=yes&patient.court-order=no&patient.care-order=no&patient.guardian=no',
  kin: '/guides/nearest-relative?nation=wales&held=court&held-court=restricted',
  decision: '/guides/decision?where=england&decision=treatment&how-old=18-or-over&reader=relative&capacity=no&consult=no&attorney=no&under-mha=no&urgent=no',
  scotland: '/guides/advocate?nation=scotland',
  'northern-ireland': '/guides/advocate?nation=northern-ireland',
};
const screens = ['/guides/advocate?nation=england', '/guides/advocate?nation=england&situation=short', '/guides/advocate?nation=england&situation=short&short=s5-2', '/guides/advocate?nation=england&situation=court'];
const english = listed.filter((address) => address.startsWith('/en/')).filter(sample);
const welsh = listed.filter((address) => address.startsWith('/cy/') && !/\/(areas|glossary|find\?)/.test(address));
const journey = ['/', '/who', '/start', '/topics', '/topics/what-an-imha-can-do', '/glossary', '/find', '/find?letter=L', '/areas/E08000018', '/person', '/urgent', '/show?nation=england&kind=yes', '/law', '/hide', '/finish', '/nothing-here', ...screens, ...Object.values(results)];
const within = (lang, path) => `/${lang}${path}`;

/** What is measured on each page, inside it. */
const measure = () => {
  const shown = (element) => {
    const box = element.getBoundingClientRect();
    const style = getComputedStyle(element);
    return box.width > 1 && box.height > 1 && style.visibility !== 'hidden' && style.display !== 'none' && !element.classList.contains('away');
  };
  const name = (element) => `<${element.tagName.toLowerCase()} class="${element.className}"> ${element.textContent.trim().slice(0, 40)}`;
  const root = document.documentElement;
  const small = [...document.querySelectorAll('a, button, summary, label.answer')].filter(shown).filter((element) => {
    // A word link inside a sentence has padding of its own to match.
    if (getComputedStyle(element).display === 'inline') return element.getBoundingClientRect().height < 24;
    return element.getBoundingClientRect().height < 43.5;
  });
  const clipped = [...document.querySelectorAll('h1, h2, h3, p, li, a, button, label, dt, dd, td, th, span')].filter(shown).filter((element) => {
    const style = getComputedStyle(element);
    return style.display !== 'inline' && element.scrollWidth > element.clientWidth + 1;
  });
  return {
    sideways: root.scrollWidth > root.clientWidth,
    small: small.map(name),
    clipped: clipped.map(name),
    h1: document.querySelectorAll('h1').length,
    focus: document.activeElement?.tagName,
  };
};

async function visit(page, address, { rules = true, forced = false } = {}) {
  const response = await page.goto(base + address);
  // The browser moves the focus just after it has painted.
  await page.waitForFunction(() => document.activeElement?.tagName === 'H1', null, { timeout: 3000 }).catch(() => {});
  const where = `${address} at ${page.viewportSize().width}`;
  check([200, 404].includes(response.status()), `${where}: status ${response.status()}`);
  const found = await page.evaluate(measure);
  check(!found.sideways, `${where}: scrolls sideways`);
  check(found.h1 === 1, `${where}: ${found.h1} first headings`);
  check(found.focus === 'H1', `${where}: focus is on ${found.focus}, not on the heading`);
  check(found.small.length === 0, `${where}: under 44 px: ${found.small.slice(0, 3).join(' | ')}`);
  check(found.clipped.length === 0, `${where}: clipped: ${found.clipped.slice(0, 3).join(' | ')}`);
  if (forced) {
    const bare = await page.evaluate(() => [...document.querySelectorAll('.tool, .button, .choice, label.answer')].filter((element) => {
      const style = getComputedStyle(element);
      return style.visibility !== 'hidden' && parseFloat(style.borderTopWidth) < 1;
    }).length);
    check(bare === 0, `${where}: ${bare} controls without a border in forced colours`);
  }
  if (rules) {
    await page.evaluate(axe);
    // With forced colours the system paints, and axe would measure colours that nobody sees.
    const { violations } = await page.evaluate((own) => window.axe.run(document, { runOnly: ['wcag2a', 'wcag2aa', 'wcag21a', 'wcag21aa', 'wcag22aa', 'best-practice'], rules: { 'color-contrast': { enabled: own }, 'color-contrast-enhanced': { enabled: own } } }), !forced);
    check(violations.length === 0, `${where}: ${violations.map((v) => `${v.id}: ${v.nodes[0].target} ${v.nodes[0].failureSummary?.split('\n')[1] ?? ''}`).join(' | ')}`);
  }
}

async function at(size, addresses, options, setup = {}) {
  const context = await browser.newContext({ viewport: size, ...setup });
  const page = await context.newPage();
  for (const address of addresses) await visit(page, address, options);
  await context.close();
}

process.on('uncaughtException', (error) => {
  for (const words of failures.slice(0, 60)) console.log(`FAILED ${words}`);
  console.log(error);
  process.exit(1);
});

const wide = { width: 1280, height: 800 };
const add = (address, keys) => address + (address.includes('?') ? '&' : '?') + keys;

await at(wide, english);
await at(wide, welsh);
await at({ width: 1920, height: 1080 }, journey.map((path) => within('en', path)));
for (const keys of ['theme=contrast', 'theme=dark', 'text=largest', 'reader=relative']) {
  await at(wide, journey.map((path) => add(within('en', path), keys)));
}
for (const lang of ['en', 'cy', 'en-XA', 'ar-XB']) {
  await at({ width: 320, height: 640 }, journey.map((path) => within(lang, path)), { rules: lang === 'en' });
}
await at({ width: 320, height: 640 }, journey.map((path) => add(within('en', path), 'text=largest')), { rules: false });
await at(wide, journey.map((path) => within('en-XA', path)), { rules: false });
await at(wide, journey.map((path) => within('ar-XB', path)));
await at(wide, journey.map((path) => within('en', path)), { forced: true }, { forcedColors: 'active' });

// The whole journey by keyboard alone, and focus is seen at each step.
{
  const context = await browser.newContext({ viewport: wide });
  const page = await context.newPage();
  await page.goto(`${base}/en/`);
  const press = async (words, key) => {
    for (let step = 0; step < 60; step += 1) {
      await page.keyboard.press('Tab');
      const focused = await page.evaluate(() => {
        const element = document.activeElement;
        const seen = element.closest('label.answer') ?? element;
        const style = getComputedStyle(seen);
        return { words: (seen.textContent || '').replace(/\s+/g, ' ').trim(), outline: parseFloat(style.outlineWidth), style: style.outlineStyle };
      });
      if (focused.words.startsWith(words)) {
        check(focused.outline >= 2 && focused.style !== 'none', `keyboard: focus on '${words}' is not seen`);
        if (key === 'Enter') await Promise.all([page.waitForNavigation(), page.keyboard.press(key)]);
        else await page.keyboard.press(key);
        return;
      }
    }
    check(false, `keyboard: '${words}' is not reached on ${page.url()}`);
  };
  // Arrows move between radios, as people expect.
  const choose = async (words) => {
    const radios = await page.locator('label.answer .answer__name').allTextContents();
    const place = radios.findIndex((name) => name.trim() === words);
    check(place >= 0, `keyboard: no answer '${words}' on ${page.url()}`);
    for (let step = 0; step < 40; step += 1) {
      await page.keyboard.press('Tab');
      if (await page.evaluate(() => document.activeElement.type === 'radio')) break;
    }
    await page.keyboard.press('Space');
    for (let step = 0; step < place; step += 1) await page.keyboard.press('ArrowDown');
    await press('Continue', 'Enter');
  };
  await press('English', 'Enter');
  await choose('For me');
  await press('Can I have an advocate?', 'Enter');
  await choose('England');
  await choose('Doctors keep me on a ward');
  await choose('For treatment');
  check((await page.locator('h1').textContent()).includes('You have a right to an advocate'), 'keyboard: no result');
  await press('Choose the place', 'Enter');
  await press('R', 'Enter');
  await press('Rotherham', 'Enter');
  check((await page.locator('.contact__number').count()) > 0, 'keyboard: no number');
  await context.close();
}

// Every animation and transition is over at once.
{
  const page = await browser.newPage();
  await page.goto(`${base}/en/start`);
  const moving = await page.evaluate(() => [...document.querySelectorAll('*')].filter((element) => {
    const style = getComputedStyle(element);
    return style.transitionDuration.split(',').some((time) => parseFloat(time) > 0) || style.animationName !== 'none';
  }).length);
  check(moving === 0, `${moving} elements move`);
  // The policy holds: an injected script and eval are refused.
  const ran = await page.evaluate(() => {
    const script = document.createElement('script');
    try {
      script.textContent = 'window.ran = 1';
      document.body.append(script);
    } catch {
      return 'refused';
    }
    return window.ran ? 'ran' : 'refused';
  });
  check(ran === 'refused', 'an injected script ran');
  await page.close();
}

// A ward's screen: sizes for fingers, letters to read from afar, short lines, and five answers at once.
{
  const ward = await serve('--settings', new URL('../../docs/settings.toml', import.meta.url).pathname);
  const measureWard = () => {
    const box = (element) => element.getBoundingClientRect();
    const shown = (element) => box(element).width > 1 && getComputedStyle(element).visibility !== 'hidden' && !element.classList.contains('away');
    const name = (element) => `<${element.tagName.toLowerCase()} class="${element.className}"> ${element.textContent.trim().slice(0, 40)} ${Math.round(box(element).height)}`;
    const answers = [...document.querySelectorAll('label.answer, .choices:not(.choices--letters, .choices--small) .choice, .button')].filter(shown);
    const others = [...document.querySelectorAll('a, button, summary')].filter(shown).filter((element) => !answers.includes(element));
    // The longest line of each text, letter by letter.
    const lines = [...document.querySelectorAll('main :is(p, li, dd, td)')].filter(shown).filter((element) => !element.querySelector('p, li, div, table')).map((element) => {
      const counts = new Map();
      const range = document.createRange();
      const walker = document.createTreeWalker(element, NodeFilter.SHOW_TEXT);
      while (walker.nextNode()) {
        const node = walker.currentNode;
        if (node.parentElement.closest('.away')) continue;
        for (let place = 0; place < node.length; place += 1) {
          range.setStart(node, place);
          range.setEnd(node, place + 1);
          const row = Math.round(range.getBoundingClientRect().bottom / 12);
          counts.set(row, (counts.get(row) ?? '') + node.data[place]);
        }
      }
      return [Math.max(0, ...[...counts.values()].map((line) => line.trim().length)), element];
    });
    const bar = document.querySelector('.spine--end');
    const end = bar && box(bar).width > innerWidth / 2 ? box(bar).top : innerHeight;
    const asked = [...document.querySelectorAll('label.answer:not(.answer--small)')];
    return {
      sideways: document.documentElement.scrollWidth > document.documentElement.clientWidth,
      letters: parseFloat(getComputedStyle(document.body).fontSize),
      low: answers.filter((element) => box(element).height < 79.5).map(name),
      small: others.filter((element) => box(element).height < 47.5).map(name),
      long: lines.filter(([count]) => count > 45).map(([count, element]) => `${count}: ${element.textContent.trim().slice(0, 50)}`),
      below: asked.length <= 5 ? asked.filter((element) => box(element).bottom > end + 1).map(name) : [],
      updown: document.querySelector('.updown')?.hidden === false,
      longer: document.scrollingElement.scrollHeight - document.scrollingElement.clientHeight >= 8,
      scripts: [...document.scripts].map((script) => script.getAttribute('src')).join(),
    };
  };
  const told = [...journey, '/privacy', '/about'].map((path) => within('en', path));
  for (const size of [{ width: 1920, height: 1080 }, wide]) {
    const context = await browser.newContext({ viewport: size });
    const page = await context.newPage();
    for (const address of told) {
      await page.goto(ward + address);
      // Up and Down come with the first frame.
      await page.evaluate(() => new Promise((done) => requestAnimationFrame(() => requestAnimationFrame(done))));
      const found = await page.evaluate(measureWard);
      const where = `a ward's ${address} at ${size.width}`;
      check(!found.sideways, `${where}: scrolls sideways`);
      check(found.letters >= 24, `${where}: letters of ${found.letters} px`);
      check(found.low.length === 0, `${where}: answers under 80 px: ${found.low.slice(0, 3).join(' | ')}`);
      check(found.small.length === 0, `${where}: under 48 px: ${found.small.slice(0, 3).join(' | ')}`);
      check(found.long.length === 0, `${where}: lines over 45 letters: ${found.long.slice(0, 3).join(' | ')}`);
      check(found.below.length === 0, `${where}: answers below the screen: ${found.below.join(' | ')}`);
      const cover = /\/(hide|finish)\b/.test(address);
      check(found.scripts === (cover ? '/ui/beat.js' : '/ui/beat.js,/ui/updown.js'), `${where}: scripts ${found.scripts}`);
      check(cover || found.updown === found.longer, `${where}: Up and Down are ${found.updown ? '' : 'not '}there`);
      await page.evaluate(axe);
      // Sizes are measured above; axe would count what the bar at the end covers until one scrolls.
      const { violations } = await page.evaluate(() => window.axe.run(document, { runOnly: ['wcag2a', 'wcag2aa', 'wcag21a', 'wcag21aa'] }));
      check(violations.length === 0, `${where}: ${violations.map((v) => `${v.id}: ${v.nodes[0].target}`).join(' | ')}`);
    }
    await context.close();
  }
}

await browser.close();
previews.forEach((preview) => preview.kill('SIGINT'));
console.log(`${english.length + welsh.length} pages, ${journey.length} screens in every size, theme and pseudo-language: ${checks} checks`);
for (const words of failures.slice(0, 60)) console.log(`FAILED ${words}`);
if (failures.length > 60) console.log(`… and ${failures.length - 60} more`);
console.log(`${checks - failures.length} passed, ${failures.length} failed`);
process.exit(failures.length ? 1 : 0);
