import { useState } from 'react';
import { useT } from '../i18n/use-t.ts';
import { CodeToCopy } from './CodeToCopy.tsx';
import type { EmbedSnippetProps } from './EmbedSnippet.tsx';
import styles from './embed-snippet.module.css';
import { frameSnippet, HEIGHT_SNIPPET } from './snippet.ts';

const THEMES = ['system', 'light', 'dark'] as const;
type Theme = (typeof THEMES)[number];

/** CSS pixels. */
const LEAST = 160;
const MOST = 4000;

/** Height and theme of the frame, the frame itself as it will be, and the code for both ways to have it. */
export function FrameOptions({ address, root, published, title }: EmbedSnippetProps) {
  const t = useT('embed');
  const settings = useT('settings');
  const [typed, setTyped] = useState('480');
  const [theme, setTheme] = useState<Theme>('system');
  // While a number is being typed it may be none.
  const height = Math.min(MOST, Math.max(LEAST, Math.round(Number(typed)) || LEAST));
  const themed =
    theme === 'system' ? address : `${address}${address.includes('?') ? '&' : '?'}theme=${theme}`;
  const preview = new URL(themed, root).href;
  const src = new URL(themed, published).href;
  return (
    <div className={styles.options}>
      <p>{t('snippet.explained')}</p>
      <div className={styles.choices}>
        <label className={styles.choice}>
          {t('snippet.height')}
          <input
            type="number"
            className={styles.field}
            min={LEAST}
            max={MOST}
            step={20}
            dir="ltr"
            value={typed}
            onChange={(change) => setTyped(change.target.value)}
          />
        </label>
        <label className={styles.choice}>
          {settings('theme.label')}
          <select
            className={styles.field}
            value={theme}
            onChange={(change) => setTheme(THEMES.find((one) => one === change.target.value) ?? 'system')}
          >
            {THEMES.map((one) => (
              <option key={one} value={one}>
                {settings(`theme.${one}`)}
              </option>
            ))}
          </select>
        </label>
      </div>
      {/* Another theme is another document: in the same element it would be a step of this page's history. */}
      <iframe
        key={preview}
        className={styles.preview}
        src={preview}
        title={t('snippet.preview', { title })}
        height={height}
      />
      <CodeToCopy
        code={frameSnippet({ src, title, height })}
        label={t('snippet.code')}
        copy={t('snippet.copy')}
      />
      <h3 className={styles.subhead}>{t('snippet.growing')}</h3>
      <p>{t('snippet.growingExplained')}</p>
      <CodeToCopy code={HEIGHT_SNIPPET} label={t('snippet.script')} copy={t('snippet.copyScript')} />
    </div>
  );
}
