import { useEffect, useRef, useState } from 'react';
import { languageOf } from '../app/i18n/languages.ts';
import { useT } from '../app/i18n/use-t.ts';
import button from '../app/ui/button.module.css';
import type { Text } from '../core/model/published.ts';
import type { ReviewedDraft, ReviewedProposal } from '../core/review/reviewed-draft.ts';
import { errorsAt, type OwnError } from './board.ts';
import { type Corrected, correctedEdit, openFields } from './corrected-edit.ts';
import { DatePicker } from './DatePicker.tsx';
import { FieldErrors } from './FieldErrors.tsx';
import styles from './form.module.css';
import { IdPicker } from './IdPicker.tsx';
import { type ReviewLanguage, useSay } from './i18n/words.ts';
import { KeyHint } from './KeyHint.tsx';
import { nameIn } from './names-of.ts';
import { TextFields } from './TextFields.tsx';
import type { Review } from './use-review.ts';

interface Props {
  proposal: ReviewedProposal;
  draft: ReviewedDraft;
  review: Review;
  language: ReviewLanguage;
  errors: readonly OwnError[];
}

const STATUSES = ['happened', 'planned', 'claimed'] as const;

/** Every field of a proposal, to be corrected; saved, it is looked at. */
export function Correction({ proposal, draft, review, language, errors }: Props) {
  const say = useSay();
  const common = useT('common');
  const [fields, setFields] = useState(() => openFields(proposal));
  const set = (change: Partial<Corrected>) => setFields((before) => ({ ...before, ...change }));
  const at = (field: string) => <FieldErrors errors={errorsAt(errors, field)} />;
  const save = () => review.act(correctedEdit(proposal, fields, draft));
  const first = useRef<HTMLTextAreaElement>(null);
  useEffect(() => first.current?.focus(), []);
  const { event } = proposal;
  const others = draft.languages.filter((one) => one !== draft.language);
  return (
    <form
      className={styles.form}
      data-form="correct"
      onSubmit={(submit) => {
        submit.preventDefault();
        save();
      }}
      onKeyDown={(press) => {
        if (press.key === 'Escape') {
          press.preventDefault();
          review.correct(false);
        }
        if (press.key === 'Enter' && (press.ctrlKey || press.metaKey)) {
          press.preventDefault();
          save();
        }
      }}
    >
      <label className={styles.field}>
        <span className={styles.label}>{say('field.quote')}</span>
        <textarea
          ref={first}
          className={styles.quote}
          rows={4}
          lang={draft.language}
          dir={draft.direction}
          value={fields.exact}
          onChange={({ target }) => set({ exact: target.value })}
        />
      </label>
      {at('quote')}
      <DatePicker {...{ proposal, draft, fields, set }} />
      {at('date')}
      <label className={styles.field}>
        <span className={styles.label}>{say('field.status')}</span>
        <select
          className={styles.input}
          value={fields.status}
          onChange={({ target }) => set({ status: target.value })}
        >
          {STATUSES.map((status) => (
            <option key={status} value={status}>
              {common(`status.${status}`)}
            </option>
          ))}
        </select>
      </label>
      {at('status')}
      {event?.isNew && (
        <>
          <TextFields
            languages={draft.languages}
            label={(one) => headlineLabel(one)}
            value={fields.title}
            onChange={(title) => set({ title })}
          />
          {at('headline')}
          <label className={styles.field}>
            <span className={styles.label}>{say('field.kind')}</span>
            <select
              className={styles.input}
              value={fields.kind}
              onChange={({ target }) => set({ kind: target.value })}
            >
              {draft.kinds.map(({ id }) => (
                <option key={id} value={id}>
                  {nameIn(draft.kinds, id, language)}
                </option>
              ))}
            </select>
          </label>
          {at('kind')}
          <IdPicker
            label={say('field.people')}
            all={draft.people}
            chosen={Object.keys(fields.people)}
            language={language}
            onChange={(ids) =>
              set({ people: Object.fromEntries(ids.map((id) => [id, fields.people[id] ?? null])) })
            }
          />
          {Object.entries(fields.people).map(([id, office]) => (
            <TextFields
              key={id}
              languages={draft.languages}
              label={(one) => officeLabel(id, one)}
              value={office ?? {}}
              onChange={(words) => set({ people: { ...fields.people, [id]: said(words) } })}
            />
          ))}
          {at('people')}
          <IdPicker
            label={say('field.places')}
            all={draft.places}
            chosen={fields.places}
            language={language}
            onChange={(places) => set({ places })}
          />
          {at('places')}
          <IdPicker
            label={say('field.topics')}
            all={draft.topics}
            chosen={fields.topics}
            language={language}
            onChange={(topics) => set({ topics })}
          />
          {at('topics')}
          {fields.undated && (
            <TextFields
              languages={draft.languages}
              label={(one) => say('field.missingIn', { language: languageName(one) })}
              value={fields.missing}
              onChange={(missing) => set({ missing })}
            />
          )}
          {at('missing')}
        </>
      )}
      {others.length > 0 && (
        <TextFields
          languages={others}
          label={(one) => say('field.translationIn', { language: languageName(one) })}
          value={fields.translation}
          onChange={(translation) => set({ translation })}
          long
        />
      )}
      {at('translation')}
      <div className={styles.buttons}>
        <button type="submit" className={button.solid} data-act="save">
          {say('act.save')} <KeyHint name="Ctrl+Enter" />
        </button>
        <button type="button" className={button.button} onClick={() => review.correct(false)}>
          {say('act.cancel')} <KeyHint name="Esc" />
        </button>
      </div>
    </form>
  );

  function headlineLabel(one: string): string {
    return draft.languages.length === 1
      ? say('field.headline')
      : say('field.headlineIn', { language: languageName(one) });
  }

  function officeLabel(id: string, one: string): string {
    const office = say('field.office', { name: nameIn(draft.people, id, language) });
    return draft.languages.length === 1 ? office : `${office} (${languageName(one)})`;
  }
}

/** Words of an office in no language are no office. */
const said = (words: Text): Text | null =>
  Object.values(words).some((one) => one.trim() !== '') ? words : null;

function languageName(tag: string): string {
  try {
    return languageOf(tag).name;
  } catch {
    return tag;
  }
}
