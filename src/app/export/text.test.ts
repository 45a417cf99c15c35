import { beforeAll, describe, expect, it } from 'vitest';
import { textFragmentLink } from '../../core/cite/text-fragment.ts';
import { describePrecision } from '../../core/dates/describe.ts';
import { sourceWords } from '../../core/export/describe-event.ts';
import { whenOf } from '../../core/export/plain-speech.fixtures.ts';
import {
  exported,
  index,
  LANGUAGES,
  loadExportWords,
  OWN,
  ROOT,
  secondCorpus,
  speak,
  written,
} from './corpus.fixtures.ts';
import { OUR_NODES, readMarkdown, treeOf, typesIn } from './read-markdown.fixtures.ts';

beforeAll(loadExportWords);

const corpora = { own: OWN, second: secondCorpus() };

describe.each([
  ...LANGUAGES.map((language) => ['own', language] as const),
  ['second', 'en'] as const,
  ['second', 'ar'] as const,
])('the text of the %s corpus in %s, as CommonMark reads it', (name, language) => {
  const corpus = corpora[name];
  const { events } = corpus.index;
  const sections = () => readMarkdown(written('markdown', speak(language), undefined, corpus));
  const file = () => exported(speak(language), undefined, corpus);

  it('has each event under a heading that links to it, in their order', () => {
    const found = sections().filter(({ level }) => level === 3);
    expect(found.map(({ lines, links }) => [lines, links])).toEqual(
      file().events.map(({ headline, link }) => [[headline], [{ text: headline, to: link }]]),
    );
    expect(found.map(({ lines }) => lines[0])).toEqual(events.map(({ title }) => title[language]));
  });

  it('says of each its status, its date in words and in EDTF, and its id', () => {
    const speech = speak(language);
    const { t } = speech;
    const found = sections().filter(({ level }) => level === 3);
    file().events.forEach(({ id, date, status }, n) => {
      const facts = found[n]?.facts.flatMap(({ lines }) => lines) ?? [];
      const fact = (name: string, value: string) => t('fact', { name: t(`column.${name}`), value });
      expect(facts, id).toContain(fact('date', date?.words ?? t('undated')));
      expect(facts, id).toContain(fact('status', speech.status(status)));
      expect(facts, id).toContain(fact('id', id));
      const edtf = facts.filter((one) => one.startsWith('EDTF: '));
      expect(edtf.map((one) => one.split(' ')[1])).toEqual(date === null ? [] : [date.edtf]);
    });
  });

  it('has every quote to the letter, each with its source, its link and, where it is known, its publisher’s page', () => {
    const speech = speak(language);
    const { articles, events: said } = file();
    const found = sections().filter(({ level }) => level === 3);
    expect(found.map(({ quotes }) => quotes)).toEqual(
      events.map(({ citations }) => citations.map(({ exact }) => exact)),
    );
    said.forEach(({ citations }, n) => {
      const under = found[n]?.paragraphs ?? [];
      expect(under).toHaveLength(citations.length);
      citations.forEach((citation, m) => {
        const article = articles.find(({ id }) => id === citation.article);
        if (article === undefined) throw new Error(citation.article);
        expect(under[m]?.lines).toContain(sourceWords(citation, article, speech));
        expect(under[m]?.links.map(({ to }) => to)).toEqual([
          citation.link,
          ...(article.url === null
            ? []
            : [textFragmentLink(article.url, { ...citation, exact: citation.quote })]),
        ]);
      });
    });
  });

  it('lists the articles last, each with its text and, where it is known, its publisher’s page', () => {
    const last = sections().at(-1);
    expect(last?.facts.map(({ links }) => links.map(({ to }) => to))).toEqual(
      corpus.index.articles.map(({ id, url }) => [
        `${ROOT}data/texts/${id}.txt`,
        ...(url === undefined ? [] : [url]),
      ]),
    );
  });

  it('is made of headings, lists, quotations and links alone: no sign of the data became one of Markdown', () => {
    const types = typesIn(treeOf(written('markdown', speak(language), undefined, corpus)));
    expect([...types].filter((type) => !OUR_NODES.includes(type))).toEqual([]);
  });
});

it('puts under a month only what cannot lie outside it', () => {
  let heading = '';
  let months = 0;
  const [, id = ''] = /^(.*): $/.exec(speak('en').t('fact', { name: 'Event id', value: '' })) ?? [];
  for (const { level, lines, facts } of readMarkdown(written('markdown', speak('en')))) {
    if (level === 2) heading = lines[0] ?? '';
    if (level !== 3 || !/^[A-Z][a-z]+ \d{4}$/.test(heading)) continue;
    const said = facts.flatMap((fact) => fact.lines).find((line) => line.startsWith(`${id}: `));
    const when = index.events.find((event) => event.id === said?.slice(id.length + 2))?.when;
    expect(when?.earliest?.slice(0, 7), said).toBe(when?.latest?.slice(0, 7));
    months += 1;
  }
  expect(months).toBeGreaterThan(0);
});

it('says beside a date’s EDTF how exactly it is known, and of no set of days that it is a day', () => {
  const lines = readMarkdown(written('markdown', speak('en'))).flatMap(({ facts }) =>
    facts.flatMap((fact) => fact.lines),
  );
  const bySet = (isSet: boolean) =>
    lines.filter((line) => /EDTF: /.test(line) && line.includes('EDTF: [') === isSet);
  expect(bySet(true).length).toBeGreaterThan(0);
  for (const line of bySet(true))
    expect(line).not.toContain(describePrecision(whenOf('2025-07-17'), speak('en').dates));
  for (const line of [...bySet(true), ...bySet(false)])
    expect(line).not.toMatch(/; (day|month|season|year|decade|century)\)/);
});

it('speaks the reader’s calendar, with the sources’ own beside it', () => {
  const hijri = written('markdown', speak('ar', { calendar: 'hijri' }));
  expect(hijri).toMatch(/هـ \(.* م\)/);
});
