// Made from schema/ by codegen.ts. Do not edit.
import * as interfacesTypes from './interfaces';
import * as accessTypes from './access';
import * as assetTypes from './asset';
import * as billingTypes from './billing';
import * as bulkTypes from './bulk';
import * as clientTypes from './client';
import * as commissioningTypes from './commissioning';
import * as commonTypes from './common';
import * as consumptionTypes from './consumption';
import * as contractTypes from './contract';
import * as correctionTypes from './correction';
import * as incidentTypes from './incident';
import * as ledgerTypes from './ledger';
import * as penaltyTypes from './penalty';
import * as projectionTypes from './projection';
import * as serviceLevelTypes from './service-level';
import * as simulationTypes from './simulation';
import * as termsTypes from './terms';

export * from './interfaces';
export * from './access';
export * from './asset';
export * from './billing';
export * from './bulk';
export * from './client';
export * from './commissioning';
export * from './common';
export * from './consumption';
export * from './contract';
export * from './correction';
export * from './incident';
export * from './ledger';
export * from './penalty';
export * from './projection';
export * from './service-level';
export * from './simulation';
export * from './terms';
export { descriptions } from './descriptions';

/** Everything that must be written by hand: one object for each generated base. A missing one, or a wrong one, does not compile. */
export interface ResolverSet {
  readonly AccessQueries: accessTypes.AccessQueries;
  readonly AccessMutations: accessTypes.AccessMutations;
  readonly AssetMutations: assetTypes.AssetMutations;
  readonly BillingQueries: billingTypes.BillingQueries;
  readonly BillingMutations: billingTypes.BillingMutations;
  readonly BulkMutations: bulkTypes.BulkMutations;
  readonly ClientQueries: clientTypes.ClientQueries;
  readonly ClientMutations: clientTypes.ClientMutations;
  readonly CommissioningMutations: commissioningTypes.CommissioningMutations;
  readonly CommonQueries: commonTypes.CommonQueries;
  readonly ConsumptionQueries: consumptionTypes.ConsumptionQueries;
  readonly ConsumptionMutations: consumptionTypes.ConsumptionMutations;
  readonly ContractQueries: contractTypes.ContractQueries;
  readonly ContractMutations: contractTypes.ContractMutations;
  readonly IncidentQueries: incidentTypes.IncidentQueries;
  readonly IncidentMutations: incidentTypes.IncidentMutations;
  readonly LedgerQueries: ledgerTypes.LedgerQueries;
  readonly PenaltyQueries: penaltyTypes.PenaltyQueries;
  readonly PenaltyMutations: penaltyTypes.PenaltyMutations;
  readonly SimulationQueries: simulationTypes.SimulationQueries;
  readonly TermsQueries: termsTypes.TermsQueries;
  readonly ViewerRelations: accessTypes.ViewerRelations;
  readonly ApiKeyRelations: accessTypes.ApiKeyRelations;
  readonly AssetRelations: assetTypes.AssetRelations;
  readonly ContractAssetRelations: assetTypes.ContractAssetRelations;
  readonly IncidentAssetRelations: assetTypes.IncidentAssetRelations;
  readonly BillingAdjustmentRelations: billingTypes.BillingAdjustmentRelations;
  readonly BillingFeedEntryRelations: billingTypes.BillingFeedEntryRelations;
  readonly ContractBillingRelations: billingTypes.ContractBillingRelations;
  readonly PenaltyBillingRelations: billingTypes.PenaltyBillingRelations;
  readonly InterventionBillingRelations: billingTypes.InterventionBillingRelations;
  readonly UnitEntryBillingRelations: billingTypes.UnitEntryBillingRelations;
  readonly ReportIncidentOutcomeRelations: bulkTypes.ReportIncidentOutcomeRelations;
  readonly RecordInterventionOutcomeRelations: bulkTypes.RecordInterventionOutcomeRelations;
  readonly ClientRelations: clientTypes.ClientRelations;
  readonly EntrustmentRelations: clientTypes.EntrustmentRelations;
  readonly ContractClientRelations: clientTypes.ContractClientRelations;
  readonly ServiceModuleCommissioningRelations: commissioningTypes.ServiceModuleCommissioningRelations;
  readonly ExplanationRelations: commonTypes.ExplanationRelations;
  readonly SettlementPartRelations: consumptionTypes.SettlementPartRelations;
  readonly InterventionRelations: consumptionTypes.InterventionRelations;
  readonly UnitEntryRelations: consumptionTypes.UnitEntryRelations;
  readonly UnitAccountRelations: consumptionTypes.UnitAccountRelations;
  readonly ContractConsumptionRelations: consumptionTypes.ContractConsumptionRelations;
  readonly ContractRelations: contractTypes.ContractRelations;
  readonly ServiceModuleRelations: contractTypes.ServiceModuleRelations;
  readonly ExcludedPeriodRelations: incidentTypes.ExcludedPeriodRelations;
  readonly IncidentRelations: incidentTypes.IncidentRelations;
  readonly ContractIncidentRelations: incidentTypes.ContractIncidentRelations;
  readonly ServiceModuleIncidentRelations: incidentTypes.ServiceModuleIncidentRelations;
  readonly LedgerTransactionRelations: ledgerTypes.LedgerTransactionRelations;
  readonly ContractLedgerRelations: ledgerTypes.ContractLedgerRelations;
  readonly PenaltyRelations: penaltyTypes.PenaltyRelations;
  readonly UnpricedPenaltyRelations: penaltyTypes.UnpricedPenaltyRelations;
  readonly ContractPenaltyRelations: penaltyTypes.ContractPenaltyRelations;
  readonly IncidentPenaltyRelations: penaltyTypes.IncidentPenaltyRelations;
  readonly CostProjectionRelations: projectionTypes.CostProjectionRelations;
  readonly ProjectedCostRelations: projectionTypes.ProjectedCostRelations;
  readonly ContractProjectionRelations: projectionTypes.ContractProjectionRelations;
  readonly IncidentProjectionRelations: projectionTypes.IncidentProjectionRelations;
  readonly RunningClockProjectionRelations: projectionTypes.RunningClockProjectionRelations;
  readonly RunningClockRelations: serviceLevelTypes.RunningClockRelations;
  readonly ContractTermsRelations: termsTypes.ContractTermsRelations;
}

