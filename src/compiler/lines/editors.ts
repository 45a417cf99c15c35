import type { Tally } from './tally.ts';

/** One dated citation in so many may have an editor's reason instead of a rule, as in a data folder. */
export const EDITOR_SHARE = 10;

/** Of the citations of an event, as a line tells of it: those that are dated, and those by a reason in words. */
export function editorsOf({ datings }: Tally): { dated: number; byEditor: number } {
  return {
    dated: datings.filter((dating) => dating !== '=nothing').length,
    byEditor: datings.filter((dating) => dating === '=editor').length,
  };
}

/** Rule D5: so many of some dated citations may be dated by a reason in words. */
export const editorsAllowed = (dated: number): number => Math.max(1, Math.floor(dated / EDITOR_SHARE));
