import type { Hit } from '../../core/find/search.ts';
import { languageOf } from '../i18n/languages.ts';
import { textIn } from '../i18n/text-in.ts';
import { useLanguage, useT } from '../i18n/use-t.ts';

/**
 * The names under which a search found an event whose title has none of the words: otherwise it shows no sign
 * of why it is there.
 */
export function FoundUnder({ names }: Pick<Hit, 'names'>) {
  const t = useT('common');
  const language = useLanguage();
  const list = new Intl.ListFormat(languageOf(language).locale);
  return (
    <bdi>{t('foundUnder', { names: list.format(names.map(({ name }) => textIn(name, language))) })}</bdi>
  );
}
