import button from '../app/ui/button.module.css';
import { Icon } from '../app/ui/Icon.tsx';
import { hrefOf } from './Head.tsx';
import { type ReviewLanguage, useSay } from './i18n/words.ts';
import styles from './notice.module.css';
import type { Review } from './use-review.ts';

interface Props {
  review: Review;
  language: ReviewLanguage;
}

/** What the last action came to, where it did not come to what was asked; and that a draft is published. */
export function NoticeBar({ review, language }: Props) {
  const say = useSay();
  const { draft, notice, tell, undo, refresh } = review;
  return (
    <div className={styles.place} role="status" data-notice={notice?.about}>
      {notice && (
        <div className={styles.notice}>
          <p>{say(`notice.${notice.about}`, { ...notice })}</p>
          {notice.about === 'published' && (
            <>
              <a className={button.button} href={`../?article=${notice.draft}`}>
                {say('notice.seePublished')}
              </a>
              <a className={button.button} href={hrefOf(null, language)}>
                {say('drafts.back')}
              </a>
              <button type="button" className={button.quiet} onClick={undo}>
                {say('undoOf.publish')}
              </button>
            </>
          )}
          {notice.about !== 'published' && (notice.about === 'failed' || draft === null) && (
            <button
              type="button"
              className={button.button}
              onClick={() => {
                tell(null);
                refresh();
              }}
            >
              {say('notice.again')}
            </button>
          )}
          {notice.about !== 'published' && draft !== null && (
            <button
              type="button"
              className={button.quiet}
              aria-label={say('notice.close')}
              onClick={() => tell(null)}
            >
              <Icon name="close" />
            </button>
          )}
        </div>
      )}
    </div>
  );
}
