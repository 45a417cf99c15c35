import { describe, expect, it } from 'vitest';
import { readWhen } from '../dates/read-when.ts';
import type { Known, Proposal } from './draft.ts';
import { draftArticle } from './draft-article.ts';
import { kindOf } from './kind-of.ts';
import { asId } from './transliterate.ts';

const name = (id: string, ...spellings: string[]) => ({ id, name: { ar: spellings[0] ?? '' }, spellings });
const kind = (id: string, ar: string) => ({ id, name: { ar } });

const KNOWN: Known = {
  people: [name('darawi', 'سليم الدرعاوي', 'الدرعاوي'), name('qaranfuli', 'هدى القرنفلي', 'القرنفلي')],
  places: [name('marsa', 'مرسى النورس')],
  topics: [name('transport', 'الرصيف'), name('money', 'القرض')],
  kinds: [kind('meeting', 'لقاء'), kind('statement', 'تصريح'), kind('development', 'تطور')],
  events: [],
};

const draft = (paragraphs: string[], known = KNOWN, publication = '2025-03-12') =>
  draftArticle({ id: 'new', paragraphs, publication, known });

const dateOf = ({ dating }: Proposal): string => (dating.by === 'nothing' ? '–' : dating.when.edtf);

const LEAD = 'استقبل الوزير سليم الدرعاوي المحافظة هدى القرنفلي في مرسى النورس أمس الثلاثاء.';

/** What follows a first paragraph dated 2025-03-11, and the date that it gets; `–` for none. */
const FOLLOWING: readonly [name: string, text: string, date: string][] = [
  ['who took part speaks', 'وقال الدرعاوي إن الرصيف جاهز.', '2025-03-11'],
  ['and the other for her part', 'من جانبها، شكرت القرنفلي العمال.', '2025-03-11'],
  ['somebody else speaks', 'وقالت مديرة البنك ندى السوسني إن القرض جاهز.', '–'],
  ['who took part spoke earlier', 'وكان الدرعاوي قد أكد أن الرصيف جاهز.', '–'],
  ['the words point back', 'وتركز اللقاء على أجور الصيادين.', '2025-03-11'],
  ['during the meeting', 'وأكد خبراء خلال اللقاء أهمية الرصيف.', '2025-03-11'],
  ['a date of its own', 'وقال الدرعاوي اليوم إن الرصيف جاهز.', '2025-03-12'],
  ['an office alone is shared', 'وقال الوزير المغربي كمال الشاذروان إن الرصيف جاهز.', '–'],
  ['another session', 'وقالت مديرة البنك خلال الاستقبال الماضي إن القرض جاهز.', '–'],
  ['not so', 'ولم يعلن الدرعاوي موعد الافتتاح.', '–'],
];

describe('draftArticle', () => {
  it.each(FOLLOWING)('dates by the same occasion only what is certain: %s', (_, text, date) => {
    const { proposals } = draft([LEAD, text]);
    const [lead, next] = proposals;
    expect(lead && dateOf(lead)).toBe('2025-03-11');
    expect(next && dateOf(next)).toBe(date);
    if (next?.dating.by === 'same-occasion') expect(next.dating.key).toBe(lead?.key);
  });

  it('knows no same occasion behind a heading', () => {
    const { proposals, roles } = draft([
      LEAD,
      'وقال الدرعاوي إن الرصيف جاهز.',
      'خلفية المشروع',
      'وقالت القرنفلي إن القرض جاهز، وإن المدينة تنتظر أن يصل المال إلى البلدية وإلى الصيادين معا.',
    ]);
    expect(roles[2]).toBe('heading');
    expect(proposals.map(dateOf)).toEqual(['2025-03-11', '2025-03-11', '–']);
  });

  it.each([
    [
      'an adjective is no participant',
      'استقبل الرئيس التونسي رئيس البنك في زيارة يوم الاثنين.',
      'وقال وزير النقل التونسي كمال الشاذروان إن القرض جاهز.',
    ],
    [
      'who is accused does not speak with the accuser',
      'وفي 5 مارس الجاري اتهم العمال الشركة.',
      'وقالت الشركة إن القرض جاهز.',
    ],
  ])('dates nobody by chance: %s', (_, lead, text) => {
    const { proposals } = draft([lead, text]);
    expect(proposals.find(({ paragraph }) => paragraph === 1)?.dating.by).toBe('nothing');
  });

  it('dates nothing that was done by a day to come', () => {
    const [lead] = draft(['أعلن الوزير سليم الدرعاوي تأجيل الافتتاح إلى 20 مارس الجاري.']).proposals;
    expect(lead).toMatchObject({ status: 'happened', dating: { by: 'nothing' } });
  });

  it('keeps a set of days of publication a set', () => {
    const { proposals } = draft(
      [LEAD.replace('أمس الثلاثاء', 'أمس'), 'وقال الدرعاوي إن الرصيف جاهز.'],
      KNOWN,
      '[2025-03-12,2025-03-13]',
    );
    expect(proposals.map(dateOf)).toEqual(['[2025-03-11,2025-03-12]', '[2025-03-11,2025-03-12]']);
  });

  it('tells who, with their office, where, what about and of which kind', () => {
    const [lead] = draft([LEAD]).proposals;
    expect(lead?.people.map(({ id }) => id)).toEqual(['darawi', 'qaranfuli']);
    expect(lead?.people[0]?.office).toBe('الوزير');
    expect(lead?.places).toEqual(['marsa']);
    expect(lead).toMatchObject({
      kind: 'meeting',
      topics: ['transport'],
      topicsAreGuessed: true,
      eventIs: 'new',
    });
  });

  it('says why it proposes nothing', () => {
    const { noEvent, proposals } = draft([
      LEAD,
      'ويرى مراقبون كثيرون أن المدينة جميلة وأن أهلها كرماء.',
      'وتضم المدينة سوقا كبيرة للسمك والخضار.',
    ]);
    const cited = new Set(proposals.map(({ paragraph }) => paragraph));
    expect(noEvent.filter(({ paragraph }) => cited.has(paragraph))).toEqual([]);
    expect(noEvent.at(-1)).toEqual({ paragraph: 2, cause: 'description' });
  });

  it('plans what lies ahead', () => {
    const { proposals } = draft(['ويفتتح الوزير الرصيف يوم 20 مارس الجاري.']);
    expect(proposals).toMatchObject([{ status: 'planned', dating: { when: { edtf: '2025-03-20' } } }]);
  });

  it('is the same again, and refuses a publication without an end', () => {
    expect(draft([LEAD])).toEqual(draft([LEAD]));
    expect(() => draft([LEAD], KNOWN, '2025-03-12/..')).toThrow(RangeError);
  });
});

