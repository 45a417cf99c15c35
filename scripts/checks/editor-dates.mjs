/**
 * @typedef {{ key: string, when: unknown, dating: { by: string, reason?: Record<string, string> } }} DatedCitation
 */

/**
 * The dates that no rule gives, for a reviewer's eye: each stands on an editor's reason alone.
 *
 * @param {{ events: { citations: DatedCitation[] }[] }} index the compiled `index.json`
 * @returns {{ dated: number, reasoned: { key: string, reason: string }[] }}
 */
export function editorDates({ events }) {
  const dated = events.flatMap(({ citations }) => citations).filter(({ when }) => when !== null);
  const reasoned = dated
    .filter(({ dating }) => dating.by === 'editor')
    .map(({ key, dating: { reason = {} } }) => ({
      key,
      reason: reason.en ?? Object.values(reason)[0] ?? '',
    }));
  return { dated: dated.length, reasoned };
}
