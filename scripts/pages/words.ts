/** What the pages say without JavaScript. `{…}` is filled in. */
export interface PageWords {
  /** For `Intl`. Calendar and digits are pinned: left to the machine's `Intl`, pages would differ by builder. */
  locale: string;
  about: string;
  needsScript: string;
  events: string;
  undated: string;
  between: string;
  lasted: string;
  since: string;
  until: string;
  planned: string;
  claimed: string;
  source: string;
  unknownPublisher: string;
  published: string;
  translation: string;
  earlier: string;
  later: string;
  all: string;
  moved: string;
  missing: string;
}

export const PAGE_WORDS: Readonly<Record<string, PageWords>> = {
  ar: {
    locale: 'ar-u-ca-gregory-nu-latn',
    about: 'خط زمني كلُّ حدثٍ فيه على بُعد نقرة من الجملة التي تذكره.',
    needsScript: 'يحتاج الخط الزمني والبحث إلى JavaScript؛ وفي هذه الصفحة ما تقوله المصادر بنصّه.',
    events: 'الأحداث',
    undated: 'بلا تاريخ في المصادر',
    between: 'بين {from} و{to}',
    lasted: 'من {from} إلى {to}',
    since: 'منذ {from}',
    until: 'حتى {to}',
    planned: 'أمر كان مقررًا',
    claimed: 'قول لم يثبت',
    source: 'المصدر: {name}',
    unknownPublisher: 'لا يذكر النص ناشره',
    published: 'تاريخ النشر: {date}',
    translation: 'ترجمة غير رسمية: {text}',
    earlier: 'الحدث السابق',
    later: 'الحدث اللاحق',
    all: 'جميع الأحداث',
    moved: 'انتقلت هذه الصفحة إلى عنوان آخر',
    missing: 'لا صفحة في هذا العنوان',
  },
  en: {
    locale: 'en-GB-u-ca-gregory-nu-latn',
    about: 'A timeline on which every event is one click from the sentence that reports it.',
    needsScript:
      'The timeline and the search need JavaScript; this page gives what the sources say, verbatim.',
    events: 'Events',
    undated: 'No date in the sources',
    between: 'Between {from} and {to}',
    lasted: 'From {from} to {to}',
    since: 'Since {from}',
    until: 'Until {to}',
    planned: 'Planned',
    claimed: 'Claimed, not established',
    source: 'Source: {name}',
    unknownPublisher: 'the text does not name its publisher',
    published: 'Published: {date}',
    translation: 'Unofficial translation: {text}',
    earlier: 'Earlier event',
    later: 'Later event',
    all: 'All events',
    moved: 'This page has moved',
    missing: 'There is no page at this address',
  },
};

/** @throws {RangeError} for a language of the interface that has no words here yet */
export function pageWords(language: string): PageWords {
  const words = PAGE_WORDS[language];
  if (!words) throw new RangeError(`scripts/pages/words.ts has no words for "${language}"`);
  return words;
}

/** Fills `{name}` places. */
export const fill = (sentence: string, values: Readonly<Record<string, string>>): string =>
  sentence.replace(/\{(\w+)\}/g, (place, name: string) => values[name] ?? place);
