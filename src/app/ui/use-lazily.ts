import { type ComponentType, type LazyExoticComponent, lazy, useState } from 'react';
import { useLanguage } from '../i18n/use-t.ts';

type Module<P> = { default: ComponentType<P> };
type Part<P> = LazyExoticComponent<ComponentType<P>>;

/**
 * A part, with words of its own or without, fetched when first drawn: the opening page needs neither. With words it
 * is another part in another language, whose words may still have to come.
 *
 * @param load the same function at every call
 * @param loadWords of a language; the same function at every call
 * @returns the part, and a way to try again: `lazy` remembers that it failed
 */
export function useLazily<P>(
  load: () => Promise<Module<P>>,
  loadWords?: (language: string) => Promise<unknown>,
): [Part<P>, () => void] {
  const spoken = useLanguage();
  const language = loadWords === undefined ? null : spoken;
  const make = () => ({
    language,
    Part: lazy(async () => {
      const [module] = await Promise.all([load(), loadWords?.(spoken)]);
      return module;
    }),
  });
  const [made, setMade] = useState(make);
  const current = made.language === language ? made : make();
  if (current !== made) setMade(current);
  return [current.Part, () => setMade(make())];
}
