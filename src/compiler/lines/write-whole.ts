import { mkdirSync, renameSync } from 'node:fs';
import { join } from 'node:path';
import type { CorpusHead } from '../../core/model/corpus-head.ts';
import type { Id } from '../../core/model/published.ts';
import { assemble } from './assemble.ts';
import { corpusHead } from './corpus-head.ts';
import { digestsOf } from './digest.ts';
import type { JoinedEvent, PlacedText } from './entry.ts';
import type { Whole } from './gather.ts';
import type { LineStore } from './line-store.ts';
import type { Written } from './memory.ts';
import { inOrder } from './order.ts';
import { placeTexts } from './place-texts.ts';
import { TallySum } from './tally.ts';
import { ARTICLES_FILE, EVENTS_FILE } from './verify-line.ts';
import { isWritten, writeHead } from './write-head.ts';

/**
 * Sorts all texts into what is written, unless just that stands there.
 * @param isTrusted whether the lines that were written before are known to be as they were left
 */
export function writeWhole(
  out: string,
  head: Parameters<typeof corpusHead>[0],
  { entries }: Whole,
  joined: ReadonlyMap<Id, JoinedEvent>,
  store: LineStore,
  isTrusted: boolean,
): { published: CorpusHead; written: Written } {
  const sum = new TallySum();
  const told: PlacedText[] = [...joined.values()];
  for (const { tally } of joined.values()) sum.add(tally);
  for (const entry of entries) {
    for (const event of entry.events) {
      if (joined.has(event.id) || !event.place) continue;
      told.push(event as PlacedText);
      sum.add(event.tally);
    }
  }
  const articles = inOrder(entries.map(({ article }) => article));
  const events = inOrder(told);
  const evidence = entries.reduce((count, entry) => count + entry.evidence, 0);
  const totals = sum.figures(articles.length, evidence) as CorpusHead['totals'];
  const published = corpusHead(head, sum, totals, [digestsOf(articles), digestsOf(events)]);
  // The version names every line, so the same head stands beside the same lines.
  if (!isTrusted || !isWritten(out, published)) {
    mkdirSync(out, { recursive: true });
    assemble(join(out, `.${EVENTS_FILE}`), events, store.sources);
    assemble(join(out, `.${ARTICLES_FILE}`), articles, store.sources);
    for (const file of [EVENTS_FILE, ARTICLES_FILE]) renameSync(join(out, `.${file}`), join(out, file));
    writeHead(out, published);
  }
  placeTexts(events, 'events');
  placeTexts(articles, 'articles');
  return { published, written: { articles, events } };
}
