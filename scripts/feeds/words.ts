import type { Change } from '../../src/core/model/published.ts';
import { wordsIn } from '../pages/words-in.ts';

/** What only the feeds say; `{{…}}` is filled in. */
export interface FeedWords {
  /** The feed's name. */
  title: string;
  about: string;
  /** An entry's name. */
  entry: Readonly<Record<Change['what'], string>>;
  source: string;
}

const FEED_WORDS: Readonly<Record<string, FeedWords>> = {
  ar: {
    title: '{{site}}: ما أُضيف وما صُحّح',
    about: 'كل حدث أُضيف إلى الخط الزمني، وكل تصحيح فيه، مع نصّ المصدر.',
    entry: { added: 'أُضيف: {{title}}', extended: 'أُضيف إليه: {{title}}', corrected: 'صُحّح: {{title}}' },
    source: 'المصدر: {{name}}',
  },
  fa: {
    title: '{{site}}: افزوده‌ها و تصحیح‌ها',
    about: 'هر رویدادی که به خط زمانی افزوده شده و هر تصحیح آن، با عین گفتهٔ منبع.',
    entry: {
      added: 'افزوده شد: {{title}}',
      extended: 'تکمیل شد: {{title}}',
      corrected: 'تصحیح شد: {{title}}',
    },
    source: 'منبع: {{name}}',
  },
  ru: {
    title: '{{site}}: новое и исправления',
    about: 'Все события, добавленные в хронологию, и все исправления в ней, со словами источника.',
    entry: {
      added: 'Добавлено: {{title}}',
      extended: 'Дополнено: {{title}}',
      corrected: 'Исправлено: {{title}}',
    },
    source: 'Источник: {{name}}',
  },
  en: {
    title: '{{site}}: additions and corrections',
    about: 'Every event added to the timeline and every correction in it, with the words of the source.',
    entry: { added: 'Added: {{title}}', extended: 'Extended: {{title}}', corrected: 'Corrected: {{title}}' },
    source: 'Source: {{name}}',
  },
};

/** @throws {RangeError} for a language of the interface that has no words here yet */
export const feedWords = (language: string): FeedWords =>
  wordsIn(FEED_WORDS, language, 'scripts/feeds/words.ts');
