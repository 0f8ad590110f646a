import { renewsAssets } from '../../domain/lifecycle/asset-term';
import { accept, refuse, refuseAll, type Refused, type Result } from '../../domain/result';
import type { LocalDate } from '../../domain/time/instant';
import type { ContractRecord } from '../../store/contract/contract.store';
import { checkText } from '../checks';
import { record } from '../command/record';
import type { Unit } from '../command/unit';
import { datedTermsOfLocked } from '../contract/dated-terms-of';
import { recordVersions } from '../contract/record-versions';
import type { DatedTerms } from '../terms/dated-terms';
import { openAsset } from './open-asset';

/** The term of an asset's own cover, as both sides agreed it. */
export interface AgreeAssetTermInput {
  readonly assetId: string;
  readonly lastDay: LocalDate;
  readonly document: string;
}

/**
 * Records that an asset is covered for a term of its own, which the terms renew as the contract
 * unless notice is given for it. Refused: `ASSET_TERM_NOT_RENEWED` where they renew none.
 */
export async function agreeAssetTerm(
  unit: Unit,
  { assetId, lastDay, document }: AgreeAssetTermInput,
): Promise<Result<{ readonly assetId: string }>> {
  const opened = await openAsset(unit, assetId);
  if (!opened.ok) return opened;
  const { asset, contract } = opened.value;
  const faults = checkText(document, ['document'], 500);
  if (faults.length > 0) return refuseAll(faults);
  const dated = await datedTermsOfLocked(unit, contract);
  if (!renewsAssets(dated.at(unit.now).terms.pack.lifecycle)) return notRenewed();
  if (asset.coveredUntil !== null) return coverEnds(asset.coveredUntil);
  if (lastDay < asset.coveredFrom) {
    const message = `The asset is covered from ${asset.coveredFrom} on.`;
    return refuse('DATE_OUT_OF_PERIOD', ['lastDay'], message, 'Give that day or a later one.');
  }
  const startsOn = asset.coveredFrom as LocalDate;
  // In place of what was agreed before, or came along from another contract.
  const from = dated.timeline.of('ASSET_TERM', assetId).at(-1)?.startsOn ?? dated.firstDay;
  await recordTerm(unit, contract, from, { assetId, document, term: { startsOn, lastDay } });
  return accept({ assetId });
}

/** Keeps the term of an asset that goes on under another contract as another asset. */
export async function carryAssetTerm(
  unit: Unit,
  from: DatedTerms,
  to: Pick<ContractRecord, 'id' | 'amendmentCount'>,
  ids: { readonly before: string; readonly after: string },
  on: LocalDate,
): Promise<void> {
  const term = from.timeline.valueOn('ASSET_TERM', ids.before, on);
  if (term !== null) await recordTerm(unit, to, on, { assetId: ids.after, document: null, term });
}

async function recordTerm(
  unit: Unit,
  contract: Pick<ContractRecord, 'id' | 'amendmentCount'>,
  from: LocalDate,
  said: {
    readonly assetId: string;
    readonly document: string | null;
    readonly term: { readonly startsOn: LocalDate; readonly lastDay: LocalDate };
  },
): Promise<void> {
  const { assetId, document, term } = said;
  const versions = [{ fact: 'ASSET_TERM', key: assetId, startsOn: from, value: term }] as const;
  await recordVersions(unit, contract, versions);
  const payload = { assetId, lastDay: term.lastDay, document, versions };
  await record(unit, { kind: 'ASSET_TERM_AGREED', subjectId: contract.id, contractId: contract.id, payload });
}

/** Refuses an asset whose cover ends already. */
export function coverEnds(coveredUntil: string): Refused {
  const message = `The cover of the asset ends on ${coveredUntil}.`;
  return refuse('ASSET_STATE_CONFLICT', ['assetId'], message, 'Give an asset whose cover goes on.');
}

function notRenewed(): Refused {
  const message = 'These terms renew no cover of an asset by itself.';
  return refuse('ASSET_TERM_NOT_RENEWED', ['assetId'], message, 'Use `endAssetCover` with its last day.');
}
