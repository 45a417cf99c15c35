import { readFileSync } from 'node:fs';
import { inRoot } from '../project.mjs';

/** The style sheets in which the site's colours stand. */
export const INK_FILES = [
  inRoot('src', 'app', 'styles', 'tokens.css'),
  inRoot('src', 'app', 'marks', 'inks.css'),
];

/** A colour of the light theme by its name in the style sheets, as `#rrggbb`. */
export type Ink = (name: string) => string;

/** @throws {Error} from `Ink`, for a name that the style sheets do not have */
export function readInks(): Ink {
  const css = INK_FILES.map((file) => readFileSync(file, 'utf8')).join('\n');
  const inks = new Map([...css.matchAll(/--([\w-]+): light-dark\((#\w{6}),/g)].map((m) => [m[1], m[2]]));
  return (name) => {
    const ink = inks.get(name);
    if (ink === undefined) throw new Error(`the style sheets have no colour --${name}`);
    return ink;
  };
}

/** A topic's ink by its position in the index, as `topic-ink.ts` gives it; `null` is plain ink. */
export function inkOfTopic(index: number | null, ink: Ink): string {
  if (index === null) return ink('ink');
  return index < 8 ? ink(`topic-${index + 1}`) : ink('ink-2');
}
