import { generate } from '../../../scripts/corpus/generate.ts';

/** Lines of a generated corpus: some events stand on several. */
export const fewLines = (): string[] => [...generate(50, 3)];
