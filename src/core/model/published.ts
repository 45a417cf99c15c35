/**
 * The public format: what the compiler writes to `public/data/` and the app reads.
 *
 * One schema serves three purposes: it types both sides, it validates on arrival in the browser,
 * and `public/data/schema/` is generated from it. `zod/mini` because the classic build needs `eval`,
 * which our Content-Security-Policy forbids.
 */
import * as z from 'zod/mini';

/** Raised when a reader of version N could misread what is written; additions do not raise it. */
export const SCHEMA_VERSION = 1;

/** Lower-case ASCII words joined by hyphens; written in the data, never derived, never reused. */
export const idSchema = z.string().check(z.regex(/^[a-z0-9]+(?:-[a-z0-9]+)*$/));

/** A day in the proleptic Gregorian calendar, UTC: `YYYY-MM-DD`. */
export const daySchema = z.string().check(z.regex(/^\d{4}-\d{2}-\d{2}$/));

/** Words by language tag: `{ ar, en }`. */
export const textSchema = z.record(z.string(), z.string());

const directionSchema = z.enum(['rtl', 'ltr']);
export const statusSchema = z.enum(['happened', 'planned', 'claimed']);
export const precisionSchema = z.enum(['day', 'month', 'season', 'year', 'decade', 'century']);

/**
 * How a date is drawn and said; follows from its EDTF.
 * `day` one day · `span` lasted from–to · `part` somewhere inside a month, season, year or run of days ·
 * `set` one of several separate candidates · `around` approximate (~) · `open` start or end unknown or open.
 */
export const whenFormSchema = z.enum(['day', 'span', 'part', 'set', 'around', 'open']);

/** First and last day, both inside. */
export const dayRangeSchema = z.strictObject({ earliest: daySchema, latest: daySchema });

export const whenSchema = z.strictObject({
  edtf: z.string(),
  /** `null` where the beginning is unknown or open. */
  earliest: z.nullable(daySchema),
  /** `null` where the end is unknown or open. */
  latest: z.nullable(daySchema),
  precision: precisionSchema,
  form: whenFormSchema,
  /** EDTF `~`. */
  approximate: z.boolean(),
  /** The separate possibilities of a `set`, in order of time; absent otherwise. */
  candidates: z.optional(z.array(dayRangeSchema)),
  /** With an open end: the last day for which a source vouches (its latest publication day). */
  reaches: z.optional(daySchema),
});

/** Offsets count UTF-16 code units within the paragraph; `exact === text.slice(start, end)`. */
export const spanSchema = z.strictObject({
  paragraph: z.number(),
  start: z.number(),
  end: z.number(),
  exact: z.string(),
});

/** What dates a citation. */
export const datingSchema = z.discriminatedUnion('by', [
  z.strictObject({
    by: z.literal('words'),
    /** The words that give the date, in this or another paragraph of the same article. */
    words: z.array(spanSchema),
    rule: z.string(),
    /** What the rule counted from. */
    anchor: z.discriminatedUnion('to', [
      z.strictObject({ to: z.literal('publication') }),
      z.strictObject({ to: z.literal('citation'), key: idSchema }),
      z.strictObject({ to: z.literal('nothing') }),
    ]),
    /** The words contradict themselves (a weekday that is not that date's); both readings are kept. */
    conflict: z.boolean(),
    /** What an editor has to add about this date. */
    note: z.optional(textSchema),
    /** Why it is this date, although the words, read by rule where they stand, come to another or to none. */
    reason: z.optional(textSchema),
  }),
  /** No rule gives this date: an editor's reason stands instead. */
  z.strictObject({ by: z.literal('editor'), words: z.array(spanSchema), reason: textSchema }),
  z.strictObject({ by: z.literal('same-occasion'), key: idSchema, reason: z.optional(textSchema) }),
  /** Nothing in the article dates it. */
  z.strictObject({ by: z.literal('nothing') }),
]);

export const citationSchema = z.strictObject({
  /** Unique in the corpus. */
  key: idSchema,
  article: idSchema,
  paragraph: z.number(),
  start: z.number(),
  end: z.number(),
  exact: z.string(),
  /** Up to 32 UTF-16 units on either side, never splitting a surrogate pair (W3C text-quote selector). */
  prefix: z.string(),
  suffix: z.string(),
  status: statusSchema,
  when: z.nullable(whenSchema),
  dating: datingSchema,
  /** Unofficial, by language. */
  translation: textSchema,
});

export const disagreementSchema = z.strictObject({
  point: z.enum(['date', 'place', 'speaker', 'number', 'strength', 'fact']),
  /** Two or more groups of citation keys; those of one group agree. */
  sides: z.array(z.array(idSchema)),
  /** What differs, in a sentence; absent where the compiler found it (dates). */
  note: z.optional(textSchema),
});

/** One step in the history of an event's record. */
export const changeSchema = z.strictObject({
  on: daySchema,
  /** `extended`: a further citation, person, place or topic; `corrected`: what was said is said otherwise now. */
  what: z.enum(['added', 'extended', 'corrected']),
  /** What changed and why; only of `added` may it be absent. */
  note: z.optional(textSchema),
});

