/** A corpus of some thousand events, in both forms in which the compiler writes one. */
import { mkdirSync, readdirSync, readFileSync, writeFileSync } from 'node:fs';
import { join } from 'node:path';
import { addDays } from '../../src/core/dates/day.ts';
import { chronological } from '../../src/core/dates/order.ts';
import { figuresOf } from '../../src/core/model/figures.ts';
import type { Article, TimelineEvent, TimelineIndex } from '../../src/core/model/published.ts';
import { sampleCitation, sampleDay, sampleEvent, sampleIndex } from '../pages/sample-index.ts';

const entity = (id: string) => ({ id, name: { ar: `اسم ${id}`, en: `Name ${id}` }, spellings: [id] });
const ids = (name: string, count: number) => Array.from({ length: count }, (_, i) => `${name}-${i}`);

const PEOPLE = ids('person', 40);
const TOPICS = ids('topic', 7);

/** Numbers that seem drawn, the same each time. */
function drawing(): (below: number) => number {
  let state = 1;
  return (below) => {
    state = (Math.imul(state, 1_103_515_245) + 12_345) & 0x7fff_ffff;
    return (state >>> 8) % below;
  };
}

/** @param count of the events; one in twenty is undated, three in four are reported by one article */
export function sampleCorpus(count: number): TimelineIndex {
  const draw = drawing();
  const [sample] = sampleIndex().articles;
  if (sample === undefined) throw new Error('no sample of an article');
  const articles = ids('article', Math.ceil(count / 20)).map((id, i) => ({
    ...sample,
    id,
    publisher: { ar: `ناشر ${i % 9}`, en: `Publisher ${i % 9}`, fa: `ناشر ${i % 9}` },
    published: { ...sample.published, ...sampleDay(addDays('1995-01-01', i)) },
  }));
  const events = ids('event', count).map((id): TimelineEvent => {
    const when = draw(20) === 0 ? null : sampleDay(addDays('1995-01-01', draw(11_000)));
    const cited = draw(4) === 0 ? [0, 1] : [0];
    const citations = cited.map((n) => {
      const article = articles[(draw(articles.length) + n) % articles.length]?.id ?? '';
      return sampleCitation(`${id}-cited-${n}`, { article, when });
    });
    const people = [...new Set([PEOPLE[draw(PEOPLE.length)] ?? '', PEOPLE[draw(5)] ?? ''])];
    return sampleEvent(id, { when, citations, people, topics: [TOPICS[draw(TOPICS.length)] ?? ''] });
  });
  const { site } = sampleIndex();
  return sampleIndex({
    // None has a page, in whichever form it is compiled.
    site: { ...site, prerenderLimit: 0 },
    articles,
    people: PEOPLE.map(entity),
    topics: TOPICS.map(entity),
    kinds: [{ id: 'visit', name: { ar: 'زيارة', en: 'Visit' } }],
    events: chronological(events),
    retired: [{ id: 'event-of-old', to: 'event-7' }],
  });
}

const articleOf = (summary: TimelineIndex['articles'][number]): Article => ({
  schema: 'sanad-article',
  version: 1,
  ...summary,
  paragraphs: [{ n: 0, role: 'body', text: 'وصل الوزير أمس.' }],
});

/** As the compiler writes a corpus of one folder. */
export function writeAsIndex(folder: string, index: TimelineIndex): void {
  mkdirSync(join(folder, 'articles'), { recursive: true });
  writeFileSync(join(folder, 'index.json'), JSON.stringify(index));
  for (const article of index.articles) {
    const text = `${JSON.stringify(articleOf(article))}\n`;
    writeFileSync(join(folder, 'articles', `${article.id}.json`), text);
  }
}

/** As the compiler writes a corpus in lines. */
export function writeAsLines(folder: string, index: TimelineIndex): void {
  const { articles, events, ...head } = index;
  mkdirSync(folder, { recursive: true });
  const corpus = { ...head, schema: 'sanad-corpus', totals: figuresOf(index) };
  const lines = (values: readonly unknown[]) => values.map((value) => `${JSON.stringify(value)}\n`).join('');
  writeFileSync(join(folder, 'corpus.json'), JSON.stringify(corpus, null, 2));
  writeFileSync(join(folder, 'events.jsonl'), lines(events));
  writeFileSync(join(folder, 'articles.jsonl'), lines(articles.map(articleOf)));
}

/** Every file below a folder by its path, as Latin letters. */
export function filesIn(folder: string): Map<string, string> {
  const paths = readdirSync(folder, { recursive: true, withFileTypes: true })
    .filter((entry) => entry.isFile())
    .map((entry) => join(entry.parentPath, entry.name))
    .sort();
  return new Map(paths.map((path) => [path.slice(folder.length + 1), readFileSync(path, 'latin1')]));
}
