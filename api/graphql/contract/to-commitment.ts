import type { ReadyCommitment } from '../../app/terms/prepare-terms';
import type { Commitment } from '../_generated';

/** A commitment as the schema has it. */
export function toCommitment({ compiled, calendarName }: ReadyCommitment): Commitment {
  const { key, kind, severities, target, comparison, article } = compiled.commitment;
  const byReception = !('seconds' in target);
  return {
    key,
    kind,
    severities,
    target: byReception ? null : target.seconds,
    targetInsideHours: byReception ? target.insideSeconds : null,
    targetOutsideHours: byReception ? target.outsideSeconds : null,
    calendar: calendarName,
    comparison,
    article,
  };
}
