import { readFileSync } from 'node:fs';
import type { Page } from 'playwright-core';
import { SaxesParser } from 'saxes';
import { disputeNumbered } from '../../src/history.js';
import { append, check, type DisputeRecord, explain, parseRecord, replay } from '../../src/index.js';
import { jCal } from './explorer-files.js';
import { becomes, choose, expect, goTo, stageOn, type Visit } from './explorer-page.js';

/** What is seen, in a few words; it throws where it is otherwise. */
export type Scene = (visit: Visit) => Promise<string | void>;

function real(ds: number): DisputeRecord {
  const record = disputeNumbered(ds);
  if (record === undefined) throw new Error(`no DS${ds}`);
  return record;
}

const japan = real(590);
const bananas = real(27);
const facts = (page: Page) => page.locator('.facts li').count();
const button = (page: Page, name: string | RegExp) => page.getByRole('button', { name });
const tab = (page: Page, name: string) => page.getByRole('tab', { name }).click();
/** What brings the real records, as code or as data. */
export const isRecords = (name: string) => /disputes\.json|history/.test(name);
const shared = (page: Page) => page.evaluate<string>('location.hash.slice(1)');

const opens: Scene = async ({ page, asked, open }) => {
  await open();
  await expect(page.locator('.case .number').innerText(), 'DS27', 'the dispute');
  await expect(stageOn(page), 'Appeal', 'the stage');
  await page.locator('.timeline img').waitFor();
  const fetched = asked.filter((name) => name.endsWith('.json') || name.includes('history'));
  await expect(fetched, [], 'fetched before it is asked for');
};

const pickOne: Scene = async ({ page, asked, open }) => {
  await open();
  await choose(page, 590);
  await expect(asked.filter(isRecords).length, 1, 'the records are loaded when asked for');
  await expect(page.locator('h1').innerText(), japan.title, 'the title');
  await expect(facts(page), japan.events.length, 'the facts');
  await button(page, 'Start a dispute').click();
  await page.getByLabel('Title').fill('Testland — Widgets');
  await page.getByLabel('Complainants').fill('Korea; Brazil');
  await page.getByLabel('Respondent').fill('Japan');
  await page.locator('.dialog input[type=date]').fill('2024-05-06');
  await button(page, 'Create').click();
  await becomes(() => page.locator('h1').innerText(), 'Testland — Widgets', 'a dispute of one’s own');
  await expect(stageOn(page), 'Consultations', 'its stage');
};

const loadsOnce: Scene = async ({ page, asked, open }) => {
  await open();
  await choose(page, 590);
  await goTo(page, '2020-08-20');
  const before = [...asked];
  await tab(page, 'Beside history');
  await becomes(() => page.locator('.history li').first().innerText(), /\d+ of \d+ others/, 'beside the others');
  await expect(asked.filter(isRecords).length, 1, 'the records are loaded once');
  await expect(asked.slice(before.length).filter(isRecords), [], 'the records are not loaded again');
};

const movesDate: Scene = async ({ page, open }) => {
  await open('ds=590&on=2019-11-10');
  const state = () => page.locator('.states').innerText();
  await expect(state(), 'A panel may not yet be requested', 'the day before');
  await page.getByRole('slider').focus();
  await page.keyboard.press('ArrowRight');
  await becomes(state, 'A panel may be requested', 'the day after, by the keyboard');
  await button(page, 'Next fact').click();
  await becomes(() => stageOn(page), 'Consideration of the panel request', 'the next fact');
  await becomes(
    () => page.locator('[role=status].unseen').innerText(),
    /18 June 2020: Consideration/,
    'what is announced',
  );
  await button(page, /^Go to 29 Jul 2020/)
    .first()
    .click();
  await becomes(() => stageOn(page), 'Panel proceedings', 'a fact of the list');
};

/** Without a mouse: past the tools, into a dialog and out of it, from view to view. */
const byKeyboard: Scene = async ({ page, open }) => {
  await open('ds=590&on=2019-11-08');
  const focused = () => page.evaluate<string>('document.activeElement.id || document.activeElement.innerText');
  await page.keyboard.press('Tab');
  await page.keyboard.press('Enter');
  await expect(focused(), 'where', 'the link past the tools');
  await button(page, 'Add a fact').focus();
  await page.keyboard.press('Enter');
  await page.locator('.dialog select').first().waitFor();
  await expect(page.evaluate(`!!document.activeElement.closest('.dialog')`), true, 'the focus is in the dialog');
  await page.keyboard.press('Escape');
  await becomes(focused, 'Add a fact', 'and comes back');
  await page.getByRole('tab', { name: 'Timeline' }).focus();
  await page.keyboard.press('ArrowRight');
  await page.keyboard.press('Enter');
  await becomes(() => page.getByRole('tab', { selected: true }).innerText(), 'Procedure', 'the next view');
};

