import type { ReviewedError } from '../../core/review/reviewed-draft.ts';
import { compileFiles } from '../compile.ts';
import type { PublishedCorpus } from '../join/published-corpus.ts';
import type { DataFiles } from '../read/data-folder.ts';
import type { Report } from '../report/report.ts';
import { draftFiles } from './draft-files.ts';

export interface CheckedDraft {
  errors: ReviewedError[];
  /** What would be published; null after any error. */
  corpus: PublishedCorpus | null;
}

/** What the compiler says of a data folder with one of its drafts published. */
export function checkDraft(files: DataFiles, id: string): CheckedDraft {
  const names = draftFiles(id);
  const becomes = new Map([
    [names.article, names.publishedArticle],
    [names.events, names.publishedEvents],
  ]);
  const compiled = compileFiles(
    new Map([...files].map(([file, bytes]) => [becomes.get(file) ?? file, bytes] as const)),
  );
  if (!('errors' in compiled)) return { errors: [], corpus: compiled.corpus };
  const now = new Map([...becomes].map(([draft, published]) => [published, draft]));
  const errors = compiled.errors
    .filter(({ level }) => level === 'error')
    .map((report) => ({
      ...told(report),
      file: now.get(report.file) ?? report.file,
      at: thingOf(report, id),
    }));
  return { errors, corpus: null };
}

const told = ({ rule, line, path, expected, found, mend }: Report) => ({
  rule,
  line,
  path,
  expected,
  found,
  mend,
});

/** To which thing of a draft a report belongs: the ways in its two files begin with what they are about. */
function thingOf({ rule, file, path, expected }: Report, id: string): ReviewedError['at'] {
  const { publishedArticle, publishedEvents } = draftFiles(id);
  if (file === publishedEvents) {
    const [, event, field = ''] = /^\[([^\]]+)\]\.?(.*)$/.exec(path) ?? [];
    return event === undefined ? { thing: 'elsewhere' } : { thing: 'event', event, field };
  }
  if (file !== publishedArticle) return { thing: 'elsewhere' };
  const [, key, field = ''] = /^citations\[([^\]]+)\]\.?(.*)$/.exec(path) ?? [];
  if (key !== undefined) return { thing: 'proposal', key, field };
  const paragraph =
    rule === 'A7' ? /\d+/.exec(`${path} ${expected}`)?.[0] : /^(?:noEvent|roles)\.(\d+)/.exec(path)?.[1];
  if (paragraph !== undefined) return { thing: 'paragraph', n: Number(paragraph) };
  return { thing: 'article', field: path };
}
