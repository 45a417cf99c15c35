import { proofsTouching } from '../../core/find/proof-of.ts';
import type { TimelineIndex } from '../../core/model/published.ts';
import { textIn } from '../i18n/text-in.ts';
import { useT } from '../i18n/use-t.ts';
import { follow } from '../ui/follow.ts';
import styles from './found.module.css';
import type { FoundWords } from './mark-article.ts';

interface Props {
  article: string;
  /** `whole`: no words were asked for; `moved`: they no longer stand where the link says. */
  found: FoundWords | 'whole' | 'moved';
  index: TimelineIndex;
  language: string;
  hrefOf: (event: string, citation: string) => string;
  onSelect: (event: string, citation: string) => void;
}

/** What the marked words are, which are no proof of anything; or that they are not to be found any more. */
export function FoundNote({ article, found, index, language, hrefOf, onSelect }: Props) {
  const t = useT('article');
  const proofs = typeof found === 'string' ? [] : proofsTouching(index.events, { article, ...found });
  const said = typeof found === 'string' ? found : proofs.length > 0 ? 'cited' : 'none';
  return (
    <div className={styles.note} data-found-note={said} role={said === 'moved' ? 'alert' : undefined}>
      <p>{t(`found.${said}`)}</p>
      {proofs.map(({ event, citation: { key } }) => (
        <p key={key}>
          <a href={hrefOf(event.id, key)} onClick={follow(() => onSelect(event.id, key))}>
            <bdi>{textIn(event.title, language)}</bdi>
          </a>
        </p>
      ))}
    </div>
  );
}
