import { awaitEntries, awaitSetOffEntries, type AwaitedEntry } from '../../store/accounting/posting.store';
import type { Unit } from '../command/unit';

/** Makes what a unit records of clients' accounts wait for its entries in the books. */
export function enterLater(unit: Unit, ...facts: readonly AwaitedEntry[]): void {
  awaitEntries(unit.tx, unit.session.providerId, facts, unit.recordedAt);
}

/** The same of set-offs. */
export function enterSetOffsLater(unit: Unit, setOffs: readonly string[]): void {
  awaitSetOffEntries(unit.tx, unit.session.providerId, setOffs, unit.recordedAt);
}
