import { accept, type Result } from '../../domain/result';
import { ContractRow, ServiceModuleRow } from '../../store/rows';
import { record } from '../command/record';
import { stampUnit } from '../command/stamp-unit';
import { insertRow, insertRows, type Unit } from '../command/unit';
import type { CreateContractInput } from './contract-input';
import { planDraft } from './plan-draft';
import { recordVersions } from './record-versions';

export type {
  CreateContractInput,
  ParameterOverrideInput,
  PriceComponentInput,
  ServiceModuleInput,
} from './contract-input';

/**
 * Prepares a contract from a terms pack at a version, in state `DRAFT`: checks every module, price
 * and override against the pack, and that the terms they make hold together as a whole.
 */
export async function createContract(
  unit: Unit,
  input: CreateContractInput,
): Promise<Result<{ readonly contractId: string }>> {
  const planned = await planDraft(unit, input, null);
  if (!planned.ok) return planned;
  const { pack, header, modules, facts } = planned.value;
  const id = unit.newId();
  await stampUnit(unit);
  await insertRow(unit, ContractRow, {
    id,
    ...header,
    termsPackId: pack.id,
    termsPackVersion: pack.version,
    status: 'DRAFT',
    statusFrom: header.startsOn,
    nextDueOn: null,
    operationsDueAt: null,
    signature: null,
    signedAt: null,
    activatedAt: null,
    amendmentCount: null,
    createdAt: unit.recordedAt,
    lastRecordedAt: unit.recordedAt,
  });
  const rows = modules.map((module) => ({ id: unit.newId(), contractId: id, ...module }));
  await insertRows(unit, ServiceModuleRow, rows);
  const versions = facts.map((fact) => ({ ...fact, startsOn: header.startsOn }));
  await recordVersions(unit, { id, amendmentCount: null }, versions);
  const termsPack = { key: pack.id, version: pack.version };
  const named = rows.map(({ id: moduleId, key }) => ({ id: moduleId, key }));
  await record(unit, {
    kind: 'CONTRACT_DRAFTED',
    subjectId: id,
    contractId: id,
    payload: { ...header, termsPack, modules: named, versions },
  });
  return accept({ contractId: id });
}
