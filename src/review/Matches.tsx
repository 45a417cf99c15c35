import { WhenText } from '../app/marks/WhenText.tsx';
import button from '../app/ui/button.module.css';
import type { Edit } from '../core/review/edits.ts';
import type { Match, ReviewedDraft, ReviewedProposal } from '../core/review/reviewed-draft.ts';
import { useSay } from './i18n/words.ts';
import { KeyHint } from './KeyHint.tsx';
import { titleOf } from './names-of.ts';
import styles from './proposal.module.css';

interface Props {
  proposal: ReviewedProposal;
  draft: ReviewedDraft;
  act: (edit: Edit) => void;
}

/** Whether it is another citation of a known event: how alike they are, both sentences, and whether the dates agree. */
export function Matches({ proposal, draft, act }: Props) {
  const say = useSay();
  if (proposal.matches.length === 0) return null;
  return (
    <section className={styles.matches} aria-labelledby="matches">
      <h4 id="matches" className={styles.label}>
        {say('match.head')}
      </h4>
      {proposal.matches.map((match) => (
        <OneMatch key={match.event.id} {...{ match, proposal, draft, act }} />
      ))}
    </section>
  );
}

function OneMatch({ match, proposal, draft, act }: Props & { match: Match }) {
  const say = useSay();
  const { event, score, theirs, agrees } = match;
  const title = titleOf(event.title, draft);
  const isMerged = proposal.eventId === event.id;
  return (
    <div className={styles.match} data-match={event.id}>
      <p className={styles.matchHead}>
        <bdi className={styles.matchTitle}>{title}</bdi>
        {event.when && <WhenText when={event.when} />}
        <span>{say('match.score', { score: Math.round(score * 100) })}</span>
        {isMerged ? (
          <strong>{say('match.merged')}</strong>
        ) : (
          <button
            type="button"
            className={button.button}
            aria-label={say('match.mergeWith', { event: title })}
            onClick={() => act({ do: 'merge', key: proposal.key, event: event.id })}
          >
            {say('match.merge')} <KeyHint name="M" />
          </button>
        )}
      </p>
      <div className={styles.both} lang={draft.language} dir={draft.direction}>
        <figure>
          <figcaption>{say('match.ours')}</figcaption>
          <blockquote>{proposal.exact}</blockquote>
        </figure>
        <figure>
          <figcaption>{say('match.theirs')}</figcaption>
          <blockquote>{theirs}</blockquote>
        </figure>
      </div>
      {!agrees && <p className={styles.disagrees}>{`≠ ${say('match.disagrees')}`}</p>}
      {agrees && proposal.when && event.when && <p className={styles.small}>{say('match.agrees')}</p>}
    </div>
  );
}
