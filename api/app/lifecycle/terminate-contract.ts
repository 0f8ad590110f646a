import { checkNotForOldDebt } from '../../domain/dunning/insolvency';
import type { PaidPeriod } from '../../domain/exit/paid-days';
import type { ContractSide } from '../../domain/lifecycle/notice';
import { groundsOf } from '../../domain/lifecycle/recorded-grounds';
import { checkTermination, type TerminationReason } from '../../domain/lifecycle/termination';
import { isPositive, negate } from '../../domain/money/arithmetic';
import { formatMoney } from '../../domain/money/format-money';
import type { Money } from '../../domain/money/value';
import { accept, refuse, refuseAll, type Result } from '../../domain/result';
import type { LocalDate } from '../../domain/time/instant';
import { addDays } from '../../domain/time/local-date';
import { ContractRow } from '../../store/rows';
import { reassessBreaches } from '../amendment/reassess-breaches';
import { chargedRatesOf, type ChargedRates } from '../billing/charged-rates';
import { issueAdjustment, type NewAdjustment } from '../billing/issue-adjustment';
import { daysUnused, UNUSED } from '../billing/unused-periods';
import { checkDayNotFuture, checkText, notFound } from '../checks';
import { record } from '../command/record';
import { updateRow, type Unit } from '../command/unit';
import { closeAccounts } from '../contract/close-accounts';
import { datedTermsOf } from '../contract/dated-terms-of';
import { judgmentsOfClient } from '../dunning/judgments';
import { suspendedForDebtOn } from '../dunning/payment-rights';
import { followOutageRefundsAfter } from '../outage/follow-outage-refund';
import {
  simulateTermination,
  type PrepaidPeriodInput,
  type SimulatedTermination,
} from '../simulation/simulate-termination';
import type { ContractTerms } from '../terms/dated-terms';
import { checkMove, holdContract, recordMove } from './move-contract';

/** The end of a contract before its term. */
export interface TerminateContractInput {
  readonly contractId: string;
  readonly by: ContractSide;
  readonly reason: TerminationReason;
  /** First day without service. */
  readonly effectiveOn: LocalDate;
  /** The record that the right rests on; the oldest that gives it when absent. */
  readonly groundId?: string | null;
  readonly letterSentOn?: LocalDate | null;
  readonly insolvencyWarningRead?: boolean | null;
  readonly note: string;
  readonly prepaid?: readonly PrepaidPeriodInput[] | null;
  /** The total that was shown, as whoever ends the contract confirms it. */
  readonly confirmedTotal: Money;
}

/** What a termination did. */
export interface TerminatedContract {
  readonly contractId: string;
  readonly billingAdjustmentIds: readonly string[];
}

/**
 * Ends a contract before its term from a day on, at the figures that were shown and confirmed:
 * issues its fees and credits as billing adjustments, and forfeits units on that day. Refused with
 * the present figures when others were confirmed.
 */
