/** Where a word of an event may stand. Under a name, its list tells the number of the name (`entities.ts`). */
export const EVENT_FIELDS = { title: 0, quote: 1, name: 2 } as const;
