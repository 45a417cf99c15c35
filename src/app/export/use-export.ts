import { useState } from 'react';
import { type ExportSource, exportEvents } from '../../core/export/export-events.ts';
import { fileName } from '../../core/export/file-name.ts';
import { FORMAT_TABLE, type Format } from '../../core/export/formats.ts';
import type { Article, Id, TimelineEvent, TimelineIndex } from '../../core/model/published.ts';
import { useSpeech } from '../i18n/speech.ts';
import { download } from './download.ts';
import { exportSpeech } from './export-speech.ts';

type Outcome = { is: 'idle' | 'preparing' | 'failed' } | { is: 'started'; name: string };

/** The events to be saved, here or on their way. @throws where one does not arrive */
export type Gather = () => Gathered | Promise<Gathered>;

interface Gathered {
  events: readonly TimelineEvent[];
  /** Has all that they name. */
  index: TimelineIndex;
}

/** Writes the events in a format and saves the file. Articles are fetched only for the format that counts in them. */
export function useExport(
  gather: Gather,
  source: ExportSource,
  fetchArticles: (ids: ReadonlySet<Id>) => Promise<ReadonlyMap<Id, Article>>,
): { outcome: Outcome; save: (format: Format) => void } {
  const speech = useSpeech();
  const [outcome, setOutcome] = useState<Outcome>({ is: 'idle' });
  const save = (format: Format) => {
    const { needsArticles, write, type, ending } = FORMAT_TABLE[format];
    const finish = ({ events, index }: Gathered, articles: ReadonlyMap<Id, Article>) => {
      const words = exportSpeech(speech);
      const file = exportEvents(events, { ...source, index }, words);
      const name = fileName(file, ending);
      download(write(file, words, articles), type, name);
      setOutcome({ is: 'started', name });
    };
    const here = gather();
    if (!needsArticles && !(here instanceof Promise)) {
      finish(here, new Map());
      return;
    }
    setOutcome({ is: 'preparing' });
    const prepare = async () => {
      const gathered = await here;
      finish(gathered, needsArticles ? await fetchArticles(citedBy(gathered.events)) : new Map());
    };
    prepare().catch(() => setOutcome({ is: 'failed' }));
  };
  return { outcome, save };
}

const citedBy = (events: readonly TimelineEvent[]): Set<Id> =>
  new Set(events.flatMap(({ citations }) => citations.map(({ article }) => article)));
