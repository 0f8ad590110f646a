import { checkLiftable } from '../../domain/penalty/liability';
import { liftsFor } from '../../domain/penalty/lifted-caps';
import { isReassessed } from '../../domain/penalty/reassess';
import { accept, refuse, refuseAll, type Result } from '../../domain/result';
import { termsOfModule } from '../../domain/terms/effective-terms';
import type { LocalDate } from '../../domain/time/instant';
import { localDateAt } from '../../domain/time/time-zone';
import { documentsById } from '../../store/document/document.store';
import { incidentsById } from '../../store/incident/incident.store';
import type { PenaltyWithCaps } from '../../store/penalty/penalty.store';
import { checkText, notFound } from '../checks';
import type { Unit } from '../command/unit';
import { datedTermsOf } from '../contract/dated-terms-of';
import { ofContract } from '../of-contract';
import { loadIncidentTerms } from '../sla/incident-clocks';
import { assessIncident } from './assess-incident';
import { lockPenalty } from './lock-penalty';
import { policyOf } from './locked-penalty';
import { openPenaltyBook } from './penalty-book';
import { recordCapLift } from './record-cap-lift';
import { settleDowntimeYear, termsOfYear } from './settle-downtime-year';
import type { Settled } from './settle-occasion';

/** A decision that a cap does not hold for a penalty. */
export interface LiftLiabilityCapInput {
  readonly penaltyId: string;
  readonly capKey: string;
  readonly reason: string;
  readonly documentId?: string | null;
}

/** What lifting a cap came to. */
export interface LiftedLiabilityCap {
  readonly contractId: string;
  readonly liftId: string;
  /** Ids of the penalties that it assessed again, and of those that it reversed. */
  readonly assessedIds: readonly string[];
  readonly reversedIds: readonly string[];
}

const REASON = 'a cap was lifted by decision';

/**
 * Lifts a cap for what a policy punishes of an incident or a year (`omr-hosted` art. 3.1, gross
 * negligence). The penalty is assessed again without it, and so whenever its facts are corrected;
 * what was credited is corrected by the difference. Refused: `NOT_FOUND`, `TEXT_INVALID`,
 * `CONTRACT_MISMATCH`, `PENALTY_TRANSITION_NOT_ALLOWED`, `CAP_NOT_LIFTABLE`, `ALREADY_EXISTS`.
 */
export async function liftLiabilityCap(unit: Unit, input: LiftLiabilityCapInput): Promise<Result<LiftedLiabilityCap>> {
  const found = await lockPenalty(unit, input.penaltyId);
  if (found === undefined) return notFound('penalty', ['penaltyId']);
  const { penalty, decidedBy: terms } = found;
  const { capKey, reason, documentId = null } = input;
  const faults = checkText(reason, ['reason'], 2000);
  if (faults.length > 0) return refuseAll(faults);
  const { contractId, policyKey, incidentId, year } = penalty;
  const document = await ofContract(unit, contractId, 'document', 'documentId', documentId, documentsById);
  if (!document.ok) return document;
  if (!isReassessed(penalty.status)) {
    const message = `A penalty that is ${penalty.status} stays as it is.`;
    const whatToDo = 'Name one that was not ruled on, reversed or declined; a settlement may change a ruling.';
    return refuse('PENALTY_TRANSITION_NOT_ALLOWED', ['penaltyId'], message, whatToDo);
  }
  const module = terms.modules.find(({ id }) => id === penalty.moduleId);
  const { caps } = module === undefined ? terms.terms.pack.penalties : termsOfModule(terms.terms, module.key).penalties;
  const cap = policyOf(found).caps.includes(capKey) ? caps.find(({ key }) => key === capKey) : undefined;
  if (cap === undefined) return notFound('cap', ['capKey']);
  const liftable = checkLiftable(cap);
  if (!liftable.ok) return liftable;
  const { dated } = terms;
  if (liftsFor(dated, { policyKey, incidentId, year }).some((lift) => lift.capKey === capKey)) {
    const message = `The cap ${capKey} is lifted for it.`;
    return refuse('ALREADY_EXISTS', ['capKey'], message, 'Use `Contract.liabilityCapLifts` to see the decision.');
  }
  const { contract, zone } = dated.at(unit.now);
  const today = localDateAt(zone, unit.now);
  const lift = { capKey, policyKey, incidentId, year, indemnityId: null, reason, documentId };
  const liftId = await recordCapLift(unit, { contract, today }, lift);
  const settled = await assessAgain(unit, penalty);
  if (!settled.ok) return settled;
  const { penaltyIds, reversedIds } = settled.value;
  const assessedIds = penaltyIds.filter((id) => !reversedIds.includes(id));
  return accept({ contractId, liftId, assessedIds, reversedIds });
}

/** Assesses again what a penalty was assessed for, with what is recorded by now. */
async function assessAgain(
  unit: Unit,
  { contractId, incidentId, year }: Pick<PenaltyWithCaps, 'contractId' | 'incidentId' | 'year'>,
): Promise<Result<Settled>> {
  if (incidentId !== null) {
    const records = await incidentsById(unit.tx, [incidentId]);
    const [source] = await loadIncidentTerms(unit.tx, unit.terms, unit.session.providerId, records);
    if (source === undefined) throw new Error('a penalty without its incident');
    const assessed = await assessIncident(unit, source, REASON);
    return assessed.ok ? accept(assessed.value.settled) : assessed;
  }
  if (year === null) throw new Error('a penalty of neither an incident nor a year');
  const terms = termsOfYear(await datedTermsOf(unit, contractId), year, unit.now);
  const book = await openPenaltyBook(unit, terms, [`${year}-12-31` as LocalDate], { years: [year] });
  return settleDowntimeYear(unit, book, year, REASON);
}
