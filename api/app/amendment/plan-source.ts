import type { Unit } from '../command/unit';
import type { Instant } from '../../domain/time/instant';
import type { StatementRunner } from '../../store/database/statement';
import type { TermsLibrary } from '../terms/terms-library';

/** What an amendment is planned with. */
export interface PlanSource {
  readonly reader: StatementRunner;
  readonly library: TermsLibrary;
  readonly providerId: string;
  readonly now: Instant;
  readonly newId: () => string;
  /** What is planned is recorded in the same transaction. */
  readonly willRecord: boolean;
}

/** What a unit plans with. */
export function planSourceOf(unit: Unit, willRecord: boolean): PlanSource {
  const { tx: reader, terms: library, now, session } = unit;
  return { reader, library, providerId: session.providerId, now, newId: () => unit.newId(), willRecord };
}