const explainsWhy: Scene = async ({ page, open }) => {
  await open('ds=590&on=2019-09-17');
  const row = page.locator('.deadline', { hasText: 'reply to the request' });
  await expect(row.locator('time').innerText(), '23 Sept 2019', 'the tenth day is a Saturday');
  await row.locator('summary').click();
  await becomes(
    () => row.locator('ol').innerText(),
    /10 days from the next day, DSU 4\.3[\s\S]*Saturday 21 September 2019[\s\S]*Monday 23/,
    'why',
  );
};

async function pick(page: Page, type: string, date: string): Promise<void> {
  await button(page, 'Add a fact').click();
  await page.locator('.dialog input[type=date]').first().fill(date);
  await page.locator('.dialog select').first().selectOption(type);
}

const addsFact: Scene = async ({ page, open }) => {
  await open('ds=590&on=2020-08-20');
  await pick(page, 'panel.composed', '2020-08-25');
  await becomes(() => page.locator('.said').innerText(), /^Possible/, 'it is possible');
  await page.locator('.dialog button[type=submit]').click();
  await expect(facts(page), japan.events.length + 1, 'one fact more');
  await goTo(page, '2020-08-25');
  await becomes(() => page.locator('.states').innerText(), 'Panel composed', 'what it brings');
  await button(page, 'Change: Composition of the panel').click();
  await page.locator('.dialog input[type=date]').first().fill('2020-08-27');
  await page.locator('.dialog button[type=submit]').click();
  await becomes(() => page.locator('.states').innerText(), 'Panel established, but not yet composed', 'it is moved');
  await button(page, 'Remove: Composition of the panel').click();
  await expect(facts(page), japan.events.length, 'it is removed');
};

const saysWhyNot: Scene = async ({ page, open }) => {
  await open();
  await pick(page, 'panel.composed', '1997-06-20');
  const asked = check(replay(bananas, { policy: 'lenient' }), { type: 'panel.composed', date: '1997-06-20' });
  const sentence = explain(asked).replace(/^events\[\d+\]: /, '');
  await becomes(() => page.locator('.said').innerText(), /^Not possible/, 'it is not possible');
  await becomes(
    () => page.locator('.said p').nth(1).textContent().then(String),
    sentence,
    'why, in the words of the library',
  );
  const offered = await page.locator('optgroup').first().locator('option').count();
  await expect(offered, asked.possibleEvents.filter((type) => type !== 'date.reached').length, 'what is offered');
  await page.locator('.dialog select').first().selectOption('report.rejected');
  await becomes(() => page.locator('.said').innerText(), /^Possible only if/, 'facts are missing before it');
  await page.locator('.dialog select').first().selectOption('rpt.modified');
  await becomes(() => page.locator('.said .missing').innerText(), /expires/, 'what is missing in the form');
  await expect(page.locator('.dialog button[type=submit]').isDisabled(), true, 'it cannot be added');
};

const setsAside: Scene = async ({ page, open }) => {
  await open();
  await pick(page, 'panel.composed', '1997-06-20');
  await becomes(
    () => page.locator('.dialog button[type=submit]').innerText(),
    /set aside/,
    'what happens if it is added',
  );
  await page.locator('.dialog button[type=submit]').click();
  await becomes(
    () => page.locator('.facts .aside .reason').innerText(),
    /composition of the panel/i,
    'it stands there as set aside',
  );
  await tab(page, 'Closed days');
  await page.getByLabel(/^Standard/).check();
  await becomes(() => page.locator('.notice').first().innerText(), /not possible/, 'the standard policy refuses it');
};

const takesBack: Scene = async ({ page, open }) => {
  await open('ds=590&on=2020-08-20');
  await button(page, /^Remove: Establishment/).click();
  await button(page, /^Remove: Deferral/).click();
  await expect(facts(page), japan.events.length - 2, 'two facts less');
  await button(page, 'Undo').click();
  await expect(facts(page), japan.events.length - 1, 'one is back');
  await page.locator('h2#where').focus();
  await page.keyboard.press('Control+z');
  await becomes(async () => String(await facts(page)), String(japan.events.length), 'both are back');
  await button(page, 'Redo').click();
  await expect(facts(page), japan.events.length - 1, 'once more');
};

