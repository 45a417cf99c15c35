import type { ExportFile } from './export-file.ts';

/** Of the part of a name that the filters give: more of them would make a name that some systems cut. */
const FILTERS_LENGTH = 60;

/**
 * The name of a download: site, filters and the day of the data, in ASCII, so that every system and mail program
 * keeps it. "timeline-example-org_nuclear-planned_2025-01-31.csv"
 *
 * @param ending with its dot
 */
export function fileName(
  { site, filters, updated }: Pick<ExportFile, 'site' | 'filters' | 'updated'>,
  ending: string,
): string {
  const narrowed = slug(filters.map(({ facet, value }) => slug(value) || facet).join('-'));
  const parts = [slug(site.address.replace(/^\w+:\/\//, '')) || 'sanad', cut(narrowed), updated];
  return parts.filter((part) => part !== '').join('_') + ending;
}

function slug(text: string): string {
  return text
    .toLowerCase()
    .replace(/[^a-z0-9]+/g, '-')
    .replace(/^-|-$/g, '');
}

/** At the end of a word. */
function cut(name: string): string {
  if (name.length <= FILTERS_LENGTH) return name;
  return name.slice(0, FILTERS_LENGTH + 1).replace(/-[^-]*$/, '');
}
