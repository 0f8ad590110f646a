import { compareKeys, daysOfSome, keysOfDate, type AskedDays } from '../../app/lifecycle/dates-everywhere';
import { datesToCome, type DateToCome } from '../../app/lifecycle/dates-to-come';
import { termsLibraryOf } from '../../app/terms/terms-library';
import type { ReminderKind } from '../../domain/lifecycle/reminders';
import { utcDayOf, type LocalDate } from '../../domain/time/instant';
import { addDays, addMonths } from '../../domain/time/local-date';
import { localDateAt } from '../../domain/time/time-zone';
import { needs } from '../../executor/needs';
import { assetsById } from '../../store/asset/asset.store';
import { quotesById } from '../../store/consumption/quote.store';
import { maintenancesById } from '../../store/maintenance/maintenance.store';
import { penaltiesById } from '../../store/penalty/penalty.store';
import { rebootsById } from '../../store/reboot/reboot.store';
import {
  ContractDatesRelations,
  UpcomingDateRelations,
  type ContractUpcomingDatesArgs,
  type QueryUpcomingDatesArgs,
} from '../_generated';
import { byView } from '../contract/contract-view';
import { Connection, PageStanding, pages } from '../connection';
import type { RequestContext } from '../context';
import { termsAsked } from '../contract/terms-asked';
import { codedError } from '../errors';
import { askedIdOrNull, contractsOf, loadMaybe } from '../load';

/** Most months of days to come that are asked for. */
const MOST_MONTHS = 36;

/** How many times 200 contracts one page looks at: it may be empty, and says where to go on. */
const MOST_TURNS = 5;

/** What days of some kinds concern. */
type Concerned =
  | 'ASSET'
  | 'QUOTE'
  | 'PENALTY'
  | 'MAINTENANCE'
  | 'REBOOT'
  | 'VISIT'
  | 'WORK'
  | 'BACKUP_PLAN'
  | 'ACTION'
  | 'REMINDER'
  | null;

const CONCERNED: Readonly<Record<DateToCome['kind'], Concerned>> = {
  TERM: null,
  RENEWAL: null,
  LAST_NOTICE_DAY: null,
  ANNIVERSARY: null,
  ORDER_TO_VALIDATE: null,
  WARRANTY_END: 'ASSET',
  ANTIVIRUS_END: 'ASSET',
  FIREWALL_END: 'ASSET',
  LICENCE_END: 'ASSET',
  SUPPORT_END: 'ASSET',
  ASSET_TERM: 'ASSET',
  ASSET_LAST_NOTICE_DAY: 'ASSET',
  QUOTE_END: 'QUOTE',
  DATA_ERASURE: null,
  CONTEST_DEADLINE: 'PENALTY',
  CLAIM_END: 'PENALTY',
  PLANNED_VISIT: 'VISIT',
  PLANNED_WORK: 'WORK',
  RESTORE_TEST: 'BACKUP_PLAN',
  INTEGRITY_CHECK: 'BACKUP_PLAN',
  COORDINATION_ACTION: 'ACTION',
  MAINTENANCE: 'MAINTENANCE',
  REBOOT: 'REBOOT',
  REMINDER: 'REMINDER',
  NON_SOLICITATION_END: null,
};

/** What a day concerns, if it is that. */
const concerned =
  (what: Concerned) =>
  ({ kind, concerns }: DateToCome): string | null =>
    CONCERNED[kind] === what ? concerns : null;

/** Loads what days to come concern. */
export class UpcomingDateLoader extends UpcomingDateRelations {
  contract(context: RequestContext, dates: readonly DateToCome[]) {
    return contractsOf(context, dates);
  }

  asset(context: RequestContext, dates: readonly DateToCome[]) {
    return loadMaybe(context, dates, concerned('ASSET'), assetsById);
  }

  quote(context: RequestContext, dates: readonly DateToCome[]) {
    return loadMaybe(context, dates, concerned('QUOTE'), quotesById);
  }

  penalty(context: RequestContext, dates: readonly DateToCome[]) {
    return loadMaybe(context, dates, concerned('PENALTY'), penaltiesById);
  }

  maintenance(context: RequestContext, dates: readonly DateToCome[]) {
    return loadMaybe(context, dates, concerned('MAINTENANCE'), maintenancesById);
  }

