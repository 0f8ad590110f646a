import { moneyOf } from '../../domain/money/parse-money';
import { assessPenalty } from '../../domain/penalty/assess-penalty';
import type { PenaltyDecision, RecordedCapUse } from '../../domain/penalty/decision';
import { countsUnderCaps } from '../../domain/penalty/life';
import type { PenaltyPolicy } from '../../domain/penalty/policy';
import { calendarOf } from '../../domain/terms/commitment-in-force';
import { termsOfModule } from '../../domain/terms/effective-terms';
import { compileCalendar } from '../../domain/time/calendar';
import type { Instant } from '../../domain/time/instant';
import { monthOf } from '../../domain/time/local-date';
import { openingSecondsInMonth } from '../../domain/time/opening-seconds';
import { localDateAt } from '../../domain/time/time-zone';
import type { PenaltyWithCaps } from '../../store/penalty/penalty.store';
import type { IncidentClock, IncidentWithTerms } from '../sla/incident-clocks';
import { priceLinesOf, serviceKeysOf } from './price-lines';

/** The policies that punish a missed commitment of an incident. */
export function policiesOf(clock: IncidentClock, { terms }: IncidentWithTerms): readonly PenaltyPolicy[] {
  const { commitment } = clock.commitment.compiled;
  const own = termsOfModule(terms.terms, clock.commitment.moduleKey);
  return own.penalties.policies.filter(
    (policy) =>
      policy.window === 'MONTH' &&
      policy.commitmentKind === commitment.kind &&
      (policy.commitments.length === 0 || policy.commitments.includes(commitment.key)),
  );
}

/** What recorded penalties hold of the caps, without the one that is assessed again. */
export function recordedCapUses(
  penalties: readonly PenaltyWithCaps[],
  without: string | null,
): readonly RecordedCapUse[] {
  return penalties
    .filter((penalty) => penalty.id !== without && countsUnderCaps(penalty.status))
    .flatMap((penalty) =>
      penalty.capUses.map((use) => ({
        penaltyId: penalty.id,
        capKey: use.capKey,
        windowKey: use.windowKey,
        amount: moneyOf(use.used),
      })),
    );
}

/** Decides what a policy owes for one clock of an incident, read at the instant of its reading. */
export function decideMiss(
  source: IncidentWithTerms,
  clock: IncidentClock,
  policy: PenaltyPolicy,
  recorded: readonly RecordedCapUse[],
  servicesOfMonth: readonly string[],
  now: Instant,
): PenaltyDecision {
  const { terms, incident } = source;
  const { reading } = clock;
  const breachOn = localDateAt(terms.zone, reading.dueAt ?? reading.asOf);
  const own = termsOfModule(terms.terms, clock.commitment.moduleKey);
  const decided = assessPenalty({
    policy,
    caps: own.penalties.caps,
    currency: terms.contract.currency,
    prices: priceLinesOf(terms),
    occasion: {
      kind: 'MISS',
      reading,
      breachOn,
      severity: incident.severity,
      servicesConcerned: serviceKeysOf(terms, new Set([incident.moduleId])),
      servicesConcernedInMonth: servicesOfMonth,
      openingSecondsInMonth: openingSeconds(own, policy, breachOn),
    },
    assessedOn: localDateAt(terms.zone, now),
    serviceLastDay: terms.serviceLastDay,
    recorded,
    liftedCaps: [],
  });
  if (!decided.ok)
    throw new Error(`a penalty that cannot be assessed: ${decided.refusals.map((each) => each.message).join(' ')}`);
  return decided.value;
}

function openingSeconds(
  pack: ReturnType<typeof termsOfModule>,
  policy: PenaltyPolicy,
  on: Parameters<typeof monthOf>[0],
): number | null {
  if (policy.amount.kind !== 'PER_HOUR') return null;
  const definition = calendarOf(pack, policy.amount.openingCalendar);
  const calendar = definition.ok ? compileCalendar(definition.value, pack.holidayZones) : definition;
  const seconds = calendar.ok ? openingSecondsInMonth(calendar.value, monthOf(on)) : calendar;
  if (!seconds.ok)
    throw new Error(`opening hours that cannot be counted: ${seconds.refusals.map((each) => each.message).join(' ')}`);
  return seconds.value;
}
