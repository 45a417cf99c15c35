import { existsSync, readdirSync } from 'node:fs';
import { join } from 'node:path';
import type { Draft } from '../../../src/core/draft/draft.ts';
import { createDrafter } from '../../../src/core/draft/draft-article.ts';
import { readSet } from './read-set.ts';
import { edtfOf, type Score, scoreDraft } from './score.ts';

/**
 * Scores the articles of a data folder, or of each data folder within one, drafted as if new: their people, places,
 * topics and kinds are known, their events are not.
 * @param tell told of every proposal, and of what was missed
 */
export function scoreFolder(folder: string, tell: (line: string) => void): Score[] {
  if (!existsSync(join(folder, 'site.yaml'))) {
    return readdirSync(folder)
      .sort()
      .flatMap((name) => scoreFolder(join(folder, name), tell));
  }
  const { articles, known } = readSet(folder);
  const draft = createDrafter({ ...known, events: [] });
  return articles.map((article) => {
    const { id, paragraphs, publication, language } = article;
    const drafted = draft({ id, paragraphs, publication, language });
    const score = scoreDraft(drafted, article);
    for (const line of linesOf(drafted, score)) tell(line);
    return score;
  });
}

function linesOf({ proposals }: Draft, { missed, invented }: Score): string[] {
  return [
    ...proposals.map((proposal) => {
      const { paragraph, kind, status, headline, exact, dating } = proposal;
      const date = `${edtfOf(proposal) || '–'}${dating.by === 'same-occasion' ? ' (same occasion)' : ''}`;
      return `[${paragraph}] ${kind}, ${status}, ${date} | ${headline} | ${exact}`;
    }),
    ...missed.map(
      ({ paragraph, event, edtf, exact }) => `  missed [${paragraph}] ${event} ${edtf || '–'} | ${exact}`,
    ),
    ...invented.map((key) => `  invented ${key}`),
  ];
}
