import { useT } from '../i18n/use-t.ts';
import styles from './article.module.css';

export type ProblemKind = 'error' | 'missing' | 'unproved';

interface Props {
  kind: ProblemKind;
  onRetry: () => void;
}

/** What failed, what is still there, and a way to try again. */
export function ArticleProblem({ kind, onRetry }: Props) {
  const t = useT('article');
  // Without a network it is no mystery, and trying at once would be of no use.
  const named = kind === 'error' && !navigator.onLine ? 'away' : kind;
  return (
    <div className={styles.problem} role="alert" data-problem={kind}>
      <p className={styles.problemHead}>{t(`problem.${named}.title`)}</p>
      <p>{t(`problem.${named}.help`)}</p>
      <button type="button" className={styles.retry} onClick={onRetry}>
        {t('retry')}
      </button>
    </div>
  );
}
