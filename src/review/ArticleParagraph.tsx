import { useState } from 'react';
import button from '../app/ui/button.module.css';
import { classes } from '../app/ui/classes.ts';
import type { Edit } from '../core/review/edits.ts';
import type { ReviewedDraft, ReviewedParagraph } from '../core/review/reviewed-draft.ts';
import styles from './article.module.css';
import { FieldErrors } from './FieldErrors.tsx';
import form from './form.module.css';
import { type ReviewLanguage, useSay } from './i18n/words.ts';
import { type DraftPiece, markDraft } from './mark-draft.ts';
import { headlineOf, nameIn } from './names-of.ts';
import type { SayDate } from './say-date.ts';

interface Props {
  paragraph: ReviewedParagraph;
  draft: ReviewedDraft;
  language: ReviewLanguage;
  current: string | null;
  sayDate: SayDate;
  choose: (key: string) => void;
  act: (edit: Edit) => void;
}

/** A paragraph with its marks; below it, why it reports no event, or that nobody has said so yet. */
export function ArticleParagraph(props: Props) {
  const { paragraph, draft, current } = props;
  const { n, role, noEvent } = paragraph;
  const say = useSay();
  const pieces = markDraft(paragraph, draft.proposals, current);
  const errors = draft.errors.filter(({ at }) => at.thing === 'paragraph' && at.n === n);
  const isCited = draft.proposals.some((one) => one.paragraph === n);
  const isOpen = role === 'body' && !isCited && noEvent === null;
  return (
    <div id={`p${n}`} className={styles.block}>
      <p className={classes(styles.paragraph, styles[role])} data-paragraph={n}>
        {pieces.map((piece) => (
          <Piece key={piece.start} piece={piece} {...props} />
        ))}
      </p>
      {role === 'boilerplate' && <p className={styles.aside}>{say('article.boilerplate')}</p>}
      {noEvent !== null && <p className={styles.aside}>{say('article.reason', { reason: noEvent })}</p>}
      {isOpen && <Unaccounted {...props} />}
      {!isOpen && <FieldErrors errors={errors} />}
    </div>
  );
}

/** Nothing reports of this paragraph, and nothing says why. */
function Unaccounted({ paragraph: { n, text, suggestedReason }, act }: Props) {
  const say = useSay();
  const [reason, setReason] = useState<string | null>(null);
  if (reason === null) {
    return (
      <p className={styles.aside} data-unaccounted={n}>
        <strong>{say('article.uncited')}</strong>{' '}
        <button
          type="button"
          className={button.underlined}
          onClick={() => setReason(suggestedReason ?? say('reject.default'))}
        >
          {say('article.giveReason')}
        </button>{' '}
        <button
          type="button"
          className={button.underlined}
          onClick={() => act({ do: 'cite', quote: whole(n, text) })}
        >
          {say('article.citeAll')}
        </button>
      </p>
    );
  }
  return (
    <form
      className={styles.reason}
      onSubmit={(event) => {
        event.preventDefault();
        act({ do: 'excuse', paragraph: n, reason: reason.trim() });
      }}
    >
      <label className={form.field}>
        <span className={form.label}>{say('article.reasonField', { number: n })}</span>
        <input
          className={form.input}
          dir="auto"
          required
          ref={(input) => input?.focus()}
          value={reason}
          onChange={({ target }) => setReason(target.value)}
        />
      </label>
      <button type="submit" className={button.button}>
        {say('article.keepReason')}
      </button>
    </form>
  );
}

/** All its words, without the blanks around them and a full stop at the end. */
function whole(paragraph: number, text: string) {
  const start = text.length - text.trimStart().length;
  return { paragraph, start, end: text.trimEnd().replace(/[.،؛]$/u, '').length };
}

function Piece({ piece, draft, language, sayDate, choose }: Props & { piece: DraftPiece }) {
  const say = useSay();
  const { text, current, others, date, name } = piece;
  const marked = underlined();
  const [other] = others;
  if (current) {
    return (
      <mark className={styles.current} data-current="">
        {marked}
      </mark>
    );
  }
  if (other === undefined) return marked;
  const proposal = draft.proposals.find(({ key }) => key === other);
  const title = proposal && say('article.otherQuote', { headline: headlineOf(proposal, draft) });
  return (
    // biome-ignore lint/a11y/useKeyWithClickEvents: a short way for the pointer; by keys it is chosen in the list
    <mark
      className={styles.other}
      title={date || name ? undefined : title}
      onClick={() => {
        // A click that ends a selection is no choice.
        if (getSelection()?.isCollapsed !== false) choose(other);
      }}
    >
      {marked}
    </mark>
  );

  function underlined() {
    if (!date && !name) return text;
    const words = date?.text ?? name?.text ?? '';
    const titles = [date && sayDate(date), name && nameSaid(name)].filter(Boolean).join('\n');
    return (
      <span
        className={classes(date && styles.date, name && styles[name.entity])}
        title={titles || words}
        data-date={date?.edtf}
        data-name={name ? (name.id ?? '') : undefined}
      >
        {text}
      </span>
    );
  }

  function nameSaid({ text: words, entity, id }: NonNullable<DraftPiece['name']>): string {
    if (entity === 'unknown' || id === null) return say('article.unknown', { words });
    const list = { person: draft.people, place: draft.places, topic: draft.topics }[entity];
    return say('article.is', { words, name: nameIn(list, id, language) });
  }
}