/** The bases by name. */
export const resolverBases = {
  AccessQueries: accessTypes.AccessQueries,
  AccessMutations: accessTypes.AccessMutations,
  AssetMutations: assetTypes.AssetMutations,
  BillingQueries: billingTypes.BillingQueries,
  BillingMutations: billingTypes.BillingMutations,
  BulkMutations: bulkTypes.BulkMutations,
  ClientQueries: clientTypes.ClientQueries,
  ClientMutations: clientTypes.ClientMutations,
  CommissioningMutations: commissioningTypes.CommissioningMutations,
  CommonQueries: commonTypes.CommonQueries,
  ConsumptionQueries: consumptionTypes.ConsumptionQueries,
  ConsumptionMutations: consumptionTypes.ConsumptionMutations,
  ContractQueries: contractTypes.ContractQueries,
  ContractMutations: contractTypes.ContractMutations,
  IncidentQueries: incidentTypes.IncidentQueries,
  IncidentMutations: incidentTypes.IncidentMutations,
  LedgerQueries: ledgerTypes.LedgerQueries,
  PenaltyQueries: penaltyTypes.PenaltyQueries,
  PenaltyMutations: penaltyTypes.PenaltyMutations,
  SimulationQueries: simulationTypes.SimulationQueries,
  TermsQueries: termsTypes.TermsQueries,
  ViewerRelations: accessTypes.ViewerRelations,
  ApiKeyRelations: accessTypes.ApiKeyRelations,
  AssetRelations: assetTypes.AssetRelations,
  ContractAssetRelations: assetTypes.ContractAssetRelations,
  IncidentAssetRelations: assetTypes.IncidentAssetRelations,
  BillingAdjustmentRelations: billingTypes.BillingAdjustmentRelations,
  BillingFeedEntryRelations: billingTypes.BillingFeedEntryRelations,
  ContractBillingRelations: billingTypes.ContractBillingRelations,
  PenaltyBillingRelations: billingTypes.PenaltyBillingRelations,
  InterventionBillingRelations: billingTypes.InterventionBillingRelations,
  UnitEntryBillingRelations: billingTypes.UnitEntryBillingRelations,
  ReportIncidentOutcomeRelations: bulkTypes.ReportIncidentOutcomeRelations,
  RecordInterventionOutcomeRelations: bulkTypes.RecordInterventionOutcomeRelations,
  ClientRelations: clientTypes.ClientRelations,
  EntrustmentRelations: clientTypes.EntrustmentRelations,
  ContractClientRelations: clientTypes.ContractClientRelations,
  ServiceModuleCommissioningRelations: commissioningTypes.ServiceModuleCommissioningRelations,
  ExplanationRelations: commonTypes.ExplanationRelations,
  SettlementPartRelations: consumptionTypes.SettlementPartRelations,
  InterventionRelations: consumptionTypes.InterventionRelations,
  UnitEntryRelations: consumptionTypes.UnitEntryRelations,
  UnitAccountRelations: consumptionTypes.UnitAccountRelations,
  ContractConsumptionRelations: consumptionTypes.ContractConsumptionRelations,
  ContractRelations: contractTypes.ContractRelations,
  ServiceModuleRelations: contractTypes.ServiceModuleRelations,
  ExcludedPeriodRelations: incidentTypes.ExcludedPeriodRelations,
  IncidentRelations: incidentTypes.IncidentRelations,
  ContractIncidentRelations: incidentTypes.ContractIncidentRelations,
  ServiceModuleIncidentRelations: incidentTypes.ServiceModuleIncidentRelations,
  LedgerTransactionRelations: ledgerTypes.LedgerTransactionRelations,
  ContractLedgerRelations: ledgerTypes.ContractLedgerRelations,
  PenaltyRelations: penaltyTypes.PenaltyRelations,
  UnpricedPenaltyRelations: penaltyTypes.UnpricedPenaltyRelations,
  ContractPenaltyRelations: penaltyTypes.ContractPenaltyRelations,
  IncidentPenaltyRelations: penaltyTypes.IncidentPenaltyRelations,
  CostProjectionRelations: projectionTypes.CostProjectionRelations,
  ProjectedCostRelations: projectionTypes.ProjectedCostRelations,
  ContractProjectionRelations: projectionTypes.ContractProjectionRelations,
  IncidentProjectionRelations: projectionTypes.IncidentProjectionRelations,
  RunningClockProjectionRelations: projectionTypes.RunningClockProjectionRelations,
  RunningClockRelations: serviceLevelTypes.RunningClockRelations,
  ContractTermsRelations: termsTypes.ContractTermsRelations,
} as const;

