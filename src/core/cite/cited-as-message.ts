import { describeWhen } from '../dates/describe.ts';
import type { CiteSpeech } from './cite-speech.ts';
import type { Cited } from './cited.ts';

/**
 * The words as they are passed on in a chat: headline, quote, source. The link stands apart: a share sheet adds its
 * own, and a copied message ends with it.
 *
 * @param headline of the event
 * @param status said before the headline where the event has not happened; `null` where it has
 */
export function citedAsMessage(
  cited: Cited,
  headline: string,
  status: string | null,
  { t, dates }: CiteSpeech,
): string {
  const { title, opening, goesOn, publisher, published, quote } = cited;
  return [
    status === null ? headline : t('message.notHappened', { status, headline }),
    `«${quote}»`,
    t('message.source', {
      title: title ?? t('message.untitled', { opening: goesOn ? `${opening}…` : opening }),
      publisher: publisher ?? t('message.noPublisher'),
      date: describeWhen(published, dates),
    }),
  ].join('\n');
}
