import { type Id, idSchema } from '../model/published.ts';
import { PARAMETERS } from './parameters.ts';
import type { Problem } from './problem.ts';
import { decode, encode, splitQuery } from './query-string.ts';
import type { ViewState } from './view-state.ts';

/** What the codec must know of a site. */
export interface AddressSite {
  /** The first has no prefix. */
  languages: readonly string[];
  /**
   * Whether the event has a page of its own, so that its address can be a path; left out: all have. An event
   * without one is `?e=ID`, which any static server answers. Both forms are always read.
   */
  hasPage?: (event: Id) => boolean;
}

export interface Reading {
  state: ViewState;
  /** What was dropped because it cannot be right on any site: not an id, not a day, no such path. */
  problems: Problem[];
}

type QueryKey = keyof typeof PARAMETERS;

/** Folders of pages: of an event, and of what leads to several. */
const PAGES = ['e', 'person', 'topic', 'article'] as const;

interface PageOf {
  part: (typeof PAGES)[number];
  id: Id;
}

/** Name of the parameter of an event that has no page. */
const EVENT = 'e';

const queryKeys = Object.keys(PARAMETERS) as QueryKey[];

/** What a reader sees who has chosen nothing. */
export function initialState(language: string): ViewState {
  const initial = Object.fromEntries(queryKeys.map((key) => [key, PARAMETERS[key].initial]));
  return { ...(initial as Omit<ViewState, 'language' | 'event'>), language, event: null };
}

/**
 * Path and query of a view, relative to the site's root and without a leading slash:
 * `en/e/some-event/?c=some-citation&person=a,b`; '' for the opening view in the default language.
 * ASCII, but for percent-encoded words in `q`.
 */
export function writeAddress(state: ViewState, site: AddressSite): string {
  const language = state.language === site.languages[0] ? '' : `${state.language}/`;
  const paged = state.event !== null && (site.hasPage?.(state.event) ?? true);
  const event = paged ? `e/${state.event}/` : '';
  const pairs: string[] = paged || state.event === null ? [] : [`${EVENT}=${state.event}`];
  // An event brings its own article; whoever chooses one leaves the article that was open by itself.
  const left: string[] = state.event === null && state.citation === null ? [] : ['article', 'at'];
  if (state.person.length === 0) left.push('people');
  for (const key of queryKeys) {
    const text = left.includes(key) ? null : writeParameter(key, state);
    if (text !== null) pairs.push(`${PARAMETERS[key].name}=${encode(text)}`);
  }
  return language + event + (pairs.length > 0 ? `?${pairs.join('&')}` : '');
}

/**
 * Reads an address below the site's root. Unknown parameters are ignored (a chat may have added its own);
 * invalid values are dropped and told in `problems`.
 *
 * @param path below the root, without a leading slash: '' or `en/e/some-event/`
 * @param search the query, with or without its `?`
 */
export function readAddress(path: string, search: string, site: AddressSite): Reading {
  const problems: Problem[] = [];
  const { language, page } = readPath(path, site, problems);
  const state: ViewState = { ...initialState(language) };
  const query = splitQuery(search);
  state.event = page?.part === 'e' ? page.id : readEvent(query.get(EVENT), problems);
  for (const key of queryKeys) {
    const raw = query.get(PARAMETERS[key].name);
    if (raw !== undefined) readParameter(key, raw, state, problems);
  }
  if (page !== null) openPage(page, state);
  keepWindowWhole(state, problems);
  keepSpanInOrder(state, problems);
  keepOneText(state, problems);
  // All of nobody: nothing is lost that would have to be told.
  if (state.person.length === 0) state.people = PARAMETERS.people.initial;
  return { state, problems };
}

/** The language alone, for whoever needs it before the site's data has come. */
export function languageAt(address: string, languages: readonly string[]): string {
  const [path = ''] = address.split('?');
  return readPath(path, { languages }, []).language;
}

function writeParameter<Key extends QueryKey>(key: Key, state: ViewState): string | null {
  // Through a generic function, so that the type of the value and of its parameter stay tied.
  const parameter: { write: (value: ViewState[Key]) => string | null } = PARAMETERS[key];
  return parameter.write(state[key]);
}

function readParameter<Key extends QueryKey>(
  key: Key,
  raw: string,
  state: ViewState,
  problems: Problem[],
): void {
  const parameter: { read: (text: string) => { value: ViewState[Key]; bad: string[] } } = PARAMETERS[key];
  const text = decode(raw);
  if (text === null) {
    problems.push({ part: key, value: raw, nearest: [] });
    return;
  }
  const { value, bad } = parameter.read(text);
  state[key] = value;
  problems.push(...bad.map((part) => ({ part: key, value: part, nearest: [] })));
}

function readPath(
  path: string,
  site: AddressSite,
  problems: Problem[],
): { language: string; page: PageOf | null } {
  const segments = path.split('/').filter((segment) => segment !== '');
  // A link to the file itself, as some servers and mirrors write it.
  if (segments.at(-1) === 'index.html') segments.pop();
  const [fallback = ''] = site.languages;
  const prefix = site.languages.find((tag) => tag === segments[0]);
  if (prefix !== undefined) segments.shift();
  const language = prefix ?? fallback;

  const [first, raw, ...rest] = segments;
  if (first === undefined) return { language, page: null };
  const part = PAGES.find((one) => one === first);
  if (part !== undefined && raw !== undefined && rest.length === 0) {
    const id = decode(raw) ?? raw;
    if (idSchema.safeParse(id).success) return { language, page: { part, id } };
    problems.push({ part: part === 'e' ? 'event' : part, value: id, nearest: [] });
    return { language, page: null };
  }
  problems.push({ part: 'path', value: segments.map((s) => decode(s) ?? s).join('/'), nearest: [] });
  return { language, page: null };
}

/** What the page of a person, topic or article shows is the same as by its query, which the next step writes. */
function openPage({ part, id }: PageOf, state: ViewState): void {
  if (part === 'article') state.article = id;
  else if (part !== 'e' && !state[part].includes(id)) state[part] = [id, ...state[part]];
}

function readEvent(raw: string | undefined, problems: Problem[]): Id | null {
  if (raw === undefined || raw === '') return null;
  const id = decode(raw) ?? raw;
  if (idSchema.safeParse(id).success) return id;
  problems.push({ part: 'event', value: id, nearest: [] });
  return null;
}

/** A window needs both ends, in order; half of one shows nothing that the sender saw. */
function keepWindowWhole(state: ViewState, problems: Problem[]): void {
  const { from, to } = state;
  if (from !== null && to !== null && from <= to) return;
  state.from = null;
  state.to = null;
  if (from !== null) problems.push({ part: 'from', value: from, nearest: [] });
  if (to !== null) problems.push({ part: 'to', value: to, nearest: [] });
}

/** From a day to an earlier one there is nothing; the second day is given up. */
function keepSpanInOrder(state: ViewState, problems: Problem[]): void {
  const { since, until } = state;
  if (since === null || until === null || since <= until) return;
  state.until = null;
  problems.push({ part: 'until', value: until, nearest: [] });
}

/** Either an event with its article or an article by itself; words are words of an article. */
function keepOneText(state: ViewState, problems: Problem[]): void {
  const { article, at } = state;
  if (article !== null && (state.event !== null || state.citation !== null)) {
    problems.push({ part: 'article', value: article, nearest: [] });
    state.article = null;
    state.at = null;
  } else if (article === null && at !== null) {
    problems.push({ part: 'at', value: at, nearest: [] });
    state.at = null;
  }
}
