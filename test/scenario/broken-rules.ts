import type { TestApi } from '../support/test-api';

/** Ids of the demo story that broken rules are tried on. */
export interface StoryIds {
  readonly client: string;
  readonly otherClient: string;
  readonly contract: string;
  readonly otherContract: string;
  readonly incident: string;
  readonly restored: string;
  readonly penalty: string;
  readonly asset: string;
}

/** An id of nothing. */
export const UNKNOWN = '019a0000-0000-7000-8999-000000000999';

/** A mutation that breaks a rule, and the refusal expected. */
export interface BrokenRule {
  readonly name: string;
  readonly as: keyof TestApi['keys'];
  readonly field: string;
  readonly input: (ids: StoryIds) => Readonly<Record<string, unknown>>;
  readonly code: string;
  readonly path: readonly string[];
}

const work = { technician: 'T', startedAt: '2026-03-19T09:00:00Z', minutes: 10, mode: 'REMOTE', kind: 'CURATIVE' };
const contract = (ids: StoryIds, changes: Readonly<Record<string, unknown>>): Readonly<Record<string, unknown>> => ({
  clientId: ids.client,
  number: 'BAD-1',
  termsPack: { key: 'omr-hosted', version: 1 },
  startsOn: '2026-03-20',
  priceComponents: [{ code: 'HOSTING', monthlyAmount: '1000.00 EUR' }],
  modules: [{ key: 'J' }, { key: 'K' }],
  ...changes,
});

/** The input type of each mutation. */
export const INPUT_TYPES: Readonly<Record<string, string>> = {
  createContract: 'CreateContractInput',
  createClient: 'CreateClientInput',
  signContract: 'SignContractInput',
  activateContract: 'ActivateContractInput',
  cancelContract: 'CancelContractInput',
  addAsset: 'AddAssetInput',
  reportIncident: 'ReportIncidentInput',
  recordFirstResponse: 'RecordFirstResponseInput',
  restoreIncident: 'RestoreIncidentInput',
  correctIncident: 'CorrectIncidentInput',
  excludePeriod: 'ExcludePeriodInput',
  endExcludedPeriod: 'EndExcludedPeriodInput',
  claimPenalty: 'ClaimPenaltyInput',
  acceptPenalty: 'AcceptPenaltyInput',
  recordIntervention: 'RecordInterventionInput',
  acknowledgeBillingAdjustments: 'AcknowledgeBillingAdjustmentsInput',
};

