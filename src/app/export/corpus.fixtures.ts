/** The repository's own compiled corpus, exported, for the tests that read the files back. */
import { readFileSync } from 'node:fs';
import { exportEvents } from '../../core/export/export-events.ts';
import type { ExportFile } from '../../core/export/export-file.ts';
import type { ExportSpeech } from '../../core/export/export-speech.ts';
import { FORMAT_TABLE, type Format } from '../../core/export/formats.ts';
import { type Article, articleSchema, indexSchema, type TimelineEvent } from '../../core/model/published.ts';
import { loadExportedWords, loadWords } from '../i18n/engine.ts';
import { ownSpeech, type SpeechChoice } from '../i18n/locale.ts';
import { speechOf } from '../i18n/speech.ts';
import { exportSpeech } from './export-speech.ts';

export const LANGUAGES = ['ar', 'fa', 'ru', 'en'] as const;

export const ROOT = 'https://timeline.example.org/two/';

const compiled = new URL('../../../public/data/', import.meta.url);
const read = (file: string): unknown => JSON.parse(readFileSync(new URL(file, compiled), 'utf8'));

export const index = indexSchema.parse(read('index.json'));
const articles: ReadonlyMap<string, Article> = new Map(
  index.articles.map(({ id }) => [id, articleSchema.parse(read(`articles/${id}.json`))]),
);

export async function loadExportWords(): Promise<void> {
  await Promise.all(LANGUAGES.flatMap((language) => [loadWords(language), loadExportedWords(language)]));
}

export function speak(language: string, more: Partial<SpeechChoice> = {}): ExportSpeech {
  return exportSpeech(speechOf({ ...ownSpeech(language), ...more }));
}

export function exported(speech: ExportSpeech, events: readonly TimelineEvent[] = index.events): ExportFile {
  const prefix = speech.language === 'ar' ? ROOT : `${ROOT}${speech.language}/`;
  const linkOf = (event: string, citation?: string) =>
    `${prefix}e/${event}/${citation === undefined ? '' : `?c=${citation}`}`;
  return exportEvents(events, { index, root: ROOT, link: prefix, linkOf, filters: [] }, speech);
}

const made = new Map<string, string>();

/** The whole corpus in the language's own calendar is written once for all who read it. */
export function written(format: Format, speech: ExportSpeech, events?: readonly TimelineEvent[]): string {
  const key = `${format} ${speech.dates.locale}`;
  const known = events === undefined ? made.get(key) : undefined;
  if (known !== undefined) return known;
  const text = FORMAT_TABLE[format].write(exported(speech, events), speech, articles);
  if (events === undefined) made.set(key, text);
  return text;
}
