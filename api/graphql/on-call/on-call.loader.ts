import { onCallGapsOf, rosterAt } from '../../app/on-call/roster';
import { SECONDS_PER_DAY } from '../../domain/time/instant';
import { contractsById } from '../../store/contract/contract.store';
import {
  listOnCallShifts,
  onCallOrder,
  onCallShiftsById,
  type OnCallShiftRecord,
} from '../../store/on-call/on-call.store';
import { contactsById } from '../../store/party/contact.store';
import {
  OnCallQueries,
  OnCallShiftRelations,
  type QueryOnCallAtArgs,
  type QueryOnCallGapsArgs,
  type QueryOnCallShiftsArgs,
} from '../_generated';
import { savedRow } from '../command';
import { pagesInOrder } from '../connection';
import type { RequestContext } from '../context';
import { codedError } from '../errors';
import { askedIdOrNull, loadMaybe, loadPage } from '../load';

const shiftPages = pagesInOrder<OnCallShiftRecord>({ list: 'onCallShifts', order: onCallOrder });

/** The longest time whose gaps are asked for, in seconds. */
const MOST_SECONDS = 366 * SECONDS_PER_DAY;

/** The shift that a mutation recorded. */
export const savedShift = savedRow((done: { readonly shiftId: string }) => done.shiftId, onCallShiftsById);

/** Resolves queries about those on call. */
export class OnCallQueryResolver extends OnCallQueries {
  async onCallAt(context: RequestContext, { at, contractId, team }: QueryOnCallAtArgs) {
    const instant = at ?? context.now;
    return (await rosterAt(context.read, [instant])).at(instant, askedIdOrNull(contractId), team ?? null);
  }

  onCallShifts(context: RequestContext, args: QueryOnCallShiftsArgs) {
    return loadPage(context, args, shiftPages, (reader, page) =>
      listOnCallShifts(reader, args.filter?.team ?? null, page),
    );
  }

  onCallGaps(context: RequestContext, { team, from, before }: QueryOnCallGapsArgs) {
    if (before <= from || before - from > MOST_SECONDS)
      throw codedError('BAD_USER_INPUT', 'Give a `before` after `from`, at most 366 days later.');
    // Whoever does not see the roster is not told that nobody is on call.
    if (context.session.kind !== 'PROVIDER') return [];
    return onCallGapsOf(context.read, team, { from, before });
  }
}

/** Loads what belongs to shifts. */
export class OnCallShiftLoader extends OnCallShiftRelations {
  contact(context: RequestContext, shifts: readonly OnCallShiftRecord[]) {
    return loadMaybe(context, shifts, ({ contactId }) => contactId, contactsById);
  }

  async contracts(context: RequestContext, shifts: readonly OnCallShiftRecord[]) {
    const ids = [...new Set(shifts.flatMap(({ contractIds }) => contractIds))];
    const found = new Map((await contractsById(context.read, ids)).map((each) => [each.id, each]));
    return shifts.map(({ contractIds }) => contractIds.flatMap((id) => found.get(id) ?? []));
  }
}
