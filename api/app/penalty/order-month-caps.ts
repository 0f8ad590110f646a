import { isZero, negate, sameMoney } from '../../domain/money/arithmetic';
import { moneyOf } from '../../domain/money/parse-money';
import { wasCut } from '../../domain/penalty/carry-claim';
import type { PenaltyDecision, RecordedCapUse } from '../../domain/penalty/decision';
import { penaltyLapse } from '../../domain/penalty/claim';
import { byBreach } from '../../domain/penalty/order-caps';
import { outageRefundsOf } from '../../domain/outages/recorded-refunds';
import { capsOf } from '../../domain/penalty/policy-caps';
import type { Cap } from '../../domain/penalty/policy';
import { termsOfModule } from '../../domain/terms/effective-terms';
import { formatInstant, type LocalDate } from '../../domain/time/instant';
import { addMonths, firstDayOf, monthOf, type LocalMonth } from '../../domain/time/local-date';
import { localDateAt, startOfLocalDate } from '../../domain/time/time-zone';
import { incidentsById } from '../../store/incident/incident.store';
import { penaltiesBreachedIn, penaltyWithCaps, type PenaltyWithCaps } from '../../store/penalty/penalty.store';
import type { Unit } from '../command/unit';
import { loadIncidentTerms, readClocks, type IncidentClock, type IncidentWithTerms } from '../sla/incident-clocks';
import { storedInstant } from '../stored-instant';
import type { ContractTerms, DatedTerms } from '../terms/dated-terms';
import { datedTermsOf } from '../contract/dated-terms-of';
import { followOutageRefundOf } from '../outage/follow-outage-refund';
import { decideBreach } from './decide-breach';
import { decidingTermsOf } from './deciding-terms';
import { policyOf } from './locked-penalty';
import { openPenaltyBook, toUse } from './penalty-book';
import { readyPolicyOf } from './ready-policies';
import { reversePenalty } from './record-penalty';
import { servicesOfMonth } from './services-of-month';
import { assessAnew } from './settle-occasion';
import { takeAcceptance } from './take-acceptance';

const REASON = 'the month is closed: its caps are used in the order of the deadlines';

/** A penalty that was reversed, and the one that took its place. */
export interface ReorderedPenalty {
  readonly before: PenaltyWithCaps;
  readonly penaltyId: string;
  /** Whether it was accepted at once: it is due without a claim, and its day had come. */
  readonly isAccepted: boolean;
}

/**
 * Puts the caps of a contract's month in order (`generic-2017` art. 6, `owl-monitoring` s. 5c):
 * each penalty takes of a cap what those with an earlier deadline left of it, and of one deadline
 * those of a lower incident's number. One whose amount is another one then is reversed and assessed
 * again; what was credited or ruled on is left alone, and counts first. In order already, it writes
 * nothing. **Reading**: what is no longer owed makes room for those behind it that were cut. The
 * refunds of long outages follow. The caller holds the contract's lock.
 */
export async function putMonthCapsInOrder(
  unit: Unit,
  dated: DatedTerms,
  month: LocalMonth,
): Promise<readonly ReorderedPenalty[]> {
  const all = await capped(unit, dated, month);
  if (all.length === 0 || (all.length === 1 && !all.some(({ penalty }) => isCut(penalty)))) return [];
  const wrong = (await decideInOrder(unit, all)).filter(
    ({ penalty, decision }) => !sameMoney(decision.amount, moneyOf(penalty.assessedAmount)),
  );
  // All give back what they took before any takes it again.
  for (const { source, penalty } of wrong)
    await reversePenalty(unit, await bookOf(unit, source, penalty), penalty, REASON);
  const reordered: ReorderedPenalty[] = [];
  for (const { source, penalty, decision, terms } of wrong) {
    const { moduleId, commitmentKey, kind, incidentId, year } = penalty;
    const cause = { moduleId, commitmentKey, kind, incidentId, year, breachedAt: storedInstant(penalty.breachedAt) };
    const book = await bookOf(unit, source, penalty);
    const penaltyId = await assessAnew(unit, book, decision, cause, penalty);
    const isAccepted = await acceptIfDue(unit, dated, { penalty, terms }, penaltyId);
    reordered.push({ before: penalty, penaltyId, isAccepted });
  }
  await followRefunds(unit, dated, reordered);
  return reordered;
}

