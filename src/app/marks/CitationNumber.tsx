import { useSpeech } from '../i18n/speech.ts';
import styles from './citation-number.module.css';

interface Props {
  /** 1 for the event's first citation. */
  number: number;
  /** The citation whose words are highlighted now: amber. */
  shown?: boolean;
}

/** The numbered square that ties a citation in the panel to its quote in the article's margin. */
export function CitationNumber({ number, shown = false }: Props) {
  const speech = useSpeech();
  return <span className={`${styles.square} ${shown ? styles.shown : ''}`}>{speech.number(number)}</span>;
}
