import { awaitEntry, awaitSetOffEntry, type AwaitedEntry } from '../../store/accounting/posting.store';
import type { Unit } from '../command/unit';

/** Makes what a unit records of a client's account wait for its entry in the books. */
export function enterLater(unit: Unit, fact: AwaitedEntry): void {
  awaitEntry(unit.tx, unit.session.providerId, fact, unit.recordedAt);
}

/** The same of a set-off. */
export function enterSetOffLater(unit: Unit, setOffId: string): void {
  awaitSetOffEntry(unit.tx, unit.session.providerId, setOffId, unit.recordedAt);
}
