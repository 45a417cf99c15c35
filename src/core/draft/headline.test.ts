import { describe, expect, it } from 'vitest';
import type { Known } from './draft.ts';
import { draftArticle } from './draft-article.ts';

const KNOWN: Known = {
  people: [],
  places: [],
  topics: [{ id: 't', name: { ar: 'الرصيف' }, spellings: ['الرصيف'] }],
  kinds: [{ id: 'development', name: { ar: 'تطور' } }],
  events: [],
};

const draft = (text: string) =>
  draftArticle({ id: 'a', paragraphs: [text], publication: '2025-06-12', known: KNOWN }).proposals;

/** A text, and a headline that one of its proposals has. */
const HEADLINES: readonly [text: string, headline: string][] = [
  // Who, between كان and قد.
  ['وكان عمال المرفأ قد نظموا إضرابا قبل ثلاثة أيام.', 'عمال المرفأ نظموا إضرابا'],
  ['وكان البرلمان قد صادق في 24 أبريل الماضي على قانون المياه.', 'البرلمان صادق على قانون المياه'],
  // Nothing that leads on.
  [
    'قرر البنك المركزي المحلي في اجتماعه أمس الأربعاء رفع أسعار الفائدة بنسبة 2%.',
    'قرر البنك المركزي المحلي في اجتماعه رفع أسعار الفائدة',
  ],
  [
    'واتهمت جبهة الصيادين السلطات المحلية في المدينة بتوقيف خمسة من أعضائها ليلة أمس.',
    'اتهمت جبهة الصيادين السلطات المحلية في المدينة',
  ],
  [
    'وقال المدير إن التضخم السنوي تراجع إلى 13% في أبريل الماضي بعد أن بلغ ذروته في سبتمبر 2023.',
    'التضخم السنوي تراجع إلى 13%',
  ],
  // Names whole: «علي» is one, «على» is none.
  [
    'وقال وزير المرافئ المحلي محمد علي الدفلي إن اللجنة المشتركة ستجتمع يوم 20 يونيو.',
    'وزير المرافئ المحلي محمد علي الدفلي: اللجنة المشتركة ستجتمع',
  ],
  // What is denied is nobody's word.
  ['نفى مصدر مسؤول أن تكون البلدية رفعت الرسوم.', 'نفى مصدر مسؤول أن تكون البلدية رفعت الرسوم'],
  // A date set off by commas takes both away; one that is the subject stays.
  ['استقبل الرئيس، يوم السبت، نظيره في القصر.', 'استقبل الرئيس نظيره في القصر'],
  ['وأضاف المدير أن عام 2026 سيكون عام التعافي.', 'عام 2026 سيكون عام التعافي'],
];

describe('a headline', () => {
  it.each(HEADLINES)('%s', (text, headline) => {
    expect(draft(text).map((one) => one.headline)).toContain(headline);
  });
});

/** A text, and a quote that one of its proposals has. */
const QUOTES: readonly [text: string, exact: string][] = [
  [
    'وقال المدير إن التضخم السنوي تراجع إلى 13% في أبريل الماضي بعد أن بلغ ذروته في سبتمبر 2023.',
    'التضخم السنوي تراجع إلى 13% في أبريل الماضي',
  ],
  [
    'أعلنت الوزارة أن الاقتراع سيجرى في سبتمبر 2026، وذلك بعد اجتماع عقده الوزير مع الأحزاب في أبريل الماضي.',
    'اجتماع عقده الوزير مع الأحزاب في أبريل الماضي',
  ],
];

describe('a quote begins and ends with its clause', () => {
  it.each(QUOTES)('%s', (text, exact) => {
    expect(draft(text).map((one) => one.exact)).toContain(exact);
  });
});
