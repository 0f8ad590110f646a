import type { Unit } from './unit';

/**
 * Writes what follows from what a partner or a client did: penalties, sums under caps, ledgers,
 * adjustments. The database lets their sessions write those rows meanwhile alone, and only those of
 * contracts that they see.
 */
export async function asConsequence<T>(unit: Unit, work: () => Promise<T>): Promise<T> {
  if (unit.session.kind === 'PROVIDER' || following.has(unit)) return work();
  following.add(unit);
  say(unit, 'yes');
  const value = await work();
  say(unit, '');
  following.delete(unit);
  return value;
}

/** Whether a unit is writing what follows from what a partner or a client did. */
export function isConsequence(unit: Unit): boolean {
  return following.has(unit);
}

/** Units that are doing so; one that fails there does nothing more. */
const following = new WeakSet<Unit>();

function say(unit: Unit, value: '' | 'yes'): void {
  const text = `SELECT set_config('astreinte.consequence', $1, true)`;
  unit.tx.send({ name: 'consequence:say', text }, [value]);
}
