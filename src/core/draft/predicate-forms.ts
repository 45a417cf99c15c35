import { fold } from '../arabic/fold.ts';
import { type Meaning, ROWS } from './meanings.ts';

/** How a word says that something happens. */
export type Form = 'perfect' | 'imperfect' | 'future' | 'noun' | 'participle';

export interface Reading {
  meaning: Meaning;
  form: Form;
}

/** Every form of the table, folded, with what it may mean; the first row that has it comes first. */
export const FORMS: ReadonlyMap<string, readonly Reading[]> = collect();

function collect(): Map<string, Reading[]> {
  const forms = new Map<string, Reading[]>();
  const add = (term: string, meaning: Meaning, form: Form): void => {
    const known = forms.get(term) ?? [];
    if (!known.some((reading) => reading.meaning === meaning && reading.form === form)) {
      forms.set(term, [...known, { meaning, form }]);
    }
  };
  for (const { meaning, perfect, imperfect, nouns, participles } of ROWS) {
    for (const verb of perfect?.split(' ') ?? [])
      for (const term of perfectForms(verb)) add(term, meaning, 'perfect');
    for (const verb of list(imperfect)) {
      for (const term of imperfectForms(verb)) {
        add(term, meaning, 'imperfect');
        add(`س${term}`, meaning, 'future');
      }
    }
    for (const noun of list(nouns)) for (const term of nounForms(noun)) add(term, meaning, 'noun');
    for (const word of list(participles))
      for (const term of participleForms(word)) add(term, meaning, 'participle');
  }
  return forms;
}

function list(words: string | undefined): string[] {
  return words?.split(' ').map((word) => fold(word).text) ?? [];
}

/** He, she, the two, they, we. Verbs that end in a long vowel, which أ is not, lose it before the endings. */
function perfectForms(written: string): string[] {
  const verb = fold(written).text;
  if (/[ىا]$/u.test(written) && verb.length > 2) {
    const stem = verb.slice(0, -1);
    const vowel = verb.endsWith('ا') ? 'و' : 'ي';
    return [
      verb,
      `${stem}ت`,
      `${stem}تا`,
      `${stem}وا`,
      `${stem}${vowel}ا`,
      `${stem}${vowel}نا`,
      `${stem}ته`,
      `${stem}تها`,
      `${stem}اه`,
      `${stem}اها`,
    ];
  }
  return ['', 'ت', 'ا', 'تا', 'وا', 'نا', 'ه', 'ها', 'ته', 'تها'].map((ending) => verb + ending);
}

/** He, she, we; the two and they, with and without ن. */
function imperfectForms(verb: string): string[] {
  const rest = verb.slice(1);
  const plural = /[يوا]$/u.test(rest) ? rest.slice(0, -1) : rest;
  return ['ي', 'ت', 'ن'].flatMap((person) => [
    person + rest,
    `${person}${plural}ون`,
    `${person}${plural}وا`,
    `${person}${rest}ان`,
  ]);
}

/** Bare, with the article, with a pronoun, in the accusative and the dual. */
function nounForms(noun: string): string[] {
  const stem = noun.endsWith('ه') ? `${noun.slice(0, -1)}ت` : noun;
  return [
    noun,
    `ال${noun}`,
    ...['ه', 'ها', 'هم', 'هما', 'نا', 'ين', 'ان'].map((ending) => stem + ending),
    `${noun}ا`,
  ];
}

function participleForms(word: string): string[] {
  const stem = word.replace(/ا$/u, '');
  return [word, `${stem}ه`, `${stem}ين`];
}
