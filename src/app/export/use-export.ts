import { useState } from 'react';
import { type ExportSource, exportEvents } from '../../core/export/export-events.ts';
import { fileName } from '../../core/export/file-name.ts';
import { FORMAT_TABLE, type Format } from '../../core/export/formats.ts';
import type { Article, Id, TimelineEvent } from '../../core/model/published.ts';
import { useSpeech } from '../i18n/speech.ts';
import { download } from './download.ts';
import { exportSpeech } from './export-speech.ts';

type Outcome = { is: 'idle' | 'preparing' | 'failed' } | { is: 'started'; name: string };

/** Writes the events in a format and saves the file. Articles are fetched only for the format that counts in them. */
export function useExport(
  events: readonly TimelineEvent[],
  source: ExportSource,
  fetchArticles: (ids: ReadonlySet<Id>) => Promise<ReadonlyMap<Id, Article>>,
): { outcome: Outcome; save: (format: Format) => void } {
  const speech = useSpeech();
  const [outcome, setOutcome] = useState<Outcome>({ is: 'idle' });
  const save = (format: Format) => {
    const { needsArticles, write, type, ending } = FORMAT_TABLE[format];
    const finish = (articles: ReadonlyMap<Id, Article>) => {
      const words = exportSpeech(speech);
      const file = exportEvents(events, source, words);
      const name = fileName(file, ending);
      download(write(file, words, articles), type, name);
      setOutcome({ is: 'started', name });
    };
    if (!needsArticles) {
      finish(new Map());
      return;
    }
    setOutcome({ is: 'preparing' });
    const cited = new Set(events.flatMap(({ citations }) => citations.map(({ article }) => article)));
    fetchArticles(cited).then(finish, () => setOutcome({ is: 'failed' }));
  };
  return { outcome, save };
}
