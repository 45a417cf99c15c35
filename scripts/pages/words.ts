import { wordsIn } from './words-in.ts';

/**
 * What only the build says. All else the pages say in the app's words (`interface-words.ts`).
 */
export interface PageWords {
  about: string;
  events: string;
  moved: string;
  missing: string;
}

export const PAGE_WORDS: Readonly<Record<string, PageWords>> = {
  ar: {
    about: 'خط زمني كلُّ حدثٍ فيه على بُعد نقرة من الجملة التي تذكره.',
    events: 'الأحداث',
    moved: 'انتقلت هذه الصفحة إلى عنوان آخر',
    missing: 'لا صفحة في هذا العنوان',
  },
  fa: {
    about: 'در این خط زمانی از هر رویداد تا جمله‌ای که از آن خبر می‌دهد تنها یک کلیک فاصله است.',
    events: 'رویدادها',
    moved: 'نشانی این صفحه تغییر کرده است',
    missing: 'در این نشانی صفحه‌ای نیست',
  },
  ru: {
    about: 'Хронология, в которой от каждого события один щелчок до предложения, где о нём сказано.',
    events: 'События',
    moved: 'Страница переехала на другой адрес',
    missing: 'По этому адресу страницы нет',
  },
  en: {
    about: 'A timeline on which every event is one click from the sentence that reports it.',
    events: 'Events',
    moved: 'This page has moved',
    missing: 'There is no page at this address',
  },
};

/** @throws {RangeError} for a language of the interface that has no words here yet */
export const pageWords = (language: string): PageWords =>
  wordsIn(PAGE_WORDS, language, 'scripts/pages/words.ts');
