import * as z from 'zod/mini';
import {
  exportedArticleSchema,
  exportedCitationSchema,
  exportedDateSchema,
  exportedEventSchema,
  exportFileSchema,
} from '../../core/export/export-file.ts';
import {
  articleSchema,
  articleSummarySchema,
  changeSchema,
  citationSchema,
  dateMarkSchema,
  datingSchema,
  dayRangeSchema,
  daySchema,
  disagreementSchema,
  entitySchema,
  eventSchema,
  idSchema,
  indexSchema,
  paragraphSchema,
  publicationSchema,
  spanSchema,
  statusSchema,
  textSchema,
  whenSchema,
} from '../../core/model/published.ts';

/** Names of the parts, and what a program of others has to know that types do not say. */
const PARTS = z.registry<{ id: string; description?: string }>();
PARTS.add(idSchema, { id: 'Id', description: 'Lower-case ASCII words joined by hyphens; never reused.' });
PARTS.add(daySchema, { id: 'Day', description: 'Proleptic Gregorian calendar, UTC: YYYY-MM-DD.' });
PARTS.add(textSchema, { id: 'Text', description: 'Words by language tag (BCP 47).' });
PARTS.add(statusSchema, { id: 'Status' });
PARTS.add(dayRangeSchema, { id: 'DayRange', description: 'First and last day, both inside.' });
PARTS.add(whenSchema, {
  id: 'When',
  description:
    'A date as EDTF (ISO 8601-2), with its first and last possible day (null: unknown or open), candidates of a set, and, for an open end, the last day for which a source vouches.',
});
PARTS.add(spanSchema, {
  id: 'Span',
  description: 'Offsets count UTF-16 code units in the paragraph; exact is the text between them.',
});
PARTS.add(datingSchema, { id: 'Dating', description: 'What dates a citation.' });
PARTS.add(citationSchema, {
  id: 'Citation',
  description: 'One article’s report of one event: a W3C text-quote and text-position selector in one.',
});
PARTS.add(disagreementSchema, { id: 'Disagreement' });
PARTS.add(changeSchema, { id: 'Change', description: 'What was done to the record of an event, and when.' });
PARTS.add(eventSchema, { id: 'Event' });
PARTS.add(entitySchema, { id: 'Entity', description: 'A person, place or topic.' });
PARTS.add(publicationSchema, { id: 'Publication', description: 'A When, what it rests on, and the words.' });
PARTS.add(articleSummarySchema, { id: 'ArticleSummary' });
PARTS.add(paragraphSchema, { id: 'Paragraph' });
PARTS.add(dateMarkSchema, {
  id: 'DateMark',
  description: 'An expression of time in an article’s text, and the date that it comes to by rule.',
});
PARTS.add(exportedDateSchema, {
  id: 'ExportedDate',
  description:
    'A date in the words of the file’s language and as EDTF (ISO 8601-2), with its first and last possible day (null: unknown or open). Where precision is more than a day, or form is not day or span, no single day is meant.',
});
PARTS.add(exportedCitationSchema, {
  id: 'ExportedCitation',
  description:
    'One article’s report of one event. Offsets count UTF-16 code units in the paragraph, paragraphs from 0; the translation is unofficial.',
});
PARTS.add(exportedEventSchema, {
  id: 'ExportedEvent',
  description: 'Only what has the status "happened" is reported as having happened.',
});
PARTS.add(exportedArticleSchema, {
  id: 'ExportedArticle',
  description: 'An article that is cited. Title and publisher are null where the text itself gives none.',
});

/** The public format for programs of others, from the very schemas that type both sides here. */
export function jsonSchemas(): Record<'index' | 'article' | 'export', z.core.JSONSchema.BaseSchema> {
  return {
    index: {
      title: 'Sanad: the index of a timeline, index.json',
      ...z.toJSONSchema(indexSchema, { metadata: PARTS }),
    },
    article: {
      title: 'Sanad: an article, articles/<id>.json',
      ...z.toJSONSchema(articleSchema, { metadata: PARTS }),
    },
    export: {
      title: 'Sanad: events exported by a reader',
      ...z.toJSONSchema(exportFileSchema, { metadata: PARTS }),
    },
  };
}
