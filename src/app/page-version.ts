/** The build that this page belongs to, as it says itself: `<data version>.<app version>`. */
export interface PageVersion {
  whole: string;
  data: string;
}

/** @returns `null` while developing, where data and page change under each other's feet */
export function pageVersion(): PageVersion | null {
  // Pages are drawn at build too, where there is no document.
  if (typeof document === 'undefined') return null;
  const whole = document.querySelector<HTMLMetaElement>('meta[name="app-version"]')?.content ?? '';
  const [data = ''] = whole.split('.');
  return data === '' ? null : { whole, data };
}
