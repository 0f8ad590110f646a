import type { DebitObstacle } from '../../domain/direct-debit/collect';
import type { DebitScheme } from '../../domain/direct-debit/mandate';
import { sepaTextFault } from '../../domain/direct-debit/sepa-text';
import { isSettlementDay, settlementDayFrom } from '../../domain/direct-debit/target-day';
import { sum } from '../../domain/money/arithmetic';
import { formatAmount, formatMoney } from '../../domain/money/format-money';
import { moneyOf } from '../../domain/money/parse-money';
import { creditorIdFault } from '../../domain/party/electronic-address';
import { accept, refuse, refuseAll, type Refusal, type Result } from '../../domain/result';
import { utcDayOf, type LocalDate } from '../../domain/time/instant';
import { lockDirectDebits } from '../../store/direct-debit/direct-debit.store';
import { identitiesOn } from '../../store/party/party-identity.store';
import { DirectDebitBatchRow, DirectDebitRow } from '../../store/rows';
import { checkDayNotFuture, checkWhole, notFound } from '../checks';
import { record } from '../command/record';
import { stampUnit } from '../command/stamp-unit';
import { insertRow, insertRows, type Unit } from '../command/unit';
import { checkSeen, namedIn } from '../payment/seen';
import { chooseDebits, MOST_DEBITS, type ChosenDebit } from './choose-debits';

/** Which invoices are debited, and when. */
export interface CreateDirectDebitBatchInput {
  readonly collectOn: LocalDate;
  /** The invoices that are payable by then; the day on which they are collected when absent. */
  readonly dueThrough?: LocalDate | null;
  readonly scheme: DebitScheme;
  readonly noticeDays: number;
  readonly notifiedOn?: LocalDate | null;
  /** All that are payable when absent, but for those whose debit was returned. */
  readonly invoiceIds?: readonly string[] | null;
}

/** A batch, and the invoices that it left out. */
export interface CreatedBatch {
  readonly batchId: string;
  readonly leftOut: readonly { readonly invoiceId: string; readonly reason: DebitObstacle }[];
}

/**
 * Makes a batch of direct debits of the open invoices in EUR that say they are paid so, for the
 * bank's file: what is open of each, by the mandate in force on the day. An invoice is in one batch
 * at a time, until its debit is returned or withdrawn. Refused: `NUMBER_OUT_OF_RANGE`,
 * `TIME_IN_FUTURE`, `TIME_NOT_AHEAD`, `TIMES_OUT_OF_ORDER`, `COLLECTION_DAY_INVALID`,
 * `CREDITOR_INCOMPLETE`, `DEBIT_NOT_POSSIBLE` for an invoice that is named, `NOTHING_TO_COLLECT`,
 * `NOT_FOUND` for an invoice that may not be seen, and for others than the provider's staff.
 */
export async function createDirectDebitBatch(
  unit: Unit,
  input: CreateDirectDebitBatchInput,
): Promise<Result<CreatedBatch>> {
  const { collectOn, scheme, noticeDays, notifiedOn = null, invoiceIds = null } = input;
  const seen = await checkSeen(unit, { documents: namedIn('invoiceIds', invoiceIds), payments: [] });
  if (!seen.ok) return seen;
  if (unit.session.kind !== 'PROVIDER') return notFound('invoice', ['invoiceIds']);
  const dueThrough = input.dueThrough ?? collectOn;
  const faults = checkDays(input, dueThrough, utcDayOf(unit.now));
  if (faults.length > 0) return refuseAll(faults);
  const creditor = await creditorOf(unit);
  if (!creditor.ok) return creditor;
  const { creditorId } = creditor.value;
  await lockDirectDebits(unit.tx, unit.session.providerId);
  const plan = { collectOn, dueThrough, scheme, noticeDays, notifiedOn, creditorId };
  const chosen = await chooseDebits(unit.tx, plan, invoiceIds);
  if (!chosen.ok) return chosen;
  // Payments of its invoices that were recorded before are known: they held the locks.
  await stampUnit(unit);
  const { debits, leftOut } = chosen.value;
  if (debits.length === 0) {
    const message = `No invoice that is payable by direct debit can be debited on ${collectOn}.`;
    const whatToDo = 'Check the mandates of the clients, what they were told, and `Invoice.directDebits`.';
    return refuse('NOTHING_TO_COLLECT', ['dueThrough'], message, whatToDo);
  }
  return accept({ batchId: await saveBatch(unit, { ...plan, ...creditor.value }, debits), leftOut });
}