/**
 * Brings the refunds of the incidents whose penalties are other ones now after them: once each,
 * however many penalties it has, by terms that know what another one changed.
 */
async function followRefunds(unit: Unit, dated: DatedTerms, reordered: readonly ReorderedPenalty[]): Promise<void> {
  const refunded = new Set(outageRefundsOf(dated).map(({ incidentId }) => incidentId));
  const breaches = new Map(reordered.map(({ before }) => [before.incidentId, before.breachedAt]));
  for (const [incidentId, breachedAt] of breaches) {
    if (incidentId === null || !refunded.has(incidentId)) continue;
    const terms = await datedTermsOf(unit, dated.contractId);
    await followOutageRefundOf(unit, terms.at(storedInstant(breachedAt)), incidentId);
  }
}

/** A penalty under caps of its month, and the terms by which it was decided. */
interface CappedPenalty {
  readonly penalty: PenaltyWithCaps;
  readonly terms: ContractTerms;
  /** The keys of its caps that are used in the order of deadlines. */
  readonly ordered: ReadonlySet<string>;
}

/** The standing penalties of a month under a cap whose order is by deadline. */
async function capped(unit: Unit, dated: DatedTerms, month: LocalMonth): Promise<readonly CappedPenalty[]> {
  const first = firstDayOf(month);
  const [from, until] = [first, addMonths(first, 1)].map((on) => formatInstant(startOfLocalDate(dated.zone, on)));
  const found = await penaltiesBreachedIn(unit.tx, dated.contractId, from ?? '', until ?? '');
  const deciding = await decidingTermsOf(unit.tx, dated, found);
  return found.flatMap((penalty, place) => {
    const terms = deciding[place];
    if (terms === undefined) return [];
    const ordered = new Set(orderedCaps(penalty, terms).map(({ key }) => key));
    return ordered.size === 0 ? [] : [{ penalty, terms, ordered }];
  });
}

function orderedCaps(penalty: PenaltyWithCaps, terms: ContractTerms): readonly Cap[] {
  const module = terms.modules.find(({ id }) => id === penalty.moduleId);
  const { caps } = module === undefined ? terms.terms.pack.penalties : termsOfModule(terms.terms, module.key).penalties;
  return capsOf(policyOf({ penalty, decidedBy: terms }), caps).filter(
    ({ window, order }) => window === 'MONTH' && order === 'DUE_AT_THEN_NUMBER',
  );
}

function isCut({ assessedAmount, explanation }: PenaltyWithCaps): boolean {
  return wasCut(moneyOf(assessedAmount), explanation);
}

/**
 * Whether a penalty may take its place in the order: nobody has ruled on it, nothing is credited.
 */
function isOpen({ status, credited }: PenaltyWithCaps): boolean {
  return (status === 'ASSESSED' || status === 'CLAIMED' || status === 'CONTESTED') && isZero(moneyOf(credited));
}

interface DecidedPenalty extends CappedPenalty {
  readonly source: IncidentWithTerms;
  readonly decision: PenaltyDecision;
}

/** What each open penalty comes to once the caps of the month are in order. */
async function decideInOrder(unit: Unit, all: readonly CappedPenalty[]): Promise<readonly DecidedPenalty[]> {
  const sources = await sourcesOf(unit, all);
  const open = all
    .filter(({ penalty }) => isOpen(penalty))
    .flatMap((each) => {
      const source = sources.get(each.penalty.incidentId ?? '');
      const number = source?.incident.number ?? '';
      return source === undefined ? [] : [{ ...each, source, number, dueAt: storedInstant(each.penalty.breachedAt) }];
    })
    .sort(byBreach);
  const [one] = open;
  if (one === undefined) return [];
  const { uses } = await bookOf(unit, one.source, ...open.map(({ penalty }) => penalty));
  const taken: RecordedCapUse[] = [...uses, ...open.flatMap((each) => usesOf(each, true).map(negated))];
  const decided: DecidedPenalty[] = [];
  for (const each of open) {
    const recorded = [...taken, ...usesOf(each, false).map(negated)];
    const decision = await decideAgain(unit, each, recorded);
    if (decision === null) {
      // What cannot be decided any more stays, and holds what it took.
      taken.push(...usesOf(each, true));
      continue;
    }
    decided.push({ ...each, decision });
    const used = decision.capUses.filter(({ capKey }) => each.ordered.has(capKey));
    taken.push(...used.map(({ capKey, windowKey, used: amount }) => ({ penaltyId: '', capKey, windowKey, amount })));
  }
  return decided;
}

