import type { ReviewedDraft } from '../core/review/reviewed-draft.ts';
import styles from './article.module.css';
import { useSay } from './i18n/words.ts';

/** Names in the places of names that the data do not know, each once. */
export function UnknownNames({ draft }: { draft: ReviewedDraft }) {
  const say = useSay();
  const names = new Set(
    draft.paragraphs.flatMap((paragraph) =>
      paragraph.names.filter(({ entity }) => entity === 'unknown').map(({ text }) => text),
    ),
  );
  if (names.size === 0) return null;
  return (
    <section className={styles.unknownNames} aria-labelledby="unknown-names">
      <h3 id="unknown-names">{say('unknownNames.head', { count: names.size })}</h3>
      <p>{say('unknownNames.how')}</p>
      <ul lang={draft.language} dir={draft.direction}>
        {[...names].map((name) => (
          <li key={name}>
            <bdi className={styles.unknown}>{name}</bdi>
          </li>
        ))}
      </ul>
    </section>
  );
}
