import type { Decimal } from '../../domain/money/decimal';
import { checkOf, checksInForce, failsCheck, type CheckInForce } from '../../domain/operations/monitoring';
import { accept, refuse, refuseAll, type Result } from '../../domain/result';
import type { Instant } from '../../domain/time/instant';
import { localDateAt } from '../../domain/time/time-zone';
import type { AssetRecord } from '../../store/asset/asset.store';
import type { CheckKey } from '../../store/monitoring/monitoring.store';
import { hitAmong } from '../asset/named-assets';
import { checkNotFuture, checkText, notFound } from '../checks';
import { checkInForce } from '../contract/check-in-force';
import type { ContractTerms, DatedTerms } from '../terms/dated-terms';
import { checkNumber } from './check-number';

/** What a check found at an instant. */
export interface ReadingInput {
  readonly contractId: string;
  readonly assetId?: string | null;
  readonly check: string;
  readonly at: Instant;
  /** Whether it fails; the check's threshold tells where it is left out. */
  readonly failing?: boolean | null;
  readonly value?: Decimal | null;
  readonly note?: string | null;
}

/** What a reading is of: a check in force under the terms of its day. */
interface ReadCheck {
  readonly terms: ContractTerms;
  readonly check: CheckInForce;
  readonly asset: AssetRecord | null;
  readonly contractId: string;
  readonly aboutId: string;
  /** See `keyOf`. */
  readonly key: string;
}

/** A reading that is not refused. */
export interface DecidedReading extends ReadCheck {
  readonly index: number;
  readonly at: Instant;
  readonly failing: boolean;
  readonly value: string | null;
  readonly note: string | null;
}

/** Decides over the reading in a place of its call. */
export type Decide = (index: number, reading: ReadingInput) => Result<DecidedReading>;

/** Within a quarter of an hour, as zones count them, no date begins. */
const QUARTER = 900;

/**
 * Decides over readings by the terms of their days; what they name is looked up once for those of a
 * check that are near one another.
 */
export function decider(
  now: Instant,
  terms: ReadonlyMap<string, DatedTerms>,
  settings: ReadonlyMap<string, readonly Parameters<typeof checksInForce>[1][number][]>,
  assets: ReadonlyMap<string, AssetRecord>,
): Decide {
  const checks = new Map<ContractTerms['terms']['pack'], Map<string, readonly CheckInForce[]>>();
  const checksOf = (contractId: string, { terms: { pack } }: ContractTerms): readonly CheckInForce[] => {
    const ofPack = checks.get(pack) ?? new Map<string, readonly CheckInForce[]>();
    checks.set(pack, ofPack);
    const found = ofPack.get(contractId) ?? checksInForce(pack, settings.get(contractId) ?? []);
    ofPack.set(contractId, found);
    return found;
  };
  const findCheck = ({ contractId, at, assetId = null, check: name }: ReadingInput): Result<ReadCheck> => {
    const dated = terms.get(contractId);
    if (dated === undefined) return notFound('contract', ['contractId']);
    const onDay = dated.at(at);
    const outside = checkInForce(dated, localDateAt(onDay.zone, at), ['contractId']);
    if (outside !== null) return outside;
    const named = hitAmong(assets, contractId, assetId === null ? [] : [assetId]);
    if (!named.ok) return refuseAll(named.refusals.map((each) => ({ ...each, path: ['assetId'] })));
    const check = checkOf(checksOf(contractId, onDay), name, assetId);
    if (check === undefined)
      return refuse(
        'CHECK_NOT_WATCHED',
        ['check'],
        'The contract has no such check, or it is switched off.',
        'Use a key of `Contract.checks`, or switch it on with `setMonitoringCheck`.',
      );
    const aboutId = assetId ?? contractId;
    const key = keyOf({ contractId, aboutId, check: check.key });
    return accept({ terms: onDay, check, asset: named.value[0] ?? null, contractId, aboutId, key });
  };
  const found = new Map<string, Result<ReadCheck>>();
  const checkAt = (reading: ReadingInput): Result<ReadCheck> => {
    const { contractId, assetId, check, at } = reading;
    const name = `${contractId} ${assetId ?? ''} ${Math.floor(at / QUARTER)} ${check}`;
    let one = found.get(name);
    if (one === undefined) found.set(name, (one = findCheck(reading)));
    return one;
  };
  return (index, reading) => {
    const { at } = reading;
    const of = checkAt(reading);
    if (!of.ok) return of;
    const value = reading.value ?? null;
    const note = reading.note?.trim() ?? null;
    const faults = [
      ...checkNotFuture(at, now, ['at']),
      ...(value === null ? [] : checkNumber(value, ['value'])),
      ...(note === null ? [] : checkText(note, ['note'], 2_000)),
    ];
    if (faults.length > 0) return refuseAll(faults);
    const failing = failsCheck(of.value.check, { failing: reading.failing ?? null, value });
    if (failing === null)
      return refuse(
        'READING_INCOMPLETE',
        ['failing'],
        'Nothing tells whether the check fails.',
        'Give `failing`, or a value where the check has a threshold.',
      );
    return accept({ ...of.value, index, at, failing, value: value?.toFixed() ?? null, note });
  };
}

/** What stands for a check of a contract or an asset, as text. */
export const keyOf = ({ contractId, aboutId, check }: CheckKey): string => `${contractId} ${aboutId} ${check}`;
