import { type ReactNode, useEffect, useRef } from 'react';
import { useT } from '../i18n/use-t.ts';
import button from '../ui/button.module.css';
import { classes } from '../ui/classes.ts';
import { Icon } from '../ui/Icon.tsx';
import { useCopy } from '../ui/use-copy.ts';
import styles from './cite.module.css';
import { Notation } from './Notation.tsx';

interface Props {
  text: string;
  /** What the text is, for a screen reader. */
  label: string;
  copy: string;
  copied: string;
  /** `ltr` for notations of programs; `auto`: each line as its own letters have it. */
  direction: 'ltr' | 'rtl' | 'auto';
  language?: string | undefined;
  /** Further buttons. */
  children?: ReactNode;
}

/** A text as it will be pasted, and a button that copies it. Where the browser refuses, it is left selected. */
export function CopyText({ text, label, copy, copied, direction, language, children }: Props) {
  const t = useT('cite');
  const [outcome, write] = useCopy();
  const shown = useRef<HTMLDivElement>(null);
  useEffect(() => {
    if (outcome === 'failed' && shown.current !== null) getSelection()?.selectAllChildren(shown.current);
  }, [outcome]);
  return (
    <div className={styles.copied}>
      {/* biome-ignore lint/a11y/useSemanticElements: a textarea has one direction for all its lines, and no height of its own */}
      <div
        ref={shown}
        className={classes(styles.text, direction === 'ltr' ? styles.code : styles.prose)}
        role="textbox"
        aria-readonly="true"
        aria-multiline="true"
        aria-label={label}
        tabIndex={0}
        dir={direction}
        lang={language}
        translate="no"
      >
        {direction === 'ltr' ? <Notation text={text.trimEnd()} /> : text.trimEnd()}
      </div>
      <div className={styles.buttons}>
        <button type="button" className={button.button} onClick={() => write(text)}>
          <Icon name={outcome === 'copied' ? 'check' : 'copy'} />
          {copy}
        </button>
        {children}
      </div>
      {/* Always there: a live region that arrives with its words is not read out. */}
      <p role="status" className={outcome === 'failed' ? styles.said : 'visually-hidden'}>
        {outcome === 'copied' && copied}
        {outcome === 'failed' && t('failed')}
      </p>
    </div>
  );
}
