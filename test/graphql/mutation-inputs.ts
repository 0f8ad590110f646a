import { FILE_INPUTS } from './file-inputs';
import { WORK_INPUTS } from './work-inputs';
import type { Things } from '../support/furnish';
import type { Tenant } from '../support/tenant';

/** The input of a mutation. */
export type Input = Readonly<Record<string, unknown>>;

const WORK = { technician: 'T', startedAt: '2026-03-31T08:00:00Z', minutes: 15, mode: 'REMOTE', kind: 'CURATIVE' };
const REPORT = { severity: 'MINOR', kind: 'OTHER', channel: 'WEB', description: 'D' };
const SIGNATURE = {
  signatory: 'S',
  function: 'F',
  signedAt: '2026-03-31T08:00:00Z',
  method: 'ELECTRONIC',
  proof: 'P',
};
const CONTRACT = {
  number: 'NEW',
  startsOn: '2026-04-01',
  priceComponents: [],
  modules: [{ key: 'J' }],
  termsPack: { key: 'omr-hosted', version: 1 },
};

/** For each mutation, an input that is right but for the id which a test puts in its place. */
export const INPUTS: Readonly<Record<string, (things: Things, tenant: Tenant) => Input>> = {
  acceptPenalty: ({ penalty }) => ({ penaltyId: penalty }),
  acknowledgeBillingAdjustments: () => ({ upTo: 'none', documentNumber: 'DOC' }),
  activateContract: ({ contract }) => ({ contractId: contract }),
  addAsset: ({ contract, asset, site }) => ({
    contractId: contract,
    designation: 'D',
    kind: 'SITE',
    ownership: 'SHARED',
    siteId: site,
    parentId: asset,
  }),
  updateAsset: ({ asset, workstation, site }) => ({ assetId: workstation, siteId: site, parentId: asset }),
  endAssetCover: ({ asset }) => ({ assetId: asset, coveredUntil: '2026-12-31', reason: 'R' }),
  moveAsset: ({ asset, hourlyContract }) => ({ assetId: asset, toContractId: hourlyContract, from: '2026-04-01' }),
  assessDowntimeYear: ({ contract }) => ({ contractId: contract, year: 2025 }),
  claimPenalty: ({ penalty }) => ({ penaltyId: penalty }),
  correctIncident: ({ incident, module, asset }) => ({
    incidentId: incident,
    moduleId: module,
    assetIds: [asset],
    reason: 'R',
  }),
  correctExcludedPeriod: ({ excludedPeriod }) => ({ excludedPeriodId: excludedPeriod, reason: 'R' }),
  withdrawExcludedPeriod: ({ excludedPeriod }) => ({ excludedPeriodId: excludedPeriod, reason: 'R' }),
  reopenIncident: ({ incident }) => ({ incidentId: incident, reason: 'R' }),
  createClient: (_things, { partnerId }) => ({ name: 'New', entrustedToPartnerId: partnerId }),
  createApiKey: () => ({ name: 'New', scopes: [] }),
  rotateApiKey: (_things, { sessions }) => ({ apiKeyId: sessions.administrator.actorId }),
  revokeApiKey: (_things, { sessions }) => ({ apiKeyId: sessions.administrator.actorId }),
  createContract: ({ client }) => ({ ...CONTRACT, clientId: client }),
  entrustClient: ({ client }, { partnerId }) => ({ clientId: client, partnerId, authorisation: 'Letter' }),
  endEntrustment: ({ client }, { partnerId }) => ({ clientId: client, partnerId }),
  endExcludedPeriod: ({ excludedPeriod }) => ({ excludedPeriodId: excludedPeriod, endedAt: '2026-03-31T08:00:00Z' }),
  validateAsset: ({ asset }) => ({ assetId: asset, from: '2026-04-01', validation: 'Annex 1' }),
  issueRecommendation: ({ asset }) => ({ assetId: asset, recommendation: 'R', issuedOn: '2026-04-01' }),
  closeRecommendation: ({ recommendation }) => ({
    recommendationId: recommendation,
    followed: false,
    closedOn: '2026-04-01',
  }),
  excludeAssetFromForfait: ({ recommendation }) => ({
    recommendationId: recommendation,
    from: '2026-04-01',
    reason: 'R',
  }),
  requestChange: ({ contract, asset }) => ({ contractId: contract, assetId: asset, description: 'D' }),
  decideChange: ({ change }) => ({ changeId: change, granted: true }),
  recordUnauthorisedChange: ({ contract, asset }) => ({
    contractId: contract,
    assetId: asset,
    description: 'D',
    madeAt: '2026-03-31T08:00:00Z',
  }),
  excludePeriod: ({ openIncident, change }) => ({
    incidentId: openIncident,
    changeId: change,
    cause: 'THIRD_PARTY',
    startedAt: '2026-03-30T08:00:00Z',
  }),
  recordOrderValidation: ({ contract, module }) => ({ contractId: contract, moduleId: module }),
  recordCommissioning: ({ module }) => ({ moduleId: module }),
  correctCommissioning: ({ module }) => ({ moduleId: module, reason: 'R' }),
  recordDisinfectionTool: ({ openIncident }) => ({ incidentId: openIncident }),
  recordFirstResponse: ({ openIncident }) => ({ incidentId: openIncident }),
  recordIntervention: ({ contract, incident, asset, quote }) => ({
    ...WORK,
    quoteId: quote,
    contractId: contract,
    incidentId: incident,
    assetIds: [asset],
  }),
  recordReception: ({ openIncident }) => ({ incidentId: openIncident, channel: 'TELEPHONE' }),
  reportIncident: ({ contract, module, asset }) => ({
    ...REPORT,
    contractId: contract,
    moduleId: module,
    assetIds: [asset],
  }),
  reverseIntervention: ({ intervention }) => ({ interventionId: intervention, reason: 'R' }),
  setHourlyRate: ({ contract }) => ({ contractId: contract, hourlyRate: '90.00 EUR', from: '2026-01-01' }),
  endHourlyRate: ({ contract }) => ({ contractId: contract, endsBefore: '2026-02-01' }),
  correctHourlyRate: ({ contract }) => ({ contractId: contract, from: '2026-01-01', reason: 'A mistake' }),
  restoreIncident: ({ openIncident }) => ({ incidentId: openIncident }),
  suspendContract: ({ contract }) => ({ contractId: contract, from: '2026-04-01', reason: 'AGREED', note: 'N' }),
  resumeContract: ({ contract }) => ({ contractId: contract, from: '2026-04-01', note: 'N' }),
  giveNotice: ({ contract }) => ({
    contractId: contract,
    by: 'CLIENT',
    sentOn: '2026-04-01',
    form: 'REGISTERED_LETTER',
    proof: 'P',
  }),
  ...FILE_INPUTS,
  ...WORK_INPUTS,
  amendContract: ({ contract }) => ({
    contractId: contract,
    effectiveOn: '2026-03-01',
    subject: 'S',
    clientSignature: SIGNATURE,
    providerSignature: SIGNATURE,
    changes: { directDebit: false },
  }),
  terminateContract: ({ contract }) => ({
    contractId: contract,
    by: 'CLIENT',
    reason: 'AGREED',
    effectiveOn: '2026-06-01',
    note: 'N',
    confirmedTotal: '0.00 EUR',
  }),
  requestReversibility: ({ contract }) => ({ contractId: contract, choice: 'DESTROY', receivedOn: '2026-04-01' }),
  recordHandover: ({ contract }) => ({ contractId: contract, handedOverOn: '2026-04-01', validatedBy: 'A. Morel' }),
  recordErasure: ({ contract }) => ({
    contractId: contract,
    erasedOn: '2026-04-01',
    proof: 'P',
    clientWarnedOn: '2026-04-01',
  }),
  sendOrder: ({ contract }) => ({ contractId: contract }),
  validateOrder: ({ contract }) => ({ contractId: contract }),
  cancelContract: ({ contract }) => ({ contractId: contract, reason: 'A mistake' }),
  signContract: ({ contract }) => ({
    contractId: contract,
    method: 'EMAIL',
    signedAt: '2026-03-31T08:00:00Z',
    signatory: 'S',
    proof: 'P',
  }),
};
