import { existsSync, mkdirSync, readFileSync, renameSync, writeFileSync } from 'node:fs';
import { join } from 'node:path';
import { type CorpusHead, corpusHeadSchema } from '../../core/model/corpus-head.ts';

const FILE = 'corpus.json';

/** `corpus.json` as text, read back. */
function textOf(published: CorpusHead): string {
  const text = `${JSON.stringify(published, null, 2)}\n`;
  corpusHeadSchema.parse(JSON.parse(text));
  return text;
}

/** Whether this head is written already. */
export function isWritten(out: string, published: CorpusHead): boolean {
  const path = join(out, FILE);
  return existsSync(path) && readFileSync(path, 'utf8') === textOf(published);
}

export function writeHead(out: string, published: CorpusHead): void {
  mkdirSync(out, { recursive: true });
  writeFileSync(join(out, `.${FILE}`), textOf(published));
  renameSync(join(out, `.${FILE}`), join(out, FILE));
}
