/**
 * Whose axis is measured, and which page of the bench mounts it.
 *
 * @typedef {object} Contender
 * @property {string} name as the report calls it
 * @property {string} page below the folder that `buildPages` writes
 */

/** @type {Contender} */
export const SANAD = { name: 'Sanad', page: 'bench.html' };
/** @type {Contender} */
export const CLUSTERS = { name: 'vis-timeline with its clusters', page: 'rivals/vis-clusters.html' };

/** Those that nobody would take for so many events, and what they come to. */
export const OTHERS = [
  { name: 'vis-timeline', page: 'rivals/vis-plain.html' },
  { name: 'TimelineJS3', page: 'rivals/timelinejs.html' },
  { name: 'react-calendar-timeline', page: 'rivals/calendar-timeline.html' },
];

/** Shows what ours shows, and nothing else. */
export const BARE_PAGE = 'rivals/vis-plain.html';
