import { escapeHtml } from './escape-html.ts';

/** Scripts of the interface's languages, as the typefaces' files are cut. */
const SCRIPTS: Readonly<Record<string, string>> = { ar: 'arabic', fa: 'arabic', ru: 'cyrillic' };

const scriptOf = (language: string): string => SCRIPTS[language] ?? 'latin';

/**
 * Fetched beside the style sheet instead of after it: a page that is there before its typefaces would be painted
 * in another and break its lines anew when they come. Only what the page is sure to use.
 *
 * @param files the built typefaces, by their paths in the built folder
 * @param quoted languages of the texts on the page
 */
export function preloads(
  files: readonly string[],
  { language, quoted, root }: { language: string; quoted: readonly string[]; root: string },
): string {
  const wanted = [
    `rubik-${scriptOf(language)}-`,
    ...(quoted.some((one) => scriptOf(one) === 'arabic') ? ['noto-naskh-arabic-arabic-'] : []),
  ];
  return files
    .filter((file) => wanted.some((name) => file.includes(name)))
    .map(
      (file) =>
        `<link rel="preload" as="font" type="font/woff2" crossorigin href="${escapeHtml(root + file)}" />`,
    )
    .join('');
}
