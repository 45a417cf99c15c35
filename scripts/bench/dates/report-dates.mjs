import { median } from '../median.mjs';

/** Megabytes of Arabic text a minute on one core: what is asked for. */
export const BAR = 20;

/**
 * @typedef {{ name: string, found: number, rates: number[] }} Reader `rates`: megabytes a minute, one for each round
 * @typedef {{ megabytes: number, paragraphs: number, ours: Reader, rival: Reader }} Measured
 */

/**
 * A section of `docs/benchmarks.md`.
 *
 * @param {Measured} measured
 * @param {string} machine in words
 */
export function reportDates({ megabytes, paragraphs, ours, rival }, machine) {
  const row = (/** @type {Reader} */ { name, found, rates }) =>
    `| ${name} | ${median(rates).toFixed(1)} | ${Math.min(...rates).toFixed(1)} | ${found.toLocaleString('en')} |`;
  const times = median(ours.rates.map((rate, round) => rate / (rival.rates[round] ?? Number.NaN)));
  return `## Reading dates

How much Arabic text the tagger (\`src/core/dates/tag.ts\`) reads in a minute of one core, beside the Arabic locale of
${rival.name}, which is installed when the bench is run (\`scripts/bench/dates\`): ${megabytes.toFixed(1)} MB (UTF-8) in
${paragraphs.toLocaleString('en')} paragraphs of articles made up by \`npm run corpus\`, the day of publication given, in turns,
${ours.rates.length} rounds, processor time.

| | median, MB a minute | slowest round | expressions found |
|---|---|---|---|
${row(ours)}
${row(rival)}

Ours reads ${times.toFixed(1)} times as fast (median of the rounds). The bar is ${BAR} MB a minute. Measured with: ${machine}.
`;
}
