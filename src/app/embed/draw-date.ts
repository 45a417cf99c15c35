import { describeBeside, describeShort, describeWhen } from '../../core/dates/describe.ts';
import type { When } from '../../core/model/published.ts';
import { element } from '../timeline/element.ts';
import type { FrameSpeech } from './frame-speech.ts';

/**
 * A date in words. The isolate carries the frame's direction: left to itself it would take a range of bare
 * numbers ("19–20") for left-to-right text and turn it round.
 */
export function drawDate(when: When, { dates, direction }: FrameSpeech): HTMLElement {
  const said = element('bdi', { text: describeWhen(when, dates) });
  said.dir = direction;
  const beside = describeBeside(when, dates);
  if (beside === null) return said;
  const both = element('span', { children: [said, ' '] });
  const other = element('bdi', { text: `(${beside})` });
  other.dir = direction;
  both.append(other);
  return both;
}

/** @param year that a heading says already */
export function drawShortDate(when: When, { dates, direction }: FrameSpeech, year?: number): HTMLElement {
  const said = element('bdi', { text: describeShort(when, dates, year) });
  said.dir = direction;
  return said;
}