export const eventSchema = z.strictObject({
  id: idSchema,
  title: textSchema,
  kind: idSchema,
  status: statusSchema,
  /** `null`: an undated report. */
  when: z.nullable(whenSchema),
  people: z.array(idSchema),
  /** The office each person held at the time, as the sources say it. */
  offices: z.record(z.string(), textSchema),
  places: z.array(idSchema),
  /** The first is the one it is drawn under where only one can be shown. */
  topics: z.array(idSchema),
  citations: z.array(citationSchema),
  disagreements: z.array(disagreementSchema),
  partOf: z.optional(idSchema),
  /** Ids of events that this one follows from (its thread). */
  follows: z.array(idSchema),
  /** Of an undated report: what is missing. */
  missing: z.optional(textSchema),
  /** What was done to this record, oldest first; the first is `added`. */
  history: z.array(changeSchema),
});

/** A person, place or topic. */
export const entitySchema = z.strictObject({
  id: idSchema,
  name: textSchema,
  /** Every spelling that occurs in the sources, misprints included. */
  spellings: z.array(z.string()),
});

export const publicationSchema = z.extend(whenSchema, {
  /** Stated by the text or inferred from it and others. */
  basis: textSchema,
  /** The words the basis rests on. */
  evidence: z.array(z.extend(spanSchema, { article: idSchema })),
});

const articleHead = {
  id: idSchema,
  /** Of the text file's bytes, hexadecimal. */
  sha256: z.string(),
  language: z.string(),
  direction: directionSchema,
  /** Given by the text itself, else `null`. */
  publisher: z.nullable(textSchema),
  title: z.nullable(z.string()),
  /** The publisher's page with this text, where an editor knows its address. */
  url: z.optional(z.string()),
  /** First words of the text: the name of an article without a title. */
  opening: z.string(),
  published: publicationSchema,
};

export const articleSummarySchema = z.strictObject(articleHead);

export const paragraphSchema = z.strictObject({
  n: z.number(),
  role: z.enum(['title', 'heading', 'body', 'boilerplate']),
  text: z.string(),
});

/** An expression of time in an article's text, and the date it comes to. */
export const dateMarkSchema = z.extend(spanSchema, {
  when: whenSchema,
  /** That of `citation`, else of the reading of running text; `null`: an editor's reason stands instead. */
  rule: z.nullable(z.string()),
  /** What the rule counted from. */
  anchor: z.discriminatedUnion('to', [
    z.strictObject({ to: z.literal('publication') }),
    z.strictObject({ to: z.literal('citation'), key: idSchema }),
    /** Another expression of the same text. */
    z.extend(spanSchema, { to: z.literal('words') }),
    z.strictObject({ to: z.literal('nothing') }),
  ]),
  /** The words contradict themselves; every reading is kept. */
  conflict: z.optional(z.literal(true)),
  /** The citation that these words date: its date is proved, and goes before what a rule alone reads in them. */
  citation: z.optional(idSchema),
});

export const articleSchema = z.strictObject({
  schema: z.literal('sanad-article'),
  version: z.literal(SCHEMA_VERSION),
  ...articleHead,
  paragraphs: z.array(paragraphSchema),
  /** In the order of the text. Absent where the text was not read for them: of articles that came one a line. */
  dates: z.optional(z.array(dateMarkSchema)),
});

export const indexSchema = z.strictObject({
  schema: z.literal('sanad-index'),
  version: z.literal(SCHEMA_VERSION),
  /**
   * Which data this is: the first 12 hexadecimal digits of the SHA-256 of all that readers are given, the
   * articles included. Names a state of the corpus in citations, exports and reports of errors.
   */
  dataVersion: z.string().check(z.regex(/^[0-9a-f]{12}$/)),
  /** The last day in any event's history. */
  updated: daySchema,
  site: z.strictObject({
    title: textSchema,
    /** The first is the default and has no prefix in the address. */
    languages: z.array(z.string()),
    /** Where the site is published: absolute, with a slash at its end; `null` where the editors named none. */
    address: z.nullable(z.string()),
    /** Where readers report errors: `mailto:` or `https:`; `null` where the editors named none. */
    corrections: z.nullable(z.string()),
    /** So many events, in the order of the index, have pages of their own. */
    prerenderLimit: z.number(),
  }),
  /** In order of publication. */
  articles: z.array(articleSummarySchema),
  people: z.array(entitySchema),
  places: z.array(entitySchema),
  topics: z.array(entitySchema),
  kinds: z.array(z.strictObject({ id: idSchema, name: textSchema })),
  /** In order of time (see `core/dates/order`), undated reports last. */
  events: z.array(eventSchema),
  /** Ids that were given up: an old link leads on. */
  retired: z.array(z.strictObject({ id: idSchema, to: idSchema })),
});

export type Id = z.infer<typeof idSchema>;
export type Day = z.infer<typeof daySchema>;
export type Text = z.infer<typeof textSchema>;
export type Direction = z.infer<typeof directionSchema>;
export type Status = z.infer<typeof statusSchema>;
export type Precision = z.infer<typeof precisionSchema>;
export type WhenForm = z.infer<typeof whenFormSchema>;
export type DayRange = z.infer<typeof dayRangeSchema>;
export type When = z.infer<typeof whenSchema>;
export type Span = z.infer<typeof spanSchema>;
export type Dating = z.infer<typeof datingSchema>;
export type Citation = z.infer<typeof citationSchema>;
export type Disagreement = z.infer<typeof disagreementSchema>;
export type Change = z.infer<typeof changeSchema>;
export type TimelineEvent = z.infer<typeof eventSchema>;
export type Entity = z.infer<typeof entitySchema>;
export type ArticleSummary = z.infer<typeof articleSummarySchema>;
export type Paragraph = z.infer<typeof paragraphSchema>;
export type DateMark = z.infer<typeof dateMarkSchema>;
export type Article = z.infer<typeof articleSchema>;
export type TimelineIndex = z.infer<typeof indexSchema>;
