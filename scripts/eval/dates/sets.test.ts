import { readFileSync } from 'node:fs';
import { join } from 'node:path';
import { describe, expect, it } from 'vitest';
import { parse } from 'yaml';
import { partsOf } from '../../../src/core/dates/day.ts';
import { readWhen } from '../../../src/core/dates/read-when.ts';
import { inRoot } from '../../project.mjs';
import { READINGS } from './articles.ts';
import { readPassages } from './read-passages.ts';
import { CALENDARS } from './sentences/calendars.ts';
import { NOTHING } from './sentences/nothing.ts';
import { ownSuites } from './suites.ts';

const [articles = [], development = [], probes = []] = ownSuites().map(({ groups }) => groups.flat());
const sentences = [...development, ...probes];

/** Digits as these sets write them. */
const latin = (text: string) => text.replace(/[٠-٩۰-۹]/g, (digit) => String(digit.charCodeAt(0) & 15));

describe('the development set', () => {
  it('is large enough, and a good part of it has nothing to find', () => {
    const quiet = development.filter(({ expected }) => expected.length === 0).length;
    expect(development.length - quiet).toBeGreaterThanOrEqual(150);
    expect(quiet).toBeGreaterThanOrEqual(50);
    expect(
      NOTHING.flatMap((passage) => readPassages([passage])).every(({ expected }) => expected.length === 0),
    ).toBe(true);
  });

  it('holds no sentence twice', () => {
    const texts = sentences.map(({ text }) => text);
    expect(texts.filter((text, index) => texts.indexOf(text) !== index)).toEqual([]);
  });

  it('has its dates in order, apart, and none with a blank at an end', () => {
    for (const { text, expected } of sentences) {
      const ends = expected.flatMap(({ start, end }) => [start, end]);
      expect(ends).toEqual([...ends].sort((a, b) => a - b));
      for (const { start, end } of expected) expect(text.slice(start, end)).toMatch(/^\S.*\S$/);
    }
  });
});

describe('every value', () => {
  const values = [...articles, ...sentences].flatMap(({ text, expected }) =>
    expected.flatMap((one) => one.values.map((value) => ({ value, text }))),
  );

  it('is a date that can be read, a length of time, or empty', () => {
    const wrong = values.filter(
      ({ value }) => value !== '' && !/^P\d+[DWMY]~?$/.test(value) && !readWhen(value),
    );
    expect(wrong).toEqual([]);
  });

  it('agrees with the year in figures that stands in its words', () => {
    const wrong = sentences.flatMap(({ text, expected }) =>
      expected.flatMap(({ start, end, values: [value = ''] }) => {
        const years = latin(text.slice(start, end)).match(/(?<!\d)(?:19|20)\d\d(?!\d)/g) ?? [];
        const bounds = readWhen(value);
        const named = [bounds?.earliest, bounds?.latest].flatMap((day) =>
          day ? [String(partsOf(day).year)] : [],
        );
        return years.every((year) => named.includes(year) || value.includes(year))
          ? []
          : [text.slice(start, end)];
      }),
    );
    // “Before 2013” may end with the year before it.
    expect(wrong.filter((words) => !words.startsWith('قبل'))).toEqual([]);
  });
});

const WEEKDAYS = ['الأحد', 'الاثنين', 'الثلاثاء', 'الأربعاء', 'الخميس', 'الجمعة', 'السبت'];

it('no weekday stands with a date on which it does not fall, unless both are the value', () => {
  const wrong = sentences.flatMap(({ text, expected }) =>
    expected.flatMap(({ start, end, values: [value = ''] }) => {
      const words = text.slice(start, end).replace('الإثنين', 'الاثنين').replace('الاربعاء', 'الأربعاء');
      const named = WEEKDAYS.filter((name) => words.includes(name));
      if (named.length !== 1 || !/^\d{4}-\d\d-\d\d$/.test(value)) return [];
      const falls = WEEKDAYS[new Date(`${value}T00:00Z`).getUTCDay()];
      return falls === named[0] ? [] : [`${words} ${value}`];
    }),
  );
  expect(wrong).toEqual([]);
});

/** Calendars as the engine counts them, not as the project does. */
const counted = (calendar: string, day: string) =>
  Object.fromEntries(
    new Intl.DateTimeFormat(`en-u-ca-${calendar}-nu-latn`, {
      timeZone: 'UTC',
      ...{ year: 'numeric', month: 'numeric', day: 'numeric' },
    })
      .formatToParts(new Date(`${day}T00:00Z`))
      .map(({ type, value }) => [type, value]),
  );

it('Hijri and Persian days are those that the engine counts', () => {
  const days = [...readPassages(CALENDARS), ...probes].flatMap(({ theme, text, expected }) =>
    expected.flatMap(({ start, end, values: [value = ''] }) => {
      const words = latin(text.slice(start, end));
      const calendar = /hijri/.test(theme) ? 'islamic-umalqura' : /persian/.test(theme) ? 'persian' : null;
      const fields = /^(?:\S+ )?(\d{1,2}) .*?(1[34]\d\d)/.exec(words);
      return calendar && fields ? [{ words, calendar, value: value.replace('~', ''), fields }] : [];
    }),
  );
  expect(days.length).toBeGreaterThanOrEqual(12);
  const wrong = days.filter(({ calendar, value, fields: [, day, year] }) => {
    const parts = counted(calendar, value);
    return parts.day !== day || (parts.year ?? parts.relatedYear) !== year;
  });
  expect(wrong).toEqual([]);
});

describe('the articles', () => {
  it.each(Object.keys(READINGS))('%s: every dated citation is among what is to be found', (id) => {
    const { citations } = parse(readFileSync(join(inRoot('data', 'articles'), `${id}.yaml`), 'utf8'));
    const dated = citations.filter(
      ({ date }: { date?: { words: string | string[] } }) => date?.words !== undefined,
    );
    expect(dated.length).toBeGreaterThan(3);
    const missing = dated.filter(
      ({ paragraph, date }: { paragraph: number; date: { words: string | string[] } }) => {
        const words = [date.words].flat()[0] ?? '';
        const read = (READINGS[id] ?? [])
          .filter(([at]) => at === paragraph)
          .map(([, one]) => one.replace(/^[?~]/, ''));
        return !read.some((one) => one.includes(words) || words.includes(one));
      },
    );
    expect(missing.map(({ key }: { key: string }) => key)).toEqual([]);
  });
});
