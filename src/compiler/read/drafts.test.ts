import { describe, expect, it } from 'vitest';
import { compileFiles } from '../compile.ts';
import { SOUND } from '../museum/pieces.ts';

const bytes = (text: string) => new TextEncoder().encode(text);

/** As the sound corpus, with a text of which nothing is published and whose draft cannot even be read. */
const WITH_DRAFT = new Map([
  ...SOUND,
  ['articles/flyer.txt', bytes('Come and see the bridge.\n')],
  ['articles/flyer.draft.yaml', bytes('citations: [\n')],
  ['events/flyer.draft.yaml', bytes('- id: bridge-opens\n')],
]);

describe('drafts', () => {
  it('change nothing of what is compiled, whatever stands in them, and are named', () => {
    const compiled = compileFiles(WITH_DRAFT);
    const sound = compileFiles(SOUND);
    if ('errors' in compiled || 'errors' in sound) throw new Error(JSON.stringify(compiled));
    expect([...compiled.files]).toEqual([...sound.files]);
    expect([sound.drafts, compiled.drafts]).toEqual([[], ['flyer']]);
  });

  it('let editors add the names that occur in their texts alone', () => {
    const people = bytes(
      `${new TextDecoder().decode(SOUND.get('people.yaml'))}- { id: hale, name: { en: Hale, ar: هيل }, spellings: [see the bridge] }\n`,
    );
    const rulesOf = (data: typeof SOUND) => {
      const compiled = compileFiles(data);
      return ('errors' in compiled ? compiled.errors : compiled.notes).map(({ rule }) => rule);
    };
    expect(rulesOf(new Map([...SOUND, ['people.yaml', people]]))).toEqual(['L9']);
    expect(rulesOf(new Map([...WITH_DRAFT, ['people.yaml', people]]))).toEqual(['L10']);
  });

  it('are published by their names alone', () => {
    const renamed = [...WITH_DRAFT].map(([file, text]) => [file.replace('.draft', ''), text] as const);
    const compiled = compileFiles(new Map(renamed));
    const rules = 'errors' in compiled ? compiled.errors.map(({ file, rule }) => `${file} ${rule}`) : [];
    expect(rules).toContain('articles/flyer.yaml L2');
    expect(rules).toContain('events/flyer.yaml L5');
  });
});
