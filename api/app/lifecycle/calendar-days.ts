import { createHash } from 'node:crypto';
import type { CalendarChoice } from '../../domain/lifecycle/calendar-choice';
import type { ReminderKind } from '../../domain/lifecycle/reminders';
import { REMINDER_WORDS, UPCOMING_WORDS } from '../../domain/lifecycle/upcoming-words';
import type { LocalDate } from '../../domain/time/instant';
import { utcDayOf } from '../../domain/time/instant';
import { addMonths } from '../../domain/time/local-date';
import { assetsById } from '../../store/asset/asset.store';
import { clientsById } from '../../store/client/client.store';
import { contractsById } from '../../store/contract/contract.store';
import { daysOfSome, type DaysSource } from './dates-everywhere';
import type { DateToCome } from './dates-to-come';

/** A day of a calendar. */
export interface CalendarDay {
  /** The same for the same day whenever the calendar is read, and when what is recorded moves. */
  readonly uid: string;
  readonly on: LocalDate;
  readonly summary: string;
  /** The article of the terms that sets it; null for what is recorded on something else. */
  readonly article: string | null;
}

/** The days of a calendar, and how many times contracts were looked at. */
export interface CalendarDays {
  readonly days: readonly CalendarDay[];
  readonly turns: number;
  /** Whether there were contracts that were not looked at. */
  readonly isCut: boolean;
}

/** How many times 200 contracts a calendar is made of. */
const MOST_TURNS = 10;
/** How far a calendar looks ahead. */
const MONTHS = 12;

/** The days of a calendar from today on, of all contracts that its party sees and it has. */
export async function calendarDays(source: DaysSource, choice: CalendarChoice): Promise<CalendarDays> {
  const { kinds, clientId, contractId, language } = choice;
  const from = utcDayOf(source.now);
  const asked = { from, before: addMonths(from, MONTHS), kinds, clientId, contractId };
  const dates: DateToCome[] = [];
  let turns = 0;
  let after: string | null = null;
  do {
    const found = await daysOfSome(source, asked, after);
    dates.push(...found.dates);
    after = found.next;
    turns += 1;
  } while (after !== null && turns < MOST_TURNS);
  const summaryOf = await summariesIn(source, dates, language === 'FR' ? 'fr' : 'en');
  const days = dates.map((date) => {
    const { on, article } = date;
    return { uid: uidOf(source.providerId, date), on, summary: summaryOf(date), article };
  });
  return { days, turns, isCut: after !== null };
}

/** Kinds of what is on record by itself: when it moves, it is the same one. */
const RECORDED: ReadonlySet<DateToCome['kind']> = new Set([
  ...(['WARRANTY_END', 'ANTIVIRUS_END', 'FIREWALL_END', 'LICENCE_END', 'SUPPORT_END', 'QUOTE_END'] as const),
  ...(['CONTEST_DEADLINE', 'CLAIM_END', 'MAINTENANCE', 'REBOOT', 'COORDINATION_ACTION'] as const),
]);

function uidOf(providerId: string, { kind, contractId, concerns, on }: DateToCome): string {
  const said = [providerId, contractId, kind, concerns ?? '', RECORDED.has(kind) ? '' : on];
  return `${createHash('sha256').update(said.join(' ')).digest('hex').slice(0, 32)}@astreinte`;
}

/** What calendars show of each day, with the contract, its client and what it concerns. */
async function summariesIn(
  { reader }: DaysSource,
  dates: readonly DateToCome[],
  language: 'en' | 'fr',
): Promise<(date: DateToCome) => string> {
  const contracts = await contractsById(
    reader,
    distinctOf(dates, ({ contractId }) => contractId),
  );
  const clients = await clientsById(
    reader,
    distinctOf(contracts, ({ clientId }) => clientId),
  );
  const assets = await assetsById(
    reader,
    distinctOf(
      dates.filter(({ kind }) => OF_ASSETS.has(kind)),
      ({ concerns }) => concerns ?? '',
    ),
  );
  const names = new Map(clients.map(({ id, name }) => [id, name]));
  const whose = new Map(contracts.map((each) => [each.id, `${each.number}, ${names.get(each.clientId) ?? ''}`]));
  const designations = new Map(assets.map(({ id, designation }) => [id, designation]));
  return ({ kind, contractId, concerns }) => {
    const what =
      kind === 'REMINDER' ? REMINDER_WORDS[concerns as ReminderKind][language] : designations.get(concerns ?? '');
    const colon = language === 'fr' ? '\u00a0: ' : ': ';
    const said = UPCOMING_WORDS[kind][language] + (what === undefined ? '' : `${colon}${what}`);
    return `${said} (${whose.get(contractId) ?? ''})`;
  };
}

const OF_ASSETS: ReadonlySet<DateToCome['kind']> = new Set([
  ...(['WARRANTY_END', 'ANTIVIRUS_END', 'FIREWALL_END', 'LICENCE_END', 'SUPPORT_END'] as const),
  ...(['ASSET_TERM', 'ASSET_LAST_NOTICE_DAY'] as const),
]);

function distinctOf<Row>(rows: readonly Row[], idOf: (row: Row) => string): string[] {
  return [...new Set(rows.map(idOf))];
}
