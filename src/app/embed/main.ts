import { openAddressBar } from '../address-bar.ts';
import { fetchIndex } from '../fetch-index.ts';
import { spokenLanguages } from '../i18n/languages.ts';
import { ownSpeech } from '../i18n/locale.ts';
import { element } from '../timeline/element.ts';
import { drawFrame, titleOf } from './draw-frame.ts';
import './embed.css';
import { frameSpeech } from './frame-speech.ts';
import { languageOfFrame, readFrame } from './read-frame.ts';
import { reportHeight } from './report-height.ts';
import { wordsOf } from './words-of.ts';

const content = document.getElementById('root');
if (!content) throw new Error('embed.html has no #root');

const bar = openAddressBar();
const root = bar.href('');
const address = bar.current();

const written = document.querySelector<HTMLMetaElement>('meta[name="app-languages"]')?.content ?? '';
const languages = spokenLanguages(written.split(' '));
const language = languageOfFrame(address, languages);

reportHeight(content);
void show(content);

async function show(content: HTMLElement): Promise<void> {
  const data = fetchIndex(root, language).catch(() => null);
  const words = await wordsOf(language).catch(() => null);
  const index = await data;
  // What the build wrote stays: a link to the site, which can say more about what failed.
  if (words === null) return;
  if (index === null) {
    const { embed } = frameSpeech(ownSpeech(language), words).say;
    content.append(element('p', { className: 'placeholder', text: embed('frame.failed') }));
    return;
  }
  const reading = await readFrame(address, index, { root, languages });
  const frame = { ...reading, speech: frameSpeech(reading.state, words) };
  document.title = titleOf(frame);
  content.replaceChildren(...drawFrame(frame));
}
