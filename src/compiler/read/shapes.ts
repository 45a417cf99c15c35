/**
 * The shapes of the YAML files, strict: a key that is not known is an error.
 * A message given to a schema says what is expected; `checkShape` makes reports of them.
 */
import * as z from 'zod/mini';
import { isDay } from '../../core/dates/day.ts';
import { idSchema, statusSchema } from '../../core/model/published.ts';
import type { RuleId } from '../report/report.ts';
import { isCorrectionsAddress, isSiteAddress, isSourceAddress } from './addresses.ts';

const someText = z
  .string('text')
  .check(z.refine((text) => text.trim() !== '' && text === text.trim(), 'text, without blanks round it'));

/** Of a check that stands for a rule of its own, not for the shape (L3). */
export interface OwnRule {
  rule: RuleId;
  mend: string;
}

/** Words of a source: blanks within count, so nothing is trimmed. */
const exactWords = z.string('words of the text').check(z.minLength(1, 'words of the text'));

const id = z.string('an id').check(
  z.refine((text) => idSchema.safeParse(text).success, {
    message: 'lower-case ASCII words joined by hyphens',
    params: { rule: 'L4', mend: 'write it like harbour-bridge-opens' } satisfies OwnRule,
  }),
);

const languageTag = z
  .string('a language tag')
  .check(z.refine(isLanguageTag, 'a language tag such as ar or en'));
const day = z.string('a day YYYY-MM-DD').check(z.refine(isDay, 'a day that exists, YYYY-MM-DD'));
const byLanguage = z.record(z.string(), someText, 'text by language: { ar: …, en: … }');
const edtf = z.string('a date as EDTF, between quotes');

const number = z.int('a number').check(z.nonnegative('a number, 0 or more'));
const paragraph = number;
const occurrence = z.optional(z.int('a number').check(z.positive('a number, 1 or more')));
/** Keys of a YAML map arrive as text. */
const byParagraph = <T extends z.ZodMiniType>(value: T) =>
  z.record(
    z.string().check(z.regex(/^(0|[1-9]\d*)$/, 'the number of a paragraph')),
    value,
    'a map by paragraph',
  );

const quoteShape = z.strictObject({ paragraph, exact: exactWords, occurrence });

export const siteShape = z.strictObject({
  title: byLanguage,
  languages: z
    .array(languageTag, 'a list of languages')
    .check(z.minLength(1, 'at least one language'), z.refine(hasNoRepeats, 'each language once')),
  collected: day,
  address: z.optional(
    z.string('an address').check(
      z.refine(isSiteAddress, {
        message: 'the whole address, with a slash at its end: https://example.org/timeline/',
        params: {
          rule: 'L13',
          mend: 'write the address of the first page as a browser shows it, or take the line out',
        } satisfies OwnRule,
      }),
    ),
  ),
  corrections: z.optional(
    z.string('an address').check(
      z.refine(isCorrectionsAddress, {
        message: 'mailto:desk@example.org, or the https address of a page that takes reports',
        params: {
          rule: 'L13',
          mend: 'correct it, or take the line out: readers are then given the words of a report to copy',
        } satisfies OwnRule,
      }),
    ),
  ),
  prerender: z.optional(z.strictObject({ limit: number })),
});

export const entityShape = z.strictObject({
  id,
  name: byLanguage,
  spellings: z.array(exactWords, 'a list of spellings'),
});

export const kindShape = z.strictObject({ id, name: byLanguage });
export const retiredShape = z.strictObject({ id, to: id });

