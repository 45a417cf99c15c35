import type { ActiveFilter } from '../find/active-filters.ts';
import type { Citation, Disagreement, Entity, Id, TimelineEvent, TimelineIndex } from '../model/published.ts';
import { exportArticles } from './export-articles.ts';
import { exportCitation } from './export-citation.ts';
import type { ExportedEvent, ExportFile } from './export-file.ts';
import type { ExportSpeech } from './export-speech.ts';
import { EXPORT_VERSION } from './export-version.ts';
import { sayDate } from './say-date.ts';

/** Where what is exported comes from. */
export interface ExportSource {
  index: TimelineIndex;
  /** How many events the corpus has. */
  total: number;
  /** The site's root, absolute, with a slash at its end; every link of the file is below it. */
  root: string;
  /** The view that is exported. */
  link: string;
  linkOf: (event: Id, citation?: Id) => string;
  /** By what the events were narrowed, with what the page calls it. */
  filters: readonly (ActiveFilter & { name: string })[];
}

/**
 * The events with all that the index knows of them, in words and in ids.
 *
 * @param events of the index, in its order
 */
export function exportEvents(
  events: readonly TimelineEvent[],
  source: ExportSource,
  speech: ExportSpeech,
): ExportFile {
  const { index, total, root, link, filters } = source;
  return {
    $schema: `${root}data/schema/export.schema.json`,
    schema: 'sanad-export',
    version: EXPORT_VERSION,
    site: { title: speech.textIn(index.site.title), address: root },
    language: speech.language,
    dataVersion: index.dataVersion,
    updated: index.updated,
    link,
    filters: filters.map(({ facet, value, name }) => ({ facet, value, name })),
    total,
    articles: exportArticles(events, index, root, speech),
    events: events.map((event) => exportEvent(event, source, speech)),
  };
}

function exportEvent(event: TimelineEvent, source: ExportSource, speech: ExportSpeech): ExportedEvent {
  const { index, linkOf } = source;
  const { id, kind, status, when, missing } = event;
  const { textIn } = speech;
  const [kindNamed = { id: kind, name: kind }] = named([kind], index.kinds, speech);
  return {
    id,
    link: linkOf(id),
    headline: textIn(event.title),
    kind: kindNamed,
    status,
    statusWords: speech.status(status),
    date: when && sayDate(when, speech),
    missing: missing === undefined ? null : textIn(missing),
    people: named(event.people, index.people, speech).map((person) => {
      const office = event.offices[person.id];
      return { ...person, office: office === undefined ? null : textIn(office) };
    }),
    places: named(event.places, index.places, speech),
    topics: named(event.topics, index.topics, speech),
    disagreements: event.disagreements.map((one) => exportDisagreement(one, speech)),
    citations: event.citations.map((citation: Citation) =>
      exportCitation(citation, linkOf(id, citation.key), speech),
    ),
  };
}

function exportDisagreement({ point, sides, note }: Disagreement, { point: say, textIn }: ExportSpeech) {
  return { point, words: say(point), note: note === undefined ? null : textIn(note), sides };
}

/** What the data calls the ids; one that it has no name for, as it is. */
function named(
  ids: readonly Id[],
  entities: readonly Pick<Entity, 'id' | 'name'>[],
  { textIn }: ExportSpeech,
): { id: Id; name: string }[] {
  return ids.map((id) => {
    const entity = entities.find((one) => one.id === id);
    return { id, name: entity ? textIn(entity.name) : id };
  });
}
