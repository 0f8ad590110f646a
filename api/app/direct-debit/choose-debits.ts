import { decideDirectDebit, type DebitObstacle, type DebitPlan } from '../../domain/direct-debit/collect';
import type { DebitScheme } from '../../domain/direct-debit/mandate';
import { accept, refuse, refuseAll, type Refusal, type Result } from '../../domain/result';
import type { LocalDate } from '../../domain/time/instant';
import type { StatementRunner } from '../../store/database/statement';
import { lockDebitable, type DebitableInvoice } from '../../store/direct-debit/debitable.store';
import { lockMandatesOf, type UsableMandate } from '../../store/direct-debit/mandate.store';
import { isId } from '../checks';
import { judgmentsByClient } from '../dunning/judgments';
import { groupBy } from '../group-by';

/** The most debits of a batch: further invoices are for the next one. */
export const MOST_DEBITS = 2_000;
/** How many invoices are looked at, the oldest first, of which some may be left out. */
const MOST_LOOKED_AT = 10_000;
/** How many that were left out are told. */
const MOST_TOLD = 1_000;

/** A debit that is to be made. */
export interface ChosenDebit {
  readonly invoiceId: string;
  readonly contractId: string;
  readonly mandateId: string;
  /** What is open of the invoice in EUR, without its currency. */
  readonly amount: string;
  readonly notifiedOn: LocalDate;
}

/** What is debited, and what is left out. */
export interface ChosenDebits {
  readonly debits: readonly ChosenDebit[];
  readonly leftOut: readonly { readonly invoiceId: string; readonly reason: DebitObstacle }[];
}

interface ChoicePlan extends DebitPlan {
  readonly dueThrough: LocalDate;
  readonly scheme: DebitScheme;
}

const WHY: Readonly<Record<DebitObstacle, string>> = {
  NO_MANDATE: 'Its client has no mandate of the scheme that is in force on the day.',
  NOT_NOTIFIED: 'Its client was not told in time of the debit.',
  BEFORE_JUDGMENT: 'It is older than the judgment that opened insolvency proceedings (C. com. L622-7).',
  RETURNED_BEFORE: 'A debit of it was returned.',
};

/**
 * Which invoices are debited and by which mandates: all that are payable, or those that are named.
 * Refused: `DEBIT_NOT_POSSIBLE` for a named one that cannot be.
 */
export async function chooseDebits(
  tx: StatementRunner,
  plan: ChoicePlan,
  named: readonly string[] | null,
): Promise<Result<ChosenDebits>> {
  const found = await lockDebitable(tx, plan.dueThrough, named?.filter(isId) ?? null, MOST_LOOKED_AT);
  const clients = [...new Set(found.map(({ clientId }) => clientId))];
  const mandates = groupBy(await lockMandatesOf(tx, clients, plan.scheme), ({ clientId }) => clientId);
  const judged = await judgmentsByClient(tx, clients);
  const debits: ChosenDebit[] = [];
  const leftOut: { readonly invoiceId: string; readonly reason: DebitObstacle }[] = [];
  const spent = new Set<string>();
  for (const invoice of found) {
    if (debits.length === MOST_DEBITS) break;
    const own = (mandates.get(invoice.clientId) ?? []).filter(({ id }) => !spent.has(id));
    const judgments = judged.get(invoice.clientId) ?? [];
    const decided = decideDirectDebit(candidateOf(invoice, named !== null), own.map(lifeOf), judgments, plan);
    if (typeof decided === 'string') {
      leftOut.push({ invoiceId: invoice.id, reason: decided });
      continue;
    }
    if (decided.mandate.recurrence === 'ONE_OFF') spent.add(decided.mandate.id);
    const { id: invoiceId, contractId, openAmount: amount } = invoice;
    debits.push({ invoiceId, contractId, mandateId: decided.mandate.id, amount, notifiedOn: decided.notifiedOn });
  }
  const faults = named === null ? [] : faultsOf(named, found, leftOut);
  return faults.length > 0 ? refuseAll(faults) : accept({ debits, leftOut: leftOut.slice(0, MOST_TOLD) });
}

function candidateOf(invoice: DebitableInvoice, isNamed: boolean) {
  const { namedMandate, namedCreditorId, lastState } = invoice;
  const days = {
    issuedOn: invoice.issuedOn as LocalDate,
    aroseOn: invoice.aroseOn as LocalDate,
    dueOn: invoice.dueOn as LocalDate,
  };
  return { ...days, namedMandate, namedCreditorId, wasReturned: lastState === 'RETURNED', isNamed };
}

function lifeOf({ signedOn, withdrawnOn, lastUsedOn, ...mandate }: UsableMandate) {
  return {
    ...mandate,
    signedOn: signedOn as LocalDate,
    withdrawnOn: withdrawnOn as LocalDate | null,
    lastUsedOn: lastUsedOn as LocalDate | null,
  };
}

/** What is wrong with invoices that are named. */
function faultsOf(
  named: readonly string[],
  found: readonly DebitableInvoice[],
  leftOut: ChosenDebits['leftOut'],
): readonly Refusal[] {
  const ids = new Set(found.map(({ id }) => id));
  const reasons = new Map(leftOut.map(({ invoiceId, reason }) => [invoiceId, reason]));
  return named.flatMap((id, place): readonly Refusal[] => {
    const path = ['invoiceIds', String(place)];
    const isTwice = named.indexOf(id) < place;
    const reason = reasons.get(id);
    if (!isTwice && ids.has(id) && reason === undefined) return [];
    let why =
      'It is no open invoice in EUR that says it is paid by direct debit, is payable by then, and is in no batch.';
    if (isTwice) why = 'It is named twice.';
    else if (reason !== undefined) why = WHY[reason];
    return refuse('DEBIT_NOT_POSSIBLE', path, why, 'Leave it out, or mend what stands against it.').refusals;
  });
}
