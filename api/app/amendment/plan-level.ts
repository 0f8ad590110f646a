import type { BillingPeriod } from '../../domain/invoicing/period';
import { changeLevel, type LevelChangeDecision } from '../../domain/invoicing/level-change';
import { moneyOf } from '../../domain/money/parse-money';
import { multiply } from '../../domain/money/arithmetic';
import { whole } from '../../domain/money/decimal';
import { roundHalfUp } from '../../domain/money/rounding';
import { zero } from '../../domain/money/value';
import { accept, refuse, type Result } from '../../domain/result';
import { findModule } from '../../domain/terms/find-module';
import type { LocalDate } from '../../domain/time/instant';
import type { NewContractVersion } from '../../store/contract/contract-version.store';
import { activeLevel } from '../contract/active-level';
import { moduleFact, moduleOf, priceOf, type ModuleValues } from '../contract/contract-facts';
import { daysNotDueOf, periodOf } from '../billing/invoiced-periods';
import { periodMonthsOf } from '../simulation/contract-prices';
import type { ContractTerms } from '../terms/dated-terms';
import type { PreparedTerms } from '../terms/prepare-terms';
import type { AmendedLevelInput } from './amendment-input';

/** Another level of service, with what the terms' rule for it makes of a period that was paid. */
export interface PlannedLevel {
  readonly versions: readonly NewContractVersion[];
  readonly newModules: readonly ModuleValues[];
  readonly priceCode: string;
  /** The period and what was decided of it, where it was invoiced and the terms have a rule. */
  readonly paid: { readonly period: BillingPeriod; readonly decision: LevelChangeDecision } | null;
}

/**
 * Another level of service from a day on (`icodia-server` art. 7): upwards at once, downwards from
 * the next period where the terms have a rule; without one, from that day. Refuses `LEVEL_UNKNOWN`
 * and `LEVEL_UNCHANGED`.
 */
export function planLevel(
  at: ContractTerms,
  prepared: PreparedTerms,
  { module: key, priceCode, monthlyAmount }: AmendedLevelInput,
  effectiveOn: LocalDate,
  today: LocalDate,
): Result<PlannedLevel> {
  const { pack } = prepared.terms;
  const to = findModule(pack, key)?.level ?? null;
  const from = activeLevel(at);
  if (to === null || from === null) {
    const levels = pack.modules.filter(({ level }) => level != null).map((each) => each.key);
    const message = from === null ? 'The contract has no level of service.' : `${key} is no level of these terms.`;
    const whatToDo = levels.length === 0 ? 'Change the price and the modules.' : `Use one of ${levels.join(', ')}.`;
    return refuse('LEVEL_UNKNOWN', ['changes', 'level', 'module'], message, whatToDo);
  }
  if (to === from.level) {
    const message = `The level is already ${from.level}.`;
    return refuse('LEVEL_UNCHANGED', ['changes', 'level', 'module'], message, 'Give another level.');
  }
  const rule = at.terms.pack.billing.levelChange;
  const period = periodOf(at.dated, effectiveOn).period;
  const months = periodMonthsOf(at);
  const before = at.facts.prices.get(priceCode);
  const old = before === undefined ? zero(at.contract.currency) : moneyOf(before.monthlyAmount);
  const decided =
    rule === null
      ? null
      : changeLevel(rule, {
          paid: {
            start: period.start,
            endExclusive: period.endExclusive,
            amount: roundHalfUp(multiply(old, whole(months))),
            months,
          },
          changeOn: effectiveOn,
          fromLevel: from.level,
          toLevel: to,
          newMonthlyAmount: monthlyAmount,
        });
  if (decided?.ok === false) return decided;
  const startsOn = decided?.value.newPriceFrom ?? effectiveOn;
  const was = at.facts.modules.get(from.key);
  if (was === undefined) throw new Error(`an active module of which nothing is on file: ${from.key}`);
  const known = at.facts.modules.get(key);
  const values = moduleOf(prepared.terms, { key, active: true }, at.contract.currency);
  if (values === undefined) throw new Error(`a level without its module: ${key}`);
  // Whole months of a period that is suspended for a part of them were not paid: its days count.
  const isInterrupted = daysNotDueOf(at.dated).some(
    ({ from: out, toExclusive: back }) => out < period.endExclusive && (back === null || back > effectiveOn),
  );
  const isNamed = at.dated.modules.some((each) => each.key === key);
  return accept({
    versions: [
      { fact: 'MODULE', key: from.key, startsOn, value: { ...was, active: false } },
      known === undefined
        ? { ...moduleFact(values), startsOn }
        : { fact: 'MODULE', key, startsOn, value: { ...known, active: true } },
      { fact: 'PRICE', key: priceCode, startsOn, value: priceOf(pack, priceCode, monthlyAmount) },
    ],
    newModules: isNamed ? [] : [values],
    priceCode,
    paid: decided === null || period.start > today || isInterrupted ? null : { period, decision: decided.value },
  });
}
