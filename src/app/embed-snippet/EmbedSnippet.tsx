import { useState } from 'react';
import { useT } from '../i18n/use-t.ts';
import styles from './embed-snippet.module.css';
import { FrameOptions } from './FrameOptions.tsx';

export interface EmbedSnippetProps {
  /** Of the frame with what is shown now, relative to the site's root. */
  address: string;
  /** The site's root here, absolute: the preview comes from where the page does. */
  root: string;
  /** The site's root for everybody else. */
  published: string;
  /** What is shown. */
  title: string;
}

/** How what is shown gets into somebody else's page. Closed at first: most readers come for something else. */
export default function EmbedSnippet(props: EmbedSnippetProps) {
  const t = useT('embed');
  const [open, setOpen] = useState(false);
  return (
    <details className={styles.embed} open={open} onToggle={(event) => setOpen(event.currentTarget.open)}>
      <summary className={styles.head}>{t('snippet.head')}</summary>
      {open && <FrameOptions {...props} />}
    </details>
  );
}
