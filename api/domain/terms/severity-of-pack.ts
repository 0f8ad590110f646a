import { SEVERITIES, type Severity } from '../sla/commitment';
import type { TermsPack } from './terms-pack';

const EQUALS: Readonly<Partial<Record<Severity, Severity>>> = { MAJOR: 'URGENT', URGENT: 'MAJOR' };

/** The severities that a pack's commitments name, the gravest first. */
export function severitiesOf(pack: TermsPack): readonly Severity[] {
  const named = new Set(pack.commitments.flatMap(({ severities }) => severities));
  return SEVERITIES.filter((each) => named.has(each));
}

/**
 * A severity in the pack's own words: itself, or the one of equal rank that the pack names instead;
 * null where it names neither.
 */
export function severityInPack(pack: TermsPack, severity: Severity): Severity | null {
  const named = severitiesOf(pack);
  if (named.length === 0 || named.includes(severity)) return severity;
  const equal = EQUALS[severity];
  return equal !== undefined && named.includes(equal) ? equal : null;
}
