/** The pieces of a search, as they are served (`build-pieces.ts` writes them, `search-index.ts` reads them). */
import * as z from 'zod/mini';
import { SCHEMA_VERSION } from '../../model/published.ts';
import { namesSchema, numbersSchema } from '../fields.ts';

const version = z.literal(SCHEMA_VERSION);

/** Lists (`list-code.ts`) parted by blanks. */
const listsSchema = z.string().check(z.regex(/^[\w~ -]*$/));

const formSchema = z.string();

/**
 * What is fetched first of a search: where the forms of words stand. Documents are events by ordinal, or paragraphs
 * of articles, one after the other in order of publication.
 */
export const searchDirectorySchema = z.strictObject({
  schema: z.literal('sanad-search'),
  version,
  documents: z.number(),
  /** Forms in order; each piece holds those from its first one to that of the next. */
  packs: z.strictObject({ starts: z.array(formSchema), names: namesSchema }),
  /** Beginnings of so many forms that they fill several pieces: what all of them together find. */
  stems: z.strictObject({ starts: z.array(formSchema), names: namesSchema }),
  /** What the documents are grouped by: names and their events, articles and their paragraphs. */
  groups: z.strictObject({
    count: z.number(),
    /** The first of each piece: of names by their numbers, of articles by their paragraphs. */
    starts: numbersSchema,
    names: namesSchema,
  }),
});

/** Forms of words with the documents that have them, in each field a list for each form. */
export const packSchema = z.strictObject({
  schema: z.literal('sanad-words'),
  version,
  /** Parted by blanks. */
  forms: z.string(),
  fields: z.array(listsSchema),
});

/** What a beginning finds: as a word of its own, and as the beginning of any. */
export const stemSchema = z.strictObject({
  schema: z.literal('sanad-stem'),
  version,
  /** Whether it is a form itself. */
  known: z.boolean(),
  /** In each field a list. */
  whole: z.array(listsSchema),
  all: z.array(listsSchema),
});

/** Documents of some groups that follow each other, a list for each. */
export const groupsSchema = z.strictObject({
  schema: z.literal('sanad-groups'),
  version,
  lists: listsSchema,
});

/** Articles that follow each other in order of publication, and how many of their paragraphs are searched. */
export const articlesSchema = z.strictObject({
  schema: z.literal('sanad-search-articles'),
  version,
  ids: z.array(z.string()),
  paragraphs: numbersSchema,
});

export type SearchDirectory = z.infer<typeof searchDirectorySchema>;
export type Pack = z.infer<typeof packSchema>;
export type Stem = z.infer<typeof stemSchema>;
export type Groups = z.infer<typeof groupsSchema>;
export type SearchedArticles = z.infer<typeof articlesSchema>;
