// Made from schema/ by codegen.ts. Do not edit.
import * as interfacesTypes from './interfaces';
import * as accessTypes from './access';
import * as assetTypes from './asset';
import * as billingTypes from './billing';
import * as clientTypes from './client';
import * as commonTypes from './common';
import * as consumptionTypes from './consumption';
import * as contractTypes from './contract';
import * as incidentTypes from './incident';
import * as ledgerTypes from './ledger';
import * as penaltyTypes from './penalty';
import * as projectionTypes from './projection';
import * as simulationTypes from './simulation';
import * as termsTypes from './terms';

export * from './interfaces';
export * from './access';
export * from './asset';
export * from './billing';
export * from './client';
export * from './common';
export * from './consumption';
export * from './contract';
export * from './incident';
export * from './ledger';
export * from './penalty';
export * from './projection';
export * from './simulation';
export * from './terms';

/** Everything that must be written by hand: one object for each generated base. A missing one, or a wrong one, does not compile. */
export interface ResolverSet {
  readonly AccessQueries: accessTypes.AccessQueries;
  readonly AssetMutations: assetTypes.AssetMutations;
  readonly BillingQueries: billingTypes.BillingQueries;
  readonly BillingMutations: billingTypes.BillingMutations;
  readonly ClientQueries: clientTypes.ClientQueries;
  readonly ClientMutations: clientTypes.ClientMutations;
  readonly CommonQueries: commonTypes.CommonQueries;
  readonly ConsumptionQueries: consumptionTypes.ConsumptionQueries;
  readonly ConsumptionMutations: consumptionTypes.ConsumptionMutations;
  readonly ContractQueries: contractTypes.ContractQueries;
  readonly ContractMutations: contractTypes.ContractMutations;
  readonly IncidentQueries: incidentTypes.IncidentQueries;
  readonly IncidentMutations: incidentTypes.IncidentMutations;
  readonly PenaltyQueries: penaltyTypes.PenaltyQueries;
  readonly PenaltyMutations: penaltyTypes.PenaltyMutations;
  readonly SimulationQueries: simulationTypes.SimulationQueries;
  readonly TermsQueries: termsTypes.TermsQueries;
  readonly ViewerRelations: accessTypes.ViewerRelations;
  readonly AssetRelations: assetTypes.AssetRelations;
  readonly BillingAdjustmentRelations: billingTypes.BillingAdjustmentRelations;
  readonly ClientRelations: clientTypes.ClientRelations;
  readonly ExplanationRelations: commonTypes.ExplanationRelations;
  readonly InterventionRelations: consumptionTypes.InterventionRelations;
  readonly UnitEntryRelations: consumptionTypes.UnitEntryRelations;
  readonly UnitAccountRelations: consumptionTypes.UnitAccountRelations;
  readonly ContractRelations: contractTypes.ContractRelations;
  readonly ServiceModuleRelations: contractTypes.ServiceModuleRelations;
  readonly IncidentRelations: incidentTypes.IncidentRelations;
  readonly RunningClockRelations: incidentTypes.RunningClockRelations;
  readonly LedgerTransactionRelations: ledgerTypes.LedgerTransactionRelations;
  readonly PenaltyRelations: penaltyTypes.PenaltyRelations;
  readonly UnpricedPenaltyRelations: penaltyTypes.UnpricedPenaltyRelations;
  readonly CostProjectionRelations: projectionTypes.CostProjectionRelations;
  readonly ProjectedCostRelations: projectionTypes.ProjectedCostRelations;
}