const switchesReading: Scene = async ({ page, open }) => {
  await open('ds=590&on=2019-11-08&view=readings');
  const opening = () => page.locator('.deadline', { hasText: 'DSU 4.7' }).locator('time').innerText();
  await expect(opening(), '11 Nov 2019', 'as the library reads it');
  await page.locator('[data-reading=dsu-4-7-day-sixty] input[value=day-60]').check();
  await becomes(opening, '10 Nov 2019', 'the other reading');
  await becomes(() => page.locator('.moved li').innerText(), /10 Nov 2019 \(was 11 Nov 2019\)/, 'which day moves');
};

const closesDays: Scene = async ({ page, open }) => {
  await open('ds=590&on=2019-09-17&view=counting');
  const reply = () => page.locator('.deadline', { hasText: 'reply to the request' }).locator('time').innerText();
  await page.locator('.panel input[type=date]').fill('2019-09-23');
  await page.locator('.panel form button[type=submit]').click();
  await becomes(reply, '24 Sept 2019', 'a closed day moves the reply');
  await button(page, /^Remove: Monday 23/).click();
  await becomes(reply, '23 Sept 2019', 'and without it it moves back');
};

const speaks: Scene = async ({ page, asked, open }) => {
  await open('ds=590&on=2019-11-08');
  await expect(
    asked.some((name) => name.includes('french')),
    false,
    'French before it is asked for',
  );
  await page.getByLabel('Language').selectOption('fr');
  await becomes(() => page.locator('#due').innerText(), 'Échéances', 'a word of the page');
  await becomes(
    () => page.locator('.steps').innerText(),
    /Le plaignant \(Corée\) peut demander/,
    'a sentence of the library',
  );
  await expect(page.locator('html').getAttribute('lang'), 'fr', 'the language of the page');
  await page.getByLabel('Langue').selectOption('es');
  await becomes(() => page.locator('.steps').innerText(), /La parte reclamante \(Corea\) podrá/, 'Spanish');
};

const comparesHistory: Scene = async ({ page, open }) => {
  await open('ds=590&on=2020-08-20');
  await tab(page, 'Beside history');
  await becomes(
    () => page.locator('.history li').first().innerText(),
    /281 days[\s\S]*\d+ of \d+ others were shorter/,
    'beside the others',
  );
  await tab(page, 'Procedure');
  await becomes(
    () => page.locator('.place.state.now').textContent().then(String),
    'panel established, but not yet composed',
    'the present state',
  );
  await expect(page.locator('.place.stage.reachable').count(), 3, 'what may follow');
};

async function exported(page: Page, name: string): Promise<{ file: string; text: string }> {
  const [download] = await Promise.all([
    page.waitForEvent('download'),
    page.getByRole('button', { name, exact: true }).click(),
  ]);
  return { file: download.suggestedFilename(), text: readFileSync(await download.path(), 'utf8') };
}

const exportsFiles: Scene = async ({ page, open }) => {
  await open('ds=590&on=2019-11-08');
  await button(page, 'Share and export').click();
  const json = await exported(page, 'Record (JSON)');
  await expect([json.file, parseRecord(JSON.parse(json.text))], ['ds590.json', japan], 'the record');
  const ics = await exported(page, 'Calendar (.ics)');
  const entries = jCal(ics.text);
  await expect(
    entries.some(({ uid, start }) => uid.includes('dsu-4-7') && start === '2019-11-11'),
    true,
    'the calendar',
  );
  const svg = await exported(page, 'Timeline (SVG)');
  new SaxesParser({ xmlns: true }).write(svg.text).close();
  await expect(svg.text.includes('DSU 4.7, waiting'), true, 'the picture');
  const md = await exported(page, 'Report (Markdown)');
  await expect(md.text.split('\n')[0], `# DS590: ${japan.title}`, 'the report');
  return `${entries.length} entries, ${svg.text.length} characters of SVG`;
};

const sharesAddress: Scene = async ({ page, open, another }) => {
  await open('ds=590&on=2019-11-08&view=readings');
  await page.locator('[data-reading=dsu-4-7-day-sixty] input[value=day-60]').check();
  await page.getByLabel('Language').selectOption('fr');
  await button(page, /^Supprimer : Report de l/).click();
  await page.waitForTimeout(900);
  await button(page, 'Partager et exporter').click();
  const address = await page.getByLabel('Adresse').inputValue();
  await expect(address.split('#')[1], await shared(page), 'the address of the bar');
  const other = await another();
  await other.open(address.split('#')[1]);
  await expect(other.page.locator('#due').innerText(), 'Échéances', 'the language');
  await expect(facts(other.page), japan.events.length - 1, 'the facts');
  await expect(other.page.locator('.dates input[type=date]').inputValue(), '2019-11-08', 'the date');
  await becomes(
    () => other.page.locator('[data-reading=dsu-4-7-day-sixty] [value=day-60]').isChecked().then(String),
    'true',
    'the reading',
  );
  await expect(other.asked.includes('disputes.json'), false, 'the address brings the record along');
  const lost = await another();
  await lost.open('s=AAAA');
  await expect(
    lost.page.locator('.notice').innerText(),
    'The address holds no dispute that can be read.',
    'a broken one',
  );
  await lost.page.evaluate(`location.hash = ${JSON.stringify(address.split('#')[1])}`);
  await becomes(() => lost.page.locator('.case .number').innerText(), 'DS590', 'an address that is put in later');
  return `${address.length} characters`;
};

