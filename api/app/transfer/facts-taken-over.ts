import {
  moduleTerms,
  ONLY,
  type ContractFactKind,
  type ModuleInForce,
  type PriceInForce,
} from '../../domain/contract/contract-fact';
import type { ContractTimeline } from '../../domain/contract/contract-timeline';
import { standingOn } from '../../domain/lifecycle/standing';
import { termOf, type AgreedTerm } from '../../domain/lifecycle/agreed-term';
import { isPositive } from '../../domain/money/arithmetic';
import { moneyOf } from '../../domain/money/parse-money';
import { standingVersions, versionInForce } from '../../domain/time/as-known';
import type { LocalDate } from '../../domain/time/instant';
import type { NewContractVersion } from '../../store/contract/contract-version.store';
import { priceOriginOn } from '../indexation/contract-price-dates';
import type { ContractTerms } from '../terms/dated-terms';

/**
 * The facts that a contract keeps with another client. What concerns the former client alone stays
 * with it: its debts and grounds, its suspensions, its decisions on caps, what happened.
 */
const KEPT: ReadonlySet<ContractFactKind> = new Set([
  'TERMS_PACK',
  'INVOICING',
  'BILLING_PERIOD',
  'MODULE',
  'COVERAGE',
  'PRICE',
  'OVERRIDE',
  'HOURLY_RATE',
  'NOTICE',
  'USERS',
  'ORDER',
  'UPDATE_EXCLUSION',
  'PLANNED_WORK',
]);

/** What a contract is taken over with: from its first day on, and what begins later. */
export interface FactsTakenOver {
  readonly versions: readonly NewContractVersion[];
  /** Whether something of them begins after the first day. */
  readonly hasLater: boolean;
}

/**
 * The facts of a contract that go on with another client from a day on: those in force, and those
 * on record for later days. Its term goes on too: the one that was agreed, from which renewals are
 * counted, or the present one where terms that changed since had it renewed otherwise.
 */
export function factsTakenOver(terms: ContractTerms, clientId: string, on: LocalDate): FactsTakenOver {
  const { timeline } = terms.dated;
  const kept = keysOf(timeline).filter(({ fact }) => KEPT.has(fact));
  const present = kept.flatMap(({ fact, key }) => {
    const version = versionInForce(timeline.of(fact, key), on);
    if (version === null || version.value === null) return [];
    const value =
      fact === 'PRICE' ? datedPrice(terms, key, on) : fact === 'MODULE' ? datedModule(terms, key, on) : version.value;
    return [{ fact, key, startsOn: on, value }];
  });
  const later = [...kept, { fact: 'TERM' as const, key: ONLY }].flatMap(({ fact, key }) =>
    standingVersions(timeline.of(fact, key), null)
      .filter(({ startsOn }) => startsOn > on)
      .map(({ startsOn, value }) => ({ fact, key, startsOn, value })),
  );
  const own = [
    { fact: 'CLIENT', key: ONLY, startsOn: on, value: { clientId } },
    { fact: 'TERM', key: ONLY, startsOn: on, value: termTakenOver(terms, on) },
  ] as const;
  return { versions: [...own, ...present, ...later] as readonly NewContractVersion[], hasLater: later.length > 0 };
}

function keysOf(timeline: ContractTimeline): readonly { readonly fact: ContractFactKind; readonly key: string }[] {
  const seen = new Map(timeline.versions.map(({ fact, key }) => [`${fact}/${key}`, { fact, key }]));
  return [...seen.values()];
}

/** A price with the day on which it was set: its revisions go on from it. */
function datedPrice({ dated }: ContractTerms, key: string, on: LocalDate): PriceInForce | undefined {
  const value = dated.timeline.valueOn('PRICE', key, on);
  const origin = priceOriginOn(dated, { kind: 'COMPONENT', key }, on);
  if (value === null || origin === null) return value ?? undefined;
  const { setOn: _set, indexUsed: _used, ...kept } = value;
  const { priceDate: setOn, indexUsed } = origin;
  return { ...kept, setOn, ...(indexUsed === null ? {} : { indexUsed }) };
}

/** The same of a module, of its own price and of that of its unit (`omr-hosted` art. 21.4). */
function datedModule({ dated }: ContractTerms, key: string, on: LocalDate): ModuleInForce | undefined {
  const value = dated.timeline.valueOn('MODULE', key, on);
  if (value === null) return undefined;
  const isPriced = isPositive(moneyOf(value.monthlyAmount));
  const own = isPriced ? priceOriginOn(dated, { kind: 'MODULE', key }, on) : null;
  const unit = value.unitPrice === null ? null : priceOriginOn(dated, { kind: 'UNIT', key }, on);
  return {
    ...moduleTerms(value),
    ...(own === null ? {} : { setOn: own.priceDate }),
    ...(own?.indexUsed == null ? {} : { indexUsed: own.indexUsed }),
    ...(unit === null ? {} : { unitSetOn: unit.priceDate }),
    ...(unit?.indexUsed == null ? {} : { unitIndexUsed: unit.indexUsed }),
  };
}

function termTakenOver({ facts, standing, terms }: ContractTerms, on: LocalDate): AgreedTerm {
  const { termStartsOn: startsOn, termLastDay: lastDay } = standing;
  if (facts.term === null) return { startsOn, lastDay };
  const isRenewal = facts.term.isRenewal === true || startsOn > facts.term.startsOn;
  const counted = standingOn('ACTIVE', facts.term, terms.pack.lifecycle, on, { since: on });
  return counted.termStartsOn === startsOn && counted.termLastDay === lastDay
    ? facts.term
    : termOf(startsOn, lastDay, isRenewal);
}