/** The bases by name. */
export const resolverBases = {
  AccessQueries: accessTypes.AccessQueries,
  AssetMutations: assetTypes.AssetMutations,
  BillingQueries: billingTypes.BillingQueries,
  BillingMutations: billingTypes.BillingMutations,
  ClientQueries: clientTypes.ClientQueries,
  ClientMutations: clientTypes.ClientMutations,
  CommonQueries: commonTypes.CommonQueries,
  ConsumptionQueries: consumptionTypes.ConsumptionQueries,
  ConsumptionMutations: consumptionTypes.ConsumptionMutations,
  ContractQueries: contractTypes.ContractQueries,
  ContractMutations: contractTypes.ContractMutations,
  IncidentQueries: incidentTypes.IncidentQueries,
  IncidentMutations: incidentTypes.IncidentMutations,
  PenaltyQueries: penaltyTypes.PenaltyQueries,
  PenaltyMutations: penaltyTypes.PenaltyMutations,
  SimulationQueries: simulationTypes.SimulationQueries,
  TermsQueries: termsTypes.TermsQueries,
  ViewerRelations: accessTypes.ViewerRelations,
  AssetRelations: assetTypes.AssetRelations,
  BillingAdjustmentRelations: billingTypes.BillingAdjustmentRelations,
  ClientRelations: clientTypes.ClientRelations,
  ExplanationRelations: commonTypes.ExplanationRelations,
  InterventionRelations: consumptionTypes.InterventionRelations,
  UnitEntryRelations: consumptionTypes.UnitEntryRelations,
  UnitAccountRelations: consumptionTypes.UnitAccountRelations,
  ContractRelations: contractTypes.ContractRelations,
  ServiceModuleRelations: contractTypes.ServiceModuleRelations,
  IncidentRelations: incidentTypes.IncidentRelations,
  RunningClockRelations: incidentTypes.RunningClockRelations,
  LedgerTransactionRelations: ledgerTypes.LedgerTransactionRelations,
  PenaltyRelations: penaltyTypes.PenaltyRelations,
  UnpricedPenaltyRelations: penaltyTypes.UnpricedPenaltyRelations,
  CostProjectionRelations: projectionTypes.CostProjectionRelations,
  ProjectedCostRelations: projectionTypes.ProjectedCostRelations,
} as const;

/** Which fields of which type each base of relations answers. */
export const relationBases = [
  { base: 'ViewerRelations', type: 'Viewer', fields: ['provider', 'partner', 'client'] },
  { base: 'AssetRelations', type: 'Asset', fields: ['contract'] },
  { base: 'BillingAdjustmentRelations', type: 'BillingAdjustment', fields: ['contract', 'module', 'penalty', 'explanation', 'acknowledgement'] },
  { base: 'ClientRelations', type: 'Client', fields: ['contracts'] },
  { base: 'ExplanationRelations', type: 'Explanation', fields: ['text', 'replay'] },
  { base: 'InterventionRelations', type: 'Intervention', fields: ['contract', 'incident', 'unitEntries', 'includedTime', 'charges', 'reversal', 'explanation'] },
  { base: 'UnitEntryRelations', type: 'UnitEntry', fields: ['billingAdjustment'] },
  { base: 'UnitAccountRelations', type: 'UnitAccount', fields: ['balanced', 'entries'] },
  { base: 'ContractRelations', type: 'Contract', fields: ['client', 'termsPack', 'status', 'termLastDay', 'priceComponents', 'monthlyForfait', 'modules', 'assets', 'incidents', 'interventions', 'penalties', 'unitAccounts', 'includedTime', 'hourlyRates', 'billingAdjustments', 'ledgerTransactions', 'ledgerBalances', 'ledgerVerification', 'sla', 'costProjection', 'parameters', 'history'] },
  { base: 'ServiceModuleRelations', type: 'ServiceModule', fields: ['contract', 'commitments', 'incidents'] },
  { base: 'IncidentRelations', type: 'Incident', fields: ['contract', 'module', 'assets', 'receptions', 'excludedPeriods', 'clocks', 'penalties', 'projections', 'costProjection', 'unpriced', 'history'] },
  { base: 'RunningClockRelations', type: 'RunningClock', fields: ['nextCostStep'] },
  { base: 'LedgerTransactionRelations', type: 'LedgerTransaction', fields: ['postings'] },
  { base: 'PenaltyRelations', type: 'Penalty', fields: ['contract', 'module', 'incident', 'billingAdjustment', 'explanation', 'history'] },
  { base: 'UnpricedPenaltyRelations', type: 'UnpricedPenalty', fields: ['incident'] },
  { base: 'CostProjectionRelations', type: 'CostProjection', fields: ['steps', 'nextStep'] },
  { base: 'ProjectedCostRelations', type: 'ProjectedCost', fields: ['incident'] },
] as const;

