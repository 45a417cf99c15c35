import type { Hit } from '../../core/find/search.ts';
import { isolate } from '../i18n/isolate.ts';
import { useSpeech } from '../i18n/speech.ts';
import { textIn } from '../i18n/text-in.ts';
import { useT } from '../i18n/use-t.ts';

/**
 * The names under which a search found an event whose title has none of the words: otherwise it shows no sign
 * of why it is there. A name that has none of them either stands with the spelling that has.
 */
export function FoundUnder({ names }: Pick<Hit, 'names'>) {
  const t = useT('common');
  const { language, locale } = useSpeech();
  const list = new Intl.ListFormat(locale);
  const said = names.map(({ entity, spelling }) => {
    const name = textIn(entity.name, language);
    return spelling === null ? name : t('spelled', { name, spelling: isolate(spelling) });
  });
  return <bdi>{t('foundUnder', { names: list.format(said) })}</bdi>;
}