describe('another citation', () => {
  const event = (
    id: string,
    exact: string,
    edtf: string | null,
    people: string[] = ['darawi', 'qaranfuli'],
    ar = 'الدرعاوي يستقبل القرنفلي',
  ) => ({
    id,
    kind: 'meeting',
    title: { ar },
    people,
    places: ['marsa'],
    citations: [{ key: `${id}-1`, article: 'old', exact, when: edtf === null ? null : readWhen(edtf) }],
  });
  const met = 'التقى الوزير سليم الدرعاوي المحافظة هدى القرنفلي في مرسى النورس';
  const match = (...events: Known['events'][number][]) => draft([LEAD], { ...KNOWN, events }).proposals[0];

  it('names the event where people, place, words and date agree', () => {
    expect(match(event('met', met, '2025-03-11'))).toMatchObject({ event: 'met', eventIs: 'known' });
  });

  it('asks, and says so, where the dates cannot both be true', () => {
    const proposal = match(event('met', met, '2025-02-11'));
    expect(proposal).toMatchObject({ eventIs: 'new', matches: [{ event: 'met', agrees: false }] });
  });

  it('never names one that nothing dates, which says that its date is missing', () => {
    expect(match(event('met', met, null))?.eventIs).toBe('new');
  });

  it('passes over other words, and doubts other people', () => {
    expect(
      match(event('far', 'ارتفعت أسعار القمح في الأسواق', '2025-03-11', [], 'ارتفاع أسعار القمح'))?.matches,
    ).toEqual([]);
    const other = match(
      event('other', 'استقبل الوزير سليم النجار المحافظ كمال الشاذروان في مرسى النورس', '2025-03-11', [
        'najjar',
      ]),
    );
    expect(other?.eventIs).toBe('new');
  });

  it('puts the likelier first', () => {
    const ids = match(event('late', met, '2025-02-01'), event('met', met, '2025-03-11'))?.matches.map(
      (one) => one.event,
    );
    expect(ids).toEqual(['met', 'late']);
  });
});

describe('kindOf', () => {
  it.each([
    ['visit', 'meeting'],
    ['talks', 'meeting'],
    ['addition', 'statement'],
    ['conflict', 'development'],
    ['accident', 'development'],
  ] as const)('%s is %s where the site has nothing nearer', (meaning, id) => {
    expect(kindOf(meaning, KNOWN.kinds)).toBe(id);
  });
  it('knows a kind by its name where its id says nothing', () => {
    expect(kindOf('visit', [kind('k1', 'لقاء'), kind('k2', 'زيارة')])).toBe('k2');
  });
});

describe('asId', () => {
  it.each([
    ['افتتاح الرصيف', 'afttah-alrsyf'],
    ['قصة 24 ساعة', 'qsh-24-saah'],
    ['؟!', ''],
  ])('%s → %s', (words, id) => {
    expect(asId(words)).toBe(id);
  });
});
