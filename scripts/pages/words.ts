/**
 * What only the pages without JavaScript say; `{{…}}` is filled in. All else they say in the app's words
 * (`interface-words.ts`).
 */
export interface PageWords {
  about: string;
  needsScript: string;
  events: string;
  source: string;
  all: string;
  moved: string;
  missing: string;
}

export const PAGE_WORDS: Readonly<Record<string, PageWords>> = {
  ar: {
    about: 'خط زمني كلُّ حدثٍ فيه على بُعد نقرة من الجملة التي تذكره.',
    needsScript: 'يحتاج الخط الزمني والبحث إلى JavaScript؛ وفي هذه الصفحة ما تقوله المصادر بنصّه.',
    events: 'الأحداث',
    source: 'المصدر: {{name}}',
    all: 'جميع الأحداث',
    moved: 'انتقلت هذه الصفحة إلى عنوان آخر',
    missing: 'لا صفحة في هذا العنوان',
  },
  fa: {
    about: 'گاه‌نگاری که در آن از هر رویداد تا جمله‌ای که از آن خبر می‌دهد تنها یک کلیک فاصله است.',
    needsScript: 'محور زمان و جست‌وجو به JavaScript نیاز دارند؛ در این صفحه عین گفتهٔ منابع آمده است.',
    events: 'رویدادها',
    source: 'منبع: {{name}}',
    all: 'همهٔ رویدادها',
    moved: 'نشانی این صفحه تغییر کرده است',
    missing: 'در این نشانی صفحه‌ای نیست',
  },
  ru: {
    about: 'Хронология, в которой от каждого события один щелчок до предложения, где о нём сказано.',
    needsScript:
      'Для шкалы времени и поиска нужен JavaScript; на этой странице дословно приведено то, что говорят источники.',
    events: 'События',
    source: 'Источник: {{name}}',
    all: 'Все события',
    moved: 'Страница переехала на другой адрес',
    missing: 'По этому адресу страницы нет',
  },
  en: {
    about: 'A timeline on which every event is one click from the sentence that reports it.',
    needsScript:
      'The timeline and the search need JavaScript; this page gives what the sources say, verbatim.',
    events: 'Events',
    source: 'Source: {{name}}',
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
