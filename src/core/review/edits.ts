/**
 * What an editor does to a draft, as the page of the review sends it to the development server. What stands inside
 * a field is checked by the compiler, which answers at that field: here only which field is meant.
 */
import * as z from 'zod/mini';
import { idSchema } from '../model/published.ts';

/** Letters of an id that becomes the name of a file: with what is put before and behind it, 255 bytes. */
export const LONGEST_ID = 200;

/** `null` takes the field out of the file. */
const field = z.optional(z.nullable(z.unknown()));
const paragraph = z.int().check(z.nonnegative());
const offset = z.int().check(z.nonnegative());

/** In the order in which they are written. */
export const CITATION_FIELDS = [
  'key',
  'event',
  'paragraph',
  'exact',
  'occurrence',
  'status',
  'translation',
  'date',
  'sameOccasionAs',
  'reason',
] as const;

export const EVENT_FIELDS = [
  'id',
  'kind',
  'title',
  'people',
  'places',
  'topics',
  'partOf',
  'follows',
  'missing',
  'disagreements',
  'history',
] as const;

export const ARTICLE_FIELDS = [
  'language',
  'publisher',
  'title',
  'url',
  'published',
  'roles',
  'noEvent',
  'citations',
] as const;

/** Words of the article, in UTF-16 units of their paragraph. */
const quote = z.strictObject({ paragraph, start: offset, end: offset });

const editSchema = z.discriminatedUnion('do', [
  /** The proposal is right; so are others of its paragraph, or they are none. */
  z.strictObject({
    do: z.literal('accept'),
    key: idSchema,
    also: z.optional(z.array(idSchema)),
    instead: z.optional(z.array(idSchema)),
  }),
  /** Some fields of it are not: of the citation, of its words, of its event if that is new. It is looked at then. */
  z.strictObject({
    do: z.literal('correct'),
    key: idSchema,
    quote: z.optional(quote),
    citation: z.optional(
      z.strictObject({
        exact: field,
        status: field,
        translation: field,
        date: field,
        sameOccasionAs: field,
        reason: field,
      }),
    ),
    event: z.optional(
      z.strictObject({
        kind: field,
        title: field,
        people: field,
        places: field,
        topics: field,
        missing: field,
        follows: field,
      }),
    ),
  }),
  /** It is another citation of this event. */
  z.strictObject({ do: z.literal('merge'), key: idSchema, event: idSchema }),
  /** It is no citation of the event it names, but of a new one. */
  z.strictObject({ do: z.literal('separate'), key: idSchema }),
  /** It is none; `reason`: why its paragraph reports no event, where nothing else cites it. */
  z.strictObject({ do: z.literal('reject'), key: idSchema, reason: z.optional(z.string()) }),
  /** These words are one. */
  z.strictObject({ do: z.literal('cite'), quote }),
  /** Why a paragraph reports no event; `null`: it does. */
  z.strictObject({ do: z.literal('excuse'), paragraph, reason: z.nullable(z.string()) }),
  /** A mark of the draft above something that is no proposal. */
  z.strictObject({ do: z.literal('see'), file: z.enum(['article', 'events']), line: z.int() }),
  /** Nothing is left to look at. */
  z.strictObject({ do: z.literal('publish') }),
]);

export type Edit = z.infer<typeof editSchema>;
export type Quote = z.infer<typeof quote>;

/** Of a draft: it becomes the names of its files, and no disk takes a longer one. */
const draftId = idSchema.check(z.maxLength(LONGEST_ID));

/** What the page asks of the server. `revision`: of the draft that the editor sees. */
export const requestSchema = z.discriminatedUnion('ask', [
  z.strictObject({ ask: z.literal('drafts') }),
  z.strictObject({ ask: z.literal('draft'), id: draftId }),
  z.strictObject({
    ask: z.literal('edit'),
    id: draftId,
    revision: z.string(),
    edit: editSchema,
    /** Another follows at once: what the compiler says of this one nobody would read. */
    brief: z.optional(z.boolean()),
  }),
  z.strictObject({ ask: z.literal('undo'), id: draftId, revision: z.string() }),
]);

export type ReviewRequest = z.infer<typeof requestSchema>;
