import { reverseDebit } from '../../domain/consumption/reverse-debit';
import type { UnitEntry } from '../../domain/consumption/unit-account';
import { accept, refuse, refuseAll, type Result } from '../../domain/result';
import type { LocalDate } from '../../domain/time/instant';
import { localDateAt } from '../../domain/time/time-zone';
import { chargesOfInterventions } from '../../store/billing/billing.store';
import {
  reversalsOf,
  interventionsById,
  unitAccountsOf,
  unitEntriesOfInterventions,
  type UnitEntryRecord,
} from '../../store/consumption/consumption.store';
import { includedUsesOf } from '../../store/consumption/included-time.store';
import { quotesOfInterventions } from '../../store/consumption/quote.store';
import { IncludedTimeEntryRow, InterventionReversalRow, UnitAccountRow, UnitEntryRow } from '../../store/rows';
import { checkText, isId, notFound } from '../checks';
import { lockContract } from '../command/lock-contract';
import { record } from '../command/record';
import { insertRow, updateRow, type Unit } from '../command/unit';
import { isOverAt } from '../contract/check-in-force';
import { datedTermsOf } from '../contract/dated-terms-of';
import { storedInstant } from '../stored-instant';
import type { ContractTerms, DatedTerms } from '../terms/dated-terms';
import { takeChargeBack } from './charge-work';
import { reopenQuote } from './complete-quote';
import { includedMonths } from './included-time';

/**
 * What taking an intervention back returns: itself, and the corrections of what it was invoiced
 * with.
 */
export interface ReversedIntervention {
  readonly interventionId: string;
  readonly billingAdjustmentIds: readonly string[];
}

/**
 * Reverses an intervention that was recorded by mistake: units, included time and the incident's
 * hotline allowance are given back by new entries, charges are compensated; a base of units that it
 * renewed stays; a quote that it did is accepted again. Refuses `NOT_FOUND`, `TEXT_INVALID`,
 * `INTERVENTION_ALREADY_REVERSED`, `UNIT_ACCOUNT_CLOSED`.
 */
export async function reverseIntervention(
  unit: Unit,
  input: { readonly interventionId: string; readonly reason: string },
): Promise<Result<ReversedIntervention>> {
  const { interventionId } = input;
  const [seen] = isId(interventionId) ? await interventionsById(unit.tx, [interventionId]) : [];
  if (seen === undefined) return notFound('intervention', ['interventionId']);
  const { contractId } = seen;
  await lockContract(unit, contractId);
  const faults = checkText(input.reason, ['reason'], 1000);
  if (faults.length > 0) return refuseAll(faults);
  if ((await reversalsOf(unit.tx, [interventionId])).length > 0) {
    const message = 'The intervention was already reversed.';
    return refuse('INTERVENTION_ALREADY_REVERSED', ['interventionId'], message, 'No action is needed.');
  }
  const dated = await datedTermsOf(unit, contractId);
  const terms = dated.at(storedInstant(seen.startedAt));
  const today = localDateAt(terms.zone, unit.now);
  const units = await reverseUnits(unit, dated, interventionId, today);
  if (!units.ok) return units;
  await insertRow(unit, InterventionReversalRow, {
    interventionId,
    contractId,
    reason: input.reason,
    recordedAt: unit.recordedAt,
  });
  const about = { subjectId: interventionId, contractId };
  await record(unit, { kind: 'INTERVENTION_REVERSED', ...about, payload: { reason: input.reason } });
  await giveTimeBack(unit, terms, interventionId);
  for (const quote of await quotesOfInterventions(unit.tx, [interventionId])) await reopenQuote(unit, quote, today);
  const billingAdjustmentIds: string[] = [];
  for (const charge of await chargesOfInterventions(unit.tx, [interventionId])) {
    billingAdjustmentIds.push(await takeChargeBack(unit, charge, interventionId, today));
  }
  return accept({ interventionId, billingAdjustmentIds });
}

/** Gives debited units back, an entry for each account; nothing where it debited none. */
async function reverseUnits(
  unit: Unit,
  dated: DatedTerms,
  interventionId: string,
  on: LocalDate,
): Promise<Result<null>> {
  const { contractId } = dated;
  const closed = isOverAt(dated, unit.now);
  const entries = await unitEntriesOfInterventions(unit.tx, [interventionId]);
  for (const account of await unitAccountsOf(unit.tx, [contractId])) {
    const own = entries.filter((entry) => entry.accountId === account.id);
    const first = own.find(({ kind }) => kind === 'DEBIT');
    if (first === undefined) continue;
    const reversed = reverseDebit(
      { balance: account.balance, closed },
      own.map((entry) => toEntry(entry, interventionId, on)),
      { reverses: interventionId, on, idempotencyKey: unit.key },
    );
    if (!reversed.ok) return reversed;
    const sequence = account.entryCount + 1;
    await insertRow(unit, UnitEntryRow, {
      accountId: account.id,
      sequence,
      contractId,
      kind: 'REVERSAL',
      units: reversed.value.units,
      balanceAfter: reversed.value.balanceAfter,
      interventionId,
      reversesSequence: first.sequence,
      recordedAt: unit.recordedAt,
    });
    const { units, balanceAfter } = reversed.value;
    await record(unit, {
      kind: 'UNITS_RETURNED',
      subjectId: account.id,
      contractId,
      payload: { sequence, units, balanceAfter, interventionId, reversesSequence: first.sequence },
    });
    const balance = reversed.value.balanceAfter;
    await updateRow(unit, UnitAccountRow, account.id, { balance, entryCount: sequence });
  }
  return accept(null);
}

/** A stored entry as the domain knows it, under the intervention's id for a key. */
function toEntry(entry: UnitEntryRecord, interventionId: string, on: LocalDate): UnitEntry {
  const { kind, units, balanceAfter } = entry;
  return { kind, on, units, balanceAfter, price: null, idempotencyKey: interventionId, reverses: null };
}

async function giveTimeBack(unit: Unit, terms: ContractTerms, interventionId: string): Promise<void> {
  const [use] = await includedUsesOf(unit.tx, [interventionId]);
  if (use === undefined) return;
  const on = `${use.month}-01` as LocalDate;
  const month = (await includedMonths(unit.tx, [{ terms, on }])).get(terms.contract.id);
  const contractId = terms.contract.id;
  const leftMinutes = (month?.leftMinutes ?? 0) + use.deductedMinutes;
  const payload = { month: use.month, minutes: use.deductedMinutes, leftMinutes };
  await insertRow(unit, IncludedTimeEntryRow, {
    interventionId,
    kind: 'REVERSAL',
    contractId,
    ...payload,
    recordedAt: unit.recordedAt,
  });
  await record(unit, { kind: 'INCLUDED_TIME_RETURNED', subjectId: interventionId, contractId, payload });
}
