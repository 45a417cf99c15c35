/** Widths of labels before they are drawn. */

import type { AxisTexts } from './axis-texts.ts';
import type { Bunch, Measure } from './node.ts';
import { BETWEEN_PX } from './words-within.ts';

/** As in items.module.css; pixels. */
const TITLE = '600 13px';
const STATUS = '400 11.5px';
const DAYS = '400 12px';
const PADDING = 6;
const WORD_GAP = 8;
const SHAPE = 10;
const SHEETS = 34;

export interface TextMeasure extends Measure {
  /** Of an archive's cluster. */
  bunch(bunch: Bunch): number;
  /** After fonts have arrived: measures again, and says whether anything is of another width now. */
  refresh(): boolean;
}

/**
 * @param fonts The `font-family` that labels are drawn in.
 * @param isShapeShown Whether an event's shape precedes its title: where lanes are no topics.
 */
export function textMeasure(fonts: string, texts: AxisTexts, isShapeShown: () => boolean): TextMeasure {
  const canvas = document.createElement('canvas').getContext('2d');
  const known = new Map<string, { text: string; font: string; width: number }>();

  const measured = (text: string, font: string): number => {
    if (canvas === null) return 0;
    canvas.font = `${font} ${fonts}`;
    return Math.ceil(canvas.measureText(text).width);
  };

  const width = (text: string, font: string): number => {
    const key = `${font} ${text}`;
    const label = known.get(key) ?? { text, font, width: measured(text, font) };
    known.set(key, label);
    return label.width;
  };

  return {
    event({ event }) {
      const status = texts.statusWord(event.status);
      const parts = [
        width(texts.title(event), TITLE),
        ...(status === null ? [] : [width(status, STATUS)]),
        ...(event.disagreements.length > 0 ? [width('≠', TITLE)] : []),
        ...(isShapeShown() && event.topics.length > 0 ? [SHAPE] : []),
      ];
      return PADDING + parts.reduce((sum, part) => sum + part, 0) + (parts.length - 1) * WORD_GAP;
    },
    bunch: ({ count, words }) =>
      SHEETS +
      width(texts.number(count), TITLE) +
      words.reduce((sum, word) => sum + BETWEEN_PX + width(word, DAYS), 0),
    cluster: (members) => SHEETS + WORD_GAP + width(texts.clusterDays(members), DAYS) + PADDING,
    refresh() {
      let isOther = false;
      for (const label of known.values()) {
        const before = label.width;
        label.width = measured(label.text, label.font);
        isOther ||= label.width !== before;
      }
      return isOther;
    },
  };
}