/** Rules of the business, each broken once. */
export const BROKEN_RULES: readonly BrokenRule[] = [
  {
    name: 'an unknown id',
    as: 'administrator',
    field: 'activateContract',
    input: () => ({ contractId: UNKNOWN }),
    code: 'NOT_FOUND',
    path: ['contractId'],
  },
  {
    name: 'an id that is none',
    as: 'administrator',
    field: 'activateContract',
    input: () => ({ contractId: "x' OR 1=1" }),
    code: 'NOT_FOUND',
    path: ['contractId'],
  },
  {
    name: 'another client’s contract',
    as: 'client',
    field: 'reportIncident',
    input: (ids) => ({
      contractId: ids.otherContract,
      severity: 'MINOR',
      kind: 'OTHER',
      channel: 'WEB',
      description: 'x',
    }),
    code: 'NOT_FOUND',
    path: ['contractId'],
  },
  {
    name: 'an asset of another contract',
    as: 'administrator',
    field: 'reportIncident',
    input: (ids) => ({
      contractId: ids.otherContract,
      assetIds: [ids.asset],
      severity: 'MINOR',
      kind: 'OTHER',
      channel: 'WEB',
      description: 'x',
    }),
    code: 'CONTRACT_MISMATCH',
    path: ['assetIds', '0'],
  },
  {
    name: 'an incident of another contract',
    as: 'technician',
    field: 'recordIntervention',
    input: (ids) => ({ ...work, contractId: ids.otherContract, incidentId: ids.incident }),
    code: 'CONTRACT_MISMATCH',
    path: ['incidentId'],
  },
  {
    name: 'restored before received',
    as: 'technician',
    field: 'restoreIncident',
    input: (ids) => ({ incidentId: ids.incident, restoredAt: '2026-03-16T07:59:59Z' }),
    code: 'TIMES_OUT_OF_ORDER',
    path: ['restoredAt'],
  },
  {
    name: 'restored in the future',
    as: 'technician',
    field: 'restoreIncident',
    input: (ids) => ({ incidentId: ids.incident, restoredAt: '2026-03-20T10:00:01Z' }),
    code: 'TIME_IN_FUTURE',
    path: ['restoredAt'],
  },
  {
    name: 'restored twice',
    as: 'technician',
    field: 'restoreIncident',
    input: (ids) => ({ incidentId: ids.restored }),
    code: 'INCIDENT_STATE_CONFLICT',
    path: ['incidentId'],
  },
  {
    name: 'a first response before reception',
    as: 'technician',
    field: 'recordFirstResponse',
    input: (ids) => ({ incidentId: ids.incident, respondedAt: '2026-03-01T00:00:00Z' }),
    code: 'TIMES_OUT_OF_ORDER',
    path: ['respondedAt'],
  },
  {
    name: 'a cause that the pack does not list',
    as: 'technician',
    field: 'excludePeriod',
    input: (ids) => ({ incidentId: ids.incident, cause: 'FULL_MOON', startedAt: '2026-03-16T09:00:00Z' }),
    code: 'UNKNOWN_CAUSE',
    path: ['cause'],
  },
  {
    name: 'an incident excluded by a cause that the pack does not list',
    as: 'technician',
    field: 'correctIncident',
    input: (ids) => ({ incidentId: ids.incident, excludedBy: 'FULL_MOON', reason: 'x' }),
    code: 'UNKNOWN_CAUSE',
    path: ['excludedBy'],
  },
  {
    name: 'an excluded period that ends before it begins',
    as: 'technician',
    field: 'excludePeriod',
    input: (ids) => ({
      incidentId: ids.incident,
      cause: 'THIRD_PARTY',
      startedAt: '2026-03-16T09:00:00Z',
      endedAt: '2026-03-16T09:00:00Z',
    }),
    code: 'TIMES_OUT_OF_ORDER',
    path: ['endedAt'],
  },
  {
    name: 'negative minutes',
    as: 'technician',
    field: 'recordIntervention',
    input: (ids) => ({ ...work, contractId: ids.contract, minutes: -1 }),
    code: 'NUMBER_OUT_OF_RANGE',
    path: ['minutes'],
  },
  {
    name: 'far too many minutes',
    as: 'technician',
    field: 'recordIntervention',
    input: (ids) => ({ ...work, contractId: ids.contract, minutes: 2_000_000 }),
    code: 'NUMBER_OUT_OF_RANGE',
    path: ['minutes'],
  },
  {
    name: 'work that no module covers',
    as: 'technician',
    field: 'recordIntervention',
    input: (ids) => ({ ...work, contractId: ids.contract, kind: 'COORDINATION' }),
    code: 'QUOTE_REQUIRED',
    path: ['kind'],
  },
  {
    name: 'another currency',
    as: 'administrator',
    field: 'createContract',
    input: (ids) => contract(ids, { priceComponents: [{ code: 'HOSTING', monthlyAmount: '1000.00 USD' }] }),
    code: 'CURRENCY_MISMATCH',
    path: ['priceComponents', '0', 'monthlyAmount'],
  },
  {
    name: 'a negative price',
    as: 'administrator',
    field: 'createContract',
    input: (ids) => contract(ids, { priceComponents: [{ code: 'HOSTING', monthlyAmount: '-1.00 EUR' }] }),
    code: 'AMOUNT_NOT_POSITIVE',
    path: ['priceComponents', '0', 'monthlyAmount'],
  },
  {
    name: 'a pack that does not exist',
    as: 'administrator',
    field: 'createContract',
    input: (ids) => contract(ids, { termsPack: { key: 'nobody', version: 1 } }),
    code: 'TERMS_PACK_NOT_FOUND',
    path: ['termsPack'],
  },
  {
    name: 'a pack version that does not exist',
    as: 'administrator',
    field: 'createContract',
    input: (ids) => contract(ids, { termsPack: { key: 'omr-hosted', version: 99 } }),
    code: 'TERMS_PACK_NOT_FOUND',
    path: ['termsPack'],
  },
  {
    name: 'a module that the pack does not offer',
    as: 'administrator',
    field: 'createContract',
    input: (ids) => contract(ids, { modules: [{ key: 'ZZ' }] }),
    code: 'UNKNOWN_MODULE',
    path: ['modules', '0', 'key'],
  },
  {
    name: 'a price component that the pack does not offer',
    as: 'administrator',
    field: 'createContract',
    input: (ids) => contract(ids, { priceComponents: [{ code: 'PIZZA', monthlyAmount: '1.00 EUR' }] }),
    code: 'UNKNOWN_PRICE_COMPONENT',
    path: ['priceComponents', '0', 'code'],
  },
  {
    name: 'a parameter that the pack does not have',
    as: 'administrator',
    field: 'createContract',
    input: (ids) => contract(ids, { overrides: [{ parameter: 'moon.phase', value: '1' }] }),
    code: 'UNKNOWN_PARAMETER',
    path: ['overrides', '0', 'parameter'],
  },
  {
    name: 'an override of the wrong type',
    as: 'administrator',
    field: 'createContract',
    input: (ids) => contract(ids, { overrides: [{ parameter: 'restoration.target', value: 'soon' }] }),
    code: 'OVERRIDE_REFUSED',
    path: ['overrides', '0', 'value'],
  },
  {
    name: 'an override out of bounds',
    as: 'administrator',
    field: 'createContract',
    input: (ids) => contract(ids, { overrides: [{ parameter: 'restoration.target', value: 'PT900000H' }] }),
    code: 'OVERRIDE_REFUSED',
    path: ['overrides', '0', 'value'],
  },
  {
    name: 'a billing period that the pack does not offer',
    as: 'administrator',
    field: 'createContract',
    input: (ids) => contract(ids, { billingPeriodMonths: 5 }),
    code: 'BILLING_PERIOD_NOT_OFFERED',
    path: ['billingPeriodMonths'],
  },
  {
    name: 'a contract number that is taken',
    as: 'administrator',
    field: 'createContract',
    input: (ids) => contract(ids, { number: 'SIL-2026-001' }),
    code: 'ALREADY_EXISTS',
    path: ['number'],
  },
  {
    name: 'opening hours that the pack leaves to the contract and nobody gave',
    as: 'administrator',
    field: 'createContract',
    input: (ids) =>
      contract(ids, {
        termsPack: { key: 'owl-monitoring', version: 1 },
        priceComponents: [],
        modules: [{ key: 'level-1' }],
      }),
    code: 'PARAMETER_REQUIRED',
    path: ['overrides'],
  },
  {
    name: 'a contract signed twice',
    as: 'administrator',
    field: 'signContract',
    input: (ids) => ({
      contractId: ids.contract,
      method: 'ELECTRONIC',
      signedAt: '2026-03-01T00:00:00Z',
      signatory: 'x',
      proof: 'y',
    }),
    code: 'CONTRACT_TRANSITION_NOT_ALLOWED',
    path: [],
  },
  {
    name: 'a contract activated twice',
    as: 'administrator',
    field: 'activateContract',
    input: (ids) => ({ contractId: ids.contract }),
    code: 'CONTRACT_TRANSITION_NOT_ALLOWED',
    path: [],
  },
  {
    name: 'a contract in force cancelled',
    as: 'administrator',
    field: 'cancelContract',
    input: (ids) => ({ contractId: ids.contract, reason: 'A mistake' }),
    code: 'CONTRACT_TRANSITION_NOT_ALLOWED',
    path: [],
  },
  {
    name: 'a claim made twice',
    as: 'client',
    field: 'claimPenalty',
    input: (ids) => ({ penaltyId: ids.penalty }),
    code: 'PENALTY_TRANSITION_NOT_ALLOWED',
    path: [],
  },
  {
    name: 'a penalty accepted twice',
    as: 'administrator',
    field: 'acceptPenalty',
    input: (ids) => ({ penaltyId: ids.penalty }),
    code: 'PENALTY_TRANSITION_NOT_ALLOWED',
    path: [],
  },
  {
    name: 'a serial number that the client has already',
    as: 'administrator',
    field: 'addAsset',
    input: (ids) => ({
      contractId: ids.contract,
      designation: 'x',
      kind: 'SERVER',
      ownership: 'SHARED',
      serialNumber: 'HV-2201',
    }),
    code: 'ALREADY_EXISTS',
    path: ['serialNumber'],
  },
  {
    name: 'an empty description',
    as: 'client',
    field: 'reportIncident',
    input: (ids) => ({ contractId: ids.contract, severity: 'MINOR', kind: 'OTHER', channel: 'WEB', description: '  ' }),
    code: 'TEXT_INVALID',
    path: ['description'],
  },
];
