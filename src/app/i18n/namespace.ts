/** The Arabic files decide which namespaces and keys there are; a test holds the others against them. */
export type Namespace = keyof typeof import('./ar/words.ts').default | 'exported' | 'cite' | 'archive';
