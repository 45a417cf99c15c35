import { describe, expect, it } from 'vitest';
import { parse } from 'yaml';
import { compileFiles } from '../compile.ts';
import { splitParagraphs } from '../read/article-text.ts';
import type { DataFiles } from '../read/data-folder.ts';
import { openDesk } from './desk.ts';
import { bytesOf, decode, listsOf, SITES, type Site } from './drafts.fixtures.ts';
import { makeDraft } from './make-draft.ts';
import { filesOf } from './place-draft.ts';

/** The files of a draft, and the data folder with that draft published. */
function drafted(site: Site, lists: DataFiles) {
  const desk = openDesk(lists);
  if ('errors' in desk) throw new Error('lists with errors');
  const bytes = bytesOf(site);
  const made = makeDraft(splitParagraphs(decode(bytes)), site.article, {}, desk, '2026-11-22');
  if ('refused' in made) throw new Error(made.refused.found);
  const own = [...filesOf(made, bytes)];
  return {
    made,
    own: new Map(own),
    published: new Map([
      ...lists,
      ...own.map(([file, content]) => [file.replace('.draft', ''), content] as const),
    ]),
  };
}

const errorsOf = (files: DataFiles): string[] => {
  const compiled = compileFiles(files);
  return 'errors' in compiled
    ? compiled.errors
        .filter(({ level }) => level === 'error')
        .map(({ rule, path, found }) => `${rule} ${path}: ${found}`)
    : [];
};

describe.each(SITES)('a draft of $article', (site) => {
  it('compiles when nothing but the word draft is taken out, where the site has its language alone', () => {
    const { made, published } = drafted(site, listsOf(site));
    expect(made.draft.proposals.length).toBeGreaterThan(15);
    const compiled = compileFiles(published);
    expect('errors' in compiled ? compiled.errors : []).toEqual([]);
    if ('errors' in compiled) return;
    const { events } = compiled.corpus.index;
    const citations = events.flatMap((event) => event.citations);
    expect(citations.map(({ key }) => key).sort()).toEqual(made.draft.proposals.map(({ key }) => key).sort());
    for (const proposal of made.draft.proposals) {
      const citation = citations.find(({ key }) => key === proposal.key);
      expect(citation).toMatchObject({ start: proposal.start, end: proposal.end, status: proposal.status });
      expect(citation?.when?.edtf ?? null).toBe(
        proposal.dating.by === 'nothing' ? null : proposal.dating.when.edtf,
      );
    }
  });

  it('wants its translations, and nothing else, where the site has four languages', () => {
    const languages = ['ar', 'fa', 'ru', 'en'];
    const { made, published } = drafted(site, listsOf(site, languages));
    const errors = errorsOf(published);
    const { proposals } = made.draft;
    const wanted = errors.filter((error) => /^(?:Q5|L8) /.test(error));
    expect(errors).toEqual(wanted);
    expect(errors.filter((error) => error.startsWith('Q5 '))).toHaveLength(proposals.length);
    const titles = errors.filter((error) => /^L8 \[[^\]]+\]\.title/.test(error));
    expect(titles).toHaveLength(proposals.filter(({ eventIs }) => eventIs === 'new').length);
  });

  it('has a mark above each citation, and above the date that was read from the text', () => {
    const { own, made } = drafted(site, listsOf(site));
    const article = decode(own.get(`articles/${site.article}.draft.yaml`) ?? new Uint8Array());
    const above = [...article.matchAll(/# draft: .+\n(?:\s*# {3}.+\n)*\s*(- key: \S+|published:)/g)].map(
      (match) => match[1],
    );
    expect(above).toEqual(['published:', ...made.draft.proposals.map(({ key }) => `- key: ${key}`)]);
    expect(Object.keys(parse(article))).toEqual([
      'language',
      'publisher',
      'title',
      'published',
      'roles',
      'noEvent',
      'citations',
    ]);
  });
});
