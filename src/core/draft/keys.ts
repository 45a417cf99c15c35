import type { FoundName } from '../names/find-names.ts';
import type { Report } from './report.ts';
import { asId } from './transliterate.ts';
import { namedIn } from './who-where.ts';

/**
 * Keys of citations and ids of events for the reports of an article: its id, who acts, and what is done. The same
 * whenever the same text is drafted, and, since all begin with the article's id, no other article's.
 */
export function keysFor(
  article: string,
  reports: readonly Report[],
  names: readonly (readonly FoundName[])[],
): { citation: string; event: string }[] {
  const taken = new Set<string>();
  const free = (wanted: string): string => {
    let id = wanted;
    for (let n = 2; taken.has(id); n += 1) id = `${wanted}-${n}`;
    taken.add(id);
    return id;
  };
  return reports.map((report) => {
    const [person] = namedIn(names[report.paragraph] ?? [], report, 'person');
    const who = person?.id ?? asId(report.subject.slice(0, 2).join(' '), 20);
    const what = report.meaning === 'addition' ? 'statement' : report.meaning;
    const event = free([article, who, what].filter((part) => part !== '').join('-'));
    return { event, citation: `${event}-p${report.paragraph}` };
  });
}
