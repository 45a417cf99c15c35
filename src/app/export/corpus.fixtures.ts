/** Compiled corpora, exported, for the tests that read the files back. */
import { execFileSync } from 'node:child_process';
import { mkdtempSync, readFileSync, rmSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { fileURLToPath } from 'node:url';
import { exportEvents } from '../../core/export/export-events.ts';
import type { ExportFile } from '../../core/export/export-file.ts';
import type { ExportSpeech } from '../../core/export/export-speech.ts';
import { FORMAT_TABLE, type Format } from '../../core/export/formats.ts';
import {
  type Article,
  articleSchema,
  indexSchema,
  type TimelineEvent,
  type TimelineIndex,
} from '../../core/model/published.ts';
import { loadExportedWords, loadWords } from '../i18n/engine.ts';
import { ownSpeech, type SpeechChoice } from '../i18n/locale.ts';
import { speechOf } from '../i18n/speech.ts';
import { exportSpeech } from './export-speech.ts';

export const LANGUAGES = ['ar', 'fa', 'ru', 'en'] as const;

export const ROOT = 'https://timeline.example.org/two/';

export interface Corpus {
  index: TimelineIndex;
  articles: ReadonlyMap<string, Article>;
}

const inRoot = (path: string) => fileURLToPath(new URL(`../../../${path}`, import.meta.url));

/** The repository's own. */
export const OWN = readCorpus(inRoot('public/data'));
export const { index } = OWN;

/** e2e/corpus-two, compiled anew: of other languages, and with a publisher's page. */
export function secondCorpus(): Corpus {
  const out = mkdtempSync(join(tmpdir(), 'corpus-two-'));
  try {
    const compiler = ['--import', 'tsx', inRoot('src/compiler/main.ts'), '--quiet'];
    execFileSync(process.execPath, [...compiler, '--data', inRoot('e2e/corpus-two/data'), '--out', out]);
    return readCorpus(out);
  } finally {
    rmSync(out, { recursive: true });
  }
}

function readCorpus(folder: string): Corpus {
  const read = (file: string): unknown => JSON.parse(readFileSync(join(folder, file), 'utf8'));
  const parsed = indexSchema.parse(read('index.json'));
  const articles = parsed.articles.map(
    ({ id }) => [id, articleSchema.parse(read(`articles/${id}.json`))] as const,
  );
  return { index: parsed, articles: new Map(articles) };
}

export async function loadExportWords(): Promise<void> {
  await Promise.all(LANGUAGES.flatMap((language) => [loadWords(language), loadExportedWords(language)]));
}

export function speak(language: string, more: Partial<SpeechChoice> = {}): ExportSpeech {
  return exportSpeech(speechOf({ ...ownSpeech(language), ...more }));
}

export function exported(
  speech: ExportSpeech,
  events?: readonly TimelineEvent[],
  { index }: Corpus = OWN,
): ExportFile {
  const prefix = speech.language === index.site.languages[0] ? ROOT : `${ROOT}${speech.language}/`;
  const linkOf = (event: string, citation?: string) =>
    `${prefix}e/${event}/${citation === undefined ? '' : `?c=${citation}`}`;
  const source = { index, total: index.events.length, root: ROOT, link: prefix, linkOf, filters: [] };
  return exportEvents(events ?? index.events, source, speech);
}

const made = new Map<string, string>();

/** The whole of the repository's corpus in the language's own calendar is written once for all who read it. */
export function written(
  format: Format,
  speech: ExportSpeech,
  events?: readonly TimelineEvent[],
  corpus: Corpus = OWN,
): string {
  const key = `${format} ${speech.dates.locale}`;
  const isCommon = events === undefined && corpus === OWN;
  const known = isCommon ? made.get(key) : undefined;
  if (known !== undefined) return known;
  const text = FORMAT_TABLE[format].write(exported(speech, events, corpus), speech, corpus.articles);
  if (isCommon) made.set(key, text);
  return text;
}
