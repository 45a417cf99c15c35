/**
 * What is exported, as the JSON download has it and as the other formats are written from it. One schema types
 * it, and `public/data/schema/export.schema.json` is generated from it.
 */
import * as z from 'zod/mini';
import {
  dayRangeSchema,
  daySchema,
  disagreementSchema,
  idSchema,
  precisionSchema,
  statusSchema,
  whenFormSchema,
} from '../model/published.ts';
import { EXPORT_VERSION } from './export-version.ts';

const namedSchema = z.strictObject({ id: idSchema, name: z.string() });

/** A date in words and in days. Nothing in it is more exact than its EDTF. */
export const exportedDateSchema = z.strictObject({
  /** As the page says it, with how exactly it is known wherever that is less than a day. */
  words: z.string(),
  edtf: z.string(),
  /** First and last day on which it may lie; `null` where that end is unknown or open. */
  earliest: z.nullable(daySchema),
  latest: z.nullable(daySchema),
  precision: precisionSchema,
  form: whenFormSchema,
  approximate: z.boolean(),
  /** The separate possibilities of a set. */
  candidates: z.optional(z.array(dayRangeSchema)),
});

export const exportedCitationSchema = z.strictObject({
  key: idSchema,
  link: z.string(),
  /** The exact words of the article; `prefix` and `suffix` are what stands on either side. */
  quote: z.string(),
  prefix: z.string(),
  suffix: z.string(),
  /** Id of one of the export's articles. */
  article: idSchema,
  /** From 0. */
  paragraph: z.number(),
  /** Within the paragraph, in UTF-16 code units; the end is outside. */
  start: z.number(),
  end: z.number(),
  /** As this article knew it. */
  status: statusSchema,
  /** `null`: nothing in the article dates it. */
  date: z.nullable(exportedDateSchema),
  dating: z.strictObject({
    by: z.enum(['words', 'editor', 'same-occasion', 'nothing']),
    /** The words of the article that give the date. */
    words: z.array(z.string()),
    /** The named rule, where words gave the date by one. */
    rule: z.nullable(z.string()),
    /** The rule in plain language, or the editor's reason. */
    explanation: z.nullable(z.string()),
    /** The citation that it shares its occasion with, or counts from. */
    citation: z.nullable(idSchema),
  }),
  /** Never the article's or the publisher's own. */
  unofficialTranslation: z.nullable(z.strictObject({ language: z.string(), text: z.string() })),
});

export const exportedEventSchema = z.strictObject({
  id: idSchema,
  link: z.string(),
  headline: z.string(),
  kind: namedSchema,
  status: statusSchema,
  statusWords: z.string(),
  /** `null`: an undated report. */
  date: z.nullable(exportedDateSchema),
  /** Of an undated report: what the sources leave out. */
  missing: z.nullable(z.string()),
  people: z.array(z.extend(namedSchema, { office: z.nullable(z.string()) })),
  places: z.array(namedSchema),
  topics: z.array(namedSchema),
  disagreements: z.array(
    z.strictObject({
      point: disagreementSchema.shape.point,
      words: z.string(),
      note: z.nullable(z.string()),
      /** Groups of citation keys; those of one group agree. */
      sides: z.array(z.array(idSchema)),
    }),
  ),
  citations: z.array(exportedCitationSchema),
});

export const exportedArticleSchema = z.strictObject({
  id: idSchema,
  /** 1 for the article published first: "article 3" on the page. */
  number: z.number(),
  /** `null` where the text itself gives none. */
  title: z.nullable(z.string()),
  publisher: z.nullable(z.string()),
  opening: z.string(),
  language: z.string(),
  direction: z.enum(['rtl', 'ltr']),
  published: exportedDateSchema,
  /** The publisher's page with this text; `null` where the editors know none. */
  url: z.nullable(z.string()),
  /** Its text, one paragraph a line. */
  text: z.string(),
  /** SHA-256 of the text as it was received. */
  sha256: z.string(),
});

export const exportFileSchema = z.strictObject({
  $schema: z.string(),
  schema: z.literal('sanad-export'),
  version: z.literal(EXPORT_VERSION),
  site: z.strictObject({ title: z.string(), address: z.string() }),
  /** In which the words are; quotes stay in their articles' languages. */
  language: z.string(),
  /** Which state of the data this is, and the day of its last change. */
  dataVersion: z.string(),
  updated: daySchema,
  /** The view that was exported. */
  link: z.string(),
  /** By what the events were narrowed; empty: they are all there are. */
  filters: z.array(z.strictObject({ facet: z.string(), value: z.string(), name: z.string() })),
  /** Events of the whole timeline. */
  total: z.number(),
  /** Those cited below. */
  articles: z.array(exportedArticleSchema),
  /** In order of time, undated reports last. */
  events: z.array(exportedEventSchema),
});

export type ExportedDate = z.infer<typeof exportedDateSchema>;
export type ExportedCitation = z.infer<typeof exportedCitationSchema>;
export type ExportedEvent = z.infer<typeof exportedEventSchema>;
export type ExportedArticle = z.infer<typeof exportedArticleSchema>;
export type ExportFile = z.infer<typeof exportFileSchema>;
