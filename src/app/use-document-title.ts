import { useEffect } from 'react';
import { useT } from './i18n/use-t.ts';

/** @param event its title; `null` while none is chosen */
export function useDocumentTitle(event: string | null, site: string): void {
  const t = useT('common');
  useEffect(() => {
    document.title = event === null ? t('siteTitle', { site }) : t('pageTitle', { event, site });
  }, [event, site, t]);
}
