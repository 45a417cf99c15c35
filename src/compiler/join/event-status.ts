import type { Status } from '../../core/model/published.ts';

/** Weightiest first. */
const ORDER: readonly Status[] = ['happened', 'claimed', 'planned'];

/** Rule E6: an event has happened if any citation says so; else it is claimed; else it is planned. */
export function eventStatus(statuses: readonly Status[]): Status {
  return ORDER.find((status) => statuses.includes(status)) ?? 'planned';
}
