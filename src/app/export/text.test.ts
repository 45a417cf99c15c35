import { beforeAll, describe, expect, it } from 'vitest';
import { describePrecision } from '../../core/dates/describe.ts';
import { whenOf } from '../../core/export/plain-speech.fixtures.ts';
import { index, LANGUAGES, loadExportWords, speak, written } from './corpus.fixtures.ts';

beforeAll(loadExportWords);

/** What CommonMark makes of a line without emphasis, code or tags: a backslash before a sign, and references. */
const plain = (line: string) =>
  line
    .replace(/&#(\d+);/g, (_reference, code: string) => String.fromCodePoint(Number(code)))
    .replace(/\\([!-/:-@[-`{-~])/g, '$1');

describe.each(LANGUAGES)('the text in %s', (language) => {
  it('has every event under a heading, and every quote to the letter', () => {
    const lines = written('markdown', speak(language)).split('\n');
    expect(lines.filter((line) => line.startsWith('### '))).toHaveLength(index.events.length);
    const quotes = lines.filter((line) => line.startsWith('> ')).map((line) => plain(line.slice(2)));
    expect(quotes).toEqual(index.events.flatMap(({ citations }) => citations.map(({ exact }) => exact)));
  });

  it('links each event and each citation', () => {
    const text = written('markdown', speak(language));
    for (const { id, citations } of index.events) {
      expect(text).toContain(`/e/${id}/>)`);
      for (const { key } of citations) expect(text).toContain(`/e/${id}/?c=${key}>)`);
    }
  });
});

it('puts under a month only what cannot lie outside it', () => {
  const english = written('markdown', speak('en'));
  let heading = '';
  for (const line of english.split('\n')) {
    if (line.startsWith('## ')) heading = line.slice(3);
    const [, id] = /^- Event id: (.*)$/.exec(line) ?? [];
    const when = index.events.find((event) => event.id === id)?.when;
    if (id === undefined || !/^[A-Z][a-z]+ \d{4}$/.test(heading)) continue;
    expect(when?.earliest?.slice(0, 7), id).toBe(when?.latest?.slice(0, 7));
  }
});

it('says beside a date’s EDTF how exactly it is known, and of no set of days that it is a day', () => {
  const lines = written('markdown', speak('en')).split('\n').map(plain);
  const bySet = (isSet: boolean) =>
    lines.filter((line) => /EDTF: /.test(line) && line.includes('EDTF: [') === isSet);
  expect(bySet(true).length).toBeGreaterThan(0);
  for (const line of bySet(true))
    expect(line).not.toContain(describePrecision(whenOf('2025-07-17'), speak('en').dates));
  for (const line of [...bySet(true), ...bySet(false)])
    expect(line).not.toMatch(/; (day|month|season|year|decade|century)\)/);
});

it('speaks the reader’s calendar, with the sources’ own beside it', () => {
  const hijri = written('markdown', speak('ar', { calendar: 'hijri' }));
  expect(hijri).toMatch(/هـ \(.* م\)/);
});
