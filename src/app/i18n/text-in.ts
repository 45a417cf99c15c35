import type { Text } from '../../core/model/published.ts';

/** Words in a language; where an editor left it out, the first language they wrote. */
export function textIn(text: Text, language: string): string {
  return text[language] ?? Object.values(text)[0] ?? '';
}