function checkDays(
  { collectOn, noticeDays, notifiedOn, invoiceIds }: CreateDirectDebitBatchInput,
  dueThrough: LocalDate,
  today: LocalDate,
): Refusal[] {
  const faults: Refusal[] = [
    ...checkWhole(noticeDays, ['noticeDays'], 1, 60),
    ...(notifiedOn == null ? [] : checkDayNotFuture(notifiedOn, today, ['notifiedOn'])),
    ...(invoiceIds == null ? [] : checkWhole(invoiceIds.length, ['invoiceIds'], 1, MOST_DEBITS)),
  ];
  if (collectOn <= today) {
    const message = `${collectOn} is not ahead: banks take a file before its day.`;
    faults.push(...refuse('TIME_NOT_AHEAD', ['collectOn'], message, 'Give a later day.').refusals);
  } else if (!isSettlementDay(collectOn)) {
    const message = `Banks settle no direct debits on ${collectOn}.`;
    const whatToDo = `Give ${settlementDayFrom(collectOn)}, or another of their days.`;
    faults.push(...refuse('COLLECTION_DAY_INVALID', ['collectOn'], message, whatToDo).refusals);
  }
  if (dueThrough > collectOn) {
    const message = `${dueThrough} is after ${collectOn}: an invoice is not debited before it is payable.`;
    faults.push(...refuse('TIMES_OUT_OF_ORDER', ['dueThrough'], message, `Give ${collectOn} or before.`).refusals);
  }
  return faults;
}

/** Who collects: the provider, by its identity of today. */
async function creditorOf(unit: Unit): Promise<Result<Creditor>> {
  const [identity] = await identitiesOn(unit.tx, [unit.session.providerId], utcDayOf(unit.now));
  const { iban, bic, holder, creditorId } = identity?.bankDetails ?? {};
  const whatToDo = 'Use `recordIdentity` for the provider, with `bankDetails` and their `creditorId`.';
  if (identity === undefined || iban == null || creditorId == null) {
    const message = 'The account of the provider, or its SEPA identifier as a creditor, is not on record.';
    return refuse('CREDITOR_INCOMPLETE', [], message, whatToDo);
  }
  const fault = creditorIdFault(creditorId);
  if (fault !== null) return refuse('CREDITOR_INCOMPLETE', [], fault, whatToDo);
  const name = holder ?? identity.name;
  const unwritten = sepaTextFault(name);
  if (unwritten !== null) {
    const inLatin =
      'Use `recordIdentity` for the provider, with the holder of the account (`holder`) in Latin letters.';
    return refuse('CREDITOR_INCOMPLETE', [], `${name}: ${unwritten}`, inLatin);
  }
  return accept({ creditorName: name, creditorIban: iban, creditorBic: bic ?? null, creditorId });
}

interface Creditor {
  readonly creditorName: string;
  readonly creditorIban: string;
  readonly creditorBic: string | null;
  readonly creditorId: string;
}

interface BatchPlan extends Creditor {
  readonly scheme: DebitScheme;
  readonly collectOn: LocalDate;
  readonly dueThrough: LocalDate;
  readonly noticeDays: number;
  readonly notifiedOn: LocalDate | null;
}

async function saveBatch(unit: Unit, plan: BatchPlan, chosen: readonly ChosenDebit[]): Promise<string> {
  const id = unit.newId();
  const total = sum(
    chosen.map(({ amount }) => moneyOf(`${amount} EUR`)),
    'EUR',
  );
  const at = { recordedAt: unit.recordedAt, updatedAt: unit.recordedAt };
  const debits = chosen.map((debit) => ({ id: unit.newId(), ...debit }));
  await insertRow(unit, DirectDebitBatchRow, {
    ...{ id, ...plan, debitCount: debits.length, total: formatAmount(total), currency: 'EUR' },
    ...{ createdBy: unit.actorName, ...at },
  });
  await insertRows(
    unit,
    DirectDebitRow,
    debits.map((debit) => ({
      ...{ ...debit, batchId: id, collectOn: plan.collectOn, currency: 'EUR' },
      ...{ withdrawnOn: null, withdrawalNote: null, ...at },
    })),
  );
  const told = debits.map(({ amount, ...debit }) => ({ ...debit, amount: `${amount} EUR` }));
  const payload = { ...plan, total: formatMoney(total), createdBy: unit.actorName, debits: told };
  await record(unit, { kind: 'DIRECT_DEBIT_BATCH_CREATED', subjectId: id, contractId: null, payload });
  return id;
}
