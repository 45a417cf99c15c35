import { existsSync, readFileSync, renameSync, rmSync, writeFileSync } from 'node:fs';
import { join } from 'node:path';
import type { ArticleSummary } from '../../src/core/model/published.ts';

/** What was written of the articles of a corpus. */
export interface WrittenArticles {
  /** In order of publication. */
  articles: ArticleSummary[];
  /** Name of the directory of the search in their texts, the same in every language. */
  search: string;
  /** Names of the pieces of that search. */
  pieces: string[];
}

const FILE = 'articles.json';

/** What was written of just these articles before, and still lies there. @param folder of what is served */
export function recallArticles(folder: string, mark: string): WrittenArticles | null {
  const path = join(folder, FILE);
  if (!existsSync(path)) return null;
  const { mark: then, ...written }: WrittenArticles & { mark: string } = JSON.parse(
    readFileSync(path, 'utf8'),
  );
  if (then === mark) return written;
  // What is written from now on is no longer that.
  rmSync(path);
  return null;
}

/** To be called once all of it is written. */
export function rememberArticles(folder: string, mark: string, written: WrittenArticles): void {
  const path = join(folder, FILE);
  writeFileSync(`${path}.part`, JSON.stringify({ mark, ...written }));
  renameSync(`${path}.part`, path);
}
