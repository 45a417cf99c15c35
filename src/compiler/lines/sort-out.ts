import { readdirSync, readFileSync } from 'node:fs';
import { fileURLToPath } from 'node:url';
import type { Id } from '../../core/model/published.ts';
import { nothingKnown } from '../read/corpus.ts';
import { fileSpot } from '../report/file-spot.ts';
import { ReportBook } from '../report/report.ts';
import { digestOf } from './digest.ts';
import type { Entry, FreshLine } from './entry.ts';
import { lineSpot } from './line-spot.ts';
import type { Remembered } from './memory.ts';
import { parseLine } from './parse-line.ts';
import { type Head, headOfFolder, headOfLine, isHead } from './read-head.ts';
import { scanLines } from './scan-lines.ts';

/** What there is to do: the head, and which lines are known already. */
export const sortOut = { head: readOwnHead, lines: sortLines, compiler: compilerMark };

/** The head from a folder or else from the first line. Rule L1 if there is neither. */
function readOwnHead(
  input: number,
  name: string,
  site: string | null,
  book: ReportBook,
): { head: Head; hasHead: boolean } {
  const first = scanLines(input).next().value;
  const value = first ? parseLine(first.bytes, name, first.number, new ReportBook()) : undefined;
  const hasHead = isHead(value);
  if (site !== null) return { head: headOfFolder(site, book), hasHead };
  if (hasHead) return { head: headOfLine(value, lineSpot(name, first?.number ?? 1, value), book), hasHead };
  book.error('L1', fileSpot(name, first?.number ?? 1), {
    expected:
      'a first line { "site": …, "people": […], "places": […], "topics": […], "kinds": […] }, or --site FOLDER',
    found: first ? 'an article, or something else' : 'no line at all',
    mend: 'write what the corpus is about on the first line, or name the folder that holds site.yaml and the others',
  });
  const known = nothingKnown();
  known.unread = new Set(['person', 'place', 'topic', 'kind']);
  const none = { people: [], places: [], topics: [], kinds: [], retired: [] };
  return { head: { site: undefined, languages: undefined, collected: undefined, ...none, known }, hasHead };
}

/**
 * Lines that are proved already, and those that are not: new ones, and ones that rest on a line that is gone.
 */
function sortLines(
  input: number,
  hasHead: boolean,
  memory: Remembered | undefined,
): { kept: Entry[]; fresh: FreshLine[] } {
  const kept = new Map<string, Entry>();
  const fresh: FreshLine[] = [];
  let isFirst = true;
  for (const { number, offset, bytes } of scanLines(input)) {
    const skips = hasHead && isFirst;
    isFirst = false;
    if (skips) continue;
    const line = { number, offset, length: bytes.length, digest: digestOf(bytes) };
    const known = memory?.lines.get(line.digest);
    if (known && !kept.has(line.digest)) kept.set(line.digest, Object.assign(known, line));
    else fresh.push(line);
  }
  const gone = [...(memory?.lines.values() ?? [])].filter(({ digest }) => !kept.has(digest));
  for (const entry of restingOn(gone, [...kept.values()])) {
    kept.delete(entry.digest);
    fresh.push(entry);
  }
  return { kept: [...kept.values()], fresh: fresh.sort((a, b) => a.number - b.number) };
}

/** Lines that rest on some lines, on lines that rest on them, and so on. */
function restingOn(gone: readonly Entry[], kept: readonly Entry[]): Entry[] {
  const found: Entry[] = [];
  let left = kept.filter(({ needs }) => needs.citations.length + needs.articles.length > 0);
  for (let changed = gone; changed.length > 0 && left.length > 0; ) {
    const keys = new Set<Id>(changed.flatMap(({ events }) => events.flatMap((event) => event.keys)));
    const articles = new Set<Id>(changed.map(({ article }) => article.id));
    const rests = ({ needs }: Entry): boolean =>
      needs.citations.some((key) => keys.has(key)) || needs.articles.some((id) => articles.has(id));
    changed = left.filter(rests);
    left = left.filter((entry) => !rests(entry));
    found.push(...changed);
  }
  return found;
}

/** Of all code that has a say in what is proved: what another compiler proved is proved again. */
function compilerMark(): string {
  const src = fileURLToPath(new URL('../../', import.meta.url));
  const files = ['compiler', 'core'].flatMap((room) =>
    readdirSync(`${src}${room}`, { recursive: true, encoding: 'utf8' })
      .filter((file) => file.endsWith('.ts') && !/\.(?:test|cases|fixtures)\./.test(file))
      .map((file) => `${src}${room}/${file}`),
  );
  return digestOf(
    files
      .sort()
      .map((file) => readFileSync(file, 'utf8'))
      .join('\n'),
  );
}
