import type { Draft } from '../../core/draft/draft.ts';
import { guessRoles } from '../../core/draft/roles.ts';
import { asId } from '../../core/draft/transliterate.ts';
import { idSchema } from '../../core/model/published.ts';
import { LONGEST_ID } from '../../core/review/edits.ts';
import { isSourceAddress } from '../read/addresses.ts';
import type { DataFiles } from '../read/data-folder.ts';
import type { Finding } from '../report/report.ts';
import type { Desk } from './desk.ts';
import { type ArticleFacts, contentOfDraft, type DraftContent } from './draft-content.ts';
import { draftFiles } from './draft-files.ts';
import type { TextsInHand } from './find-twin.ts';
import { type Publication, publicationOf, refusePublished } from './publication-of.ts';
import type { NewText } from './read-new-text.ts';

/** What an editor says of an article besides its text. */
export interface Told {
  published?: string | undefined;
  publisher?: string | undefined;
  url?: string | undefined;
  id?: string | undefined;
}

export interface MadeDraft {
  id: string;
  draft: Draft;
  content: DraftContent;
  publication: Publication;
  /** What could not be done as asked, and was left out. */
  notes: string[];
}

/** What is wrong with what was told of an article, whatever its text. Rules A5, A8, L4. */
export function refuseTold(
  { published, url, id }: Told,
  { collected }: Pick<Desk, 'collected'>,
): Finding | undefined {
  if (id !== undefined && !idSchema.safeParse(id).success) {
    return {
      expected: 'an id of lower-case ASCII words joined by hyphens',
      found: `“${id}”`,
      mend: 'write it like ferry-quay-opens',
    };
  }
  if (id !== undefined && id.length > LONGEST_ID) {
    return {
      expected: `an id of at most ${LONGEST_ID} letters: it becomes the name of files`,
      found: `${id.length} letters`,
      mend: 'write it like ferry-quay-opens',
    };
  }
  if (url !== undefined && !isSourceAddress(url)) {
    return {
      expected: 'the whole address of the publisher’s page: https://example.org/news/1234',
      found: `“${url}”`,
      mend: 'write it as a browser shows it, without what follows a #',
    };
  }
  return published === undefined ? undefined : refusePublished(published, collected);
}

/** The id of an article that is not in the folder yet: from its title, else its people, else its first words. */
export function idFor(paragraphs: readonly string[], told: Told, isTaken: (id: string) => boolean): string {
  const title = paragraphs[guessRoles(paragraphs).indexOf('title')];
  const wanted = told.id ?? (asId(title ?? paragraphs[0] ?? '', 24) || 'article');
  let id = wanted;
  for (let n = 2; isTaken(id); n += 1) id = `${wanted}-${n}`;
  return id;
}

/** Drafts an article, or says what is wanting. */
export function makeDraft(
  paragraphs: readonly string[],
  id: string,
  told: Told,
  desk: Desk,
  on: string | undefined,
): MadeDraft | { refused: Finding } {
  const { languages, offices } = desk;
  const publication = publicationOf(paragraphs, told.published, desk);
  if (!publication) {
    return {
      refused: {
        expected: 'a text that says when it was published, or --published',
        found: 'neither',
        mend: 'give the day, --published 2025-07-21, or the days that it may have been',
      },
    };
  }
  const after = refusePublished(publication.edtf, desk.collected);
  if (after) return { refused: after };
  const notes: string[] = [];
  const publisher = findPublisher(paragraphs, told.publisher);
  if (told.publisher !== undefined && !publisher) {
    notes.push(
      `the text does not name “${told.publisher}”: its publisher stays unsaid (SPEC: a quote proves it)`,
    );
  }
  const draft = desk.draft({ id, paragraphs, publication: publication.edtf });
  const { edtf, basis, evidence } = publication;
  const facts: ArticleFacts = {
    language: 'ar',
    languages,
    published: { edtf, basis, evidence },
    publisher,
    url: told.url,
    on,
    offices,
  };
  return { id, draft, content: contentOfDraft(draft, paragraphs, facts), publication, notes };
}

function findPublisher(paragraphs: readonly string[], name: string | undefined): ArticleFacts['publisher'] {
  if (name === undefined || name.trim() === '') return null;
  for (const [paragraph, text] of paragraphs.entries()) {
    const start = text.indexOf(name);
    const isWhole = start >= 0 && !/[\p{L}\p{M}]/u.test(text[start + name.length] ?? ' ');
    if (isWhole) return { name, paragraph, start };
  }
  return null;
}

/** Why a text cannot be drafted under an id: it is there already, under this or another name. */
export function refuseTwin(
  text: NewText,
  id: string | undefined,
  files: DataFiles,
  hand: TextsInHand,
): Finding | undefined {
  const twin = hand.twinOf(text.bytes);
  if (!twin) return undefined;
  const names = draftFiles(twin.id);
  const isDraft = files.has(names.article) || !files.has(names.publishedArticle);
  if (twin.alike === 1 && isDraft && (id === undefined || id === twin.id)) return undefined;
  const where = files.has(names.publishedArticle) ? names.publishedArticle : names.article;
  return {
    expected: 'an article that is not there yet',
    found:
      twin.alike === 1
        ? `the very text of ${names.text}`
        : `nearly the words of ${names.text} (${Math.round(twin.alike * 100)} %)`,
    mend: `work on ${where}; if this is another article after all, that one or this must change`,
  };
}
