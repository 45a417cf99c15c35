import { useState } from 'react';
import { useDateSpeech } from '../app/i18n/date-speech.ts';
import { describeShort } from '../core/dates/describe.ts';
import { readWhen } from '../core/dates/read-when.ts';
import { RULES } from '../core/dates/rules/index.ts';
import type { ReviewedDraft, ReviewedProposal } from '../core/review/reviewed-draft.ts';
import type { Corrected } from './corrected-edit.ts';
import { type DateChoice, dateChoices } from './date-choices.ts';
import { dateFields } from './date-fields.ts';
import styles from './form.module.css';
import { useSay } from './i18n/words.ts';
import { headlineOf } from './names-of.ts';

interface Props {
  proposal: ReviewedProposal;
  draft: ReviewedDraft;
  fields: Corrected;
  set: (change: Partial<Corrected>) => void;
}

/** What dates a citation: words that were found in the article, another proposal, nothing, or what is written by hand. */
export function DatePicker({ proposal, draft, fields, set }: Props) {
  const say = useSay();
  const speak = useDateSpeech();
  const choices = dateChoices(draft, proposal);
  const [chosen, setChosen] = useState('as-it-is');
  const choose = (id: string) => {
    setChosen(id);
    const choice = choices.find((one) => one.id === id);
    if (choice)
      set({ date: choice.date, sameOccasionAs: choice.sameOccasionAs, undated: choice.id === 'nothing' });
    else if (id === 'as-it-is') set(asItIs());
    else set({ date: byHand({}), sameOccasionAs: null, undated: false });
  };
  return (
    <>
      <label className={styles.field}>
        <span className={styles.label}>{say('dating.choose')}</span>
        <select className={styles.input} value={chosen} onChange={({ target }) => choose(target.value)}>
          <option value="as-it-is">{say('dating.asItIs')}</option>
          {choices.map((choice) => (
            <option key={choice.id} value={choice.id}>
              {sayChoice(choice)}
            </option>
          ))}
          <option value="by-hand">{say('dating.byHand')}</option>
        </select>
      </label>
      {chosen === 'by-hand' && (
        <div className={styles.byHand}>
          {(['words', 'rule', 'when'] as const).map((part) => (
            <label key={part} className={styles.field}>
              <span className={styles.label}>{say(`dating.${part}ByHand`)}</span>
              <input
                className={styles.input}
                dir={part === 'words' ? draft.direction : 'ltr'}
                list={part === 'rule' ? 'rules' : undefined}
                value={written(part)}
                onChange={({ target }) => set({ date: byHand({ [part]: target.value }) })}
              />
            </label>
          ))}
          <datalist id="rules">
            {Object.keys(RULES).map((rule) => (
              <option key={rule} value={rule} />
            ))}
          </datalist>
        </div>
      )}
    </>
  );

  function asItIs(): Partial<Corrected> {
    const { date, sameOccasionAs, when } = proposal;
    return { date, sameOccasionAs, undated: date === null && sameOccasionAs === null && when === null };
  }

  function written(part: 'words' | 'rule' | 'when'): string {
    const { words, rule, when } = dateFields(fields.date);
    return { words: words.join('\n'), rule: rule ?? '', when }[part];
  }

  function byHand(change: { words?: string; rule?: string; when?: string }) {
    return { words: written('words'), rule: written('rule'), when: written('when'), ...change };
  }

  function sayChoice({ about }: DateChoice): string {
    if (about.kind === 'nothing') return say('dating.nothing');
    if (about.kind === 'same') {
      const other = draft.proposals.find(({ key }) => key === about.key);
      return say('dating.sameChoice', { headline: other ? headlineOf(other, draft) : about.key });
    }
    const when = readWhen(about.edtf);
    return say('dating.found', {
      words: about.words,
      value: when ? describeShort(when, speak) : about.edtf,
    });
  }
}
