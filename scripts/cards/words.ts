import { wordsIn } from '../pages/words-in.ts';

/** What only the cards say; `{{…}}` is filled in. All else they say in the app's words. */
interface CardWords {
  /** Which of the corpus's articles, in order of publication. */
  article: string;
  untitled: string;
  events: string;
  articles: string;
}

const CARD_WORDS: Readonly<Record<string, CardWords>> = {
  ar: {
    article: 'المقال {{number}} من {{total}}',
    untitled: 'بلا عنوان: {{opening}}',
    events: 'الأحداث: {{count}}',
    articles: 'المقالات: {{count}}',
  },
  fa: {
    article: 'مقالهٔ {{number}} از {{total}}',
    untitled: 'بی‌عنوان: {{opening}}',
    events: 'رویدادها: {{count}}',
    articles: 'مقاله‌ها: {{count}}',
  },
  ru: {
    article: 'Статья {{number}} из {{total}}',
    untitled: 'без заголовка: {{opening}}',
    events: 'События: {{count}}',
    articles: 'Статьи: {{count}}',
  },
  en: {
    article: 'Article {{number}} of {{total}}',
    untitled: 'untitled: {{opening}}',
    events: 'Events: {{count}}',
    articles: 'Articles: {{count}}',
  },
};

/** @throws {RangeError} for a language of the interface that has no words here yet */
export const cardWords = (language: string): CardWords =>
  wordsIn(CARD_WORDS, language, 'scripts/cards/words.ts');
