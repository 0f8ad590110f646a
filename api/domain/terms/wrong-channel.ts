import { startsByChannel } from '../sla/applicability';
import type { Channel, Commitment, Severity } from '../sla/commitment';
import type { TermsPack } from './terms-pack';

/** A report by another channel than the terms name for its severity. */
export interface WrongChannel {
  readonly channel: Channel;
  /** The channels that the terms name. */
  readonly expected: readonly Channel[];
  /** Whether it starts the clock of some commitment all the same. */
  readonly startsClocks: boolean;
}

/**
 * That an incident was reported by another channel than the terms name for its severity
 * (`owl-monitoring` s. 5a); null where it was not, or where they name none. An alert of monitoring
 * is no report of the client's: no channel is wrong for it.
 */
export function wrongChannelOf(
  { operations }: Pick<TermsPack, 'operations'>,
  commitments: readonly Commitment[],
  { severity, channel }: { readonly severity: Severity; readonly channel: Channel },
): WrongChannel | null {
  const expected = operations.reporting.find((each) => each.severity === severity)?.channels;
  if (expected === undefined || channel === 'MONITORING_ALERT' || expected.includes(channel)) return null;
  const startsClocks = commitments.some(
    (each) =>
      each.clockStart === 'RECEIVED' && each.severities.includes(severity) && startsByChannel(each, severity, channel),
  );
  return { channel, expected, startsClocks };
}

/**
 * By severity, the channels that alone start clocks under these terms: none named where a report by
 * any other does too. An alert of monitoring counts as it does elsewhere.
 */
export function channelsOfSeverity({ operations }: TermsPack): Commitment['channelsOfSeverity'] {
  if (operations.wrongChannel !== 'STARTS_NO_CLOCK') return undefined;
  return Object.fromEntries(
    operations.reporting.map(({ severity, channels }) => [severity, [...channels, 'MONITORING_ALERT' as const]]),
  );
}
