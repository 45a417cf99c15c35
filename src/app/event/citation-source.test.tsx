import { load } from 'cheerio';
import { renderToStaticMarkup } from 'react-dom/server';
import { beforeAll, expect, test } from 'vitest';
import { loadWords } from '../i18n/engine.ts';
import { ownSpeech } from '../i18n/locale.ts';
import { SpeechContext, speechOf } from '../i18n/speech.ts';
import { CitationSource } from './CitationSource.tsx';
import { anIndex } from './small-corpus.cases.ts';

const LANGUAGES = ['ar', 'fa', 'ru', 'en'];
beforeAll(async () => {
  await Promise.all(LANGUAGES.map(loadWords));
});

/** What is read where an article's title stands, after its number. */
function titleIn(language: string, title: string | null): string {
  const [article] = anIndex([]).articles;
  if (article === undefined) throw new Error('no articles');
  const source = { ...article, title, opening: 'Cars crossed…' };
  const drawn = renderToStaticMarkup(
    <SpeechContext.Provider value={speechOf(ownSpeech(language))}>
      <CitationSource article={source} number={1} status="happened" language={language} brief={false} />
    </SpeechContext.Provider>,
  );
  return load(drawn)('p').first().children().last().text();
}

test.each([
  ['ar', 'بلا عنوان في المصدر Cars crossed…'],
  ['fa', 'بی‌عنوان در منبع Cars crossed…'],
  ['ru', 'В источнике без заголовка Cars crossed…'],
  ['en', 'Untitled in the source Cars crossed…'],
])('in %s opening words in the place of a title are said to be no title', (language, said) => {
  expect(titleIn(language, null)).toBe(said);
  expect(titleIn(language, 'The bridge opens')).toBe('The bridge opens');
});
