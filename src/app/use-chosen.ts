import type { Problem } from '../core/link/problem.ts';
import { textIn } from './i18n/text-in.ts';
import { useLanguage } from './i18n/use-t.ts';
import { useDocumentTitle } from './use-document-title.ts';
import { type OpenArticle, useOpenArticle } from './use-open-article.ts';
import type { PageProps } from './use-page.ts';
import { type Selection, useSelection } from './use-selection.ts';

interface Chosen {
  selection: Selection | null;
  opened: OpenArticle | null;
  /** The event, citation or path that the address asks for and the data does not have. */
  unknown: Problem | undefined;
  /** Of what is chosen. */
  title: string | null;
}

/** The event or the article that the address chooses, as far as it is here; the document takes its title. */
export function useChosen({ index, root, door: { state, problems } }: PageProps, site: string): Chosen {
  const language = useLanguage();
  const selection = useSelection(index, state, root);
  const opened = useOpenArticle(index, state, root);
  const unknown = selection
    ? undefined
    : problems.find(({ part }) => part === 'event' || part === 'citation' || part === 'path');
  const title = selection ? textIn(selection.event.title, language) : opened ? opened.name : null;
  useDocumentTitle(title, site);
  return { selection, opened, unknown, title };
}
