import { fileSpot } from '../report/file-spot.ts';
import type { ReportBook } from '../report/report.ts';
import { splitParagraphs } from './article-text.ts';
import type { DataFiles } from './data-folder.ts';

/** An article, or its events, that an editor has not published yet: named so, in the format of what it will be. */
const DRAFT = /^(articles|events)\/([^/]+)\.draft\.yaml$/;

/** Ids of the articles whose drafts wait to be published, in the order of their files. */
export function waitingDrafts(files: DataFiles): string[] {
  return [...files.keys()].flatMap((file) => {
    const [, folder, id] = DRAFT.exec(file) ?? [];
    return folder === 'articles' && id !== undefined ? [id] : [];
  });
}

/** Paragraphs of their texts. What is no text yet is told when they are published (A1). */
export function waitingParagraphs(files: DataFiles): string[] {
  return waitingDrafts(files).flatMap((id) =>
    splitParagraphs(new TextDecoder().decode(files.get(`articles/${id}.txt`))),
  );
}

/** What is compiled: the files without drafts, and without texts that have nothing but a draft. */
export function withoutDrafts(files: DataFiles): DataFiles {
  const waiting = new Set(
    waitingDrafts(files)
      .filter((id) => !files.has(`articles/${id}.yaml`))
      .map((id) => `articles/${id}.txt`),
  );
  return new Map([...files].filter(([file]) => !DRAFT.test(file) && !waiting.has(file)));
}

/** Rule L1, of drafts: each has its text, and none stands beside what it would become. */
export function checkDrafts(files: DataFiles, book: ReportBook): void {
  for (const file of files.keys()) {
    const [, folder, id] = DRAFT.exec(file) ?? [];
    if (folder === undefined || id === undefined) continue;
    const text = `articles/${id}.txt`;
    if (folder === 'articles' && !files.has(text)) {
      book.error('L1', fileSpot(file), {
        expected: `${text} beside it`,
        found: 'none',
        mend: 'put the text back, or take its draft away',
      });
    }
    const published = `${folder}/${id}.yaml`;
    if (files.has(published)) {
      book.error('L1', fileSpot(file), {
        expected: `this draft or ${published}`,
        found: 'both',
        mend: `take the draft away, once what it has and ${published} lacks stands there`,
      });
    }
  }
}
