import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { tag } from '../dates/tag.ts';
import { headlineOf } from './headline.ts';
import { SENTENCES } from './reports.cases.ts';
import { reportsOf } from './reports-of.ts';
import { wordsOf } from './words.ts';

const publication = '2025-03-12';
const read = (text: string, paragraph = 9) => reportsOf(text, paragraph, tag(text, { publication }));

describe('reportsOf', () => {
  it.each(SENTENCES)('$name', ({ text, reports }) => {
    const body = text.startsWith('ميناء') ? 0 : 9;
    const found = read(text, body).map(({ meaning, status, date, start, end }) => [
      meaning,
      status,
      date?.text ?? '',
      text.slice(start, end),
    ]);
    expect(found).toEqual(reports);
  });

  it('quotes whole letters without blanks round them, with the date that it gives (SPEC Q4)', () => {
    const words = fc.constantFrom(
      ...'وقال الوزير أمس إن الهيئة، التي وقعت العقد في مارس 2023 “نحن نعمل” (هنا) كما أعلن حيث زار المدينة. وأضاف: مُشيرًا 😀 أنّه'.split(
        ' ',
      ),
    );
    fc.assert(
      fc.property(fc.array(words, { maxLength: 30 }), (some) => {
        const text = some.join(' ');
        for (const { start, end, date } of read(text)) {
          const exact = text.slice(start, end);
          expect(exact).toBe(exact.trim());
          expect(exact).not.toBe('');
          for (const at of [start, end]) expect(text.slice(at)).not.toMatch(/^[\p{M}\u200D]/u);
          if (date) expect(exact).toContain(date.text);
        }
      }),
    );
  });
});

describe('headlineOf', () => {
  const headlines = SENTENCES.flatMap(({ text }) =>
    read(text).map((report) => [headlineOf(text, wordsOf(text), report), text, report] as const),
  );

  it('has no word that the sentence has not, and not its date', () => {
    expect(headlines.length).toBeGreaterThan(12);
    for (const [headline, text, { date }] of headlines) {
      expect(headline).not.toBe('');
      expect(headline.length).toBeLessThanOrEqual(62);
      for (const word of headline.split(/[\s:،«»“”"()]+/u).filter(Boolean)) expect(text).toContain(word);
      if (date) expect(headline).not.toContain(date.text);
    }
  });

  it.each([
    [
      'وقال الوزير سليم الدرعاوي إن الرصيف جاهز لاستقبال الركاب',
      'الوزير سليم الدرعاوي: الرصيف جاهز لاستقبال الركاب',
    ],
    ['ووقعت البلدية عقد البناء مع الشركة في 5 يونيو 2023', 'وقعت البلدية عقد البناء مع الشركة'],
    ['من جانبها، شكرت المحافظة العمال', 'شكرت المحافظة العمال'],
  ])('%s', (text, headline) => {
    const [report] = read(text);
    expect(report && headlineOf(text, wordsOf(text), report)).toBe(headline);
  });
});
