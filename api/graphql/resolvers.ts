import type { ResolverSet } from './_generated';
import { amendmentMutations } from './amendment/amendment.commands';
import { AmendmentQueryResolver } from './amendment/amendment.resolver';
import { AmendmentLoader, AmendmentsOfAdjustments, AmendmentsOfContracts } from './amendment/amendment.loader';
import { consumptionMutations } from './consumption/consumption.commands';
import { withholdingMutations } from './withholding/withholding.commands';
import { WithholdingsOfContracts } from './withholding/withholding.loader';
import { exclusionMutations } from './exclusion/exclusion.commands';
import { ExclusionLoader, ExclusionsOfContracts } from './exclusion/exclusion.loader';
import { outageMutations } from './outage/outage.commands';
import { OutageRefundLoader, OutageRefundsOfContracts, OutageRefundsOfIncidents } from './outage/outage.loader';
import { moneyResolvers } from './money.resolvers';
import { penaltyMutations } from './penalty/penalty.commands';
import { incidentMutations } from './incident/incident.commands';
import { contractMutations } from './contract/contract.commands';
import { clientMutations } from './client/client.commands';
import { assetMutations } from './asset/asset.commands';
import { accessMutations } from './access/access.commands';
import { ViewerLoader } from './access/access.loader';
import { ApiKeyLoader } from './access/api-key.loader';
import { AccessQueryResolver } from './access/access.resolver';
import { allocationMutations } from './allocation/allocation.commands';
import { AllocationLoader, AllocationsOfContracts, AllocationUseLoader } from './allocation/allocation.loader';
import { AssetLoader } from './asset/asset.loader';
import { bulkMutations } from './bulk/bulk.commands';
import { RecordInterventionOutcomeLoader, ReportIncidentOutcomeLoader } from './bulk/outcomes.loader';
import { maintenanceMutations } from './maintenance/maintenance.commands';
import { MaintenanceLoader, MaintenanceOfContracts } from './maintenance/maintenance.loader';
import { rebootMutations } from './reboot/reboot.commands';
import { RebootLoader, RebootsOfContracts } from './reboot/reboot.loader';
import { transferMutations } from './transfer/transfer.commands';
import { TransferLoader, TransfersOfContracts } from './transfer/transfer.loader';
import { updateMutations } from './update/update.commands';
import { UpdateLoader, UpdatesOfContracts } from './update/update.loader';
import { changeMutations } from './change/change.commands';
import {
  ChangeRequestLoader,
  ChangesOfContracts,
  ChangesOfExcludedPeriods,
  RecommendationLoader,
  RecommendationsOfAssets,
} from './change/change.loader';
import { ClientLoader, EntrustmentLoader } from './client/client.loader';
import { ClientQueryResolver } from './client/client.resolver';
import { CommonQueryResolver, ExplanationLoader } from './common/common.resolver';
import {
  InterventionLoader,
  SettlementPartLoader,
  UnitAccountLoader,
  UnitEntryLoader,
} from './consumption/consumption.loader';
import { ConsumptionQueryResolver } from './consumption/consumption.resolver';
import { ContractLoader } from './contract/contract.loader';
import { ContractQueryResolver } from './contract/contract.resolver';
import { ServiceModuleLoader } from './contract/service-module.loader';
import { ExcludedPeriodLoader, IncidentLoader } from './incident/incident.loader';
import { calendarMutations } from './calendar/calendar.commands';
import { CalendarFeedLoader } from './calendar/calendar.loader';
import { CalendarQueryResolver } from './calendar/calendar.resolver';
import { IncidentQueryResolver } from './incident/incident.resolver';
import { WorkQueueQueryResolver } from './work-queue/work-queue.resolver';
import { RunningClockLoader } from './incident/running-clock.loader';
import { LedgerTransactionLoader } from './ledger/ledger.loader';
import { LedgerQueryResolver } from './ledger/ledger.resolver';
import { PenaltyLoader, UnpricedPenaltyLoader } from './penalty/penalty.loader';
import { PenaltyQueryResolver } from './penalty/penalty.resolver';
import { CostProjectionLoader, ProjectedCostLoader } from './projection/projection.loader';
import { SimulationQueryResolver } from './simulation/simulation.resolver';
import { TermsQueryResolver } from './terms/terms.resolver';
import { AssetsOfContracts, AssetsOfIncidents } from './asset/assets-of.loader';
import {
  AdjustmentsOfContracts,
  AdjustmentsOfPenalties,
  AdjustmentsOfInterventions,
  AdjustmentsOfUnitEntries,
} from './billing/adjustments-of.loader';
import { ClientsOfContracts } from './client/clients-of.loader';
import { ConsumptionOfContracts } from './consumption/consumption-of.loader';
import { IncidentsOfContracts, IncidentsOfModules } from './incident/incidents-of.loader';
import { LedgersOfContracts } from './ledger/ledgers-of.loader';
import { PenaltiesOfContracts, PenaltiesOfIncidents } from './penalty/penalties-of.loader';
import { liabilityMutations } from './penalty/liability.commands';
import {
  CapLiftLoader,
  CapLiftsOfPenalties,
  HeadroomLoader,
  IndemnityLoader,
  LiabilityOfContracts,
} from './penalty/liability.loader';
import { disputeMutations } from './penalty/dispute.commands';
import { DisputesOfPenalties } from './penalty/disputes-of.loader';
import { CommissioningsOfModules } from './commissioning/commissioning-of.loader';
import { commissioningMutations } from './commissioning/commissioning.commands';
import { CostsOfContracts, CostsOfIncidents, CostsOfClocks } from './projection/costs-of.loader';
import { groundMutations } from './ground/ground.commands';
import { GroundsOfContracts } from './ground/grounds-of.loader';
import { lifecycleMutations } from './lifecycle/lifecycle.commands';
import { LivesOfContracts } from './lifecycle/lives-of.loader';
import { ContactLoader, ContactsOfClients, ContactsOfContracts, ContactsOfProviders } from './contact/contact.loader';
import { contactMutations } from './contact/contact.commands';
import { IdentitiesOfClients, IdentitiesOfPartners, IdentitiesOfProviders } from './party/identities-of.loader';
import { partyMutations } from './party/party.commands';
import { logbookMutations } from './logbook/logbook.commands';
import { DatesOfContracts, UpcomingDateLoader } from './dates/dates.loader';
import { DatesQueryResolver } from './dates/dates.resolver';
import { invoiceMutations } from './invoicing/invoicing.commands';
import { InvoiceCorrectionLoader } from './invoicing/invoice-correction.loader';
import { InvoiceLoader, InvoiceSetOffLoader, InvoicesOfContracts } from './invoicing/invoice.loader';
import { InvoiceQueryResolver } from './invoicing/invoicing.resolver';
import { AccountEntryLoader, AccountsOfClients } from './account/account.loader';
import {
  LateClaimLoader,
  LateClaimsOfInvoices,
  LateInvoiceLoader,
  PaymentRightLoader,
  PaymentRightsOfContracts,
} from './dunning/dunning.loader';
import { dunningMutations } from './dunning/dunning.commands';
import { DunningQueryResolver } from './dunning/dunning.resolver';
import { noticesMutations } from './notices/notices.commands';
import { NoticeLoader, NoticesOfContracts } from './notices/notices.loader';
import { LogbookEntryLoader, LogbooksOfContracts } from './logbook/logbook.loader';
import { DocumentLoader, DocumentsOfContracts } from './document/document.loader';
import { declarationMutations } from './declaration/declaration.commands';
import { DeclarationLoader, DeclarationsOfContracts, DeclarationsOfIncidents } from './declaration/declaration.loader';
import {
  ExternalIdLoader,
  ExternalIdsOfAssets,
  ExternalIdsOfClients,
  ExternalIdsOfContracts,
} from './reference/external-id.loader';
import { referenceMutations } from './reference/reference.commands';
import { ReferenceQueryResolver } from './reference/reference.resolver';
import { ResponsibilitiesOfContracts } from './responsibility/responsibilities-of.loader';
import { SecretLoader, SecretsOfContracts } from './vault/secret.loader';
import { vaultMutations } from './vault/vault.commands';
import { coordinationMutations } from './coordination/coordination.commands';
import {
  CoordinationActionLoader,
  CoordinationOfContracts,
  CoordinationOfDates,
  CoordinationReportLoader,
} from './coordination/coordination.loader';
import { figureResolvers } from './figure/figure-resolvers';
import { indexationMutations } from './indexation/indexation.commands';
import {
  IndexationPreviewLoader,
  IndexationQueryResolver,
  PriceDatesOfModules,
  RevisionsOfContracts,
  UsedIndexValueLoader,
} from './indexation/indexation.loader';
import { sparePartMutations } from './spare-part/spare-part.commands';
import { SparePartLoader, SparePartsOfContracts } from './spare-part/spare-part.loader';
import { onCallMutations } from './on-call/on-call.commands';
import { OnCallQueryResolver, OnCallShiftLoader } from './on-call/on-call.loader';
import { backupCheckMutations } from './backup/backup-check.commands';
import { BackupCheckLoader, BackupCheckOccasionLoader, BackupChecksOfContracts } from './backup/backup-check.loader';
import { backupMutations } from './backup/backup.commands';
import { BackupLoader, BackupsOfContracts } from './backup/backup.loader';
import { HistoryOfContracts } from './event/history-of-contracts.loader';
import { EscalationLoader, EscalationsOfContracts, EscalationsOfIncidents } from './escalation/escalations-of.loader';
import { CommissioningQueryResolver } from './commissioning/commissioning.resolver';
import { monitoringMutations } from './monitoring/monitoring.commands';
import {
  AlertLoader,
  MonitoringCheckLoader,
  MonitoringOfContracts,
  ReadingLoader,
  ReadingOutcomeLoader,
} from './monitoring/monitoring.loader';
import { MonitoringQueryResolver } from './monitoring/monitoring.resolver';
import { quoteMutations } from './quote/quote.commands';
import { tariffMutations } from './tariff/tariff.commands';
import { TariffsOfContracts } from './tariff/tariff.loader';
import { PlannedVisitLoader, PlansOfContracts, WorkOccasionLoader } from './plan/planned-work.loader';
import { ReportsOfInterventions } from './report/reports-of.loader';
import { QuoteLoader, QuoteQueryResolver, QuotesOfContracts, QuotesOfInterventions } from './quote/quote.loader';
import { OverrideLoader } from './terms/overrides-of.loader';
import { TermsOfContracts } from './terms/terms-of.loader';

