import { assessPenalty } from '../../domain/penalty/assess-penalty';
import { decideReassessment } from '../../domain/penalty/reassess';
import { accept, refuse, refuseAll, type Result } from '../../domain/result';
import { termsOfModule } from '../../domain/terms/terms';
import { instant, type LocalDate } from '../../domain/time/instant';
import { localDateAt, localYearAt, startOfLocalYear } from '../../domain/time/time-zone';
import { lockContract } from '../../store/contract/contract.store';
import { allPenaltiesOf } from '../../store/penalty/penalty.store';
import { checkWhole, isId, notFound } from '../checks';
import type { Unit } from '../command/unit';
import { downtimeCommitment, loadIncidentsOfYear, readBudget } from '../sla/downtime';
import { nextNumber } from './assess-incident';
import { recordedCapUses } from './decide-miss';
import { priceLinesOf, serviceLastDayOf } from './price-lines';
import { recordPenalty, reversePenalty } from './record-penalty';

/**
 * Assesses the downtime budget of a calendar year that is over, or in which the contract ended (`omr-hosted` art. 4.3, 4.5). Done again
 * with nothing changed it writes nothing; where the result changed, the old penalty is reversed.
 */
export async function assessDowntimeYear(
  unit: Unit,
  input: { readonly contractId: string; readonly year: number },
): Promise<Result<{ readonly penaltyId: string | null }>> {
  const contract = isId(input.contractId) ? await lockContract(unit.tx, input.contractId) : undefined;
  if (contract === undefined) return notFound('contract', ['contractId']);
  const terms = (await unit.terms.termsOf(unit.tx, unit.session.providerId, [contract.id])).get(contract.id);
  if (terms === undefined) throw new Error('a locked contract without terms');
  const faults = checkWhole(input.year, ['year'], 1990, 2200);
  if (faults.length > 0) return refuseAll(faults);
  const commitment = downtimeCommitment(terms);
  if (commitment === undefined) {
    return refuse(
      'MODULE_NOT_ACTIVE',
      ['contractId'],
      'No active module of the contract promises a downtime budget.',
      'Activate such a module first.',
    );
  }
  const lastDay = serviceLastDayOf(terms);
  const endedInYear = lastDay !== null && Number(lastDay.slice(0, 4)) === input.year;
  if (localYearAt(terms.zone, unit.now) <= input.year && !endedInYear) {
    return refuse(
      'TIME_IN_FUTURE',
      ['year'],
      `The year ${input.year} is not over.`,
      'Assess it once it is over, or once the contract has ended.',
    );
  }
  if (
    Number(contract.startsOn.slice(0, 4)) > input.year ||
    (lastDay !== null && Number(lastDay.slice(0, 4)) < input.year)
  ) {
    return refuse(
      'NUMBER_OUT_OF_RANGE',
      ['year'],
      `There was no service in ${input.year}.`,
      'Give a year with service.',
    );
  }
  const module = terms.modules.find((each) => each.key === commitment.moduleKey);
  const pack = termsOfModule(terms.terms, commitment.moduleKey);
  const { commitment: promise } = commitment.compiled;
  const policy = pack.penalties.policies.find(
    (each) =>
      each.window === 'CALENDAR_YEAR' &&
      each.commitmentKind === promise.kind &&
      (each.commitments.length === 0 || each.commitments.includes(promise.key)),
  );
  if (policy === undefined || module === undefined || !('seconds' in promise.target))
    return accept({ penaltyId: null });
  const incidents = await loadIncidentsOfYear(
    unit.tx,
    unit.terms,
    unit.session.providerId,
    [terms],
    input.year,
    unit.now,
  );
  const reading = readBudget(commitment, terms, incidents, input.year, unit.now);
  const penalties = await allPenaltiesOf(unit.tx, [contract.id]);
  const recorded = penalties.find(
    (penalty) => penalty.policyKey === policy.key && penalty.year === input.year && penalty.status !== 'REVERSED',
  );
  const decision = assessPenalty({
    policy,
    caps: pack.penalties.caps,
    currency: contract.currency,
    prices: priceLinesOf(terms),
    occasion: {
      kind: 'YEAR',
      year: input.year,
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
  if (what === 'NOTHING') return accept({ penaltyId: recorded?.id ?? null });
  if (recorded !== undefined && what !== 'ASSESS') {
    await reversePenalty(unit, terms, recorded, 'the downtime of the year changed');
  }
  if (what === 'REVERSE') return accept({ penaltyId: null });
  const breachedAt = reading.dueAt ?? instant(startOfLocalYear(terms.zone, input.year + 1) - 1);
  const penaltyId = await recordPenalty(unit, terms, nextNumber(penalties), decision.value, {
    moduleId: module.id,
    commitmentKey: promise.key,
    kind: promise.kind,
    incidentId: null,
    year: input.year,
    breachedAt,
  });
  return accept({ penaltyId });
}