/** Which fields of which type each base of relations resolves. */
export const relationBases = [
  { base: 'ViewerRelations', type: 'Viewer', fields: ['provider', 'partner', 'client'] },
  { base: 'ApiKeyRelations', type: 'ApiKey', fields: ['partner', 'client', 'replaces', 'updatedAt'] },
  { base: 'AssetRelations', type: 'Asset', fields: ['contract', 'createdAt', 'updatedAt'] },
  { base: 'ContractAssetRelations', type: 'Contract', fields: ['assets'] },
  { base: 'IncidentAssetRelations', type: 'Incident', fields: ['assets'] },
  { base: 'BillingAdjustmentRelations', type: 'BillingAdjustment', fields: ['contract', 'module', 'penalty', 'intervention', 'explanation', 'acknowledgement', 'createdAt', 'updatedAt'] },
  { base: 'BillingFeedEntryRelations', type: 'BillingFeedEntry', fields: ['adjustment', 'client'] },
  { base: 'ContractBillingRelations', type: 'Contract', fields: ['billingAdjustments'] },
  { base: 'PenaltyBillingRelations', type: 'Penalty', fields: ['billingAdjustment'] },
  { base: 'InterventionBillingRelations', type: 'Intervention', fields: ['charges'] },
  { base: 'UnitEntryBillingRelations', type: 'UnitEntry', fields: ['billingAdjustment'] },
  { base: 'ReportIncidentOutcomeRelations', type: 'ReportIncidentOutcome', fields: ['incident'] },
  { base: 'RecordInterventionOutcomeRelations', type: 'RecordInterventionOutcome', fields: ['intervention'] },
  { base: 'ClientRelations', type: 'Client', fields: ['contracts', 'entrustments', 'updatedAt'] },
  { base: 'EntrustmentRelations', type: 'Entrustment', fields: ['partner'] },
  { base: 'ContractClientRelations', type: 'Contract', fields: ['client'] },
  { base: 'ServiceModuleCommissioningRelations', type: 'ServiceModule', fields: ['commissioning'] },
  { base: 'ExplanationRelations', type: 'Explanation', fields: ['text', 'replay'] },
  { base: 'SettlementPartRelations', type: 'SettlementPart', fields: ['by', 'key'] },
  { base: 'InterventionRelations', type: 'Intervention', fields: ['contract', 'incident', 'unitEntries', 'includedTime', 'reversal', 'explanation', 'createdAt', 'updatedAt'] },
  { base: 'UnitEntryRelations', type: 'UnitEntry', fields: ['intervention'] },
  { base: 'UnitAccountRelations', type: 'UnitAccount', fields: ['balanced', 'entries', 'createdAt', 'updatedAt'] },
  { base: 'ContractConsumptionRelations', type: 'Contract', fields: ['interventions', 'unitAccounts', 'includedTime', 'hourlyRates', 'hourlyRateVersions'] },
  { base: 'ContractRelations', type: 'Contract', fields: ['status', 'termLastDay', 'priceComponents', 'monthlyForfait', 'modules', 'history', 'updatedAt'] },
  { base: 'ServiceModuleRelations', type: 'ServiceModule', fields: ['contract', 'commitments', 'createdAt', 'updatedAt'] },
  { base: 'ExcludedPeriodRelations', type: 'ExcludedPeriod', fields: ['createdAt', 'updatedAt'] },
  { base: 'IncidentRelations', type: 'Incident', fields: ['contract', 'module', 'receptions', 'excludedPeriods', 'clocks', 'history', 'createdAt', 'updatedAt'] },
  { base: 'ContractIncidentRelations', type: 'Contract', fields: ['incidents', 'sla'] },
  { base: 'ServiceModuleIncidentRelations', type: 'ServiceModule', fields: ['incidents'] },
  { base: 'LedgerTransactionRelations', type: 'LedgerTransaction', fields: ['cause', 'postings'] },
  { base: 'ContractLedgerRelations', type: 'Contract', fields: ['ledgerTransactions', 'ledgerBalances', 'ledgerVerification'] },
  { base: 'PenaltyRelations', type: 'Penalty', fields: ['contract', 'module', 'incident', 'commitment', 'explanation', 'history', 'createdAt', 'updatedAt'] },
  { base: 'UnpricedPenaltyRelations', type: 'UnpricedPenalty', fields: ['incident', 'commitment', 'createdAt', 'updatedAt'] },
  { base: 'ContractPenaltyRelations', type: 'Contract', fields: ['penalties'] },
  { base: 'IncidentPenaltyRelations', type: 'Incident', fields: ['penalties', 'projections', 'unpriced'] },
  { base: 'CostProjectionRelations', type: 'CostProjection', fields: ['steps', 'nextStep'] },
  { base: 'ProjectedCostRelations', type: 'ProjectedCost', fields: ['incident'] },
  { base: 'ContractProjectionRelations', type: 'Contract', fields: ['costProjection'] },
  { base: 'IncidentProjectionRelations', type: 'Incident', fields: ['costProjection'] },
  { base: 'RunningClockProjectionRelations', type: 'RunningClock', fields: ['nextCostStep'] },
  { base: 'RunningClockRelations', type: 'RunningClock', fields: ['incident'] },
  { base: 'ContractTermsRelations', type: 'Contract', fields: ['termsPack', 'parameters'] },
] as const;