/** What resolves each field of the schema; a missing or a wrong one does not compile. */
export const resolvers: ResolverSet = {
  AccessMutations: accessMutations,
  AccessQueries: new AccessQueryResolver(),
  AlertRelations: new AlertLoader(),
  AmendmentMutations: amendmentMutations,
  AmendmentQueries: new AmendmentQueryResolver(),
  AmendmentRelations: new AmendmentLoader(),
  AllocationMutations: allocationMutations,
  AllocationRelations: new AllocationLoader(),
  AllocationUseRelations: new AllocationUseLoader(),
  ApiKeyRelations: new ApiKeyLoader(),
  AssetChangeRelations: new RecommendationsOfAssets(),
  AssetMutations: assetMutations,
  AssetRelations: new AssetLoader(),
  BackupMutations: backupMutations,
  BackupCheckMutations: backupCheckMutations,
  ContractEventRelations: new HistoryOfContracts(),
  CoordinationMutations: coordinationMutations,
  CoordinationActionRelations: new CoordinationActionLoader(),
  CoordinationReportRelations: new CoordinationReportLoader(),
  ContractCoordinationRelations: new CoordinationOfContracts(),
  UpcomingDateCoordinationRelations: new CoordinationOfDates(),
  ...moneyResolvers,
  ...figureResolvers,
  IndexationMutations: indexationMutations,
  IndexationQueries: new IndexationQueryResolver(),
  IndexationPreviewRelations: new IndexationPreviewLoader(),
  UsedIndexValueRelations: new UsedIndexValueLoader(),
  ContractIndexationRelations: new RevisionsOfContracts(),
  ServiceModuleIndexationRelations: new PriceDatesOfModules(),
  SparePartMutations: sparePartMutations,
  SparePartRelations: new SparePartLoader(),
  ContractSparePartRelations: new SparePartsOfContracts(),
  OnCallMutations: onCallMutations,
  OnCallQueries: new OnCallQueryResolver(),
  BackupRelations: new BackupLoader(),
  BillingAdjustmentAmendmentRelations: new AmendmentsOfAdjustments(),
  BulkMutations: bulkMutations,
  ClientContactRelations: new ContactsOfClients(),
  ChangeMutations: changeMutations,
  ChangeRequestRelations: new ChangeRequestLoader(),
  ClientMutations: clientMutations,
  ClientPartyRelations: new IdentitiesOfClients(),
  ClientQueries: new ClientQueryResolver(),
  ClientRelations: new ClientLoader(),
  CommissioningMutations: commissioningMutations,
  CommissioningQueries: new CommissioningQueryResolver(),
  CommonQueries: new CommonQueryResolver(),
  ConsumptionMutations: consumptionMutations,
  ConsumptionQueries: new ConsumptionQueryResolver(),
  ContactMutations: contactMutations,
  ContactRelations: new ContactLoader(),
  ContractAmendmentRelations: new AmendmentsOfContracts(),
  ContractAllocationRelations: new AllocationsOfContracts(),
  ContractAssetRelations: new AssetsOfContracts(),
  ContractBackupRelations: new BackupsOfContracts(),
  ContractBillingRelations: new AdjustmentsOfContracts(),
  ContractChangeRelations: new ChangesOfContracts(),
  ContractMaintenanceRelations: new MaintenanceOfContracts(),
  MaintenanceMutations: maintenanceMutations,
  ContractUpdateRelations: new UpdatesOfContracts(),
  ContractRebootRelations: new RebootsOfContracts(),
  UpdateMutations: updateMutations,
  RebootMutations: rebootMutations,
  SoftwareUpdateRelations: new UpdateLoader(),
  RebootRelations: new RebootLoader(),
  MaintenanceRelations: new MaintenanceLoader(),
  ContractClientRelations: new ClientsOfContracts(),
  ContractContactRelations: new ContactsOfContracts(),
  ContractConsumptionRelations: new ConsumptionOfContracts(),
  ContractEscalationRelations: new EscalationsOfContracts(),
  ContractIncidentRelations: new IncidentsOfContracts(),
  ContractLedgerRelations: new LedgersOfContracts(),
  ContractGroundRelations: new GroundsOfContracts(),
  ContractLifecycleRelations: new LivesOfContracts(),
  ContractTransferRelations: new TransfersOfContracts(),
  TransferRelations: new TransferLoader(),
  GroundMutations: groundMutations,
  ContractLiabilityRelations: new LiabilityOfContracts(),
  IndemnityRelations: new IndemnityLoader(),
  LiabilityCapLiftRelations: new CapLiftLoader(),
  LiabilityHeadroomRelations: new HeadroomLoader(),
  LiabilityMutations: liabilityMutations,
  ContractMonitoringRelations: new MonitoringOfContracts(),
  ContractMutations: contractMutations,
  ContractPenaltyRelations: new PenaltiesOfContracts(),
  ContractProjectionRelations: new CostsOfContracts(),
  ContractQueries: new ContractQueryResolver(),
  ContractPlanRelations: new PlansOfContracts(),
  ContractQuoteRelations: new QuotesOfContracts(),
  ContractTariffRelations: new TariffsOfContracts(),
  ContractRelations: new ContractLoader(),
  ContractOverrideRelations: new OverrideLoader(),
  ContractTermsRelations: new TermsOfContracts(),
  AssetReferenceRelations: new ExternalIdsOfAssets(),
  ClientReferenceRelations: new ExternalIdsOfClients(),
  ContractLogbookRelations: new LogbooksOfContracts(),
  ContractReferenceRelations: new ExternalIdsOfContracts(),
  ContractResponsibilityRelations: new ResponsibilitiesOfContracts(),
  ContractDeclarationRelations: new DeclarationsOfContracts(),
  DeclarationMutations: declarationMutations,
  DeclarationRelations: new DeclarationLoader(),
  ContractDocumentRelations: new DocumentsOfContracts(),
  DocumentRelations: new DocumentLoader(),
  IncidentDeclarationRelations: new DeclarationsOfIncidents(),
  ExternalIdRelations: new ExternalIdLoader(),
  LogbookEntryRelations: new LogbookEntryLoader(),
  UpcomingDateRelations: new UpcomingDateLoader(),
  ContractDatesRelations: new DatesOfContracts(),
  InvoiceRelations: new InvoiceLoader(),
  ...{ InvoiceSetOffRelations: new InvoiceSetOffLoader(), InvoiceCorrectionRelations: new InvoiceCorrectionLoader() },
  ContractInvoiceRelations: new InvoicesOfContracts(),
  InvoiceQueries: new InvoiceQueryResolver(),
  NoticeRelations: new NoticeLoader(),
  ContractNoticesRelations: new NoticesOfContracts(),
  LogbookMutations: logbookMutations,
  ReferenceMutations: referenceMutations,
  ReferenceQueries: new ReferenceQueryResolver(),
  ContractVaultRelations: new SecretsOfContracts(),
  CostProjectionRelations: new CostProjectionLoader(),
  DisputeMutations: disputeMutations,
  EntrustmentRelations: new EntrustmentLoader(),
  EscalationRelations: new EscalationLoader(),
  ExcludedPeriodChangeRelations: new ChangesOfExcludedPeriods(),
  ExcludedPeriodRelations: new ExcludedPeriodLoader(),
  ExplanationRelations: new ExplanationLoader(),
  IncidentAssetRelations: new AssetsOfIncidents(),
  IncidentEscalationRelations: new EscalationsOfIncidents(),
  IncidentMutations: incidentMutations,
  IncidentPenaltyRelations: new PenaltiesOfIncidents(),
  IncidentProjectionRelations: new CostsOfIncidents(),
  CalendarQueries: new CalendarQueryResolver(),
  CalendarMutations: calendarMutations,
  CalendarFeedRelations: new CalendarFeedLoader(),
  IncidentQueries: new IncidentQueryResolver(),
  WorkQueueQueries: new WorkQueueQueryResolver(),
  IncidentRelations: new IncidentLoader(),
  InterventionBillingRelations: new AdjustmentsOfInterventions(),
  InterventionQuoteRelations: new QuotesOfInterventions(),
  InterventionRelations: new InterventionLoader(),
  InterventionReportRelations: new ReportsOfInterventions(),
  LedgerQueries: new LedgerQueryResolver(),
  LedgerTransactionRelations: new LedgerTransactionLoader(),
  LifecycleMutations: lifecycleMutations,
  TransferMutations: transferMutations,
  MonitoringCheckRelations: new MonitoringCheckLoader(),
  DatesQueries: new DatesQueryResolver(),
  MonitoringMutations: monitoringMutations,
  InvoiceMutations: invoiceMutations,
  AccountEntryRelations: new AccountEntryLoader(),
  ClientAccountRelations: new AccountsOfClients(),
  LateInvoiceRelations: new LateInvoiceLoader(),
  ContractDunningRelations: new PaymentRightsOfContracts(),
  PaymentRightRelations: new PaymentRightLoader(),
  DunningMutations: dunningMutations,
  DunningQueries: new DunningQueryResolver(),
  InvoiceDunningRelations: new LateClaimsOfInvoices(),
  LateClaimRelations: new LateClaimLoader(),
  NoticesMutations: noticesMutations,
  MonitoringQueries: new MonitoringQueryResolver(),
  PartnerPartyRelations: new IdentitiesOfPartners(),
  PartyMutations: partyMutations,
  PenaltyBillingRelations: new AdjustmentsOfPenalties(),
  PenaltyDisputeRelations: new DisputesOfPenalties(),
  PenaltyLiabilityRelations: new CapLiftsOfPenalties(),
  WithholdingMutations: withholdingMutations,
  ContractWithholdingRelations: new WithholdingsOfContracts(),
  ExclusionMutations: exclusionMutations,
  ContractExclusionRelations: new ExclusionsOfContracts(),
  UpdateExclusionRelations: new ExclusionLoader(),
  OutageMutations: outageMutations,
  OutageRefundRelations: new OutageRefundLoader(),
  ContractOutageRelations: new OutageRefundsOfContracts(),
  IncidentOutageRelations: new OutageRefundsOfIncidents(),
  PenaltyMutations: penaltyMutations,
  PenaltyQueries: new PenaltyQueryResolver(),
  PenaltyRelations: new PenaltyLoader(),
  ProjectedCostRelations: new ProjectedCostLoader(),
  ProviderContactRelations: new ContactsOfProviders(),
  ProviderPartyRelations: new IdentitiesOfProviders(),
  PlannedVisitRelations: new PlannedVisitLoader(),
  WorkOccasionRelations: new WorkOccasionLoader(),
  ContractBackupCheckRelations: new BackupChecksOfContracts(),
  OnCallShiftRelations: new OnCallShiftLoader(),
  BackupCheckRelations: new BackupCheckLoader(),
  BackupCheckOccasionRelations: new BackupCheckOccasionLoader(),
  QuoteMutations: quoteMutations,
  TariffMutations: tariffMutations,
  QuoteQueries: new QuoteQueryResolver(),
  QuoteRelations: new QuoteLoader(),
  RunningClockProjectionRelations: new CostsOfClocks(),
  RunningClockRelations: new RunningClockLoader(),
  ReadingOutcomeRelations: new ReadingOutcomeLoader(),
  ReadingRelations: new ReadingLoader(),
  RecommendationRelations: new RecommendationLoader(),
  RecordInterventionOutcomeRelations: new RecordInterventionOutcomeLoader(),
  ReportIncidentOutcomeRelations: new ReportIncidentOutcomeLoader(),
  SecretRelations: new SecretLoader(),
  ServiceModuleCommissioningRelations: new CommissioningsOfModules(),
  ServiceModuleIncidentRelations: new IncidentsOfModules(),
  ServiceModuleRelations: new ServiceModuleLoader(),
  SettlementPartRelations: new SettlementPartLoader(),
  SimulationQueries: new SimulationQueryResolver(),
  TermsQueries: new TermsQueryResolver(),
  UnitAccountRelations: new UnitAccountLoader(),
  UnitEntryBillingRelations: new AdjustmentsOfUnitEntries(),
  UnitEntryRelations: new UnitEntryLoader(),
  UnpricedPenaltyRelations: new UnpricedPenaltyLoader(),
  VaultMutations: vaultMutations,
  ViewerRelations: new ViewerLoader(),
};
