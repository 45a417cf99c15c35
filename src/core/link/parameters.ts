import { isDay } from '../dates/day.ts';
import {
  type Day,
  type Id,
  idSchema,
  type Precision,
  precisionSchema,
  type Status,
  statusSchema,
} from '../model/published.ts';
import { isTextPlace } from './text-place.ts';
import type { Calendar, Digits, MonthNames, View, ViewState } from './view-state.ts';

/** One value of the view state ⇄ its text in the address. */
interface Parameter<Value> {
  /** What stands before the `=`; ASCII, short, never renamed: links live longer than code. */
  name: string;
  initial: Value;
  /** `null`: the value is the initial one and is left out. The text is not yet percent-encoded. */
  write: (value: Value) => string | null;
  /** What could not be read is dropped and returned in `bad`, as typed. */
  read: (text: string) => { value: Value; bad: string[] };
}

type Parameters = { [Key in Exclude<keyof ViewState, 'language' | 'event'>]: Parameter<ViewState[Key]> };

function isId(text: string): boolean {
  return idSchema.safeParse(text).success;
}

function single(name: string, accepts: (text: string) => boolean): Parameter<string | null> {
  return {
    name,
    initial: null,
    write: (value) => value,
    read: (text) => (accepts(text) ? { value: text, bad: [] } : { value: null, bad: [text] }),
  };
}

function list<Item extends string>(name: string, accepts: (text: string) => boolean): Parameter<Item[]> {
  return {
    name,
    initial: [],
    write: (items) => (items.length > 0 ? items.join(',') : null),
    read: (text) => {
      const items = [...new Set(text.split(','))].filter((item) => item !== '');
      return {
        value: items.filter((item): item is Item => accepts(item)),
        bad: items.filter((item) => !accepts(item)),
      };
    },
  };
}

function choice<Option extends string>(
  name: string,
  options: readonly [Option, ...Option[]],
): Parameter<Option> {
  const [initial] = options;
  return {
    name,
    initial,
    write: (value) => (value === initial ? null : value),
    read: (text) => {
      const value = options.find((option) => option === text);
      return value === undefined ? { value: initial, bad: [text] } : { value, bad: [] };
    },
  };
}

/** A choice that is left out of the address until it is made. */
function option<Option extends string>(name: string, options: readonly Option[]): Parameter<Option | null> {
  return {
    name,
    initial: null,
    write: (value) => value,
    read: (text) => {
      const value = options.find((one) => one === text) ?? null;
      return { value, bad: value === null ? [text] : [] };
    },
  };
}

function flag(name: string): Parameter<boolean> {
  return {
    name,
    initial: false,
    write: (value) => (value ? 'yes' : null),
    read: (text) => ({ value: text === 'yes', bad: text === 'yes' ? [] : [text] }),
  };
}

function isPrecision(text: string): boolean {
  return text === 'none' || precisionSchema.safeParse(text).success;
}

/** The table of the address's query. Its order is the order of writing. */
export const PARAMETERS: Parameters = {
  citation: single('c', isId) satisfies Parameter<Id | null>,
  article: single('article', isId) satisfies Parameter<Id | null>,
  at: single('at', isTextPlace),
  person: list<Id>('person', isId),
  people: choice('people', ['any', 'all']),
  topic: list<Id>('topic', isId),
  place: list<Id>('place', isId),
  source: list<Id>('source', isId),
  kind: list<Id>('kind', isId),
  status: list<Status>('status', (text) => statusSchema.safeParse(text).success),
  precision: list<Precision | 'none'>('precision', isPrecision),
  disagree: flag('disagree'),
  since: single('since', isDay) satisfies Parameter<Day | null>,
  until: single('until', isDay) satisfies Parameter<Day | null>,
  q: {
    name: 'q',
    initial: '',
    write: (words) => (words === '' ? null : words),
    read: (text) => ({ value: text, bad: [] }),
  },
  from: single('from', isDay) satisfies Parameter<Day | null>,
  to: single('to', isDay) satisfies Parameter<Day | null>,
  group: choice('group', ['topic', 'person', 'source', 'none']),
  view: option<View>('view', ['axis', 'list']),
  calendar: option<Calendar>('calendar', ['gregorian', 'hijri', 'solar-hijri']),
  months: option<MonthNames>('months', ['egyptian', 'levantine']),
  digits: option<Digits>('digits', ['latin', 'arabic', 'persian']),
};