/** Fields that need scopes which the type they stand on does not need. */
export const guards = [
  { type: 'Viewer', field: 'client', scopes: ['contracts:read'] },
  { type: 'ApiKey', field: 'client', scopes: ['contracts:read'] },
  { type: 'CreateApiKeyPayload', field: 'apiKey', scopes: ['keys:manage'] },
  { type: 'RotateApiKeyPayload', field: 'apiKey', scopes: ['keys:manage'] },
  { type: 'RotateApiKeyPayload', field: 'replacedKey', scopes: ['keys:manage'] },
  { type: 'RevokeApiKeyPayload', field: 'apiKey', scopes: ['keys:manage'] },
  { type: 'Query', field: 'apiKeys', scopes: ['keys:manage'] },
  { type: 'Query', field: 'billingAdjustment', scopes: ['billing:read'] },
  { type: 'Query', field: 'billingAdjustments', scopes: ['billing:read'] },
  { type: 'Query', field: 'billingFeed', scopes: ['billing:read'] },
  { type: 'Query', field: 'client', scopes: ['contracts:read'] },
  { type: 'Query', field: 'clients', scopes: ['contracts:read'] },
  { type: 'Query', field: 'intervention', scopes: ['incidents:read'] },
  { type: 'Query', field: 'contract', scopes: ['contracts:read'] },
  { type: 'Query', field: 'contracts', scopes: ['contracts:read'] },
  { type: 'Query', field: 'incident', scopes: ['incidents:read'] },
  { type: 'Query', field: 'incidents', scopes: ['incidents:read'] },
  { type: 'Query', field: 'seals', scopes: ['billing:read'] },
  { type: 'Query', field: 'penalty', scopes: ['penalties:read'] },
  { type: 'Query', field: 'simulateTerms', scopes: ['billing:read', 'penalties:read'] },
  { type: 'Query', field: 'simulateTermination', scopes: ['billing:read'] },
  { type: 'Query', field: 'simulateIndexation', scopes: ['billing:read'] },
  { type: 'Query', field: 'simulateLevelChange', scopes: ['billing:read'] },
  { type: 'Query', field: 'termsPack', scopes: ['contracts:read'] },
  { type: 'Query', field: 'newestTermsPack', scopes: ['contracts:read'] },
  { type: 'Query', field: 'termsPacks', scopes: ['contracts:read'] },
  { type: 'Mutation', field: 'createApiKey', scopes: ['keys:manage'] },
  { type: 'Mutation', field: 'rotateApiKey', scopes: ['keys:manage'] },
  { type: 'Mutation', field: 'revokeApiKey', scopes: ['keys:manage'] },
  { type: 'Mutation', field: 'addAsset', scopes: ['contracts:write'] },
  { type: 'Mutation', field: 'acknowledgeBillingAdjustments', scopes: ['billing:acknowledge'] },
  { type: 'Mutation', field: 'reportIncidents', scopes: ['incidents:write'] },
  { type: 'Mutation', field: 'recordInterventions', scopes: ['incidents:manage'] },
  { type: 'Mutation', field: 'createClient', scopes: ['contracts:write'] },
  { type: 'Mutation', field: 'entrustClient', scopes: ['contracts:write'] },
  { type: 'Mutation', field: 'endEntrustment', scopes: ['contracts:write'] },
  { type: 'Mutation', field: 'recordOrderValidation', scopes: ['contracts:write'] },
  { type: 'Mutation', field: 'recordCommissioning', scopes: ['contracts:write'] },
  { type: 'Mutation', field: 'correctCommissioning', scopes: ['contracts:write'] },
  { type: 'Mutation', field: 'recordIntervention', scopes: ['incidents:manage'] },
  { type: 'Mutation', field: 'reverseIntervention', scopes: ['incidents:manage'] },
  { type: 'Mutation', field: 'endHourlyRate', scopes: ['contracts:write'] },
  { type: 'Mutation', field: 'correctHourlyRate', scopes: ['contracts:write'] },
  { type: 'Mutation', field: 'setHourlyRate', scopes: ['contracts:write'] },
  { type: 'Mutation', field: 'createContract', scopes: ['contracts:write'] },
  { type: 'Mutation', field: 'signContract', scopes: ['contracts:write'] },
  { type: 'Mutation', field: 'activateContract', scopes: ['contracts:write'] },
  { type: 'Mutation', field: 'reportIncident', scopes: ['incidents:write'] },
  { type: 'Mutation', field: 'recordReception', scopes: ['incidents:write'] },
  { type: 'Mutation', field: 'recordDisinfectionTool', scopes: ['incidents:manage'] },
  { type: 'Mutation', field: 'recordFirstResponse', scopes: ['incidents:manage'] },
  { type: 'Mutation', field: 'restoreIncident', scopes: ['incidents:manage'] },
  { type: 'Mutation', field: 'excludePeriod', scopes: ['incidents:manage'] },
  { type: 'Mutation', field: 'endExcludedPeriod', scopes: ['incidents:manage'] },
  { type: 'Mutation', field: 'correctExcludedPeriod', scopes: ['incidents:manage'] },
  { type: 'Mutation', field: 'withdrawExcludedPeriod', scopes: ['incidents:manage'] },
  { type: 'Mutation', field: 'reopenIncident', scopes: ['incidents:manage'] },
  { type: 'Mutation', field: 'correctIncident', scopes: ['incidents:manage'] },
  { type: 'Mutation', field: 'claimPenalty', scopes: ['penalties:claim'] },
  { type: 'Mutation', field: 'acceptPenalty', scopes: ['penalties:decide'] },
  { type: 'Mutation', field: 'assessDowntimeYear', scopes: ['penalties:decide'] },
  { type: 'AddAssetPayload', field: 'asset', scopes: ['contracts:read'] },
  { type: 'BillingAdjustment', field: 'contract', scopes: ['contracts:read'] },
  { type: 'BillingAdjustment', field: 'module', scopes: ['contracts:read'] },
  { type: 'BillingAdjustment', field: 'penalty', scopes: ['penalties:read'] },
  { type: 'BillingAdjustment', field: 'intervention', scopes: ['incidents:read'] },
  { type: 'BillingFeedEntry', field: 'client', scopes: ['contracts:read'] },
  { type: 'ReportIncidentOutcome', field: 'incident', scopes: ['incidents:read'] },
  { type: 'ReportIncidentsPayload', field: 'reassessedPenalties', scopes: ['penalties:read'] },
  { type: 'ReportIncidentsPayload', field: 'unpriced', scopes: ['penalties:read'] },
  { type: 'RecordInterventionOutcome', field: 'intervention', scopes: ['incidents:read'] },
  { type: 'RecordInterventionsPayload', field: 'billingAdjustments', scopes: ['billing:read'] },
  { type: 'CreateClientPayload', field: 'client', scopes: ['contracts:read'] },
  { type: 'EntrustClientPayload', field: 'client', scopes: ['contracts:read'] },
  { type: 'EndEntrustmentPayload', field: 'client', scopes: ['contracts:read'] },
  { type: 'Commissioning', field: 'clock', scopes: ['incidents:read'] },
  { type: 'RecordOrderValidationPayload', field: 'module', scopes: ['contracts:read'] },
  { type: 'RecordCommissioningPayload', field: 'module', scopes: ['contracts:read'] },
  { type: 'CorrectCommissioningPayload', field: 'module', scopes: ['contracts:read'] },
  { type: 'SettlementPart', field: 'amount', scopes: ['billing:read'] },
  { type: 'Intervention', field: 'contract', scopes: ['contracts:read'] },
  { type: 'Intervention', field: 'unitEntries', scopes: ['contracts:read'] },
  { type: 'Intervention', field: 'explanation', scopes: ['billing:read'] },
  { type: 'Intervention', field: 'charges', scopes: ['billing:read'] },
  { type: 'UnitEntry', field: 'intervention', scopes: ['incidents:read'] },
  { type: 'UnitEntry', field: 'billingAdjustment', scopes: ['billing:read'] },
  { type: 'RecordInterventionPayload', field: 'intervention', scopes: ['incidents:read'] },
  { type: 'RecordInterventionPayload', field: 'billingAdjustments', scopes: ['billing:read'] },
  { type: 'ReverseInterventionPayload', field: 'intervention', scopes: ['incidents:read'] },
  { type: 'ReverseInterventionPayload', field: 'billingAdjustments', scopes: ['billing:read'] },
  { type: 'EndHourlyRatePayload', field: 'contract', scopes: ['contracts:read'] },
  { type: 'CorrectHourlyRatePayload', field: 'contract', scopes: ['contracts:read'] },
  { type: 'SetHourlyRatePayload', field: 'contract', scopes: ['contracts:read'] },
  { type: 'Contract', field: 'billingAdjustments', scopes: ['billing:read'] },
  { type: 'Contract', field: 'interventions', scopes: ['incidents:read'] },
  { type: 'Contract', field: 'incidents', scopes: ['incidents:read'] },
  { type: 'Contract', field: 'sla', scopes: ['incidents:read'] },
  { type: 'Contract', field: 'ledgerTransactions', scopes: ['billing:read'] },
  { type: 'Contract', field: 'ledgerBalances', scopes: ['billing:read'] },
  { type: 'Contract', field: 'ledgerVerification', scopes: ['billing:read'] },
  { type: 'Contract', field: 'penalties', scopes: ['penalties:read'] },
  { type: 'Contract', field: 'costProjection', scopes: ['penalties:read'] },
  { type: 'ServiceModule', field: 'incidents', scopes: ['incidents:read'] },
  { type: 'CreateContractPayload', field: 'contract', scopes: ['contracts:read'] },
  { type: 'SignContractPayload', field: 'contract', scopes: ['contracts:read'] },
  { type: 'ActivateContractPayload', field: 'contract', scopes: ['contracts:read'] },
  { type: 'CorrectExcludedPeriodPayload', field: 'incident', scopes: ['incidents:read'] },
  { type: 'CorrectExcludedPeriodPayload', field: 'reassessedPenalties', scopes: ['penalties:read'] },
  { type: 'CorrectExcludedPeriodPayload', field: 'unpriced', scopes: ['penalties:read'] },
  { type: 'WithdrawExcludedPeriodPayload', field: 'incident', scopes: ['incidents:read'] },
  { type: 'WithdrawExcludedPeriodPayload', field: 'reassessedPenalties', scopes: ['penalties:read'] },
  { type: 'WithdrawExcludedPeriodPayload', field: 'unpriced', scopes: ['penalties:read'] },
  { type: 'ReopenIncidentPayload', field: 'incident', scopes: ['incidents:read'] },
  { type: 'ReopenIncidentPayload', field: 'reassessedPenalties', scopes: ['penalties:read'] },
  { type: 'ReopenIncidentPayload', field: 'unpriced', scopes: ['penalties:read'] },
  { type: 'CorrectIncidentPayload', field: 'incident', scopes: ['incidents:read'] },
  { type: 'CorrectIncidentPayload', field: 'reassessedPenalties', scopes: ['penalties:read'] },
  { type: 'CorrectIncidentPayload', field: 'unpriced', scopes: ['penalties:read'] },
  { type: 'RecordDisinfectionToolPayload', field: 'incident', scopes: ['incidents:read'] },
  { type: 'RecordDisinfectionToolPayload', field: 'assessedPenalties', scopes: ['penalties:read'] },
  { type: 'RecordDisinfectionToolPayload', field: 'reversedPenalties', scopes: ['penalties:read'] },
  { type: 'RecordDisinfectionToolPayload', field: 'unpriced', scopes: ['penalties:read'] },
  { type: 'Incident', field: 'contract', scopes: ['contracts:read'] },
  { type: 'Incident', field: 'module', scopes: ['contracts:read'] },
  { type: 'Incident', field: 'assets', scopes: ['contracts:read'] },
  { type: 'Incident', field: 'penalties', scopes: ['penalties:read'] },
  { type: 'Incident', field: 'projections', scopes: ['penalties:read'] },
  { type: 'Incident', field: 'unpriced', scopes: ['penalties:read'] },
  { type: 'Incident', field: 'costProjection', scopes: ['penalties:read'] },
  { type: 'ReportIncidentPayload', field: 'incident', scopes: ['incidents:read'] },
  { type: 'ReportIncidentPayload', field: 'notStarted', scopes: ['incidents:read'] },
  { type: 'ReportIncidentPayload', field: 'reassessedPenalties', scopes: ['penalties:read'] },
  { type: 'ReportIncidentPayload', field: 'unpriced', scopes: ['penalties:read'] },
  { type: 'RecordReceptionPayload', field: 'incident', scopes: ['incidents:read'] },
  { type: 'RecordReceptionPayload', field: 'reassessedPenalties', scopes: ['penalties:read'] },
  { type: 'RecordReceptionPayload', field: 'unpriced', scopes: ['penalties:read'] },
  { type: 'RecordFirstResponsePayload', field: 'incident', scopes: ['incidents:read'] },
  { type: 'RecordFirstResponsePayload', field: 'assessedPenalties', scopes: ['penalties:read'] },
  { type: 'RecordFirstResponsePayload', field: 'reversedPenalties', scopes: ['penalties:read'] },
  { type: 'RecordFirstResponsePayload', field: 'unpriced', scopes: ['penalties:read'] },
  { type: 'RestoreIncidentPayload', field: 'incident', scopes: ['incidents:read'] },
  { type: 'RestoreIncidentPayload', field: 'assessedPenalties', scopes: ['penalties:read'] },
  { type: 'RestoreIncidentPayload', field: 'reversedPenalties', scopes: ['penalties:read'] },
  { type: 'RestoreIncidentPayload', field: 'unpriced', scopes: ['penalties:read'] },
  { type: 'ExcludePeriodPayload', field: 'incident', scopes: ['incidents:read'] },
  { type: 'ExcludePeriodPayload', field: 'reassessedPenalties', scopes: ['penalties:read'] },
  { type: 'ExcludePeriodPayload', field: 'unpriced', scopes: ['penalties:read'] },
  { type: 'EndExcludedPeriodPayload', field: 'incident', scopes: ['incidents:read'] },
  { type: 'EndExcludedPeriodPayload', field: 'reassessedPenalties', scopes: ['penalties:read'] },
  { type: 'EndExcludedPeriodPayload', field: 'unpriced', scopes: ['penalties:read'] },
  { type: 'Penalty', field: 'contract', scopes: ['contracts:read'] },
  { type: 'Penalty', field: 'module', scopes: ['contracts:read'] },
  { type: 'Penalty', field: 'incident', scopes: ['incidents:read'] },
  { type: 'Penalty', field: 'billingAdjustment', scopes: ['billing:read'] },
  { type: 'UnpricedPenalty', field: 'incident', scopes: ['incidents:read'] },
  { type: 'ClaimPenaltyPayload', field: 'penalty', scopes: ['penalties:read'] },
  { type: 'AcceptPenaltyPayload', field: 'penalty', scopes: ['penalties:read'] },
  { type: 'AcceptPenaltyPayload', field: 'billingAdjustment', scopes: ['billing:read'] },
  { type: 'AssessDowntimeYearPayload', field: 'penalty', scopes: ['penalties:read'] },
  { type: 'AssessDowntimeYearPayload', field: 'penalties', scopes: ['penalties:read'] },
  { type: 'ProjectedCost', field: 'incident', scopes: ['incidents:read'] },
  { type: 'ContractSla', field: 'penaltiesToDate', scopes: ['penalties:read'] },
  { type: 'RunningClock', field: 'nextCostStep', scopes: ['penalties:read'] },
] as const;

