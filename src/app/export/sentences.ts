import type { ExportSpeech } from '../../core/export/export-speech.ts';
import { slot } from '../i18n/rich.tsx';

type Say = ExportSpeech['t'];

/**
 * The same sentences, each looked up once and its values put in here: a file of a thousand events has tens of
 * thousands, and i18next takes its time for every one. Those with a count have forms, and are asked for each time.
 *
 * @param number writes a number in the reader's digits
 */
export function sentences(say: Say, number: (value: number) => string): Say {
  const known = new Map<string, string[]>();
  return (key, params = {}) => {
    if ('count' in params) return say(key, params);
    const names = Object.keys(params);
    let pieces = known.get(key);
    if (pieces === undefined) {
      const slots = Object.fromEntries(names.map((name) => [name, slot(name)]));
      pieces = say(key, slots).split(/\uE000(\w+)\uE001/);
      known.set(key, pieces);
    }
    // Odd pieces are names of values, since the expression has one capturing group.
    return pieces
      .map((piece, i) => {
        const value = i % 2 === 0 ? piece : (params[piece] ?? '');
        return typeof value === 'number' ? number(value) : value;
      })
      .join('');
  };
}
