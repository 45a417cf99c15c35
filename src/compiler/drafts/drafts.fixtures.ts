import { cpSync, mkdtempSync, readFileSync, rmSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { fileURLToPath } from 'node:url';
import { onTestFinished } from 'vitest';
import { stringify } from 'yaml';
import { type DataFiles, readDataFolder } from '../read/data-folder.ts';
import type { Desktop } from './draft-command.ts';

const SETS = fileURLToPath(new URL('../../../scripts/eval/drafts/sets/', import.meta.url));

/** A made-up site of one language, and the text of one of its articles. */
export const SITES = [
  { site: 'harbour', article: 'ferry-quay' },
  { site: 'festival', article: 'oasis-festival' },
  { site: 'clinics', article: 'clinics-expand' },
] as const;

export type Site = (typeof SITES)[number];

/** The file of that text. */
export const textOf = ({ site, article }: Site): string => `${SETS}${site}/articles/${article}.txt`;

export const bytesOf = (site: Site): Uint8Array => readFileSync(textOf(site));

/** The lists of a made-up site, in languages of choice, and none of its articles. */
export function listsOf({ site }: Site, languages: readonly string[] = ['ar']): DataFiles {
  const files = [...readDataFolder(`${SETS}${site}`)].filter(([file]) => !file.includes('/'));
  const lists = new Map(files);
  if (languages.length === 1) return lists;
  const named = (text: string): string =>
    text.replaceAll(
      /^( *)(name|title):\n +ar: (.+)$/gm,
      (_, indent, key, words) =>
        `${indent}${key}: ${stringify(Object.fromEntries(languages.map((tag) => [tag, words])), { collectionStyle: 'flow', lineWidth: 0 }).trim()}`,
    );
  for (const [file, bytes] of lists) lists.set(file, encode(named(decode(bytes))));
  const site_ = decode(lists.get('site.yaml') ?? new Uint8Array()).replace(
    /languages:\n( +- ar\n)/,
    `languages: [${languages.join(', ')}]\n`,
  );
  return lists.set('site.yaml', encode(site_));
}

/** A copy on disk of such lists, which is taken away when the test ends. */
export function folderOf(site: Site): string {
  const folder = mkdtempSync(join(tmpdir(), 'drafts-'));
  onTestFinished(() => rmSync(folder, { recursive: true, force: true }));
  cpSync(`${SETS}${site.site}`, folder, {
    recursive: true,
    filter: (path) => !/\/(?:articles|events)\/./.test(path.slice(SETS.length - 1)),
  });
  return folder;
}

/** What a run says, kept. */
export function listener(
  answer?: string,
): Desktop & { said: string[]; complained: string[]; shown: string[] } {
  const said: string[] = [];
  const complained: string[] = [];
  const shown: string[] = [];
  return {
    said,
    complained,
    shown,
    say: (text) => void said.push(text),
    complain: (text) => void complained.push(text),
    ask: async () => answer,
    progress: {
      start: (total) => void shown.push(`0/${total}`),
      step: (file) => void shown.push(file),
      stop: () => {},
    },
  };
}

const encode = (text: string): Uint8Array => new TextEncoder().encode(text);
export const decode = (bytes: Uint8Array): string => new TextDecoder().decode(bytes);