/** What fields cost that do not cost what fields of their shape do. */
export const costs: readonly { type: string; field: string; weight?: number; expected?: number; items?: string }[] = [
  { type: 'Query', field: 'simulateTerms', weight: 3000 },
  { type: 'Query', field: 'simulateTermination', weight: 500 },
  { type: 'Query', field: 'simulateIndexation', weight: 1000 },
  { type: 'Query', field: 'simulateLevelChange', weight: 500 },
  { type: 'Mutation', field: 'reportIncidents', weight: 20, items: 'incidents' },
  { type: 'Mutation', field: 'recordInterventions', weight: 60, items: 'interventions' },
  { type: 'BillingAdjustment', field: 'explanation', weight: 3 },
  { type: 'Client', field: 'entrustments', expected: 3 },
  { type: 'Explanation', field: 'text', weight: 10 },
  { type: 'Explanation', field: 'replay', weight: 15 },
  { type: 'Intervention', field: 'unitEntries', expected: 3 },
  { type: 'Intervention', field: 'explanation', weight: 10 },
  { type: 'Intervention', field: 'charges', expected: 3 },
  { type: 'UnitAccount', field: 'balanced', weight: 5 },
  { type: 'Contract', field: 'priceComponents', expected: 5 },
  { type: 'Contract', field: 'modules', expected: 10 },
  { type: 'Contract', field: 'unitAccounts', expected: 3 },
  { type: 'Contract', field: 'hourlyRates', expected: 5 },
  { type: 'Contract', field: 'hourlyRateVersions', expected: 5 },
  { type: 'Contract', field: 'sla', weight: 200 },
  { type: 'Contract', field: 'ledgerBalances', weight: 5, expected: 5 },
  { type: 'Contract', field: 'ledgerVerification', weight: 1000 },
  { type: 'Contract', field: 'costProjection', weight: 400 },
  { type: 'Contract', field: 'parameters', expected: 80 },
  { type: 'ServiceModule', field: 'commitments', expected: 5 },
  { type: 'ServiceModule', field: 'commissioning', weight: 5 },
  { type: 'Incident', field: 'receptions', expected: 3 },
  { type: 'Incident', field: 'clocks', weight: 10, expected: 4 },
  { type: 'Incident', field: 'assets', expected: 5 },
  { type: 'Incident', field: 'penalties', expected: 5 },
  { type: 'Incident', field: 'projections', weight: 50, expected: 4 },
  { type: 'Incident', field: 'unpriced', expected: 2 },
  { type: 'Incident', field: 'costProjection', weight: 100 },
  { type: 'LedgerTransaction', field: 'postings', expected: 3 },
  { type: 'Penalty', field: 'explanation', weight: 3 },
  { type: 'CostProjection', field: 'items', expected: 10 },
  { type: 'CostProjection', field: 'steps', weight: 2 },
  { type: 'ContractSla', field: 'runningClocks', expected: 10 },
  { type: 'TermsPack', field: 'modules', weight: 1, expected: 10 },
  { type: 'TermsPack', field: 'priceComponents', weight: 1, expected: 10 },
  { type: 'TermsPack', field: 'parameters', weight: 1, expected: 80 },
  { type: 'TermsPack', field: 'exclusionCauses', weight: 1, expected: 10 },
];

