import type { ContractFactValues } from '../../domain/contract/contract-fact';
import { isAccessKind } from '../../domain/operations/withheld-access';
import { accept, type Result } from '../../domain/result';
import { instant } from '../../domain/time/instant';
import { reassessTouched } from '../amendment/reassess-breaches';
import { record } from '../command/record';
import type { Unit } from '../command/unit';
import { datedTermsOf } from '../contract/dated-terms-of';
import { recordVersions } from '../contract/record-versions';
import { onBehalf } from '../lifecycle/on-behalf';
import type { HeldContract } from '../lifecycle/move-contract';
import { NOTHING_SETTLED, type Settled } from '../penalty/settle-occasion';
import { storedInstant } from '../stored-instant';

type Access = ContractFactValues['ACCESS'];

/** The access that a declaration withholds, by its row; null for one that withholds none. */
export function accessOf(declaration: {
  readonly kind: string;
  readonly startsAt: string;
  readonly endsAt: string | null;
  readonly endedAt: string | null;
  readonly assetId: string | null;
}): Access | null {
  const { kind, startsAt, endsAt, endedAt, assetId } = declaration;
  return isAccessKind(kind) ? { kind, startsAt, endsAt: endedAt ?? endsAt, assetId } : null;
}

/**
 * Records the access that a declaration withholds, instead of what it did before, and assesses
 * again the incidents that either touches. Nothing is excluded where the terms list no cause for
 * it. Refuses what `assessIncident` refuses. The unit records what happened afterwards.
 */
export async function withholdAccess(
  unit: Unit,
  { contract, dated }: Pick<HeldContract, 'contract' | 'dated'>,
  declarationId: string,
  before: Access | null,
  after: Access | null,
): Promise<Result<Settled>> {
  const spans = [before, after].flatMap((each) => (each === null ? [] : [each]));
  if (spans.length === 0) return accept(NOTHING_SETTLED);
  return onBehalf(unit, dated.contractId, (by) => exclude(by, { contract, dated }, declarationId, after, spans));
}

async function exclude(
  unit: Unit,
  { contract, dated }: Pick<HeldContract, 'contract' | 'dated'>,
  declarationId: string,
  after: Access | null,
  spans: readonly Access[],
): Promise<Result<Settled>> {
  const { contractId, firstDay } = dated;
  const version = { fact: 'ACCESS', key: declarationId, startsOn: firstDay } as const;
  const versions = [{ ...version, value: after, ...(after === null ? { withdrawn: true } : {}) }] as const;
  await recordVersions(unit, contract, versions);
  const payload = { declarationId, versions };
  await record(unit, { kind: 'ACCESS_EXCLUDED', subjectId: contractId, contractId, payload });
  const from = Math.min(...spans.map(({ startsAt }) => storedInstant(startsAt)));
  if (from > unit.now) return accept(NOTHING_SETTLED);
  const ends = spans.map(({ endsAt }) => (endsAt === null ? unit.now : storedInstant(endsAt)));
  const terms = (await datedTermsOf(unit, contractId)).at(unit.now);
  return reassessTouched(unit, terms, instant(from), instant(Math.max(from, ...ends)));
}
