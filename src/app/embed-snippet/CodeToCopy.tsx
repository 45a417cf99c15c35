import { useEffect, useRef } from 'react';
import { useT } from '../i18n/use-t.ts';
import button from '../ui/button.module.css';
import { Icon } from '../ui/Icon.tsx';
import { useCopy } from '../ui/use-copy.ts';
import styles from './embed-snippet.module.css';

interface Props {
  code: string;
  /** What the code is, for a screen reader. */
  label: string;
  /** On the button. */
  copy: string;
}

/** A piece of code, and a button that copies it. Where the browser refuses, it is left selected. */
export function CodeToCopy({ code, label, copy }: Props) {
  const t = useT('embed');
  const [outcome, write] = useCopy();
  const shown = useRef<HTMLTextAreaElement>(null);
  useEffect(() => {
    if (outcome === 'failed') shown.current?.select();
  }, [outcome]);
  return (
    <div className={styles.copied}>
      <textarea
        ref={shown}
        className={styles.code}
        aria-label={label}
        readOnly
        rows={4}
        dir="ltr"
        spellCheck={false}
        translate="no"
        value={code}
      />
      <button type="button" className={button.button} onClick={() => write(code)}>
        <Icon name={outcome === 'copied' ? 'check' : 'link'} />
        {copy}
      </button>
      {/* Always there: a live region that arrives with its words is not read out. */}
      <p role="status" className={outcome === 'failed' ? styles.said : 'visually-hidden'}>
        {outcome === 'copied' && t('snippet.copied')}
        {outcome === 'failed' && t('snippet.failed')}
      </p>
    </div>
  );
}
