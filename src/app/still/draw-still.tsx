/**
 * The entry of the build's own bundle of the app: pages are drawn from the very panels that will take them over,
 * so that there is one look and one source of words.
 */
import { renderToStaticMarkup } from 'react-dom/server';
import type { AddressSite } from '../../core/link/codec.ts';
import { pagedEvents } from '../../core/link/paged-events.ts';
import { loadWords } from '../i18n/engine.ts';
import { ownSpeech } from '../i18n/locale.ts';
import { SpeechContext, speechOf } from '../i18n/speech.ts';
import { Mark } from '../marks/Mark.tsx';
import { createQueryClient, putArticle, QueryClientProvider } from '../queries.ts';
import { StillPage } from './StillPage.tsx';
import type { DrawMark, DrawStill, OpenStills, StillSite } from './still.ts';
import { STILL_ROOT, stillDoor } from './still-door.ts';

export const openStills: OpenStills = async ({ index, languages, articles }: StillSite) => {
  await Promise.all(languages.map(loadWords));
  const client = createQueryClient();
  for (const article of articles) putArticle(client, STILL_ROOT, article);
  const speeches = new Map(languages.map((language) => [language, speechOf(ownSpeech(language))]));
  const site: AddressSite = { languages, hasPage: pagedEvents(index) };

  const draw: DrawStill = (request) => {
    const { subject, language, root } = request;
    return renderToStaticMarkup(
      <QueryClientProvider client={client}>
        <SpeechContext value={speeches.get(language) ?? null}>
          <StillPage
            subject={subject}
            index={index}
            door={stillDoor(request, site)}
            root={root}
            site={site}
          />
        </SpeechContext>
      </QueryClientProvider>,
    );
  };
  const drawMark: DrawMark = (options) => renderToStaticMarkup(<Mark {...options} />);
  return { draw, drawMark };
};