  reboot(context: RequestContext, dates: readonly DateToCome[]) {
    return loadMaybe(context, dates, concerned('REBOOT'), rebootsById);
  }

  visit(_context: RequestContext, dates: readonly DateToCome[]) {
    return dates.map(concerned('VISIT'));
  }

  work(_context: RequestContext, dates: readonly DateToCome[]) {
    return dates.map(concerned('WORK'));
  }

  backupPlan(_context: RequestContext, dates: readonly DateToCome[]) {
    return dates.map(concerned('BACKUP_PLAN'));
  }

  reminder(_context: RequestContext, dates: readonly DateToCome[]) {
    return dates.map((date) => concerned('REMINDER')(date) as ReminderKind | null);
  }
}

/** Loads the days to come of contracts. */
export class DatesOfContracts extends ContractDatesRelations {
  @needs('id')
  upcomingDates(
    context: RequestContext,
    contracts: readonly { readonly id: string }[],
    args: ContractUpcomingDatesArgs,
  ) {
    return byView(contracts, async (group, view) => {
      const terms = (await termsAsked(context, group, {})).flatMap((own) => own ?? []);
      const [one] = terms;
      if (one === undefined) return group.map(() => []);
      const days = daysAsked(args, view?.on ?? localDateAt(one.zone, context.now));
      const dates = await datesToCome(context.read, terms, days, args.kinds ?? null);
      return group.map(({ id }) => dates.get(id) ?? []);
    });
  }
}

/** A day to come, and the id after which the contracts come that it was put in order with. */
interface ListedDate extends DateToCome {
  readonly block: string;
}

const datePages = pages<ListedDate>({
  list: 'upcoming-dates',
  keys: ['text', 'text', 'integer', 'text', 'text'],
  keyOf: (date) => [date.block, ...keysOfDate(date)],
});

/** A page of the days to come that may be seen. */
export async function loadDatePage(
  context: RequestContext,
  args: QueryUpcomingDatesArgs,
): Promise<Connection<ListedDate>> {
  const page = datePages.request(args);
  const { filter } = args;
  const asked: AskedDays = {
    ...daysAsked(filter ?? {}, utcDayOf(context.now)),
    kinds: filter?.kinds ?? null,
    clientId: askedIdOrNull(filter?.clientId),
    contractId: askedIdOrNull(filter?.contractId),
  };
  const { read: reader, database, session, now } = context;
  const source = { reader, library: termsLibraryOf(database), providerId: session.providerId, now };
  const [from, ...keys] = page.after ?? [];
  let block: string | null = from === undefined || from === '' ? null : String(from);
  let beyond: readonly (string | number)[] | null = page.after === null ? null : keys;
  const found: ListedDate[] = [];
  for (let turn = 0; turn < MOST_TURNS; turn += 1) {
    const { dates, next } = await daysOfSome(source, asked, block);
    const past = beyond;
    const listed = dates.filter((date) => past === null || compareKeys(keysOfDate(date), past) > 0);
    found.push(...listed.map((date) => ({ ...date, block: block ?? '' })));
    if (found.length >= page.limit || next === null) return datePages.connection(found.slice(0, page.limit), page);
    [block, beyond] = [next, null];
  }
  // Whoever goes on does so with the contracts that were not looked at.
  const first: ListedDate = {
    kind: 'TERM',
    on: '' as LocalDate,
    contractId: '',
    concerns: '',
    article: null,
    block: block ?? '',
  };
  const connection = datePages.connection(found, page);
  const cursor = datePages.cursorOf(first);
  const standing = new PageStanding(found, true, page.after !== null, datePages, cursor);
  return Object.assign(connection, { pageInfo: standing });
}

function daysAsked(
  asked: { readonly from?: LocalDate | null; readonly until?: LocalDate | null },
  today: LocalDate,
): { readonly from: LocalDate; readonly before: LocalDate } {
  const from = asked.from ?? today;
  const until = asked.until ?? addMonths(from, 12);
  if (until < from || until > addMonths(from, MOST_MONTHS)) throw span(from);
  return { from, before: addDays(until, 1) };
}

function span(from: LocalDate): Error {
  const last = addMonths(from, MOST_MONTHS);
  return codedError('BAD_USER_INPUT', `\`until\` lies before \`from\` or too far behind it: give ${from} to ${last}.`);
}
