import { accept, type Result } from '../../domain/result';
import { localDateAt } from '../../domain/time/time-zone';
import type { PenaltyPolicy } from '../../domain/penalty/policy';
import type { PenaltyWithCaps } from '../../store/penalty/penalty.store';
import type { Unit } from '../command/unit';
import { followOutageRefund } from '../outage/follow-outage-refund';
import { trackEscalation } from '../escalation/follow-escalation';
import { readClocks, type IncidentClock, type IncidentWithTerms } from '../sla/incident-clocks';
import { decideBreach, policiesOf } from './decide-breach';
import { openPenaltyBook, usesWithout, type PenaltyBook } from './penalty-book';
import { readyPolicyOf } from './ready-policies';
import { servicesOfMonth } from './services-of-month';
import { settleGone, settledTogether, settleOccasion, type Settled } from './settle-occasion';

const REASON = 'the facts of the incident changed';

/**
 * What assessing an incident came to, with the book of its contract, for what else the same change
 * touches.
 */
export interface AssessedIncident {
  readonly settled: Settled;
  readonly book: PenaltyBook;
}

/**
 * Assesses what has become certain about an incident, or has changed since it was assessed: a wrong
 * assessment is reversed and a new one made; the same one writes nothing. What cannot be priced
 * waits for a person. The caller holds the contract's lock. Refuses what `readClocks` refuses.
 */
export async function assessIncident(
  unit: Unit,
  source: IncidentWithTerms,
  reason = REASON,
): Promise<Result<AssessedIncident>> {
  const { incident, terms } = source;
  const read = readClocks(source, unit.now);
  if (!read.ok) return read;
  await trackEscalation(unit, source);
  const clocks = read.value;
  const book = await openPenaltyBook(
    unit,
    terms,
    clocks.map((clock) => localDateAt(terms.zone, breachOf(clock))),
    { incidentId: incident.id },
  );
  const standing = new Set(book.standing);
  const waiting = new Set(book.waiting);
  const settled: Settled[] = [];
  const breaches = clocks.flatMap((clock) => policiesOf(clock, source).map((policy) => ({ clock, policy })));
  for (const { clock, policy, recorded } of withStanding(breaches, standing)) {
    const { commitment } = clock.commitment.compiled;
    const unpriced = [...waiting].find((each) => isOf(each, { clock, policy }));
    if (recorded !== undefined) standing.delete(recorded);
    if (unpriced !== undefined) waiting.delete(unpriced);
    const ready = readyPolicyOf(terms.terms, clock.commitment.moduleKey, policy);
    const services = ready.ok ? await servicesOfMonth(unit, source, ready.value, breachOf(clock)) : [];
    const decided = ready.ok
      ? decideBreach(source, clock, ready.value, usesWithout(book, recorded), services, unit.now)
      : ready;
    const module = terms.modules.find((each) => each.key === clock.commitment.moduleKey);
    if (module === undefined) throw new Error('a commitment without its module');
    const occasion = {
      policyKey: policy.key,
      cause: {
        moduleId: module.id,
        commitmentKey: commitment.key,
        kind: commitment.kind,
        incidentId: incident.id,
        year: null,
        breachedAt: clock.result.dueAt,
      },
      standing: recorded,
      claimedBefore: book.claimedBefore.find(({ policyKey }) => policyKey === policy.key),
      waiting: unpriced,
      reason,
    };
    // What still runs is projected when somebody asks; it waits for nobody.
    if (!decided.ok && clock.result.stoppedAt === null) {
      if (recorded !== undefined) standing.add(recorded);
      if (unpriced !== undefined) waiting.add(unpriced);
      continue;
    }
    settled.push(await settleOccasion(unit, book, occasion, decided));
  }
  settled.push(await settleGone(unit, book, [...standing], [...waiting], reason));
  await followOutageRefund(unit, terms, incident);
  return accept({ settled: settledTogether(settled), book });
}

/** A clock, and a policy that penalises its breach. */
interface Breach {
  readonly clock: IncidentClock;
  readonly policy: PenaltyPolicy;
}

function isOf(
  each: { readonly policyKey: string; readonly commitmentKey: string },
  { clock, policy }: Breach,
): boolean {
  return each.policyKey === policy.key && each.commitmentKey === clock.commitment.compiled.commitment.key;
}

/**
 * Each breach with the penalty that stands for it. A correction may move a breach to another
 * commitment under the same policy, as another severity does: what stood for the one is what is
 * assessed again for the other, and its claim with it.
 */
function withStanding(
  breaches: readonly Breach[],
  standing: ReadonlySet<PenaltyWithCaps>,
): readonly (Breach & { readonly recorded: PenaltyWithCaps | undefined })[] {
  const left = new Set(standing);
  const own = breaches.map((breach) => {
    const recorded = [...left].find((each) => isOf(each, breach));
    if (recorded !== undefined) left.delete(recorded);
    return { ...breach, recorded };
  });
  return own.map((breach) => {
    const { clock, policy, recorded } = breach;
    const isDue = clock.result.state === 'BREACHED' && clock.result.stoppedAt !== null;
    if (recorded !== undefined || !isDue) return breach;
    const moved = [...left].find(({ policyKey }) => policyKey === policy.key);
    if (moved !== undefined) left.delete(moved);
    return { ...breach, recorded: moved };
  });
}

function breachOf({ result }: IncidentClock): IncidentClock['result']['asOf'] {
  return result.dueAt ?? result.asOf;
}