export const articleShape = z.strictObject({
  language: languageTag,
  publisher: z.nullable(z.strictObject({ name: byLanguage, words: quoteShape })),
  title: z.nullable(z.strictObject({ paragraph })),
  url: z.optional(
    z.string('an address').check(
      z.refine(isSourceAddress, {
        message: 'the whole address of the publisher’s page: https://example.org/news/1234',
        params: {
          rule: 'A8',
          mend: 'write it as a browser shows it, without what follows a #, or take the line out',
        } satisfies OwnRule,
      }),
    ),
  ),
  published: z.strictObject({
    edtf,
    weekday: z.optional(
      z.enum(['monday', 'tuesday', 'wednesday', 'thursday', 'friday', 'saturday', 'sunday']),
    ),
    basis: byLanguage,
    evidence: z
      .array(z.extend(quoteShape, { article: z.optional(id) }), 'a list of quotes')
      .check(z.minLength(1, 'at least one quote')),
  }),
  roles: z.optional(byParagraph(z.enum(['title', 'heading', 'body', 'boilerplate']))),
  noEvent: z.optional(byParagraph(someText)),
  citations: z.array(z.unknown(), 'a list of citations'),
});

export const citationShape = z.strictObject({
  key: id,
  event: id,
  paragraph,
  exact: exactWords,
  occurrence,
  status: statusSchema,
  translation: z.optional(byLanguage),
  date: z.optional(z.unknown()),
  sameOccasionAs: z.optional(id),
  reason: z.optional(byLanguage),
});

const someWords = z.union([exactWords, quoteShape], 'words, or { paragraph, exact }');
const dateWords = z.union([z.array(someWords), someWords], 'words, { paragraph, exact }, or a list of them');

export const ruleDateShape = z.strictObject({
  words: dateWords,
  rule: z.string('the name of a rule'),
  when: edtf,
  anchor: z.optional(
    z.union(
      [z.enum(['publication', 'none']), z.strictObject({ citation: id })],
      'publication, none or { citation: key }',
    ),
  ),
  conflict: z.optional(z.literal(true)),
  note: z.optional(byLanguage),
  reason: z.optional(byLanguage),
});

export const editorDateShape = z.strictObject({
  editor: byLanguage,
  words: z.optional(dateWords),
  when: edtf,
});

const changeShape = z.strictObject({
  on: day,
  what: z.enum(['added', 'extended', 'corrected']),
  note: z.optional(byLanguage),
});

export const eventShape = z.strictObject({
  id,
  kind: id,
  title: byLanguage,
  people: z.optional(z.record(z.string(), z.nullable(byLanguage), 'a map of offices by person')),
  places: z.optional(z.array(id, 'a list of places')),
  topics: z.array(id, 'a list of topics'),
  partOf: z.optional(id),
  follows: z.optional(z.array(id, 'a list of events')),
  missing: z.optional(byLanguage),
  disagreements: z.optional(z.array(z.unknown(), 'a list of disagreements')),
  history: z.array(changeShape, 'a list of changes: [{ on: …, what: added }]'),
});

const POINTS = ['place', 'speaker', 'number', 'strength', 'fact'] as const;
type Point = (typeof POINTS)[number];

export const disagreementShape = z.strictObject({
  point: z.custom<Point>((value) => POINTS.some((point) => point === value), {
    message: `${POINTS.join(', ')}; dates are compared by the compiler`,
    params: {
      rule: 'E4',
      mend: 'take it out, or name the point on which the accounts differ',
    } satisfies OwnRule,
  }),
  sides: z.array(z.array(id, 'a list of citation keys'), 'a list of sides'),
  note: byLanguage,
});

export type AuthoredQuote = z.infer<typeof quoteShape>;
export type AuthoredSite = z.infer<typeof siteShape>;
export type AuthoredEntity = z.infer<typeof entityShape>;
export type AuthoredKind = z.infer<typeof kindShape>;
export type AuthoredRetired = z.infer<typeof retiredShape>;
export type AuthoredArticle = z.infer<typeof articleShape>;
export type AuthoredCitation = z.infer<typeof citationShape>;
export type AuthoredRuleDate = z.infer<typeof ruleDateShape>;
export type AuthoredEditorDate = z.infer<typeof editorDateShape>;
export type AuthoredEvent = z.infer<typeof eventShape>;
export type AuthoredDisagreement = z.infer<typeof disagreementShape>;

function hasNoRepeats(items: readonly string[]): boolean {
  return new Set(items).size === items.length;
}

function isLanguageTag(text: string): boolean {
  try {
    return Intl.getCanonicalLocales(text)[0] === text;
  } catch {
    return false;
  }
}
