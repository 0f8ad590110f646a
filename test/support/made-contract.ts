import { v7 } from 'uuid';
import { addAsset, type AddAssetInput } from '../../api/app/asset/add-asset';
import { recordIntervention, type RecordInterventionInput } from '../../api/app/consumption/record-intervention';
import { activateContract } from '../../api/app/contract/activate-contract';
import { createContract, type CreateContractInput } from '../../api/app/contract/create-contract';
import { signContract } from '../../api/app/contract/sign-contract';
import { recordFirstResponse } from '../../api/app/incident/record-first-response';
import { restoreIncident } from '../../api/app/incident/restore-incident';
import { reportIncident, type ReportIncidentInput } from '../../api/app/incident/report-incident';
import { money, type Money } from '../../api/domain/money/value';
import { instant, type Instant, type LocalDate } from '../../api/domain/time/instant';
import { assetsById, type AssetRecord } from '../../api/store/asset/asset.store';
import type { Explanation } from '../../api/domain/explanation/explanation';
import {
  explanationsOfPenalties,
  penaltiesById,
  penaltiesWithCaps,
  type PenaltyRecord,
  type PenaltyWithCaps,
} from '../../api/store/penalty/penalty.store';
import type { StatementRunner } from '../../api/store/database/statement';
import { at, carryOut, type Tenant, type Way, type Who } from './tenant';

/** Euros. */
export const eur = (amount: string): Money => money(amount, 'EUR');

/** A date. */
export const on = (text: string): LocalDate => text as LocalDate;

/**
 * The input of a contract from the hosted terms: 1 200.00 a month of which 1 000.00 hosting,
 * restoration, a downtime budget, 16 units at 25.00.
 */
export function hostedInput(tenant: Tenant, changes: Partial<CreateContractInput> = {}): CreateContractInput {
  return {
    clientId: tenant.clientId,
    number: `C-${v7()}`,
    termsPack: { key: 'omr-hosted', version: 1 },
    startsOn: on('2026-01-01'),
    invoicedBy: 'PARTNER_ERP',
    directDebit: true,
    priceComponents: [
      { code: 'HOSTING', monthlyAmount: eur('1000.00') },
      { code: 'EQUIPMENT', monthlyAmount: eur('120.00') },
      { code: 'SERVICES', monthlyAmount: eur('80.00') },
    ],
    modules: ['A', 'B', 'D', 'J', 'K', 'L', 'UT'].map((key) => ({ key, active: true })),
    overrides: [],
    ...changes,
  };
}

/**
 * Creates, signs and activates a contract on its first day; by default a hosted one. Answers its
 * id.
 */
export async function activeContract(tenant: Tenant, changes: Partial<CreateContractInput> = {}): Promise<string> {
  const input = hostedInput(tenant, changes);
  const when = `${input.startsOn}T08:00:00Z`;
  const { contractId } = await carryOut(tenant, when, (unit) => createContract(unit, input));
  await carryOut(tenant, when, (unit) =>
    signContract(unit, { contractId, method: 'EMAIL', signedAt: at(when), signatory: 'S', proof: 'P' }),
  );
  await carryOut(tenant, when, (unit) => activateContract(unit, { contractId }));
  return contractId;
}

/** Adds an asset; a shared server unless told otherwise. */
export async function asset(tenant: Tenant, contractId: string, changes: Partial<AddAssetInput> = {}): Promise<string> {
  const input = {
    contractId,
    designation: 'Server',
    kind: 'SERVER',
    ownership: 'SHARED',
    quantity: 1,
    ...changes,
  } as const;
  return (await carryOut(tenant, '2026-01-01T09:00:00Z', (unit) => addAsset(unit, input))).assetId;
}

