import { createInstance, type FormatterModule, type TFunction } from 'i18next';
import type { Digits } from '../../core/link/view-state.ts';
import { languageOf } from './languages.ts';
import type { Namespace } from './namespace.ts';
import { inDigits } from './numbers.ts';
import {
  ARCHIVE_WORDS_OF,
  CITE_WORDS_OF,
  EXPORTED_WORDS_OF,
  WORDS_OF,
  type WordsBeside,
} from './words-of.ts';

/** Writes every number inside a sentence in the reader's digits, which `translator` hands over beside it. */
const numbers: FormatterModule = {
  type: 'formatter',
  init: () => undefined,
  add: () => undefined,
  addCached: () => undefined,
  format: (value: unknown, _format, _language, options) => {
    const digits: Digits = options?.digits ?? 'latin';
    return typeof value === 'number' ? inDigits(value, digits) : (value as string);
  },
};

/** The one door to i18next. Words live in `<language>/<namespace>.json`, one chunk per language. */
const engine = createInstance({
  // Words are put in when their language arrives; there is no other language to fall back to,
  // because half a page in another script is worse than a test that fails on the missing key.
  resources: {},
  fallbackLng: false,
  initAsync: false,
  // React escapes already; doing it twice shows &quot; to readers.
  interpolation: { escapeValue: false, alwaysFormat: true },
}).use(numbers);

void engine.init();

/** @throws when the language's chunk cannot be fetched. Asking again tries again. */
export async function loadWords(language: string): Promise<void> {
  if (hasWords(language)) return;
  const load = WORDS_OF[language];
  if (!load) throw new RangeError(`no words for the language "${language}"`);
  const { default: words } = await load();
  for (const [namespace, entries] of Object.entries(words)) {
    engine.addResourceBundle(language, namespace, entries);
  }
}

/** The words of exported files, beside those of their language. @throws as `loadWords` does */
export function loadExportedWords(language: string): Promise<void> {
  return loadBeside(language, 'exported', EXPORTED_WORDS_OF);
}

/** The words of citations, beside those of their language. @throws as `loadWords` does */
export function loadCiteWords(language: string): Promise<void> {
  return loadBeside(language, 'cite', CITE_WORDS_OF);
}

/** The words of an archive, beside those of its language. @throws as `loadWords` does */
export function loadArchiveWords(language: string): Promise<void> {
  return loadBeside(language, 'archive', ARCHIVE_WORDS_OF);
}

async function loadBeside(language: string, namespace: Namespace, table: WordsBeside): Promise<void> {
  if (engine.hasResourceBundle(language, namespace)) return;
  const load = table[language];
  if (!load) throw new RangeError(`no words for the language "${language}"`);
  const { default: words } = await load();
  engine.addResourceBundle(language, namespace, words);
}

export function hasWords(language: string): boolean {
  return engine.hasResourceBundle(language, 'common');
}

/**
 * Words of one namespace in a language that is loaded.
 *
 * @param digits in which its numbers are written; by default those of the language
 */
export function translator<N extends Namespace>(
  language: string,
  namespace: N,
  digits: Digits = languageOf(language).digits[0],
): TFunction<N> {
  const name = `${language} ${namespace} ${digits}`;
  const known = translators.get(name);
  if (known !== undefined) return known as unknown as TFunction<N>;
  const t = engine.getFixedT(language, namespace) as (key: string, params: object) => string;
  const made = remembering((key, params) => t(key, { ...params, digits }), countedIn(language, digits));
  translators.set(name, made);
  return made as unknown as TFunction<N>;
}

type Translate = (key: string, params?: object) => string;

const translators = new Map<string, Translate>();
/** Of one namespace: more than a page says, and less than it could ever say. */
const MOST_REMEMBERED = 4000;

/** A page says the same words for each of its rows, and plurals are a tenth of a millisecond each. */
function remembering(t: Translate, counted: Counted): Translate {
  const said = new Map<string, string>();
  return (key, params) => {
    const asked = params === undefined ? key : `${key} ${JSON.stringify(params)}`;
    const known = said.get(asked);
    if (known !== undefined) return known;
    const words = isCount(params) ? counted(t, key, params.count) : t(key, params);
    // Words that are not here yet are said by their key.
    if (words === key) return words;
    if (said.size >= MOST_REMEMBERED) said.clear();
    said.set(asked, words);
    return words;
  };
}

type Counted = (t: Translate, key: string, count: number) => string;

/**
 * Says how many: of a plural form that was said before, only the number is another. At each answer of an archive
 * hundreds of numbers are new.
 */
function countedIn(language: string, digits: Digits): Counted {
  const rules = new Intl.PluralRules(language);
  const forms = new Map<string, readonly [string, string]>();
  return (t, key, count) => {
    const form = `${key} ${count === 0 ? 'none' : rules.select(count)}`;
    const number = inDigits(count, digits);
    const known = forms.get(form);
    if (known !== undefined) return known.join(number);
    const words = t(key, { count });
    const [before, after, ...more] = words.split(number);
    if (before !== undefined && after !== undefined && more.length === 0) forms.set(form, [before, after]);
    return words;
  };
}

function isCount(params: object | undefined): params is { count: number } {
  if (params === undefined || Object.keys(params).length !== 1) return false;
  return 'count' in params && typeof params.count === 'number';
}
