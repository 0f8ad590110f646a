import type { Label } from '../explanation/explanation';
import type { Instant } from '../time/instant';
import type { ClockFacts } from './clock-facts';
import { assetKindsOf, type Channel, type Commitment, type Severity } from './commitment';

/** Why a commitment's clock does not run on an incident, for the explanation. */
export const NOT_APPLICABLE_REASONS = {
  SEVERITY: {
    en: 'The commitment does not cover this severity',
    fr: "La sévérité n'est pas couverte par l'engagement",
  },
  KIND: {
    en: 'The commitment does not cover this kind of incident',
    fr: "Le type d'incident n'est pas couvert par l'engagement",
  },
  OWNERSHIP: {
    en: 'No asset has an ownership that the commitment covers',
    fr: "Aucun équipement du type que couvre l'engagement",
  },
  CHANNEL: { en: 'No channel that starts the clock', fr: 'Aucun canal qui déclenche le décompte' },
  NOT_SUBSCRIBED: {
    en: "The contract's modules do not bring the commitment",
    fr: "Les modules du contrat n'apportent pas cet engagement",
  },
  NOT_STARTED: { en: 'The clock has not started', fr: "Le décompte n'a pas commencé" },
} as const satisfies Record<string, Label>;

/** See `NOT_APPLICABLE_REASONS`. */
export type NotApplicableReason = keyof typeof NOT_APPLICABLE_REASONS;

/**
 * Why a commitment does not concern an incident at all, or null when it does. A commitment for some
 * ownerships needs at least one asset of theirs among those concerned (`omr-hosted` particular
 * conditions: shared or dedicated means); where it names kinds of assets too, one that is both.
 */
export function whyNotApplicable(commitment: Commitment, facts: ClockFacts): 'SEVERITY' | 'KIND' | 'OWNERSHIP' | null {
  const { severities, incidentKinds, assetOwnerships } = commitment;
  if (facts.severity !== null && !severities.includes(facts.severity)) return 'SEVERITY';
  if (incidentKinds.length > 0 && (facts.kind === null || !incidentKinds.includes(facts.kind))) return 'KIND';
  const kinds = assetKindsOf(commitment.appliesTo);
  const inScope = facts.assets.filter(({ kind }) => kinds?.includes(kind) ?? true);
  if (assetOwnerships.length > 0 && !inScope.some(({ ownership }) => assetOwnerships.includes(ownership)))
    return 'OWNERSHIP';
  return null;
}

/**
 * The instant at which the commitment's clock starts, whenever that is: for receptions, the first
 * by a channel that starts it.
 */
export function clockStartOf(commitment: Commitment, facts: ClockFacts): Instant | null {
  if (commitment.clockStart !== 'RECEIVED') return facts.events[commitment.clockStart] ?? null;
  const counted = facts.receptions.filter(({ channel }) => startsByChannel(commitment, facts.severity, channel));
  return earliest(counted.map(({ at }) => at));
}

/** Whether a reception by a channel starts the commitment's clock on an incident of a severity. */
export function startsByChannel(
  commitment: Pick<Commitment, 'startChannels' | 'channelsOfSeverity'>,
  severity: Severity | null,
  channel: Channel,
): boolean {
  const channels = startChannelsOf(commitment, severity);
  return channels.length === 0 || channels.includes(channel);
}

/**
 * The channels that start the commitment's clock on an incident of a severity; empty where any
 * does.
 */
export function startChannelsOf(
  { startChannels, channelsOfSeverity }: Pick<Commitment, 'startChannels' | 'channelsOfSeverity'>,
  severity: Severity | null,
): readonly Channel[] {
  const own = severity === null ? undefined : channelsOfSeverity?.[severity];
  if (own === undefined) return startChannels;
  return startChannels.length === 0 ? own : startChannels.filter((each) => own.includes(each));
}

/** The instant at which the commitment's clock stops, whenever that is. */
export function clockStopOf(commitment: Commitment, facts: ClockFacts): Instant | null {
  if (commitment.clockStop === 'RECEIVED') return earliest(facts.receptions.map(({ at }) => at));
  return facts.events[commitment.clockStop] ?? null;
}

/** The first of some instants, null of none. */
export function earliest(instants: readonly Instant[]): Instant | null {
  return instants.reduce<Instant | null>((first, at) => (first === null || at < first ? at : first), null);
}
