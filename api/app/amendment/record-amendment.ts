import type { SignatureOfSide } from '../../domain/amendment/signature';
import { accept, type Result } from '../../domain/result';
import type { LocalDate } from '../../domain/time/instant';
import { localDateAt } from '../../domain/time/time-zone';
import type { AmendmentKindText } from '../../store/contract/contract-amendment.row';
import type { ContractRecord } from '../../store/contract/contract.store';
import { ContractAmendmentRow, ContractRow, ServiceModuleRow } from '../../store/rows';
import { chargedRatesOf } from '../billing/charged-rates';
import { record } from '../command/record';
import { insertRow, insertRows, updateRow, type Unit } from '../command/unit';
import { missingAccounts, openMissingAccounts } from '../contract/open-accounts';
import { datedTermsOf } from '../contract/dated-terms-of';
import { recordVersions } from '../contract/record-versions';
import { fallsDue } from '../lifecycle/falls-due';
import { issuePlanned } from './issue-planned';
import type { AmendmentPlan } from './plan-amendment';
import { reassessBreaches } from './reassess-breaches';

/** The document that changes a contract. */
export interface AmendmentDocument {
  readonly kind: AmendmentKindText;
  readonly effectiveOn: LocalDate;
  /** When the provider announced what it changes alone; null where both sides agreed. */
  readonly announcedOn: LocalDate | null;
  readonly subject: string;
  readonly clientSignature: SignatureOfSide | null;
  readonly providerSignature: SignatureOfSide | null;
}

/** What a recorded amendment came to. */
export interface RecordedAmendment {
  readonly amendmentId: string;
  readonly contractId: string;
  readonly billingAdjustmentIds: readonly string[];
  /** Ids of the penalties that it assessed again, and of those that it reversed. */
  readonly assessedIds: readonly string[];
  readonly reversedIds: readonly string[];
}

/**
 * Records an amendment with what it changes, issues what it makes of periods that were invoiced,
 * and assesses again what it touches. The caller holds the contract's lock. Refuses what
 * `reassessBreaches` refuses.
 */
export async function recordAmendment(
  unit: Unit,
  contract: ContractRecord,
  document: AmendmentDocument,
  plan: AmendmentPlan,
): Promise<Result<RecordedAmendment>> {
  const contractId = contract.id;
  const amendmentId = unit.newId();
  const number = (contract.amendmentCount ?? 0) + 1;
  await updateRow(unit, ContractRow, contractId, { amendmentCount: number });
  const { recordedAt } = unit;
  const said = { id: amendmentId, contractId, number, ...document };
  await insertRow(unit, ContractAmendmentRow, { ...said, recordedAt, recordedBy: unit.actorName });
  const modules = plan.newModules.map((module) => ({ ...module, contractId }));
  await insertRows(unit, ServiceModuleRow, modules);
  await recordVersions(unit, { id: contractId, amendmentCount: number }, plan.versions, String(number));
  const { kind, announcedOn, ...told } = document;
  const payload = {
    amendmentId,
    number,
    ...told,
    modules: modules.map(({ id, key }) => ({ id, key })),
    versions: plan.versions,
  };
  const about = { subjectId: contractId, contractId };
  if (kind === 'AGREED' || announcedOn === null) await record(unit, { kind: 'CONTRACT_AMENDED', ...about, payload });
  else await record(unit, { kind: 'TERMS_CHANGE_ANNOUNCED', ...about, payload: { ...payload, announcedOn } });
  const dated = await datedTermsOf(unit, contractId);
  const today = localDateAt(dated.zone, unit.now);
  const billingAdjustmentIds: string[] = [];
  const rates = await chargedRatesOf(unit.tx, dated, plan.from);
  const title = { en: `Amendment ${number}`, fr: `Avenant ${number}` };
  for (const planned of plan.adjustments)
    billingAdjustmentIds.push(await issuePlanned(unit, dated, rates, planned, title, { amendmentId }));
  await openMissingAccounts(unit, dated, await missingAccounts(unit.tx, dated, today));
  // Dated back, it may bring forward what time does of what is on record.
  if (plan.from <= today) fallsDue(unit, contractId, today);
  const settled = await reassessBreaches(unit, dated.on(plan.from), plan.from);
  if (!settled.ok) return settled;
  const { penaltyIds, reversedIds } = settled.value;
  const assessedIds = penaltyIds.filter((id) => !reversedIds.includes(id));
  return accept({ amendmentId, contractId, billingAdjustmentIds, assessedIds, reversedIds });
}
