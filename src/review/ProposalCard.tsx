import { textIn } from '../app/i18n/text-in.ts';
import { useT } from '../app/i18n/use-t.ts';
import { Mark } from '../app/marks/Mark.tsx';
import button from '../app/ui/button.module.css';
import type { ReviewedDraft, ReviewedProposal } from '../core/review/reviewed-draft.ts';
import { besides, errorsAt, errorsOf, isWaiting } from './board.ts';
import { Correction } from './Correction.tsx';
import { statusOf } from './date-fields.ts';
import { FieldErrors } from './FieldErrors.tsx';
import { type ReviewLanguage, useSay, type WordKey } from './i18n/words.ts';
import { KeyHint } from './KeyHint.tsx';
import type { KeyAction } from './keys.ts';
import { Matches } from './Matches.tsx';
import { MergeWithOther } from './MergeWithOther.tsx';
import { headlineOf, nameIn } from './names-of.ts';
import { ProposedDate } from './ProposedDate.tsx';
import styles from './proposal.module.css';
import type { Review } from './use-review.ts';

interface Props {
  proposal: ReviewedProposal;
  draft: ReviewedDraft;
  review: Review;
  language: ReviewLanguage;
  number: number;
  perform: (action: KeyAction) => void;
}

/** The current proposal: what it says, how it is known, what the compiler says of it, and what can be done with it. */
export function ProposalCard({ proposal, draft, review, language, number, perform }: Props) {
  const say = useSay();
  const common = useT('common');
  const { event } = proposal;
  const errors = errorsOf(draft, proposal);
  const at = (field: string | null) => <FieldErrors errors={errorsAt(errors, field)} />;
  const status = statusOf(proposal.status);
  return (
    <article
      className={styles.card}
      tabIndex={-1}
      data-card=""
      aria-label={`${say('proposals.label', { number })}: ${headlineOf(proposal, draft)}`}
    >
      <p className={styles.meta}>
        <span className={styles.number}>{number}</span>
        <span className={styles.metaItem}>
          <span className={styles.statusMark}>
            <Mark when={null} status={status} topicIndex={null} size={9} />
          </span>
          {common(`status.${status}`)}
        </span>
        <span>{event ? nameIn(draft.kinds, event.kind, language) : ''}</span>
        <span>{eventSaid()}</span>
        <span>{isWaiting(proposal) ? say('proposals.waiting') : say('proposals.looked')}</span>
      </p>
      {!review.correcting && at('status')}
      {!review.correcting && at('kind')}
      <h3 className={styles.headline} lang={draft.language} dir={draft.direction}>
        {event ? headlineOf(proposal, draft) : say('proposals.untitled')}
      </h3>
      {!review.correcting && at('headline')}
      {review.correcting ? (
        <Correction
          {...{ proposal, draft, review, language, errors }}
          key={`${proposal.key} ${draft.revision}`}
        />
      ) : (
        <>
          <blockquote className={styles.quote} lang={draft.language} dir={draft.direction}>
            {proposal.exact}
          </blockquote>
          {at('quote')}
          {at('translation')}
          <ProposedDate {...{ proposal, draft }} />
          {at('date')}
          {at('missing')}
          <dl className={styles.facts}>
            <Names label={say('field.people')} none={say('field.nobody')} names={peopleSaid()} />
            <Names label={say('field.places')} none={say('field.noPlace')} names={namesOf('places')} />
            <Names label={say('field.topics')} none={say('field.noTopic')} names={namesOf('topics')} />
          </dl>
          {at('people')}
          {at('places')}
          {at('topics')}
          {at(null)}
          <Matches {...{ proposal, draft }} act={review.act} />
          <MergeWithOther {...{ proposal, draft }} act={review.act} />
          <div className={styles.actions}>
            <Act action="accept" keyName="A" solid {...{ perform }} />
            <Act action="correct" keyName="E" {...{ perform }} />
            <Act action="reject" keyName="X" {...{ perform }} />
            {besides(draft.proposals, proposal).length > 0 && (
              <>
                <Act action="only" keyName="O" {...{ perform }} />
                <Act action="acceptAll" keyName="Shift+A" {...{ perform }} />
              </>
            )}
            {event && !event.isNew && <Act action="separate" keyName="N" {...{ perform }} />}
          </div>
        </>
      )}
    </article>
  );

  function eventSaid(): string {
    if (event === null) return say('proposals.noEvent', { id: proposal.eventId });
    return event.isNew ? say('proposals.newEvent') : say('proposals.knownEvent');
  }

  function peopleSaid(): string[] {
    return Object.entries(event?.people ?? {}).map(([id, office]) => {
      const name = nameIn(draft.people, id, language);
      const words = office && textIn(office, language);
      return words ? say('field.inOffice', { name, office: words }) : name;
    });
  }

  function namesOf(list: 'places' | 'topics'): string[] {
    return (event?.[list] ?? []).map((id) => nameIn(draft[list], id, language));
  }
}

function Names({ label, none, names }: { label: string; none: string; names: readonly string[] }) {
  return (
    <div>
      <dt>{label}</dt>
      {names.length === 0 && <dd className={styles.none}>{none}</dd>}
      {names.map((name) => (
        <dd key={name}>
          <bdi>{name}</bdi>
        </dd>
      ))}
    </div>
  );
}

interface ActProps {
  action: 'accept' | 'acceptAll' | 'only' | 'correct' | 'reject' | 'separate';
  keyName: string;
  solid?: boolean;
  perform: (action: KeyAction) => void;
}

function Act({ action, keyName, solid = false, perform }: ActProps) {
  const say = useSay();
  return (
    <button
      type="button"
      className={solid ? button.solid : button.button}
      aria-keyshortcuts={keyName}
      onClick={() => perform(action)}
      data-act={action}
    >
      {say(`act.${action}` as WordKey)} <KeyHint name={keyName} />
    </button>
  );
}
