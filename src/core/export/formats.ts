import type { Article, Id } from '../model/published.ts';
import { eventsAsAnnotations } from './events-as-annotations.ts';
import { eventsAsCalendar } from './events-as-calendar.ts';
import { eventsAsCsv } from './events-as-csv.ts';
import { eventsAsMarkdown } from './events-as-markdown.ts';
import type { ExportFile } from './export-file.ts';
import type { ExportSpeech } from './export-speech.ts';

export type Format = 'csv' | 'json' | 'annotations' | 'calendar' | 'markdown';

export const FORMATS: readonly Format[] = ['csv', 'json', 'annotations', 'calendar', 'markdown'];

interface FormatEntry {
  /** With its dot. */
  ending: string;
  /** Media type, as registered. */
  type: string;
  /** Whether it counts positions in the articles, which have to be there then. */
  needsArticles: boolean;
  write: (
    file: ExportFile,
    speech: ExportSpeech,
    articles: ReadonlyMap<Id, Pick<Article, 'paragraphs'>>,
  ) => string;
}

const json = (value: object) => `${JSON.stringify(value, null, 2)}\n`;

/** What can be exported, and how it is written. All are UTF-8. */
export const FORMAT_TABLE: Readonly<Record<Format, FormatEntry>> = {
  csv: {
    ending: '.csv',
    type: 'text/csv;charset=utf-8',
    needsArticles: false,
    write: eventsAsCsv,
  },
  json: {
    ending: '.json',
    type: 'application/json',
    needsArticles: false,
    write: json,
  },
  annotations: {
    ending: '.jsonld',
    type: 'application/ld+json;profile="http://www.w3.org/ns/anno.jsonld"',
    needsArticles: true,
    write: (file, speech, articles) => json(eventsAsAnnotations(file, articles, speech)),
  },
  calendar: {
    ending: '.ics',
    type: 'text/calendar;charset=utf-8',
    needsArticles: false,
    write: eventsAsCalendar,
  },
  markdown: {
    ending: '.md',
    type: 'text/markdown;charset=utf-8',
    needsArticles: false,
    write: eventsAsMarkdown,
  },
};
