import { takeStamp } from '../../store/database/stamp';
import { setStamp, type Unit } from './unit';

/** Takes the time stamp of a unit that records under no contract that exists. */
export async function stampUnit(unit: Unit): Promise<void> {
  setStamp(unit, await takeStamp(unit.tx, unit.session.providerId, unit.stamps));
}
