import ICAL from 'ical.js';
import { beforeAll, describe, expect, it } from 'vitest';
import { addDays } from '../../core/dates/day.ts';
import { index, LANGUAGES, loadExportWords, speak, written } from './corpus.fixtures.ts';

beforeAll(loadExportWords);

const read = (ics: string) => new ICAL.Component(ICAL.parse(ics));
const textOf = (component: ICAL.Component, name: string) =>
  component.getFirstPropertyValue(name)?.toString() ?? null;
const idOf = (component: ICAL.Component) => textOf(component, 'uid')?.replace(/^two\/|@.*$/g, '');
const eventOf = (component: ICAL.Component) => index.events.find(({ id }) => id === idOf(component));

describe.each(LANGUAGES)('the calendar in %s, read back', (language) => {
  it('has every event once, those of known days on them and all others on none', () => {
    const calendar = read(written('calendar', speak(language)));
    const all = calendar.getAllSubcomponents();
    expect(all.map(idOf)).toEqual(index.events.map(({ id }) => id));
    for (const component of all) {
      const when = eventOf(component)?.when;
      const known = when?.precision === 'day' && ['day', 'span'].includes(when.form) && !when.approximate;
      expect(component.name).toBe(known ? 'vevent' : 'vjournal');
      expect(textOf(component, 'dtstart')).toBe(known ? when.earliest : null);
      expect(textOf(component, 'dtend')).toBe(known ? addDays(when.latest ?? '', 1) : null);
    }
    expect(new Set(all.map(({ name }) => name))).toEqual(new Set(['vevent', 'vjournal']));
  });

  it('says in the summary what is planned or claimed, and confirms neither', () => {
    const speech = speak(language);
    for (const component of read(written('calendar', speech)).getAllSubcomponents()) {
      const event = eventOf(component);
      if (event === undefined || event.status === 'happened') continue;
      expect(textOf(component, 'summary')).toContain(speech.status(event.status));
      expect(textOf(component, 'status')).not.toBe('CONFIRMED');
    }
  });

  it('has each quote to the letter', () => {
    for (const component of read(written('calendar', speak(language))).getAllSubcomponents()) {
      const description = textOf(component, 'description');
      for (const { exact } of eventOf(component)?.citations ?? [])
        expect(description).toContain(`«${exact}»`);
    }
  });

  it('has lines of at most 75 octets of whole characters, each ended by CRLF', () => {
    const ics = written('calendar', speak(language));
    const lines = ics.split('\r\n');
    expect(lines.at(-1)).toBe('');
    expect(lines.join('')).not.toMatch(/[\r\n]/);
    for (const line of lines) expect(new TextEncoder().encode(line).length).toBeLessThanOrEqual(75);
  });
});

it('knows no clock: it is of the day of the data', () => {
  const stamps = read(written('calendar', speak('ar')))
    .getAllSubcomponents()
    .map((component) => textOf(component, 'dtstamp'));
  expect(new Set(stamps)).toEqual(new Set([`${index.updated}T00:00:00Z`]));
});
