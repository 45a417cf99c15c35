// First of all: see there.
import '../app/security/html-only.ts';
import { StrictMode } from 'react';
import { createRoot } from 'react-dom/client';
import { loadWords } from '../app/i18n/engine.ts';
import { directionOf } from '../app/i18n/languages.ts';
import { ownSpeech } from '../app/i18n/locale.ts';
import { SpeechContext, speechOf } from '../app/i18n/speech.ts';
import '../app/styles/index.css';
import { startTheme } from '../app/theme.ts';
import { DraftList } from './DraftList.tsx';
import { REVIEW_LANGUAGES, SayContext, sayIn } from './i18n/words.ts';
import { ReviewDraft } from './ReviewDraft.tsx';

startTheme();

const asked = new URLSearchParams(location.search);
const language = REVIEW_LANGUAGES.find((one) => one === asked.get('lang')) ?? REVIEW_LANGUAGES[0];
const draft = asked.get('draft');
document.documentElement.lang = language;
document.documentElement.dir = directionOf(language);

const root = document.getElementById('root');
if (!root) throw new Error('the page has no #root');
await loadWords(language);
createRoot(root).render(
  <StrictMode>
    <SpeechContext value={speechOf(ownSpeech(language))}>
      <SayContext value={sayIn(language)}>
        {draft === null ? <DraftList language={language} /> : <ReviewDraft id={draft} language={language} />}
      </SayContext>
    </SpeechContext>
  </StrictMode>,
);