/** Fields that need scopes which the type they stand on does not need. */
export const guards = [
  { type: 'Mutation', field: 'addAsset', scopes: ['contracts:write'] },
  { type: 'Mutation', field: 'acknowledgeBillingAdjustments', scopes: ['billing:acknowledge'] },
  { type: 'Mutation', field: 'createClient', scopes: ['contracts:write'] },
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
  { type: 'Mutation', field: 'recordFirstResponse', scopes: ['incidents:manage'] },
  { type: 'Mutation', field: 'restoreIncident', scopes: ['incidents:manage'] },
  { type: 'Mutation', field: 'excludePeriod', scopes: ['incidents:manage'] },
  { type: 'Mutation', field: 'endExcludedPeriod', scopes: ['incidents:manage'] },
  { type: 'Mutation', field: 'correctIncident', scopes: ['incidents:manage'] },
  { type: 'Mutation', field: 'claimPenalty', scopes: ['penalties:claim'] },
  { type: 'Mutation', field: 'acceptPenalty', scopes: ['penalties:decide'] },
  { type: 'Mutation', field: 'assessDowntimeYear', scopes: ['penalties:decide'] },
] as const;

/** All classes, also those that no field leads to. */
export const declaredClasses: readonly object[] = [
  interfacesTypes.MutationPayload,
  accessTypes.Provider,
  accessTypes.Partner,
  accessTypes.Viewer,
  assetTypes.Asset,
  assetTypes.AssetEdge,
  assetTypes.AssetConnection,
  assetTypes.AddAssetInput,
  assetTypes.AddAssetPayload,
  billingTypes.Acknowledgement,
  billingTypes.BillingAdjustment,
  billingTypes.BillingAdjustmentEdge,
  billingTypes.BillingAdjustmentConnection,
  billingTypes.BillingAdjustmentFilter,
  billingTypes.AcknowledgeBillingAdjustmentsInput,
  billingTypes.AcknowledgeBillingAdjustmentsPayload,
  clientTypes.Client,
  clientTypes.ClientEdge,
  clientTypes.ClientConnection,
  clientTypes.CreateClientInput,
  clientTypes.CreateClientPayload,
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
  contractTypes.EffectiveParameter,
  contractTypes.ServiceModule,
  contractTypes.Commitment,
  contractTypes.ServiceModuleEdge,
  contractTypes.ServiceModuleConnection,
  contractTypes.ContractEdge,
  contractTypes.ContractConnection,
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
  incidentTypes.Clock,
  incidentTypes.Reception,
  incidentTypes.ExcludedPeriod,
  incidentTypes.Incident,
  incidentTypes.PenaltyProjection,
  incidentTypes.IncidentEdge,
  incidentTypes.IncidentConnection,
  incidentTypes.ContractSla,
  incidentTypes.RunningClock,
  incidentTypes.DowntimeBudget,
  incidentTypes.ReportIncidentInput,
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
  incidentTypes.CorrectIncidentInput,
  incidentTypes.CorrectIncidentPayload,
  ledgerTypes.LedgerPosting,
  ledgerTypes.LedgerTransaction,
  ledgerTypes.LedgerTransactionEdge,
  ledgerTypes.LedgerTransactionConnection,
  ledgerTypes.LedgerBalance,
  ledgerTypes.LedgerVerification,
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
  projectionTypes.CostProjection,
  projectionTypes.CostStep,
  projectionTypes.CostSteps,
  projectionTypes.ProjectedCost,
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
];

/** Enums that no field leads to. */
export const looseEnums: readonly object[] = [
  commonTypes.ErrorCode,
];