async function sourcesOf(unit: Unit, all: readonly CappedPenalty[]): Promise<ReadonlyMap<string, IncidentWithTerms>> {
  const ids = [...new Set(all.flatMap(({ penalty }) => penalty.incidentId ?? []))];
  const records = await incidentsById(unit.tx, ids);
  const sources = await loadIncidentTerms(unit.tx, unit.terms, unit.session.providerId, records);
  return new Map(sources.map((source) => [source.incident.id, source]));
}

/** What a penalty holds of its caps: those in the order of deadlines, or the others. */
function usesOf({ penalty, ordered }: CappedPenalty, isOrdered: boolean): readonly RecordedCapUse[] {
  return penalty.capUses.filter(({ capKey }) => ordered.has(capKey) === isOrdered).map(toUse);
}

function negated(use: RecordedCapUse): RecordedCapUse {
  return { ...use, amount: negate(use.amount) };
}

async function decideAgain(
  unit: Unit,
  { penalty, source }: Pick<DecidedPenalty, 'penalty' | 'source'>,
  recorded: readonly RecordedCapUse[],
): Promise<PenaltyDecision | null> {
  const clock = clockOf(source, penalty, unit);
  if (clock === undefined) return null;
  const policy = policyOf({ penalty, decidedBy: source.terms });
  const ready = readyPolicyOf(source.terms.terms, clock.commitment.moduleKey, policy);
  if (!ready.ok) return null;
  const services = await servicesOfMonth(unit, source, ready.value, storedInstant(penalty.breachedAt));
  const decided = decideBreach(source, clock, ready.value, recorded, services, unit.now);
  return decided.ok && decided.value.status === 'ASSESSED' ? decided.value : null;
}

function clockOf(source: IncidentWithTerms, penalty: PenaltyWithCaps, unit: Unit): IncidentClock | undefined {
  const clocks = readClocks(source, unit.now);
  if (!clocks.ok) return undefined;
  const keyOf = new Map(source.terms.modules.map(({ id, key }) => [key, id]));
  return clocks.value.find(
    ({ commitment }) =>
      commitment.compiled.commitment.key === penalty.commitmentKey &&
      keyOf.get(commitment.moduleKey) === penalty.moduleId,
  );
}

function bookOf(unit: Unit, { terms, incident }: IncidentWithTerms, ...penalties: readonly PenaltyWithCaps[]) {
  const days = penalties.map(({ breachedAt }) => localDateAt(terms.zone, storedInstant(breachedAt)));
  return openPenaltyBook(unit, terms, days, { incidentId: incident.id });
}

/**
 * Accepts what took the place of a penalty that was due without a claim, and whose day had come.
 */
async function acceptIfDue(
  unit: Unit,
  dated: DatedTerms,
  { penalty: before, terms: decidedBy }: Pick<CappedPenalty, 'penalty' | 'terms'>,
  penaltyId: string,
): Promise<boolean> {
  const terms = dated.at(storedInstant(before.breachedAt));
  const assessedOn = localDateAt(terms.zone, storedInstant(before.assessedAt));
  const { event, on } = penaltyLapse(policyOf({ penalty: before, decidedBy }), assessedOn);
  if (event !== 'ACCEPT_AT_CLOSING' || before.status !== 'ASSESSED' || on > localDateAt(terms.zone, unit.now))
    return false;
  const penalty = await penaltyWithCaps(unit.tx, penaltyId);
  if (penalty === undefined) throw new Error('a penalty that vanished');
  const dueAt = formatInstant(startOfLocalDate(dated.on(on).zone, on));
  const taken = await takeAcceptance(unit, { penalty, terms, decidedBy }, { on, dueAt });
  if (!taken.ok) throw new Error(`a penalty that cannot be accepted at closing: ${penaltyId}`);
  return true;
}

/** The month of a breach, in the contract's zone. */
export function monthOfBreach(dated: DatedTerms, breachedAt: string): LocalMonth {
  const on: LocalDate = localDateAt(dated.zone, storedInstant(breachedAt));
  return monthOf(on);
}