/** Reports an interruption of the whole solution by telephone, unless told otherwise. */
export async function incident(
  tenant: Tenant,
  contractId: string,
  receivedAt: string,
  changes: Partial<ReportIncidentInput> = {},
  way: Way = {},
): Promise<string> {
  const input: ReportIncidentInput = {
    contractId,
    assetIds: [],
    severity: 'CRITICAL',
    kind: 'INTERRUPTION',
    channel: 'TELEPHONE',
    description: 'Down.',
    ...changes,
  };
  const reported = await carryOut(tenant, receivedAt, (unit) => reportIncident(unit, input), { as: 'client', ...way });
  return reported.incidentId;
}

/** A penalty with why it is as much as it is. */
export type ExplainedPenalty = PenaltyRecord & { readonly explanation: Explanation };

/** Restores an incident and answers the penalties that this assessed or reversed, in that order. */
export async function restored(tenant: Tenant, incidentId: string, when: string): Promise<readonly ExplainedPenalty[]> {
  const { penaltyIds } = await carryOut(tenant, when, (unit) => restoreIncident(unit, { incidentId }), {
    as: 'technician',
  });
  return penalties(tenant, penaltyIds);
}

/** Records the first response to an incident and answers the penalties that this assessed. */
export async function responded(
  tenant: Tenant,
  incidentId: string,
  when: string,
): Promise<readonly ExplainedPenalty[]> {
  const { penaltyIds } = await carryOut(tenant, when, (unit) => recordFirstResponse(unit, { incidentId }));
  return penalties(tenant, penaltyIds);
}

/** Records remote repairs, unless told otherwise. */
export function intervention(
  tenant: Tenant,
  contractId: string,
  when: string | Instant,
  minutes: number,
  changes: Partial<RecordInterventionInput> = {},
  way: Way = {},
): ReturnType<typeof recorded> {
  return recorded(tenant, when, { contractId, minutes, ...changes }, way);
}

function recorded(
  tenant: Tenant,
  when: string | Instant,
  changes: Pick<RecordInterventionInput, 'contractId' | 'minutes'> & Partial<RecordInterventionInput>,
  way: Way,
): ReturnType<typeof carryOut<{ readonly interventionId: string; readonly billingAdjustmentIds: readonly string[] }>> {
  const startedAt = typeof when === 'string' ? at(when) : when;
  const input: RecordInterventionInput = {
    assetIds: [],
    technician: 'T',
    startedAt,
    mode: 'REMOTE',
    kind: 'CURATIVE',
    providerFault: false,
    report: '',
    ...changes,
  };
  // It is recorded when it has ended.
  const ended = instant(startedAt + Math.max(input.minutes, 0) * 60);
  return carryOut(tenant, ended, (unit) => recordIntervention(unit, input), { as: 'technician', ...way });
}

/** All penalties of several contracts in the order of their recording. */
export function allPenaltiesOf(reader: StatementRunner, contracts: readonly string[]): Promise<PenaltyWithCaps[]> {
  const text = `${penaltiesWithCaps.text} WHERE p.contract_id = ANY($1::uuid[]) ORDER BY p.contract_id, p.number`;
  return reader.query({ name: 'test:all-penalties', text }, [contracts]);
}

/** Penalties by id, in the order of the ids. */
export async function penalties(tenant: Tenant, ids: readonly string[]): Promise<readonly ExplainedPenalty[]> {
  return reading(tenant, async (read) => {
    const rows = await penaltiesById(read, ids);
    const explanations = new Map((await explanationsOfPenalties(read, ids)).map((row) => [row.id, row.explanation]));
    return ids.flatMap((id) =>
      rows.filter((row) => row.id === id).map((row) => ({ ...row, explanation: explanations.get(id)! })),
    );
  });
}

/** Reads as the provider, or as another user. */
export async function reading<T>(
  tenant: Tenant,
  read: (scope: ReturnType<Tenant['database']['read']>) => Promise<T>,
  as: Who = 'administrator',
): Promise<T> {
  const scope = tenant.database.read(tenant.sessions[as]);
  try {
    return await read(scope);
  } finally {
    await scope.close();
  }
}

/** An asset as it is stored. */
export async function storedAsset(tenant: Tenant, id: string): Promise<AssetRecord> {
  return (await reading(tenant, (read) => assetsById(read, [id])))[0]!;
}
