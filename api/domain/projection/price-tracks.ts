import { isPositive, smaller, subtract } from '../money/arithmetic';
import { zero } from '../money/value';
import type { PenaltyDecision } from '../penalty/decision';
import { byBreach } from '../penalty/order-caps';
import { accept, type Result } from '../result';
import type { Instant } from '../time/instant';
import { CapUses } from './contract-cost';
import { costIfItLasts, type ProjectionContext } from './running-cost';
import { segmentAt, type Track } from './track';

/** What a track costs at an instant among the others. */
export interface TrackCost {
  readonly track: Track;
  readonly decision: Pick<PenaltyDecision, 'amount' | 'capUses'>;
  /** Whether a cap cuts it: a larger amount before caps then changes nothing after them. */
  readonly cut: boolean;
}

/** All tracks priced at one instant. */
export interface PricedTracks {
  /** In the order in which they use up caps. */
  readonly costs: readonly TrackCost[];
  /** The next instant at which one of them may cost something else; null when none by the end. */
  readonly next: Instant | null;
  /** How many items were computed again; the others were kept. */
  readonly work: number;
}

/**
 * What `contractCostIfItLasts` returns, without explanations: an item is computed again only where
 * it changed; what the others leave it of its caps limits the amount that is already known.
 */
export function priceTracks(context: ProjectionContext, tracks: readonly Track[], at: Instant): Result<PricedTracks> {
  let next: Instant | null = null;
  for (const track of tracks) {
    const to = segmentAt(context, track, at);
    if (!to.ok) return to;
    if (to.value !== null && (next === null || to.value < next)) next = to.value;
  }
  const breached = breachedTracksAt(tracks, at);
  const servicesBy = servicesByMonth(breached);
  const years = tracks.flatMap((track) => (track.item.kind === 'YEAR' ? [{ track, year: track.item.year }] : []));
  const ordered = [...breached, ...[...years].sort((a, b) => a.year - b.year).map(({ track }) => track)];
  const uses = new CapUses(context);
  const costs: TrackCost[] = [];
  let work = 0;
  for (const track of ordered) {
    const servicesInMonth = track.widened && track.month !== null ? (servicesBy.get(track.month) ?? []) : [];
    const key = JSON.stringify(servicesInMonth);
    let alone = track.costs.get(key);
    if (alone === undefined) {
      const made = costIfItLasts(context, track.item, at, { recorded: context.recorded, servicesInMonth });
      if (!made.ok) return made;
      alone = made.value;
      track.costs.set(key, alone);
      work += 1;
    }
    const decision = afterOthers(alone, uses);
    const cut = decision !== alone && decision.amount.amount.lessThan(alone.amount.amount);
    costs.push({ track, decision, cut: cut || alone.capUses.some((use) => use.cut) });
    uses.take(decision);
  }
  const none = { amount: zero(context.currency), capUses: [] };
  const taken = new Set(ordered);
  const rest = tracks.filter((track) => !taken.has(track)).map((track) => ({ track, decision: none, cut: false }));
  return accept({ costs: [...costs, ...rest], next, work });
}

/**
 * Limits a decision that was taken as if there were no other items to what they leave of each of
 * its caps. Nothing has to be computed for that: others only use caps, so an amount that was cut,
 * or exceeds what is left, becomes what is left.
 */
function afterOthers(alone: PenaltyDecision, uses: CapUses): TrackCost['decision'] {
  let { amount } = alone;
  for (const { capKey, windowKey, cap, lifted } of alone.capUses) {
    const used = uses.of(capKey, windowKey);
    if (lifted || used === undefined) continue;
    const left = subtract(cap, used);
    amount = smaller(amount, isPositive(left) ? left : zero(left.currency));
  }
  if (amount === alone.amount) return alone;
  const capUses = alone.capUses.map((use) => (use.lifted ? use : { ...use, used: amount }));
  return { amount, capUses };
}

/** The breaches at an instant, in the order of their caps. */
function breachedTracksAt(tracks: readonly Track[], at: Instant): readonly Track[] {
  return tracks
    .flatMap((track) => {
      const { item, breachedFrom, dueAt } = track;
      if (item.kind !== 'BREACH' || breachedFrom === null || breachedFrom > at || dueAt === null) return [];
      return [{ track, dueAt, number: item.incident }];
    })
    .sort(byBreach)
    .map(({ track }) => track);
}

/** The services that the breaches of each month concern, each once, in order. */
function servicesByMonth(breached: readonly Track[]): ReadonlyMap<string, readonly string[]> {
  const found = new Map<string, Set<string>>();
  for (const { item, month } of breached) {
    if (item.kind !== 'BREACH' || month === null) continue;
    const services = found.get(month) ?? new Set<string>();
    for (const service of item.servicesConcerned) services.add(service);
    found.set(month, services);
  }
  return new Map([...found].map(([month, services]) => [month, [...services].sort()]));
}
