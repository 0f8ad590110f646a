import { ONLY, TRANSFERRED, type TransferOfContract } from '../../domain/contract/contract-fact';
import type { ContractState } from '../../domain/lifecycle/contract-life';
import type { LocalDate } from '../../domain/time/instant';
import { startOfLocalDate } from '../../domain/time/time-zone';
import type { SignatureDocument } from '../../store/contract/contract.row';
import { contractsById, type ContractRecord } from '../../store/contract/contract.store';
import type { NewContractVersion } from '../../store/contract/contract-version.store';
import type { ServiceModuleRecord } from '../../store/contract/service-module.store';
import { ContractRow, ServiceModuleRow } from '../../store/rows';
import { record } from '../command/record';
import { insertRow, insertRows, recordedSecond, type Unit } from '../command/unit';
import { recordStatus, recordVersions } from '../contract/record-versions';
import { operationsDue } from '../lifecycle/operations-due';
import type { ContractTerms } from '../terms/dated-terms';
import { factsTakenOver } from './facts-taken-over';

/** The contract of the new client that a transfer opens. */
export interface TakenOver {
  readonly contract: ContractRecord;
  /** The ids of its modules by their keys. */
  readonly moduleIds: ReadonlyMap<string, string>;
}

/** Who takes a contract over, from when, and as which contract. */
export interface NewSide {
  readonly id: string;
  readonly clientId: string;
  readonly number: string;
  readonly from: LocalDate;
  readonly transfer: TransferOfContract;
}

/**
 * Opens the contract of a new client with all that goes on of another one: drafted, signed by the
 * transfer and in force from its first day on; with notice given where it was.
 */
export async function openTakenOver(unit: Unit, terms: ContractTerms, side: NewSide): Promise<TakenOver> {
  const { id, clientId, number, from, transfer } = side;
  const facts = factsTakenOver(terms, clientId, from);
  const { currency, billingPeriodMonths, invoicedBy, directDebit } = terms.contract;
  const { termLastDay } = terms.standing;
  const header = {
    clientId,
    number,
    startsOn: from,
    termLastDay,
    currency,
    billingPeriodMonths,
    invoicedBy,
    directDebit,
  };
  const { termsPackId, termsPackVersion } = terms.contract;
  const { signature, signedAt } = signatureOf(transfer);
  const isNoticed = terms.facts.notice !== null;
  const status: ContractState = isNoticed ? 'NOTICE_GIVEN' : 'ACTIVE';
  // What begins later comes to its rows by time, as what an amendment changes.
  const amendmentCount = facts.hasLater ? 0 : null;
  await insertRow(unit, ContractRow, {
    id,
    ...header,
    termsPackId,
    termsPackVersion,
    status,
    statusFrom: from,
    nextDueOn: null,
    operationsDueAt: null,
    signature,
    signedAt,
    activatedAt: recordedSecond(unit),
    amendmentCount,
    createdAt: unit.recordedAt,
    lastRecordedAt: unit.recordedAt,
  });
  const rows = terms.modules
    .filter(({ key }) => facts.versions.some((each) => each.fact === 'MODULE' && each.key === key))
    .map((module) => ({ ...moduleColumns(module), currency, id: unit.newId(), contractId: id }));
  await insertRows(unit, ServiceModuleRow, rows);
  const own = { id, amendmentCount };
  const about = { subjectId: id, contractId: id };
  const drafted: readonly NewContractVersion[] = [...facts.versions, statusVersion(from, 'DRAFT')];
  await recordVersions(unit, own, drafted);
  await record(unit, {
    kind: 'CONTRACT_DRAFTED',
    ...about,
    payload: {
      ...header,
      termsPack: { key: termsPackId, version: termsPackVersion },
      modules: rows.map(({ id: moduleId, key }) => ({ id: moduleId, key })),
      versions: drafted,
    },
  });
  const signed = await recordStatus(unit, own, from, 'SIGNED');
  await record(unit, { kind: 'CONTRACT_SIGNED', ...about, payload: { ...signature, signedAt, versions: signed } });
  const activated = await recordStatus(unit, own, from, 'ACTIVE');
  await record(unit, { kind: 'CONTRACT_ACTIVATED', ...about, payload: { versions: activated } });
  const taken: readonly NewContractVersion[] = [
    { fact: 'TRANSFER', key: TRANSFERRED.from, startsOn: from, value: transfer },
    ...(isNoticed ? [statusVersion(from, status)] : []),
  ];
  await recordVersions(unit, own, taken);
  const reached = isNoticed ? { status, from } : null;
  const payload = { fromContractId: transfer.contractId, effectiveOn: from, reached, versions: taken };
  await record(unit, { kind: 'CONTRACT_TAKEN_OVER', ...about, payload });
  operationsDue(unit, new Map([[id, startOfLocalDate(terms.zone, from)]]));
  const [contract] = await contractsById(unit.tx, [id]);
  if (contract === undefined) throw new Error('a contract that was opened vanished');
  return { contract, moduleIds: new Map(rows.map((row) => [row.key, row.id])) };
}

function statusVersion(startsOn: LocalDate, status: ContractState): NewContractVersion {
  return { fact: 'STATUS', key: ONLY, startsOn, value: { status } };
}

/** The signature of the new client, and of the provider, as that of a contract. */
function signatureOf({ newClientSignature, providerSignature, formerClientSignature }: TransferOfContract) {
  const { method, signatory, proof, function: role, signedAt: clientSignedAt, mention } = newClientSignature;
  const [signedAt = ''] = [clientSignedAt, providerSignature.signedAt, formerClientSignature.signedAt].sort().reverse();
  const signature: SignatureDocument = {
    method,
    signatory,
    proof,
    function: role,
    clientSignedAt,
    ...(mention === null ? {} : { mention }),
    provider: providerSignature,
  };
  return { signature, signedAt };
}

/** What the row of a module has, its amounts without their currency. */
function moduleColumns({ label, monthlyAmount, unitPrice, ...module }: ServiceModuleRecord) {
  const bare = (text: string): string => text.split(' ')[0] ?? text;
  const { position, key, code, mode, hosting, active, yearlyQuantity, baseUnits } = module;
  return {
    position,
    key,
    code,
    mode,
    labelEn: label.en,
    labelFr: label.fr,
    hosting,
    active,
    yearlyQuantity,
    monthlyAmount: bare(monthlyAmount),
    baseUnits,
    unitPrice: unitPrice === null ? null : bare(unitPrice),
  };
}