const hostile = '<img src=x onerror="hacked=1"><script>hacked=1</script>"\'`${hacked=1}';
const asksConsent: Scene = async ({ page, open }) => {
  const stored = () => page.evaluate<number>('localStorage.length + sessionStorage.length + document.cookie.length');
  await open('ds=590&on=2019-11-08');
  await page.waitForTimeout(500);
  await expect(stored(), 0, 'nothing is stored without consent');
  await button(page, 'Share and export').click();
  await page.getByLabel('Keep the case on this device').check();
  await becomes(async () => String(await stored()), '1', 'with it the case is');
  await open();
  await expect(page.locator('.case .number').innerText(), 'DS590', 'it is there when the page is opened again');
  await button(page, 'Share and export').click();
  await button(page, 'Clear what is kept').click();
  await expect(stored(), 0, 'and it can be cleared');
};

const showsText: Scene = async ({ page, open }) => {
  await open();
  const record = {
    ...append(replay(japan, { policy: 'lenient' }), { type: 'note', date: '2019-10-01', text: hostile, by: hostile })
      .record,
    title: hostile,
    complainants: [hostile],
    respondent: `javascript:${hostile}`,
  };
  await button(page, 'Share and export').click();
  const buffer = Buffer.from(JSON.stringify(record));
  await page.locator('input[type=file]').setInputFiles({ name: 'r.json', mimeType: 'application/json', buffer });
  await becomes(() => page.locator('h1').innerText(), hostile, 'the title is text');
  for (const view of ['Procedure', 'Beside history', 'Readings', 'Closed days', 'What deserves a look', 'Timeline'])
    await tab(page, view);
  await page.locator('.timeline img').waitFor();
  await page.waitForTimeout(500);
  await expect(page.evaluate('typeof hacked'), 'undefined', 'nothing of it ran');
  await expect(page.locator('img[src="x"], #app script').count(), 0, 'no element came of it');
  await expect(page.locator('.facts li', { hasText: hostile }).count(), 1, 'the note is text');
};

/** What the policy forbids is tried: it must be complained of, and must have no effect. */
const keepsPolicy: Scene = async ({ page, complaints, open }) => {
  await open();
  await page.evaluate(`(() => {
    document.head.append(Object.assign(document.createElement('script'), { text: 'ran = 1' }));
    document.head.append(Object.assign(document.createElement('style'), { textContent: 'h1 { display: none }' }));
    document.body.append(Object.assign(new Image(), { src: 'https://elsewhere.test/x.png' }));
    fetch('https://elsewhere.test/').catch(() => {});
  })()`);
  await page.waitForTimeout(300);
  const noticed = ['script-src', 'style-src', 'img-src', 'connect-src'].filter((name) =>
    complaints.some((complaint) => complaint.includes(`policy violated: ${name}`)),
  );
  const hosts = complaints.filter((complaint) => complaint.startsWith('another host'));
  complaints.length = 0;
  await expect(noticed, ['script-src', 'style-src', 'img-src', 'connect-src'], 'violations');
  await expect(hosts, [], 'requests that got out');
  await expect(page.evaluate('typeof ran'), 'undefined', 'an inline script');
  await expect(page.locator('h1').isVisible(), true, 'a style element');
};

export const scenes: Readonly<Record<string, Scene>> = {
  'opens with DS27': opens,
  'a dispute is picked, and one is started': pickOne,
  'the records are loaded once': loadsOnce,
  'the date is moved': movesDate,
  'by the keyboard alone': byKeyboard,
  'why a date is what it is': explainsWhy,
  'a fact is added, changed, removed': addsFact,
  'why a fact is not possible': saysWhyNot,
  'a fact is set aside, and refused under another policy': setsAside,
  'changes are taken back': takesBack,
  'a reading is switched': switchesReading,
  'a day is closed': closesDays,
  'three languages': speaks,
  'beside history, and the statechart': comparesHistory,
  'files are exported': exportsFiles,
  'an address is shared': sharesAddress,
  'stored with consent only': asksConsent,
  'a hostile record is text': showsText,
  'the policy is in force': keepsPolicy,
};
