import type { Instant } from '../time/instant';
import { startChannelsOf, type NotApplicableReason } from './applicability';
import type { NoClock } from './clock';
import type { ClockFacts } from './clock-facts';
import type { ClockEvent, Commitment } from './commitment';

/** Why a commitment has no clock on an incident at an instant, and what would start one. */
export function noClock(
  commitment: Commitment,
  facts: ClockFacts,
  reason: Exclude<NotApplicableReason, 'NOT_SUBSCRIBED'>,
  asOf: Instant,
): NoClock {
  const { severities, incidentKinds, assetOwnerships, clockStart } = commitment;
  const startChannels = startChannelsOf(commitment, facts.severity);
  switch (reason) {
    case 'SEVERITY':
      return {
        reason: `The commitment does not cover the severity ${facts.severity ?? 'unknown'}.`,
        whatWouldStartIt: `An incident of severity ${anyOf(severities)}.`,
      };
    case 'KIND':
      return {
        reason: `The commitment does not cover incidents of the kind ${facts.kind ?? 'unknown'}.`,
        whatWouldStartIt: `An incident of the kind ${anyOf(incidentKinds)}.`,
      };
    case 'OWNERSHIP':
      return {
        reason: `No affected asset is ${anyOf(assetOwnerships)}.`,
        whatWouldStartIt: `An incident that affects an asset that is ${anyOf(assetOwnerships)}, covered and on record when it is received.`,
      };
    case 'CHANNEL':
      return {
        reason: `A report by ${anyOf(channelsBy(facts, asOf))} does not start the clock.`,
        whatWouldStartIt: `A report by ${anyOf(startChannels)}.`,
      };
    case 'NOT_STARTED':
      return clockStart === 'RECEIVED'
        ? {
            reason: 'No report was received by then.',
            whatWouldStartIt: startChannels.length === 0 ? 'A report.' : `A report by ${anyOf(startChannels)}.`,
          }
        : {
            reason: `The event ${clockStart} had not happened by then.`,
            whatWouldStartIt: `The event ${clockStart}${recordedBy(clockStart)}.`,
          };
  }
}

/** Why a contract has no clock of a commitment that its modules do not bring. */
export const NOT_SUBSCRIBED: NoClock = {
  reason: "The contract's modules do not bring the commitment.",
  whatWouldStartIt: 'A module that brings it.',
};

/** Why no clock counts on an incident that its cause excludes as a whole. */
export function excludedAsWhole(cause: string): NoClock {
  return {
    reason: `The cause ${cause} excludes the whole incident.`,
    whatWouldStartIt: 'A correction that includes the incident again.',
  };
}

/** The mutation that records an event; nothing for what none records. */
function recordedBy(event: ClockEvent): string {
  const mutation = RECORDED_BY[event];
  return mutation === null ? '' : `: record it with ${mutation}`;
}

const RECORDED_BY: Readonly<Record<ClockEvent, string | null>> = {
  RECEIVED: '`reportIncident`',
  FIRST_RESPONSE: '`recordFirstResponse`',
  RESTORED: '`restoreIncident`',
  CLOSED: null,
  DISINFECTION_TOOL_AVAILABLE: '`recordDisinfectionTool`',
  ORDER_VALIDATED: '`recordOrderValidation`',
  COMMISSIONED: '`recordCommissioning`',
};

function channelsBy({ receptions }: ClockFacts, asOf: Instant): readonly string[] {
  return [...new Set(receptions.filter(({ at }) => at <= asOf).map(({ channel }) => channel))];
}

/** `A, B or C`. */
function anyOf(words: readonly string[]): string {
  return words.length < 2 ? words.join('') : `${words.slice(0, -1).join(', ')} or ${words[words.length - 1] ?? ''}`;
}
