import 'i18next';

declare module 'i18next' {
  interface CustomTypeOptions {
    defaultNS: 'common';
    resources: typeof import('./ar/words.ts').default & {
      exported: typeof import('./ar/exported.json');
      cite: typeof import('./ar/cite.json');
      archive: typeof import('./ar/archive.json');
    };
  }
}
