import fc from 'fast-check';
import ICAL from 'ical.js';
import { describe, expect, it } from 'vitest';
import type { TimelineEvent } from '../model/published.ts';
import { eventsAsCalendar } from './events-as-calendar.ts';
import { cited, exportOf, plainSpeech, whenOf } from './plain-speech.fixtures.ts';

const read = (changes: Partial<TimelineEvent>) => {
  const calendar = new ICAL.Component(ICAL.parse(eventsAsCalendar(exportOf(changes), plainSpeech)));
  const [component] = calendar.getAllSubcomponents();
  if (component === undefined) throw new Error('nothing in the calendar');
  const value = (name: string) => component.getFirstPropertyValue(name)?.toString() ?? null;
  return { calendar, component, value };
};

describe('an event in a calendar', () => {
  it.each([
    // One day, and a span that lasted from a known day to a known day, the end outside.
    ['2022-01-19', '2022-01-19', '2022-01-20'],
    ['2022-12-31', '2022-12-31', '2023-01-01'],
    ['2024-02-28/2024-03-01', '2024-02-28', '2024-03-02'],
    ['2017-01-23/2017-01-24', '2017-01-23', '2017-01-25'],
    ['1899-12-31', '1899-12-31', '1900-01-01'],
  ])('of %s stands from %s to before %s', (edtf, start, end) => {
    const { component, value } = read({ id: 'it', when: whenOf(edtf), status: 'happened' });
    expect(component.name).toBe('vevent');
    expect([value('dtstart'), value('dtend')]).toEqual([start, end]);
    expect(component.getFirstProperty('dtstart')?.type).toBe('date');
    expect(value('transp')).toBe('TRANSPARENT');
  });

  it.each([
    ['2025-07'],
    ['2022-33'],
    ['2015'],
    ['202X'],
    ['[2021-12-07,2021-12-14]'],
    ['[2025-07-20..2025-07-31]'],
    ['2025-09-01~'],
    ['2011/..'],
    ['../2025-07-01'],
    ['2011-05/2011-06'],
    ['9999-12-31'],
    [null],
  ])('of %s stands on no day: a note, with its date in words', (edtf) => {
    const when = edtf === null ? null : whenOf(edtf);
    const { calendar, component, value } = read({ id: 'it', when, title: { en: 'Headline' } });
    expect(component.name).toBe('vjournal');
    for (const name of ['dtstart', 'dtend', 'duration', 'due', 'status']) expect(value(name)).toBeNull();
    const said = exportOf({ when }).events[0]?.date?.words ?? 'undated()';
    expect(value('summary')).toBe(`${said}: Headline`);
    // Programs that leave notes out still find it in the file's own description.
    expect(String(calendar.getFirstPropertyValue('description'))).toContain(`${said}: Headline`);
  });

  it.each([
    ['happened', 'CONFIRMED', 'Headline'],
    ['planned', 'TENTATIVE', 'planned: Headline'],
    ['claimed', null, 'claimed: Headline'],
  ] as const)('%s has the status %s and the summary %j', (status, written, summary) => {
    const { value } = read({ when: whenOf('2022-01-19'), status, title: { en: 'Headline' } });
    expect([value('status'), value('summary')]).toEqual([written, summary]);
  });

  it('keeps its id for ever, and has the day of the data instead of a clock’s', () => {
    const { value } = read({ id: 'some-event', when: whenOf('2022-01-19') });
    expect(value('uid')).toBe('two/some-event@example.org');
    expect(value('dtstamp')).toBe('2025-01-01T00:00:00Z');
    expect(value('url')).toBe('https://example.org/two/e/some-event/');
  });

  it('says whatever stands in headline and quote, to the letter', () => {
    const nasty = fc
      .array(fc.constantFrom(...'\\;,:"\n ', 'سلام', '🌧️', 'END:VEVENT', 'x'), { minLength: 1 })
      .map((parts) => parts.join(''));
    fc.assert(
      fc.property(nasty, nasty, (headline, exact) => {
        const { value } = read({
          title: { en: headline },
          status: 'happened',
          when: whenOf('2022-01-19'),
          citations: [cited({ exact })],
        });
        expect(value('summary')).toBe(headline);
        expect(value('description')).toContain(`«${exact}»`);
      }),
      { numRuns: 50 },
    );
  });
});
