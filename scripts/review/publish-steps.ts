import { draftFiles, type FileStep } from '../../src/compiler/drafts/draft-files.ts';
import { contentOf } from '../../src/compiler/drafts/yaml-content.ts';
import { appendItem } from '../../src/compiler/drafts/yaml-lists.ts';
import type { DataFiles } from '../../src/compiler/read/data-folder.ts';
import { fieldsOf, listOf, wordsOf } from './read-draft.ts';
import type { DraftOnDisk } from './view-draft.ts';

/** What readers are told of an event of which a further article tells (E11), in the languages we can write. */
const FURTHER: Readonly<Record<string, string>> = {
  ar: 'أُضيف شاهد من مقال آخر.',
  en: 'A citation from a further article was added.',
  fa: 'شاهدی از مقاله‌ای دیگر افزوده شد.',
  ru: 'Добавлено свидетельство из ещё одной статьи.',
};

/**
 * The steps by which a draft is published: its files lose the word draft, and events that gained a citation say so
 * in their history. The article comes last: until then it is a draft, and can be published once more.
 *
 * @param today YYYY-MM-DD
 */
export function publishSteps(
  { id, article, events }: DraftOnDisk,
  { files, languages, today }: { files: DataFiles; languages: readonly string[]; today: string },
): FileStep[] {
  const names = draftFiles(id);
  const own = new Set(
    listOf(events === null ? [] : contentOf(events)).map((event) => wordsOf(fieldsOf(event).id)),
  );
  const cited = listOf(fieldsOf(contentOf(article)).citations).map((one) => wordsOf(fieldsOf(one).event));
  const extended = new Set(cited.filter((event) => !own.has(event)));
  return [
    ...extendedHistories(files, extended, { languages, today }),
    ...eventSteps(names, events, own.size),
    { do: 'move', file: names.article, to: names.publishedArticle },
  ];
}

function eventSteps(names: ReturnType<typeof draftFiles>, events: string | null, count: number): FileStep[] {
  if (events === null) return [];
  if (count === 0) return [{ do: 'remove', file: names.events }];
  return [{ do: 'move', file: names.events, to: names.publishedEvents }];
}

function extendedHistories(
  files: DataFiles,
  extended: ReadonlySet<string>,
  { languages, today }: { languages: readonly string[]; today: string },
): FileStep[] {
  const note = Object.fromEntries(languages.map((language) => [language, FURTHER[language]]));
  if (extended.size === 0 || Object.values(note).includes(undefined)) return [];
  const steps: FileStep[] = [];
  for (const [file, bytes] of files) {
    if (!/^events\/[^/]+(?<!\.draft)\.yaml$/.test(file)) continue;
    const before = new TextDecoder().decode(bytes);
    const text = listOf(contentOf(before)).reduce<string>((source, item, n) => {
      const event = fieldsOf(item);
      if (!extended.has(wordsOf(event.id))) return source;
      const last =
        listOf(event.history)
          .map((change) => wordsOf(fieldsOf(change).on))
          .at(-1) ?? '';
      const on = last > today ? last : today;
      return appendItem(source, [n, 'history'], { on, what: 'extended', note });
    }, before);
    if (text !== before) steps.push({ do: 'write', file, text });
  }
  return steps;
}
