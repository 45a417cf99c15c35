import { describe, expect, it, test } from 'vitest';
import type { Citation, TimelineEvent } from '../model/published.ts';
import type { Range } from './range.ts';
import { buildSearch, type Hit } from './search.ts';
import { smallCorpus } from './small-corpus.cases.ts';

const search = { ar: buildSearch(smallCorpus, 'ar'), en: buildSearch(smallCorpus, 'en') };

function found(q: string, language: 'ar' | 'en' = 'ar'): string[] {
  return [...(search[language](q)?.keys() ?? [])].sort();
}

function hit(q: string, id: string, language: 'ar' | 'en' = 'ar'): Hit {
  const one = search[language](q)?.get(id);
  if (!one) throw new Error(`${q} does not find ${id}`);
  return one;
}

function words(text: string | undefined, ranges: Range[]): string[] {
  return ranges.map(({ start, end }) => (text ?? '').slice(start, end));
}

describe('what is found', () => {
  test.each([
    ['اتفاقية', ['trade-deal']],
    ['اتفاقيه', ['trade-deal']],
    ['إتفاقية', ['trade-deal']],
    ['الإتفاقیة', ['trade-deal']],
    ['اتفاق', ['return-visit', 'spring-visit', 'trade-deal']],
    ['الزيارة', ['return-visit', 'spring-visit']],
    ['زيار', ['return-visit', 'spring-visit', 'undated-call']],
    ['سلمي', ['spring-visit', 'trade-deal']],
    ['تونس زيارة', ['spring-visit']],
    ['Tunis', ['spring-visit']],
    ['عبد الكريم', ['return-visit', 'trade-deal', 'undated-call']],
    ['تونس تجارة', []],
    ['زيا تونس', []],
    ['كلمة-غائبة', []],
  ])('%s', (q, ids) => {
    expect(found(q)).toEqual(ids);
  });

  it('is nothing to search for without a letter or digit', () => {
    expect(search.ar('  «…» ')).toBeNull();
  });

  it('speaks the language of the page: headlines and translations', () => {
    expect(found('agreement', 'en')).toEqual(['return-visit', 'trade-deal']);
    expect(found('telephoned', 'en')).toEqual(['undated-call']);
    expect(found('telephoned', 'ar')).toEqual([]);
  });

  it('puts what has the words itself before what only stands under a name that has them', () => {
    const [visit, deal, second] = smallCorpus.events as [TimelineEvent, TimelineEvent, TimelineEvent];
    const long = { ...(second.citations[0] as Citation), exact: `بعيد ${'كلمة أخرى '.repeat(40)}` };
    const find = buildSearch(
      {
        ...smallCorpus,
        places: [{ id: 'tunis', name: { ar: 'بعيد' }, spellings: ['بعيد'] }],
        events: [visit, deal, { ...second, citations: [long] }],
      },
      'ar',
    );
    expect([...(find('بعيد')?.keys() ?? [])]).toEqual(['return-visit', 'spring-visit']);
  });

  it('puts a headline before a quote', () => {
    expect([...(search.en('agreement')?.keys() ?? [])]).toEqual(['trade-deal', 'return-visit']);
  });
});

describe('where it is found', () => {
  const [visit, deal, second, call] = smallCorpus.events;

  it('marks whole words on the original letters, in the headline and each quote', () => {
    const visited = hit('تونس', 'spring-visit');
    expect(words(visit?.title.ar, visited.title)).toEqual(['تونس']);
    expect(visited.quotes.map(({ key }) => key)).toEqual(['visit-first', 'visit-second']);
    expect(words(visit?.citations[1]?.exact, visited.quotes[1]?.exact ?? [])).toEqual(['تونس']);

    const agreed = hit('اتفاق', 'trade-deal');
    expect(words(deal?.title.ar, agreed.title)).toEqual(['الاتفاقية']);
    expect(words(deal?.citations[0]?.exact, agreed.quotes[0]?.exact ?? [])).toEqual(['إتفاقیة']);
  });

  it('sees through particles and keeps the marks of a word with it', () => {
    expect(words(second?.citations[0]?.exact, hit('اتفاق', 'return-visit').quotes[0]?.exact ?? [])).toEqual([
      'وللاتفاق',
    ]);
    expect(words(visit?.citations[0]?.exact, hit('الوزيرة', 'spring-visit').quotes[0]?.exact ?? [])).toEqual([
      'الوزيرةُ',
    ]);
  });

  it('lists only quotes that hold every word', () => {
    expect(hit('سلمى وصلت', 'spring-visit').quotes.map(({ key }) => key)).toEqual(['visit-first']);
    expect(hit('تونس Visits', 'spring-visit').quotes).toEqual([]);
  });

  it('tells the names under which an event was found', () => {
    expect(hit('سلمي', 'trade-deal').names.map(({ entity }) => entity.id)).toEqual(['salma']);
    expect(hit('زيارات', 'undated-call').names.map(({ entity }) => entity.id)).toEqual(['visits']);
  });

  it.each([
    ['كريم', 'ar', null],
    ['عبد', 'ar', 'عبد الكريم'],
    ['Karim', 'ar', 'Karim'],
    ['كريم', 'en', 'كريم'],
  ] as const)('%s in %s tells the spelling where the name has not the words: %s', (q, language, spelling) => {
    const [name] = hit(q, 'undated-call', language).names;
    expect(name).toMatchObject({ entity: { id: 'karim' }, spelling });
  });

  it('marks translations', () => {
    const [quote] = hit('Karim', 'undated-call', 'en').quotes;
    expect(words(call?.citations[0]?.translation.en, quote?.translation ?? [])).toEqual(['Karim']);
  });
});
