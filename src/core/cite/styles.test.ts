import { describe, expect, it } from 'vitest';
import { citedOf, plainSpeech, whenOf } from './cited.fixtures.ts';
import { citedAsArabicPress } from './cited-as-arabic-press.ts';
import { citedAsBibtex } from './cited-as-bibtex.ts';
import { citedAsCsl, cslFile } from './cited-as-csl.ts';
import { citedAsMessage } from './cited-as-message.ts';

const UNTITLED = { title: null, publisher: null } as const;
const SET = '[2021-12-07,2021-12-14]';

describe('BibTeX', () => {
  it('has a field for each thing that is known', () => {
    expect(citedAsBibtex(citedOf(), plainSpeech)).toBe(`@misc{lantern:it-opens,
  key = {The Lantern},
  title = {{The bridge opens}},
  organization = {The Lantern},
  date = {2025-03-14},
  year = {2025},
  url = {https://example.org/e/opens/?c=it-opens},
  urldate = {2026-11-22},
  langid = {english},
  annotation = {Cars crossed the bridge again},
  note = {note.paragraph(2) note.quotedIn(Bridge and ferry; 0123456789ab; 2025-04-01)},
}
`);
  });

  it('describes an article without a title by its first words in brackets, and says so; sorts it by its key', () => {
    const written = citedAsBibtex(citedOf(UNTITLED), plainSpeech);
    expect(written).toContain('title = {{[Cars crossed the bridge…]}},');
    expect(written).toContain('key = {lantern:it-opens},');
    expect(written).toContain('note = {note.untitled() note.paragraph(2) note.noPublisher()');
    expect(written).not.toMatch(/organization|publisher =/);
  });

  it.each([
    ['2022-03', '2022-03', '2022'],
    ['2022', '2022', '2022'],
    ['[2025-03-06,2025-03-07]', '2025-03-06/2025-03-07', '2025'],
    ['[2024-12-31,2025-01-01]', '2024-12-31/2025-01-01', null],
    ['2021-12-07~', '2021-12-07~', '2021'],
    [SET, '2021-12', '2021'],
    ['[2021-11-30,2021-12-07]', '2021', '2021'],
    ['[2021-12-28,2022-01-04]', null, null],
  ])('dates %s as %s', (edtf, date, year) => {
    const written = citedAsBibtex(citedOf({ published: whenOf(edtf) }), plainSpeech);
    expect(/ date = \{(.*)\}/.exec(written)?.[1] ?? null).toBe(date);
    expect(/ year = \{(.*)\}/.exec(written)?.[1] ?? null).toBe(year);
    expect(written.includes('note.published(')).toBe(/[[,~]/.test(edtf));
  });
});

describe('CSL-JSON', () => {
  it('leaves out the title and the publisher that are missing, and describes the work', () => {
    const item = citedAsCsl(citedOf(UNTITLED), plainSpeech);
    expect(item).not.toHaveProperty('title');
    expect(item).not.toHaveProperty('publisher');
    expect(item.genre).toBe('untitledGenre(Cars crossed the bridge…)');
    // The sign of omission stands only where the opening goes on.
    expect(citedAsCsl(citedOf({ ...UNTITLED, goesOn: false }), plainSpeech).genre).toBe(
      'untitledGenre(Cars crossed the bridge)',
    );
    expect(citedAsCsl(citedOf(), plainSpeech)).not.toHaveProperty('genre');
  });

  it.each([
    ['2022-03', { 'date-parts': [[2022, 3]] }],
    [
      '[2025-03-06,2025-03-07]',
      {
        'date-parts': [
          [2025, 3, 6],
          [2025, 3, 7],
        ],
      },
    ],
    ['2021-12-07~', { 'date-parts': [[2021, 12, 7]], circa: true }],
  ])('dates %s', (edtf, issued) => {
    expect(citedAsCsl(citedOf({ published: whenOf(edtf) }), plainSpeech).issued).toEqual(issued);
  });

  it('says a set of days in words alone', () => {
    const { issued } = citedAsCsl(citedOf({ published: whenOf(SET) }), plainSpeech);
    expect(issued).toEqual({ literal: expect.stringMatching(/7.*14.*December 2021/) });
  });

  it('is a list, as its readers expect', () => {
    const item = citedAsCsl(citedOf({ quote: 'a "b" \\ {c}' }), plainSpeech);
    expect(JSON.parse(cslFile(item))).toEqual([item]);
  });
});

describe('Arabic press style', () => {
  const dates = plainSpeech.dates;

  it('gives words, title, publisher, day, paragraph, and where and when they were read', () => {
    const cited = citedOf({
      title: 'افتتاح الجسر',
      publisher: 'الفانوس',
      quote: 'عبرت السيارات الجسر',
      site: 'الجسر والعبّارة',
    });
    expect(citedAsArabicPress(cited, dates).replace(/[\u2068\u2069]/g, '')).toBe(
      '«عبرت السيارات الجسر»\n«افتتاح الجسر»، الفانوس، weekdayDay(Friday; 14 March 2025)، الفقرة 2. ' +
        'نقلًا عن «الجسر والعبّارة»، إصدار البيانات 0123456789ab، شوهد في 22 November 2026، ' +
        'في: https://example.org/e/opens/?c=it-opens\n',
    );
  });

  it('says in brackets what is missing; the sign of omission stands outside the words', () => {
    const cited = citedOf({ ...UNTITLED, opening: 'عبرت السيارات', quote: 'عبرت' });
    expect(citedAsArabicPress(cited, dates)).toContain(
      '\n[بلا عنوان، وأوله: «عبرت السيارات»…]، [لم يُذكر الناشر]، ',
    );
    expect(citedAsArabicPress({ ...cited, goesOn: false }, dates)).toContain('وأوله: «عبرت السيارات»]');
  });

  it('keeps the order of words in other scripts, and leaves Arabic without signs', () => {
    const [quote = ''] = citedAsArabicPress(citedOf({ quote: '5% “said” so.' }), dates).split('\n');
    expect(quote).toBe('«\u20685% “said” so.\u2069»');
    const [arabic = ''] = citedAsArabicPress(citedOf({ quote: '“على روسيا”' }), dates).split('\n');
    expect(arabic).toBe('«“على روسيا”»');
  });

  it('keeps a set of days a set', () => {
    const said = citedAsArabicPress(citedOf({ published: whenOf(SET) }), dates);
    expect(said).toMatch(/7.*14.*December 2021/);
  });
});

describe('a message', () => {
  it('is headline, words and source; its link stands apart', () => {
    expect(citedAsMessage(citedOf(), 'The bridge reopens', null, plainSpeech)).toBe(
      'The bridge reopens\n«Cars crossed the bridge again»\n' +
        'message.source(The bridge opens; The Lantern; weekdayDay(Friday; 14 March 2025))',
    );
  });

  it('says of what has not happened that it has not, and what is missing', () => {
    const [headline, , source] = citedAsMessage(
      citedOf(UNTITLED),
      'It reopens',
      'planned',
      plainSpeech,
    ).split('\n');
    expect(headline).toBe('message.notHappened(planned; It reopens)');
    expect(source).toContain('message.untitled(Cars crossed the bridge…); message.noPublisher()');
  });
});
