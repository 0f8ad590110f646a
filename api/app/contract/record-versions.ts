import { CARRIED_BY_CONTRACT, ONLY, type ContractFactKind } from '../../domain/contract/contract-fact';
import type { ContractState } from '../../domain/lifecycle/contract-life';
import { addDays } from '../../domain/time/local-date';
import { secondOfStamp } from '../../store/database/stamp';
import { fallsDueBy, type ContractRecord } from '../../store/contract/contract.store';
import { insertContractVersions, type NewContractVersion } from '../../store/contract/contract-version.store';
import { type Unit } from '../command/unit';
import { bringRowsAlong } from './bring-rows-along';

/** Facts that rows show too: when one of them begins, time brings its row along. */
const SHOWN_BY_ROWS: ReadonlySet<ContractFactKind> = new Set([
  'TERMS_PACK',
  'STATUS',
  'TERM',
  'CLIENT',
  'INVOICING',
  'BILLING_PERIOD',
  'MODULE',
]);

/** What is known of a contract by whoever records its versions. */
type Recorded = Pick<ContractRecord, 'id' | 'amendmentCount'>;

/**
 * Records versions of a contract's facts at the unit's instant. The caller holds the contract's
 * lock, and puts the versions into the event that it records. The rows of a contract that was
 * amended are brought along; of any other the caller does that. `carriedBy` is the number of an
 * amendment; absent, the contract itself carries them. What begins on a day to come falls due on
 * it.
 */
export async function recordVersions(
  unit: Unit,
  { id: contractId, amendmentCount }: Recorded,
  versions: readonly NewContractVersion[],
  carriedBy: string = CARRIED_BY_CONTRACT,
): Promise<void> {
  const { providerId } = unit.session;
  const recorded = { providerId, contractId, recordedAt: unit.recordedAt, recordedBy: unit.actorName, carriedBy };
  await insertContractVersions(unit.tx, recorded, versions);
  const due = firstDue(versions, unit.recordedAt.slice(0, 10));
  if (due !== undefined) fallsDueBy(unit.tx, providerId, contractId, due);
  if (amendmentCount !== null) await bringRowsAlong(unit, contractId, secondOfStamp(unit.recordedAt));
}

/**
 * The first day on which something of these versions may be for time to do. The day of their record
 * in UTC may be yesterday or tomorrow in the contract's zone: at worst time finds nothing to do.
 */
function firstDue(versions: readonly NewContractVersion[], recordedOn: string): string | undefined {
  return versions
    .flatMap(({ fact, startsOn, value }) => {
      const begins = SHOWN_BY_ROWS.has(fact) && startsOn >= recordedOn ? [startsOn] : [];
      return fact === 'TERM' && value !== null ? [...begins, addDays(value.lastDay, 1)] : begins;
    })
    .sort()[0];
}

/**
 * Records and returns the state in which a contract stands from a day on; one in preparation or
 * activated stands in it from its first day.
 */
export async function recordStatus(
  unit: Unit,
  contract: Recorded,
  startsOn: string,
  status: ContractState,
): Promise<readonly NewContractVersion[]> {
  const versions = [{ fact: 'STATUS', key: ONLY, startsOn, value: { status } }] as const;
  await recordVersions(unit, contract, versions);
  return versions;
}
