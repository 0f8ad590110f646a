import { assessPenalty } from '../../domain/penalty/assess-penalty';
import { decideReassessment } from '../../domain/penalty/reassess';
import { accept, type Result } from '../../domain/result';
import { termsOfModule } from '../../domain/terms/effective-terms';
import { instant, type Instant, type LocalDate } from '../../domain/time/instant';
import { addDays } from '../../domain/time/local-date';
import {
  localDateAt,
  localYearAt,
  startOfLocalDate,
  startOfLocalYear,
  type TimeZone,
} from '../../domain/time/time-zone';
import { allPenaltiesOf } from '../../store/penalty/penalty.store';
import type { Unit } from '../command/unit';
import { downtimeCommitment, loadIncidentsOfYear, readBudget } from '../sla/downtime';
import type { ContractTerms, DatedTerms } from '../terms/dated-terms';
import { nextNumber } from './assess-incident';
import { recordedCapUses } from './decide-miss';
import { checkBaseOfYear, policyOfYears } from './policy-of-years';
import { priceLinesOf } from './price-lines';
import { recordPenalty, reversePenalty } from './record-penalty';

/** What assessing a year of downtime came to: the penalty that stands, and those that were written or reversed, in that order. */
export interface SettledYear {
  readonly standing: string | null;
  readonly changed: readonly string[];
}

/**
 * Assesses the downtime of a year that is over for the contract, by the terms of its last day, whose lock the caller holds: with nothing changed it writes nothing, a
 * penalty that is no longer right is reversed. What happens after the contract's last day is no downtime of it.
 */
export async function settleDowntimeYear(unit: Unit, dated: DatedTerms, year: number): Promise<Result<SettledYear>> {
  const lastDay = dated.at(unit.now).serviceLastDay;
  const terms = termsOfYear(dated, year, unit.now);
  const { contract } = terms;
  const commitment = downtimeCommitment(terms);
  const module = terms.modules.find((each) => each.key === commitment?.moduleKey);
  if (commitment === undefined || module === undefined) return accept({ standing: null, changed: [] });
  const pack = termsOfModule(terms.terms, commitment.moduleKey);
  const { commitment: promise } = commitment.compiled;
  const policy = policyOfYears(commitment, terms);
  if (policy === undefined || !('seconds' in promise.target)) return accept({ standing: null, changed: [] });
  const base = checkBaseOfYear(policy);
  if (!base.ok) return base;
  const until = servedUntil(terms.zone, lastDay, unit.now);
  const { providerId } = unit.session;
  const incidents = await loadIncidentsOfYear(unit.tx, unit.terms, providerId, [terms], year, until);
  const reading = readBudget(commitment, terms, incidents, year, until);
  const penalties = await allPenaltiesOf(unit.tx, [contract.id]);
  const recorded = penalties.find(
    (penalty) => penalty.policyKey === policy.key && penalty.year === year && penalty.status !== 'REVERSED',
  );
  const decision = assessPenalty({
    policy,
    caps: pack.penalties.caps,
    currency: contract.currency,
    prices: priceLinesOf(terms),
    occasion: {
      kind: 'YEAR',
      year,
      downtimeSeconds: reading.elapsedSeconds,
      downtimeExplanation: reading.explanation,
      budgetSeconds: promise.target.seconds,
      comparison: promise.comparison,
      closed: true,
      serviceStartsOn: contract.startsOn as LocalDate,
      invoicedForYear: null,
    },
    assessedOn: localDateAt(terms.zone, unit.now),
    serviceLastDay: lastDay,
    recorded: recordedCapUses(penalties, recorded?.id ?? null),
    liftedCaps: [],
  });
  if (!decision.ok) return decision;
  const what = decideReassessment(
    recorded === undefined ? null : { state: recorded.status, explanation: recorded.explanation },
    decision.value,
  );
  if (what === 'NOTHING') return accept({ standing: recorded?.id ?? null, changed: [] });
  const changed: string[] = [];
  if (recorded !== undefined && what !== 'ASSESS') {
    await reversePenalty(unit, terms, recorded, 'the downtime of the year changed');
    changed.push(recorded.id);
  }
  if (what === 'REVERSE') return accept({ standing: null, changed });
  const breachedAt = reading.dueAt ?? instant(startOfLocalYear(terms.zone, year + 1) - 1);
  const standing = await recordPenalty(unit, terms, nextNumber(penalties), decision.value, {
    moduleId: module.id,
    commitmentKey: promise.key,
    kind: promise.kind,
    incidentId: null,
    year,
    breachedAt,
  });
  return accept({ standing, changed: [...changed, standing] });
}

/**
 * Assesses again the years from that of an instant on that have a penalty, since an incident of theirs changed. The caller holds the
 * contract's lock. Answers the ids of the penalties reversed or written.
 */
export async function resettleDowntimeYears(unit: Unit, dated: DatedTerms, since: Instant): Promise<readonly string[]> {
  const penalties = await allPenaltiesOf(unit.tx, [dated.contractId]);
  const years = new Set(
    penalties.flatMap(({ year, status }) => (year === null || status === 'REVERSED' ? [] : [year])),
  );
  if (years.size === 0) return [];
  const changed: string[] = [];
  for (const year of [...years].sort((a, b) => a - b)) {
    if (year < localYearAt(dated.zone, since)) continue;
    const settled = await settleDowntimeYear(unit, dated, year);
    if (!settled.ok)
      throw new Error(
        `a year that cannot be assessed again: ${settled.refusals.map((each) => each.message).join(' ')}`,
      );
    changed.push(...settled.value.changed);
  }
  return changed;
}

/** The instant up to which a contract's downtime counts: now, or the end of its last day once it is over. */
function servedUntil(zone: TimeZone, lastDay: LocalDate | null, now: Instant): Instant {
  return lastDay === null ? now : instant(Math.min(now, startOfLocalDate(zone, addDays(lastDay, 1))));
}

/** The terms by which a year is assessed: those of its last day, or of the last day with service, or of today when that comes first. */
export function termsOfYear(dated: DatedTerms, year: number, now: Instant): ContractTerms {
  const present = dated.at(now);
  const days = [localDateAt(dated.zone, now), `${year}-12-31` as LocalDate, present.serviceLastDay ?? present.on];
  return dated.on(days.reduce((earliest, day) => (day < earliest ? day : earliest)));
}