/** All classes, also those that no field leads to. */
export const declaredClasses: readonly object[] = [
  interfacesTypes.MutationPayload,
  accessTypes.Provider,
  accessTypes.Partner,
  accessTypes.Viewer,
  accessTypes.ApiKey,
  accessTypes.ApiKeyEdge,
  accessTypes.ApiKeyConnection,
  accessTypes.CreateApiKeyInput,
  accessTypes.CreateApiKeyPayload,
  accessTypes.RotateApiKeyInput,
  accessTypes.RotateApiKeyPayload,
  accessTypes.RevokeApiKeyInput,
  accessTypes.RevokeApiKeyPayload,
  assetTypes.Asset,
  assetTypes.AssetEdge,
  assetTypes.AssetConnection,
  assetTypes.AddAssetInput,
  assetTypes.AddAssetPayload,
  billingTypes.Acknowledgement,
  billingTypes.BillingAdjustment,
  billingTypes.BillingAdjustmentEdge,
  billingTypes.BillingAdjustmentConnection,
  billingTypes.BillingFeedEntry,
  billingTypes.BillingFeedEdge,
  billingTypes.BillingFeedConnection,
  billingTypes.BillingAdjustmentFilter,
  billingTypes.AcknowledgeBillingAdjustmentsInput,
  billingTypes.AcknowledgeBillingAdjustmentsPayload,
  bulkTypes.ReportIncidentsInput,
  bulkTypes.ReportIncidentOutcome,
  bulkTypes.ReportIncidentsPayload,
  bulkTypes.RecordInterventionsInput,
  bulkTypes.RecordInterventionOutcome,
  bulkTypes.RecordInterventionsPayload,
  clientTypes.Client,
  clientTypes.ClientEdge,
  clientTypes.ClientConnection,
  clientTypes.CreateClientInput,
  clientTypes.CreateClientPayload,
  clientTypes.EntrustClientInput,
  clientTypes.EntrustClientPayload,
  clientTypes.EndEntrustmentInput,
  clientTypes.EndEntrustmentPayload,
  clientTypes.Entrustment,
  clientTypes.EntrustmentEdge,
  clientTypes.EntrustmentConnection,
  commissioningTypes.Commissioning,
  commissioningTypes.RecordOrderValidationInput,
  commissioningTypes.RecordOrderValidationPayload,
  commissioningTypes.RecordCommissioningInput,
  commissioningTypes.RecordCommissioningPayload,
  commissioningTypes.CorrectCommissioningInput,
  commissioningTypes.CorrectCommissioningPayload,
  commonTypes.Refusal,
  commonTypes.PageInfo,
  commonTypes.Label,
  commonTypes.Quantity,
  commonTypes.ExplanationStep,
  commonTypes.Explanation,
  commonTypes.ReplayDifference,
  commonTypes.ExplanationReplay,
  commonTypes.HistoryEntry,
  commonTypes.HistoryEntryEdge,
  commonTypes.HistoryEntryConnection,
  consumptionTypes.ApprovedEstimate,
  consumptionTypes.SettlementPart,
  consumptionTypes.IncludedTimeUse,
  consumptionTypes.InterventionReversal,
  consumptionTypes.IncludedTime,
  consumptionTypes.HourlyRate,
  consumptionTypes.HourlyRateEdge,
  consumptionTypes.HourlyRateConnection,
  consumptionTypes.Intervention,
  consumptionTypes.InterventionEdge,
  consumptionTypes.InterventionConnection,
  consumptionTypes.UnitEntry,
  consumptionTypes.UnitEntryEdge,
  consumptionTypes.UnitEntryConnection,
  consumptionTypes.UnitAccount,
  consumptionTypes.ApprovedEstimateInput,
  consumptionTypes.RecordInterventionInput,
  consumptionTypes.ReverseInterventionInput,
  consumptionTypes.SetHourlyRateInput,
  consumptionTypes.EndHourlyRateInput,
  consumptionTypes.CorrectedHourlyRateInput,
  consumptionTypes.CorrectHourlyRateInput,
  consumptionTypes.RecordInterventionPayload,
  consumptionTypes.ReverseInterventionPayload,
  consumptionTypes.EndHourlyRatePayload,
  consumptionTypes.CorrectHourlyRatePayload,
  consumptionTypes.SetHourlyRatePayload,
  contractTypes.Contract,
  contractTypes.PriceComponent,
  contractTypes.ServiceModule,
  contractTypes.Commitment,
  contractTypes.ServiceModuleEdge,
  contractTypes.ServiceModuleConnection,
  contractTypes.ContractEdge,
  contractTypes.ContractConnection,
  contractTypes.ServiceModuleFilter,
  contractTypes.ContractFilter,
  contractTypes.TermsPackVersionInput,
  contractTypes.PriceComponentInput,
  contractTypes.ServiceModuleInput,
  contractTypes.ParameterOverrideInput,
  contractTypes.CreateContractInput,
  contractTypes.CreateContractPayload,
  contractTypes.SignContractInput,
  contractTypes.SignContractPayload,
  contractTypes.ActivateContractInput,
  contractTypes.ActivateContractPayload,
  correctionTypes.CorrectExcludedPeriodInput,
  correctionTypes.CorrectExcludedPeriodPayload,
  correctionTypes.WithdrawExcludedPeriodInput,
  correctionTypes.WithdrawExcludedPeriodPayload,
  correctionTypes.ReopenIncidentInput,
  correctionTypes.ReopenIncidentPayload,
  correctionTypes.CorrectIncidentInput,
  correctionTypes.CorrectIncidentPayload,
  correctionTypes.RecordDisinfectionToolInput,
  correctionTypes.RecordDisinfectionToolPayload,
  incidentTypes.Clock,
  incidentTypes.Reception,
  incidentTypes.ExcludedPeriod,
  incidentTypes.Incident,
  incidentTypes.IncidentEdge,
  incidentTypes.IncidentConnection,
  incidentTypes.ReportIncidentInput,
  incidentTypes.CommitmentNotStarted,
  incidentTypes.ReportIncidentPayload,
  incidentTypes.RecordReceptionInput,
  incidentTypes.RecordReceptionPayload,
  incidentTypes.RecordFirstResponseInput,
  incidentTypes.RecordFirstResponsePayload,
  incidentTypes.RestoreIncidentInput,
  incidentTypes.RestoreIncidentPayload,
  incidentTypes.ExcludePeriodInput,
  incidentTypes.ExcludePeriodPayload,
  incidentTypes.EndExcludedPeriodInput,
  incidentTypes.EndExcludedPeriodPayload,
  incidentTypes.IncidentFilter,
  ledgerTypes.LedgerPosting,
  ledgerTypes.LedgerTransaction,
  ledgerTypes.LedgerTransactionEdge,
  ledgerTypes.LedgerTransactionConnection,
  ledgerTypes.LedgerBalance,
  ledgerTypes.LedgerVerification,
  ledgerTypes.Seal,
  ledgerTypes.SealEdge,
  ledgerTypes.SealConnection,
  penaltyTypes.Penalty,
  penaltyTypes.UnpricedPenalty,
  penaltyTypes.PenaltyEdge,
  penaltyTypes.PenaltyConnection,
  penaltyTypes.ClaimPenaltyInput,
  penaltyTypes.ClaimPenaltyPayload,
  penaltyTypes.AcceptPenaltyInput,
  penaltyTypes.AcceptPenaltyPayload,
  penaltyTypes.AssessDowntimeYearInput,
  penaltyTypes.AssessDowntimeYearPayload,
  penaltyTypes.PenaltyProjection,
  projectionTypes.CostProjection,
  projectionTypes.CostStep,
  projectionTypes.CostSteps,
  projectionTypes.ProjectedCost,
  serviceLevelTypes.ContractSla,
  serviceLevelTypes.RunningClock,
  serviceLevelTypes.DowntimeBudget,
  simulationTypes.SimulationNote,
  simulationTypes.SimulatedCostLine,
  simulationTypes.SimulatedKindCost,
  simulationTypes.SimulatedMonthCost,
  simulationTypes.SimulatedMonth,
  simulationTypes.SimulatedUnitAccount,
  simulationTypes.SimulatedCost,
  simulationTypes.TermsSimulation,
  simulationTypes.SimulateTermsAnswer,
  simulationTypes.SimulatedOverrideInput,
  simulationTypes.SimulatedPriceInput,
  simulationTypes.SimulatedUnitAccountInput,
  simulationTypes.OtherTermsInput,
  simulationTypes.SimulateTermsInput,
  simulationTypes.PrepaidPeriodInput,
  simulationTypes.SimulateTerminationInput,
  simulationTypes.SimulatedForfaitFee,
  simulationTypes.SimulatedConsumptionFee,
  simulationTypes.SimulatedPrepaidCredit,
  simulationTypes.SimulatedUnitsForfeited,
  simulationTypes.TerminationSimulation,
  simulationTypes.SimulateTerminationAnswer,
  simulationTypes.IndexValueInput,
  simulationTypes.SimulateIndexationInput,
  simulationTypes.SimulatedIndexValue,
  simulationTypes.SimulatedPriceRevision,
  simulationTypes.SimulatedRevision,
  simulationTypes.IndexationSimulation,
  simulationTypes.SimulateIndexationAnswer,
  simulationTypes.LevelsInput,
  simulationTypes.SimulateLevelChangeInput,
  simulationTypes.LevelChangeSimulation,
  simulationTypes.SimulateLevelChangeAnswer,
  termsTypes.TermsParameter,
  termsTypes.ExclusionCause,
  termsTypes.TermsModule,
  termsTypes.TermsPriceComponent,
  termsTypes.TermsPack,
  termsTypes.TermsPackEdge,
  termsTypes.TermsPackConnection,
  termsTypes.TermsPackFilter,
  termsTypes.EffectiveParameter,
];

/** Enums that no field leads to. */
export const looseEnums: readonly object[] = [
  commonTypes.ErrorCode,
];
