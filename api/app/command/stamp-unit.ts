import { takeContractStamps, takeStamp } from '../../store/database/stamp';
import { setStamp, type Unit } from './unit';

/** Takes the time stamp of a unit that records under no contract that exists. */
export async function stampUnit(unit: Unit): Promise<void> {
  setStamp(unit, await takeStamp(unit.tx, unit.session.providerId, unit.stamps));
}

/** Takes the unit's time stamp under the locks of these contracts: later than all of theirs. */
export async function stampContracts(unit: Unit, ids: readonly string[]): Promise<void> {
  setStamp(unit, await takeContractStamps(unit.tx, unit.session.providerId, ids, unit.stamps));
}