export async function terminateContract(
  unit: Unit,
  input: TerminateContractInput,
): Promise<Result<TerminatedContract>> {
  const held = await holdContract(unit, input.contractId);
  if (!held.ok) return held;
  const { by, reason, effectiveOn, note } = input;
  const faults = checkText(note, ['note'], 500);
  if (faults.length > 0) return refuseAll(faults);
  const move = checkMove(held.value, 'TERMINATE', effectiveOn, ['effectiveOn']);
  if (!move.ok) return move;
  const { terms } = move.value;
  const letterSentOn = input.letterSentOn ?? null;
  const { today } = held.value;
  const notSent = letterSentOn === null ? [] : checkDayNotFuture(letterSentOn, today, ['letterSentOn']);
  if (notSent.length > 0) return refuseAll(notSent);
  const recorded = groundsOf(held.value.dated.timeline);
  const groundId = input.groundId ?? null;
  if (groundId !== null && !recorded.some(({ id }) => id === groundId)) return notFound('record', ['groundId']);
  const allowed = checkTermination(terms.terms.pack.lifecycle, terms.terms.pack.billing.latePayment, {
    by,
    reason,
    effectiveOn,
    recorded,
    groundId,
    letterSentOn,
    suspendedFrom: suspendedForDebtOn(held.value.dated, today),
    insolvencyWarningRead: input.insolvencyWarningRead === true,
  });
  if (!allowed.ok) return allowed;
  if (reason === 'NON_PAYMENT') {
    const judgments = await judgmentsOfClient(unit.tx, held.value.contract.clientId);
    const debtOf = allowed.value?.since ?? suspendedForDebtOn(held.value.dated, today) ?? effectiveOn;
    const old = checkNotForOldDebt(judgments, { debtOf, on: effectiveOn }, 'TERMINATION_NOT_ALLOWED', ['reason']);
    if (!old.ok) return old;
  }
  const since = allowed.value?.since ?? null;
  const source = { read: unit.tx, library: unit.terms, providerId: unit.session.providerId, now: unit.now };
  const shown = await simulateTermination(source, {
    contractId: input.contractId,
    effectiveOn,
    reason,
    ...prepaidOf(input),
  });
  if (!shown.ok) return shown;
  const total = formatMoney(shown.value.simulation.total);
  if (formatMoney(input.confirmedTotal) !== total) {
    const message = `Ending the contract on ${effectiveOn} comes to ${total}, not ${formatMoney(input.confirmedTotal)}.`;
    return refuse('CONFIRMATION_REQUIRED', ['confirmedTotal'], message, `Give ${total} to confirm it.`);
  }
  const { id } = held.value.contract;
  const restsOn = allowed.value === null ? {} : { groundId: allowed.value.id };
  const moved = await recordMove(unit, held.value, effectiveOn, { status: move.value.next, ...restsOn });
  const { termLastDay } = shown.value;
  // One that is dated back may end a term after which others have been recorded.
  if (held.value.contract.termLastDay !== termLastDay) await updateRow(unit, ContractRow, id, { termLastDay });
  const payload = { by, reason, note, effectiveOn, since, letterSentOn, total, termLastDay, ...restsOn, ...moved };
  await record(unit, { kind: 'CONTRACT_TERMINATED', subjectId: id, contractId: id, payload });
  const billingAdjustmentIds: string[] = [];
  const rates = await chargedRatesOf(unit.tx, terms.dated, effectiveOn);
  for (const adjustment of adjustmentsOf(terms, rates, shown.value))
    billingAdjustmentIds.push(await issueAdjustment(unit, adjustment));
  if (moved.reached !== null) {
    await closeAccounts(unit, id, effectiveOn);
    await followOutageRefundsAfter(unit, id, effectiveOn);
    const over = await datedTermsOf(unit, id);
    const reassessed = await reassessBreaches(unit, over.on(effectiveOn), effectiveOn);
    if (!reassessed.ok) return reassessed;
  }
  return accept({ contractId: id, billingAdjustmentIds });
}

function prepaidOf({ prepaid }: TerminateContractInput): Pick<TerminateContractInput, 'prepaid'> {
  return prepaid == null ? {} : { prepaid };
}

const REFUND = {
  en: 'Unused advance refunded: the provider failed',
  fr: 'Remboursement d’avance inutilisée : manquement du prestataire',
} as const;

/** The fees and credits of a termination, those that are not zero. */
function adjustmentsOf(
  { contract, terms }: ContractTerms,
  rates: ChargedRates,
  { effectiveOn, termLastDay, simulation, prepaid: paid, advancesRefunded }: SimulatedTermination,
): readonly NewAdjustment[] {
  const common = {
    contractId: contract.id,
    vatRatePercent: terms.pack.billing.vatRatePercent,
    occurredOn: effectiveOn,
  };
  const { forfait, consumption, prepaid } = simulation;
  const left = { start: effectiveOn, endExclusive: addDays(termLastDay, 1) };
  const fee = { kind: 'TERMINATION_FEE', ...common, period: left } as const;
  return [
    {
      ...fee,
      amount: forfait.fee,
      explanation: forfait.explanation,
      label: { en: 'Early termination: forfaits left', fr: 'Résiliation anticipée : forfaits restants' },
    },
    ...consumption.map(({ account, fee: amount, explanation }) => ({
      ...fee,
      amount,
      explanation,
      label: {
        en: `Early termination: consumption left (${account})`,
        fr: `Résiliation anticipée : consommation restante (${account})`,
      },
    })),
    ...prepaid.map(({ credit, explanation }, place) => ({
      ...periodOf(paid[place], effectiveOn),
      kind: advancesRefunded ? ('ADVANCE_REFUND' as const) : ('PREPAID_CREDIT' as const),
      ...common,
      vatRatePercent: rates.rateOf(null, paid[place] ?? { start: effectiveOn, endExclusive: addDays(effectiveOn, 1) }),
      isTaxedAsCharged: true,
      amount: negate(credit),
      explanation,
      label: advancesRefunded ? REFUND : UNUSED,
    })),
  ].filter(({ amount }) => isPositive(amount) || isPositive(negate(amount)));
}

function periodOf(paid: PaidPeriod | undefined, effectiveOn: LocalDate): Pick<NewAdjustment, 'period'> {
  return paid === undefined ? {} : { period: daysUnused(paid, effectiveOn) };
}
