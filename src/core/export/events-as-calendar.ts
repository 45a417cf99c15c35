import { addDays } from '../dates/day.ts';
import type { Day } from '../model/published.ts';
import { contentLine, escapeText } from './content-line.ts';
import { describeEvent } from './describe-event.ts';
import type { ExportedDate, ExportedEvent, ExportFile } from './export-file.ts';
import type { ExportSpeech } from './export-speech.ts';

/**
 * iCalendar (RFC 5545). Events whose days are known stand on them, as VEVENT. A calendar knows no "some day in
 * July" and no "one of four Tuesdays": on whichever days these stood, it would say more than the sources. They
 * are kept whole as VJOURNAL without a day, which no calendar draws, and listed in the file's own description
 * (docs/decisions/012).
 */
export function eventsAsCalendar(file: ExportFile, speech: ExportSpeech): string {
  const { t, language } = speech;
  const notes = file.events.filter(({ date }) => !isOnItsDays(date));
  const about = [
    t('calendar.about', { count: file.events.length - notes.length }),
    ...(notes.length === 0 ? [] : [t('calendar.notes', { count: notes.length })]),
    ...notes.map(({ date, headline }) =>
      t('fact', { name: date === null ? t('undated') : date.words, value: headline }),
    ),
    t('dataVersionOf', { version: file.dataVersion, updated: file.updated }),
    file.link,
  ].join('\n');
  return [
    contentLine('BEGIN', 'VCALENDAR'),
    contentLine('VERSION', '2.0'),
    contentLine('PRODID', `-//Sanad//Sanad export ${file.version}//${language.toUpperCase()}`),
    contentLine('CALSCALE', 'GREGORIAN'),
    // RFC 7986, and what programs read that are older than it.
    ...['NAME', 'X-WR-CALNAME'].map((name) => contentLine(name, escapeText(file.site.title))),
    ...['DESCRIPTION', 'X-WR-CALDESC'].map((name) => contentLine(name, escapeText(about))),
    contentLine('URL', file.link),
    ...file.events.map((event) => component(event, file, speech)),
    contentLine('END', 'VCALENDAR'),
  ].join('');
}

/** Years of four digits: a day after the last of them cannot be written. */
const LAST_DAY = '9999-12-31';

/** One day, or a span that lasted from a known day to a known day. */
function isOnItsDays(date: ExportedDate | null): date is ExportedDate & { earliest: Day; latest: Day } {
  if (date === null || date.precision !== 'day' || date.approximate) return false;
  const lasted = date.form === 'day' || date.form === 'span';
  return lasted && date.earliest !== null && date.latest !== null && date.latest < LAST_DAY;
}

function component(event: ExportedEvent, file: ExportFile, speech: ExportSpeech): string {
  const { id, date, status, headline, places, topics, link } = event;
  const { t, language } = speech;
  const onItsDays = isOnItsDays(date);
  const text = (name: string, value: string) =>
    contentLine(`${name};LANGUAGE=${language}`, escapeText(value));
  // Beside its day alone a calendar shows the summary: what did not happen, or is only claimed, says so there.
  const said =
    status === 'happened' ? headline : t('calendar.status', { status: event.statusWords, headline });
  const summary = onItsDays ? said : t('fact', { name: date?.words ?? t('undated'), value: said });
  return [
    contentLine('BEGIN', onItsDays ? 'VEVENT' : 'VJOURNAL'),
    contentLine('UID', uidOf(id, file.site.address)),
    contentLine('DTSTAMP', `${compact(file.updated)}T000000Z`),
    ...(onItsDays
      ? [
          contentLine('DTSTART;VALUE=DATE', compact(date.earliest)),
          contentLine('DTEND;VALUE=DATE', compact(addDays(date.latest, 1))),
          // It is news, and takes nobody's time.
          contentLine('TRANSP', 'TRANSPARENT'),
        ]
      : []),
    ...statusLine(status, onItsDays),
    text('SUMMARY', summary),
    text('DESCRIPTION', describeEvent(event, file, speech).join('\n')),
    ...(onItsDays && places.length > 0
      ? [text('LOCATION', places.map(({ name }) => name).join(t('comma')))]
      : []),
    ...topics.map(({ name }) => text('CATEGORIES', name)),
    contentLine('URL', link),
    ...(date === null ? [] : [contentLine('X-SANAD-EDTF', escapeText(date.edtf))]),
    contentLine('END', onItsDays ? 'VEVENT' : 'VJOURNAL'),
  ].join('');
}

/** A claim is neither confirmed nor tentative, and a journal entry knows no "tentative": then none is given. */
function statusLine(status: ExportedEvent['status'], onItsDays: boolean): string[] {
  if (!onItsDays || status === 'claimed') return [];
  return [contentLine('STATUS', status === 'planned' ? 'TENTATIVE' : 'CONFIRMED')];
}

/** The same for ever, and no other site's: importing a later export again replaces what was imported before. */
function uidOf(id: string, address: string): string {
  const [host = '', ...path] = address.replace(/^[a-z]+:\/\//i, '').split('/');
  return `${[...path.filter((part) => part !== ''), id].join('/')}@${host}`;
}

function compact(day: Day): string {
  return day.replaceAll('-', '');
}
