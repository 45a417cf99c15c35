import { parse } from 'yaml';
import type { DataFiles } from '../read/data-folder.ts';

type Item = Record<string, unknown> & { id: string };

/** A data folder as lines of `--jsonl`: an event is described where it is cited first, and cited wherever it is. */
export function asLines(files: DataFiles): string[] {
  const yaml = (file: string) => parse(new TextDecoder().decode(files.get(file)));
  const names = [...files.keys()];
  const events = new Map<string, Item>(
    names
      .filter((file) => file.startsWith('events/'))
      .flatMap((file): [string, Item][] => yaml(file).map((event: Item) => [event.id, event])),
  );
  const [people, places, topics, kinds, retired] = ['people', 'places', 'topics', 'kinds', 'retired'].map(
    (name) => yaml(`${name}.yaml`),
  );
  const head = { site: yaml('site.yaml'), people, places, topics, kinds, retired };
  const told = new Set<string>();
  const lines = names
    .filter((file) => /^articles\/.*\.yaml$/.test(file))
    .map((file) => {
      const id = file.slice('articles/'.length, -'.yaml'.length);
      const { citations, ...article } = yaml(file);
      const byEvent = new Map<string, Record<string, unknown>[]>();
      for (const { event, ...citation } of citations)
        byEvent.set(event, [...(byEvent.get(event) ?? []), citation]);
      const text = new TextDecoder().decode(files.get(`articles/${id}.txt`));
      return {
        article: { id, ...article, text },
        events: [...byEvent].map(([event, own]) => {
          const described = told.has(event) ? { id: event } : events.get(event);
          told.add(event);
          return { ...described, citations: own };
        }),
      };
    });
  return [head, ...lines].map((line) => JSON.stringify(line));
}
