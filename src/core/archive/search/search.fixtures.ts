/** Small corpora to search in, by chance, of words that are easily taken for each other; pieces kept in memory. */
import fc from 'fast-check';
import type { ArticleText } from '../../find/full-text.ts';
import { smallCorpus } from '../../find/small-corpus.cases.ts';
import type { Citation, Entity, TimelineEvent, TimelineIndex } from '../../model/published.ts';
import type { PutPiece } from './cut-pieces.ts';
import type { FetchPiece } from './kept-pieces.ts';

/** Of one root, with particles and without, in every spelling that is folded. */
const WORDS = [
  ...[
    'زيارة',
    'الزيارة',
    'بالزيارة',
    'للزيارة',
    'وللزيارة',
    'والزيارة',
    'زِيارةٌ',
    'زيـــارة',
    'زيارات',
    'زيار',
  ],
  ...['وزير', 'الوزير', 'وزيرة', 'والوزير', 'للوزير', 'زير'],
  ...['كتاب', 'الكتاب', 'وكتاب', 'تاب', 'ککتاب', 'بكتاب'],
  ...['اتفاق', 'إتفاق', 'الأتفاق', 'ٱلاتفاق', 'لاتفاق', 'واتفاقية', 'اتفاقيه', 'إتفاقیة'],
  ...['سلمى', 'سلمي', 'سلمی', 'وسلمى', 'مسؤول', 'مسئول', 'مسوول', 'رئيس', 'رئیس', 'الرئيس', 'رءيس'],
  ...['الله', 'لله', 'إلى', 'الى', 'و', 'ال', 'الا', 'في', 'فيها', 'في-ها'],
  ...[
    '٢٠٢٤',
    '۲۰۲۴',
    '2024',
    '20',
    'Tunis',
    'TUNIS',
    'tunisia',
    'café',
    'cafe',
    'а',
    'Ёлка',
    '𝔘x',
    '😀',
    '½',
  ],
];

const anyWord = fc.constantFrom(...WORDS);

const anyText = fc
  .array(fc.tuple(anyWord, fc.constantFrom(' ', ' ', ' ', '، ', '. ', '\n', '\u00a0', '-')), { maxLength: 6 })
  .map((parts) => parts.flat().join(''));

/** Words as they are typed: the last one often not to its end. */
export const anyQuery = fc
  .tuple(fc.array(anyWord, { minLength: 1, maxLength: 3 }), fc.nat(6))
  .map(([words, cut]) => {
    const text = words.join(' ');
    return text.slice(0, Math.max(1, text.length - cut));
  });

const entity = (id: string) =>
  fc
    .record({ ar: anyText, en: anyText, spellings: fc.array(anyText, { maxLength: 2 }) })
    .map(({ ar, en, spellings }): Entity => ({ id, name: { ar, en }, spellings }));

const PEOPLE = ['ali', 'badr', 'camila'];
const PLACES = ['ali', 'sofia'];
const TOPICS = ['trade', 'visits'];

const [sample] = smallCorpus.events;

const anyEvent = fc.record({
  title: anyText,
  people: fc.subarray(PEOPLE),
  places: fc.subarray(PLACES),
  topics: fc.subarray(TOPICS),
  quotes: fc.array(fc.tuple(anyText, fc.option(anyText)), { maxLength: 2 }),
});

export const anyCorpus: fc.Arbitrary<TimelineIndex> = fc
  .record({
    people: fc.tuple(...PEOPLE.map(entity)),
    places: fc.tuple(...PLACES.map(entity)),
    topics: fc.tuple(...TOPICS.map(entity)),
    events: fc.array(anyEvent, { maxLength: 12 }),
  })
  .map(({ events, ...entities }) => ({
    ...smallCorpus,
    ...entities,
    events: events.map(({ title, quotes, ...rest }, i): TimelineEvent => {
      const citations = quotes.map(([exact, ar], n): Citation => {
        const [citation] = sample?.citations ?? [];
        const translation = ar === null ? {} : { ar };
        return { ...(citation as Citation), key: `c${i}-${n}`, exact, translation };
      });
      return { ...(sample as TimelineEvent), ...rest, id: `e${i}`, title: { ar: title }, citations };
    }),
  }));

export const anyArticles: fc.Arbitrary<ArticleText[]> = fc
  .array(fc.array(fc.tuple(fc.constantFrom('body', 'body', 'boilerplate'), anyText), { maxLength: 4 }), {
    maxLength: 8,
  })
  .map((articles) =>
    articles.map((paragraphs, i) => ({
      id: `a${i}`,
      paragraphs: paragraphs.map(([role, text], n) => ({ n, role: role as 'body' | 'boilerplate', text })),
    })),
  );

/** Where pieces go and come from, as over the wire. */
export function pieceStore(): { put: PutPiece; fetch: FetchPiece; pieces: Map<string, string> } {
  const pieces = new Map<string, string>();
  return {
    pieces,
    put: async (piece) => {
      const name = pieces.size.toString(16).padStart(16, '0');
      pieces.set(name, JSON.stringify(piece));
      return name;
    },
    fetch: async (name, schema) => {
      const parsed = schema.safeParse(JSON.parse(pieces.get(name) ?? 'null'));
      if (!parsed.success) throw parsed.error;
      return parsed.data;
    },
  };
}
