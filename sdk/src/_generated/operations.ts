// Made from schema/ and sdk/operations/ by codegen.ts. Do not edit.
import type { OperationOptions, Send, TypedDocument } from '../document.js';
import { answered, resultOf, type Result } from '../result.js';
import type {
  RefusalCode,
  AcceptPenaltyMutation,
  AcceptPenaltyMutationVariables,
  AcceptPriceOfferMutation,
  AcceptPriceOfferMutationVariables,
  AcceptQuoteMutation,
  AcceptQuoteMutationVariables,
  AccountingQuery,
  AccountingQueryVariables,
  AccountingEntriesQuery,
  AccountingEntriesQueryVariables,
  AccountingFilesQuery,
  AccountingFilesQueryVariables,
  AcknowledgeBillingAdjustmentsMutation,
  AcknowledgeBillingAdjustmentsMutationVariables,
  AcknowledgeInvoicesMutation,
  AcknowledgeInvoicesMutationVariables,
  AcknowledgedTotalQuery,
  AcknowledgedTotalQueryVariables,
  ActivateContractMutation,
  ActivateContractMutationVariables,
  AddAssetMutation,
  AddAssetMutationVariables,
  AgreeAssetTermMutation,
  AgreeAssetTermMutationVariables,
  AlertsQuery,
  AlertsQueryVariables,
  AllocatePaymentMutation,
  AllocatePaymentMutationVariables,
  AmendContractMutation,
  AmendContractMutationVariables,
  AnnounceTermsChangeMutation,
  AnnounceTermsChangeMutationVariables,
  AnnounceUpdateMutation,
  AnnounceUpdateMutationVariables,
  AnswerBillingAdjustmentDisputeMutation,
  AnswerBillingAdjustmentDisputeMutationVariables,
  AnswerDeclarationMutation,
  AnswerDeclarationMutationVariables,
  AnswerDedicatedMeansMutation,
  AnswerDedicatedMeansMutationVariables,
  ApiKeysQuery,
  ApiKeysQueryVariables,
  ApplyIndexationMutation,
  ApplyIndexationMutationVariables,
  AssessDowntimeYearMutation,
  AssessDowntimeYearMutationVariables,
  AssetByExternalIdQuery,
  AssetByExternalIdQueryVariables,
  AssetTermsQuery,
  AssetTermsQueryVariables,
  BillingAdjustmentQuery,
  BillingAdjustmentQueryVariables,
  BillingAdjustmentCauseQuery,
  BillingAdjustmentCauseQueryVariables,
  BillingAdjustmentDisputeQuery,
  BillingAdjustmentDisputeQueryVariables,
  BillingAdjustmentDisputesQuery,
  BillingAdjustmentDisputesQueryVariables,
  BillingAdjustmentPenaltyQuery,
  BillingAdjustmentPenaltyQueryVariables,
  BillingAdjustmentsQuery,
  BillingAdjustmentsQueryVariables,
  BillingFeedQuery,
  BillingFeedQueryVariables,
  BillingFeedAdjustmentsQuery,
  BillingFeedAdjustmentsQueryVariables,
  BringRebootForwardMutation,
  BringRebootForwardMutationVariables,
  CalendarFeedsQuery,
  CalendarFeedsQueryVariables,
  CancelContractMutation,
  CancelContractMutationVariables,
  CancelMaintenanceMutation,
  CancelMaintenanceMutationVariables,
  ClaimPenaltyMutation,
  ClaimPenaltyMutationVariables,
  ClientQuery,
  ClientQueryVariables,
  ClientAccountQuery,
  ClientAccountQueryVariables,
  ClientByExternalIdQuery,
  ClientByExternalIdQueryVariables,
  ClientContactsQuery,
  ClientContactsQueryVariables,
  ClientEntrustmentsQuery,
  ClientEntrustmentsQueryVariables,
  ClientIdentityQuery,
  ClientIdentityQueryVariables,
  ClientPaymentsQuery,
  ClientPaymentsQueryVariables,
  ClientsQuery,
  ClientsQueryVariables,
  CloseCoordinationActionMutation,
  CloseCoordinationActionMutationVariables,
  CloseRecommendationMutation,
  CloseRecommendationMutationVariables,
  ClosingRunQuery,
  ClosingRunQueryVariables,
  ClosingRunsQuery,
  ClosingRunsQueryVariables,
  CommissioningAveragesQuery,
  CommissioningAveragesQueryVariables,
  CompleteMaintenanceMutation,
  CompleteMaintenanceMutationVariables,
  CompleteQuoteMutation,
  CompleteQuoteMutationVariables,
  CompleteRebootMutation,
  CompleteRebootMutationVariables,
  CompleteUpdateMutation,
  CompleteUpdateMutationVariables,
  ContestPenaltyMutation,
  ContestPenaltyMutationVariables,
  ContractQuery,
  ContractQueryVariables,
  ContractAlertsQuery,
  ContractAlertsQueryVariables,
  ContractAllocationHistoryQuery,
  ContractAllocationHistoryQueryVariables,
  ContractAllocationsQuery,
  ContractAllocationsQueryVariables,
  ContractAmendmentsQuery,
  ContractAmendmentsQueryVariables,
  ContractAsOfQuery,
  ContractAsOfQueryVariables,
  ContractAssetsQuery,
  ContractAssetsQueryVariables,
  ContractBackupCheckOccasionsQuery,
  ContractBackupCheckOccasionsQueryVariables,
  ContractBackupChecksQuery,
  ContractBackupChecksQueryVariables,
  ContractBackupsQuery,
  ContractBackupsQueryVariables,
  ContractBillingAdjustmentsQuery,
  ContractBillingAdjustmentsQueryVariables,
  ContractByExternalIdQuery,
  ContractByExternalIdQueryVariables,
  ContractChangesQuery,
  ContractChangesQueryVariables,
  ContractChecksQuery,
  ContractChecksQueryVariables,
  ContractCommissioningsQuery,
  ContractCommissioningsQueryVariables,
  ContractContactsQuery,
  ContractContactsQueryVariables,
  ContractContactsOnQuery,
  ContractContactsOnQueryVariables,
  ContractCoordinationActionsQuery,
  ContractCoordinationActionsQueryVariables,
  ContractCoordinationReportsQuery,
  ContractCoordinationReportsQueryVariables,
  ContractCoordinationWorkQuery,
  ContractCoordinationWorkQueryVariables,
  ContractCostProjectionQuery,
  ContractCostProjectionQueryVariables,
  ContractCostProjectionExplainedQuery,
  ContractCostProjectionExplainedQueryVariables,
  ContractCoveragesQuery,
  ContractCoveragesQueryVariables,
  ContractDeclarationsQuery,
  ContractDeclarationsQueryVariables,
  ContractDocumentsQuery,
  ContractDocumentsQueryVariables,
  ContractDunningLettersQuery,
  ContractDunningLettersQueryVariables,
  ContractEscalationsQuery,
  ContractEscalationsQueryVariables,
  ContractHistoryQuery,
  ContractHistoryQueryVariables,
  ContractHourlyRatesQuery,
  ContractHourlyRatesQueryVariables,
  ContractIncidentsQuery,
  ContractIncidentsQueryVariables,
  ContractIncludedTimeQuery,
  ContractIncludedTimeQueryVariables,
  ContractIndemnitiesQuery,
  ContractIndemnitiesQueryVariables,
  ContractInterventionsQuery,
  ContractInterventionsQueryVariables,
  ContractInventoryCsvQuery,
  ContractInventoryCsvQueryVariables,
  ContractInvoiceDraftsQuery,
  ContractInvoiceDraftsQueryVariables,
  ContractInvoicesQuery,
  ContractInvoicesQueryVariables,
  ContractLedgerQuery,
  ContractLedgerQueryVariables,
  ContractLedgerBalancesQuery,
  ContractLedgerBalancesQueryVariables,
  ContractLedgerVerificationQuery,
  ContractLedgerVerificationQueryVariables,
  ContractLiabilityCapLiftsQuery,
  ContractLiabilityCapLiftsQueryVariables,
  ContractLogbookQuery,
  ContractLogbookQueryVariables,
  ContractMaintenanceQuery,
  ContractMaintenanceQueryVariables,
  ContractModulesQuery,
  ContractModulesQueryVariables,
  ContractNoticesQuery,
  ContractNoticesQueryVariables,
  ContractOutageRefundsQuery,
  ContractOutageRefundsQueryVariables,
  ContractOverridesQuery,
  ContractOverridesQueryVariables,
  ContractPaymentRightsQuery,
  ContractPaymentRightsQueryVariables,
  ContractPenaltiesQuery,
  ContractPenaltiesQueryVariables,
  ContractPeriodicWorkQuery,
  ContractPeriodicWorkQueryVariables,
  ContractPlannedWorkQuery,
  ContractPlannedWorkQueryVariables,
  ContractPriceOffersQuery,
  ContractPriceOffersQueryVariables,
  ContractPriceRevisionsQuery,
  ContractPriceRevisionsQueryVariables,
  ContractQualityIndexQuery,
  ContractQualityIndexQueryVariables,
  ContractQuotesQuery,
  ContractQuotesQueryVariables,
  ContractReadingsQuery,
  ContractReadingsQueryVariables,
  ContractRebootsQuery,
  ContractRebootsQueryVariables,
  ContractRecommendationsQuery,
  ContractRecommendationsQueryVariables,
  ContractResponsibilitiesQuery,
  ContractResponsibilitiesQueryVariables,
  ContractSecretsQuery,
  ContractSecretsQueryVariables,
  ContractSlaQuery,
  ContractSlaQueryVariables,
  ContractSparePartsQuery,
  ContractSparePartsQueryVariables,
  ContractTariffsQuery,
  ContractTariffsQueryVariables,
  ContractTerminationGroundsQuery,
  ContractTerminationGroundsQueryVariables,
  ContractTransfersQuery,
  ContractTransfersQueryVariables,
  ContractTransitionsQuery,
  ContractTransitionsQueryVariables,
  ContractUnitAccountsQuery,
  ContractUnitAccountsQueryVariables,
  ContractUpcomingDatesQuery,
  ContractUpcomingDatesQueryVariables,
  ContractUpdateExclusionsQuery,
  ContractUpdateExclusionsQueryVariables,
  ContractUpdatesQuery,
  ContractUpdatesQueryVariables,
  ContractWithholdingsQuery,
  ContractWithholdingsQueryVariables,
  ContractWorkOccasionsQuery,
  ContractWorkOccasionsQueryVariables,
  ContractsQuery,
  ContractsQueryVariables,
  ContractsCostProjectionQuery,
  ContractsCostProjectionQueryVariables,
  ContractsRunningCostsQuery,
  ContractsRunningCostsQueryVariables,
  ContractsSlaQuery,
  ContractsSlaQueryVariables,
  CorrectCommissioningMutation,
  CorrectCommissioningMutationVariables,
  CorrectExcludedPeriodMutation,
  CorrectExcludedPeriodMutationVariables,
  CorrectHourlyRateMutation,
  CorrectHourlyRateMutationVariables,
  CorrectIncidentMutation,
  CorrectIncidentMutationVariables,
  CorrectInvoiceMutation,
  CorrectInvoiceMutationVariables,
  CreateApiKeyMutation,
  CreateApiKeyMutationVariables,
  CreateCalendarFeedMutation,
  CreateCalendarFeedMutationVariables,
  CreateClientMutation,
  CreateClientMutationVariables,
  CreateContractMutation,
  CreateContractMutationVariables,
  CreateDirectDebitBatchMutation,
  CreateDirectDebitBatchMutationVariables,
  DecideChangeMutation,
  DecideChangeMutationVariables,
  DeclineExpiredPenaltyMutation,
  DeclineExpiredPenaltyMutationVariables,
  DeclinePriceOfferMutation,
  DeclinePriceOfferMutationVariables,
  DeclineQuoteMutation,
  DeclineQuoteMutationVariables,
  DestroySecretMutation,
  DestroySecretMutationVariables,
  DirectDebitBatchQuery,
  DirectDebitBatchQueryVariables,
  DirectDebitBatchesQuery,
  DirectDebitBatchesQueryVariables,
  DirectDebitMandatesQuery,
  DirectDebitMandatesQueryVariables,
  DirectDebitsOfInvoiceQuery,
  DirectDebitsOfInvoiceQueryVariables,
  DisputeBillingAdjustmentMutation,
  DisputeBillingAdjustmentMutationVariables,
  DunningLetterQuery,
  DunningLetterQueryVariables,
  EndAssetCoverMutation,
  EndAssetCoverMutationVariables,
  EndContactMutation,
  EndContactMutationVariables,
  EndDeclarationMutation,
  EndDeclarationMutationVariables,
  EndEntrustmentMutation,
  EndEntrustmentMutationVariables,
  EndExcludedPeriodMutation,
  EndExcludedPeriodMutationVariables,
  EndForceMajeureMutation,
  EndForceMajeureMutationVariables,
  EndHourlyRateMutation,
  EndHourlyRateMutationVariables,
  EndOnCallMutation,
  EndOnCallMutationVariables,
  EndTariffMutation,
  EndTariffMutationVariables,
  EndUpdateExclusionMutation,
  EndUpdateExclusionMutationVariables,
  EndWithholdingMutation,
  EndWithholdingMutationVariables,
  EntrustClientMutation,
  EntrustClientMutationVariables,
  ExcludeAssetFromForfaitMutation,
  ExcludeAssetFromForfaitMutationVariables,
  ExcludePeriodMutation,
  ExcludePeriodMutationVariables,
  GiveAssetNoticeMutation,
  GiveAssetNoticeMutationVariables,
  GiveNoticeMutation,
  GiveNoticeMutationVariables,
  HeldSealQuery,
  HeldSealQueryVariables,
  ImportAssetsMutation,
  ImportAssetsMutationVariables,
  IncidentQuery,
  IncidentQueryVariables,
  IncidentCostProjectionQuery,
  IncidentCostProjectionQueryVariables,
  IncidentDeclarationsQuery,
  IncidentDeclarationsQueryVariables,
  IncidentEscalationsQuery,
  IncidentEscalationsQueryVariables,
  IncidentHistoryQuery,
  IncidentHistoryQueryVariables,
  IncidentOutageRefundQuery,
  IncidentOutageRefundQueryVariables,
  IncidentPenaltiesQuery,
  IncidentPenaltiesQueryVariables,
  IncidentUnpricedQuery,
  IncidentUnpricedQueryVariables,
  IncidentsQuery,
  IncidentsQueryVariables,
  IncidentsClocksQuery,
  IncidentsClocksQueryVariables,
  IndexationCampaignQuery,
  IndexationCampaignQueryVariables,
  InformOfBackupMutation,
  InformOfBackupMutationVariables,
  InterventionQuery,
  InterventionQueryVariables,
  InterventionChargesQuery,
  InterventionChargesQueryVariables,
  InterventionQuoteQuery,
  InterventionQuoteQueryVariables,
  InterventionReportQuery,
  InterventionReportQueryVariables,
  InvoiceQuery,
  InvoiceQueryVariables,
  InvoiceAccountingEntriesQuery,
  InvoiceAccountingEntriesQueryVariables,
  InvoiceLateClaimsQuery,
  InvoiceLateClaimsQueryVariables,
  InvoicePaymentsQuery,
  InvoicePaymentsQueryVariables,
  InvoicesQuery,
  InvoicesQueryVariables,
  InvoicesToDunQuery,
  InvoicesToDunQueryVariables,
  InvoicingQuery,
  InvoicingQueryVariables,
  IssueFormalNoticeMutation,
  IssueFormalNoticeMutationVariables,
  IssueInvoicesMutation,
  IssueInvoicesMutationVariables,
  IssueLateInterestMutation,
  IssueLateInterestMutationVariables,
  IssuePaymentReminderMutation,
  IssuePaymentReminderMutationVariables,
  IssueRecommendationMutation,
  IssueRecommendationMutationVariables,
  LiabilityHeadroomQuery,
  LiabilityHeadroomQueryVariables,
  LiftLiabilityCapMutation,
  LiftLiabilityCapMutationVariables,
  MakeDueAtOnceMutation,
  MakeDueAtOnceMutationVariables,
  MoveAssetMutation,
  MoveAssetMutationVariables,
  MoveMaintenanceMutation,
  MoveMaintenanceMutationVariables,
  NewestSealQuery,
  NewestSealQueryVariables,
  NewestTermsPackQuery,
  NewestTermsPackQueryVariables,
  OfferDedicatedMeansMutation,
  OfferDedicatedMeansMutationVariables,
  OfferIndexationMutation,
  OfferIndexationMutationVariables,
  OnCallAtQuery,
  OnCallAtQueryVariables,
  OnCallGapsQuery,
  OnCallGapsQueryVariables,
  OnCallShiftsQuery,
  OnCallShiftsQueryVariables,
  OpenBillingAdjustmentDisputesQuery,
  OpenBillingAdjustmentDisputesQueryVariables,
  OwnIdentitiesQuery,
  OwnIdentitiesQueryVariables,
  PaymentQuery,
  PaymentQueryVariables,
  PaymentsQuery,
  PaymentsQueryVariables,
  PenaltyQuery,
  PenaltyQueryVariables,
  PenaltyCapLiftsQuery,
  PenaltyCapLiftsQueryVariables,
  PenaltyCreditQuery,
  PenaltyCreditQueryVariables,
  PenaltyDisputeQuery,
  PenaltyDisputeQueryVariables,
  PenaltyHistoryQuery,
  PenaltyHistoryQueryVariables,
  PlanMaintenanceMutation,
  PlanMaintenanceMutationVariables,
  PostAccountingEntriesMutation,
  PostAccountingEntriesMutationVariables,
  ProviderContactsQuery,
  ProviderContactsQueryVariables,
  PublishedFiguresQuery,
  PublishedFiguresQueryVariables,
  QuoteQuery,
  QuoteQueryVariables,
  ReconciledClientsQuery,
  ReconciledClientsQueryVariables,
  ReconciledPenaltiesQuery,
  ReconciledPenaltiesQueryVariables,
  RecordAlertDeliveryMutation,
  RecordAlertDeliveryMutationVariables,
  RecordAllocationUseMutation,
  RecordAllocationUseMutationVariables,
  RecordBackupMutation,
  RecordBackupMutationVariables,
  RecordCommissioningMutation,
  RecordCommissioningMutationVariables,
  RecordContactMutation,
  RecordContactMutationVariables,
  RecordCoordinationReportMutation,
  RecordCoordinationReportMutationVariables,
  RecordDeclarationMutation,
  RecordDeclarationMutationVariables,
  RecordDisinfectionToolMutation,
  RecordDisinfectionToolMutationVariables,
  RecordErasureMutation,
  RecordErasureMutationVariables,
  RecordExitAssistanceMutation,
  RecordExitAssistanceMutationVariables,
  RecordFirstResponseMutation,
  RecordFirstResponseMutationVariables,
  RecordForceMajeureMutation,
  RecordForceMajeureMutationVariables,
  RecordFormalNoticeMutation,
  RecordFormalNoticeMutationVariables,
  RecordHandoverMutation,
  RecordHandoverMutationVariables,
  RecordIdentityMutation,
  RecordIdentityMutationVariables,
  RecordIndemnityMutation,
  RecordIndemnityMutationVariables,
  RecordIndemnityBeyondCapMutation,
  RecordIndemnityBeyondCapMutationVariables,
  RecordIndexSuccessorMutation,
  RecordIndexSuccessorMutationVariables,
  RecordIndexValuesMutation,
  RecordIndexValuesMutationVariables,
  RecordInsolvencyMutation,
  RecordInsolvencyMutationVariables,
  RecordIntegrityCheckMutation,
  RecordIntegrityCheckMutationVariables,
  RecordInterventionMutation,
  RecordInterventionMutationVariables,
  RecordInterventionsMutation,
  RecordInterventionsMutationVariables,
  RecordLegalRatesMutation,
  RecordLegalRatesMutationVariables,
  RecordLogbookEntryMutation,
  RecordLogbookEntryMutationVariables,
  RecordMandateMutation,
  RecordMandateMutationVariables,
  RecordManualRebootMutation,
  RecordManualRebootMutationVariables,
  RecordNoticeSentMutation,
  RecordNoticeSentMutationVariables,
  RecordOrderValidationMutation,
  RecordOrderValidationMutationVariables,
  RecordPaymentMutation,
  RecordPaymentMutationVariables,
  RecordProviderFailureMutation,
  RecordProviderFailureMutationVariables,
  RecordReadingsMutation,
  RecordReadingsMutationVariables,
  RecordRebootFailureMutation,
  RecordRebootFailureMutationVariables,
  RecordReceiptMutation,
  RecordReceiptMutationVariables,
  RecordReceptionMutation,
  RecordReceptionMutationVariables,
  RecordRefundMutation,
  RecordRefundMutationVariables,
  RecordRemedyMutation,
  RecordRemedyMutationVariables,
  RecordRestoreTestMutation,
  RecordRestoreTestMutationVariables,
  RecordSparePartMutation,
  RecordSparePartMutationVariables,
  RecordSupplierIncreaseMutation,
  RecordSupplierIncreaseMutationVariables,
  RecordUnauthorisedChangeMutation,
  RecordUnauthorisedChangeMutationVariables,
  RecordUpdateMutation,
  RecordUpdateMutationVariables,
  RecordUsageBreachMutation,
  RecordUsageBreachMutationVariables,
  ReferPenaltyMutation,
  ReferPenaltyMutationVariables,
  RefundLongOutageMutation,
  RefundLongOutageMutationVariables,
  RefuseUpdatesMutation,
  RefuseUpdatesMutationVariables,
  ReopenIncidentMutation,
  ReopenIncidentMutationVariables,
  ReplaceOnCallMutation,
  ReplaceOnCallMutationVariables,
  ReportIncidentMutation,
  ReportIncidentMutationVariables,
  ReportIncidentsMutation,
  ReportIncidentsMutationVariables,
  RequestChangeMutation,
  RequestChangeMutationVariables,
  RequestReversibilityMutation,
  RequestReversibilityMutationVariables,
  RequestUpdateMutation,
  RequestUpdateMutationVariables,
  RestoreIncidentMutation,
  RestoreIncidentMutationVariables,
  ResumeContractMutation,
  ResumeContractMutationVariables,
  RevealSecretMutation,
  RevealSecretMutationVariables,
  ReverseInterventionMutation,
  ReverseInterventionMutationVariables,
  ReversePaymentMutation,
  ReversePaymentMutationVariables,
  RevokeApiKeyMutation,
  RevokeApiKeyMutationVariables,
  RevokeCalendarFeedMutation,
  RevokeCalendarFeedMutationVariables,
  RotateApiKeyMutation,
  RotateApiKeyMutationVariables,
  SealsQuery,
  SealsQueryVariables,
  SendOrderMutation,
  SendOrderMutationVariables,
  SendQuoteMutation,
  SendQuoteMutationVariables,
  ServerTimeQuery,
  ServerTimeQueryVariables,
  SetAccountsMutation,
  SetAccountsMutationVariables,
  SetAllocationMutation,
  SetAllocationMutationVariables,
  SetBackupPlanMutation,
  SetBackupPlanMutationVariables,
  SetExternalIdMutation,
  SetExternalIdMutationVariables,
  SetHourlyRateMutation,
  SetHourlyRateMutationVariables,
  SetInvoicingMutation,
  SetInvoicingMutationVariables,
  SetMonitoringCheckMutation,
  SetMonitoringCheckMutationVariables,
  SetOffCreditNoteMutation,
  SetOffCreditNoteMutationVariables,
  SetOnCallMutation,
  SetOnCallMutationVariables,
  SetTariffMutation,
  SetTariffMutationVariables,
  SettlePenaltyMutation,
  SettlePenaltyMutationVariables,
  SignContractMutation,
  SignContractMutationVariables,
  SimulateAmendmentQuery,
  SimulateAmendmentQueryVariables,
  SimulateIndexationQuery,
  SimulateIndexationQueryVariables,
  SimulateLateInterestQuery,
  SimulateLateInterestQueryVariables,
  SimulateLevelChangeQuery,
  SimulateLevelChangeQueryVariables,
  SimulateTerminationQuery,
  SimulateTerminationQueryVariables,
  SimulateTermsQuery,
  SimulateTermsQueryVariables,
  StartClosingMutation,
  StartClosingMutationVariables,
  StopClosingMutation,
  StopClosingMutationVariables,
  StoreSecretMutation,
  StoreSecretMutationVariables,
  SuspendContractMutation,
  SuspendContractMutationVariables,
  TerminateContractMutation,
  TerminateContractMutationVariables,
  TermsPackQuery,
  TermsPackQueryVariables,
  TermsPackDocumentQuery,
  TermsPackDocumentQueryVariables,
  TermsPacksQuery,
  TermsPacksQueryVariables,
  TransferContractMutation,
  TransferContractMutationVariables,
  TrialBalanceQuery,
  TrialBalanceQueryVariables,
  UnacknowledgedTotalQuery,
  UnacknowledgedTotalQueryVariables,
  UpcomingDatesQuery,
  UpcomingDatesQueryVariables,
  UpdateAssetMutation,
  UpdateAssetMutationVariables,
  UpdateDraftContractMutation,
  UpdateDraftContractMutationVariables,
  ValidateAssetMutation,
  ValidateAssetMutationVariables,
  ValidateOrderMutation,
  ValidateOrderMutationVariables,
  ViewerQuery,
  ViewerQueryVariables,
  WhoDoesQuery,
  WhoDoesQueryVariables,
  WithdrawBackupCheckMutation,
  WithdrawBackupCheckMutationVariables,
  WithdrawBillingAdjustmentDisputeMutation,
  WithdrawBillingAdjustmentDisputeMutationVariables,
  WithdrawCoordinationReportMutation,
  WithdrawCoordinationReportMutationVariables,
  WithdrawDeclarationMutation,
  WithdrawDeclarationMutationVariables,
  WithdrawDirectDebitsMutation,
  WithdrawDirectDebitsMutationVariables,
  WithdrawExcludedPeriodMutation,
  WithdrawExcludedPeriodMutationVariables,
  WithdrawMandateMutation,
  WithdrawMandateMutationVariables,
  WithdrawPriceRevisionMutation,
  WithdrawPriceRevisionMutationVariables,
  WithdrawPublishedFigureMutation,
  WithdrawPublishedFigureMutationVariables,
  WithdrawSparePartMutation,
  WithdrawSparePartMutationVariables,
  WithdrawTariffMutation,
  WithdrawTariffMutationVariables,
  WithdrawTerminationGroundMutation,
  WithdrawTerminationGroundMutationVariables,
  WithholdInterventionsMutation,
  WithholdInterventionsMutationVariables,
  WorkQueueQuery,
  WorkQueueQueryVariables,
  WriteOffInvoiceMutation,
  WriteOffInvoiceMutationVariables,
} from './types.js';

const accountStandingFragment = `fragment AccountStanding on AccountStanding {
  on
  currency
  balance
  notDue
  late1To30
  late31To60
  late61To90
  lateOver90
  late
  owedToClient
  lateSince
}`;

const accountingEntryFragment = `fragment AccountingEntry on AccountingEntry {
  id
  sequence
  kind
  fiscalYear
  journalCode
  journalLabel
  number
  enteredOn
  pieceReference
  pieceOn
  label
  total
  lines {
    line
    role
    account
    accountLabel
    auxiliaryLabel
    debit
    credit
    letter
    letteredOn
  }
  createdAt
  updatedAt
}`;

const accountingFragment = `fragment Accounting on Accounting {
  startsOn
  fiscalYearFirstMonth
  deferral
  postedThrough
  plans {
    startsOn
    accounts {
      role
      number
      label
    }
    journals {
      role
      code
      label
    }
  }
  updatedAt
}`;

const addressFragment = `fragment Address on Address {
  lines
  postcode
  city
  country
}`;

const alertFragment = `fragment Alert on Alert {
  id
  check
  asset {
    id
    designation
  }
  raisedAt
  value
  note
  incident {
    id
    number
  }
  closedAt
  deliveredAt
  attempts
  createdAt
  updatedAt
}`;

const allocationFragment = `fragment Allocation on Allocation {
  id
  resource
  unit
  quantity
  monthlyLimit
  startsOn
  createdAt
  updatedAt
}`;

const allocationUseFragment = `fragment AllocationUse on AllocationUse {
  id
  resource
  month
  quantity
  reference
  createdAt
  updatedAt
}`;

const amendmentFragment = `fragment Amendment on Amendment {
  id
  number
  kind
  effectiveOn
  announcedOn
  subject
  clientSignature {
    ...Signature
  }
  providerSignature {
    ...Signature
  }
  createdAt
  updatedAt
  recordedBy
}`;

const apiKeyFragment = `fragment ApiKey on ApiKey {
  id
  name
  prefix
  kind
  partner {
    id
    name
  }
  client {
    id
    name
  }
  scopes
  createdAt
  expiresAt
  lastUsedAt
  revokedAt
  replaces {
    id
    name
  }
}`;

const assetFragment = `fragment Asset on Asset {
  id
  designation
  kind
  ownership
  serialNumber
  quantity
  coveredFrom
  coveredUntil
  functions
  product
  productVersion
  site {
    id
    designation
  }
  parent {
    id
    designation
  }
  warrantyEndsOn
  licenceEndsOn
  antivirusEndsOn
  firewallEndsOn
  supportEndsOn
  manufacturerLifeEndsOn
  perimeter
  validatedOn
  validation
  excludedFrom
}`;

const backupCheckFragment = `fragment BackupCheck on BackupCheck {
  id
  plan
  kind
  startedAt
  finishedAt
  duration
  outcome
  restored
  method
  note
  withdrawnAt
  withdrawnBecause
  createdAt
  updatedAt
  backup {
    id
    startedAt
  }
}`;

const backupFragment = `fragment Backup on Backup {
  id
  plan
  dueFrom
  dueBefore
  outcome
  startedAt
  finishedAt
  offSite
  note
  clientInformedAt
  createdAt
  updatedAt
}`;

const bankDetailsFragment = `fragment BankDetails on BankDetails {
  holder
  iban
  bic
  creditorId
  mandate
}`;

const billingAdjustmentDetailFragment = `fragment BillingAdjustmentDetail on BillingAdjustment {
  period {
    firstDay
    lastDay
  }
  quantity
  unit
  unitPrice
  taxCategory {
    code
    ratePercent
    reason {
      ...Label
    }
  }
  cause {
    kind
  }
}`;

const billingAdjustmentDisputeFragment = `fragment BillingAdjustmentDispute on BillingAdjustmentDispute {
  id
  adjustment {
    id
    sequence
    kind
    amount
    label {
      ...Label
    }
  }
  raisedBy
  author
  reason
  expectedAmount
  outcome
  answer
  answeredBy
  answeredAt
  correction {
    id
    sequence
    kind
    amount
  }
  createdAt
  updatedAt
}`;

const billingAdjustmentFragment = `fragment BillingAdjustment on BillingAdjustment {
  id
  sequence
  kind
  amount
  vatRatePercent
  label {
    ...Label
  }
  occurredOn
  recordedAt
  contract {
    id
    number
    client {
      id
      name
    }
  }
  module {
    id
    key
    code
  }
  acknowledgement {
    documentNumber
    acknowledgedAt
  }
}`;

const calendarFeedFragment = `fragment CalendarFeed on CalendarFeed {
  id
  name
  kinds
  client {
    id
    name
  }
  contract {
    id
    number
  }
  language
  createdAt
  expiresAt
  lastUsedAt
  revokedAt
  updatedAt
}`;

const changeRequestFragment = `fragment ChangeRequest on ChangeRequest {
  id
  asset {
    id
    designation
  }
  description
  state
  reason
  madeAt
}`;

const clientFragment = `fragment Client on Client {
  id
  name
  registrationNumber
}`;

const clockReadingFragment = `fragment ClockReading on Clock {
  commitment {
    key
    kind
    calendar
    comparison
    article
  }
  asOf
  state
  startedAt
  stoppedAt
  target
  dueAt
  elapsed
  remaining
  overrun
  reason
}`;

const closingRunFragment = `fragment ClosingRun on ClosingRun {
  id
  month
  startsOn
  endsBefore
  state
  phase
  contractsTotal
  contractsDone
  contractsRefused
  documentsIssued
  penaltiesCredited
  capsCorrected
  percent
  contractsPerSecond
  estimatedEndAt
  startedBy
  createdAt
  updatedAt
  endedAt
}`;

const commissioningFragment = `fragment Commissioning on Commissioning {
  orderValidatedAt
  commissionedAt
  clock {
    ...ClockReading
  }
}`;

const commitmentFragment = `fragment Commitment on Commitment {
  key
  kind
  severities
  target
  targetInsideHours
  targetOutsideHours
  calendar
  comparison
  article
}`;

const contactFragment = `fragment Contact on Contact {
  id
  side
  role
  escalationStep
  client {
    id
    name
  }
  contract {
    id
    number
  }
  asset {
    id
    designation
  }
  title
  name
  organisation
  reference
  email
  phone
  mobile
  note
  startsOn
  endsOn
  createdAt
  updatedAt
}`;

const contractChangeFragment = `fragment ContractChange on ContractChange {
  fact
  key
  from
  endsBefore
  before
  after
}`;

const contractFragment = `fragment Contract on Contract {
  ...ContractSummary
  billingPeriodMonths
  invoicedBy
  directDebit
  signedAt
  clientSignature {
    ...ContractSignature
  }
  providerSignature {
    ...ContractSignature
  }
  activatedAt
  priceComponents {
    code
    label {
      ...Label
    }
    monthlyAmount
    hosting
    startsOn
  }
  unitAccounts {
    ...UnitAccount
  }
}`;

const contractOverrideFragment = `fragment ContractOverride on ContractOverride {
  sequence
  parameter
  module
  value
  from
  endsBefore
  amendment {
    id
    number
  }
  recordedAt
  recordedBy
}`;

const contractSignatureFragment = `fragment ContractSignature on ContractSignature {
  signatory
  function
  signedAt
  method
  proof
  quote
  mention
}`;

const contractSlaFragment = `fragment ContractSla on ContractSla {
  asOf
  state
  openIncidents
  nextDueAt
  runningClocks {
    incident {
      id
      number
    }
    clock {
      ...ClockReading
    }
  }
  downtimeBudget {
    year
    budget
    used
    remaining
    state
  }
  downtimeBudgets {
    commitment {
      key
    }
    year
    budget
    used
    remaining
    state
  }
  penaltiesToDate
}`;

const contractStandingFragment = `fragment ContractStanding on Contract {
  id
  number
  status
  startsOn
  termLastDay
  notice {
    by
    givenOn
    termLastDay
  }
  suspension {
    reason
    from
  }
  order {
    sentOn
    amount
    validateBy
    validatedOn
  }
  end {
    lastDay
    nonSolicitationUntil
    erasureOn
    erasedOn
    erasureProof
    reversibility {
      choice
      receivedOn
      deadline
      handedOverOn
      validatedBy
    }
  }
}`;

const contractSummaryFragment = `fragment ContractSummary on Contract {
  id
  number
  client {
    id
    name
  }
  termsPack {
    id
    key
    version
  }
  status
  startsOn
  termLastDay
  currency
  monthlyForfait
}`;

const coordinationActionFragment = `fragment CoordinationAction on CoordinationAction {
  id
  position
  text
  ownerSide
  owner
  dueOn
  state
  closedOn
  reason
  createdAt
  updatedAt
}`;

const coordinationPointFragment = `fragment CoordinationPoint on CoordinationPoint {
  text
  remark
}`;

const coordinationReportFragment = `fragment CoordinationReport on CoordinationReport {
  id
  heldOn
  attendees
  done {
    ...CoordinationPoint
  }
  notDone {
    ...CoordinationPoint
  }
  malfunctions {
    ...CoordinationPoint
  }
  improvements {
    ...CoordinationPoint
  }
  projects {
    ...CoordinationPoint
  }
  satisfaction
  satisfactionRemark
  actions {
    ...CoordinationAction
  }
  withdrawnAt
  withdrawnBecause
  createdAt
  updatedAt
}`;

const costProjectionFragment = `fragment CostProjection on CostProjection {
  from
  until
  amount
  itemCount
  items {
    incident {
      id
      number
    }
    year
    commitment {
      key
      kind
    }
    policyKey
    amount
  }
  steps(first: $steps) {
    steps {
      from
      amount
    }
    until
    cut
  }
  nextStep {
    from
    amount
  }
  refusals {
    ...Refusal
  }
}`;

const declarationFragment = `fragment Declaration on Declaration {
  id
  kind
  side
  awaits
  text
  person
  reference
  asset {
    id
    designation
  }
  follows {
    id
    kind
  }
  amount
  indemnity
  declaredAt
  startsAt
  endsAt
  endedAt
  accepted
  answeredAt
  answeredBy
  answer
  inForce
  withdrawnAt
  withdrawalReason
  recordedBy
  author
  createdAt
  updatedAt
}`;

const directDebitBatchFragment = `fragment DirectDebitBatch on DirectDebitBatch {
  id
  messageId
  path
  scheme
  collectOn
  dueThrough
  noticeDays
  notifiedOn
  creditorName
  creditorIbanEnding
  creditorBic
  creditorId
  debitCount
  total
  createdBy
  createdAt
  updatedAt
}`;

const directDebitFragment = `fragment DirectDebit on DirectDebit {
  id
  invoice {
    id
    reference
  }
  mandate {
    id
    reference
  }
  amount
  collectOn
  notifiedOn
  endToEndId
  state
  withdrawnOn
  withdrawalNote
  createdAt
  updatedAt
}`;

const directDebitMandateFragment = `fragment DirectDebitMandate on DirectDebitMandate {
  id
  client {
    id
    name
  }
  reference
  scheme
  recurrence
  signedOn
  debtorName
  ibanEnding
  bic
  lastUsedOn
  lapsesOn
  state
  withdrawnOn
  withdrawalNote
  createdAt
  updatedAt
}`;

const documentFragment = `fragment Document on Document {
  id
  firstId
  version
  kind
  name
  mediaType
  size
  sha256
  path
  erasedOn
  asset {
    id
    designation
  }
  declaration {
    id
    kind
  }
  storedBy
  author
  createdAt
  updatedAt
}`;

const dunningLetterFragment = `fragment DunningLetter on DunningLetter {
  id
  contract {
    id
    number
  }
  client {
    id
    name
  }
  kind
  reference
  writtenOn
  payBy
  basis
  unpaid
  interest
  recoveryFee
  alreadyClaimed
  total
  groundId
  proof
  pdfPath
  language
  sha256
  createdAt
  updatedAt
}`;

const electronicAddressFragment = `fragment ElectronicAddress on ElectronicAddress {
  scheme
  value
}`;

const escalationFragment = `fragment Escalation on Escalation {
  id
  commitment
  stepKey
  step
  fellDueAt
  contactName
  contact {
    id
    email
    phone
    mobile
  }
  withdrawnAt
  createdAt
  updatedAt
}`;

const explanationFragment = `fragment Explanation on Explanation {
  steps {
    label {
      ...Label
    }
    inputs {
      name
      value
      unit
    }
    formula
    result {
      name
      value
      unit
    }
    article
  }
  text(language: $language)
  replay {
    ...ExplanationReplay
  }
}`;

const explanationReplayFragment = `fragment ExplanationReplay on ExplanationReplay {
  equal
  differences {
    step
    kind
    name
    stated
    found
  }
}`;

const externalIdFragment = `fragment ExternalId on ExternalId {
  system
  value
  ownerKind
  partner {
    id
    name
  }
  setAt
}`;

const fedInvoiceFragment = `fragment FedInvoice on Invoice {
  ...Invoice
  lines {
    ...InvoiceLine
  }
  acknowledgement {
    documentNumber
    acknowledgedAt
  }
}`;

const feedEntryFragment = `fragment FeedEntry on BillingFeedEntry {
  sequence
  kind
  clientId
  client {
    id
    name
  }
  recordedAt
  adjustment {
    ...BillingAdjustment
    ...BillingAdjustmentDetail
  }
  invoice {
    ...FedInvoice
  }
}`;

const feedTotalFragment = `fragment FeedTotal on FeedTotal {
  currency
  adjustmentCount
  adjustmentsExcludingTax
  invoiceCount
  invoicesExcludingTax
  invoicesIncludingTax
}`;

const historyEntryFragment = `fragment HistoryEntry on HistoryEntry {
  id
  recordedAt
  recordedBy
  operation
  kind
  payload
}`;

const hourlyRateFragment = `fragment HourlyRate on HourlyRate {
  sequence
  from
  endsBefore
  hourlyRate
  recordedAt
  recordedBy
}`;

const incidentFragment = `fragment Incident on Incident {
  id
  number
  contract {
    id
    number
  }
  module {
    id
    key
    label {
      ...Label
    }
  }
  status
  severity
  level
  kind
  channel
  wrongChannel {
    channel
    expected
    startsClocks
  }
  description
  receivedAt
  receptions {
    channel
    receivedAt
  }
  firstResponseAt
  restoredAt
  disinfectionToolAt
  excludedBy
  excludedByScope
  excludedPeriods {
    id
    cause
    scope
    startedAt
    endedAt
  }
}`;

const indemnityFragment = `fragment Indemnity on Indemnity {
  id
  contract {
    id
    number
  }
  amount
  reason
  paidBy
  settledOn
  createdAt
  updatedAt
}`;

const interventionFragment = `fragment Intervention on Intervention {
  id
  contract {
    id
    number
  }
  incident {
    id
    number
  }
  technician
  startedAt
  minutes
  mode
  kind
  roundTrips
  urgency {
    urgent
    statedBy
  }
  standsForTraining
  caller {
    id
    name
  }
  callerCompetent
  major
  majorStated
  offer {
    id
    reference
  }
  report
  settlement {
    by
    key
    settledBy
    minutes
    units
    amount
  }
  includedTime {
    month
    deductedMinutes
    leftMinutes
  }
  acceptedQuote
  plannedWork
  approvedEstimate {
    reference
    minutes
  }
  reversal {
    reason
    reversedAt
  }
  unitEntries {
    ...UnitEntry
  }
}`;

const invoiceCorrectionFragment = `fragment InvoiceCorrection on InvoiceCorrection {
  id
  invoice {
    id
    reference
  }
  reference
  issuedOn
  reason
  files {
    ...InvoiceFiles
  }
  createdAt
  updatedAt
}`;

const invoiceFilesFragment = `fragment InvoiceFiles on InvoiceFiles {
  pdfPath
  ublPath
  ciiPath
  language
  sha256
}`;

const invoiceFragment = `fragment Invoice on Invoice {
  id
  contract {
    id
    number
  }
  client {
    id
    name
  }
  kind
  reference
  issuedOn
  fallsOn
  dueOn
  periodStartsOn
  periodEndsBefore
  totalExcludingTax
  vatTotal
  totalIncludingTax
  vat {
    ...InvoiceVat
  }
  openAmount
  preceding {
    id
    reference
    issuedOn
  }
  files {
    ...InvoiceFiles
  }
  createdAt
  updatedAt
}`;

const invoiceLineFragment = `fragment InvoiceLine on InvoiceLine {
  line
  kind
  key
  label {
    en
    fr
  }
  startsOn
  endsBefore
  quantity
  unit
  unitPrice
  amount
  vatCategory
  vatRatePercent
}`;

const invoiceVatFragment = `fragment InvoiceVat on InvoiceVat {
  ratePercent
  category
  base
  vat
  exemptionCode
  exemptionReason {
    en
    fr
  }
}`;

const invoicingSettingFragment = `fragment InvoicingSetting on InvoicingSetting {
  startsOn
  invoiceSeries
  creditSeries
  operationCategory
  updatedAt
}`;

const labelFragment = `fragment Label on Label {
  en
  fr
}`;

const lateChargeFragment = `fragment LateCharge on LateCharge {
  startsAfter
  days
  interest
  recoveryFee
  total
  explanation {
    ...Explanation
  }
  article
}`;

const lateClaimFragment = `fragment LateClaim on LateClaim {
  id
  invoice {
    id
    reference
  }
  kind
  basis
  throughOn
  days
  amount
  lawfulAmount
  billingAdjustment {
    id
  }
  document {
    id
    reference
  }
  createdAt
  updatedAt
}`;

const liabilityCapLiftFragment = `fragment LiabilityCapLift on LiabilityCapLift {
  id
  capKey
  reason
  document {
    id
    name
  }
  incident {
    id
    number
  }
  year
  indemnity {
    id
    amount
  }
  decidedOn
  createdAt
  updatedAt
}`;

const listedInterruptionFragment = `fragment ListedInterruption on ListedInterruption {
  from
  to
  cause
}`;

const logbookEntryFragment = `fragment LogbookEntry on LogbookEntry {
  id
  kind
  happenedAt
  text
  identityCheck
  plannedAt
  asset {
    id
    designation
  }
  corrects {
    id
  }
  corrections {
    id
  }
  writtenBy
  author
  createdAt
  updatedAt
}`;

const maintenanceFragment = `fragment Maintenance on Maintenance {
  id
  description
  startsAt
  endsAt
  assets {
    id
    designation
  }
  modules {
    id
    key
  }
  closesAccess
  announcedAt
  toldContact {
    id
    name
    email
  }
  contact {
    id
    name
  }
  consultedAt
  agreedAt
  state
  reason
  beganAt
  finishedAt
}`;

const monitoringCheckFragment = `fragment MonitoringCheck on MonitoringCheck {
  key
  label {
    ...Label
  }
  family
  ofPack
  enabled
  asset {
    id
    designation
  }
  module {
    id
    key
  }
  severity
  threshold
  comparison
  everySeconds
  silent
}`;

const noticeFragment = `fragment Notice on Notice {
  id
  kind
  side
  recipient
  address
  language
  subject
  text
  followsFrom
  state
  attempts
  nextAttemptAt
  sentAt
  proof
  failure
  createdAt
  updatedAt
  contact {
    id
    name
  }
}`;

const onCallShiftFragment = `fragment OnCallShift on OnCallShift {
  id
  team
  startsAt
  endsAt
  deputy
  name
  phone
  createdAt
  updatedAt
  contact {
    id
    email
  }
  contracts {
    id
    number
  }
}`;

const outageRefundFragment = `fragment OutageRefund on OutageRefund {
  incident {
    id
    number
  }
  askedOn
  note
  outFrom
  backOn
  daysOut
  share
  penalties
  credit
  explanation {
    ...Explanation
  }
  createdAt
  updatedAt
}`;

const pageInfoFragment = `fragment PageInfo on PageInfo {
  hasNextPage
  endCursor
}`;

const partyIdentityFragment = `fragment PartyIdentity on PartyIdentity {
  id
  startsOn
  name
  legalForm
  capital
  siren
  siret
  vatNumber
  vatOnDebits
  registeredAddress {
    ...Address
  }
  billingAddress {
    ...Address
  }
  deliveryAddress {
    ...Address
  }
  invoiceEmail
  language
  clientKind
  electronicAddress {
    ...ElectronicAddress
  }
  register
  buyerReference
  vatExemption {
    ...VatExemption
  }
  createdAt
  updatedAt
}`;

const paymentAllocationFragment = `fragment PaymentAllocation on PaymentAllocation {
  id
  payment {
    id
    valueOn
    reference
  }
  invoice {
    id
    reference
  }
  refundedPayment {
    id
    reference
  }
  amount
  effectiveOn
  basis
  createdAt
  updatedAt
}`;

const paymentFragment = `fragment Payment on Payment {
  id
  client {
    id
    name
  }
  partner {
    id
    name
  }
  direction
  amount
  valueOn
  method
  reference
  note
  unallocatedAmount
  recoveredVat
  reversedOn
  reversalReason
  reversalNote
  createdAt
  updatedAt
}`;

const penaltyFragment = `fragment Penalty on Penalty {
  id
  number
  contract {
    id
    number
  }
  module {
    id
    key
  }
  incident {
    id
    number
  }
  commitment {
    key
  }
  kind
  year
  status
  amount
  assessedAmount
  breachedAt
  assessedAt
  claimedAt
  acceptedAt
  claimLapsedAt
  credited
}`;

const priceOfferFragment = `fragment PriceOffer on PriceOffer {
  key
  on
  state
  offeredOn
  validUntil
  providerSignature {
    ...Signature
  }
  revision {
    ...PriceRevision
  }
  decidedOn
  reason
  recordedAt
  recordedBy
}`;

const priceRevisionFragment = `fragment PriceRevision on PriceRevision {
  key
  cause
  on
  index
  indexNow {
    period
    publishedOn
    value
    figure {
      id
    }
  }
  supplier
  reason
  proof
  article
  prices {
    kind
    key
    oldPrice
    newPrice
    priceDate
    indexBefore {
      period
      publishedOn
      value
      figure {
        id
      }
    }
    percent
    minimumApplied
    ceilingApplied
    explanation {
      ...Explanation
    }
  }
  recordedAt
  recordedBy
}`;

const publishedFigureFragment = `fragment PublishedFigure on PublishedFigure {
  id
  kind
  series
  period
  successor
  value
  startsOn
  provisional
  source
  createdAt
  updatedAt
  recordedBy
  withdrawnAt
  withdrawnBecause
}`;

const quoteFragment = `fragment Quote on Quote {
  id
  contract {
    id
    number
  }
  reference
  workKind
  description
  basis
  minutes
  days
  dayRate
  hourlyRate
  amount
  allottedMinutes
  validUntil
  sentAt
  status
  decidedAt
  proof
  call {
    id
    startedAt
  }
  doneOn
  intervention {
    id
    startedAt
    minutes
  }
  createdAt
  updatedAt
}`;

const readingFragment = `fragment Reading on Reading {
  id
  check
  asset {
    id
  }
  at
  failing
  value
  note
  createdAt
  updatedAt
}`;

const rebootFragment = `fragment Reboot on Reboot {
  id
  asset {
    id
    designation
  }
  update {
    id
    component
    version
  }
  level
  immediate
  movable
  plannedOn
  slotFrom
  slotTo
  startsAt
  failures
  state
  doneAt
  toldContact {
    id
    name
    email
  }
  toldAt
}`;

const recommendationFragment = `fragment Recommendation on Recommendation {
  id
  asset {
    id
    designation
  }
  recommendation
  issuedOn
  followBy
  state
  closedOn
  note
}`;

const refusalFragment = `fragment Refusal on Refusal {
  code
  path
  message
  whatToDo
}`;

const sealFragment = `fragment Seal on Seal {
  number
  sealedAt
  previousHash
  hash
}`;

const secretFragment = `fragment Secret on Secret {
  id
  name
  note
  version
  destroyedAt
  createdAt
  updatedAt
}`;

const serviceModuleFragment = `fragment ServiceModule on ServiceModule {
  id
  key
  code
  mode
  label {
    ...Label
  }
  active
  hosting
  yearlyQuantity
  monthlyAmount
}`;

const signatureFragment = `fragment Signature on Signature {
  signatory
  function
  signedAt
  method
  proof
  quote
  mention
}`;

const simulatedCostFragment = `fragment SimulatedCost on SimulatedCost {
  total
  accounts {
    account
    baseUnits
    debitedUnits
    renewals
    balance
  }
  notes {
    code
    concerns
    detail
  }
}`;

const simulatedMonthCostFragment = `fragment SimulatedMonthCost on SimulatedMonthCost {
  total
  byKind {
    kind
    amount
  }
  lines {
    kind
    concerns
    amount
    explanation {
      ...Explanation
    }
  }
  explanation {
    ...Explanation
  }
}`;

const softwareUpdateFragment = `fragment SoftwareUpdate on SoftwareUpdate {
  id
  asset {
    id
    designation
  }
  component
  version
  kind
  content
  specialHandling
  vulnerability
  releasedAt
  requestedOn
  wantedOn
  dueAt
  windowStartsAt
  announcedAt
  toldContact {
    id
    name
    email
  }
  state
  doneAt
  inTime
  reboot {
    id
    plannedOn
    startsAt
    immediate
    state
  }
}`;

const sparePartFragment = `fragment SparePart on SparePart {
  id
  reference
  description
  quantity
  replacedOn
  asset {
    id
  }
  intervention {
    id
  }
  reason
  unitPrice
  amount
  billingAdjustment {
    id
  }
  createdAt
  updatedAt
  recordedBy
}`;

const tariffFragment = `fragment Tariff on Tariff {
  kind
  reference
  amount
  percent
  from
  endsBefore
  recordedAt
  recordedBy
}`;

const taskResponsibilityFragment = `fragment TaskResponsibility on TaskResponsibility {
  code
  domain
  domainLabel {
    en
    fr
  }
  label {
    en
    fr
  }
  client
  provider
}`;

const terminationGroundFragment = `fragment TerminationGround on TerminationGround {
  id
  kind
  reason
  about
  since
  receivedOn
  proof
  severe
  outcome
  outcomeOn
  withdrawnBecause
  invoiceIds
  endableFrom
  endableUntil
  warning {
    en
    fr
  }
  createdAt
  updatedAt
}`;

const termsPackSummaryFragment = `fragment TermsPackSummary on TermsPack {
  id
  key
  version
  title {
    ...Label
  }
  publishedOn
  changes
  currency
  timezone
}`;

const transferOfContractFragment = `fragment TransferOfContract on Transfer {
  on
  contract {
    id
    number
  }
  requestReference
  requestedOn
  consent {
    reference
    givenOn
  }
  releasesFormerClient
  formerClientSignature {
    ...Signature
  }
  newClientSignature {
    ...Signature
  }
  providerSignature {
    ...Signature
  }
}`;

const unitAccountFragment = `fragment UnitAccount on UnitAccount {
  id
  key
  unitMinutes
  baseUnits
  unitPrice
  balance
  balanced
}`;

const unitEntryFragment = `fragment UnitEntry on UnitEntry {
  sequence
  kind
  units
  balanceAfter
  recordedAt
}`;

const unpricedPenaltyFragment = `fragment UnpricedPenalty on UnpricedPenalty {
  id
  incident {
    id
    number
  }
  commitment {
    key
  }
  kind
  year
  breachedAt
  reasons {
    ...Refusal
  }
  recordedAt
}`;

const upcomingDateFragment = `fragment UpcomingDate on UpcomingDate {
  kind
  on
  article
  visit
  work
  backupPlan
  reminder
  contract {
    id
    number
  }
  asset {
    id
    designation
  }
  quote {
    id
    reference
  }
  penalty {
    id
    number
  }
  maintenance {
    id
    startsAt
  }
  reboot {
    id
    plannedOn
  }
  coordinationAction {
    id
    text
  }
}`;

const updateExclusionFragment = `fragment UpdateExclusion on UpdateExclusion {
  component
  from
  until
  change {
    id
    description
  }
  note
  limitsSupport
  warning {
    en
    fr
  }
  createdAt
  updatedAt
}`;

const vatExemptionFragment = `fragment VatExemption on VatExemption {
  category
  code
  reason {
    en
    fr
  }
  source
}`;

const withholdingFragment = `fragment Withholding on Withholding {
  id
  groundId
  from
  until
  note
  createdAt
  updatedAt
}`;

/** Accepts a claimed penalty: it becomes a billing adjustment. Scope `penalties:decide`. */
export const AcceptPenaltyDocument = `mutation acceptPenalty($idempotencyKey: String!, $input: AcceptPenaltyInput!) {
  acceptPenalty(idempotencyKey: $idempotencyKey, input: $input) {
    refusals {
      ...Refusal
    }
    replayed
    penalty {
      ...Penalty
    }
    billingAdjustment {
      ...BillingAdjustment
    }
  }
}
${billingAdjustmentFragment}
${labelFragment}
${penaltyFragment}
${refusalFragment}` as TypedDocument<AcceptPenaltyMutation, AcceptPenaltyMutationVariables>;

/** Accepts revised prices that were offered: the client does, or the provider's staff records its written acceptance. An amendment sets them from the anniversary on, and what was invoiced since is corrected. Scope `quotes:decide`. */
export const AcceptPriceOfferDocument = `mutation acceptPriceOffer($idempotencyKey: String!, $input: AcceptPriceOfferInput!, $language: Language! = EN) {
  acceptPriceOffer(idempotencyKey: $idempotencyKey, input: $input) {
    refusals {
      ...Refusal
    }
    replayed
    contract {
      id
    }
    offer {
      ...PriceOffer
    }
    amendment {
      ...Amendment
    }
    billingAdjustments {
      ...BillingAdjustment
    }
    assessedPenalties {
      id
    }
    reversedPenalties {
      id
    }
  }
}
${amendmentFragment}
${billingAdjustmentFragment}
${explanationFragment}
${explanationReplayFragment}
${labelFragment}
${priceOfferFragment}
${priceRevisionFragment}
${refusalFragment}
${signatureFragment}` as TypedDocument<AcceptPriceOfferMutation, AcceptPriceOfferMutationVariables>;

/** Accepts a quote: the client does, or the provider's staff records its written acceptance. Scope `quotes:decide`. */
export const AcceptQuoteDocument = `mutation acceptQuote($idempotencyKey: String!, $input: DecideQuoteInput!) {
  acceptQuote(idempotencyKey: $idempotencyKey, input: $input) {
    refusals {
      ...Refusal
    }
    replayed
    quote {
      ...Quote
    }
  }
}
${quoteFragment}
${refusalFragment}` as TypedDocument<AcceptQuoteMutation, AcceptQuoteMutationVariables>;

/** How the provider keeps its books. Scope `accounting:read`. */
export const AccountingDocument = `query accounting {
  accounting {
    ...Accounting
  }
}
${accountingFragment}` as TypedDocument<AccountingQuery, AccountingQueryVariables>;

/** Entries of the books, as they were posted. Scopes `accounting:read`, `billing:read` and `contracts:read`. */
export const AccountingEntriesDocument = `query accountingEntries($filter: AccountingEntryFilter, $first: Int! = 50, $after: String, $language: Language! = EN) {
  accountingEntries(filter: $filter, first: $first, after: $after) {
    nodes {
      ...AccountingEntry
      client {
        id
        name
      }
      invoice {
        id
        reference
      }
      payment {
        id
        reference
      }
      explanation {
        ...Explanation
      }
    }
    pageInfo {
      ...PageInfo
    }
  }
}
${accountingEntryFragment}
${explanationFragment}
${explanationReplayFragment}
${labelFragment}
${pageInfoFragment}` as TypedDocument<AccountingEntriesQuery, AccountingEntriesQueryVariables>;

/** The books as files, fiscal year by fiscal year: fetch them with `client.file(path)`. Scope `accounting:read`. */
export const AccountingFilesDocument = `query accountingFiles {
  accountingFiles {
    fiscalYear
    firstDay
    lastDay
    isWhole
    fecPath
    csvPath
  }
}` as TypedDocument<AccountingFilesQuery, AccountingFilesQueryVariables>;

/** Acknowledges adjustments up to a cursor. Repeating it is harmless. Partners only. Scope `billing:acknowledge`. */
export const AcknowledgeBillingAdjustmentsDocument = `mutation acknowledgeBillingAdjustments($idempotencyKey: String!, $input: AcknowledgeBillingAdjustmentsInput!) {
  acknowledgeBillingAdjustments(idempotencyKey: $idempotencyKey, input: $input) {
    refusals {
      ...Refusal
    }
    replayed
    acknowledgedCount
  }
}
${refusalFragment}` as TypedDocument<AcknowledgeBillingAdjustmentsMutation, AcknowledgeBillingAdjustmentsMutationVariables>;

/** Acknowledges invoices and credit notes up to a cursor of your feed. Repeating it is harmless. Partners only. Scope `billing:acknowledge`. */
export const AcknowledgeInvoicesDocument = `mutation acknowledgeInvoices($idempotencyKey: String!, $input: AcknowledgeInvoicesInput!) {
  acknowledgeInvoices(idempotencyKey: $idempotencyKey, input: $input) {
    refusals {
      ...Refusal
    }
    replayed
    acknowledgedCount
  }
}
${refusalFragment}` as TypedDocument<AcknowledgeInvoicesMutation, AcknowledgeInvoicesMutationVariables>;

/** What you acknowledged with a document number of your own, by currency. Scope `billing:read`. */
export const AcknowledgedTotalDocument = `query acknowledgedTotal($documentNumber: String!) {
  acknowledgedTotal(documentNumber: $documentNumber) {
    ...FeedTotal
  }
}
${feedTotalFragment}` as TypedDocument<AcknowledgedTotalQuery, AcknowledgedTotalQueryVariables>;

/** Brings a signed contract into force, unless its term is over; ahead of its first day, when that comes. Where its terms begin with the setting up of its services, its first day is that of the setting up. Its unit accounts are then opened, with billing adjustments for their first bases. Scope `contracts:write`. */
export const ActivateContractDocument = `mutation activateContract($idempotencyKey: String!, $input: ActivateContractInput!) {
  activateContract(idempotencyKey: $idempotencyKey, input: $input) {
    refusals {
      ...Refusal
    }
    replayed
    contract {
      ...Contract
    }
  }
}
${contractFragment}
${contractSignatureFragment}
${contractSummaryFragment}
${labelFragment}
${refusalFragment}
${unitAccountFragment}` as TypedDocument<ActivateContractMutation, ActivateContractMutationVariables>;

/** Adds an asset to a contract's inventory. Scope `contracts:write`. */
export const AddAssetDocument = `mutation addAsset($idempotencyKey: String!, $input: AddAssetInput!) {
  addAsset(idempotencyKey: $idempotencyKey, input: $input) {
    refusals {
      ...Refusal
    }
    replayed
    asset {
      ...Asset
    }
  }
}
${assetFragment}
${refusalFragment}` as TypedDocument<AddAssetMutation, AddAssetMutationVariables>;

/** Records that an asset is covered for a term of its own, which goes on by itself as the contract does, unless notice is given for the asset. Scope `contracts:write`. */
export const AgreeAssetTermDocument = `mutation agreeAssetTerm($idempotencyKey: String!, $input: AgreeAssetTermInput!) {
  agreeAssetTerm(idempotencyKey: $idempotencyKey, input: $input) {
    refusals {
      ...Refusal
    }
    replayed
    asset {
      ...Asset
    }
  }
}
${assetFragment}
${refusalFragment}` as TypedDocument<AgreeAssetTermMutation, AgreeAssetTermMutationVariables>;

/** The alerts that you may see, latest first. Scope `incidents:read`. */
export const AlertsDocument = `query alerts($first: Int! = 50, $after: String, $filter: AlertFilter) {
  alerts(first: $first, after: $after, filter: $filter) {
    nodes {
      ...Alert
      contract {
        id
        number
      }
    }
    pageInfo {
      ...PageInfo
    }
  }
}
${alertFragment}
${pageInfoFragment}` as TypedDocument<AlertsQuery, AlertsQueryVariables>;

/** Allocates what is left of a payment to invoices. Scope `payments:write`. */
export const AllocatePaymentDocument = `mutation allocatePayment($idempotencyKey: String!, $input: AllocatePaymentInput!) {
  allocatePayment(idempotencyKey: $idempotencyKey, input: $input) {
    refusals {
      ...Refusal
    }
    replayed
    payment {
      ...Payment
    }
  }
}
${paymentFragment}
${refusalFragment}` as TypedDocument<AllocatePaymentMutation, AllocatePaymentMutationVariables>;

/** Records an amendment of a contract: one dated document that both sides signed. Dated back, what was invoiced is corrected by billing adjustments and penalties are assessed again; dated ahead, it takes effect on its day by itself. Scope `contracts:write`. */
export const AmendContractDocument = `mutation amendContract($idempotencyKey: String!, $input: AmendContractInput!) {
  amendContract(idempotencyKey: $idempotencyKey, input: $input) {
    refusals {
      ...Refusal
    }
    replayed
    amendment {
      ...Amendment
      changes {
        ...ContractChange
      }
    }
    contract {
      ...Contract
    }
    billingAdjustments {
      ...BillingAdjustment
    }
    assessedPenalties {
      ...Penalty
    }
    reversedPenalties {
      ...Penalty
    }
  }
}
${amendmentFragment}
${billingAdjustmentFragment}
${contractFragment}
${contractChangeFragment}
${contractSignatureFragment}
${contractSummaryFragment}
${labelFragment}
${penaltyFragment}
${refusalFragment}
${signatureFragment}
${unitAccountFragment}` as TypedDocument<AmendContractMutation, AmendContractMutationVariables>;

/** Records that the provider announced a later version of the terms, where they let it change them with notice: an amendment of the provider alone that applies after the notice, by itself. Until then the client may end the contract (`TERMS_CHANGE`). Scope `contracts:write`. */
export const AnnounceTermsChangeDocument = `mutation announceTermsChange($idempotencyKey: String!, $input: AnnounceTermsChangeInput!) {
  announceTermsChange(idempotencyKey: $idempotencyKey, input: $input) {
    refusals {
      ...Refusal
    }
    replayed
    amendment {
      ...Amendment
      changes {
        ...ContractChange
      }
    }
    contract {
      ...Contract
    }
    billingAdjustments {
      ...BillingAdjustment
    }
    assessedPenalties {
      ...Penalty
    }
    reversedPenalties {
      ...Penalty
    }
  }
}
${amendmentFragment}
${billingAdjustmentFragment}
${contractFragment}
${contractChangeFragment}
${contractSignatureFragment}
${contractSummaryFragment}
${labelFragment}
${penaltyFragment}
${refusalFragment}
${signatureFragment}
${unitAccountFragment}` as TypedDocument<AnnounceTermsChangeMutation, AnnounceTermsChangeMutationVariables>;

/** Records that the client was told what an update changes. Scope `incidents:manage`. */
export const AnnounceUpdateDocument = `mutation announceUpdate($idempotencyKey: String!, $input: AnnounceUpdateInput!) {
  announceUpdate(idempotencyKey: $idempotencyKey, input: $input) {
    refusals {
      ...Refusal
    }
    replayed
    update {
      ...SoftwareUpdate
    }
  }
}
${refusalFragment}
${softwareUpdateFragment}` as TypedDocument<AnnounceUpdateMutation, AnnounceUpdateMutationVariables>;

/** Answers a dispute of a billing adjustment: rejects it, or upholds it with a correction, which is another adjustment. Scope `billing:write`. */
export const AnswerBillingAdjustmentDisputeDocument = `mutation answerBillingAdjustmentDispute($idempotencyKey: String!, $input: AnswerBillingAdjustmentDisputeInput!) {
  answerBillingAdjustmentDispute(idempotencyKey: $idempotencyKey, input: $input) {
    refusals {
      ...Refusal
    }
    replayed
    dispute {
      ...BillingAdjustmentDispute
    }
    billingAdjustment {
      ...BillingAdjustment
    }
  }
}
${billingAdjustmentFragment}
${billingAdjustmentDisputeFragment}
${labelFragment}
${refusalFragment}` as TypedDocument<AnswerBillingAdjustmentDisputeMutation, AnswerBillingAdjustmentDisputeMutationVariables>;

/** Accepts or declines a declaration that waits for an answer. Scope `file:write`. */
export const AnswerDeclarationDocument = `mutation answerDeclaration($idempotencyKey: String!, $input: AnswerDeclarationInput!) {
  answerDeclaration(idempotencyKey: $idempotencyKey, input: $input) {
    refusals {
      ...Refusal
    }
    replayed
    declaration {
      ...Declaration
    }
  }
}
${declarationFragment}
${refusalFragment}` as TypedDocument<AnswerDeclarationMutation, AnswerDeclarationMutationVariables>;

/** Records the client's answer to an offer of dedicated means, by the client itself or by the staff. Scope `contracts:respond`. */
export const AnswerDedicatedMeansDocument = `mutation answerDedicatedMeans($idempotencyKey: String!, $input: AnswerDedicatedMeansInput!) {
  answerDedicatedMeans(idempotencyKey: $idempotencyKey, input: $input) {
    refusals {
      ...Refusal
    }
    replayed
    contract {
      ...ContractStanding
    }
    ground {
      ...TerminationGround
    }
  }
}
${contractStandingFragment}
${refusalFragment}
${terminationGroundFragment}` as TypedDocument<AnswerDedicatedMeansMutation, AnswerDedicatedMeansMutationVariables>;

/** The keys of your own party, oldest first. Scope `keys:manage`. */
export const ApiKeysDocument = `query apiKeys($first: Int! = 50, $after: String) {
  apiKeys(first: $first, after: $after) {
    nodes {
      ...ApiKey
      updatedAt
    }
    pageInfo {
      ...PageInfo
    }
  }
}
${apiKeyFragment}
${pageInfoFragment}` as TypedDocument<ApiKeysQuery, ApiKeysQueryVariables>;

/** Revises the prices of a contract on an anniversary by the index, each price by itself, and corrects what was invoiced for days since. Applied again it changes nothing, so a campaign that was cut off goes on where it stopped. Scope `contracts:write`. */
export const ApplyIndexationDocument = `mutation applyIndexation($idempotencyKey: String!, $input: ApplyIndexationInput!, $language: Language! = EN) {
  applyIndexation(idempotencyKey: $idempotencyKey, input: $input) {
    refusals {
      ...Refusal
    }
    replayed
    changed
    contract {
      id
    }
    revision {
      ...PriceRevision
    }
    billingAdjustments {
      ...BillingAdjustment
    }
    assessedPenalties {
      id
    }
    reversedPenalties {
      id
    }
  }
}
${billingAdjustmentFragment}
${explanationFragment}
${explanationReplayFragment}
${labelFragment}
${priceRevisionFragment}
${refusalFragment}` as TypedDocument<ApplyIndexationMutation, ApplyIndexationMutationVariables>;

/** Assesses the downtime budget of a year that is over. Repeating it when nothing has changed writes nothing. Scope `penalties:decide`. */
export const AssessDowntimeYearDocument = `mutation assessDowntimeYear($idempotencyKey: String!, $input: AssessDowntimeYearInput!) {
  assessDowntimeYear(idempotencyKey: $idempotencyKey, input: $input) {
    refusals {
      ...Refusal
    }
    replayed
    penalty {
      ...Penalty
    }
    penalties {
      ...Penalty
    }
  }
}
${penaltyFragment}
${refusalFragment}` as TypedDocument<AssessDowntimeYearMutation, AssessDowntimeYearMutationVariables>;

/** The asset that your own system knows by a number. Scope `contracts:read`. */
export const AssetByExternalIdDocument = `query assetByExternalId($system: String!, $value: String!) {
  assetByExternalId(system: $system, value: $value) {
    id
    designation
    externalIds {
      ...ExternalId
    }
  }
}
${externalIdFragment}` as TypedDocument<AssetByExternalIdQuery, AssetByExternalIdQueryVariables>;

/** The terms of assets that are covered for terms of their own. Scope `contracts:read`. */
export const AssetTermsDocument = `query assetTerms($id: ID!, $first: Int! = 50, $after: String) {
  contract(id: $id) {
    id
    assets(first: $first, after: $after) {
      nodes {
        id
        designation
        coveredUntil
        coverTerm {
          lastDay
          renews
          lastNoticeDay
        }
      }
      pageInfo {
        hasNextPage
        endCursor
      }
    }
  }
}` as TypedDocument<AssetTermsQuery, AssetTermsQueryVariables>;

/** A billing adjustment by id; null when it does not exist or may not be seen. Scope `billing:read`. */
export const BillingAdjustmentDocument = `query billingAdjustment($id: ID!, $language: Language! = EN) {
  billingAdjustment(id: $id) {
    ...BillingAdjustment
    ...BillingAdjustmentDetail
    createdAt
    updatedAt
    explanation {
      ...Explanation
    }
  }
}
${billingAdjustmentFragment}
${billingAdjustmentDetailFragment}
${explanationFragment}
${explanationReplayFragment}
${labelFragment}` as TypedDocument<BillingAdjustmentQuery, BillingAdjustmentQueryVariables>;

/** What a billing adjustment comes from, as the object itself. Scopes `billing:read`, `contracts:read`, `incidents:read` and `penalties:read`. */
export const BillingAdjustmentCauseDocument = `query billingAdjustmentCause($id: ID!) {
  billingAdjustment(id: $id) {
    id
    cause {
      kind
      penalty {
        id
        number
        amount
      }
      intervention {
        id
        startedAt
        minutes
        kind
      }
      quote {
        id
        reference
        description
      }
      unitEntry {
        sequence
        kind
        units
        balanceAfter
      }
      sparePart {
        id
        reference
        description
        quantity
        unitPrice
        replacedOn
      }
      outageRefund {
        outFrom
        backOn
        credit
      }
      lateClaim {
        id
        kind
        throughOn
        invoice {
          id
          reference
        }
      }
      amendment {
        id
        number
        effectiveOn
        subject
      }
      priceRevision {
        key
        cause
        on
      }
      transfer {
        on
        requestReference
      }
      dispute {
        id
        reason
        adjustment {
          id
          sequence
        }
      }
      contractEnd {
        lastDay
        reversibility {
          choice
          receivedOn
        }
      }
    }
  }
}` as TypedDocument<BillingAdjustmentCauseQuery, BillingAdjustmentCauseQueryVariables>;

/** The latest dispute of a billing adjustment. Scope `billing:read`. */
export const BillingAdjustmentDisputeDocument = `query billingAdjustmentDispute($id: ID!) {
  billingAdjustment(id: $id) {
    id
    dispute {
      ...BillingAdjustmentDispute
    }
  }
}
${billingAdjustmentDisputeFragment}
${labelFragment}` as TypedDocument<BillingAdjustmentDisputeQuery, BillingAdjustmentDisputeQueryVariables>;

/** All disputes of a billing adjustment, each with its answer. Scope `billing:read`. */
export const BillingAdjustmentDisputesDocument = `query billingAdjustmentDisputes($id: ID!, $first: Int! = 50, $after: String, $orderBy: ListOrder! = OLDEST_FIRST) {
  billingAdjustment(id: $id) {
    id
    disputes(first: $first, after: $after, orderBy: $orderBy) {
      nodes {
        ...BillingAdjustmentDispute
      }
      edges {
        cursor
        node {
          id
        }
      }
      pageInfo {
        ...PageInfo
      }
    }
  }
}
${billingAdjustmentDisputeFragment}
${labelFragment}
${pageInfoFragment}` as TypedDocument<BillingAdjustmentDisputesQuery, BillingAdjustmentDisputesQueryVariables>;

/** The penalty that a billing adjustment credits, if any. Scopes `billing:read` and `penalties:read`. */
export const BillingAdjustmentPenaltyDocument = `query billingAdjustmentPenalty($id: ID!) {
  billingAdjustment(id: $id) {
    id
    sequence
    penalty {
      ...Penalty
    }
  }
}
${penaltyFragment}` as TypedDocument<BillingAdjustmentPenaltyQuery, BillingAdjustmentPenaltyQueryVariables>;

/** The billing adjustments that you may see, in the order in which you receive them: those of a client entrusted to you later come after all that you have pulled. A reader that pulls `after` its last cursor sees each one exactly once, whatever is written in the meantime. A cursor belongs to the provider, partner or client that received it. Scope `billing:read`. */
export const BillingAdjustmentsDocument = `query billingAdjustments($first: Int! = 100, $after: String, $filter: BillingAdjustmentFilter) {
  billingAdjustments(first: $first, after: $after, filter: $filter) {
    edges {
      cursor
      node {
        ...BillingAdjustment
        ...BillingAdjustmentDetail
      }
    }
    pageInfo {
      ...PageInfo
    }
  }
}
${billingAdjustmentFragment}
${billingAdjustmentDetailFragment}
${labelFragment}
${pageInfoFragment}` as TypedDocument<BillingAdjustmentsQuery, BillingAdjustmentsQueryVariables>;

/** Your feed, in order: adjustments, invoices, credit notes and, for partners, entrustments and their ends. Scopes `billing:read` and `contracts:read`. */
export const BillingFeedDocument = `query billingFeed($first: Int! = 100, $after: String) {
  billingFeed(first: $first, after: $after) {
    pageInfo {
      ...PageInfo
    }
    seal {
      ...Seal
    }
    edges {
      cursor
      node {
        ...FeedEntry
      }
    }
  }
}
${billingAdjustmentFragment}
${billingAdjustmentDetailFragment}
${fedInvoiceFragment}
${feedEntryFragment}
${invoiceFragment}
${invoiceFilesFragment}
${invoiceLineFragment}
${invoiceVatFragment}
${labelFragment}
${pageInfoFragment}
${sealFragment}` as TypedDocument<BillingFeedQuery, BillingFeedQueryVariables>;

/** The adjustments of your feed alone, in order, with the same cursors. Scopes `billing:read` and `contracts:read`. */
export const BillingFeedAdjustmentsDocument = `query billingFeedAdjustments($first: Int! = 100, $after: String) {
  billingFeed(first: $first, after: $after) {
    pageInfo {
      ...PageInfo
    }
    seal {
      ...Seal
    }
    edges {
      cursor
      node {
        adjustment {
          ...BillingAdjustment
          ...BillingAdjustmentDetail
        }
      }
    }
  }
}
${billingAdjustmentFragment}
${billingAdjustmentDetailFragment}
${labelFragment}
${pageInfoFragment}
${sealFragment}` as TypedDocument<BillingFeedAdjustmentsQuery, BillingFeedAdjustmentsQueryVariables>;

/** Brings a planned reboot forward into a free slot of an earlier working day, where the level lets the client do so. Scope `contracts:respond`. */
export const BringRebootForwardDocument = `mutation bringRebootForward($idempotencyKey: String!, $input: BringRebootForwardInput!) {
  bringRebootForward(idempotencyKey: $idempotencyKey, input: $input) {
    refusals {
      ...Refusal
    }
    replayed
    reboot {
      ...Reboot
    }
  }
}
${rebootFragment}
${refusalFragment}` as TypedDocument<BringRebootForwardMutation, BringRebootForwardMutationVariables>;

/** The calendars of days to come of your own party, oldest first. Scopes `keys:manage` and `contracts:read`. */
export const CalendarFeedsDocument = `query calendarFeeds($first: Int! = 50, $after: String) {
  calendarFeeds(first: $first, after: $after) {
    nodes {
      ...CalendarFeed
    }
    pageInfo {
      ...PageInfo
    }
  }
}
${calendarFeedFragment}
${pageInfoFragment}` as TypedDocument<CalendarFeedsQuery, CalendarFeedsQueryVariables>;

/** Gives up a contract that is not in force yet: `DRAFT` or `SIGNED` to `CANCELLED`, for good. Its number stays taken. Scope `contracts:write`. */
export const CancelContractDocument = `mutation cancelContract($idempotencyKey: String!, $input: CancelContractInput!) {
  cancelContract(idempotencyKey: $idempotencyKey, input: $input) {
    refusals {
      ...Refusal
    }
    replayed
    contract {
      ...Contract
    }
  }
}
${contractFragment}
${contractSignatureFragment}
${contractSummaryFragment}
${labelFragment}
${refusalFragment}
${unitAccountFragment}` as TypedDocument<CancelContractMutation, CancelContractMutationVariables>;

/** Cancels a planned maintenance. Its time counts again. Scope `incidents:manage`. */
export const CancelMaintenanceDocument = `mutation cancelMaintenance($idempotencyKey: String!, $input: CancelMaintenanceInput!) {
  cancelMaintenance(idempotencyKey: $idempotencyKey, input: $input) {
    refusals {
      ...Refusal
    }
    replayed
    maintenance {
      ...Maintenance
    }
    reassessedPenalties {
      ...Penalty
    }
    unpriced {
      ...UnpricedPenalty
    }
  }
}
${maintenanceFragment}
${penaltyFragment}
${refusalFragment}
${unpricedPenaltyFragment}` as TypedDocument<CancelMaintenanceMutation, CancelMaintenanceMutationVariables>;

/** Claims an assessed penalty, as the client may do without formality (`omr-hosted` art. 4.5), also after its last day. Scope `penalties:claim`. */
export const ClaimPenaltyDocument = `mutation claimPenalty($idempotencyKey: String!, $input: ClaimPenaltyInput!) {
  claimPenalty(idempotencyKey: $idempotencyKey, input: $input) {
    refusals {
      ...Refusal
    }
    replayed
    penalty {
      ...Penalty
    }
  }
}
${penaltyFragment}
${refusalFragment}` as TypedDocument<ClaimPenaltyMutation, ClaimPenaltyMutationVariables>;

/** A client by id with its contracts, oldest first; null when it does not exist or may not be seen. Scope `contracts:read`. */
export const ClientDocument = `query client($id: ID!, $first: Int! = 50, $after: String) {
  client(id: $id) {
    ...Client
    createdAt
    updatedAt
    contracts(first: $first, after: $after) {
      nodes {
        ...ContractSummary
      }
      pageInfo {
        ...PageInfo
      }
    }
  }
}
${clientFragment}
${contractSummaryFragment}
${pageInfoFragment}` as TypedDocument<ClientQuery, ClientQueryVariables>;

/** The account of a client between two days: each entry with the balance after it, and what is owed at the end of a day by how late it is. Scopes `contracts:read` and `billing:read`. */
export const ClientAccountDocument = `query clientAccount($id: ID!, $filter: AccountEntryFilter, $on: Date, $knownAt: DateTime, $first: Int! = 100, $after: String) {
  client(id: $id) {
    id
    name
    account(on: $on, knownAt: $knownAt) {
      ...AccountStanding
    }
    accountEntries(filter: $filter, knownAt: $knownAt, first: $first, after: $after) {
      nodes {
        on
        kind
        reference
        amount
        settles
        balance
        invoice {
          id
        }
        payment {
          id
        }
      }
      pageInfo {
        ...PageInfo
      }
    }
  }
}
${accountStandingFragment}
${pageInfoFragment}` as TypedDocument<ClientAccountQuery, ClientAccountQueryVariables>;

/** The client that your own system knows by a number. Scope `contracts:read`. */
export const ClientByExternalIdDocument = `query clientByExternalId($system: String!, $value: String!) {
  clientByExternalId(system: $system, value: $value) {
    ...Client
    externalIds {
      ...ExternalId
    }
  }
}
${clientFragment}
${externalIdFragment}` as TypedDocument<ClientByExternalIdQuery, ClientByExternalIdQueryVariables>;

/** The contacts of a client for all its contracts, past ones included. Scope `contracts:read`. */
export const ClientContactsDocument = `query clientContacts($id: ID!, $first: Int! = 50, $after: String) {
  client(id: $id) {
    id
    name
    contacts(first: $first, after: $after) {
      nodes {
        ...Contact
      }
      pageInfo {
        ...PageInfo
      }
    }
  }
}
${contactFragment}
${pageInfoFragment}` as TypedDocument<ClientContactsQuery, ClientContactsQueryVariables>;

/** The partners that a client is or was entrusted to. Scope `contracts:read`. */
export const ClientEntrustmentsDocument = `query clientEntrustments($id: ID!, $first: Int! = 50, $after: String) {
  client(id: $id) {
    id
    entrustments(first: $first, after: $after) {
      nodes {
        partnerId
        partner {
          id
          name
        }
        authorisation
        authorisedAt
        authorisedBy
        endedAt
        endedBy
      }
      pageInfo {
        ...PageInfo
      }
    }
  }
}
${pageInfoFragment}` as TypedDocument<ClientEntrustmentsQuery, ClientEntrustmentsQueryVariables>;

/** Who a client is in law on a day, where it is paid, and all that was recorded of it. Scopes `contracts:read` and `billing:read`. */
export const ClientIdentityDocument = `query clientIdentity($id: ID!, $on: Date, $first: Int! = 50, $after: String) {
  client(id: $id) {
    id
    name
    identity(on: $on) {
      ...PartyIdentity
      bankDetails {
        ...BankDetails
      }
    }
    identities(first: $first, after: $after) {
      nodes {
        ...PartyIdentity
      }
      pageInfo {
        ...PageInfo
      }
    }
  }
}
${addressFragment}
${bankDetailsFragment}
${electronicAddressFragment}
${pageInfoFragment}
${partyIdentityFragment}
${vatExemptionFragment}` as TypedDocument<ClientIdentityQuery, ClientIdentityQueryVariables>;

/** The payments of a client and the refunds to it, latest first. Scopes `contracts:read` and `billing:read`. */
export const ClientPaymentsDocument = `query clientPayments($id: ID!, $filter: PaymentFilter, $first: Int! = 50, $after: String) {
  client(id: $id) {
    id
    name
    payments(filter: $filter, first: $first, after: $after) {
      nodes {
        ...Payment
      }
      pageInfo {
        ...PageInfo
      }
    }
  }
}
${pageInfoFragment}
${paymentFragment}` as TypedDocument<ClientPaymentsQuery, ClientPaymentsQueryVariables>;

/** The clients that you may see, oldest first. Scope `contracts:read`. */
export const ClientsDocument = `query clients($first: Int! = 50, $after: String, $orderBy: ListOrder! = OLDEST_FIRST) {
  clients(first: $first, after: $after, orderBy: $orderBy) {
    nodes {
      ...Client
    }
    pageInfo {
      ...PageInfo
    }
  }
}
${clientFragment}
${pageInfoFragment}` as TypedDocument<ClientsQuery, ClientsQueryVariables>;

/** Records that an item of an action plan is done, or dropped. Scope `incidents:manage`. */
export const CloseCoordinationActionDocument = `mutation closeCoordinationAction($idempotencyKey: String!, $input: CloseCoordinationActionInput!) {
  closeCoordinationAction(idempotencyKey: $idempotencyKey, input: $input) {
    refusals {
      ...Refusal
    }
    replayed
    coordinationAction {
      ...CoordinationAction
    }
  }
}
${coordinationActionFragment}
${refusalFragment}` as TypedDocument<CloseCoordinationActionMutation, CloseCoordinationActionMutationVariables>;

/** Records that the client followed a recommendation, or did not. Scope `incidents:manage`. */
export const CloseRecommendationDocument = `mutation closeRecommendation($idempotencyKey: String!, $input: CloseRecommendationInput!) {
  closeRecommendation(idempotencyKey: $idempotencyKey, input: $input) {
    refusals {
      ...Refusal
    }
    replayed
    recommendation {
      ...Recommendation
    }
  }
}
${recommendationFragment}
${refusalFragment}` as TypedDocument<CloseRecommendationMutation, CloseRecommendationMutationVariables>;

/** A closing run, with the contracts that it left out. Scopes `billing:read` and `contracts:read`. */
export const ClosingRunDocument = `query closingRun($id: ID!, $first: Int! = 50, $after: String) {
  closingRun(id: $id) {
    ...ClosingRun
    refused(first: $first, after: $after) {
      nodes {
        contract {
          id
          number
        }
        refusals {
          ...Refusal
        }
        refusedAt
      }
      edges {
        cursor
        node {
          refusedAt
        }
      }
      pageInfo {
        ...PageInfo
      }
    }
  }
}
${closingRunFragment}
${pageInfoFragment}
${refusalFragment}` as TypedDocument<ClosingRunQuery, ClosingRunQueryVariables>;

/** The closing runs of the provider, the latest month first. Scope `billing:read`; none for partners and clients. */
export const ClosingRunsDocument = `query closingRuns($filter: ClosingRunFilter, $first: Int! = 50, $after: String, $orderBy: ListOrder! = LATEST_FIRST) {
  closingRuns(filter: $filter, first: $first, after: $after, orderBy: $orderBy) {
    nodes {
      ...ClosingRun
    }
    edges {
      cursor
      node {
        id
      }
    }
    pageInfo {
      ...PageInfo
    }
  }
}
${closingRunFragment}
${pageInfoFragment}` as TypedDocument<ClosingRunsQuery, ClosingRunsQueryVariables>;

/** How long it took on average to set up the services of a period. Scope `contracts:read`. */
export const CommissioningAveragesDocument = `query commissioningAverages($from: Date!, $before: Date!, $language: Language! = EN) {
  commissioningAverages(from: $from, before: $before) {
    termsPack
    commitment {
      key
      article
    }
    services
    target
    average
    isKept
    explanation {
      ...Explanation
    }
  }
}
${explanationFragment}
${explanationReplayFragment}
${labelFragment}` as TypedDocument<CommissioningAveragesQuery, CommissioningAveragesQueryVariables>;

/** Records that a maintenance was done. Of its planned time, what it did not take counts again. Scope `incidents:manage`. */
export const CompleteMaintenanceDocument = `mutation completeMaintenance($idempotencyKey: String!, $input: CompleteMaintenanceInput!) {
  completeMaintenance(idempotencyKey: $idempotencyKey, input: $input) {
    refusals {
      ...Refusal
    }
    replayed
    maintenance {
      ...Maintenance
    }
    reassessedPenalties {
      ...Penalty
    }
    unpriced {
      ...UnpricedPenalty
    }
  }
}
${maintenanceFragment}
${penaltyFragment}
${refusalFragment}
${unpricedPenaltyFragment}` as TypedDocument<CompleteMaintenanceMutation, CompleteMaintenanceMutationVariables>;

/** Accepts as done a service that was quoted at a fixed price, which invoices it once. Work that is recorded with `recordIntervention` and its `quoteId` needs no more. Scope `quotes:decide`. */
export const CompleteQuoteDocument = `mutation completeQuote($idempotencyKey: String!, $input: CompleteQuoteInput!) {
  completeQuote(idempotencyKey: $idempotencyKey, input: $input) {
    refusals {
      ...Refusal
    }
    replayed
    quote {
      ...Quote
    }
    billingAdjustment {
      ...BillingAdjustment
    }
  }
}
${billingAdjustmentFragment}
${labelFragment}
${quoteFragment}
${refusalFragment}` as TypedDocument<CompleteQuoteMutation, CompleteQuoteMutationVariables>;

/** Records that a planned reboot was done. Scope `incidents:manage`. */
export const CompleteRebootDocument = `mutation completeReboot($idempotencyKey: String!, $input: CompleteRebootInput!) {
  completeReboot(idempotencyKey: $idempotencyKey, input: $input) {
    refusals {
      ...Refusal
    }
    replayed
    reboot {
      ...Reboot
    }
  }
}
${rebootFragment}
${refusalFragment}` as TypedDocument<CompleteRebootMutation, CompleteRebootMutationVariables>;

/** Records that an update was installed, in time or late. Where it needs a reboot and the terms plan reboots, one is planned. Scope `incidents:manage`. */
export const CompleteUpdateDocument = `mutation completeUpdate($idempotencyKey: String!, $input: CompleteUpdateInput!) {
  completeUpdate(idempotencyKey: $idempotencyKey, input: $input) {
    refusals {
      ...Refusal
    }
    replayed
    update {
      ...SoftwareUpdate
    }
  }
}
${refusalFragment}
${softwareUpdateFragment}` as TypedDocument<CompleteUpdateMutation, CompleteUpdateMutationVariables>;

/** Contests a claim. Where the terms say so, the provider's own list of interruptions is put beside the one on record. Scope `penalties:decide`. */
export const ContestPenaltyDocument = `mutation contestPenalty($idempotencyKey: String!, $input: ContestPenaltyInput!) {
  contestPenalty(idempotencyKey: $idempotencyKey, input: $input) {
    refusals {
      ...Refusal
    }
    replayed
    penalty {
      ...Penalty
    }
  }
}
${penaltyFragment}
${refusalFragment}` as TypedDocument<ContestPenaltyMutation, ContestPenaltyMutationVariables>;

/** A contract by id; null when it does not exist or may not be seen. With `on`, `asOf` or `knownAt` it is returned as it stood: facts that have dates, and those of fields below it that take a day and are given none, are those of the day, by what was then known; assets are those under it on the day. Facts without dates, and lists of what happened, are as ever. Before its first day it shows what it starts with; before it was recorded and before its first day, and for a `knownAt` before it was recorded, there is an error `BEFORE_CONTRACT`. Scope `contracts:read`. */
export const ContractDocument = `query contract($id: ID!, $parametersKnownAt: DateTime) {
  contract(id: $id) {
    ...Contract
    createdAt
    updatedAt
    modules(first: 1000) {
      nodes {
        ...ServiceModule
        commitments {
          ...Commitment
        }
      }
      pageInfo {
        ...PageInfo
      }
    }
    parameters(knownAt: $parametersKnownAt) {
      key
      label {
        ...Label
      }
      value
      module
      origin
      overridden
      article
    }
  }
}
${commitmentFragment}
${contractFragment}
${contractSignatureFragment}
${contractSummaryFragment}
${labelFragment}
${pageInfoFragment}
${serviceModuleFragment}
${unitAccountFragment}` as TypedDocument<ContractQuery, ContractQueryVariables>;

/** The alerts of a contract, latest first, with the attempts to send each. Scopes `contracts:read` and `incidents:read`. */
export const ContractAlertsDocument = `query contractAlerts($id: ID!, $first: Int! = 50, $after: String, $filter: AlertFilter) {
  contract(id: $id) {
    id
    alerts(first: $first, after: $after, filter: $filter) {
      nodes {
        ...Alert
        deliveries {
          attempt
          sentAt
          delivered
          recipient
          note
        }
      }
      pageInfo {
        ...PageInfo
      }
    }
  }
}
${alertFragment}
${pageInfoFragment}` as TypedDocument<ContractAlertsQuery, ContractAlertsQueryVariables>;

/** All that was ever allotted to a contract, and what it used, as recorded. Scope `contracts:read`. */
export const ContractAllocationHistoryDocument = `query contractAllocationHistory($id: ID!, $first: Int! = 50, $after: String, $usesAfter: String) {
  contract(id: $id) {
    id
    allocationHistory(first: $first, after: $after) {
      nodes {
        ...Allocation
        contract {
          id
        }
      }
      pageInfo {
        ...PageInfo
      }
    }
    allocationUses(first: $first, after: $usesAfter) {
      nodes {
        ...AllocationUse
        contract {
          id
        }
      }
      pageInfo {
        ...PageInfo
      }
    }
  }
}
${allocationFragment}
${allocationUseFragment}
${pageInfoFragment}` as TypedDocument<ContractAllocationHistoryQuery, ContractAllocationHistoryQueryVariables>;

/** What shared means allot to a contract on a day, and what it used in a month. Scope `contracts:read`. */
export const ContractAllocationsDocument = `query contractAllocations($id: ID!, $on: Date) {
  contract(id: $id) {
    id
    allocations(on: $on) {
      ...Allocation
    }
    allocationUse(on: $on) {
      resource
      unit
      month
      used
      monthlyLimit
      sharePercent
      passed
    }
  }
}
${allocationFragment}` as TypedDocument<ContractAllocationsQuery, ContractAllocationsQueryVariables>;

/** The amendments of a contract with what they changed, page by page. Scope `contracts:read`. */
export const ContractAmendmentsDocument = `query contractAmendments($id: ID!, $first: Int! = 50, $after: String, $on: Date, $knownAt: DateTime) {
  contract(id: $id) {
    id
    number
    users(on: $on, knownAt: $knownAt)
    amendments(first: $first, after: $after) {
      nodes {
        ...Amendment
        changes {
          ...ContractChange
        }
        billingAdjustments {
          ...BillingAdjustment
        }
      }
      pageInfo {
        ...PageInfo
      }
    }
  }
}
${amendmentFragment}
${billingAdjustmentFragment}
${contractChangeFragment}
${labelFragment}
${pageInfoFragment}
${signatureFragment}` as TypedDocument<ContractAmendmentsQuery, ContractAmendmentsQueryVariables>;

/** A contract as it stood on a day, or on that of an instant, by what was known then. Scope `contracts:read`. */
export const ContractAsOfDocument = `query contractAsOf($id: ID!, $on: Date, $asOf: DateTime, $knownAt: DateTime) {
  contract(id: $id, on: $on, asOf: $asOf, knownAt: $knownAt) {
    ...Contract
    users
    modules(first: 1000) {
      nodes {
        ...ServiceModule
      }
      pageInfo {
        ...PageInfo
      }
    }
    overrides(first: 1000) {
      nodes {
        ...ContractOverride
      }
      pageInfo {
        ...PageInfo
      }
    }
  }
}
${contractFragment}
${contractOverrideFragment}
${contractSignatureFragment}
${contractSummaryFragment}
${labelFragment}
${pageInfoFragment}
${serviceModuleFragment}
${unitAccountFragment}` as TypedDocument<ContractAsOfQuery, ContractAsOfQueryVariables>;

/** The inventory of a contract, oldest first. Scope `contracts:read`. */
export const ContractAssetsDocument = `query contractAssets($id: ID!, $first: Int! = 50, $after: String, $filter: AssetFilter, $orderBy: AssetOrder! = ADDED) {
  contract(id: $id) {
    id
    number
    assets(first: $first, after: $after, filter: $filter, orderBy: $orderBy) {
      totalCount
      nodes {
        ...Asset
        movedTo {
          id
        }
        movedFrom {
          id
        }
        recommendations(first: 50) {
          nodes {
            ...Recommendation
          }
          pageInfo {
            ...PageInfo
          }
        }
        history(first: 50) {
          nodes {
            ...HistoryEntry
          }
          pageInfo {
            ...PageInfo
          }
        }
        createdAt
        updatedAt
      }
      pageInfo {
        ...PageInfo
      }
    }
  }
}
${assetFragment}
${historyEntryFragment}
${pageInfoFragment}
${recommendationFragment}` as TypedDocument<ContractAssetsQuery, ContractAssetsQueryVariables>;

/** The times that the backups of a contract are to be tested whose time ends in a period. Scope `contracts:read`. */
export const ContractBackupCheckOccasionsDocument = `query contractBackupCheckOccasions($id: ID!, $from: Date, $before: Date, $plan: String, $kind: BackupCheckKind) {
  contract(id: $id) {
    id
    number
    backupCheckOccasions(from: $from, before: $before, plan: $plan, kind: $kind) {
      plan
      label {
        ...Label
      }
      kind
      every
      number
      from
      until
      state
      doneOn
      check {
        id
        outcome
      }
    }
  }
}
${labelFragment}` as TypedDocument<ContractBackupCheckOccasionsQuery, ContractBackupCheckOccasionsQueryVariables>;

/** What restore tests and checks of the integrity of the backups of a contract came to, latest first. Scope `contracts:read`. */
export const ContractBackupChecksDocument = `query contractBackupChecks($id: ID!, $first: Int! = 50, $after: String, $filter: BackupCheckFilter) {
  contract(id: $id) {
    id
    number
    backupChecks(first: $first, after: $after, filter: $filter) {
      nodes {
        ...BackupCheck
        contract {
          id
        }
      }
      pageInfo {
        ...PageInfo
      }
    }
  }
}
${backupCheckFragment}
${pageInfoFragment}` as TypedDocument<ContractBackupChecksQuery, ContractBackupChecksQueryVariables>;

/** What the backups of a contract came to in a month, and the backups themselves, latest first. Scope `contracts:read`. */
export const ContractBackupsDocument = `query contractBackups($id: ID!, $on: Date, $first: Int! = 50, $after: String, $filter: BackupFilter) {
  contract(id: $id) {
    id
    number
    backupMonth(on: $on) {
      plan
      label {
        ...Label
      }
      every
      calendar
      retentionDays
      offSite
      restoreTestEvery
      integrityCheckEvery
      month
      expected
      done
      failed
      missed
      toCome
      clientInformed
    }
    backups(first: $first, after: $after, filter: $filter) {
      nodes {
        ...Backup
        contract {
          id
        }
      }
      pageInfo {
        ...PageInfo
      }
    }
  }
}
${backupFragment}
${labelFragment}
${pageInfoFragment}` as TypedDocument<ContractBackupsQuery, ContractBackupsQueryVariables>;

/** The adjustments to a contract's invoices, in sequence. Scopes `contracts:read` and `billing:read`. */
export const ContractBillingAdjustmentsDocument = `query contractBillingAdjustments($id: ID!, $first: Int! = 50, $after: String) {
  contract(id: $id) {
    id
    number
    billingAdjustments(first: $first, after: $after) {
      nodes {
        ...BillingAdjustment
        ...BillingAdjustmentDetail
      }
      pageInfo {
        ...PageInfo
      }
    }
  }
}
${billingAdjustmentFragment}
${billingAdjustmentDetailFragment}
${labelFragment}
${pageInfoFragment}` as TypedDocument<ContractBillingAdjustmentsQuery, ContractBillingAdjustmentsQueryVariables>;

/** The contract that your own system knows by a number. Scope `contracts:read`. */
export const ContractByExternalIdDocument = `query contractByExternalId($system: String!, $value: String!) {
  contractByExternalId(system: $system, value: $value) {
    ...ContractSummary
    externalIds {
      ...ExternalId
    }
  }
}
${contractSummaryFragment}
${externalIdFragment}` as TypedDocument<ContractByExternalIdQuery, ContractByExternalIdQueryVariables>;

/** The changes of what is managed under a contract, oldest first. Scope `contracts:read`. */
export const ContractChangesDocument = `query contractChanges($id: ID!, $first: Int! = 50, $after: String) {
  contract(id: $id) {
    id
    changes(first: $first, after: $after) {
      nodes {
        ...ChangeRequest
        contract {
          id
        }
        createdAt
        updatedAt
      }
      pageInfo {
        ...PageInfo
      }
    }
  }
}
${changeRequestFragment}
${pageInfoFragment}` as TypedDocument<ContractChangesQuery, ContractChangesQueryVariables>;

/** The checks of a contract with their latest readings and the alerts that stand. Scopes `contracts:read` and `incidents:read`. */
export const ContractChecksDocument = `query contractChecks($id: ID!) {
  contract(id: $id) {
    id
    number
    checks {
      ...MonitoringCheck
      latestReading {
        ...Reading
      }
      standingAlert {
        id
        raisedAt
      }
    }
    alerts(first: 1000, filter: {only: STANDING}) {
      nodes {
        ...Alert
      }
      pageInfo {
        ...PageInfo
      }
    }
  }
}
${alertFragment}
${labelFragment}
${monitoringCheckFragment}
${pageInfoFragment}
${readingFragment}` as TypedDocument<ContractChecksQuery, ContractChecksQueryVariables>;

/** The order of a module's service, when it was set up, and the clock in between. Scopes `contracts:read` and `incidents:read`. */
export const ContractCommissioningsDocument = `query contractCommissionings($id: ID!, $first: Int! = 50, $after: String, $asOf: DateTime, $knownAt: DateTime) {
  contract(id: $id) {
    id
    number
    modules(first: $first, after: $after) {
      nodes {
        id
        key
        commissioning(asOf: $asOf, knownAt: $knownAt) {
          ...Commissioning
        }
      }
      pageInfo {
        ...PageInfo
      }
    }
  }
}
${clockReadingFragment}
${commissioningFragment}
${pageInfoFragment}` as TypedDocument<ContractCommissioningsQuery, ContractCommissioningsQueryVariables>;

/** The contacts that are limited to a contract, past ones included. Scope `contracts:read`. */
export const ContractContactsDocument = `query contractContacts($id: ID!, $first: Int! = 50, $after: String) {
  contract(id: $id) {
    id
    number
    contacts(first: $first, after: $after) {
      nodes {
        ...Contact
      }
      pageInfo {
        ...PageInfo
      }
    }
  }
}
${contactFragment}
${pageInfoFragment}` as TypedDocument<ContractContactsQuery, ContractContactsQueryVariables>;

/** Whom to turn to in the matters of a contract on a day, the closest first. Scope `contracts:read`. */
export const ContractContactsOnDocument = `query contractContactsOn($id: ID!, $on: Date, $roles: [ContactRole!]) {
  contract(id: $id) {
    id
    number
    contactsOn(on: $on, roles: $roles) {
      ...Contact
    }
  }
}
${contactFragment}` as TypedDocument<ContractContactsOnQuery, ContractContactsOnQueryVariables>;

/** The items of the action plans of a contract, first due first. Scope `contracts:read`. */
export const ContractCoordinationActionsDocument = `query contractCoordinationActions($id: ID!, $filter: CoordinationActionFilter, $first: Int! = 50, $after: String) {
  contract(id: $id) {
    id
    coordinationActions(first: $first, after: $after, filter: $filter) {
      nodes {
        ...CoordinationAction
        contract {
          id
        }
        report {
          id
          heldOn
        }
      }
      edges {
        cursor
        node {
          id
        }
      }
      pageInfo {
        ...PageInfo
      }
      totalCount
    }
  }
}
${coordinationActionFragment}
${pageInfoFragment}` as TypedDocument<ContractCoordinationActionsQuery, ContractCoordinationActionsQueryVariables>;

/** The reports of the coordination visits of a contract, latest first. Scope `contracts:read`. */
export const ContractCoordinationReportsDocument = `query contractCoordinationReports($id: ID!, $language: Language! = EN, $first: Int! = 50, $after: String) {
  contract(id: $id) {
    id
    coordinationReports(first: $first, after: $after) {
      nodes {
        ...CoordinationReport
        contract {
          id
        }
        followed {
          ...CoordinationAction
        }
        clientReport(language: $language)
        clientReportPath(language: $language)
      }
      edges {
        cursor
        node {
          id
        }
      }
      pageInfo {
        ...PageInfo
      }
      totalCount
    }
  }
}
${coordinationActionFragment}
${coordinationPointFragment}
${coordinationReportFragment}
${pageInfoFragment}` as TypedDocument<ContractCoordinationReportsQuery, ContractCoordinationReportsQueryVariables>;

/** The work that coordination visits are recorded as. Scopes `contracts:read` and `incidents:read`. */
export const ContractCoordinationWorkDocument = `query contractCoordinationWork($id: ID!, $first: Int! = 50, $after: String) {
  contract(id: $id) {
    id
    coordinationReports(first: $first, after: $after) {
      nodes {
        id
        heldOn
        intervention {
          id
          technician
        }
      }
      pageInfo {
        ...PageInfo
      }
    }
  }
}
${pageInfoFragment}` as TypedDocument<ContractCoordinationWorkQuery, ContractCoordinationWorkQueryVariables>;

/** What everything that runs on a contract costs if it lasts, in steps over time, under shared caps: at most `steps` steps from an instant (by default now) until another (by default 30 days later). Scopes `contracts:read`, `incidents:read` and `penalties:read`. */
export const ContractCostProjectionDocument = `query contractCostProjection($id: ID!, $from: DateTime, $until: DateTime, $steps: Int! = 50) {
  contract(id: $id) {
    id
    number
    costProjection(from: $from, until: $until) {
      ...CostProjection
    }
  }
}
${costProjectionFragment}
${refusalFragment}` as TypedDocument<ContractCostProjectionQuery, ContractCostProjectionQueryVariables>;

/** The same with explanations: of the sum, of each item at the end, and of each step. Scopes `contracts:read`, `incidents:read` and `penalties:read`. */
export const ContractCostProjectionExplainedDocument = `query contractCostProjectionExplained($id: ID!, $from: DateTime, $until: DateTime, $steps: Int! = 50, $language: Language! = EN) {
  contract(id: $id) {
    id
    number
    costProjection(from: $from, until: $until) {
      ...CostProjection
      explanation {
        ...Explanation
      }
      items {
        explanation {
          ...Explanation
        }
      }
      steps(first: $steps) {
        steps {
          explanation {
            ...Explanation
          }
        }
      }
      nextStep {
        explanation {
          ...Explanation
        }
      }
    }
  }
}
${costProjectionFragment}
${explanationFragment}
${explanationReplayFragment}
${labelFragment}
${refusalFragment}` as TypedDocument<ContractCostProjectionExplainedQuery, ContractCostProjectionExplainedQueryVariables>;

/** What the modules of a contract cover and what not, on a day. Scope `contracts:read`. */
export const ContractCoveragesDocument = `query contractCoverages($id: ID!, $on: Date, $knownAt: DateTime) {
  contract(id: $id) {
    id
    coverages(on: $on, knownAt: $knownAt) {
      module
      key
      label {
        ...Label
      }
      active
      ownership
      chosenFrom
    }
  }
}
${labelFragment}` as TypedDocument<ContractCoveragesQuery, ContractCoveragesQueryVariables>;

/** What was declared of a contract, latest first, or what a filter chooses. Scope `contracts:read`. */
export const ContractDeclarationsDocument = `query contractDeclarations($id: ID!, $language: Language! = EN, $first: Int! = 50, $after: String, $filter: DeclarationFilter) {
  contract(id: $id) {
    id
    number
    declarations(first: $first, after: $after, filter: $filter) {
      totalCount
      nodes {
        ...Declaration
        contract {
          id
        }
        explanation {
          ...Explanation
        }
      }
      pageInfo {
        ...PageInfo
      }
    }
  }
}
${declarationFragment}
${explanationFragment}
${explanationReplayFragment}
${labelFragment}
${pageInfoFragment}` as TypedDocument<ContractDeclarationsQuery, ContractDeclarationsQueryVariables>;

/** The documents of a contract, each version, latest first. Scope `contracts:read`. */
export const ContractDocumentsDocument = `query contractDocuments($id: ID!, $first: Int! = 50, $after: String, $filter: DocumentFilter) {
  contract(id: $id) {
    id
    number
    documents(first: $first, after: $after, filter: $filter) {
      nodes {
        ...Document
        contract {
          id
        }
      }
      pageInfo {
        ...PageInfo
      }
    }
  }
}
${documentFragment}
${pageInfoFragment}` as TypedDocument<ContractDocumentsQuery, ContractDocumentsQueryVariables>;

/** The letters that asked the client of a contract for what was late, latest first. Scopes `contracts:read`, `billing:read`. */
export const ContractDunningLettersDocument = `query contractDunningLetters($id: ID!, $first: Int! = 50, $after: String, $filter: DunningLetterFilter, $orderBy: ListOrder! = LATEST_FIRST) {
  contract(id: $id) {
    id
    dunningLetters(first: $first, after: $after, filter: $filter, orderBy: $orderBy) {
      nodes {
        ...DunningLetter
      }
      edges {
        cursor
        node {
          id
        }
      }
      pageInfo {
        ...PageInfo
      }
    }
  }
}
${dunningLetterFragment}
${pageInfoFragment}` as TypedDocument<ContractDunningLettersQuery, ContractDunningLettersQueryVariables>;

/** The steps of escalations that the incidents of a contract reached, latest first. Scopes `contracts:read` and `incidents:read`. */
export const ContractEscalationsDocument = `query contractEscalations($id: ID!, $first: Int! = 50, $after: String) {
  contract(id: $id) {
    id
    number
    escalations(first: $first, after: $after) {
      nodes {
        ...Escalation
        incident {
          id
          number
        }
        contract {
          id
        }
      }
      pageInfo {
        ...PageInfo
      }
    }
  }
}
${escalationFragment}
${pageInfoFragment}` as TypedDocument<ContractEscalationsQuery, ContractEscalationsQueryVariables>;

/** What happened to a contract, oldest first. Scope `contracts:read`. */
export const ContractHistoryDocument = `query contractHistory($id: ID!, $first: Int! = 50, $after: String) {
  contract(id: $id) {
    id
    number
    history(first: $first, after: $after) {
      nodes {
        ...HistoryEntry
      }
      pageInfo {
        ...PageInfo
      }
    }
  }
}
${historyEntryFragment}
${pageInfoFragment}` as TypedDocument<ContractHistoryQuery, ContractHistoryQueryVariables>;

/** The hourly prices of a contract, oldest first, as known at an instant (by default now). Scope `contracts:read`. */
export const ContractHourlyRatesDocument = `query contractHourlyRates($id: ID!, $first: Int! = 50, $after: String, $on: Date, $knownAt: DateTime) {
  contract(id: $id) {
    id
    number
    hourlyRateVersions(first: $first, after: $after, on: $on, knownAt: $knownAt) {
      nodes {
        ...HourlyRate
      }
      pageInfo {
        ...PageInfo
      }
    }
  }
}
${hourlyRateFragment}
${pageInfoFragment}` as TypedDocument<ContractHourlyRatesQuery, ContractHourlyRatesQueryVariables>;

/** The incidents of a contract, most recently received first. Scopes `contracts:read` and `incidents:read`. */
export const ContractIncidentsDocument = `query contractIncidents($id: ID!, $first: Int! = 50, $after: String, $filter: IncidentFilter) {
  contract(id: $id) {
    id
    number
    incidents(first: $first, after: $after, filter: $filter) {
      nodes {
        ...Incident
      }
      pageInfo {
        ...PageInfo
      }
    }
  }
}
${incidentFragment}
${labelFragment}
${pageInfoFragment}` as TypedDocument<ContractIncidentsQuery, ContractIncidentsQueryVariables>;

/** The hours that a contract includes in the month of a date (by default today), and its hourly prices, as known at an instant (by default now). Scope `contracts:read`. */
export const ContractIncludedTimeDocument = `query contractIncludedTime($id: ID!, $on: Date, $knownAt: DateTime) {
  contract(id: $id) {
    id
    number
    includedTime(on: $on) {
      month
      allowanceMinutes
      carriedMinutes
      usedMinutes
      leftMinutes
      reservedMinutes
    }
    hourlyRates(knownAt: $knownAt) {
      ...HourlyRate
    }
  }
}
${hourlyRateFragment}` as TypedDocument<ContractIncludedTimeQuery, ContractIncludedTimeQueryVariables>;

/** The indemnities of a contract, oldest first. Scopes `contracts:read` and `penalties:read`. */
export const ContractIndemnitiesDocument = `query contractIndemnities($id: ID!, $first: Int! = 50, $after: String) {
  contract(id: $id) {
    id
    indemnities(first: $first, after: $after) {
      nodes {
        ...Indemnity
      }
      pageInfo {
        ...PageInfo
      }
    }
  }
}
${indemnityFragment}
${pageInfoFragment}` as TypedDocument<ContractIndemnitiesQuery, ContractIndemnitiesQueryVariables>;

/** Work done under a contract, newest first. Scopes `contracts:read` and `incidents:read`. */
export const ContractInterventionsDocument = `query contractInterventions($id: ID!, $first: Int! = 50, $after: String, $filter: InterventionFilter) {
  contract(id: $id) {
    id
    number
    interventions(first: $first, after: $after, filter: $filter) {
      nodes {
        ...Intervention
      }
      pageInfo {
        ...PageInfo
      }
    }
  }
}
${interventionFragment}
${pageInfoFragment}
${unitEntryFragment}` as TypedDocument<ContractInterventionsQuery, ContractInterventionsQueryVariables>;

/** The inventory of a contract as CSV. Scope `contracts:read`. */
export const ContractInventoryCsvDocument = `query contractInventoryCsv($id: ID!) {
  contract(id: $id) {
    id
    inventoryCsv
  }
}` as TypedDocument<ContractInventoryCsvQuery, ContractInventoryCsvQueryVariables>;

/** The documents that are issued next of a contract, as they stand now. Scopes `billing:read` and `contracts:read`. */
export const ContractInvoiceDraftsDocument = `query contractInvoiceDrafts($id: ID!, $until: Date) {
  contract(id: $id) {
    id
    number
    invoiceDrafts(until: $until) {
      kind
      fallsOn
      totalExcludingTax
      vatTotal
      totalIncludingTax
      setOff
      vat {
        ...InvoiceVat
      }
      lines {
        ...InvoiceLine
      }
    }
  }
}
${invoiceLineFragment}
${invoiceVatFragment}` as TypedDocument<ContractInvoiceDraftsQuery, ContractInvoiceDraftsQueryVariables>;

/** The invoices and credit notes of a contract, latest first. Scopes `billing:read` and `contracts:read`. */
export const ContractInvoicesDocument = `query contractInvoices($id: ID!, $filter: InvoiceFilter, $first: Int! = 50, $after: String) {
  contract(id: $id) {
    id
    number
    invoices(filter: $filter, first: $first, after: $after) {
      nodes {
        ...Invoice
      }
      pageInfo {
        ...PageInfo
      }
    }
  }
}
${invoiceFragment}
${invoiceFilesFragment}
${invoiceVatFragment}
${pageInfoFragment}` as TypedDocument<ContractInvoicesQuery, ContractInvoicesQueryVariables>;

/** The ledger of a contract, in sequence. Scopes `contracts:read` and `billing:read`. */
export const ContractLedgerDocument = `query contractLedger($id: ID!, $first: Int! = 50, $after: String) {
  contract(id: $id) {
    id
    number
    ledgerTransactions(first: $first, after: $after) {
      nodes {
        sequence
        kind
        recordedAt
        recordedBy
        cause
        causeKind
        causeId
        idempotencyKey
        postings {
          debitAccount
          creditAccount
          amount
        }
        hash
        previousHash
      }
      pageInfo {
        ...PageInfo
      }
    }
  }
}
${pageInfoFragment}` as TypedDocument<ContractLedgerQuery, ContractLedgerQueryVariables>;

/** The balance of each account of the ledger of a contract. Scopes `contracts:read` and `billing:read`. */
export const ContractLedgerBalancesDocument = `query contractLedgerBalances($id: ID!) {
  contract(id: $id) {
    id
    number
    ledgerBalances {
      account
      balance
    }
  }
}` as TypedDocument<ContractLedgerBalancesQuery, ContractLedgerBalancesQueryVariables>;

/** Recomputes the chain of hashes of a contract's ledger. Scopes `contracts:read` and `billing:read`. */
export const ContractLedgerVerificationDocument = `query contractLedgerVerification($id: ID!) {
  contract(id: $id) {
    id
    number
    ledgerVerification {
      valid
      transactionCount
      firstBrokenSequence
      problem
    }
  }
}` as TypedDocument<ContractLedgerVerificationQuery, ContractLedgerVerificationQueryVariables>;

/** Decisions that lifted a cap of a contract, oldest first. Scopes `contracts:read` and `penalties:read`. */
export const ContractLiabilityCapLiftsDocument = `query contractLiabilityCapLifts($id: ID!, $knownAt: DateTime) {
  contract(id: $id) {
    id
    liabilityCapLifts(knownAt: $knownAt) {
      ...LiabilityCapLift
    }
  }
}
${liabilityCapLiftFragment}` as TypedDocument<ContractLiabilityCapLiftsQuery, ContractLiabilityCapLiftsQueryVariables>;

/** The logbook of a contract, latest first, or those entries that a filter chooses. Scopes `contracts:read` and `incidents:read`. */
export const ContractLogbookDocument = `query contractLogbook($id: ID!, $first: Int! = 50, $after: String, $filter: LogbookFilter) {
  contract(id: $id) {
    id
    number
    logbook(first: $first, after: $after, filter: $filter) {
      nodes {
        ...LogbookEntry
        contract {
          id
        }
        incident {
          id
          number
        }
      }
      pageInfo {
        ...PageInfo
      }
    }
  }
}
${logbookEntryFragment}
${pageInfoFragment}` as TypedDocument<ContractLogbookQuery, ContractLogbookQueryVariables>;

/** The maintenance of a contract, latest first. Scope `contracts:read`. */
export const ContractMaintenanceDocument = `query contractMaintenance($id: ID!, $first: Int! = 50, $after: String) {
  contract(id: $id) {
    id
    maintenance(first: $first, after: $after) {
      nodes {
        ...Maintenance
        contract {
          id
        }
        createdAt
        updatedAt
      }
      pageInfo {
        ...PageInfo
      }
    }
  }
}
${maintenanceFragment}
${pageInfoFragment}` as TypedDocument<ContractMaintenanceQuery, ContractMaintenanceQueryVariables>;

/** The modules of a contract with their commitments, page by page. Scope `contracts:read`. */
export const ContractModulesDocument = `query contractModules($id: ID!, $first: Int! = 50, $after: String, $filter: ServiceModuleFilter) {
  contract(id: $id) {
    id
    number
    modules(first: $first, after: $after, filter: $filter) {
      nodes {
        ...ServiceModule
        createdAt
        updatedAt
        commitments {
          ...Commitment
        }
      }
      pageInfo {
        ...PageInfo
      }
    }
  }
}
${commitmentFragment}
${labelFragment}
${pageInfoFragment}
${serviceModuleFragment}` as TypedDocument<ContractModulesQuery, ContractModulesQueryVariables>;

/** What the contacts of a contract were told, latest first, or what a filter chooses. Scope `contracts:read`. */
export const ContractNoticesDocument = `query contractNotices($id: ID!, $first: Int! = 50, $after: String, $filter: NoticeFilter) {
  contract(id: $id) {
    id
    number
    notices(first: $first, after: $after, filter: $filter) {
      nodes {
        ...Notice
        contract {
          id
        }
      }
      edges {
        cursor
        node {
          id
        }
      }
      pageInfo {
        ...PageInfo
      }
    }
  }
}
${noticeFragment}
${pageInfoFragment}` as TypedDocument<ContractNoticesQuery, ContractNoticesQueryVariables>;

/** Refunds of the long outages of a contract. Scopes `contracts:read` and `penalties:read`. */
export const ContractOutageRefundsDocument = `query contractOutageRefunds($id: ID!, $knownAt: DateTime, $language: Language! = EN) {
  contract(id: $id) {
    id
    outageRefunds(knownAt: $knownAt) {
      ...OutageRefund
    }
  }
}
${explanationFragment}
${explanationReplayFragment}
${labelFragment}
${outageRefundFragment}` as TypedDocument<ContractOutageRefundsQuery, ContractOutageRefundsQueryVariables>;

/** The overrides of a contract over time, with who recorded them and the amendment that set them. Scope `contracts:read`. */
export const ContractOverridesDocument = `query contractOverrides($id: ID!, $on: Date, $knownAt: DateTime, $first: Int! = 50, $after: String) {
  contract(id: $id) {
    id
    overrides(on: $on, knownAt: $knownAt, first: $first, after: $after) {
      nodes {
        ...ContractOverride
      }
      pageInfo {
        ...PageInfo
      }
    }
  }
}
${contractOverrideFragment}
${pageInfoFragment}` as TypedDocument<ContractOverridesQuery, ContractOverridesQueryVariables>;

/** The rights that the late invoices of a contract give, each with its first day. Scopes `contracts:read` and `billing:read`. */
export const ContractPaymentRightsDocument = `query contractPaymentRights($id: ID!) {
  contract(id: $id) {
    id
    number
    paymentRights {
      kind
      invoice {
        id
        reference
        payableOn
      }
      dueOn
      groundId
      from
      needs
      barredSince
      article
    }
  }
}` as TypedDocument<ContractPaymentRightsQuery, ContractPaymentRightsQueryVariables>;

/** The penalties of a contract, most recently assessed first. Scopes `contracts:read` and `penalties:read`. */
export const ContractPenaltiesDocument = `query contractPenalties($id: ID!, $first: Int! = 50, $after: String, $filter: PenaltyFilter) {
  contract(id: $id) {
    id
    number
    penalties(first: $first, after: $after, filter: $filter) {
      nodes {
        ...Penalty
      }
      pageInfo {
        ...PageInfo
      }
    }
  }
}
${pageInfoFragment}
${penaltyFragment}` as TypedDocument<ContractPenaltiesQuery, ContractPenaltiesQueryVariables>;

/** The work that a contract plans by how often it is done, on a day. Scope `contracts:read`. */
export const ContractPeriodicWorkDocument = `query contractPeriodicWork($id: ID!, $on: Date) {
  contract(id: $id) {
    id
    number
    periodicWork(on: $on) {
      work
      label {
        ...Label
      }
      level
      module
      every
      agreedFrom
    }
  }
}
${labelFragment}` as TypedDocument<ContractPeriodicWorkQuery, ContractPeriodicWorkQueryVariables>;

/** The visits that a contract plans in the contract year of a day, and what became of them. Scopes `contracts:read` and `incidents:read`. */
export const ContractPlannedWorkDocument = `query contractPlannedWork($id: ID!, $on: Date) {
  contract(id: $id) {
    id
    number
    plannedWork(on: $on) {
      module
      number
      workKind
      minutes
      from
      until
      state
      doneOn
      intervention {
        id
        startedAt
      }
    }
  }
}` as TypedDocument<ContractPlannedWorkQuery, ContractPlannedWorkQueryVariables>;

/** Which revised prices the client of a contract was offered. Scopes `billing:read`, `contracts:read`. */
export const ContractPriceOffersDocument = `query contractPriceOffers($id: ID!, $first: Int! = 50, $after: String, $language: Language! = EN) {
  contract(id: $id) {
    id
    priceOffers(first: $first, after: $after) {
      nodes {
        ...PriceOffer
      }
      edges {
        cursor
        node {
          key
        }
      }
      pageInfo {
        ...PageInfo
      }
      totalCount
    }
  }
}
${explanationFragment}
${explanationReplayFragment}
${labelFragment}
${pageInfoFragment}
${priceOfferFragment}
${priceRevisionFragment}
${signatureFragment}` as TypedDocument<ContractPriceOffersQuery, ContractPriceOffersQueryVariables>;

/** How the prices of a contract were revised, first to last. Scopes `billing:read`, `contracts:read`. */
export const ContractPriceRevisionsDocument = `query contractPriceRevisions($id: ID!, $knownAt: DateTime, $first: Int! = 50, $after: String, $language: Language! = EN) {
  contract(id: $id) {
    id
    priceComponents {
      code
      priceDate
    }
    modules(first: 100) {
      nodes {
        key
        priceDate
      }
      pageInfo {
        ...PageInfo
      }
    }
    priceRevisions(knownAt: $knownAt, first: $first, after: $after) {
      nodes {
        ...PriceRevision
      }
      edges {
        cursor
        node {
          on
        }
      }
      pageInfo {
        ...PageInfo
      }
    }
  }
}
${explanationFragment}
${explanationReplayFragment}
${labelFragment}
${pageInfoFragment}
${priceRevisionFragment}` as TypedDocument<ContractPriceRevisionsQuery, ContractPriceRevisionsQueryVariables>;

/** How much of the planned work of a period was done on time. Scope `contracts:read`. */
export const ContractQualityIndexDocument = `query contractQualityIndex($id: ID!, $from: Date, $before: Date, $modules: [String!], $language: Language! = EN) {
  contract(id: $id) {
    id
    number
    qualityIndex(from: $from, before: $before, modules: $modules) {
      planned
      doneOnTime
      percent
      explanation {
        ...Explanation
      }
    }
  }
}
${explanationFragment}
${explanationReplayFragment}
${labelFragment}` as TypedDocument<ContractQualityIndexQuery, ContractQualityIndexQueryVariables>;

/** The quotes and estimates of a contract, oldest first. Scopes `contracts:read` and `billing:read`. */
export const ContractQuotesDocument = `query contractQuotes($id: ID!, $first: Int! = 50, $after: String) {
  contract(id: $id) {
    id
    number
    quotes(first: $first, after: $after) {
      nodes {
        ...Quote
      }
      pageInfo {
        ...PageInfo
      }
    }
  }
}
${pageInfoFragment}
${quoteFragment}` as TypedDocument<ContractQuotesQuery, ContractQuotesQueryVariables>;

/** What the checks of a contract found, latest first, or those readings that a filter chooses. Scope `contracts:read`. */
export const ContractReadingsDocument = `query contractReadings($id: ID!, $first: Int! = 50, $after: String, $filter: ReadingFilter) {
  contract(id: $id) {
    id
    readings(first: $first, after: $after, filter: $filter) {
      nodes {
        ...Reading
        contract {
          id
        }
      }
      pageInfo {
        ...PageInfo
      }
    }
  }
}
${pageInfoFragment}
${readingFragment}` as TypedDocument<ContractReadingsQuery, ContractReadingsQueryVariables>;

/** The reboots of a contract, oldest first. Scope `contracts:read`. */
export const ContractRebootsDocument = `query contractReboots($id: ID!, $first: Int! = 50, $after: String) {
  contract(id: $id) {
    id
    reboots(first: $first, after: $after) {
      nodes {
        ...Reboot
        contract {
          id
        }
        createdAt
        updatedAt
      }
      pageInfo {
        ...PageInfo
      }
    }
  }
}
${pageInfoFragment}
${rebootFragment}` as TypedDocument<ContractRebootsQuery, ContractRebootsQueryVariables>;

/** The recommendations for the assets of a contract, oldest first. Scope `contracts:read`. */
export const ContractRecommendationsDocument = `query contractRecommendations($id: ID!, $first: Int! = 50, $after: String) {
  contract(id: $id) {
    id
    recommendations(first: $first, after: $after) {
      nodes {
        ...Recommendation
        contract {
          id
        }
        createdAt
        updatedAt
      }
      pageInfo {
        ...PageInfo
      }
    }
  }
}
${pageInfoFragment}
${recommendationFragment}` as TypedDocument<ContractRecommendationsQuery, ContractRecommendationsQueryVariables>;

/** The whole matrix of responsibilities of a contract. Scope `contracts:read`. */
export const ContractResponsibilitiesDocument = `query contractResponsibilities($id: ID!, $on: Date) {
  contract(id: $id) {
    id
    number
    responsibilities(on: $on) {
      ...TaskResponsibility
    }
  }
}
${taskResponsibilityFragment}` as TypedDocument<ContractResponsibilitiesQuery, ContractResponsibilitiesQueryVariables>;

/** The secrets of a contract by name, without their values, and who saw them. Scope `contracts:read`. */
export const ContractSecretsDocument = `query contractSecrets($id: ID!, $first: Int! = 50, $after: String) {
  contract(id: $id) {
    id
    number
    secrets(first: $first, after: $after) {
      nodes {
        ...Secret
        contract {
          id
        }
        history(first: 20) {
          nodes {
            ...HistoryEntry
          }
          pageInfo {
            ...PageInfo
          }
        }
      }
      pageInfo {
        ...PageInfo
      }
    }
  }
}
${historyEntryFragment}
${pageInfoFragment}
${secretFragment}` as TypedDocument<ContractSecretsQuery, ContractSecretsQueryVariables>;

/** The service levels of a contract at an instant (by default now). Scopes `contracts:read` and `incidents:read`. */
export const ContractSlaDocument = `query contractSla($id: ID!, $asOf: DateTime, $knownAt: DateTime) {
  contract(id: $id) {
    ...ContractSummary
    sla(asOf: $asOf, knownAt: $knownAt) {
      ...ContractSla
    }
    unitAccounts {
      ...UnitAccount
    }
  }
}
${clockReadingFragment}
${contractSlaFragment}
${contractSummaryFragment}
${unitAccountFragment}` as TypedDocument<ContractSlaQuery, ContractSlaQueryVariables>;

/** The spare parts of a contract, by day. Scopes `billing:read`, `contracts:read`, `incidents:read`. */
export const ContractSparePartsDocument = `query contractSpareParts($id: ID!, $knownAt: DateTime, $first: Int! = 50, $after: String) {
  contract(id: $id) {
    id
    spareParts(knownAt: $knownAt, first: $first, after: $after) {
      nodes {
        ...SparePart
      }
      edges {
        cursor
        node {
          id
        }
      }
      pageInfo {
        ...PageInfo
      }
    }
  }
}
${pageInfoFragment}
${sparePartFragment}` as TypedDocument<ContractSparePartsQuery, ContractSparePartsQueryVariables>;

/** The prices of a contract, by kind and first day. Scope `contracts:read`. */
export const ContractTariffsDocument = `query contractTariffs($id: ID!, $on: Date, $knownAt: DateTime, $first: Int! = 50, $after: String) {
  contract(id: $id) {
    id
    number
    tariffs(on: $on, knownAt: $knownAt, first: $first, after: $after) {
      nodes {
        ...Tariff
      }
      pageInfo {
        ...PageInfo
      }
    }
  }
}
${pageInfoFragment}
${tariffFragment}` as TypedDocument<ContractTariffsQuery, ContractTariffsQueryVariables>;

/** What a right to end a contract may rest on, and from when. Scope `contracts:read`. */
export const ContractTerminationGroundsDocument = `query contractTerminationGrounds($id: ID!, $knownAt: DateTime) {
  contract(id: $id) {
    id
    number
    terminationGrounds(knownAt: $knownAt) {
      ...TerminationGround
    }
  }
}
${terminationGroundFragment}` as TypedDocument<ContractTerminationGroundsQuery, ContractTerminationGroundsQueryVariables>;

/** What a contract was handed over to, and what it comes from. Scope `contracts:read`. */
export const ContractTransfersDocument = `query contractTransfers($id: ID!) {
  contract(id: $id) {
    id
    transferredTo {
      ...TransferOfContract
    }
    transferredFrom {
      ...TransferOfContract
    }
  }
}
${signatureFragment}
${transferOfContractFragment}` as TypedDocument<ContractTransfersQuery, ContractTransfersQueryVariables>;

/** Where a contract stands today, and every move that it has or has not, with why. Scope `contracts:read`. */
export const ContractTransitionsDocument = `query contractTransitions($id: ID!) {
  contract(id: $id) {
    ...ContractStanding
    allowedTransitions {
      move
      to
      allowed
      mutation
      reason
    }
  }
}
${contractStandingFragment}` as TypedDocument<ContractTransitionsQuery, ContractTransitionsQueryVariables>;

/** The prepaid units of a contract with the entries of each account, in sequence. Scope `contracts:read`. */
export const ContractUnitAccountsDocument = `query contractUnitAccounts($id: ID!, $first: Int! = 50, $after: String) {
  contract(id: $id) {
    id
    number
    unitAccounts {
      ...UnitAccount
      createdAt
      updatedAt
      entries(first: $first, after: $after) {
        nodes {
          ...UnitEntry
        }
        pageInfo {
          ...PageInfo
        }
      }
    }
  }
}
${pageInfoFragment}
${unitAccountFragment}
${unitEntryFragment}` as TypedDocument<ContractUnitAccountsQuery, ContractUnitAccountsQueryVariables>;

/** The days to come of a contract, the earliest first. Scope `contracts:read`. */
export const ContractUpcomingDatesDocument = `query contractUpcomingDates($id: ID!, $from: Date, $until: Date, $kinds: [UpcomingKind!]) {
  contract(id: $id) {
    id
    number
    upcomingDates(from: $from, until: $until, kinds: $kinds) {
      ...UpcomingDate
    }
  }
}
${upcomingDateFragment}` as TypedDocument<ContractUpcomingDatesQuery, ContractUpcomingDatesQueryVariables>;

/** What was left out of the updates of a contract. Scope `contracts:read`. */
export const ContractUpdateExclusionsDocument = `query contractUpdateExclusions($id: ID!, $knownAt: DateTime) {
  contract(id: $id) {
    id
    updateExclusions(knownAt: $knownAt) {
      ...UpdateExclusion
    }
  }
}
${updateExclusionFragment}` as TypedDocument<ContractUpdateExclusionsQuery, ContractUpdateExclusionsQueryVariables>;

/** The updates of a contract, oldest first. Scope `contracts:read`. */
export const ContractUpdatesDocument = `query contractUpdates($id: ID!, $first: Int! = 50, $after: String) {
  contract(id: $id) {
    id
    updates(first: $first, after: $after) {
      nodes {
        ...SoftwareUpdate
        contract {
          id
        }
        createdAt
        updatedAt
      }
      pageInfo {
        ...PageInfo
      }
    }
  }
}
${pageInfoFragment}
${softwareUpdateFragment}` as TypedDocument<ContractUpdatesQuery, ContractUpdatesQueryVariables>;

/** When the interventions of a contract were withheld for a debt. Scope `contracts:read`. */
export const ContractWithholdingsDocument = `query contractWithholdings($id: ID!, $knownAt: DateTime) {
  contract(id: $id) {
    id
    withholdings(knownAt: $knownAt) {
      ...Withholding
    }
  }
}
${withholdingFragment}` as TypedDocument<ContractWithholdingsQuery, ContractWithholdingsQueryVariables>;

/** The times that periodic work is due whose time ends in a period, and what became of them. Scopes `contracts:read` and `incidents:read`. */
export const ContractWorkOccasionsDocument = `query contractWorkOccasions($id: ID!, $from: Date, $before: Date, $work: String) {
  contract(id: $id) {
    id
    number
    workOccasions(from: $from, before: $before, work: $work) {
      work
      label {
        ...Label
      }
      module
      every
      number
      from
      until
      state
      doneOn
      intervention {
        id
        startedAt
      }
    }
  }
}
${labelFragment}` as TypedDocument<ContractWorkOccasionsQuery, ContractWorkOccasionsQueryVariables>;

/** The contracts that you may see, oldest first. Scope `contracts:read`. */
export const ContractsDocument = `query contracts($first: Int! = 50, $after: String, $filter: ContractFilter, $orderBy: ListOrder! = OLDEST_FIRST) {
  contracts(first: $first, after: $after, filter: $filter, orderBy: $orderBy) {
    nodes {
      ...ContractSummary
    }
    pageInfo {
      ...PageInfo
    }
  }
}
${contractSummaryFragment}
${pageInfoFragment}` as TypedDocument<ContractsQuery, ContractsQueryVariables>;

/** What the contracts that you may see cost if what runs on them lasts, and when the cost next changes. Scopes `contracts:read`, `incidents:read` and `penalties:read`. */
export const ContractsCostProjectionDocument = `query contractsCostProjection($first: Int! = 50, $after: String, $filter: ContractFilter, $from: DateTime, $until: DateTime, $steps: Int! = 2) {
  contracts(first: $first, after: $after, filter: $filter) {
    nodes {
      ...ContractSummary
      costProjection(from: $from, until: $until) {
        ...CostProjection
      }
    }
    pageInfo {
      ...PageInfo
    }
  }
}
${contractSummaryFragment}
${costProjectionFragment}
${pageInfoFragment}
${refusalFragment}` as TypedDocument<ContractsCostProjectionQuery, ContractsCostProjectionQueryVariables>;

/** The running clocks of the contracts that you may see at an instant (by default now), each with the next change of the cost of its breach, and the prepaid units. Scopes `contracts:read`, `incidents:read` and `penalties:read`. */
export const ContractsRunningCostsDocument = `query contractsRunningCosts($first: Int! = 50, $after: String, $filter: ContractFilter, $asOf: DateTime, $knownAt: DateTime) {
  contracts(first: $first, after: $after, filter: $filter) {
    nodes {
      ...ContractSummary
      sla(asOf: $asOf, knownAt: $knownAt) {
        ...ContractSla
        runningClocks {
          nextCostStep {
            from
            amount
          }
        }
      }
      unitAccounts {
        ...UnitAccount
      }
    }
    pageInfo {
      ...PageInfo
    }
  }
}
${clockReadingFragment}
${contractSlaFragment}
${contractSummaryFragment}
${pageInfoFragment}
${unitAccountFragment}` as TypedDocument<ContractsRunningCostsQuery, ContractsRunningCostsQueryVariables>;

/** The contracts that you may see with their service levels at an instant (by default now), as known now or at another instant. Scopes `contracts:read` and `incidents:read`. */
export const ContractsSlaDocument = `query contractsSla($first: Int! = 50, $after: String, $filter: ContractFilter, $asOf: DateTime, $knownAt: DateTime) {
  contracts(first: $first, after: $after, filter: $filter) {
    nodes {
      ...ContractSummary
      sla(asOf: $asOf, knownAt: $knownAt) {
        ...ContractSla
      }
      unitAccounts {
        ...UnitAccount
      }
    }
    pageInfo {
      ...PageInfo
    }
  }
}
${clockReadingFragment}
${contractSlaFragment}
${contractSummaryFragment}
${pageInfoFragment}
${unitAccountFragment}` as TypedDocument<ContractsSlaQuery, ContractsSlaQueryVariables>;

/** Corrects when an order was validated and when the service was set up. Scope `contracts:write`. */
export const CorrectCommissioningDocument = `mutation correctCommissioning($idempotencyKey: String!, $input: CorrectCommissioningInput!) {
  correctCommissioning(idempotencyKey: $idempotencyKey, input: $input) {
    refusals {
      ...Refusal
    }
    replayed
    module {
      id
      key
      commissioning {
        orderValidatedAt
        commissionedAt
      }
    }
  }
}
${refusalFragment}` as TypedDocument<CorrectCommissioningMutation, CorrectCommissioningMutationVariables>;

/** Corrects the cause or the times of an excluded period. Scope `incidents:manage`. */
export const CorrectExcludedPeriodDocument = `mutation correctExcludedPeriod($idempotencyKey: String!, $input: CorrectExcludedPeriodInput!) {
  correctExcludedPeriod(idempotencyKey: $idempotencyKey, input: $input) {
    refusals {
      ...Refusal
    }
    replayed
    incident {
      ...Incident
    }
    reassessedPenalties {
      ...Penalty
    }
    unpriced {
      ...UnpricedPenalty
    }
  }
}
${incidentFragment}
${labelFragment}
${penaltyFragment}
${refusalFragment}
${unpricedPenaltyFragment}` as TypedDocument<CorrectExcludedPeriodMutation, CorrectExcludedPeriodMutationVariables>;

/** Corrects a wrongly recorded price of an hour of work, or its end. Scope `contracts:write`. */
export const CorrectHourlyRateDocument = `mutation correctHourlyRate($idempotencyKey: String!, $input: CorrectHourlyRateInput!) {
  correctHourlyRate(idempotencyKey: $idempotencyKey, input: $input) {
    refusals {
      ...Refusal
    }
    replayed
    contract {
      id
      number
      hourlyRates {
        ...HourlyRate
      }
    }
  }
}
${hourlyRateFragment}
${refusalFragment}` as TypedDocument<CorrectHourlyRateMutation, CorrectHourlyRateMutationVariables>;

/** Corrects an incident. The old values stay in its history; where the result changes, penalties are reversed and assessed again. Scope `incidents:manage`. */
export const CorrectIncidentDocument = `mutation correctIncident($idempotencyKey: String!, $input: CorrectIncidentInput!) {
  correctIncident(idempotencyKey: $idempotencyKey, input: $input) {
    refusals {
      ...Refusal
    }
    replayed
    incident {
      ...Incident
    }
    reassessedPenalties {
      ...Penalty
    }
    unpriced {
      ...UnpricedPenalty
    }
  }
}
${incidentFragment}
${labelFragment}
${penaltyFragment}
${refusalFragment}
${unpricedPenaltyFragment}` as TypedDocument<CorrectIncidentMutation, CorrectIncidentMutationVariables>;

/** Issues a corrected invoice (384) with the next number of the series of invoices, which names the invoice and takes its place: who both sides were in law on its day as `recordIdentity` has it now, and the texts of lines that you give. Its amounts stay: what is owed otherwise is adjusted, on a credit note or the next invoice. The invoice itself, and what was paid of it, stay as they are. Scope `billing:write`. */
export const CorrectInvoiceDocument = `mutation correctInvoice($idempotencyKey: String!, $input: CorrectInvoiceInput!) {
  correctInvoice(idempotencyKey: $idempotencyKey, input: $input) {
    refusals {
      ...Refusal
    }
    replayed
    invoice {
      ...Invoice
    }
    correction {
      ...InvoiceCorrection
    }
  }
}
${invoiceFragment}
${invoiceCorrectionFragment}
${invoiceFilesFragment}
${invoiceVatFragment}
${refusalFragment}` as TypedDocument<CorrectInvoiceMutation, CorrectInvoiceMutationVariables>;

/** Creates a key. `secret` is shown only this once: a repeated idempotency key returns null, also when the SDK itself sends the call again. */
export const CreateApiKeyDocument = `mutation createApiKey($idempotencyKey: String!, $input: CreateApiKeyInput!) {
  createApiKey(idempotencyKey: $idempotencyKey, input: $input) {
    refusals {
      ...Refusal
    }
    replayed
    apiKey {
      ...ApiKey
    }
    secret
  }
}
${apiKeyFragment}
${refusalFragment}` as TypedDocument<CreateApiKeyMutation, CreateApiKeyMutationVariables>;

/** Makes a calendar of days to come at an address of its own, which is shown once. Scopes `keys:manage` and `contracts:read`. */
export const CreateCalendarFeedDocument = `mutation createCalendarFeed($idempotencyKey: String!, $input: CreateCalendarFeedInput!) {
  createCalendarFeed(idempotencyKey: $idempotencyKey, input: $input) {
    refusals {
      ...Refusal
    }
    replayed
    calendarFeed {
      ...CalendarFeed
    }
    path
  }
}
${calendarFeedFragment}
${refusalFragment}` as TypedDocument<CreateCalendarFeedMutation, CreateCalendarFeedMutationVariables>;

/** Records a client. Scope `contracts:write`. */
export const CreateClientDocument = `mutation createClient($idempotencyKey: String!, $input: CreateClientInput!) {
  createClient(idempotencyKey: $idempotencyKey, input: $input) {
    refusals {
      ...Refusal
    }
    replayed
    client {
      ...Client
    }
  }
}
${clientFragment}
${refusalFragment}` as TypedDocument<CreateClientMutation, CreateClientMutationVariables>;

/** Prepares a contract from a terms pack, in state `DRAFT`. Scope `contracts:write`. */
export const CreateContractDocument = `mutation createContract($idempotencyKey: String!, $input: CreateContractInput!) {
  createContract(idempotencyKey: $idempotencyKey, input: $input) {
    refusals {
      ...Refusal
    }
    replayed
    contract {
      ...Contract
    }
  }
}
${contractFragment}
${contractSignatureFragment}
${contractSummaryFragment}
${labelFragment}
${refusalFragment}
${unitAccountFragment}` as TypedDocument<CreateContractMutation, CreateContractMutationVariables>;

/** Makes a batch of direct debits for the bank. Scope `billing:write`. */
export const CreateDirectDebitBatchDocument = `mutation createDirectDebitBatch($idempotencyKey: String!, $input: CreateDirectDebitBatchInput!) {
  createDirectDebitBatch(idempotencyKey: $idempotencyKey, input: $input) {
    refusals {
      ...Refusal
    }
    replayed
    batch {
      ...DirectDebitBatch
    }
    leftOut {
      invoice {
        id
        reference
      }
      reason
    }
  }
}
${directDebitBatchFragment}
${refusalFragment}` as TypedDocument<CreateDirectDebitBatchMutation, CreateDirectDebitBatchMutationVariables>;

/** Grants or refuses a change that the client asked for. Scope `incidents:manage`. */
export const DecideChangeDocument = `mutation decideChange($idempotencyKey: String!, $input: DecideChangeInput!) {
  decideChange(idempotencyKey: $idempotencyKey, input: $input) {
    refusals {
      ...Refusal
    }
    replayed
    change {
      ...ChangeRequest
    }
  }
}
${changeRequestFragment}
${refusalFragment}` as TypedDocument<DecideChangeMutation, DecideChangeMutationVariables>;

/** Declines a penalty that was not claimed by its last day, which nothing does by itself (C. civ. 2247): its headroom returns to the caps. Scope `penalties:decide`. */
export const DeclineExpiredPenaltyDocument = `mutation declineExpiredPenalty($idempotencyKey: String!, $input: DeclineExpiredPenaltyInput!) {
  declineExpiredPenalty(idempotencyKey: $idempotencyKey, input: $input) {
    refusals {
      ...Refusal
    }
    replayed
    penalty {
      ...Penalty
    }
  }
}
${penaltyFragment}
${refusalFragment}` as TypedDocument<DeclineExpiredPenaltyMutation, DeclineExpiredPenaltyMutationVariables>;

/** Declines revised prices that were offered: nothing changes. The client does, or the provider's staff records it. Scope `quotes:decide`. */
export const DeclinePriceOfferDocument = `mutation declinePriceOffer($idempotencyKey: String!, $input: DeclinePriceOfferInput!, $language: Language! = EN) {
  declinePriceOffer(idempotencyKey: $idempotencyKey, input: $input) {
    refusals {
      ...Refusal
    }
    replayed
    contract {
      id
    }
    offer {
      ...PriceOffer
    }
  }
}
${explanationFragment}
${explanationReplayFragment}
${labelFragment}
${priceOfferFragment}
${priceRevisionFragment}
${refusalFragment}
${signatureFragment}` as TypedDocument<DeclinePriceOfferMutation, DeclinePriceOfferMutationVariables>;

/** Declines a quote. An estimate that was approved may be declined after all: its minutes are free again. Scope `quotes:decide`. */
export const DeclineQuoteDocument = `mutation declineQuote($idempotencyKey: String!, $input: DecideQuoteInput!) {
  declineQuote(idempotencyKey: $idempotencyKey, input: $input) {
    refusals {
      ...Refusal
    }
    replayed
    quote {
      ...Quote
    }
  }
}
${quoteFragment}
${refusalFragment}` as TypedDocument<DeclineQuoteMutation, DeclineQuoteMutationVariables>;

/** Destroys all versions of a secret: no key opens them here from then on. A backup of before still has them sealed, and who has it can open them until the key that wrapped them is retired everywhere: have the operator change the vault's key, and destroy the old one. Scope `vault:write`. */
export const DestroySecretDocument = `mutation destroySecret($idempotencyKey: String!, $input: DestroySecretInput!) {
  destroySecret(idempotencyKey: $idempotencyKey, input: $input) {
    refusals {
      ...Refusal
    }
    replayed
    secret {
      ...Secret
    }
  }
}
${refusalFragment}
${secretFragment}` as TypedDocument<DestroySecretMutation, DestroySecretMutationVariables>;

/** A batch with its debits, in the order of the file. Scope `billing:read`. */
export const DirectDebitBatchDocument = `query directDebitBatch($id: ID!, $first: Int! = 50, $after: String, $orderBy: ListOrder! = OLDEST_FIRST) {
  directDebitBatch(id: $id) {
    ...DirectDebitBatch
    debits(first: $first, after: $after, orderBy: $orderBy) {
      nodes {
        ...DirectDebit
      }
      edges {
        cursor
        node {
          id
        }
      }
      pageInfo {
        ...PageInfo
      }
    }
  }
}
${directDebitFragment}
${directDebitBatchFragment}
${pageInfoFragment}` as TypedDocument<DirectDebitBatchQuery, DirectDebitBatchQueryVariables>;

/** The batches of direct debits of the provider, latest first. Scope `billing:read`; none for partners and clients. */
export const DirectDebitBatchesDocument = `query directDebitBatches($first: Int! = 50, $after: String, $orderBy: ListOrder! = LATEST_FIRST) {
  directDebitBatches(first: $first, after: $after, orderBy: $orderBy) {
    nodes {
      ...DirectDebitBatch
    }
    edges {
      cursor
      node {
        id
      }
    }
    pageInfo {
      ...PageInfo
    }
  }
}
${directDebitBatchFragment}
${pageInfoFragment}` as TypedDocument<DirectDebitBatchesQuery, DirectDebitBatchesQueryVariables>;

/** The mandates of a client, latest first. Scopes `contracts:read` and `billing:read`. */
export const DirectDebitMandatesDocument = `query directDebitMandates($clientId: ID!, $on: Date, $first: Int! = 50, $after: String, $orderBy: ListOrder! = LATEST_FIRST) {
  client(id: $clientId) {
    id
    directDebitMandates(first: $first, after: $after, orderBy: $orderBy) {
      nodes {
        ...DirectDebitMandate
        stateThen: state(on: $on)
      }
      edges {
        cursor
        node {
          id
        }
      }
      pageInfo {
        ...PageInfo
      }
    }
  }
}
${directDebitMandateFragment}
${pageInfoFragment}` as TypedDocument<DirectDebitMandatesQuery, DirectDebitMandatesQueryVariables>;

/** The direct debits of an invoice. Scope `billing:read`. */
export const DirectDebitsOfInvoiceDocument = `query directDebitsOfInvoice($invoiceId: ID!) {
  invoice(id: $invoiceId) {
    id
    directDebits {
      ...DirectDebit
      batch {
        id
        messageId
      }
    }
  }
}
${directDebitFragment}` as TypedDocument<DirectDebitsOfInvoiceQuery, DirectDebitsOfInvoiceQueryVariables>;

/** Disputes a billing adjustment. It stays as it is, in feeds, on invoices and due, until the answer. One dispute of it is open at a time. Partners and clients only. Scope `billing:dispute`. */
export const DisputeBillingAdjustmentDocument = `mutation disputeBillingAdjustment($idempotencyKey: String!, $input: DisputeBillingAdjustmentInput!) {
  disputeBillingAdjustment(idempotencyKey: $idempotencyKey, input: $input) {
    refusals {
      ...Refusal
    }
    replayed
    dispute {
      ...BillingAdjustmentDispute
    }
  }
}
${billingAdjustmentDisputeFragment}
${labelFragment}
${refusalFragment}` as TypedDocument<DisputeBillingAdjustmentMutation, DisputeBillingAdjustmentMutationVariables>;

/** A letter that asked for what was late, with its invoices; `client.file(pdfPath)` fetches it. Scopes `billing:read`, `contracts:read`. */
export const DunningLetterDocument = `query dunningLetter($id: ID!) {
  dunningLetter(id: $id) {
    ...DunningLetter
    invoices {
      id
      reference
    }
  }
}
${dunningLetterFragment}` as TypedDocument<DunningLetterQuery, DunningLetterQueryVariables>;

/** Ends the cover of an asset on a day of its own, before the contract's end or after it. Scope `contracts:write`. */
export const EndAssetCoverDocument = `mutation endAssetCover($idempotencyKey: String!, $input: EndAssetCoverInput!) {
  endAssetCover(idempotencyKey: $idempotencyKey, input: $input) {
    refusals {
      ...Refusal
    }
    replayed
    asset {
      ...Asset
    }
  }
}
${assetFragment}
${refusalFragment}` as TypedDocument<EndAssetCoverMutation, EndAssetCoverMutationVariables>;

/** Records the last day of a contact. Record another one to take its place. Scope `file:write`. */
export const EndContactDocument = `mutation endContact($idempotencyKey: String!, $input: EndContactInput!) {
  endContact(idempotencyKey: $idempotencyKey, input: $input) {
    refusals {
      ...Refusal
    }
    replayed
    contact {
      ...Contact
    }
  }
}
${contactFragment}
${refusalFragment}` as TypedDocument<EndContactMutation, EndContactMutationVariables>;

/** Records when a declared fact ended. The end that was announced for it stays on record. Scope `file:write`. */
export const EndDeclarationDocument = `mutation endDeclaration($idempotencyKey: String!, $input: EndDeclarationInput!) {
  endDeclaration(idempotencyKey: $idempotencyKey, input: $input) {
    refusals {
      ...Refusal
    }
    replayed
    declaration {
      ...Declaration
    }
  }
}
${declarationFragment}
${refusalFragment}` as TypedDocument<EndDeclarationMutation, EndDeclarationMutationVariables>;

/** Ends an entrustment: the partner no longer sees the client. For the provider's own staff. Scope `contracts:write`. */
export const EndEntrustmentDocument = `mutation endEntrustment($idempotencyKey: String!, $input: EndEntrustmentInput!) {
  endEntrustment(idempotencyKey: $idempotencyKey, input: $input) {
    refusals {
      ...Refusal
    }
    replayed
    client {
      ...Client
    }
  }
}
${clientFragment}
${refusalFragment}` as TypedDocument<EndEntrustmentMutation, EndEntrustmentMutationVariables>;

/** Ends an excluded period that is open. Scope `incidents:manage`. */
export const EndExcludedPeriodDocument = `mutation endExcludedPeriod($idempotencyKey: String!, $input: EndExcludedPeriodInput!) {
  endExcludedPeriod(idempotencyKey: $idempotencyKey, input: $input) {
    refusals {
      ...Refusal
    }
    replayed
    incident {
      ...Incident
    }
    reassessedPenalties {
      ...Penalty
    }
    unpriced {
      ...UnpricedPenalty
    }
  }
}
${incidentFragment}
${labelFragment}
${penaltyFragment}
${refusalFragment}
${unpricedPenaltyFragment}` as TypedDocument<EndExcludedPeriodMutation, EndExcludedPeriodMutationVariables>;

/** Records the last day of force majeure: clocks run again from the day after it. Scope `contracts:write`. */
export const EndForceMajeureDocument = `mutation endForceMajeure($idempotencyKey: String!, $input: EndForceMajeureInput!) {
  endForceMajeure(idempotencyKey: $idempotencyKey, input: $input) {
    refusals {
      ...Refusal
    }
    replayed
    contract {
      ...ContractStanding
    }
    ground {
      ...TerminationGround
    }
    assessedPenalties {
      ...Penalty
    }
    reversedPenalties {
      ...Penalty
    }
  }
}
${contractStandingFragment}
${penaltyFragment}
${refusalFragment}
${terminationGroundFragment}` as TypedDocument<EndForceMajeureMutation, EndForceMajeureMutationVariables>;

/** Ends the price of an hour of work on a contract: from that date there is none until another starts. Scope `contracts:write`. */
export const EndHourlyRateDocument = `mutation endHourlyRate($idempotencyKey: String!, $input: EndHourlyRateInput!) {
  endHourlyRate(idempotencyKey: $idempotencyKey, input: $input) {
    refusals {
      ...Refusal
    }
    replayed
    contract {
      id
      number
      hourlyRates {
        ...HourlyRate
      }
    }
  }
}
${hourlyRateFragment}
${refusalFragment}` as TypedDocument<EndHourlyRateMutation, EndHourlyRateMutationVariables>;

/** Ends a shift earlier than it was to. Scope `incidents:manage`. */
export const EndOnCallDocument = `mutation endOnCall($idempotencyKey: String!, $input: EndOnCallInput!) {
  endOnCall(idempotencyKey: $idempotencyKey, input: $input) {
    refusals {
      ...Refusal
    }
    replayed
    shift {
      ...OnCallShift
    }
    gaps {
      team
      startsAt
      endsAt
    }
  }
}
${onCallShiftFragment}
${refusalFragment}` as TypedDocument<EndOnCallMutation, EndOnCallMutationVariables>;

/** Ends a price of a contract: from that day there is none until another starts. Scope `contracts:write`. */
export const EndTariffDocument = `mutation endTariff($idempotencyKey: String!, $input: EndTariffInput!) {
  endTariff(idempotencyKey: $idempotencyKey, input: $input) {
    refusals {
      ...Refusal
    }
    replayed
    contract {
      id
      number
    }
  }
}
${refusalFragment}` as TypedDocument<EndTariffMutation, EndTariffMutationVariables>;

/** Records that what was left out is updated again, by the client itself or by the staff. Scope `contracts:respond`. */
export const EndUpdateExclusionDocument = `mutation endUpdateExclusion($idempotencyKey: String!, $input: EndUpdateExclusionInput!) {
  endUpdateExclusion(idempotencyKey: $idempotencyKey, input: $input) {
    refusals {
      ...Refusal
    }
    replayed
    updateExclusion {
      ...UpdateExclusion
    }
  }
}
${refusalFragment}
${updateExclusionFragment}` as TypedDocument<EndUpdateExclusionMutation, EndUpdateExclusionMutationVariables>;

/** Records that the provider works again: clocks run from then on. Scope `contracts:write`. */
export const EndWithholdingDocument = `mutation endWithholding($idempotencyKey: String!, $input: EndWithholdingInput!) {
  endWithholding(idempotencyKey: $idempotencyKey, input: $input) {
    refusals {
      ...Refusal
    }
    replayed
    withholding {
      ...Withholding
    }
    assessedPenalties {
      ...Penalty
    }
    reversedPenalties {
      ...Penalty
    }
  }
}
${penaltyFragment}
${refusalFragment}
${withholdingFragment}` as TypedDocument<EndWithholdingMutation, EndWithholdingMutationVariables>;

/** Entrusts a client to a partner, which then sees the client and receives its billing adjustments, older ones included. For the provider's own staff. Scope `contracts:write`. */
export const EntrustClientDocument = `mutation entrustClient($idempotencyKey: String!, $input: EntrustClientInput!) {
  entrustClient(idempotencyKey: $idempotencyKey, input: $input) {
    refusals {
      ...Refusal
    }
    replayed
    client {
      ...Client
    }
  }
}
${clientFragment}
${refusalFragment}` as TypedDocument<EntrustClientMutation, EntrustClientMutationVariables>;

/** Excludes an asset from the forfait from a day on, since a recommendation for it was not followed. Scope `contracts:write`. */
export const ExcludeAssetFromForfaitDocument = `mutation excludeAssetFromForfait($idempotencyKey: String!, $input: ExcludeAssetFromForfaitInput!) {
  excludeAssetFromForfait(idempotencyKey: $idempotencyKey, input: $input) {
    refusals {
      ...Refusal
    }
    replayed
    asset {
      ...Asset
    }
  }
}
${assetFragment}
${refusalFragment}` as TypedDocument<ExcludeAssetFromForfaitMutation, ExcludeAssetFromForfaitMutationVariables>;

/** Excludes a period from the clocks of an incident. Scope `incidents:manage`. */
export const ExcludePeriodDocument = `mutation excludePeriod($idempotencyKey: String!, $input: ExcludePeriodInput!) {
  excludePeriod(idempotencyKey: $idempotencyKey, input: $input) {
    refusals {
      ...Refusal
    }
    replayed
    incident {
      ...Incident
    }
    reassessedPenalties {
      ...Penalty
    }
    unpriced {
      ...UnpricedPenalty
    }
  }
}
${incidentFragment}
${labelFragment}
${penaltyFragment}
${refusalFragment}
${unpricedPenaltyFragment}` as TypedDocument<ExcludePeriodMutation, ExcludePeriodMutationVariables>;

/** Records that one side gave notice for an asset: its cover ends with its own term, the contract goes on. Refused one day late, with the last valid day. Scope `contracts:write`. */
export const GiveAssetNoticeDocument = `mutation giveAssetNotice($idempotencyKey: String!, $input: GiveAssetNoticeInput!) {
  giveAssetNotice(idempotencyKey: $idempotencyKey, input: $input) {
    refusals {
      ...Refusal
    }
    replayed
    asset {
      ...Asset
    }
  }
}
${assetFragment}
${refusalFragment}` as TypedDocument<GiveAssetNoticeMutation, GiveAssetNoticeMutationVariables>;

/** Records that one side gave notice: the contract ends with the term in which it did. A client gives its own, with its own key. Refused one day late, with the last valid day. Scope `contracts:respond`. */
export const GiveNoticeDocument = `mutation giveNotice($idempotencyKey: String!, $input: GiveNoticeInput!) {
  giveNotice(idempotencyKey: $idempotencyKey, input: $input) {
    refusals {
      ...Refusal
    }
    replayed
    contract {
      ...ContractStanding
    }
    billingAdjustments {
      ...BillingAdjustment
    }
  }
}
${billingAdjustmentFragment}
${contractStandingFragment}
${labelFragment}
${refusalFragment}` as TypedDocument<GiveNoticeMutation, GiveNoticeMutationVariables>;

/** What became of a seal that you hold, and the newest one. Scope `billing:read`. */
export const HeldSealDocument = `query heldSeal($number: Int!, $hash: String!) {
  heldSeal(number: $number, hash: $hash) {
    state
    newest {
      ...Seal
    }
  }
}
${sealFragment}` as TypedDocument<HeldSealQuery, HeldSealQueryVariables>;

/** Adds the assets of a CSV to a contract's inventory: all of them, or none. Scope `contracts:write`. */
export const ImportAssetsDocument = `mutation importAssets($idempotencyKey: String!, $input: ImportAssetsInput!) {
  importAssets(idempotencyKey: $idempotencyKey, input: $input) {
    refusals {
      ...Refusal
    }
    replayed
    imported
    contract {
      id
    }
  }
}
${refusalFragment}` as TypedDocument<ImportAssetsMutation, ImportAssetsMutationVariables>;

/** An incident by id; null when it does not exist or may not be seen. Scope `incidents:read`. */
export const IncidentDocument = `query incident($id: ID!, $asOf: DateTime, $knownAt: DateTime, $language: Language! = EN) {
  incident(id: $id) {
    ...Incident
    createdAt
    updatedAt
    excludedPeriods {
      change {
        id
      }
      createdAt
      updatedAt
    }
    assets(first: 1000) {
      nodes {
        ...Asset
      }
      pageInfo {
        ...PageInfo
      }
    }
    clocks(asOf: $asOf, knownAt: $knownAt) {
      ...ClockReading
      explanation {
        ...Explanation
      }
    }
  }
}
${assetFragment}
${clockReadingFragment}
${explanationFragment}
${explanationReplayFragment}
${incidentFragment}
${labelFragment}
${pageInfoFragment}` as TypedDocument<IncidentQuery, IncidentQueryVariables>;

/** What an incident costs on its own if it lasts, in steps over time: at most `steps` steps from an instant (by default now) until another (by default 30 days later). Scopes `incidents:read` and `penalties:read`. */
export const IncidentCostProjectionDocument = `query incidentCostProjection($id: ID!, $from: DateTime, $until: DateTime, $steps: Int! = 50) {
  incident(id: $id) {
    id
    number
    costProjection(from: $from, until: $until) {
      ...CostProjection
    }
  }
}
${costProjectionFragment}
${refusalFragment}` as TypedDocument<IncidentCostProjectionQuery, IncidentCostProjectionQueryVariables>;

/** What was declared of an incident, latest first. Scopes `contracts:read` and `incidents:read`. */
export const IncidentDeclarationsDocument = `query incidentDeclarations($id: ID!, $first: Int! = 50, $after: String) {
  incident(id: $id) {
    id
    number
    declarations(first: $first, after: $after) {
      nodes {
        ...Declaration
        incident {
          id
        }
      }
      pageInfo {
        ...PageInfo
      }
    }
  }
}
${declarationFragment}
${pageInfoFragment}` as TypedDocument<IncidentDeclarationsQuery, IncidentDeclarationsQueryVariables>;

/** The steps of escalations that an incident reached, in their order. Scope `incidents:read`. */
export const IncidentEscalationsDocument = `query incidentEscalations($id: ID!) {
  incident(id: $id) {
    id
    escalations {
      id
      commitment
      stepKey
      step
      fellDueAt
      contactName
      withdrawnAt
    }
  }
}` as TypedDocument<IncidentEscalationsQuery, IncidentEscalationsQueryVariables>;

/** What happened to an incident, oldest first. Scope `incidents:read`. */
export const IncidentHistoryDocument = `query incidentHistory($id: ID!, $first: Int! = 50, $after: String) {
  incident(id: $id) {
    id
    number
    history(first: $first, after: $after) {
      nodes {
        ...HistoryEntry
      }
      pageInfo {
        ...PageInfo
      }
    }
  }
}
${historyEntryFragment}
${pageInfoFragment}` as TypedDocument<IncidentHistoryQuery, IncidentHistoryQueryVariables>;

/** The refund of the outage of an incident. Scopes `incidents:read` and `penalties:read`. */
export const IncidentOutageRefundDocument = `query incidentOutageRefund($id: ID!, $language: Language! = EN) {
  incident(id: $id) {
    id
    outageRefund {
      ...OutageRefund
    }
  }
}
${explanationFragment}
${explanationReplayFragment}
${labelFragment}
${outageRefundFragment}` as TypedDocument<IncidentOutageRefundQuery, IncidentOutageRefundQueryVariables>;

/** What an incident has cost, and what it would cost if it lasted until an instant. Scopes `incidents:read` and `penalties:read`. */
export const IncidentPenaltiesDocument = `query incidentPenalties($id: ID!, $first: Int! = 50, $after: String, $until: DateTime, $language: Language! = EN) {
  incident(id: $id) {
    id
    number
    penalties(first: $first, after: $after) {
      nodes {
        ...Penalty
        explanation {
          ...Explanation
        }
      }
      pageInfo {
        ...PageInfo
      }
    }
    projections(until: $until) {
      commitment {
        ...Commitment
      }
      until
      amount
      explanation {
        ...Explanation
      }
    }
  }
}
${commitmentFragment}
${explanationFragment}
${explanationReplayFragment}
${labelFragment}
${pageInfoFragment}
${penaltyFragment}` as TypedDocument<IncidentPenaltiesQuery, IncidentPenaltiesQueryVariables>;

/** The breaches of an incident for which the terms give no amount, until a person or a correction settles them. Scopes `incidents:read` and `penalties:read`. */
export const IncidentUnpricedDocument = `query incidentUnpriced($id: ID!) {
  incident(id: $id) {
    id
    number
    unpriced {
      ...UnpricedPenalty
      createdAt
      updatedAt
    }
  }
}
${refusalFragment}
${unpricedPenaltyFragment}` as TypedDocument<IncidentUnpricedQuery, IncidentUnpricedQueryVariables>;

/** The incidents that you may see, most recently received first. Scope `incidents:read`. */
export const IncidentsDocument = `query incidents($first: Int! = 50, $after: String, $filter: IncidentFilter, $orderBy: ListOrder! = LATEST_FIRST) {
  incidents(first: $first, after: $after, filter: $filter, orderBy: $orderBy) {
    nodes {
      ...Incident
    }
    pageInfo {
      ...PageInfo
    }
  }
}
${incidentFragment}
${labelFragment}
${pageInfoFragment}` as TypedDocument<IncidentsQuery, IncidentsQueryVariables>;

/** The incidents that you may see, most recently received first, with their clocks at an instant (by default now), as known now or at another instant. Scope `incidents:read`. */
export const IncidentsClocksDocument = `query incidentsClocks($first: Int! = 50, $after: String, $filter: IncidentFilter, $asOf: DateTime, $knownAt: DateTime) {
  incidents(first: $first, after: $after, filter: $filter) {
    nodes {
      ...Incident
      clocks(asOf: $asOf, knownAt: $knownAt) {
        ...ClockReading
      }
    }
    pageInfo {
      ...PageInfo
    }
  }
}
${clockReadingFragment}
${incidentFragment}
${labelFragment}
${pageInfoFragment}` as TypedDocument<IncidentsClocksQuery, IncidentsClocksQueryVariables>;

/** What the index makes of the prices of all contracts within some days. Scopes `billing:read`, `contracts:read`. */
export const IndexationCampaignDocument = `query indexationCampaign($filter: IndexationCampaignFilter, $first: Int! = 50, $after: String, $language: Language! = EN) {
  indexationCampaign(filter: $filter, first: $first, after: $after) {
    nodes {
      contract {
        id
        number
      }
      on
      state
      revision {
        ...PriceRevision
      }
      refusals {
        ...Refusal
      }
      offer {
        key
        state
        validUntil
      }
    }
    edges {
      cursor
      node {
        on
      }
    }
    pageInfo {
      ...PageInfo
    }
  }
}
${explanationFragment}
${explanationReplayFragment}
${labelFragment}
${pageInfoFragment}
${priceRevisionFragment}
${refusalFragment}` as TypedDocument<IndexationCampaignQuery, IndexationCampaignQueryVariables>;

/** Records that the client was told of a backup that was missed or failed. Scope `incidents:manage`. */
export const InformOfBackupDocument = `mutation informOfBackup($idempotencyKey: String!, $input: InformOfBackupInput!) {
  informOfBackup(idempotencyKey: $idempotencyKey, input: $input) {
    refusals {
      ...Refusal
    }
    replayed
    backup {
      ...Backup
    }
  }
}
${backupFragment}
${refusalFragment}` as TypedDocument<InformOfBackupMutation, InformOfBackupMutationVariables>;

/** An intervention by id; null when it does not exist or may not be seen. Scope `incidents:read`. */
export const InterventionDocument = `query intervention($id: ID!, $language: Language! = EN) {
  intervention(id: $id) {
    ...Intervention
    createdAt
    updatedAt
    explanation {
      ...Explanation
    }
  }
}
${explanationFragment}
${explanationReplayFragment}
${interventionFragment}
${labelFragment}
${unitEntryFragment}` as TypedDocument<InterventionQuery, InterventionQueryVariables>;

/** An intervention with the amounts invoiced for it alone. Scopes `incidents:read` and `billing:read`. */
export const InterventionChargesDocument = `query interventionCharges($id: ID!) {
  intervention(id: $id) {
    ...Intervention
    charges {
      ...BillingAdjustment
    }
  }
}
${billingAdjustmentFragment}
${interventionFragment}
${labelFragment}
${unitEntryFragment}` as TypedDocument<InterventionChargesQuery, InterventionChargesQueryVariables>;

/** The quote that an intervention carried out. Scopes `incidents:read`, `contracts:read` and `billing:read`. */
export const InterventionQuoteDocument = `query interventionQuote($id: ID!) {
  intervention(id: $id) {
    id
    quote {
      ...Quote
    }
  }
}
${quoteFragment}` as TypedDocument<InterventionQuoteQuery, InterventionQuoteQueryVariables>;

/** The report of an intervention for the client, as plain text, and where it is as PDF. Scopes `incidents:read` and `contracts:read`. */
export const InterventionReportDocument = `query interventionReport($id: ID!, $language: Language! = EN) {
  intervention(id: $id) {
    id
    clientReport(language: $language)
    clientReportPath(language: $language)
  }
}` as TypedDocument<InterventionReportQuery, InterventionReportQueryVariables>;

/** An invoice or credit note with its lines, its set-offs and how its totals come from the lines. Scopes `billing:read` and `contracts:read`. */
export const InvoiceDocument = `query invoice($id: ID!, $language: Language! = EN) {
  invoice(id: $id) {
    ...Invoice
    lines {
      ...InvoiceLine
    }
    setOffs {
      id
      creditNote {
        id
        reference
      }
      invoice {
        id
        reference
      }
      amount
      createdAt
      updatedAt
    }
    corrections {
      ...InvoiceCorrection
    }
    explanation {
      ...Explanation
    }
  }
}
${explanationFragment}
${explanationReplayFragment}
${invoiceFragment}
${invoiceCorrectionFragment}
${invoiceFilesFragment}
${invoiceLineFragment}
${invoiceVatFragment}
${labelFragment}` as TypedDocument<InvoiceQuery, InvoiceQueryVariables>;

/** The entries of an invoice. Scopes `billing:read` and `accounting:read`. */
export const InvoiceAccountingEntriesDocument = `query invoiceAccountingEntries($id: ID!, $first: Int! = 50, $after: String) {
  invoice(id: $id) {
    id
    reference
    accountingEntries(first: $first, after: $after) {
      nodes {
        ...AccountingEntry
      }
      pageInfo {
        ...PageInfo
      }
    }
  }
}
${accountingEntryFragment}
${pageInfoFragment}` as TypedDocument<InvoiceAccountingEntriesQuery, InvoiceAccountingEntriesQueryVariables>;

/** What was claimed of an invoice for its lateness. Scope `billing:read`. */
export const InvoiceLateClaimsDocument = `query invoiceLateClaims($id: ID!) {
  invoice(id: $id) {
    id
    reference
    lateClaims {
      ...LateClaim
    }
  }
}
${lateClaimFragment}` as TypedDocument<InvoiceLateClaimsQuery, InvoiceLateClaimsQueryVariables>;

/** What was paid of an invoice, and how it stood on a day, as it was known at an instant. Scope `billing:read`. */
export const InvoicePaymentsDocument = `query invoicePayments($id: ID!, $on: Date, $knownAt: DateTime, $first: Int! = 50, $after: String) {
  invoice(id: $id) {
    id
    reference
    standing(on: $on, knownAt: $knownAt) {
      on
      state
      openAmount
      paidAmount
      setOffAmount
      daysLate
    }
    payments(first: $first, after: $after) {
      nodes {
        ...PaymentAllocation
      }
      pageInfo {
        ...PageInfo
      }
    }
  }
}
${pageInfoFragment}
${paymentAllocationFragment}` as TypedDocument<InvoicePaymentsQuery, InvoicePaymentsQueryVariables>;

/** Invoices and credit notes, latest first. Scopes `billing:read` and `contracts:read`. */
export const InvoicesDocument = `query invoices($filter: InvoiceFilter, $first: Int! = 50, $after: String) {
  invoices(filter: $filter, first: $first, after: $after) {
    nodes {
      ...Invoice
    }
    pageInfo {
      ...PageInfo
    }
  }
}
${invoiceFragment}
${invoiceFilesFragment}
${invoiceVatFragment}
${pageInfoFragment}` as TypedDocument<InvoicesQuery, InvoicesQueryVariables>;

/** The invoices that are late and open, the oldest due day first, each with its cost and the step that is proposed. Scope `billing:read`; none for partners and clients. */
export const InvoicesToDunDocument = `query invoicesToDun($first: Int! = 50, $after: String, $filter: InvoiceToDunFilter, $orderBy: ListOrder! = OLDEST_FIRST) {
  invoicesToDun(first: $first, after: $after, filter: $filter, orderBy: $orderBy) {
    nodes {
      invoice {
        id
        reference
        issuedOn
        totalIncludingTax
      }
      client {
        id
        name
      }
      contract {
        id
        number
      }
      dueOn
      daysLate
      remaining
      cost {
        noticedOn
        claimedInterest
        claimedRecoveryFee
        byContract {
          days
          interest
          recoveryFee
          total
          article
        }
        lawfulMinimum {
          days
          interest
          recoveryFee
          total
          article
        }
      }
      next {
        kind
        from
        needs
        article
      }
    }
    edges {
      cursor
    }
    pageInfo {
      ...PageInfo
    }
  }
}
${pageInfoFragment}` as TypedDocument<InvoicesToDunQuery, InvoicesToDunQueryVariables>;

/** How the provider issues invoices. Scope `billing:read`. */
export const InvoicingDocument = `query invoicing {
  invoicing {
    ...InvoicingSetting
  }
}
${invoicingSettingFragment}` as TypedDocument<InvoicingQuery, InvoicingQueryVariables>;

/** Issues a formal notice to pay what is late as a letter, and records it. Scope `billing:write`. */
export const IssueFormalNoticeDocument = `mutation issueFormalNotice($idempotencyKey: String!, $input: IssueFormalNoticeInput!) {
  issueFormalNotice(idempotencyKey: $idempotencyKey, input: $input) {
    refusals {
      ...Refusal
    }
    replayed
    letter {
      ...DunningLetter
    }
    ground {
      id
      since
      receivedOn
    }
  }
}
${dunningLetterFragment}
${refusalFragment}` as TypedDocument<IssueFormalNoticeMutation, IssueFormalNoticeMutationVariables>;

/** Issues the invoices and credit notes of a contract that have fallen due: forfaits, fees and adjustments less what is credited, each document with the next number of its series. Repeated, it issues nothing again. Scope `billing:write`. */
export const IssueInvoicesDocument = `mutation issueInvoices($idempotencyKey: String!, $input: IssueInvoicesInput!) {
  issueInvoices(idempotencyKey: $idempotencyKey, input: $input) {
    refusals {
      ...Refusal
    }
    replayed
    contract {
      id
      number
    }
    invoices {
      ...Invoice
      lines {
        ...InvoiceLine
      }
    }
  }
}
${invoiceFragment}
${invoiceFilesFragment}
${invoiceLineFragment}
${invoiceVatFragment}
${refusalFragment}` as TypedDocument<IssueInvoicesMutation, IssueInvoicesMutationVariables>;

/** Claims interest of late invoices through a day, and the fixed sum of each once. Scope `billing:write`. */
export const IssueLateInterestDocument = `mutation issueLateInterest($idempotencyKey: String!, $input: IssueLateInterestInput!) {
  issueLateInterest(idempotencyKey: $idempotencyKey, input: $input) {
    refusals {
      ...Refusal
    }
    replayed
    claims {
      ...LateClaim
    }
    invoices {
      id
      reference
      issuedOn
      totalIncludingTax
    }
  }
}
${lateClaimFragment}
${refusalFragment}` as TypedDocument<IssueLateInterestMutation, IssueLateInterestMutationVariables>;

/** Issues a reminder of what is late as a letter. Scope `billing:write`. */
export const IssuePaymentReminderDocument = `mutation issuePaymentReminder($idempotencyKey: String!, $input: IssuePaymentReminderInput!) {
  issuePaymentReminder(idempotencyKey: $idempotencyKey, input: $input) {
    refusals {
      ...Refusal
    }
    replayed
    letter {
      ...DunningLetter
    }
  }
}
${dunningLetterFragment}
${refusalFragment}` as TypedDocument<IssuePaymentReminderMutation, IssuePaymentReminderMutationVariables>;

/** Recommends something for an asset. Scope `incidents:manage`. */
export const IssueRecommendationDocument = `mutation issueRecommendation($idempotencyKey: String!, $input: IssueRecommendationInput!) {
  issueRecommendation(idempotencyKey: $idempotencyKey, input: $input) {
    refusals {
      ...Refusal
    }
    replayed
    recommendation {
      ...Recommendation
    }
  }
}
${recommendationFragment}
${refusalFragment}` as TypedDocument<IssueRecommendationMutation, IssueRecommendationMutationVariables>;

/** What is left of a contract's caps of liability on a day, with how it was calculated. Scopes `contracts:read` and `penalties:read`. */
export const LiabilityHeadroomDocument = `query liabilityHeadroom($id: ID!, $on: Date, $language: Language! = EN) {
  contract(id: $id) {
    id
    liabilityHeadroom(on: $on) {
      capKey
      window
      cap
      used
      headroom
      lifts {
        ...LiabilityCapLift
      }
      explanation {
        ...Explanation
      }
    }
  }
}
${explanationFragment}
${explanationReplayFragment}
${labelFragment}
${liabilityCapLiftFragment}` as TypedDocument<LiabilityHeadroomQuery, LiabilityHeadroomQueryVariables>;

/** Lifts a cap for a penalty, as an administrator may for gross negligence: it is assessed again without the cap, however its facts are corrected later, uses nothing of it, and what was credited is corrected by the difference. Scope `penalties:lift`. */
export const LiftLiabilityCapDocument = `mutation liftLiabilityCap($idempotencyKey: String!, $input: LiftLiabilityCapInput!) {
  liftLiabilityCap(idempotencyKey: $idempotencyKey, input: $input) {
    refusals {
      ...Refusal
    }
    replayed
    lift {
      ...LiabilityCapLift
    }
    assessedPenalties {
      ...Penalty
    }
    reversedPenalties {
      ...Penalty
    }
  }
}
${liabilityCapLiftFragment}
${penaltyFragment}
${refusalFragment}` as TypedDocument<LiftLiabilityCapMutation, LiftLiabilityCapMutationVariables>;

/** Confirms that all that is owed under a contract is payable at once. Scope `billing:write`. */
export const MakeDueAtOnceDocument = `mutation makeDueAtOnce($idempotencyKey: String!, $input: MakeDueAtOnceInput!) {
  makeDueAtOnce(idempotencyKey: $idempotencyKey, input: $input) {
    refusals {
      ...Refusal
    }
    replayed
    invoices {
      id
      reference
      payableOn
    }
  }
}
${refusalFragment}` as TypedDocument<MakeDueAtOnceMutation, MakeDueAtOnceMutationVariables>;

/** Moves an asset to another contract of its client: there it goes on as a new asset with the same facts and serial number. Scope `contracts:write`. */
export const MoveAssetDocument = `mutation moveAsset($idempotencyKey: String!, $input: MoveAssetInput!) {
  moveAsset(idempotencyKey: $idempotencyKey, input: $input) {
    refusals {
      ...Refusal
    }
    replayed
    asset {
      ...Asset
    }
  }
}
${assetFragment}
${refusalFragment}` as TypedDocument<MoveAssetMutation, MoveAssetMutationVariables>;

/** Moves a planned maintenance to another time, under the same rules. The time before counts again. Scope `incidents:manage`. */
export const MoveMaintenanceDocument = `mutation moveMaintenance($idempotencyKey: String!, $input: MoveMaintenanceInput!) {
  moveMaintenance(idempotencyKey: $idempotencyKey, input: $input) {
    refusals {
      ...Refusal
    }
    replayed
    maintenance {
      ...Maintenance
    }
    reassessedPenalties {
      ...Penalty
    }
    unpriced {
      ...UnpricedPenalty
    }
  }
}
${maintenanceFragment}
${penaltyFragment}
${refusalFragment}
${unpricedPenaltyFragment}` as TypedDocument<MoveMaintenanceMutation, MoveMaintenanceMutationVariables>;

/** The newest seal of the provider: hold it with what you pulled. Scope `billing:read`. */
export const NewestSealDocument = `query newestSeal {
  newestSeal {
    ...Seal
  }
}
${sealFragment}` as TypedDocument<NewestSealQuery, NewestSealQueryVariables>;

/** The newest version of a terms pack. Scope `contracts:read`. */
export const NewestTermsPackDocument = `query newestTermsPack($key: String!) {
  newestTermsPack(key: $key) {
    ...TermsPackSummary
  }
}
${labelFragment}
${termsPackSummaryFragment}` as TypedDocument<NewestTermsPackQuery, NewestTermsPackQueryVariables>;

/** Records that the client overloads shared means and was offered dedicated ones. Scope `contracts:write`. */
export const OfferDedicatedMeansDocument = `mutation offerDedicatedMeans($idempotencyKey: String!, $input: OfferDedicatedMeansInput!) {
  offerDedicatedMeans(idempotencyKey: $idempotencyKey, input: $input) {
    refusals {
      ...Refusal
    }
    replayed
    contract {
      ...ContractStanding
    }
    ground {
      ...TerminationGround
    }
  }
}
${contractStandingFragment}
${refusalFragment}
${terminationGroundFragment}` as TypedDocument<OfferDedicatedMeansMutation, OfferDedicatedMeansMutationVariables>;

/** Offers the client what the index makes of its prices on an anniversary, signed and with its figures, where the terms want both sides to sign. Nothing changes until it is accepted. While an offer waits, nothing is offered again. Scope `contracts:write`. */
export const OfferIndexationDocument = `mutation offerIndexation($idempotencyKey: String!, $input: OfferIndexationInput!, $language: Language! = EN) {
  offerIndexation(idempotencyKey: $idempotencyKey, input: $input) {
    refusals {
      ...Refusal
    }
    replayed
    changed
    contract {
      id
    }
    offer {
      ...PriceOffer
    }
  }
}
${explanationFragment}
${explanationReplayFragment}
${labelFragment}
${priceOfferFragment}
${priceRevisionFragment}
${refusalFragment}
${signatureFragment}` as TypedDocument<OfferIndexationMutation, OfferIndexationMutationVariables>;

/** Who is on call at an instant, deputies last. Scope `contracts:read`. */
export const OnCallAtDocument = `query onCallAt($at: DateTime, $contractId: ID, $team: String) {
  onCallAt(at: $at, contractId: $contractId, team: $team) {
    ...OnCallShift
  }
}
${onCallShiftFragment}` as TypedDocument<OnCallAtQuery, OnCallAtQueryVariables>;

/** The times in which nobody of a team is on call. Scope `contracts:read`. */
export const OnCallGapsDocument = `query onCallGaps($team: String!, $from: DateTime!, $before: DateTime!) {
  onCallGaps(team: $team, from: $from, before: $before) {
    team
    startsAt
    endsAt
  }
}` as TypedDocument<OnCallGapsQuery, OnCallGapsQueryVariables>;

/** The roster: all shifts, latest first. Scope `contracts:read`. */
export const OnCallShiftsDocument = `query onCallShifts($first: Int! = 50, $after: String, $filter: OnCallShiftFilter, $orderBy: ListOrder! = LATEST_FIRST) {
  onCallShifts(first: $first, after: $after, filter: $filter, orderBy: $orderBy) {
    nodes {
      ...OnCallShift
    }
    edges {
      cursor
      node {
        id
      }
    }
    pageInfo {
      ...PageInfo
    }
  }
}
${onCallShiftFragment}
${pageInfoFragment}` as TypedDocument<OnCallShiftsQuery, OnCallShiftsQueryVariables>;

/** The open disputes of billing adjustments that you may see. Scope `billing:read`. */
export const OpenBillingAdjustmentDisputesDocument = `query openBillingAdjustmentDisputes($first: Int! = 50, $after: String, $orderBy: ListOrder! = OLDEST_FIRST) {
  openBillingAdjustmentDisputes(first: $first, after: $after, orderBy: $orderBy) {
    nodes {
      ...BillingAdjustmentDispute
    }
    edges {
      cursor
      node {
        id
      }
    }
    pageInfo {
      ...PageInfo
    }
  }
}
${billingAdjustmentDisputeFragment}
${labelFragment}
${pageInfoFragment}` as TypedDocument<OpenBillingAdjustmentDisputesQuery, OpenBillingAdjustmentDisputesQueryVariables>;

/** Who the provider and your own partner are in law on a day, and where they are paid. Scopes `contracts:read` and `billing:read`. */
export const OwnIdentitiesDocument = `query ownIdentities($on: Date) {
  viewer {
    provider {
      id
      name
      identity(on: $on) {
        ...PartyIdentity
        bankDetails {
          ...BankDetails
        }
      }
    }
    partner {
      id
      name
      identity(on: $on) {
        ...PartyIdentity
        bankDetails {
          ...BankDetails
        }
      }
    }
  }
}
${addressFragment}
${bankDetailsFragment}
${electronicAddressFragment}
${partyIdentityFragment}
${vatExemptionFragment}` as TypedDocument<OwnIdentitiesQuery, OwnIdentitiesQueryVariables>;

/** A payment with what it settles, and how the law shared it. Scopes `billing:read` and `contracts:read`. */
export const PaymentDocument = `query payment($id: ID!, $first: Int! = 50, $after: String, $language: Language! = EN) {
  payment(id: $id) {
    ...Payment
    allocations(first: $first, after: $after) {
      nodes {
        ...PaymentAllocation
        explanation {
          ...Explanation
        }
      }
      pageInfo {
        ...PageInfo
      }
    }
  }
}
${explanationFragment}
${explanationReplayFragment}
${labelFragment}
${pageInfoFragment}
${paymentFragment}
${paymentAllocationFragment}` as TypedDocument<PaymentQuery, PaymentQueryVariables>;

/** Payments and refunds, latest first. Scopes `billing:read` and `contracts:read`. */
export const PaymentsDocument = `query payments($filter: PaymentFilter, $first: Int! = 50, $after: String) {
  payments(filter: $filter, first: $first, after: $after) {
    nodes {
      ...Payment
    }
    pageInfo {
      ...PageInfo
    }
  }
}
${pageInfoFragment}
${paymentFragment}` as TypedDocument<PaymentsQuery, PaymentsQueryVariables>;

/** A penalty by id; null when it does not exist or may not be seen. Scope `penalties:read`. */
export const PenaltyDocument = `query penalty($id: ID!, $language: Language! = EN) {
  penalty(id: $id) {
    ...Penalty
    createdAt
    updatedAt
    explanation {
      ...Explanation
    }
  }
}
${explanationFragment}
${explanationReplayFragment}
${labelFragment}
${penaltyFragment}` as TypedDocument<PenaltyQuery, PenaltyQueryVariables>;

/** Decisions that lifted a cap for a penalty, oldest first. Scope `penalties:read`. */
export const PenaltyCapLiftsDocument = `query penaltyCapLifts($id: ID!) {
  penalty(id: $id) {
    id
    capLifts {
      ...LiabilityCapLift
    }
  }
}
${liabilityCapLiftFragment}` as TypedDocument<PenaltyCapLiftsQuery, PenaltyCapLiftsQueryVariables>;

/** The billing adjustment that an accepted penalty became. Scopes `penalties:read` and `billing:read`. */
export const PenaltyCreditDocument = `query penaltyCredit($id: ID!) {
  penalty(id: $id) {
    id
    number
    status
    billingAdjustment {
      ...BillingAdjustment
    }
  }
}
${billingAdjustmentFragment}
${labelFragment}` as TypedDocument<PenaltyCreditQuery, PenaltyCreditQueryVariables>;

/** The dispute over the claim of a penalty, with the lists of both sides. Scope `penalties:read`. */
export const PenaltyDisputeDocument = `query penaltyDispute($id: ID!) {
  penalty(id: $id) {
    ...Penalty
    dispute {
      contestedOn
      reason
      agreeBy
      positionFrom
      referredOn
      ruledOn
      basis
      rulingReason
    }
    confrontation {
      client {
        ...ListedInterruption
      }
      provider {
        ...ListedInterruption
      }
    }
  }
}
${listedInterruptionFragment}
${penaltyFragment}` as TypedDocument<PenaltyDisputeQuery, PenaltyDisputeQueryVariables>;

/** What happened to a penalty, oldest first. Scope `penalties:read`. */
export const PenaltyHistoryDocument = `query penaltyHistory($id: ID!, $first: Int! = 50, $after: String) {
  penalty(id: $id) {
    id
    number
    history(first: $first, after: $after) {
      nodes {
        ...HistoryEntry
      }
      pageInfo {
        ...PageInfo
      }
    }
  }
}
${historyEntryFragment}
${pageInfoFragment}` as TypedDocument<PenaltyHistoryQuery, PenaltyHistoryQueryVariables>;

/** Plans a maintenance under the rules of the terms. Its time is excluded from the clocks of the incidents that it touches, whenever they are reported. Scope `incidents:manage`. */
export const PlanMaintenanceDocument = `mutation planMaintenance($idempotencyKey: String!, $input: PlanMaintenanceInput!) {
  planMaintenance(idempotencyKey: $idempotencyKey, input: $input) {
    refusals {
      ...Refusal
    }
    replayed
    maintenance {
      ...Maintenance
    }
    reassessedPenalties {
      ...Penalty
    }
    unpriced {
      ...UnpricedPenalty
    }
  }
}
${maintenanceFragment}
${penaltyFragment}
${refusalFragment}
${unpricedPenaltyFragment}` as TypedDocument<PlanMaintenanceMutation, PlanMaintenanceMutationVariables>;

/** Posts the entries of all documents and payments through a day, and closes these days: what is recorded of them later is entered on the first day that is open, with its own day beside it. Repeated, it posts nothing again. Scope `billing:write`. */
export const PostAccountingEntriesDocument = `mutation postAccountingEntries($idempotencyKey: String!, $input: PostAccountingEntriesInput!) {
  postAccountingEntries(idempotencyKey: $idempotencyKey, input: $input) {
    refusals {
      ...Refusal
    }
    replayed
    posted
    accounting {
      ...Accounting
    }
  }
}
${accountingFragment}
${refusalFragment}` as TypedDocument<PostAccountingEntriesMutation, PostAccountingEntriesMutationVariables>;

/** The provider's contacts for all clients. Scope `contracts:read`. */
export const ProviderContactsDocument = `query providerContacts($first: Int! = 50, $after: String) {
  viewer {
    provider {
      id
      contacts(first: $first, after: $after) {
        nodes {
          ...Contact
        }
        pageInfo {
          ...PageInfo
        }
      }
    }
  }
}
${contactFragment}
${pageInfoFragment}` as TypedDocument<ProviderContactsQuery, ProviderContactsQueryVariables>;

/** Values of indices, successors and legal rates, latest recorded first. Scope `billing:read`. */
export const PublishedFiguresDocument = `query publishedFigures($filter: PublishedFigureFilter, $knownAt: DateTime, $first: Int! = 50, $after: String, $orderBy: ListOrder! = LATEST_FIRST) {
  publishedFigures(
    filter: $filter
    knownAt: $knownAt
    first: $first
    after: $after
    orderBy: $orderBy
  ) {
    nodes {
      ...PublishedFigure
    }
    edges {
      cursor
      node {
        id
      }
    }
    pageInfo {
      ...PageInfo
    }
  }
}
${pageInfoFragment}
${publishedFigureFragment}` as TypedDocument<PublishedFiguresQuery, PublishedFiguresQueryVariables>;

/** A quote with how its price was calculated. Scopes `contracts:read` and `billing:read`. */
export const QuoteDocument = `query quote($id: ID!, $language: Language! = EN) {
  quote(id: $id) {
    ...Quote
    explanation {
      ...Explanation
    }
  }
}
${explanationFragment}
${explanationReplayFragment}
${labelFragment}
${quoteFragment}` as TypedDocument<QuoteQuery, QuoteQueryVariables>;

/** Whether the books agree with statements of account, client by client. Scopes `accounting:read` and `contracts:read`. */
export const ReconciledClientsDocument = `query reconciledClients($first: Int! = 50, $after: String) {
  reconciledClients(first: $first, after: $after) {
    nodes {
      client {
        id
        name
      }
      books
      statement
      notPosted
      beforeBooks
      difference
    }
    pageInfo {
      ...PageInfo
    }
  }
}
${pageInfoFragment}` as TypedDocument<ReconciledClientsQuery, ReconciledClientsQueryVariables>;

/** Whether the books agree with the ledgers of penalties. Scope `accounting:read`. */
export const ReconciledPenaltiesDocument = `query reconciledPenalties {
  reconciledPenalties {
    ledger
    invoicedByPartners
    waiting
    notPosted
    books
    difference
  }
}` as TypedDocument<ReconciledPenaltiesQuery, ReconciledPenaltiesQueryVariables>;

/** Records an attempt to deliver an alert. An alert is sent until it is delivered, and as often as the terms pack says at most. Scope `monitoring:write`. */
export const RecordAlertDeliveryDocument = `mutation recordAlertDelivery($idempotencyKey: String!, $input: RecordAlertDeliveryInput!) {
  recordAlertDelivery(idempotencyKey: $idempotencyKey, input: $input) {
    refusals {
      ...Refusal
    }
    replayed
    alert {
      ...Alert
    }
  }
}
${alertFragment}
${refusalFragment}` as TypedDocument<RecordAlertDeliveryMutation, RecordAlertDeliveryMutationVariables>;

/** Adds to what a contract used of a metered resource in a month. The use that passes the month's limit records `ALLOCATION_LIMIT_PASSED`. Scope `incidents:manage`. */
export const RecordAllocationUseDocument = `mutation recordAllocationUse($idempotencyKey: String!, $input: RecordAllocationUseInput!) {
  recordAllocationUse(idempotencyKey: $idempotencyKey, input: $input) {
    refusals {
      ...Refusal
    }
    replayed
    use {
      ...AllocationUse
    }
  }
}
${allocationUseFragment}
${refusalFragment}` as TypedDocument<RecordAllocationUseMutation, RecordAllocationUseMutationVariables>;

/** Records a run of a backup, for the time in which it started. One that failed or was missed is done once a run of its time succeeds. Scope `monitoring:write`. */
export const RecordBackupDocument = `mutation recordBackup($idempotencyKey: String!, $input: RecordBackupInput!) {
  recordBackup(idempotencyKey: $idempotencyKey, input: $input) {
    refusals {
      ...Refusal
    }
    replayed
    backup {
      ...Backup
    }
  }
}
${backupFragment}
${refusalFragment}` as TypedDocument<RecordBackupMutation, RecordBackupMutationVariables>;

/** Records that a module's service was set up, which stops the clock of its commissioning. Scope `contracts:write`. */
export const RecordCommissioningDocument = `mutation recordCommissioning($idempotencyKey: String!, $input: RecordCommissioningInput!) {
  recordCommissioning(idempotencyKey: $idempotencyKey, input: $input) {
    refusals {
      ...Refusal
    }
    replayed
    module {
      id
      key
      commissioning {
        orderValidatedAt
        commissionedAt
      }
    }
  }
}
${refusalFragment}` as TypedDocument<RecordCommissioningMutation, RecordCommissioningMutationVariables>;

/** Records a contact. A client records its own people and its third parties, the provider all. Scope `file:write`. */
export const RecordContactDocument = `mutation recordContact($idempotencyKey: String!, $input: RecordContactInput!) {
  recordContact(idempotencyKey: $idempotencyKey, input: $input) {
    refusals {
      ...Refusal
    }
    replayed
    contact {
      ...Contact
    }
  }
}
${contactFragment}
${refusalFragment}` as TypedDocument<RecordContactMutation, RecordContactMutationVariables>;

/** Records what a coordination visit came to, with its action plan. The client reads it as text and as PDF. Scope `incidents:manage`. */
export const RecordCoordinationReportDocument = `mutation recordCoordinationReport($idempotencyKey: String!, $input: RecordCoordinationReportInput!) {
  recordCoordinationReport(idempotencyKey: $idempotencyKey, input: $input) {
    refusals {
      ...Refusal
    }
    replayed
    coordinationReport {
      ...CoordinationReport
    }
  }
}
${coordinationActionFragment}
${coordinationPointFragment}
${coordinationReportFragment}
${refusalFragment}` as TypedDocument<RecordCoordinationReportMutation, RecordCoordinationReportMutationVariables>;

/** Records a fact of a contract. Each side records its own statements, and the provider's staff also what the client states. Scope `file:write`. */
export const RecordDeclarationDocument = `mutation recordDeclaration($idempotencyKey: String!, $input: RecordDeclarationInput!) {
  recordDeclaration(idempotencyKey: $idempotencyKey, input: $input) {
    refusals {
      ...Refusal
    }
    replayed
    declaration {
      ...Declaration
    }
  }
}
${declarationFragment}
${refusalFragment}` as TypedDocument<RecordDeclarationMutation, RecordDeclarationMutationVariables>;

/** Records that the vendor of the antivirus made its disinfection tool available, which starts the clock of a restoration after a virus infection. Scope `incidents:manage`. */
export const RecordDisinfectionToolDocument = `mutation recordDisinfectionTool($idempotencyKey: String!, $input: RecordDisinfectionToolInput!) {
  recordDisinfectionTool(idempotencyKey: $idempotencyKey, input: $input) {
    refusals {
      ...Refusal
    }
    replayed
    incident {
      ...Incident
    }
    assessedPenalties {
      ...Penalty
    }
    reversedPenalties {
      ...Penalty
    }
    unpriced {
      ...UnpricedPenalty
    }
  }
}
${incidentFragment}
${labelFragment}
${penaltyFragment}
${refusalFragment}
${unpricedPenaltyFragment}` as TypedDocument<RecordDisinfectionToolMutation, RecordDisinfectionToolMutationVariables>;

/** Records, with its proof, that access and data were erased after the end. Scope `contracts:write`. */
export const RecordErasureDocument = `mutation recordErasure($idempotencyKey: String!, $input: RecordErasureInput!) {
  recordErasure(idempotencyKey: $idempotencyKey, input: $input) {
    refusals {
      ...Refusal
    }
    replayed
    contract {
      ...ContractStanding
    }
  }
}
${contractStandingFragment}
${refusalFragment}` as TypedDocument<RecordErasureMutation, RecordErasureMutationVariables>;

/** Invoices work that assists a client in leaving. Scope `contracts:write`. */
export const RecordExitAssistanceDocument = `mutation recordExitAssistance($idempotencyKey: String!, $input: RecordExitAssistanceInput!) {
  recordExitAssistance(idempotencyKey: $idempotencyKey, input: $input) {
    refusals {
      ...Refusal
    }
    replayed
    contract {
      ...ContractStanding
    }
    billingAdjustment {
      ...BillingAdjustment
    }
  }
}
${billingAdjustmentFragment}
${contractStandingFragment}
${labelFragment}
${refusalFragment}` as TypedDocument<RecordExitAssistanceMutation, RecordExitAssistanceMutationVariables>;

/** Records the first response to an incident, and assesses the penalties that this makes certain. Scope `incidents:manage`. */
export const RecordFirstResponseDocument = `mutation recordFirstResponse($idempotencyKey: String!, $input: RecordFirstResponseInput!) {
  recordFirstResponse(idempotencyKey: $idempotencyKey, input: $input) {
    refusals {
      ...Refusal
    }
    replayed
    incident {
      ...Incident
    }
    assessedPenalties {
      ...Penalty
    }
    reversedPenalties {
      ...Penalty
    }
    unpriced {
      ...UnpricedPenalty
    }
  }
}
${incidentFragment}
${labelFragment}
${penaltyFragment}
${refusalFragment}
${unpricedPenaltyFragment}` as TypedDocument<RecordFirstResponseMutation, RecordFirstResponseMutationVariables>;

/** Records force majeure: no service-level clock runs on its days, what was assessed meanwhile is assessed again, and either side may end the contract when it lasts longer than the terms say. Scope `contracts:write`. */
export const RecordForceMajeureDocument = `mutation recordForceMajeure($idempotencyKey: String!, $input: RecordForceMajeureInput!) {
  recordForceMajeure(idempotencyKey: $idempotencyKey, input: $input) {
    refusals {
      ...Refusal
    }
    replayed
    contract {
      ...ContractStanding
    }
    ground {
      ...TerminationGround
    }
    assessedPenalties {
      ...Penalty
    }
    reversedPenalties {
      ...Penalty
    }
  }
}
${contractStandingFragment}
${penaltyFragment}
${refusalFragment}
${terminationGroundFragment}` as TypedDocument<RecordForceMajeureMutation, RecordForceMajeureMutationVariables>;

/** Records that the provider gave the client formal notice: when it stays without effect for as long as the terms say, the provider may end the contract. Scope `contracts:write`. */
export const RecordFormalNoticeDocument = `mutation recordFormalNotice($idempotencyKey: String!, $input: RecordFormalNoticeInput!) {
  recordFormalNotice(idempotencyKey: $idempotencyKey, input: $input) {
    refusals {
      ...Refusal
    }
    replayed
    contract {
      ...ContractStanding
    }
    ground {
      ...TerminationGround
    }
  }
}
${contractStandingFragment}
${refusalFragment}
${terminationGroundFragment}` as TypedDocument<RecordFormalNoticeMutation, RecordFormalNoticeMutationVariables>;

/** Records that data were handed back, once the client's resources were found fit for them. Scope `contracts:write`. */
export const RecordHandoverDocument = `mutation recordHandover($idempotencyKey: String!, $input: RecordHandoverInput!) {
  recordHandover(idempotencyKey: $idempotencyKey, input: $input) {
    refusals {
      ...Refusal
    }
    replayed
    contract {
      ...ContractStanding
    }
  }
}
${contractStandingFragment}
${refusalFragment}` as TypedDocument<RecordHandoverMutation, RecordHandoverMutationVariables>;

/** Records who a party is in law, from a day on. Scope `contracts:write`. */
export const RecordIdentityDocument = `mutation recordIdentity($idempotencyKey: String!, $input: RecordIdentityInput!) {
  recordIdentity(idempotencyKey: $idempotencyKey, input: $input) {
    refusals {
      ...Refusal
    }
    replayed
    identity {
      ...PartyIdentity
    }
  }
}
${addressFragment}
${electronicAddressFragment}
${partyIdentityFragment}
${refusalFragment}
${vatExemptionFragment}` as TypedDocument<RecordIdentityMutation, RecordIdentityMutationVariables>;

/** Records an indemnity under the contract's caps of liability. Scope `penalties:decide`. */
export const RecordIndemnityDocument = `mutation recordIndemnity($idempotencyKey: String!, $input: RecordIndemnityInput!) {
  recordIndemnity(idempotencyKey: $idempotencyKey, input: $input) {
    refusals {
      ...Refusal
    }
    replayed
    indemnity {
      ...Indemnity
    }
  }
}
${indemnityFragment}
${refusalFragment}` as TypedDocument<RecordIndemnityMutation, RecordIndemnityMutationVariables>;

/** Records an indemnity for which a cap is lifted, as an administrator may for gross negligence: it uses nothing of that cap. Scope `penalties:lift`. */
export const RecordIndemnityBeyondCapDocument = `mutation recordIndemnityBeyondCap($idempotencyKey: String!, $input: RecordIndemnityBeyondCapInput!) {
  recordIndemnityBeyondCap(idempotencyKey: $idempotencyKey, input: $input) {
    refusals {
      ...Refusal
    }
    replayed
    indemnity {
      ...Indemnity
    }
    lift {
      ...LiabilityCapLift
    }
  }
}
${indemnityFragment}
${liabilityCapLiftFragment}
${refusalFragment}` as TypedDocument<RecordIndemnityBeyondCapMutation, RecordIndemnityBeyondCapMutationVariables>;

/** Records which index replaces one that is no longer published, with its link coefficient. Scope `billing:write`. */
export const RecordIndexSuccessorDocument = `mutation recordIndexSuccessor($idempotencyKey: String!, $input: RecordIndexSuccessorInput!) {
  recordIndexSuccessor(idempotencyKey: $idempotencyKey, input: $input) {
    refusals {
      ...Refusal
    }
    replayed
    figures {
      ...PublishedFigure
    }
  }
}
${publishedFigureFragment}
${refusalFragment}` as TypedDocument<RecordIndexSuccessorMutation, RecordIndexSuccessorMutationVariables>;

/** Records values of an index as they were published, all or none. What is on file already is left as it is; a corrected value is another publication, and the earlier one stays. Scope `billing:write`. */
export const RecordIndexValuesDocument = `mutation recordIndexValues($idempotencyKey: String!, $input: RecordIndexValuesInput!) {
  recordIndexValues(idempotencyKey: $idempotencyKey, input: $input) {
    refusals {
      ...Refusal
    }
    replayed
    figures {
      ...PublishedFigure
    }
  }
}
${publishedFigureFragment}
${refusalFragment}` as TypedDocument<RecordIndexValuesMutation, RecordIndexValuesMutationVariables>;

/** Records that insolvency proceedings of the client were opened. That alone is no reason to end a contract: the record carries the warning of the law (C. com. L622-13). Scope `contracts:write`. */
export const RecordInsolvencyDocument = `mutation recordInsolvency($idempotencyKey: String!, $input: RecordInsolvencyInput!) {
  recordInsolvency(idempotencyKey: $idempotencyKey, input: $input) {
    refusals {
      ...Refusal
    }
    replayed
    contract {
      ...ContractStanding
    }
    ground {
      ...TerminationGround
    }
  }
}
${contractStandingFragment}
${refusalFragment}
${terminationGroundFragment}` as TypedDocument<RecordInsolvencyMutation, RecordInsolvencyMutationVariables>;

/** Records a check of the integrity of a plan's backups, passed or failed. One that failed is told to both sides. Scope `monitoring:write`. */
export const RecordIntegrityCheckDocument = `mutation recordIntegrityCheck($idempotencyKey: String!, $input: RecordIntegrityCheckInput!) {
  recordIntegrityCheck(idempotencyKey: $idempotencyKey, input: $input) {
    refusals {
      ...Refusal
    }
    replayed
    backupCheck {
      ...BackupCheck
    }
  }
}
${backupCheckFragment}
${refusalFragment}` as TypedDocument<RecordIntegrityCheckMutation, RecordIntegrityCheckMutationVariables>;

/** Records work done and settles its minutes: included time and units are used, a base that is used up is renewed, and amounts invoiced for the work alone become billing adjustments. Scope `incidents:manage`. */
export const RecordInterventionDocument = `mutation recordIntervention($idempotencyKey: String!, $input: RecordInterventionInput!) {
  recordIntervention(idempotencyKey: $idempotencyKey, input: $input) {
    refusals {
      ...Refusal
    }
    replayed
    intervention {
      ...Intervention
    }
    billingAdjustments {
      ...BillingAdjustment
    }
  }
}
${billingAdjustmentFragment}
${interventionFragment}
${labelFragment}
${refusalFragment}
${unitEntryFragment}` as TypedDocument<RecordInterventionMutation, RecordInterventionMutationVariables>;

/** Records up to 1 000 interventions in one call, in the order given. One that is refused is refused alone: see its outcome. */
export const RecordInterventionsDocument = `mutation recordInterventions($idempotencyKey: String!, $input: RecordInterventionsInput!) {
  recordInterventions(idempotencyKey: $idempotencyKey, input: $input) {
    refusals {
      ...Refusal
    }
    replayed
    outcomes {
      index
      refusals {
        ...Refusal
      }
      intervention {
        id
      }
    }
    billingAdjustments {
      ...BillingAdjustment
    }
  }
}
${billingAdjustmentFragment}
${labelFragment}
${refusalFragment}` as TypedDocument<RecordInterventionsMutation, RecordInterventionsMutationVariables>;

/** Records rates that the law or a central bank sets, each from a day on, all or none. What is on file already is left as it is. Scope `billing:write`. */
export const RecordLegalRatesDocument = `mutation recordLegalRates($idempotencyKey: String!, $input: RecordLegalRatesInput!) {
  recordLegalRates(idempotencyKey: $idempotencyKey, input: $input) {
    refusals {
      ...Refusal
    }
    replayed
    figures {
      ...PublishedFigure
    }
  }
}
${publishedFigureFragment}
${refusalFragment}` as TypedDocument<RecordLegalRatesMutation, RecordLegalRatesMutationVariables>;

/** Records an entry of a contract's logbook. For both sides, and the client's partner. Scope `file:write`. */
export const RecordLogbookEntryDocument = `mutation recordLogbookEntry($idempotencyKey: String!, $input: RecordLogbookEntryInput!) {
  recordLogbookEntry(idempotencyKey: $idempotencyKey, input: $input) {
    refusals {
      ...Refusal
    }
    replayed
    entry {
      ...LogbookEntry
    }
  }
}
${logbookEntryFragment}
${refusalFragment}` as TypedDocument<RecordLogbookEntryMutation, RecordLogbookEntryMutationVariables>;

/** Records a mandate that a client signed. Scope `billing:write`. */
export const RecordMandateDocument = `mutation recordMandate($idempotencyKey: String!, $input: RecordMandateInput!) {
  recordMandate(idempotencyKey: $idempotencyKey, input: $input) {
    refusals {
      ...Refusal
    }
    replayed
    mandate {
      ...DirectDebitMandate
    }
  }
}
${directDebitMandateFragment}
${refusalFragment}` as TypedDocument<RecordMandateMutation, RecordMandateMutationVariables>;

/** Records that the client rebooted by hand: the planned reboot does not take place. Scope `contracts:respond`. */
export const RecordManualRebootDocument = `mutation recordManualReboot($idempotencyKey: String!, $input: RecordManualRebootInput!) {
  recordManualReboot(idempotencyKey: $idempotencyKey, input: $input) {
    refusals {
      ...Refusal
    }
    replayed
    reboot {
      ...Reboot
    }
  }
}
${rebootFragment}
${refusalFragment}` as TypedDocument<RecordManualRebootMutation, RecordManualRebootMutationVariables>;

/** A notice was sent by other means than e-mail. Scope `contracts:write`. */
export const RecordNoticeSentDocument = `mutation recordNoticeSent($idempotencyKey: String!, $input: RecordNoticeSentInput!) {
  recordNoticeSent(idempotencyKey: $idempotencyKey, input: $input) {
    refusals {
      ...Refusal
    }
    replayed
    notice {
      ...Notice
    }
  }
}
${noticeFragment}
${refusalFragment}` as TypedDocument<RecordNoticeSentMutation, RecordNoticeSentMutationVariables>;

/** Records that the order of a module's service was validated, which starts the clock of its commissioning. Scope `contracts:write`. */
export const RecordOrderValidationDocument = `mutation recordOrderValidation($idempotencyKey: String!, $input: RecordOrderValidationInput!) {
  recordOrderValidation(idempotencyKey: $idempotencyKey, input: $input) {
    refusals {
      ...Refusal
    }
    replayed
    module {
      id
      key
      commissioning {
        orderValidatedAt
        commissionedAt
      }
    }
  }
}
${refusalFragment}` as TypedDocument<RecordOrderValidationMutation, RecordOrderValidationMutationVariables>;

/** Records a payment of a client. It settles the invoices that the payer names; else, as the law says, those that are due, the oldest first, and in proportion those of one day. What is left stays the client's balance. A partner records those of its clients. Scope `payments:write`. */
export const RecordPaymentDocument = `mutation recordPayment($idempotencyKey: String!, $input: RecordPaymentInput!) {
  recordPayment(idempotencyKey: $idempotencyKey, input: $input) {
    refusals {
      ...Refusal
    }
    replayed
    payment {
      ...Payment
    }
  }
}
${paymentFragment}
${refusalFragment}` as TypedDocument<RecordPaymentMutation, RecordPaymentMutationVariables>;

/** Records that a failure of the provider was established: the client may end the contract for it free of charge, and what was paid for days without service is refunded. A failure that was recorded wrongly is withdrawn with `withdrawTerminationGround`. Scope `contracts:write`. */
export const RecordProviderFailureDocument = `mutation recordProviderFailure($idempotencyKey: String!, $input: RecordProviderFailureInput!) {
  recordProviderFailure(idempotencyKey: $idempotencyKey, input: $input) {
    refusals {
      ...Refusal
    }
    replayed
    contract {
      ...ContractStanding
    }
    ground {
      ...TerminationGround
    }
  }
}
${contractStandingFragment}
${refusalFragment}
${terminationGroundFragment}` as TypedDocument<RecordProviderFailureMutation, RecordProviderFailureMutationVariables>;

/** Records up to 1 000 readings in one call. A reading that is refused is refused alone: see its outcome. */
export const RecordReadingsDocument = `mutation recordReadings($idempotencyKey: String!, $input: RecordReadingsInput!) {
  recordReadings(idempotencyKey: $idempotencyKey, input: $input) {
    refusals {
      ...Refusal
    }
    replayed
    outcomes {
      index
      refusals {
        ...Refusal
      }
      known
      alert {
        id
        incident {
          id
          number
        }
      }
    }
    reassessedPenalties {
      ...Penalty
    }
    unpriced {
      ...UnpricedPenalty
    }
  }
}
${penaltyFragment}
${refusalFragment}
${unpricedPenaltyFragment}` as TypedDocument<RecordReadingsMutation, RecordReadingsMutationVariables>;

/** Records that the robot of a planned reboot failed: it is planned again, as many working days later as its level says. Scope `incidents:manage`. */
export const RecordRebootFailureDocument = `mutation recordRebootFailure($idempotencyKey: String!, $input: RecordRebootFailureInput!) {
  recordRebootFailure(idempotencyKey: $idempotencyKey, input: $input) {
    refusals {
      ...Refusal
    }
    replayed
    reboot {
      ...Reboot
    }
  }
}
${rebootFragment}
${refusalFragment}` as TypedDocument<RecordRebootFailureMutation, RecordRebootFailureMutationVariables>;

/** Records when a formal notice was received. Scope `contracts:write`. */
export const RecordReceiptDocument = `mutation recordReceipt($idempotencyKey: String!, $input: RecordReceiptInput!) {
  recordReceipt(idempotencyKey: $idempotencyKey, input: $input) {
    refusals {
      ...Refusal
    }
    replayed
    contract {
      ...ContractStanding
    }
    ground {
      ...TerminationGround
    }
  }
}
${contractStandingFragment}
${refusalFragment}
${terminationGroundFragment}` as TypedDocument<RecordReceiptMutation, RecordReceiptMutationVariables>;

/** Records that an incident was reported again, e.g. by the client's call after an alert. The terms pack says which channels start a clock. Scope `incidents:write`. */
export const RecordReceptionDocument = `mutation recordReception($idempotencyKey: String!, $input: RecordReceptionInput!) {
  recordReception(idempotencyKey: $idempotencyKey, input: $input) {
    refusals {
      ...Refusal
    }
    replayed
    incident {
      ...Incident
    }
    reassessedPenalties {
      ...Penalty
    }
    unpriced {
      ...UnpricedPenalty
    }
  }
}
${incidentFragment}
${labelFragment}
${penaltyFragment}
${refusalFragment}
${unpricedPenaltyFragment}` as TypedDocument<RecordReceptionMutation, RecordReceptionMutationVariables>;

/** Records money that the provider paid back to a client: credit notes, and what was paid too much. For the provider's own staff. Scope `billing:write`. */
export const RecordRefundDocument = `mutation recordRefund($idempotencyKey: String!, $input: RecordRefundInput!) {
  recordRefund(idempotencyKey: $idempotencyKey, input: $input) {
    refusals {
      ...Refusal
    }
    replayed
    payment {
      ...Payment
    }
  }
}
${paymentFragment}
${refusalFragment}` as TypedDocument<RecordRefundMutation, RecordRefundMutationVariables>;

/** Records that the client complied with a formal notice or a warning. In time, no right to end the contract comes of it. Scope `contracts:write`. */
export const RecordRemedyDocument = `mutation recordRemedy($idempotencyKey: String!, $input: RecordRemedyInput!) {
  recordRemedy(idempotencyKey: $idempotencyKey, input: $input) {
    refusals {
      ...Refusal
    }
    replayed
    contract {
      ...ContractStanding
    }
    ground {
      ...TerminationGround
    }
  }
}
${contractStandingFragment}
${refusalFragment}
${terminationGroundFragment}` as TypedDocument<RecordRemedyMutation, RecordRemedyMutationVariables>;

/** Records a test to restore from a plan's backups, passed or failed. One that failed is told to both sides. Scope `monitoring:write`. */
export const RecordRestoreTestDocument = `mutation recordRestoreTest($idempotencyKey: String!, $input: RecordRestoreTestInput!) {
  recordRestoreTest(idempotencyKey: $idempotencyKey, input: $input) {
    refusals {
      ...Refusal
    }
    replayed
    backupCheck {
      ...BackupCheck
    }
  }
}
${backupCheckFragment}
${refusalFragment}` as TypedDocument<RecordRestoreTestMutation, RecordRestoreTestMutationVariables>;

/** Records spare parts that were replaced: free, or invoiced at the tariff of their day as the initial term is over or the maker's life of the asset is. Scope `contracts:write`. */
export const RecordSparePartDocument = `mutation recordSparePart($idempotencyKey: String!, $input: RecordSparePartInput!) {
  recordSparePart(idempotencyKey: $idempotencyKey, input: $input) {
    refusals {
      ...Refusal
    }
    replayed
    sparePart {
      ...SparePart
    }
    billingAdjustment {
      ...BillingAdjustment
    }
  }
}
${billingAdjustmentFragment}
${labelFragment}
${refusalFragment}
${sparePartFragment}` as TypedDocument<RecordSparePartMutation, RecordSparePartMutationVariables>;

/** Passes an increase of a supplier on from a day, where the terms allow it: a decision with its reason and proof, listed apart from the formula. Scope `contracts:write`. */
export const RecordSupplierIncreaseDocument = `mutation recordSupplierIncrease($idempotencyKey: String!, $input: RecordSupplierIncreaseInput!, $language: Language! = EN) {
  recordSupplierIncrease(idempotencyKey: $idempotencyKey, input: $input) {
    refusals {
      ...Refusal
    }
    replayed
    contract {
      id
    }
    revision {
      ...PriceRevision
    }
    billingAdjustments {
      ...BillingAdjustment
    }
    assessedPenalties {
      id
    }
    reversedPenalties {
      id
    }
  }
}
${billingAdjustmentFragment}
${explanationFragment}
${explanationReplayFragment}
${labelFragment}
${priceRevisionFragment}
${refusalFragment}` as TypedDocument<RecordSupplierIncreaseMutation, RecordSupplierIncreaseMutationVariables>;

/** Records a change that was made without leave: `excludePeriod` can name it as the cause of what follows. Scope `incidents:manage`. */
export const RecordUnauthorisedChangeDocument = `mutation recordUnauthorisedChange($idempotencyKey: String!, $input: RecordUnauthorisedChangeInput!) {
  recordUnauthorisedChange(idempotencyKey: $idempotencyKey, input: $input) {
    refusals {
      ...Refusal
    }
    replayed
    change {
      ...ChangeRequest
    }
  }
}
${changeRequestFragment}
${refusalFragment}` as TypedDocument<RecordUnauthorisedChangeMutation, RecordUnauthorisedChangeMutationVariables>;

/** Records a minor update that was made available, with its deadline or the maintenance window that it waits for. Scope `incidents:manage`. */
export const RecordUpdateDocument = `mutation recordUpdate($idempotencyKey: String!, $input: RecordUpdateInput!) {
  recordUpdate(idempotencyKey: $idempotencyKey, input: $input) {
    refusals {
      ...Refusal
    }
    replayed
    update {
      ...SoftwareUpdate
    }
  }
}
${refusalFragment}
${softwareUpdateFragment}` as TypedDocument<RecordUpdateMutation, RecordUpdateMutationVariables>;

/** Records a breach of the rules of use and its warning: the provider may close the service within the days that the terms say, or at once when it is severe. Scope `contracts:write`. */
export const RecordUsageBreachDocument = `mutation recordUsageBreach($idempotencyKey: String!, $input: RecordUsageBreachInput!) {
  recordUsageBreach(idempotencyKey: $idempotencyKey, input: $input) {
    refusals {
      ...Refusal
    }
    replayed
    contract {
      ...ContractStanding
    }
    ground {
      ...TerminationGround
    }
  }
}
${contractStandingFragment}
${refusalFragment}
${terminationGroundFragment}` as TypedDocument<RecordUsageBreachMutation, RecordUsageBreachMutationVariables>;

/** Takes a contested claim to the operations manager, as the client may do once the days to agree are over. Scope `penalties:claim`. */
export const ReferPenaltyDocument = `mutation referPenalty($idempotencyKey: String!, $input: ReferPenaltyInput!) {
  referPenalty(idempotencyKey: $idempotencyKey, input: $input) {
    refusals {
      ...Refusal
    }
    replayed
    penalty {
      ...Penalty
    }
  }
}
${penaltyFragment}
${refusalFragment}` as TypedDocument<ReferPenaltyMutation, ReferPenaltyMutationVariables>;

/** Refunds the share of the instalment for an outage of several days, as the client asked (`omr-hosted` art. 4.1): a credit on its next invoice, corrected when the incident or its penalties are. Scope `penalties:decide`. */
export const RefundLongOutageDocument = `mutation refundLongOutage($idempotencyKey: String!, $input: RefundLongOutageInput!, $language: Language! = EN) {
  refundLongOutage(idempotencyKey: $idempotencyKey, input: $input) {
    refusals {
      ...Refusal
    }
    replayed
    outageRefund {
      ...OutageRefund
    }
    billingAdjustment {
      ...BillingAdjustment
    }
  }
}
${billingAdjustmentFragment}
${explanationFragment}
${explanationReplayFragment}
${labelFragment}
${outageRefundFragment}
${refusalFragment}` as TypedDocument<RefundLongOutageMutation, RefundLongOutageMutationVariables>;

/** Records that the client refuses updates, by the client itself or by the staff; a component is left out by a granted change (`decideChange`). Scope `contracts:respond`. */
export const RefuseUpdatesDocument = `mutation refuseUpdates($idempotencyKey: String!, $input: RefuseUpdatesInput!) {
  refuseUpdates(idempotencyKey: $idempotencyKey, input: $input) {
    refusals {
      ...Refusal
    }
    replayed
    updateExclusion {
      ...UpdateExclusion
    }
  }
}
${refusalFragment}
${updateExclusionFragment}` as TypedDocument<RefuseUpdatesMutation, RefuseUpdatesMutationVariables>;

/** Withdraws the restoration of an incident: its clocks continue, and the penalties that the restoration made certain are reversed. Scope `incidents:manage`. */
export const ReopenIncidentDocument = `mutation reopenIncident($idempotencyKey: String!, $input: ReopenIncidentInput!) {
  reopenIncident(idempotencyKey: $idempotencyKey, input: $input) {
    refusals {
      ...Refusal
    }
    replayed
    incident {
      ...Incident
    }
    reassessedPenalties {
      ...Penalty
    }
    unpriced {
      ...UnpricedPenalty
    }
  }
}
${incidentFragment}
${labelFragment}
${penaltyFragment}
${refusalFragment}
${unpricedPenaltyFragment}` as TypedDocument<ReopenIncidentMutation, ReopenIncidentMutationVariables>;

/** Has somebody else take a shift over, from now or another instant on. Scope `incidents:manage`. */
export const ReplaceOnCallDocument = `mutation replaceOnCall($idempotencyKey: String!, $input: ReplaceOnCallInput!) {
  replaceOnCall(idempotencyKey: $idempotencyKey, input: $input) {
    refusals {
      ...Refusal
    }
    replayed
    shift {
      ...OnCallShift
    }
    gaps {
      team
      startsAt
      endsAt
    }
  }
}
${onCallShiftFragment}
${refusalFragment}` as TypedDocument<ReplaceOnCallMutation, ReplaceOnCallMutationVariables>;

/** Records an incident. Scope `incidents:write`. */
export const ReportIncidentDocument = `mutation reportIncident($idempotencyKey: String!, $input: ReportIncidentInput!) {
  reportIncident(idempotencyKey: $idempotencyKey, input: $input) {
    refusals {
      ...Refusal
    }
    replayed
    incident {
      ...Incident
    }
    notStarted {
      commitment {
        key
        kind
        calendar
        comparison
        article
      }
      reason
      whatWouldStartIt
    }
    reassessedPenalties {
      ...Penalty
    }
    unpriced {
      ...UnpricedPenalty
    }
  }
}
${incidentFragment}
${labelFragment}
${penaltyFragment}
${refusalFragment}
${unpricedPenaltyFragment}` as TypedDocument<ReportIncidentMutation, ReportIncidentMutationVariables>;

/** Records up to 1 000 incidents in one call. An incident that is refused is refused alone: see its outcome. */
export const ReportIncidentsDocument = `mutation reportIncidents($idempotencyKey: String!, $input: ReportIncidentsInput!) {
  reportIncidents(idempotencyKey: $idempotencyKey, input: $input) {
    refusals {
      ...Refusal
    }
    replayed
    outcomes {
      index
      refusals {
        ...Refusal
      }
      incident {
        id
        number
      }
    }
    reassessedPenalties {
      ...Penalty
    }
    unpriced {
      ...UnpricedPenalty
    }
  }
}
${penaltyFragment}
${refusalFragment}
${unpricedPenaltyFragment}` as TypedDocument<ReportIncidentsMutation, ReportIncidentsMutationVariables>;

/** Asks leave for a change of what the provider manages. Scope `incidents:write`. */
export const RequestChangeDocument = `mutation requestChange($idempotencyKey: String!, $input: RequestChangeInput!) {
  requestChange(idempotencyKey: $idempotencyKey, input: $input) {
    refusals {
      ...Refusal
    }
    replayed
    change {
      ...ChangeRequest
    }
  }
}
${changeRequestFragment}
${refusalFragment}` as TypedDocument<RequestChangeMutation, RequestChangeMutationVariables>;

/** Records what the client chose for its data at the end: the fee becomes a billing adjustment, and the deadline runs. Scope `contracts:write`. */
export const RequestReversibilityDocument = `mutation requestReversibility($idempotencyKey: String!, $input: RequestReversibilityInput!) {
  requestReversibility(idempotencyKey: $idempotencyKey, input: $input) {
    refusals {
      ...Refusal
    }
    replayed
    contract {
      ...ContractStanding
    }
  }
}
${contractStandingFragment}
${refusalFragment}` as TypedDocument<RequestReversibilityMutation, RequestReversibilityMutationVariables>;

/** Asks for a major update on a day, with the notice that the terms ask for. Scope `contracts:respond`. */
export const RequestUpdateDocument = `mutation requestUpdate($idempotencyKey: String!, $input: RequestUpdateInput!) {
  requestUpdate(idempotencyKey: $idempotencyKey, input: $input) {
    refusals {
      ...Refusal
    }
    replayed
    update {
      ...SoftwareUpdate
    }
  }
}
${refusalFragment}
${softwareUpdateFragment}` as TypedDocument<RequestUpdateMutation, RequestUpdateMutationVariables>;

/** Records the notice that the service is restored, and assesses the penalties that this makes certain. Scope `incidents:manage`. */
export const RestoreIncidentDocument = `mutation restoreIncident($idempotencyKey: String!, $input: RestoreIncidentInput!) {
  restoreIncident(idempotencyKey: $idempotencyKey, input: $input) {
    refusals {
      ...Refusal
    }
    replayed
    incident {
      ...Incident
    }
    assessedPenalties {
      ...Penalty
    }
    reversedPenalties {
      ...Penalty
    }
    unpriced {
      ...UnpricedPenalty
    }
  }
}
${incidentFragment}
${labelFragment}
${penaltyFragment}
${refusalFragment}
${unpricedPenaltyFragment}` as TypedDocument<RestoreIncidentMutation, RestoreIncidentMutationVariables>;

/** Takes a suspended contract's service up again from a day on: to `ACTIVE`, or `NOTICE_GIVEN` where notice was given. Scope `contracts:write`. */
export const ResumeContractDocument = `mutation resumeContract($idempotencyKey: String!, $input: ResumeContractInput!) {
  resumeContract(idempotencyKey: $idempotencyKey, input: $input) {
    refusals {
      ...Refusal
    }
    replayed
    contract {
      ...ContractStanding
    }
  }
}
${contractStandingFragment}
${refusalFragment}` as TypedDocument<ResumeContractMutation, ResumeContractMutationVariables>;

/** Shows a secret once: `value` is null for a repeated idempotency key. Scope `vault:reveal`. */
export const RevealSecretDocument = `mutation revealSecret($idempotencyKey: String!, $input: RevealSecretInput!) {
  revealSecret(idempotencyKey: $idempotencyKey, input: $input) {
    refusals {
      ...Refusal
    }
    replayed
    secret {
      ...Secret
    }
    value
  }
}
${refusalFragment}
${secretFragment}` as TypedDocument<RevealSecretMutation, RevealSecretMutationVariables>;

/** Reverses work that was recorded by mistake. Scope `incidents:manage`. */
export const ReverseInterventionDocument = `mutation reverseIntervention($idempotencyKey: String!, $input: ReverseInterventionInput!) {
  reverseIntervention(idempotencyKey: $idempotencyKey, input: $input) {
    refusals {
      ...Refusal
    }
    replayed
    intervention {
      ...Intervention
    }
    billingAdjustments {
      ...BillingAdjustment
    }
  }
}
${billingAdjustmentFragment}
${interventionFragment}
${labelFragment}
${refusalFragment}
${unitEntryFragment}` as TypedDocument<ReverseInterventionMutation, ReverseInterventionMutationVariables>;

/** Reverses a payment that the bank returned, or that was recorded wrongly: what it settled is open again. Scope `payments:write`. */
export const ReversePaymentDocument = `mutation reversePayment($idempotencyKey: String!, $input: ReversePaymentInput!) {
  reversePayment(idempotencyKey: $idempotencyKey, input: $input) {
    refusals {
      ...Refusal
    }
    replayed
    payment {
      ...Payment
    }
  }
}
${paymentFragment}
${refusalFragment}` as TypedDocument<ReversePaymentMutation, ReversePaymentMutationVariables>;

/** Revokes a key of your own party, even the one that you use: it is refused within a second. Scope `keys:manage`. */
export const RevokeApiKeyDocument = `mutation revokeApiKey($idempotencyKey: String!, $input: RevokeApiKeyInput!) {
  revokeApiKey(idempotencyKey: $idempotencyKey, input: $input) {
    refusals {
      ...Refusal
    }
    replayed
    apiKey {
      ...ApiKey
    }
  }
}
${apiKeyFragment}
${refusalFragment}` as TypedDocument<RevokeApiKeyMutation, RevokeApiKeyMutationVariables>;

/** Revokes a calendar: its address is not found any more. Scope `keys:manage`. */
export const RevokeCalendarFeedDocument = `mutation revokeCalendarFeed($idempotencyKey: String!, $input: RevokeCalendarFeedInput!) {
  revokeCalendarFeed(idempotencyKey: $idempotencyKey, input: $input) {
    refusals {
      ...Refusal
    }
    replayed
    calendarFeed {
      ...CalendarFeed
    }
  }
}
${calendarFeedFragment}
${refusalFragment}` as TypedDocument<RevokeCalendarFeedMutation, RevokeCalendarFeedMutationVariables>;

/** Replaces a key with a new one. `secret` is shown only this once, as with createApiKey. */
export const RotateApiKeyDocument = `mutation rotateApiKey($idempotencyKey: String!, $input: RotateApiKeyInput!) {
  rotateApiKey(idempotencyKey: $idempotencyKey, input: $input) {
    refusals {
      ...Refusal
    }
    replayed
    apiKey {
      ...ApiKey
    }
    secret
    replacedKey {
      ...ApiKey
    }
  }
}
${apiKeyFragment}
${refusalFragment}` as TypedDocument<RotateApiKeyMutation, RotateApiKeyMutationVariables>;

/** The seals of the provider, newest first: keep number and hash elsewhere. Scope `billing:read`. */
export const SealsDocument = `query seals($first: Int! = 50, $after: String) {
  seals(first: $first, after: $after) {
    nodes {
      number
      sealedAt
      previousHash
      hash
    }
    pageInfo {
      ...PageInfo
    }
  }
}
${pageInfoFragment}` as TypedDocument<SealsQuery, SealsQueryVariables>;

/** Sends the client the order for the next term, at the prices of its first day; sent again, it replaces the one before. Scope `contracts:write`. */
export const SendOrderDocument = `mutation sendOrder($idempotencyKey: String!, $input: SendOrderInput!) {
  sendOrder(idempotencyKey: $idempotencyKey, input: $input) {
    refusals {
      ...Refusal
    }
    replayed
    contract {
      ...ContractStanding
    }
  }
}
${contractStandingFragment}
${refusalFragment}` as TypedDocument<SendOrderMutation, SendOrderMutationVariables>;

/** Sends the client a quote: at a fixed price, by the hour, or an estimate against the month's allotted time. Scope `incidents:manage`. */
export const SendQuoteDocument = `mutation sendQuote($idempotencyKey: String!, $input: SendQuoteInput!) {
  sendQuote(idempotencyKey: $idempotencyKey, input: $input) {
    refusals {
      ...Refusal
    }
    replayed
    quote {
      ...Quote
    }
  }
}
${quoteFragment}
${refusalFragment}` as TypedDocument<SendQuoteMutation, SendQuoteMutationVariables>;

/** The server's current time. In development, `CLOCK_STARTS_AT` sets its clock. */
export const ServerTimeDocument = `query serverTime {
  serverTime
}` as TypedDocument<ServerTimeQuery, ServerTimeQueryVariables>;

/** Sets the accounts and journals of the provider's books from a day on, its fiscal years, and at the ends of which periods it enters what belongs to another one. What was posted stays. Scope `billing:write`. */
export const SetAccountsDocument = `mutation setAccounts($idempotencyKey: String!, $input: SetAccountsInput!) {
  setAccounts(idempotencyKey: $idempotencyKey, input: $input) {
    refusals {
      ...Refusal
    }
    replayed
    accounting {
      ...Accounting
    }
  }
}
${accountingFragment}
${refusalFragment}` as TypedDocument<SetAccountsMutation, SetAccountsMutationVariables>;

/** Records what a contract is allotted of a resource from a day on. What was allotted before stays on record. Scope `contracts:write`. */
export const SetAllocationDocument = `mutation setAllocation($idempotencyKey: String!, $input: SetAllocationInput!) {
  setAllocation(idempotencyKey: $idempotencyKey, input: $input) {
    refusals {
      ...Refusal
    }
    replayed
    allocation {
      ...Allocation
    }
  }
}
${allocationFragment}
${refusalFragment}` as TypedDocument<SetAllocationMutation, SetAllocationMutationVariables>;

/** Sets how often something of a contract is backed up from a day on. From then on, a backup of which nothing tells is found missed once its time is over. Scope `contracts:write`. */
export const SetBackupPlanDocument = `mutation setBackupPlan($idempotencyKey: String!, $input: SetBackupPlanInput!) {
  setBackupPlan(idempotencyKey: $idempotencyKey, input: $input) {
    refusals {
      ...Refusal
    }
    replayed
    contract {
      id
    }
  }
}
${refusalFragment}` as TypedDocument<SetBackupPlanMutation, SetBackupPlanMutationVariables>;

/** Sets the number by which your own system knows a client, a contract or an asset, or takes it away. Scope `references:write`. */
export const SetExternalIdDocument = `mutation setExternalId($idempotencyKey: String!, $input: SetExternalIdInput!) {
  setExternalId(idempotencyKey: $idempotencyKey, input: $input) {
    refusals {
      ...Refusal
    }
    replayed
    externalId {
      ...ExternalId
    }
  }
}
${externalIdFragment}
${refusalFragment}` as TypedDocument<SetExternalIdMutation, SetExternalIdMutationVariables>;

/** Records the price of an hour of work on a contract from a date on. Scope `contracts:write`. */
export const SetHourlyRateDocument = `mutation setHourlyRate($idempotencyKey: String!, $input: SetHourlyRateInput!) {
  setHourlyRate(idempotencyKey: $idempotencyKey, input: $input) {
    refusals {
      ...Refusal
    }
    replayed
    contract {
      id
      number
      hourlyRates {
        ...HourlyRate
      }
    }
  }
}
${hourlyRateFragment}
${refusalFragment}` as TypedDocument<SetHourlyRateMutation, SetHourlyRateMutationVariables>;

/** Sets how the provider issues invoices: from which day on, and in which series. Scope `billing:write`. */
export const SetInvoicingDocument = `mutation setInvoicing($idempotencyKey: String!, $input: SetInvoicingInput!) {
  setInvoicing(idempotencyKey: $idempotencyKey, input: $input) {
    refusals {
      ...Refusal
    }
    replayed
    invoicing {
      ...InvoicingSetting
    }
  }
}
${invoicingSettingFragment}
${refusalFragment}` as TypedDocument<SetInvoicingMutation, SetInvoicingMutationVariables>;

/** Sets a check of a contract's monitoring, or of one of its assets: on or off, its threshold, its severity. Scope `contracts:write`. */
export const SetMonitoringCheckDocument = `mutation setMonitoringCheck($idempotencyKey: String!, $input: SetMonitoringCheckInput!) {
  setMonitoringCheck(idempotencyKey: $idempotencyKey, input: $input) {
    refusals {
      ...Refusal
    }
    replayed
    contract {
      id
      checks {
        ...MonitoringCheck
      }
    }
  }
}
${labelFragment}
${monitoringCheckFragment}
${refusalFragment}` as TypedDocument<SetMonitoringCheckMutation, SetMonitoringCheckMutationVariables>;

/** Sets a credit note off against an invoice of the same contract. Scope `billing:write`. */
export const SetOffCreditNoteDocument = `mutation setOffCreditNote($idempotencyKey: String!, $input: SetOffCreditNoteInput!) {
  setOffCreditNote(idempotencyKey: $idempotencyKey, input: $input) {
    refusals {
      ...Refusal
    }
    replayed
    creditNote {
      id
      reference
      openAmount
    }
    invoice {
      id
      reference
      openAmount
    }
  }
}
${refusalFragment}` as TypedDocument<SetOffCreditNoteMutation, SetOffCreditNoteMutationVariables>;

/** Sets who of a team is on call from when until when, for all contracts or some. Scope `incidents:manage`. */
export const SetOnCallDocument = `mutation setOnCall($idempotencyKey: String!, $input: SetOnCallInput!) {
  setOnCall(idempotencyKey: $idempotencyKey, input: $input) {
    refusals {
      ...Refusal
    }
    replayed
    shift {
      ...OnCallShift
    }
    gaps {
      team
      startsAt
      endsAt
    }
  }
}
${onCallShiftFragment}
${refusalFragment}` as TypedDocument<SetOnCallMutation, SetOnCallMutationVariables>;

/** Records a price of a contract from a day on until the next one starts. Earlier records stay on file, at most 1 000 entries. Scope `contracts:write`. */
export const SetTariffDocument = `mutation setTariff($idempotencyKey: String!, $input: SetTariffInput!) {
  setTariff(idempotencyKey: $idempotencyKey, input: $input) {
    refusals {
      ...Refusal
    }
    replayed
    contract {
      id
      number
    }
  }
}
${refusalFragment}` as TypedDocument<SetTariffMutation, SetTariffMutationVariables>;

/** Ends a dispute: what stays owed is credited, what is taken off gives its headroom back to the caps. Scope `penalties:decide`. */
export const SettlePenaltyDocument = `mutation settlePenalty($idempotencyKey: String!, $input: SettlePenaltyInput!) {
  settlePenalty(idempotencyKey: $idempotencyKey, input: $input) {
    refusals {
      ...Refusal
    }
    replayed
    penalty {
      ...Penalty
    }
    billingAdjustment {
      ...BillingAdjustment
    }
  }
}
${billingAdjustmentFragment}
${labelFragment}
${penaltyFragment}
${refusalFragment}` as TypedDocument<SettlePenaltyMutation, SettlePenaltyMutationVariables>;

/** Records the signature of both sides: `DRAFT` to `SIGNED`. Scope `contracts:write`. */
export const SignContractDocument = `mutation signContract($idempotencyKey: String!, $input: SignContractInput!) {
  signContract(idempotencyKey: $idempotencyKey, input: $input) {
    refusals {
      ...Refusal
    }
    replayed
    contract {
      ...Contract
    }
  }
}
${contractFragment}
${contractSignatureFragment}
${contractSummaryFragment}
${labelFragment}
${refusalFragment}
${unitAccountFragment}` as TypedDocument<SignContractMutation, SignContractMutationVariables>;

/** What an amendment would change, before anyone signs it. Scopes `billing:read` and `contracts:read`. */
export const SimulateAmendmentDocument = `query simulateAmendment($input: SimulateAmendmentInput!, $language: Language! = EN) {
  simulateAmendment(input: $input) {
    refusals {
      ...Refusal
    }
    simulation {
      changes {
        ...ContractChange
      }
      adjustments {
        kind
        key
        periodStartsOn
        periodEndsBefore
        occurredOn
        amount
        explanation {
          ...Explanation
        }
      }
      total
      termStartsOn
      termLastDay
      lastNoticeDay
      monthlyForfaitBefore
      monthlyForfaitAfter
    }
  }
}
${contractChangeFragment}
${explanationFragment}
${explanationReplayFragment}
${labelFragment}
${refusalFragment}` as TypedDocument<SimulateAmendmentQuery, SimulateAmendmentQueryVariables>;

/** The effect of an index on a contract's prices at its anniversaries. Nothing is recorded. Scope `billing:read`. */
export const SimulateIndexationDocument = `query simulateIndexation($input: SimulateIndexationInput!, $language: Language! = EN) {
  simulateIndexation(input: $input) {
    refusals {
      ...Refusal
    }
    simulation {
      index
      revisions {
        revisedOn
        indexNow {
          period
          publishedOn
          value
        }
        prices {
          key
          oldPrice
          newPrice
          indexBefore {
            period
            publishedOn
            value
          }
          minimumApplied
          ceilingApplied
          explanation {
            ...Explanation
          }
        }
      }
      refusedOn
      revisionRefusals {
        ...Refusal
      }
      before
      after
      difference
      explanation {
        ...Explanation
      }
    }
  }
}
${explanationFragment}
${explanationReplayFragment}
${labelFragment}
${refusalFragment}` as TypedDocument<SimulateIndexationQuery, SimulateIndexationQueryVariables>;

/** What the late invoices of a contract cost until a day, by its terms and by the law. Scope `billing:read`. */
export const SimulateLateInterestDocument = `query simulateLateInterest($input: SimulateLateInterestInput!, $language: Language! = EN) {
  simulateLateInterest(input: $input) {
    refusals {
      ...Refusal
    }
    simulation {
      until
      invoices {
        invoice {
          id
          reference
        }
        dueOn
        noticedOn
        paidOn
        daysLate
        claimedInterest
        claimedRecoveryFee
        claimedThrough
        byContract {
          ...LateCharge
        }
        lawfulMinimum {
          ...LateCharge
        }
        lawfulDefault {
          ...LateCharge
        }
      }
    }
  }
}
${explanationFragment}
${explanationReplayFragment}
${labelFragment}
${lateChargeFragment}
${refusalFragment}` as TypedDocument<SimulateLateInterestQuery, SimulateLateInterestQueryVariables>;

/** What a change of level or of a price within a paid period would cost. Nothing is recorded. Scope `billing:read`. */
export const SimulateLevelChangeDocument = `query simulateLevelChange($input: SimulateLevelChangeInput!, $language: Language! = EN) {
  simulateLevelChange(input: $input) {
    refusals {
      ...Refusal
    }
    simulation {
      startsOn
      endsBefore
      paid
      credit
      charge
      difference
      newPriceFrom
      explanation {
        ...Explanation
      }
    }
  }
}
${explanationFragment}
${explanationReplayFragment}
${labelFragment}
${refusalFragment}` as TypedDocument<SimulateLevelChangeQuery, SimulateLevelChangeQueryVariables>;

/** What ending a contract before its term would cost. Nothing is recorded. Scope `billing:read`. */
export const SimulateTerminationDocument = `query simulateTermination($input: SimulateTerminationInput!, $language: Language! = EN) {
  simulateTermination(input: $input) {
    refusals {
      ...Refusal
    }
    simulation {
      effectiveOn
      termLastDay
      forfait {
        fee
        wholeMonths
        extraDays
        explanation {
          ...Explanation
        }
      }
      consumption {
        account
        fee
        averageUnits
        monthsCounted
        daysLeft
        explanation {
          ...Explanation
        }
      }
      prepaid {
        startsOn
        endsBefore
        paid
        credit
        explanation {
          ...Explanation
        }
      }
      advancesRefunded
      unpaid
      lateInterest
      unitsForfeited {
        account
        units
        worth
      }
      total
      explanation {
        ...Explanation
      }
    }
  }
}
${explanationFragment}
${explanationReplayFragment}
${labelFragment}
${refusalFragment}` as TypedDocument<SimulateTerminationQuery, SimulateTerminationQueryVariables>;

/** What other terms would have cost: replays the incidents, units and prices of a contract's months under its own terms and under others. Only work paid for with units is replayed; work that a forfait covered stays covered. Nothing is recorded. Scopes `billing:read` and `penalties:read`. */
export const SimulateTermsDocument = `query simulateTerms($input: SimulateTermsInput!, $language: Language! = EN) {
  simulateTerms(input: $input) {
    refusals {
      ...Refusal
    }
    simulation {
      months {
        month
        own {
          ...SimulatedMonthCost
        }
        other {
          ...SimulatedMonthCost
        }
        difference
        explanation {
          ...Explanation
        }
      }
      own {
        ...SimulatedCost
      }
      other {
        ...SimulatedCost
      }
      difference
      explanation {
        ...Explanation
      }
    }
  }
}
${explanationFragment}
${explanationReplayFragment}
${labelFragment}
${refusalFragment}
${simulatedCostFragment}
${simulatedMonthCostFragment}` as TypedDocument<SimulateTermsQuery, SimulateTermsQueryVariables>;

/** Closes a month, and those before that were not closed: penalties are settled, then invoices and credit notes dated by its end are issued, in the order of their days; at the end the books are posted through the month, where accounts are set. A worker of the server does it. For a month whose run was stopped or is done it goes on, or looks again; what was done stays. Scope `billing:write`. */
export const StartClosingDocument = `mutation startClosing($idempotencyKey: String!, $input: StartClosingInput!) {
  startClosing(idempotencyKey: $idempotencyKey, input: $input) {
    refusals {
      ...Refusal
    }
    replayed
    closingRun {
      ...ClosingRun
    }
  }
}
${closingRunFragment}
${refusalFragment}` as TypedDocument<StartClosingMutation, StartClosingMutationVariables>;

/** Stops a closing run. What it has done stays, and `startClosing` for its month goes on. Scope `billing:write`. */
export const StopClosingDocument = `mutation stopClosing($idempotencyKey: String!, $input: StopClosingInput!) {
  stopClosing(idempotencyKey: $idempotencyKey, input: $input) {
    refusals {
      ...Refusal
    }
    replayed
    closingRun {
      ...ClosingRun
    }
  }
}
${closingRunFragment}
${refusalFragment}` as TypedDocument<StopClosingMutation, StopClosingMutationVariables>;

/** Seals a secret of a contract, or its next version. For the provider and the client. Scope `vault:write`. */
export const StoreSecretDocument = `mutation storeSecret($idempotencyKey: String!, $input: StoreSecretInput!) {
  storeSecret(idempotencyKey: $idempotencyKey, input: $input) {
    refusals {
      ...Refusal
    }
    replayed
    secret {
      ...Secret
    }
  }
}
${refusalFragment}
${secretFragment}` as TypedDocument<StoreSecretMutation, StoreSecretMutationVariables>;

/** Suspends a contract's service from a day on, as far as its terms allow. Commitments are not measured meanwhile. Scope `contracts:write`. */
export const SuspendContractDocument = `mutation suspendContract($idempotencyKey: String!, $input: SuspendContractInput!) {
  suspendContract(idempotencyKey: $idempotencyKey, input: $input) {
    refusals {
      ...Refusal
    }
    replayed
    contract {
      ...ContractStanding
    }
  }
}
${contractStandingFragment}
${refusalFragment}` as TypedDocument<SuspendContractMutation, SuspendContractMutationVariables>;

/** Ends a contract before its term from a day on, at figures that you confirm: records its fees and credits as billing adjustments, and forfeits prepaid units on that day. Scope `contracts:write`. */
export const TerminateContractDocument = `mutation terminateContract($idempotencyKey: String!, $input: TerminateContractInput!) {
  terminateContract(idempotencyKey: $idempotencyKey, input: $input) {
    refusals {
      ...Refusal
    }
    replayed
    contract {
      ...ContractStanding
    }
    billingAdjustments {
      ...BillingAdjustment
    }
  }
}
${billingAdjustmentFragment}
${contractStandingFragment}
${labelFragment}
${refusalFragment}` as TypedDocument<TerminateContractMutation, TerminateContractMutationVariables>;

/** A terms pack at a version; null when there is none. Scope `contracts:read`. */
export const TermsPackDocument = `query termsPack($id: ID!) {
  termsPack(id: $id) {
    ...TermsPackSummary
    modules {
      key
      code
      mode
      label {
        ...Label
      }
      hosting
      activeByDefault
      onlyWith
      article
    }
    priceComponents {
      code
      label {
        ...Label
      }
      hosting
    }
    parameters {
      key
      label {
        ...Label
      }
      type
      value
      minimum
      maximum
      choices
      reading
      article
    }
    exclusionCauses {
      code
      label {
        ...Label
      }
      article
    }
    documentVersions {
      number
      on
      changes {
        ...Label
      }
    }
  }
}
${labelFragment}
${termsPackSummaryFragment}` as TypedDocument<TermsPackQuery, TermsPackQueryVariables>;

/** The whole text of a terms pack at a version. Scope `contracts:read`. */
export const TermsPackDocumentDocument = `query termsPackDocument($id: ID!) {
  termsPack(id: $id) {
    id
    key
    version
    document
  }
}` as TypedDocument<TermsPackDocumentQuery, TermsPackDocumentQueryVariables>;

/** The versions of the provider's terms packs, by key and version. Scope `contracts:read`. */
export const TermsPacksDocument = `query termsPacks($first: Int! = 50, $after: String, $filter: TermsPackFilter) {
  termsPacks(first: $first, after: $after, filter: $filter) {
    nodes {
      ...TermsPackSummary
    }
    pageInfo {
      ...PageInfo
    }
  }
}
${labelFragment}
${pageInfoFragment}
${termsPackSummaryFragment}` as TypedDocument<TermsPacksQuery, TermsPacksQueryVariables>;

/** Hands a contract over to another client. Scope `contracts:write`, and `billing:read` for the amounts. */
export const TransferContractDocument = `mutation transferContract($idempotencyKey: String!, $input: TransferContractInput!) {
  transferContract(idempotencyKey: $idempotencyKey, input: $input) {
    refusals {
      ...Refusal
    }
    replayed
    contract {
      ...ContractStanding
    }
    newContract {
      ...ContractStanding
    }
    billingAdjustments {
      ...BillingAdjustment
    }
  }
}
${billingAdjustmentFragment}
${contractStandingFragment}
${labelFragment}
${refusalFragment}` as TypedDocument<TransferContractMutation, TransferContractMutationVariables>;

/** The balances of all accounts in a fiscal year. Scope `accounting:read`. */
export const TrialBalanceDocument = `query trialBalance($fiscalYear: Int!, $until: Date) {
  trialBalance(fiscalYear: $fiscalYear, until: $until) {
    account
    label
    opening
    debit
    credit
    balance
  }
}` as TypedDocument<TrialBalanceQuery, TrialBalanceQueryVariables>;

/** What your feed gave you and you have not acknowledged, by currency. Scope `billing:read`. */
export const UnacknowledgedTotalDocument = `query unacknowledgedTotal {
  unacknowledgedTotal {
    ...FeedTotal
  }
}
${feedTotalFragment}` as TypedDocument<UnacknowledgedTotalQuery, UnacknowledgedTotalQueryVariables>;

/** The days to come of all contracts, or of those that a filter chooses, the earliest first. Scope `contracts:read`. */
export const UpcomingDatesDocument = `query upcomingDates($first: Int! = 50, $after: String, $filter: UpcomingDateFilter) {
  upcomingDates(first: $first, after: $after, filter: $filter) {
    nodes {
      ...UpcomingDate
    }
    edges {
      cursor
      node {
        kind
      }
    }
    pageInfo {
      ...PageInfo
    }
  }
}
${pageInfoFragment}
${upcomingDateFragment}` as TypedDocument<UpcomingDatesQuery, UpcomingDatesQueryVariables>;

/** Changes what is said of an asset. What was said before stays in its history. Scope `contracts:write`. */
export const UpdateAssetDocument = `mutation updateAsset($idempotencyKey: String!, $input: UpdateAssetInput!) {
  updateAsset(idempotencyKey: $idempotencyKey, input: $input) {
    refusals {
      ...Refusal
    }
    replayed
    asset {
      ...Asset
    }
  }
}
${assetFragment}
${refusalFragment}` as TypedDocument<UpdateAssetMutation, UpdateAssetMutationVariables>;

/** Changes a contract in preparation. Scope `contracts:write`. */
export const UpdateDraftContractDocument = `mutation updateDraftContract($idempotencyKey: String!, $input: UpdateDraftContractInput!) {
  updateDraftContract(idempotencyKey: $idempotencyKey, input: $input) {
    refusals {
      ...Refusal
    }
    replayed
    contract {
      ...Contract
    }
  }
}
${contractFragment}
${contractSignatureFragment}
${contractSummaryFragment}
${labelFragment}
${refusalFragment}
${unitAccountFragment}` as TypedDocument<UpdateDraftContractMutation, UpdateDraftContractMutationVariables>;

/** Validates an asset outside the technical perimeter: the contract covers it from a day on. Scope `contracts:write`. */
export const ValidateAssetDocument = `mutation validateAsset($idempotencyKey: String!, $input: ValidateAssetInput!) {
  validateAsset(idempotencyKey: $idempotencyKey, input: $input) {
    refusals {
      ...Refusal
    }
    replayed
    asset {
      ...Asset
    }
  }
}
${assetFragment}
${refusalFragment}` as TypedDocument<ValidateAssetMutation, ValidateAssetMutationVariables>;

/** Validates the order for the next term, today: in time, the contract goes on after its present term; late, after its suspension, a new term begins today. Scope `contracts:respond`. */
export const ValidateOrderDocument = `mutation validateOrder($idempotencyKey: String!, $input: ValidateOrderInput!) {
  validateOrder(idempotencyKey: $idempotencyKey, input: $input) {
    refusals {
      ...Refusal
    }
    replayed
    contract {
      ...ContractStanding
    }
  }
}
${contractStandingFragment}
${refusalFragment}` as TypedDocument<ValidateOrderMutation, ValidateOrderMutationVariables>;

/** Who is making the request. */
export const ViewerDocument = `query viewer {
  viewer {
    kind
    name
    provider {
      id
      name
    }
    partner {
      id
      name
    }
    client {
      id
      name
    }
    scopes
  }
}` as TypedDocument<ViewerQuery, ViewerQueryVariables>;

/** Who does a task of a contract, by its number or words of its label. Scope `contracts:read`. */
export const WhoDoesDocument = `query whoDoes($id: ID!, $task: String, $on: Date) {
  contract(id: $id) {
    id
    number
    whoDoes(task: $task, on: $on) {
      ...TaskResponsibility
    }
  }
}
${taskResponsibilityFragment}` as TypedDocument<WhoDoesQuery, WhoDoesQueryVariables>;

/** Withdraws a restore test or a check of integrity that was recorded by mistake: it stays on record and does nothing. Scope `incidents:manage`. */
export const WithdrawBackupCheckDocument = `mutation withdrawBackupCheck($idempotencyKey: String!, $input: WithdrawBackupCheckInput!) {
  withdrawBackupCheck(idempotencyKey: $idempotencyKey, input: $input) {
    refusals {
      ...Refusal
    }
    replayed
    backupCheck {
      ...BackupCheck
    }
  }
}
${backupCheckFragment}
${refusalFragment}` as TypedDocument<WithdrawBackupCheckMutation, WithdrawBackupCheckMutationVariables>;

/** Withdraws an open dispute of a billing adjustment. Only the side that raised it may. Scope `billing:dispute`. */
export const WithdrawBillingAdjustmentDisputeDocument = `mutation withdrawBillingAdjustmentDispute($idempotencyKey: String!, $input: WithdrawBillingAdjustmentDisputeInput!) {
  withdrawBillingAdjustmentDispute(idempotencyKey: $idempotencyKey, input: $input) {
    refusals {
      ...Refusal
    }
    replayed
    dispute {
      ...BillingAdjustmentDispute
    }
  }
}
${billingAdjustmentDisputeFragment}
${labelFragment}
${refusalFragment}` as TypedDocument<WithdrawBillingAdjustmentDisputeMutation, WithdrawBillingAdjustmentDisputeMutationVariables>;

/** Withdraws a coordination report that was recorded by mistake; the open items of its plan are dropped with it. Scope `incidents:manage`. */
export const WithdrawCoordinationReportDocument = `mutation withdrawCoordinationReport($idempotencyKey: String!, $input: WithdrawCoordinationReportInput!) {
  withdrawCoordinationReport(idempotencyKey: $idempotencyKey, input: $input) {
    refusals {
      ...Refusal
    }
    replayed
    coordinationReport {
      ...CoordinationReport
    }
  }
}
${coordinationActionFragment}
${coordinationPointFragment}
${coordinationReportFragment}
${refusalFragment}` as TypedDocument<WithdrawCoordinationReportMutation, WithdrawCoordinationReportMutationVariables>;

/** Withdraws a declaration that was a mistake: it stays on record, and holds no more. Scope `file:write`. */
export const WithdrawDeclarationDocument = `mutation withdrawDeclaration($idempotencyKey: String!, $input: WithdrawDeclarationInput!) {
  withdrawDeclaration(idempotencyKey: $idempotencyKey, input: $input) {
    refusals {
      ...Refusal
    }
    replayed
    declaration {
      ...Declaration
    }
  }
}
${declarationFragment}
${refusalFragment}` as TypedDocument<WithdrawDeclarationMutation, WithdrawDeclarationMutationVariables>;

/** Takes direct debits out of a batch that the bank did not collect. Scope `billing:write`. */
export const WithdrawDirectDebitsDocument = `mutation withdrawDirectDebits($idempotencyKey: String!, $input: WithdrawDirectDebitsInput!) {
  withdrawDirectDebits(idempotencyKey: $idempotencyKey, input: $input) {
    refusals {
      ...Refusal
    }
    replayed
    batch {
      ...DirectDebitBatch
    }
  }
}
${directDebitBatchFragment}
${refusalFragment}` as TypedDocument<WithdrawDirectDebitsMutation, WithdrawDirectDebitsMutationVariables>;

/** Withdraws an excluded period that was wrong: its time counts again. Scope `incidents:manage`. */
export const WithdrawExcludedPeriodDocument = `mutation withdrawExcludedPeriod($idempotencyKey: String!, $input: WithdrawExcludedPeriodInput!) {
  withdrawExcludedPeriod(idempotencyKey: $idempotencyKey, input: $input) {
    refusals {
      ...Refusal
    }
    replayed
    incident {
      ...Incident
    }
    reassessedPenalties {
      ...Penalty
    }
    unpriced {
      ...UnpricedPenalty
    }
  }
}
${incidentFragment}
${labelFragment}
${penaltyFragment}
${refusalFragment}
${unpricedPenaltyFragment}` as TypedDocument<WithdrawExcludedPeriodMutation, WithdrawExcludedPeriodMutationVariables>;

/** Records that a client withdraws a mandate. Scope `billing:write`. */
export const WithdrawMandateDocument = `mutation withdrawMandate($idempotencyKey: String!, $input: WithdrawMandateInput!) {
  withdrawMandate(idempotencyKey: $idempotencyKey, input: $input) {
    refusals {
      ...Refusal
    }
    replayed
    mandate {
      ...DirectDebitMandate
    }
  }
}
${directDebitMandateFragment}
${refusalFragment}` as TypedDocument<WithdrawMandateMutation, WithdrawMandateMutationVariables>;

/** Withdraws a revision that was recorded wrongly, by the index or for a supplier: its prices are what they were before it, what was invoiced is corrected by new entries, and the revision stays known as it was then. Another price that was agreed since stays, and so do prices that both sides signed. The anniversary may be applied again. Scope `contracts:write`. */
export const WithdrawPriceRevisionDocument = `mutation withdrawPriceRevision($idempotencyKey: String!, $input: WithdrawPriceRevisionInput!) {
  withdrawPriceRevision(idempotencyKey: $idempotencyKey, input: $input) {
    refusals {
      ...Refusal
    }
    replayed
    contract {
      id
    }
    billingAdjustments {
      ...BillingAdjustment
    }
    assessedPenalties {
      id
    }
    reversedPenalties {
      id
    }
  }
}
${billingAdjustmentFragment}
${labelFragment}
${refusalFragment}` as TypedDocument<WithdrawPriceRevisionMutation, WithdrawPriceRevisionMutationVariables>;

/** Withdraws a figure that was recorded wrongly. What was calculated with it stays, and queries with an earlier `knownAt` return it as before. Scope `billing:write`. */
export const WithdrawPublishedFigureDocument = `mutation withdrawPublishedFigure($idempotencyKey: String!, $input: WithdrawPublishedFigureInput!) {
  withdrawPublishedFigure(idempotencyKey: $idempotencyKey, input: $input) {
    refusals {
      ...Refusal
    }
    replayed
    figures {
      ...PublishedFigure
    }
  }
}
${publishedFigureFragment}
${refusalFragment}` as TypedDocument<WithdrawPublishedFigureMutation, WithdrawPublishedFigureMutationVariables>;

/** Withdraws a record of spare parts that was a mistake, and gives back what was invoiced for them. Scope `contracts:write`. */
export const WithdrawSparePartDocument = `mutation withdrawSparePart($idempotencyKey: String!, $input: WithdrawSparePartInput!) {
  withdrawSparePart(idempotencyKey: $idempotencyKey, input: $input) {
    refusals {
      ...Refusal
    }
    replayed
    contract {
      id
    }
    billingAdjustment {
      ...BillingAdjustment
    }
  }
}
${billingAdjustmentFragment}
${labelFragment}
${refusalFragment}` as TypedDocument<WithdrawSparePartMutation, WithdrawSparePartMutationVariables>;

/** Withdraws the start or the end of a price that was wrongly recorded. What was priced does not change, and queries with an earlier `knownAt` return the same as before. Scope `contracts:write`. */
export const WithdrawTariffDocument = `mutation withdrawTariff($idempotencyKey: String!, $input: WithdrawTariffInput!) {
  withdrawTariff(idempotencyKey: $idempotencyKey, input: $input) {
    refusals {
      ...Refusal
    }
    replayed
    contract {
      id
      number
    }
  }
}
${refusalFragment}` as TypedDocument<WithdrawTariffMutation, WithdrawTariffMutationVariables>;

/** Withdraws what was recorded wrongly: no right to suspend or end the contract rests on it any more, clocks run again for the time of a force majeure that was none, and it stays on record with the reason. Scope `contracts:write`. */
export const WithdrawTerminationGroundDocument = `mutation withdrawTerminationGround($idempotencyKey: String!, $input: WithdrawTerminationGroundInput!) {
  withdrawTerminationGround(idempotencyKey: $idempotencyKey, input: $input) {
    refusals {
      ...Refusal
    }
    replayed
    contract {
      ...ContractStanding
    }
    ground {
      ...TerminationGround
    }
    assessedPenalties {
      ...Penalty
    }
    reversedPenalties {
      ...Penalty
    }
  }
}
${contractStandingFragment}
${penaltyFragment}
${refusalFragment}
${terminationGroundFragment}` as TypedDocument<WithdrawTerminationGroundMutation, WithdrawTerminationGroundMutationVariables>;

/** Records that the provider withholds its interventions for a debt, where one missed due date is enough under the terms and a formal notice stands (`omr-hosted` art. 21.3). Scope `contracts:write`. */
export const WithholdInterventionsDocument = `mutation withholdInterventions($idempotencyKey: String!, $input: WithholdInterventionsInput!) {
  withholdInterventions(idempotencyKey: $idempotencyKey, input: $input) {
    refusals {
      ...Refusal
    }
    replayed
    withholding {
      ...Withholding
    }
    assessedPenalties {
      ...Penalty
    }
    reversedPenalties {
      ...Penalty
    }
  }
}
${penaltyFragment}
${refusalFragment}
${withholdingFragment}` as TypedDocument<WithholdInterventionsMutation, WithholdInterventionsMutationVariables>;

/** The incidents and requests that are not restored, in the order in which they are worked: severity, level of service, reception. Scope `incidents:read`. */
export const WorkQueueDocument = `query workQueue($first: Int! = 50, $after: String, $filter: WorkFilter) {
  workQueue(first: $first, after: $after, filter: $filter) {
    nodes {
      ...Incident
    }
    pageInfo {
      ...PageInfo
    }
  }
}
${incidentFragment}
${labelFragment}
${pageInfoFragment}` as TypedDocument<WorkQueueQuery, WorkQueueQueryVariables>;

/** Writes off what is open of an invoice that will not be paid. Scope `billing:write`. */
export const WriteOffInvoiceDocument = `mutation writeOffInvoice($idempotencyKey: String!, $input: WriteOffInvoiceInput!) {
  writeOffInvoice(idempotencyKey: $idempotencyKey, input: $input) {
    refusals {
      ...Refusal
    }
    replayed
    payment {
      ...Payment
    }
    invoice {
      id
      reference
      openAmount
    }
  }
}
${paymentFragment}
${refusalFragment}` as TypedDocument<WriteOffInvoiceMutation, WriteOffInvoiceMutationVariables>;

/** The codes with which `acceptPenalty` may be refused. */
export type AcceptPenaltyRefusalCode =
  | 'IDEMPOTENCY_KEY_REUSED'
  | 'NOT_FOUND'
  | 'PENALTY_TRANSITION_NOT_ALLOWED'
  | 'TEXT_INVALID';

/** The codes with which `acceptPriceOffer` may be refused. */
export type AcceptPriceOfferRefusalCode =
  | 'CALENDAR_NEVER_OPENS'
  | 'CONTRACT_NOT_ACTIVE'
  | 'IDEMPOTENCY_KEY_REUSED'
  | 'INSTANT_OUT_OF_RANGE'
  | 'INVALID_CALENDAR'
  | 'NOT_FOUND'
  | 'OVERRIDE_REFUSED'
  | 'PARAMETER_REQUIRED'
  | 'PRICE_OFFER_NOT_OPEN'
  | 'PRICE_OFFER_OUTDATED'
  | 'SIGNATURE_INVALID'
  | 'TEXT_INVALID'
  | 'TIMES_OUT_OF_ORDER'
  | 'TIME_IN_FUTURE';

/** The codes with which `acceptQuote` may be refused. */
export type AcceptQuoteRefusalCode =
  | 'DATE_OUT_OF_PERIOD'
  | 'ESTIMATE_NO_LONGER_FITS'
  | 'IDEMPOTENCY_KEY_REUSED'
  | 'NOT_FOUND'
  | 'QUOTE_TRANSITION_NOT_ALLOWED'
  | 'TEXT_INVALID'
  | 'TIMES_OUT_OF_ORDER'
  | 'TIME_IN_FUTURE';

/** The codes with which `acknowledgeBillingAdjustments` may be refused. */
export type AcknowledgeBillingAdjustmentsRefusalCode =
  | 'CURSOR_UNKNOWN'
  | 'IDEMPOTENCY_KEY_REUSED'
  | 'TEXT_INVALID';

/** The codes with which `acknowledgeInvoices` may be refused. */
export type AcknowledgeInvoicesRefusalCode =
  | 'CURSOR_UNKNOWN'
  | 'IDEMPOTENCY_KEY_REUSED'
  | 'TEXT_INVALID';

/** The codes with which `activateContract` may be refused. */
export type ActivateContractRefusalCode =
  | 'CONTRACT_TRANSITION_NOT_ALLOWED'
  | 'DATE_OUT_OF_PERIOD'
  | 'IDEMPOTENCY_KEY_REUSED'
  | 'NOT_FOUND'
  | 'NOT_SET_UP'
  | 'TEXT_INVALID';

/** The codes with which `addAsset` may be refused. */
export type AddAssetRefusalCode =
  | 'ALREADY_EXISTS'
  | 'ASSET_PLACE_INVALID'
  | 'CONTRACT_NOT_ACTIVE'
  | 'IDEMPOTENCY_KEY_REUSED'
  | 'NOT_FOUND'
  | 'NUMBER_OUT_OF_RANGE'
  | 'TEXT_INVALID'
  | 'TIMES_OUT_OF_ORDER';

/** The codes with which `agreeAssetTerm` may be refused. */
export type AgreeAssetTermRefusalCode =
  | 'ASSET_STATE_CONFLICT'
  | 'ASSET_TERM_NOT_RENEWED'
  | 'DATE_OUT_OF_PERIOD'
  | 'IDEMPOTENCY_KEY_REUSED'
  | 'NOT_FOUND'
  | 'TEXT_INVALID';

/** The codes with which `allocatePayment` may be refused. */
export type AllocatePaymentRefusalCode =
  | 'ALLOCATION_INVALID'
  | 'AMOUNT_NOT_POSITIVE'
  | 'CURRENCY_MISMATCH'
  | 'IDEMPOTENCY_KEY_REUSED'
  | 'NOTHING_TO_PAY'
  | 'NOT_FOUND'
  | 'NUMBER_OUT_OF_RANGE'
  | 'PAYMENT_STATE_CONFLICT'
  | 'TEXT_INVALID';

/** The codes with which `amendContract` may be refused. */
export type AmendContractRefusalCode =
  | 'ALREADY_EXISTS'
  | 'AMOUNT_NOT_POSITIVE'
  | 'BILLING_PERIOD_NOT_OFFERED'
  | 'CALENDAR_NEVER_OPENS'
  | 'CHOICE_REQUIRED'
  | 'CONTRACT_NOT_ACTIVE'
  | 'CURRENCY_MISMATCH'
  | 'DATE_OUT_OF_PERIOD'
  | 'FORFAIT_IS_MINIMUM'
  | 'IDEMPOTENCY_KEY_REUSED'
  | 'INSTANT_OUT_OF_RANGE'
  | 'INVALID_CALENDAR'
  | 'LEVEL_UNCHANGED'
  | 'LEVEL_UNKNOWN'
  | 'MODULE_ONLY_WITH'
  | 'NOTHING_CHANGED'
  | 'NOT_FOUND'
  | 'NUMBER_OUT_OF_RANGE'
  | 'OVERRIDE_REFUSED'
  | 'PARAMETER_REQUIRED'
  | 'SIGNATURE_INVALID'
  | 'TERMS_PACK_NOT_FOUND'
  | 'TEXT_INVALID'
  | 'TIME_IN_FUTURE'
  | 'TRIAL_ALREADY_USED'
  | 'UNKNOWN_COVERAGE'
  | 'UNKNOWN_MODULE'
  | 'UNKNOWN_PARAMETER'
  | 'UNKNOWN_PLANNED_WORK'
  | 'UNKNOWN_PRICE_COMPONENT';

/** The codes with which `announceTermsChange` may be refused. */
export type AnnounceTermsChangeRefusalCode =
  | 'AMENDMENT_REQUIRED'
  | 'AMOUNT_NOT_POSITIVE'
  | 'BILLING_PERIOD_NOT_OFFERED'
  | 'CALENDAR_NEVER_OPENS'
  | 'CHOICE_REQUIRED'
  | 'CONTRACT_NOT_ACTIVE'
  | 'CURRENCY_MISMATCH'
  | 'DATE_OUT_OF_PERIOD'
  | 'IDEMPOTENCY_KEY_REUSED'
  | 'INSTANT_OUT_OF_RANGE'
  | 'INVALID_CALENDAR'
  | 'MODULE_ONLY_WITH'
  | 'NOTHING_CHANGED'
  | 'NOT_FOUND'
  | 'NUMBER_OUT_OF_RANGE'
  | 'OVERRIDE_REFUSED'
  | 'PARAMETER_REQUIRED'
  | 'TERMS_PACK_NOT_FOUND'
  | 'TEXT_INVALID'
  | 'TIME_IN_FUTURE'
  | 'UNKNOWN_MODULE'
  | 'UNKNOWN_PARAMETER'
  | 'UNKNOWN_PRICE_COMPONENT';

/** The codes with which `announceUpdate` may be refused. */
export type AnnounceUpdateRefusalCode =
  | 'IDEMPOTENCY_KEY_REUSED'
  | 'NOT_FOUND'
  | 'TEXT_INVALID'
  | 'TIME_IN_FUTURE'
  | 'UPDATE_STATE_CONFLICT';

/** The codes with which `answerBillingAdjustmentDispute` may be refused. */
export type AnswerBillingAdjustmentDisputeRefusalCode =
  | 'CURRENCY_MISMATCH'
  | 'DISPUTE_ANSWERED'
  | 'DISPUTE_CORRECTION_INVALID'
  | 'IDEMPOTENCY_KEY_REUSED'
  | 'NOTHING_CHANGED'
  | 'NOT_FOUND'
  | 'NUMBER_OUT_OF_RANGE'
  | 'TEXT_INVALID';

/** The codes with which `answerDeclaration` may be refused. */
export type AnswerDeclarationRefusalCode =
  | 'DECLARATION_INVALID'
  | 'DECLARATION_STATE_CONFLICT'
  | 'IDEMPOTENCY_KEY_REUSED'
  | 'NOT_FOUND'
  | 'TEXT_INVALID'
  | 'TIMES_OUT_OF_ORDER'
  | 'TIME_IN_FUTURE';

/** The codes with which `answerDedicatedMeans` may be refused. */
export type AnswerDedicatedMeansRefusalCode =
  | 'ALREADY_EXISTS'
  | 'IDEMPOTENCY_KEY_REUSED'
  | 'NOT_FOUND'
  | 'TEXT_INVALID'
  | 'TIMES_OUT_OF_ORDER'
  | 'TIME_IN_FUTURE';

/** The codes with which `applyIndexation` may be refused. */
export type ApplyIndexationRefusalCode =
  | 'AMENDMENT_REQUIRED'
  | 'CALENDAR_NEVER_OPENS'
  | 'CONTRACT_NOT_ACTIVE'
  | 'DATE_OUT_OF_PERIOD'
  | 'IDEMPOTENCY_KEY_REUSED'
  | 'INDEX_INVALID'
  | 'INDEX_NOT_PUBLISHED'
  | 'INSTANT_OUT_OF_RANGE'
  | 'INVALID_CALENDAR'
  | 'NOTHING_CHANGED'
  | 'NOT_FOUND'
  | 'OVERRIDE_REFUSED'
  | 'PARAMETER_REQUIRED'
  | 'TEXT_INVALID';

/** The codes with which `assessDowntimeYear` may be refused. */
export type AssessDowntimeYearRefusalCode =
  | 'CALENDAR_NEVER_OPENS'
  | 'IDEMPOTENCY_KEY_REUSED'
  | 'INSTANT_OUT_OF_RANGE'
  | 'INVOICES_MISSING'
  | 'MODULE_NOT_ACTIVE'
  | 'NOT_FOUND'
  | 'NO_OPENING_HOURS'
  | 'NUMBER_OUT_OF_RANGE'
  | 'TEXT_INVALID'
  | 'TIMES_OUT_OF_ORDER'
  | 'TIME_IN_FUTURE'
  | 'UNKNOWN_CAUSE'
  | 'YEAR_WITHOUT_SERVICE';

/** The codes with which `bringRebootForward` may be refused. */
export type BringRebootForwardRefusalCode =
  | 'CALENDAR_NEVER_OPENS'
  | 'DATE_OUT_OF_PERIOD'
  | 'IDEMPOTENCY_KEY_REUSED'
  | 'NOT_FOUND'
  | 'REBOOT_NOT_MOVABLE'
  | 'REBOOT_STATE_CONFLICT'
  | 'SLOT_TAKEN'
  | 'TEXT_INVALID';

/** The codes with which `cancelContract` may be refused. */
export type CancelContractRefusalCode =
  | 'CONTRACT_TRANSITION_NOT_ALLOWED'
  | 'IDEMPOTENCY_KEY_REUSED'
  | 'NOT_FOUND'
  | 'TEXT_INVALID';

/** The codes with which `cancelMaintenance` may be refused. */
export type CancelMaintenanceRefusalCode =
  | 'CALENDAR_NEVER_OPENS'
  | 'IDEMPOTENCY_KEY_REUSED'
  | 'INSTANT_OUT_OF_RANGE'
  | 'MAINTENANCE_STATE_CONFLICT'
  | 'NOT_FOUND'
  | 'TEXT_INVALID';

/** The codes with which `claimPenalty` may be refused. */
export type ClaimPenaltyRefusalCode =
  | 'IDEMPOTENCY_KEY_REUSED'
  | 'NOT_FOUND'
  | 'PENALTY_CLAIM_EXPIRED'
  | 'PENALTY_TRANSITION_NOT_ALLOWED'
  | 'TEXT_INVALID';

/** The codes with which `closeCoordinationAction` may be refused. */
export type CloseCoordinationActionRefusalCode =
  | 'COORDINATION_STATE_CONFLICT'
  | 'IDEMPOTENCY_KEY_REUSED'
  | 'NOT_FOUND'
  | 'TEXT_INVALID'
  | 'TIMES_OUT_OF_ORDER'
  | 'TIME_IN_FUTURE';

/** The codes with which `closeRecommendation` may be refused. */
export type CloseRecommendationRefusalCode =
  | 'IDEMPOTENCY_KEY_REUSED'
  | 'NOT_FOUND'
  | 'RECOMMENDATION_STATE_CONFLICT'
  | 'TEXT_INVALID'
  | 'TIMES_OUT_OF_ORDER'
  | 'TIME_IN_FUTURE';

/** The codes with which `completeMaintenance` may be refused. */
export type CompleteMaintenanceRefusalCode =
  | 'CALENDAR_NEVER_OPENS'
  | 'IDEMPOTENCY_KEY_REUSED'
  | 'INSTANT_OUT_OF_RANGE'
  | 'MAINTENANCE_STATE_CONFLICT'
  | 'NOT_FOUND'
  | 'TEXT_INVALID'
  | 'TIMES_OUT_OF_ORDER'
  | 'TIME_IN_FUTURE';

/** The codes with which `completeQuote` may be refused. */
export type CompleteQuoteRefusalCode =
  | 'DATE_OUT_OF_PERIOD'
  | 'IDEMPOTENCY_KEY_REUSED'
  | 'NOT_FOUND'
  | 'QUOTE_TRANSITION_NOT_ALLOWED'
  | 'TEXT_INVALID'
  | 'TIMES_OUT_OF_ORDER'
  | 'TIME_IN_FUTURE';

/** The codes with which `completeReboot` may be refused. */
export type CompleteRebootRefusalCode =
  | 'CALENDAR_NEVER_OPENS'
  | 'IDEMPOTENCY_KEY_REUSED'
  | 'NOT_FOUND'
  | 'REBOOT_STATE_CONFLICT'
  | 'TEXT_INVALID'
  | 'TIMES_OUT_OF_ORDER'
  | 'TIME_IN_FUTURE';

/** The codes with which `completeUpdate` may be refused. */
export type CompleteUpdateRefusalCode =
  | 'CALENDAR_NEVER_OPENS'
  | 'IDEMPOTENCY_KEY_REUSED'
  | 'INSTANT_OUT_OF_RANGE'
  | 'LEVEL_UNKNOWN'
  | 'NOT_FOUND'
  | 'TEXT_INVALID'
  | 'TIMES_OUT_OF_ORDER'
  | 'TIME_IN_FUTURE'
  | 'UPDATE_STATE_CONFLICT';

/** The codes with which `contestPenalty` may be refused. */
export type ContestPenaltyRefusalCode =
  | 'CONFRONTATION_REQUIRED'
  | 'IDEMPOTENCY_KEY_REUSED'
  | 'NOT_FOUND'
  | 'PENALTY_NOT_CONTESTABLE'
  | 'PENALTY_TRANSITION_NOT_ALLOWED'
  | 'TEXT_INVALID'
  | 'TIMES_OUT_OF_ORDER'
  | 'TIME_IN_FUTURE';

/** The codes with which `correctCommissioning` may be refused. */
export type CorrectCommissioningRefusalCode =
  | 'IDEMPOTENCY_KEY_REUSED'
  | 'NOT_FOUND'
  | 'TEXT_INVALID'
  | 'TIMES_OUT_OF_ORDER'
  | 'TIME_IN_FUTURE';

/** The codes with which `correctExcludedPeriod` may be refused. */
export type CorrectExcludedPeriodRefusalCode =
  | 'CALENDAR_NEVER_OPENS'
  | 'IDEMPOTENCY_KEY_REUSED'
  | 'INCIDENT_STATE_CONFLICT'
  | 'INSTANT_OUT_OF_RANGE'
  | 'NOT_FOUND'
  | 'TEXT_INVALID'
  | 'TIMES_OUT_OF_ORDER'
  | 'UNKNOWN_CAUSE';

/** The codes with which `correctHourlyRate` may be refused. */
export type CorrectHourlyRateRefusalCode =
  | 'AMOUNT_NOT_POSITIVE'
  | 'CURRENCY_MISMATCH'
  | 'DATE_OUT_OF_PERIOD'
  | 'IDEMPOTENCY_KEY_REUSED'
  | 'NOT_FOUND'
  | 'NUMBER_OUT_OF_RANGE'
  | 'TEXT_INVALID';

/** The codes with which `correctIncident` may be refused. */
export type CorrectIncidentRefusalCode =
  | 'CALENDAR_NEVER_OPENS'
  | 'CONTRACT_MISMATCH'
  | 'CONTRACT_NOT_ACTIVE'
  | 'IDEMPOTENCY_KEY_REUSED'
  | 'INCIDENT_STATE_CONFLICT'
  | 'INSTANT_OUT_OF_RANGE'
  | 'MODULE_NOT_ACTIVE'
  | 'NOT_FOUND'
  | 'TEXT_INVALID'
  | 'TIMES_OUT_OF_ORDER'
  | 'TIME_IN_FUTURE'
  | 'UNKNOWN_CAUSE'
  | 'UNKNOWN_SEVERITY';

/** The codes with which `correctInvoice` may be refused. */
export type CorrectInvoiceRefusalCode =
  | 'ALREADY_EXISTS'
  | 'IDEMPOTENCY_KEY_REUSED'
  | 'INVOICE_INCOMPLETE'
  | 'INVOICE_NOT_CORRECTABLE'
  | 'INVOICING_NOT_SET'
  | 'NOTHING_CHANGED'
  | 'NOT_FOUND'
  | 'NUMBER_OUT_OF_RANGE'
  | 'TEXT_INVALID';

/** The codes with which `createApiKey` may be refused. */
export type CreateApiKeyRefusalCode =
  | 'IDEMPOTENCY_KEY_REUSED'
  | 'KEY_NOT_VALID'
  | 'SCOPE_NOT_HELD'
  | 'TEXT_INVALID'
  | 'TIME_NOT_AHEAD';

/** The codes with which `createCalendarFeed` may be refused. */
export type CreateCalendarFeedRefusalCode =
  | 'IDEMPOTENCY_KEY_REUSED'
  | 'KEY_NOT_VALID'
  | 'NOT_FOUND'
  | 'SCOPE_NOT_HELD'
  | 'TEXT_INVALID'
  | 'TIME_NOT_AHEAD';

/** The codes with which `createClient` may be refused. */
export type CreateClientRefusalCode =
  | 'ALREADY_EXISTS'
  | 'IDEMPOTENCY_KEY_REUSED'
  | 'NOT_FOUND'
  | 'TEXT_INVALID';

/** The codes with which `createContract` may be refused. */
export type CreateContractRefusalCode =
  | 'ALREADY_EXISTS'
  | 'AMOUNT_NOT_POSITIVE'
  | 'BILLING_PERIOD_NOT_OFFERED'
  | 'CURRENCY_MISMATCH'
  | 'IDEMPOTENCY_KEY_REUSED'
  | 'INVALID_CALENDAR'
  | 'MODULE_ONLY_WITH'
  | 'NOT_FOUND'
  | 'NUMBER_OUT_OF_RANGE'
  | 'OVERRIDE_REFUSED'
  | 'PARAMETER_REQUIRED'
  | 'TERMS_PACK_NOT_FOUND'
  | 'TEXT_INVALID'
  | 'TRIAL_ALREADY_USED'
  | 'UNKNOWN_COVERAGE'
  | 'UNKNOWN_MODULE'
  | 'UNKNOWN_PARAMETER'
  | 'UNKNOWN_PLANNED_WORK'
  | 'UNKNOWN_PRICE_COMPONENT';

/** The codes with which `createDirectDebitBatch` may be refused. */
export type CreateDirectDebitBatchRefusalCode =
  | 'COLLECTION_DAY_INVALID'
  | 'CREDITOR_INCOMPLETE'
  | 'DEBIT_NOT_POSSIBLE'
  | 'IDEMPOTENCY_KEY_REUSED'
  | 'NOTHING_TO_COLLECT'
  | 'NOT_FOUND'
  | 'NUMBER_OUT_OF_RANGE'
  | 'TEXT_INVALID'
  | 'TIMES_OUT_OF_ORDER'
  | 'TIME_IN_FUTURE'
  | 'TIME_NOT_AHEAD';

/** The codes with which `decideChange` may be refused. */
export type DecideChangeRefusalCode =
  | 'ALREADY_EXISTS'
  | 'CHANGE_STATE_CONFLICT'
  | 'IDEMPOTENCY_KEY_REUSED'
  | 'NOT_FOUND'
  | 'TEXT_INVALID';

/** The codes with which `declineExpiredPenalty` may be refused. */
export type DeclineExpiredPenaltyRefusalCode =
  | 'IDEMPOTENCY_KEY_REUSED'
  | 'NOT_FOUND'
  | 'PENALTY_CLAIM_NOT_EXPIRED'
  | 'PENALTY_TRANSITION_NOT_ALLOWED'
  | 'TEXT_INVALID';

/** The codes with which `declinePriceOffer` may be refused. */
export type DeclinePriceOfferRefusalCode =
  | 'IDEMPOTENCY_KEY_REUSED'
  | 'NOT_FOUND'
  | 'PRICE_OFFER_NOT_OPEN'
  | 'TEXT_INVALID';

/** The codes with which `declineQuote` may be refused. */
export type DeclineQuoteRefusalCode =
  | 'DATE_OUT_OF_PERIOD'
  | 'IDEMPOTENCY_KEY_REUSED'
  | 'NOT_FOUND'
  | 'QUOTE_TRANSITION_NOT_ALLOWED'
  | 'TEXT_INVALID'
  | 'TIMES_OUT_OF_ORDER'
  | 'TIME_IN_FUTURE';

/** The codes with which `destroySecret` may be refused. */
export type DestroySecretRefusalCode =
  | 'IDEMPOTENCY_KEY_REUSED'
  | 'NOT_FOUND'
  | 'SECRET_DESTROYED'
  | 'TEXT_INVALID';

/** The codes with which `disputeBillingAdjustment` may be refused. */
export type DisputeBillingAdjustmentRefusalCode =
  | 'ALREADY_EXISTS'
  | 'CURRENCY_MISMATCH'
  | 'DISPUTE_BY_STAFF'
  | 'DISPUTE_OF_CORRECTION'
  | 'DISPUTE_OF_PENALTY'
  | 'IDEMPOTENCY_KEY_REUSED'
  | 'NOTHING_CHANGED'
  | 'NOT_FOUND'
  | 'NUMBER_OUT_OF_RANGE'
  | 'TEXT_INVALID';

/** The codes with which `endAssetCover` may be refused. */
export type EndAssetCoverRefusalCode =
  | 'ASSET_STATE_CONFLICT'
  | 'DATE_OUT_OF_PERIOD'
  | 'IDEMPOTENCY_KEY_REUSED'
  | 'NOT_FOUND'
  | 'TEXT_INVALID';

/** The codes with which `endContact` may be refused. */
export type EndContactRefusalCode =
  | 'ALREADY_EXISTS'
  | 'DATE_OUT_OF_PERIOD'
  | 'IDEMPOTENCY_KEY_REUSED'
  | 'NOT_FOUND'
  | 'TEXT_INVALID';

/** The codes with which `endDeclaration` may be refused. */
export type EndDeclarationRefusalCode =
  | 'CALENDAR_NEVER_OPENS'
  | 'DECLARATION_INVALID'
  | 'DECLARATION_STATE_CONFLICT'
  | 'IDEMPOTENCY_KEY_REUSED'
  | 'INSTANT_OUT_OF_RANGE'
  | 'NOT_FOUND'
  | 'TEXT_INVALID'
  | 'TIMES_OUT_OF_ORDER';

/** The codes with which `endEntrustment` may be refused. */
export type EndEntrustmentRefusalCode =
  | 'IDEMPOTENCY_KEY_REUSED'
  | 'NOT_FOUND'
  | 'TEXT_INVALID';

/** The codes with which `endExcludedPeriod` may be refused. */
export type EndExcludedPeriodRefusalCode =
  | 'CALENDAR_NEVER_OPENS'
  | 'IDEMPOTENCY_KEY_REUSED'
  | 'INCIDENT_STATE_CONFLICT'
  | 'INSTANT_OUT_OF_RANGE'
  | 'NOT_FOUND'
  | 'TEXT_INVALID'
  | 'TIMES_OUT_OF_ORDER'
  | 'UNKNOWN_CAUSE';

/** The codes with which `endForceMajeure` may be refused. */
export type EndForceMajeureRefusalCode =
  | 'ALREADY_EXISTS'
  | 'IDEMPOTENCY_KEY_REUSED'
  | 'NOT_FOUND'
  | 'TEXT_INVALID'
  | 'TIMES_OUT_OF_ORDER'
  | 'TIME_IN_FUTURE';

/** The codes with which `endHourlyRate` may be refused. */
export type EndHourlyRateRefusalCode =
  | 'DATE_OUT_OF_PERIOD'
  | 'IDEMPOTENCY_KEY_REUSED'
  | 'NOT_FOUND'
  | 'NUMBER_OUT_OF_RANGE'
  | 'TEXT_INVALID';

/** The codes with which `endOnCall` may be refused. */
export type EndOnCallRefusalCode =
  | 'IDEMPOTENCY_KEY_REUSED'
  | 'NOT_FOUND'
  | 'TEXT_INVALID'
  | 'TIMES_OUT_OF_ORDER';

/** The codes with which `endTariff` may be refused. */
export type EndTariffRefusalCode =
  | 'DATE_OUT_OF_PERIOD'
  | 'IDEMPOTENCY_KEY_REUSED'
  | 'NOT_FOUND'
  | 'NUMBER_OUT_OF_RANGE'
  | 'TARIFF_INVALID'
  | 'TEXT_INVALID';

/** The codes with which `endUpdateExclusion` may be refused. */
export type EndUpdateExclusionRefusalCode =
  | 'DATE_OUT_OF_PERIOD'
  | 'IDEMPOTENCY_KEY_REUSED'
  | 'NOT_FOUND'
  | 'TEXT_INVALID';

/** The codes with which `endWithholding` may be refused. */
export type EndWithholdingRefusalCode =
  | 'IDEMPOTENCY_KEY_REUSED'
  | 'NOT_FOUND'
  | 'TEXT_INVALID'
  | 'TIMES_OUT_OF_ORDER'
  | 'TIME_IN_FUTURE';

/** The codes with which `entrustClient` may be refused. */
export type EntrustClientRefusalCode =
  | 'ALREADY_EXISTS'
  | 'IDEMPOTENCY_KEY_REUSED'
  | 'NOT_FOUND'
  | 'TEXT_INVALID';

/** The codes with which `excludeAssetFromForfait` may be refused. */
export type ExcludeAssetFromForfaitRefusalCode =
  | 'ASSET_STATE_CONFLICT'
  | 'DATE_OUT_OF_PERIOD'
  | 'IDEMPOTENCY_KEY_REUSED'
  | 'NOT_FOUND'
  | 'RECOMMENDATION_STATE_CONFLICT'
  | 'TEXT_INVALID';

/** The codes with which `excludePeriod` may be refused. */
export type ExcludePeriodRefusalCode =
  | 'CALENDAR_NEVER_OPENS'
  | 'CHANGE_STATE_CONFLICT'
  | 'CONTRACT_MISMATCH'
  | 'IDEMPOTENCY_KEY_REUSED'
  | 'INSTANT_OUT_OF_RANGE'
  | 'NOT_FOUND'
  | 'TEXT_INVALID'
  | 'TIMES_OUT_OF_ORDER'
  | 'UNKNOWN_CAUSE';

/** The codes with which `giveAssetNotice` may be refused. */
export type GiveAssetNoticeRefusalCode =
  | 'ASSET_STATE_CONFLICT'
  | 'ASSET_TERM_NOT_RENEWED'
  | 'IDEMPOTENCY_KEY_REUSED'
  | 'NOTICE_DATE_UNKNOWN'
  | 'NOTICE_FORM_NOT_VALID'
  | 'NOTICE_NOT_AGREED'
  | 'NOTICE_TOO_LATE'
  | 'NOT_FOUND'
  | 'TEXT_INVALID'
  | 'TIMES_OUT_OF_ORDER'
  | 'TIME_IN_FUTURE';

/** The codes with which `giveNotice` may be refused. */
export type GiveNoticeRefusalCode =
  | 'CONTRACT_TRANSITION_NOT_ALLOWED'
  | 'DATE_OUT_OF_PERIOD'
  | 'IDEMPOTENCY_KEY_REUSED'
  | 'NOTICE_DATE_UNKNOWN'
  | 'NOTICE_FORM_NOT_VALID'
  | 'NOTICE_NOT_AGREED'
  | 'NOTICE_TOO_LATE'
  | 'NOT_FOUND'
  | 'TEXT_INVALID'
  | 'TIMES_OUT_OF_ORDER'
  | 'TIME_IN_FUTURE';

/** The codes with which `importAssets` may be refused. */
export type ImportAssetsRefusalCode =
  | 'CONTRACT_NOT_ACTIVE'
  | 'CSV_LINE_INVALID'
  | 'IDEMPOTENCY_KEY_REUSED'
  | 'NOT_FOUND'
  | 'NUMBER_OUT_OF_RANGE'
  | 'TEXT_INVALID';

/** The codes with which `informOfBackup` may be refused. */
export type InformOfBackupRefusalCode =
  | 'ALREADY_EXISTS'
  | 'BACKUP_DONE'
  | 'IDEMPOTENCY_KEY_REUSED'
  | 'NOT_FOUND'
  | 'TEXT_INVALID'
  | 'TIMES_OUT_OF_ORDER'
  | 'TIME_IN_FUTURE';

/** The codes with which `issueFormalNotice` may be refused. */
export type IssueFormalNoticeRefusalCode =
  | 'DATE_OUT_OF_PERIOD'
  | 'HISTORY_TOO_LONG'
  | 'IDEMPOTENCY_KEY_REUSED'
  | 'LEGAL_RATE_MISSING'
  | 'LETTER_INCOMPLETE'
  | 'NOTHING_LATE'
  | 'NOT_FOUND'
  | 'NUMBER_OUT_OF_RANGE'
  | 'TEXT_INVALID';

/** The codes with which `issueInvoices` may be refused. */
export type IssueInvoicesRefusalCode =
  | 'CURRENCY_NOT_INVOICED'
  | 'IDEMPOTENCY_KEY_REUSED'
  | 'INVOICED_BY_PARTNER'
  | 'INVOICE_INCOMPLETE'
  | 'INVOICING_NOT_SET'
  | 'NOT_FOUND'
  | 'TEXT_INVALID'
  | 'TIME_IN_FUTURE';

/** The codes with which `issueLateInterest` may be refused. */
export type IssueLateInterestRefusalCode =
  | 'CONFIRMATION_REQUIRED'
  | 'CURRENCY_NOT_INVOICED'
  | 'HISTORY_TOO_LONG'
  | 'IDEMPOTENCY_KEY_REUSED'
  | 'INVOICE_INCOMPLETE'
  | 'INVOICING_NOT_SET'
  | 'LEGAL_RATE_MISSING'
  | 'NOTHING_CHANGED'
  | 'NOT_FOUND'
  | 'TEXT_INVALID'
  | 'TIME_IN_FUTURE';

/** The codes with which `issuePaymentReminder` may be refused. */
export type IssuePaymentReminderRefusalCode =
  | 'HISTORY_TOO_LONG'
  | 'IDEMPOTENCY_KEY_REUSED'
  | 'LEGAL_RATE_MISSING'
  | 'LETTER_INCOMPLETE'
  | 'NOTHING_LATE'
  | 'NOT_FOUND'
  | 'NUMBER_OUT_OF_RANGE'
  | 'TEXT_INVALID';

/** The codes with which `issueRecommendation` may be refused. */
export type IssueRecommendationRefusalCode =
  | 'ASSET_STATE_CONFLICT'
  | 'IDEMPOTENCY_KEY_REUSED'
  | 'NOT_FOUND'
  | 'TEXT_INVALID'
  | 'TIMES_OUT_OF_ORDER'
  | 'TIME_IN_FUTURE';

/** The codes with which `liftLiabilityCap` may be refused. */
export type LiftLiabilityCapRefusalCode =
  | 'ALREADY_EXISTS'
  | 'CALENDAR_NEVER_OPENS'
  | 'CAP_NOT_LIFTABLE'
  | 'CONTRACT_MISMATCH'
  | 'IDEMPOTENCY_KEY_REUSED'
  | 'INSTANT_OUT_OF_RANGE'
  | 'INVOICES_MISSING'
  | 'NOT_FOUND'
  | 'NO_OPENING_HOURS'
  | 'PENALTY_TRANSITION_NOT_ALLOWED'
  | 'TEXT_INVALID'
  | 'TIMES_OUT_OF_ORDER'
  | 'UNKNOWN_CAUSE'
  | 'YEAR_WITHOUT_SERVICE';

/** The codes with which `makeDueAtOnce` may be refused. */
export type MakeDueAtOnceRefusalCode =
  | 'HISTORY_TOO_LONG'
  | 'IDEMPOTENCY_KEY_REUSED'
  | 'NOTHING_CHANGED'
  | 'NOT_FOUND'
  | 'RIGHT_NOT_GIVEN'
  | 'TEXT_INVALID'
  | 'TIME_IN_FUTURE';

/** The codes with which `moveAsset` may be refused. */
export type MoveAssetRefusalCode =
  | 'ASSET_STATE_CONFLICT'
  | 'CONTRACT_MISMATCH'
  | 'CONTRACT_NOT_ACTIVE'
  | 'DATE_OUT_OF_PERIOD'
  | 'IDEMPOTENCY_KEY_REUSED'
  | 'NOT_FOUND'
  | 'TEXT_INVALID';

/** The codes with which `moveMaintenance` may be refused. */
export type MoveMaintenanceRefusalCode =
  | 'CALENDAR_NEVER_OPENS'
  | 'CONTACT_INVALID'
  | 'CONTRACT_NOT_ACTIVE'
  | 'IDEMPOTENCY_KEY_REUSED'
  | 'INSTANT_OUT_OF_RANGE'
  | 'MAINTENANCE_RULE_BROKEN'
  | 'MAINTENANCE_STATE_CONFLICT'
  | 'NOT_FOUND'
  | 'TEXT_INVALID'
  | 'TIMES_OUT_OF_ORDER'
  | 'TIME_IN_FUTURE';

/** The codes with which `offerDedicatedMeans` may be refused. */
export type OfferDedicatedMeansRefusalCode =
  | 'DATE_OUT_OF_PERIOD'
  | 'IDEMPOTENCY_KEY_REUSED'
  | 'NOT_FOUND'
  | 'TEXT_INVALID'
  | 'TIME_IN_FUTURE';

/** The codes with which `offerIndexation` may be refused. */
export type OfferIndexationRefusalCode =
  | 'AMENDMENT_REQUIRED'
  | 'DATE_OUT_OF_PERIOD'
  | 'IDEMPOTENCY_KEY_REUSED'
  | 'INDEX_INVALID'
  | 'INDEX_NOT_PUBLISHED'
  | 'NOTHING_CHANGED'
  | 'NOT_FOUND'
  | 'PRICE_OFFER_NOT_NEEDED'
  | 'SIGNATURE_INVALID'
  | 'TEXT_INVALID'
  | 'TIME_IN_FUTURE';

/** The codes with which `planMaintenance` may be refused. */
export type PlanMaintenanceRefusalCode =
  | 'CALENDAR_NEVER_OPENS'
  | 'CONTACT_INVALID'
  | 'CONTRACT_MISMATCH'
  | 'CONTRACT_NOT_ACTIVE'
  | 'IDEMPOTENCY_KEY_REUSED'
  | 'INSTANT_OUT_OF_RANGE'
  | 'MAINTENANCE_RULE_BROKEN'
  | 'NOT_FOUND'
  | 'TEXT_INVALID'
  | 'TIMES_OUT_OF_ORDER'
  | 'TIME_IN_FUTURE';

/** The codes with which `postAccountingEntries` may be refused. */
export type PostAccountingEntriesRefusalCode =
  | 'ACCOUNTS_NOT_SET'
  | 'IDEMPOTENCY_KEY_REUSED'
  | 'TEXT_INVALID'
  | 'TIME_IN_FUTURE';

/** The codes with which `recordAlertDelivery` may be refused. */
export type RecordAlertDeliveryRefusalCode =
  | 'ALERT_NOT_TO_BE_SENT'
  | 'IDEMPOTENCY_KEY_REUSED'
  | 'NOT_FOUND'
  | 'TEXT_INVALID'
  | 'TIMES_OUT_OF_ORDER'
  | 'TIME_IN_FUTURE';

/** The codes with which `recordAllocationUse` may be refused. */
export type RecordAllocationUseRefusalCode =
  | 'ALLOCATION_NOT_METERED'
  | 'ALREADY_EXISTS'
  | 'IDEMPOTENCY_KEY_REUSED'
  | 'NOT_FOUND'
  | 'NUMBER_OUT_OF_RANGE'
  | 'TEXT_INVALID';

/** The codes with which `recordBackup` may be refused. */
export type RecordBackupRefusalCode =
  | 'ALREADY_EXISTS'
  | 'BACKUP_NOT_PLANNED'
  | 'IDEMPOTENCY_KEY_REUSED'
  | 'NOT_FOUND'
  | 'TEXT_INVALID'
  | 'TIMES_OUT_OF_ORDER'
  | 'TIME_IN_FUTURE';

/** The codes with which `recordCommissioning` may be refused. */
export type RecordCommissioningRefusalCode =
  | 'ALREADY_EXISTS'
  | 'IDEMPOTENCY_KEY_REUSED'
  | 'NOT_FOUND'
  | 'TEXT_INVALID'
  | 'TIMES_OUT_OF_ORDER'
  | 'TIME_IN_FUTURE';

/** The codes with which `recordContact` may be refused. */
export type RecordContactRefusalCode =
  | 'CONTACT_INVALID'
  | 'CONTRACT_MISMATCH'
  | 'IDEMPOTENCY_KEY_REUSED'
  | 'NOT_FOUND'
  | 'NUMBER_OUT_OF_RANGE'
  | 'TEXT_INVALID';

/** The codes with which `recordCoordinationReport` may be refused. */
export type RecordCoordinationReportRefusalCode =
  | 'ALREADY_EXISTS'
  | 'CONTRACT_MISMATCH'
  | 'CONTRACT_NOT_ACTIVE'
  | 'COORDINATION_INVALID'
  | 'IDEMPOTENCY_KEY_REUSED'
  | 'NOT_FOUND'
  | 'NUMBER_OUT_OF_RANGE'
  | 'TEXT_INVALID'
  | 'TIMES_OUT_OF_ORDER'
  | 'TIME_IN_FUTURE';

/** The codes with which `recordDeclaration` may be refused. */
export type RecordDeclarationRefusalCode =
  | 'AMOUNT_NOT_POSITIVE'
  | 'CALENDAR_NEVER_OPENS'
  | 'CONTRACT_MISMATCH'
  | 'CURRENCY_MISMATCH'
  | 'DECLARATION_INVALID'
  | 'DECLARATION_STATE_CONFLICT'
  | 'IDEMPOTENCY_KEY_REUSED'
  | 'INSTANT_OUT_OF_RANGE'
  | 'NOT_FOUND'
  | 'NUMBER_OUT_OF_RANGE'
  | 'TEXT_INVALID'
  | 'TIMES_OUT_OF_ORDER'
  | 'TIME_IN_FUTURE';

/** The codes with which `recordDisinfectionTool` may be refused. */
export type RecordDisinfectionToolRefusalCode =
  | 'CALENDAR_NEVER_OPENS'
  | 'IDEMPOTENCY_KEY_REUSED'
  | 'INCIDENT_STATE_CONFLICT'
  | 'INSTANT_OUT_OF_RANGE'
  | 'NOT_FOUND'
  | 'TEXT_INVALID'
  | 'TIMES_OUT_OF_ORDER'
  | 'TIME_IN_FUTURE'
  | 'UNKNOWN_CAUSE';

/** The codes with which `recordErasure` may be refused. */
export type RecordErasureRefusalCode =
  | 'ALREADY_EXISTS'
  | 'CONTRACT_NOT_ENDING'
  | 'DATE_OUT_OF_PERIOD'
  | 'IDEMPOTENCY_KEY_REUSED'
  | 'NOT_FOUND'
  | 'TEXT_INVALID';

/** The codes with which `recordExitAssistance` may be refused. */
export type RecordExitAssistanceRefusalCode =
  | 'CONTRACT_NOT_ENDING'
  | 'DATE_OUT_OF_PERIOD'
  | 'IDEMPOTENCY_KEY_REUSED'
  | 'NOT_FOUND'
  | 'NUMBER_OUT_OF_RANGE'
  | 'REVERSIBILITY_NOT_REQUESTED'
  | 'TARIFF_MISSING'
  | 'TEXT_INVALID'
  | 'TIME_IN_FUTURE';

/** The codes with which `recordFirstResponse` may be refused. */
export type RecordFirstResponseRefusalCode =
  | 'CALENDAR_NEVER_OPENS'
  | 'IDEMPOTENCY_KEY_REUSED'
  | 'INCIDENT_STATE_CONFLICT'
  | 'INSTANT_OUT_OF_RANGE'
  | 'NOT_FOUND'
  | 'TEXT_INVALID'
  | 'TIMES_OUT_OF_ORDER'
  | 'TIME_IN_FUTURE'
  | 'UNKNOWN_CAUSE';

/** The codes with which `recordForceMajeure` may be refused. */
export type RecordForceMajeureRefusalCode =
  | 'DATE_OUT_OF_PERIOD'
  | 'IDEMPOTENCY_KEY_REUSED'
  | 'NOT_FOUND'
  | 'TEXT_INVALID'
  | 'TIMES_OUT_OF_ORDER'
  | 'TIME_IN_FUTURE';

/** The codes with which `recordFormalNotice` may be refused. */
export type RecordFormalNoticeRefusalCode =
  | 'DATE_OUT_OF_PERIOD'
  | 'IDEMPOTENCY_KEY_REUSED'
  | 'NOT_FOUND'
  | 'TEXT_INVALID'
  | 'TIMES_OUT_OF_ORDER'
  | 'TIME_IN_FUTURE';

/** The codes with which `recordHandover` may be refused. */
export type RecordHandoverRefusalCode =
  | 'ALREADY_EXISTS'
  | 'DATE_OUT_OF_PERIOD'
  | 'IDEMPOTENCY_KEY_REUSED'
  | 'NOT_FOUND'
  | 'REVERSIBILITY_NOT_REQUESTED'
  | 'TEXT_INVALID';

/** The codes with which `recordIdentity` may be refused. */
export type RecordIdentityRefusalCode =
  | 'AMOUNT_NOT_POSITIVE'
  | 'CLIENT_KIND_NOT_APPLICABLE'
  | 'COMPANY_NUMBER_INVALID'
  | 'IDEMPOTENCY_KEY_REUSED'
  | 'NOT_FOUND'
  | 'NUMBER_OUT_OF_RANGE'
  | 'TEXT_INVALID'
  | 'VAT_EXEMPTION_INVALID';

/** The codes with which `recordIndemnity` may be refused. */
export type RecordIndemnityRefusalCode =
  | 'AMOUNT_NOT_POSITIVE'
  | 'CURRENCY_MISMATCH'
  | 'DATE_OUT_OF_PERIOD'
  | 'IDEMPOTENCY_KEY_REUSED'
  | 'LIABILITY_CAP_EXCEEDED'
  | 'NOT_FOUND'
  | 'NUMBER_OUT_OF_RANGE'
  | 'TEXT_INVALID'
  | 'TIME_IN_FUTURE';

/** The codes with which `recordIndemnityBeyondCap` may be refused. */
export type RecordIndemnityBeyondCapRefusalCode =
  | 'AMOUNT_NOT_POSITIVE'
  | 'CAP_NOT_LIFTABLE'
  | 'CONTRACT_MISMATCH'
  | 'CURRENCY_MISMATCH'
  | 'DATE_OUT_OF_PERIOD'
  | 'IDEMPOTENCY_KEY_REUSED'
  | 'LIABILITY_CAP_EXCEEDED'
  | 'NOT_FOUND'
  | 'NUMBER_OUT_OF_RANGE'
  | 'TEXT_INVALID'
  | 'TIME_IN_FUTURE';

/** The codes with which `recordIndexSuccessor` may be refused. */
export type RecordIndexSuccessorRefusalCode =
  | 'ALREADY_EXISTS'
  | 'IDEMPOTENCY_KEY_REUSED'
  | 'INDEX_INVALID'
  | 'NUMBER_OUT_OF_RANGE'
  | 'TEXT_INVALID';

/** The codes with which `recordIndexValues` may be refused. */
export type RecordIndexValuesRefusalCode =
  | 'ALREADY_EXISTS'
  | 'IDEMPOTENCY_KEY_REUSED'
  | 'INDEX_INVALID'
  | 'NUMBER_OUT_OF_RANGE'
  | 'TEXT_INVALID'
  | 'TIME_IN_FUTURE';

/** The codes with which `recordInsolvency` may be refused. */
export type RecordInsolvencyRefusalCode =
  | 'DATE_OUT_OF_PERIOD'
  | 'IDEMPOTENCY_KEY_REUSED'
  | 'NOT_FOUND'
  | 'TEXT_INVALID'
  | 'TIME_IN_FUTURE';

/** The codes with which `recordIntegrityCheck` may be refused. */
export type RecordIntegrityCheckRefusalCode =
  | 'ALREADY_EXISTS'
  | 'BACKUP_NOT_DONE'
  | 'BACKUP_NOT_PLANNED'
  | 'CONTRACT_MISMATCH'
  | 'IDEMPOTENCY_KEY_REUSED'
  | 'NOT_FOUND'
  | 'TEXT_INVALID'
  | 'TIMES_OUT_OF_ORDER'
  | 'TIME_IN_FUTURE';

/** The codes with which `recordIntervention` may be refused. */
export type RecordInterventionRefusalCode =
  | 'CONFIRMATION_REQUIRED'
  | 'CONTRACT_MISMATCH'
  | 'CONTRACT_NOT_ACTIVE'
  | 'ESTIMATE_LAPSED'
  | 'ESTIMATE_NOT_APPROVED'
  | 'ESTIMATE_NO_LONGER_FITS'
  | 'HOURLY_RATE_MISSING'
  | 'IDEMPOTENCY_KEY_REUSED'
  | 'INSTANT_OUT_OF_RANGE'
  | 'MODULE_NOT_ACTIVE'
  | 'NOT_FOUND'
  | 'NUMBER_OUT_OF_RANGE'
  | 'PARAMETER_REQUIRED'
  | 'PLANNED_WORK_NOT_OWED'
  | 'QUOTE_REQUIRED'
  | 'TEXT_INVALID'
  | 'TIMES_OUT_OF_ORDER'
  | 'TIME_IN_FUTURE'
  | 'UNIT_ACCOUNT_CLOSED'
  | 'UNKNOWN_MODULE'
  | 'UNKNOWN_PLANNED_WORK'
  | 'WORK_NOT_A_CALL';

/** The codes with which `recordInterventions` may be refused. */
export type RecordInterventionsRefusalCode =
  | 'CONFIRMATION_REQUIRED'
  | 'CONTRACT_MISMATCH'
  | 'CONTRACT_NOT_ACTIVE'
  | 'ESTIMATE_LAPSED'
  | 'ESTIMATE_NOT_APPROVED'
  | 'ESTIMATE_NO_LONGER_FITS'
  | 'HOURLY_RATE_MISSING'
  | 'IDEMPOTENCY_KEY_REUSED'
  | 'INSTANT_OUT_OF_RANGE'
  | 'MODULE_NOT_ACTIVE'
  | 'NOT_FOUND'
  | 'NUMBER_OUT_OF_RANGE'
  | 'PARAMETER_REQUIRED'
  | 'PLANNED_WORK_NOT_OWED'
  | 'QUOTE_REQUIRED'
  | 'TEXT_INVALID'
  | 'TIMES_OUT_OF_ORDER'
  | 'TIME_IN_FUTURE'
  | 'UNIT_ACCOUNT_CLOSED'
  | 'UNKNOWN_MODULE'
  | 'UNKNOWN_PLANNED_WORK'
  | 'WORK_NOT_A_CALL';

/** The codes with which `recordLegalRates` may be refused. */
export type RecordLegalRatesRefusalCode =
  | 'ALREADY_EXISTS'
  | 'DATE_OUT_OF_PERIOD'
  | 'IDEMPOTENCY_KEY_REUSED'
  | 'NUMBER_OUT_OF_RANGE'
  | 'TEXT_INVALID';

/** The codes with which `recordLogbookEntry` may be refused. */
export type RecordLogbookEntryRefusalCode =
  | 'CONTRACT_MISMATCH'
  | 'IDEMPOTENCY_KEY_REUSED'
  | 'LOGBOOK_ENTRY_INVALID'
  | 'NOT_FOUND'
  | 'TEXT_INVALID'
  | 'TIME_IN_FUTURE';

/** The codes with which `recordMandate` may be refused. */
export type RecordMandateRefusalCode =
  | 'CLIENT_KIND_NOT_APPLICABLE'
  | 'COMPANY_NUMBER_INVALID'
  | 'IDEMPOTENCY_KEY_REUSED'
  | 'MANDATE_REFERENCE_USED'
  | 'NOT_FOUND'
  | 'NUMBER_OUT_OF_RANGE'
  | 'TEXT_INVALID'
  | 'TIME_IN_FUTURE';

/** The codes with which `recordManualReboot` may be refused. */
export type RecordManualRebootRefusalCode =
  | 'CALENDAR_NEVER_OPENS'
  | 'IDEMPOTENCY_KEY_REUSED'
  | 'NOT_FOUND'
  | 'REBOOT_STATE_CONFLICT'
  | 'TEXT_INVALID'
  | 'TIMES_OUT_OF_ORDER'
  | 'TIME_IN_FUTURE';

/** The codes with which `recordNoticeSent` may be refused. */
export type RecordNoticeSentRefusalCode =
  | 'ALREADY_EXISTS'
  | 'IDEMPOTENCY_KEY_REUSED'
  | 'NOT_FOUND'
  | 'TEXT_INVALID'
  | 'TIMES_OUT_OF_ORDER'
  | 'TIME_IN_FUTURE';

/** The codes with which `recordOrderValidation` may be refused. */
export type RecordOrderValidationRefusalCode =
  | 'ALREADY_EXISTS'
  | 'CONTRACT_NOT_ACTIVE'
  | 'IDEMPOTENCY_KEY_REUSED'
  | 'MODULE_NOT_ACTIVE'
  | 'NOT_FOUND'
  | 'SERVICE_AMBIGUOUS'
  | 'TEXT_INVALID'
  | 'TIME_IN_FUTURE';

/** The codes with which `recordPayment` may be refused. */
export type RecordPaymentRefusalCode =
  | 'ALLOCATION_INVALID'
  | 'AMOUNT_NOT_POSITIVE'
  | 'CURRENCY_MISMATCH'
  | 'IDEMPOTENCY_KEY_REUSED'
  | 'NOT_FOUND'
  | 'NUMBER_OUT_OF_RANGE'
  | 'PAYMENT_REFERENCE_USED'
  | 'TEXT_INVALID'
  | 'TIME_IN_FUTURE';

/** The codes with which `recordProviderFailure` may be refused. */
export type RecordProviderFailureRefusalCode =
  | 'DATE_OUT_OF_PERIOD'
  | 'IDEMPOTENCY_KEY_REUSED'
  | 'NOT_FOUND'
  | 'TEXT_INVALID'
  | 'TIME_IN_FUTURE';

/** The codes with which `recordReadings` may be refused. */
export type RecordReadingsRefusalCode =
  | 'ALREADY_EXISTS'
  | 'CHECK_NOT_WATCHED'
  | 'CONTRACT_MISMATCH'
  | 'CONTRACT_NOT_ACTIVE'
  | 'IDEMPOTENCY_KEY_REUSED'
  | 'MODULE_NOT_ACTIVE'
  | 'NOT_FOUND'
  | 'NUMBER_OUT_OF_RANGE'
  | 'READING_INCOMPLETE'
  | 'SERVICE_AMBIGUOUS'
  | 'TEXT_INVALID'
  | 'TIME_IN_FUTURE'
  | 'UNKNOWN_SEVERITY';

/** The codes with which `recordRebootFailure` may be refused. */
export type RecordRebootFailureRefusalCode =
  | 'CALENDAR_NEVER_OPENS'
  | 'DATE_OUT_OF_PERIOD'
  | 'IDEMPOTENCY_KEY_REUSED'
  | 'LEVEL_UNKNOWN'
  | 'NOT_FOUND'
  | 'REBOOT_STATE_CONFLICT'
  | 'TEXT_INVALID'
  | 'TIME_IN_FUTURE';

/** The codes with which `recordReceipt` may be refused. */
export type RecordReceiptRefusalCode =
  | 'ALREADY_EXISTS'
  | 'IDEMPOTENCY_KEY_REUSED'
  | 'NOT_FOUND'
  | 'TEXT_INVALID'
  | 'TIMES_OUT_OF_ORDER'
  | 'TIME_IN_FUTURE';

/** The codes with which `recordReception` may be refused. */
export type RecordReceptionRefusalCode =
  | 'CALENDAR_NEVER_OPENS'
  | 'IDEMPOTENCY_KEY_REUSED'
  | 'INSTANT_OUT_OF_RANGE'
  | 'NOT_FOUND'
  | 'TEXT_INVALID'
  | 'TIMES_OUT_OF_ORDER'
  | 'TIME_IN_FUTURE'
  | 'UNKNOWN_CAUSE';

/** The codes with which `recordRefund` may be refused. */
export type RecordRefundRefusalCode =
  | 'ALLOCATION_INVALID'
  | 'AMOUNT_NOT_POSITIVE'
  | 'IDEMPOTENCY_KEY_REUSED'
  | 'NOT_FOUND'
  | 'NUMBER_OUT_OF_RANGE'
  | 'PAYMENT_REFERENCE_USED'
  | 'REFUND_TOO_LARGE'
  | 'TEXT_INVALID'
  | 'TIME_IN_FUTURE';

/** The codes with which `recordRemedy` may be refused. */
export type RecordRemedyRefusalCode =
  | 'ALREADY_EXISTS'
  | 'IDEMPOTENCY_KEY_REUSED'
  | 'NOT_FOUND'
  | 'TEXT_INVALID'
  | 'TIMES_OUT_OF_ORDER'
  | 'TIME_IN_FUTURE';

/** The codes with which `recordRestoreTest` may be refused. */
export type RecordRestoreTestRefusalCode =
  | 'ALREADY_EXISTS'
  | 'BACKUP_NOT_DONE'
  | 'BACKUP_NOT_PLANNED'
  | 'CONTRACT_MISMATCH'
  | 'IDEMPOTENCY_KEY_REUSED'
  | 'NOT_FOUND'
  | 'TEXT_INVALID'
  | 'TIMES_OUT_OF_ORDER'
  | 'TIME_IN_FUTURE';

/** The codes with which `recordSparePart` may be refused. */
export type RecordSparePartRefusalCode =
  | 'CONTRACT_NOT_ACTIVE'
  | 'IDEMPOTENCY_KEY_REUSED'
  | 'NOT_FOUND'
  | 'NUMBER_OUT_OF_RANGE'
  | 'TARIFF_MISSING'
  | 'TEXT_INVALID'
  | 'TIME_IN_FUTURE';

/** The codes with which `recordSupplierIncrease` may be refused. */
export type RecordSupplierIncreaseRefusalCode =
  | 'ALREADY_EXISTS'
  | 'CALENDAR_NEVER_OPENS'
  | 'CONTRACT_NOT_ACTIVE'
  | 'DATE_OUT_OF_PERIOD'
  | 'IDEMPOTENCY_KEY_REUSED'
  | 'INSTANT_OUT_OF_RANGE'
  | 'INVALID_CALENDAR'
  | 'NOTHING_CHANGED'
  | 'NOT_FOUND'
  | 'NUMBER_OUT_OF_RANGE'
  | 'OVERRIDE_REFUSED'
  | 'PARAMETER_REQUIRED'
  | 'SUPPLIER_INCREASE_NOT_ALLOWED'
  | 'TEXT_INVALID';

/** The codes with which `recordUnauthorisedChange` may be refused. */
export type RecordUnauthorisedChangeRefusalCode =
  | 'CONTRACT_MISMATCH'
  | 'IDEMPOTENCY_KEY_REUSED'
  | 'NOT_FOUND'
  | 'TEXT_INVALID'
  | 'TIME_IN_FUTURE';

/** The codes with which `recordUpdate` may be refused. */
export type RecordUpdateRefusalCode =
  | 'CALENDAR_NEVER_OPENS'
  | 'CONTRACT_MISMATCH'
  | 'CONTRACT_NOT_ACTIVE'
  | 'IDEMPOTENCY_KEY_REUSED'
  | 'INSTANT_OUT_OF_RANGE'
  | 'NOT_FOUND'
  | 'TEXT_INVALID'
  | 'TIME_IN_FUTURE';

/** The codes with which `recordUsageBreach` may be refused. */
export type RecordUsageBreachRefusalCode =
  | 'DATE_OUT_OF_PERIOD'
  | 'IDEMPOTENCY_KEY_REUSED'
  | 'NOT_FOUND'
  | 'TEXT_INVALID'
  | 'TIME_IN_FUTURE';

/** The codes with which `referPenalty` may be refused. */
export type ReferPenaltyRefusalCode =
  | 'IDEMPOTENCY_KEY_REUSED'
  | 'NOT_FOUND'
  | 'PENALTY_POSITION_NOT_DUE'
  | 'PENALTY_TRANSITION_NOT_ALLOWED'
  | 'TEXT_INVALID';

/** The codes with which `refundLongOutage` may be refused. */
export type RefundLongOutageRefusalCode =
  | 'ALREADY_EXISTS'
  | 'DATE_OUT_OF_PERIOD'
  | 'IDEMPOTENCY_KEY_REUSED'
  | 'INCIDENT_STATE_CONFLICT'
  | 'NOT_FOUND'
  | 'OUTAGE_REFUND_NOT_OFFERED'
  | 'OUTAGE_TOO_SHORT'
  | 'TEXT_INVALID'
  | 'TIMES_OUT_OF_ORDER'
  | 'TIME_IN_FUTURE';

/** The codes with which `refuseUpdates` may be refused. */
export type RefuseUpdatesRefusalCode =
  | 'ALREADY_EXISTS'
  | 'CONTRACT_NOT_ACTIVE'
  | 'DATE_OUT_OF_PERIOD'
  | 'IDEMPOTENCY_KEY_REUSED'
  | 'NOT_FOUND'
  | 'TEXT_INVALID';

/** The codes with which `reopenIncident` may be refused. */
export type ReopenIncidentRefusalCode =
  | 'CALENDAR_NEVER_OPENS'
  | 'IDEMPOTENCY_KEY_REUSED'
  | 'INCIDENT_STATE_CONFLICT'
  | 'INSTANT_OUT_OF_RANGE'
  | 'NOT_FOUND'
  | 'TEXT_INVALID'
  | 'UNKNOWN_CAUSE';

/** The codes with which `replaceOnCall` may be refused. */
export type ReplaceOnCallRefusalCode =
  | 'IDEMPOTENCY_KEY_REUSED'
  | 'NOT_FOUND'
  | 'ON_CALL_INVALID'
  | 'TEXT_INVALID'
  | 'TIMES_OUT_OF_ORDER';

/** The codes with which `reportIncident` may be refused. */
export type ReportIncidentRefusalCode =
  | 'CONTRACT_MISMATCH'
  | 'CONTRACT_NOT_ACTIVE'
  | 'IDEMPOTENCY_KEY_REUSED'
  | 'MODULE_NOT_ACTIVE'
  | 'NOT_FOUND'
  | 'SERVICE_AMBIGUOUS'
  | 'TEXT_INVALID'
  | 'TIME_IN_FUTURE'
  | 'UNKNOWN_SEVERITY';

/** The codes with which `reportIncidents` may be refused. */
export type ReportIncidentsRefusalCode =
  | 'CONTRACT_MISMATCH'
  | 'CONTRACT_NOT_ACTIVE'
  | 'IDEMPOTENCY_KEY_REUSED'
  | 'MODULE_NOT_ACTIVE'
  | 'NOT_FOUND'
  | 'NUMBER_OUT_OF_RANGE'
  | 'SERVICE_AMBIGUOUS'
  | 'TEXT_INVALID'
  | 'TIME_IN_FUTURE'
  | 'UNKNOWN_SEVERITY';

/** The codes with which `requestChange` may be refused. */
export type RequestChangeRefusalCode =
  | 'CONTRACT_MISMATCH'
  | 'IDEMPOTENCY_KEY_REUSED'
  | 'NOT_FOUND'
  | 'TEXT_INVALID';

/** The codes with which `requestReversibility` may be refused. */
export type RequestReversibilityRefusalCode =
  | 'ALREADY_EXISTS'
  | 'CONTRACT_NOT_ENDING'
  | 'DATE_OUT_OF_PERIOD'
  | 'IDEMPOTENCY_KEY_REUSED'
  | 'NOT_FOUND'
  | 'REVERSIBILITY_NOT_OFFERED'
  | 'TEXT_INVALID';

/** The codes with which `requestUpdate` may be refused. */
export type RequestUpdateRefusalCode =
  | 'CALENDAR_NEVER_OPENS'
  | 'CONTRACT_MISMATCH'
  | 'CONTRACT_NOT_ACTIVE'
  | 'DATE_OUT_OF_PERIOD'
  | 'IDEMPOTENCY_KEY_REUSED'
  | 'NOT_FOUND'
  | 'TEXT_INVALID'
  | 'TIMES_OUT_OF_ORDER'
  | 'UPDATE_REQUESTED_TOO_LATE';

/** The codes with which `restoreIncident` may be refused. */
export type RestoreIncidentRefusalCode =
  | 'CALENDAR_NEVER_OPENS'
  | 'IDEMPOTENCY_KEY_REUSED'
  | 'INCIDENT_STATE_CONFLICT'
  | 'INSTANT_OUT_OF_RANGE'
  | 'NOT_FOUND'
  | 'TEXT_INVALID'
  | 'TIMES_OUT_OF_ORDER'
  | 'TIME_IN_FUTURE'
  | 'UNKNOWN_CAUSE';

/** The codes with which `resumeContract` may be refused. */
export type ResumeContractRefusalCode =
  | 'CONTRACT_TRANSITION_NOT_ALLOWED'
  | 'DATE_OUT_OF_PERIOD'
  | 'IDEMPOTENCY_KEY_REUSED'
  | 'NOT_FOUND'
  | 'TEXT_INVALID';

/** The codes with which `revealSecret` may be refused. */
export type RevealSecretRefusalCode =
  | 'IDEMPOTENCY_KEY_REUSED'
  | 'NOT_FOUND'
  | 'SECRET_DESTROYED'
  | 'TEXT_INVALID'
  | 'VAULT_NOT_CONFIGURED';

/** The codes with which `reverseIntervention` may be refused. */
export type ReverseInterventionRefusalCode =
  | 'IDEMPOTENCY_KEY_REUSED'
  | 'INTERVENTION_ALREADY_REVERSED'
  | 'NOT_FOUND'
  | 'TEXT_INVALID'
  | 'UNIT_ACCOUNT_CLOSED'
  | 'UNIT_DEBIT_ALREADY_REVERSED';

/** The codes with which `reversePayment` may be refused. */
export type ReversePaymentRefusalCode =
  | 'IDEMPOTENCY_KEY_REUSED'
  | 'NOT_FOUND'
  | 'PAYMENT_STATE_CONFLICT'
  | 'TEXT_INVALID'
  | 'TIMES_OUT_OF_ORDER'
  | 'TIME_IN_FUTURE';

/** The codes with which `revokeApiKey` may be refused. */
export type RevokeApiKeyRefusalCode =
  | 'IDEMPOTENCY_KEY_REUSED'
  | 'KEY_NOT_VALID'
  | 'NOT_FOUND'
  | 'TEXT_INVALID';

/** The codes with which `revokeCalendarFeed` may be refused. */
export type RevokeCalendarFeedRefusalCode =
  | 'IDEMPOTENCY_KEY_REUSED'
  | 'KEY_NOT_VALID'
  | 'NOT_FOUND'
  | 'TEXT_INVALID';

/** The codes with which `rotateApiKey` may be refused. */
export type RotateApiKeyRefusalCode =
  | 'ALREADY_EXISTS'
  | 'IDEMPOTENCY_KEY_REUSED'
  | 'KEY_NOT_VALID'
  | 'NOT_FOUND'
  | 'NUMBER_OUT_OF_RANGE'
  | 'SCOPE_NOT_HELD'
  | 'TEXT_INVALID'
  | 'TIME_NOT_AHEAD';

/** The codes with which `sendOrder` may be refused. */
export type SendOrderRefusalCode =
  | 'IDEMPOTENCY_KEY_REUSED'
  | 'NOT_FOUND'
  | 'ORDER_NOT_EXPECTED'
  | 'TEXT_INVALID';

/** The codes with which `sendQuote` may be refused. */
export type SendQuoteRefusalCode =
  | 'ALREADY_EXISTS'
  | 'AMOUNT_NOT_POSITIVE'
  | 'CONTRACT_MISMATCH'
  | 'CONTRACT_NOT_ACTIVE'
  | 'CURRENCY_MISMATCH'
  | 'DATE_OUT_OF_PERIOD'
  | 'HOURLY_RATE_MISSING'
  | 'IDEMPOTENCY_KEY_REUSED'
  | 'NOT_FOUND'
  | 'NUMBER_OUT_OF_RANGE'
  | 'PARAMETER_REQUIRED'
  | 'TARIFF_MISSING'
  | 'TEXT_INVALID'
  | 'TIME_IN_FUTURE'
  | 'WORK_NOT_A_CALL';

/** The codes with which `setAccounts` may be refused. */
export type SetAccountsRefusalCode =
  | 'ACCOUNTING_POSTED'
  | 'ACCOUNT_INVALID'
  | 'IDEMPOTENCY_KEY_REUSED'
  | 'JOURNAL_INVALID'
  | 'NUMBER_OUT_OF_RANGE'
  | 'TEXT_INVALID';

/** The codes with which `setAllocation` may be refused. */
export type SetAllocationRefusalCode =
  | 'CONTRACT_NOT_ACTIVE'
  | 'IDEMPOTENCY_KEY_REUSED'
  | 'NOT_FOUND'
  | 'NUMBER_OUT_OF_RANGE'
  | 'TEXT_INVALID';

/** The codes with which `setBackupPlan` may be refused. */
export type SetBackupPlanRefusalCode =
  | 'BACKUP_PLAN_INVALID'
  | 'CONTRACT_NOT_ACTIVE'
  | 'IDEMPOTENCY_KEY_REUSED'
  | 'NOT_FOUND'
  | 'NUMBER_OUT_OF_RANGE'
  | 'TEXT_INVALID';

/** The codes with which `setExternalId` may be refused. */
export type SetExternalIdRefusalCode =
  | 'ALREADY_EXISTS'
  | 'IDEMPOTENCY_KEY_REUSED'
  | 'NOT_FOUND'
  | 'TEXT_INVALID';

/** The codes with which `setHourlyRate` may be refused. */
export type SetHourlyRateRefusalCode =
  | 'AMOUNT_NOT_POSITIVE'
  | 'CURRENCY_MISMATCH'
  | 'IDEMPOTENCY_KEY_REUSED'
  | 'NOT_FOUND'
  | 'NUMBER_OUT_OF_RANGE'
  | 'TEXT_INVALID';

/** The codes with which `setInvoicing` may be refused. */
export type SetInvoicingRefusalCode =
  | 'IDEMPOTENCY_KEY_REUSED'
  | 'INVOICE_SERIES_INVALID'
  | 'INVOICING_BEGUN'
  | 'TEXT_INVALID';

/** The codes with which `setMonitoringCheck` may be refused. */
export type SetMonitoringCheckRefusalCode =
  | 'CHECK_INVALID'
  | 'CONTRACT_MISMATCH'
  | 'IDEMPOTENCY_KEY_REUSED'
  | 'NOT_FOUND'
  | 'NUMBER_OUT_OF_RANGE'
  | 'TEXT_INVALID'
  | 'UNKNOWN_SEVERITY';

/** The codes with which `setOffCreditNote` may be refused. */
export type SetOffCreditNoteRefusalCode =
  | 'ALLOCATION_INVALID'
  | 'AMOUNT_NOT_POSITIVE'
  | 'CURRENCY_MISMATCH'
  | 'IDEMPOTENCY_KEY_REUSED'
  | 'NOT_FOUND'
  | 'NUMBER_OUT_OF_RANGE'
  | 'TEXT_INVALID';

/** The codes with which `setOnCall` may be refused. */
export type SetOnCallRefusalCode =
  | 'IDEMPOTENCY_KEY_REUSED'
  | 'NOT_FOUND'
  | 'ON_CALL_INVALID'
  | 'ON_CALL_OVERLAPS'
  | 'TEXT_INVALID'
  | 'TIMES_OUT_OF_ORDER';

/** The codes with which `setTariff` may be refused. */
export type SetTariffRefusalCode =
  | 'AMOUNT_NOT_POSITIVE'
  | 'CURRENCY_MISMATCH'
  | 'IDEMPOTENCY_KEY_REUSED'
  | 'NOT_FOUND'
  | 'NUMBER_OUT_OF_RANGE'
  | 'TARIFF_INVALID'
  | 'TEXT_INVALID';

/** The codes with which `settlePenalty` may be refused. */
export type SettlePenaltyRefusalCode =
  | 'CURRENCY_MISMATCH'
  | 'IDEMPOTENCY_KEY_REUSED'
  | 'NOT_FOUND'
  | 'NUMBER_OUT_OF_RANGE'
  | 'PENALTY_NOT_REFERRED'
  | 'PENALTY_TRANSITION_NOT_ALLOWED'
  | 'TEXT_INVALID';

/** The codes with which `signContract` may be refused. */
export type SignContractRefusalCode =
  | 'CONTRACT_TRANSITION_NOT_ALLOWED'
  | 'IDEMPOTENCY_KEY_REUSED'
  | 'NOT_FOUND'
  | 'SIGNATURE_INVALID'
  | 'TEXT_INVALID'
  | 'TIME_IN_FUTURE';

/** The codes with which `startClosing` may be refused. */
export type StartClosingRefusalCode =
  | 'CLOSED_LATER'
  | 'CLOSING_UNDER_WAY'
  | 'IDEMPOTENCY_KEY_REUSED'
  | 'INVOICING_NOT_SET'
  | 'NOT_FOUND'
  | 'TEXT_INVALID'
  | 'TIME_IN_FUTURE';

/** The codes with which `stopClosing` may be refused. */
export type StopClosingRefusalCode =
  | 'CLOSING_NOT_RUNNING'
  | 'IDEMPOTENCY_KEY_REUSED'
  | 'NOT_FOUND'
  | 'TEXT_INVALID';

/** The codes with which `storeSecret` may be refused. */
export type StoreSecretRefusalCode =
  | 'IDEMPOTENCY_KEY_REUSED'
  | 'NOT_FOUND'
  | 'TEXT_INVALID'
  | 'VAULT_NOT_CONFIGURED';

/** The codes with which `suspendContract` may be refused. */
export type SuspendContractRefusalCode =
  | 'CONTRACT_TRANSITION_NOT_ALLOWED'
  | 'DATE_OUT_OF_PERIOD'
  | 'GROUND_NOT_RECORDED'
  | 'IDEMPOTENCY_KEY_REUSED'
  | 'NOT_FOUND'
  | 'SUSPENSION_NOT_ALLOWED'
  | 'TEXT_INVALID';

/** The codes with which `terminateContract` may be refused. */
export type TerminateContractRefusalCode =
  | 'AMOUNT_NOT_POSITIVE'
  | 'CONFIRMATION_REQUIRED'
  | 'CONTRACT_NOT_ACTIVE'
  | 'CONTRACT_TRANSITION_NOT_ALLOWED'
  | 'CURRENCY_MISMATCH'
  | 'DATE_OUT_OF_PERIOD'
  | 'GROUND_NOT_RECORDED'
  | 'HISTORY_TOO_LONG'
  | 'IDEMPOTENCY_KEY_REUSED'
  | 'NOT_FOUND'
  | 'NUMBER_OUT_OF_RANGE'
  | 'TERMINATION_FEE_NOT_AGREED'
  | 'TERMINATION_NOT_ALLOWED'
  | 'TEXT_INVALID'
  | 'TIMES_OUT_OF_ORDER'
  | 'TIME_IN_FUTURE';

/** The codes with which `transferContract` may be refused. */
export type TransferContractRefusalCode =
  | 'ALREADY_EXISTS'
  | 'CONSENT_REQUIRED'
  | 'CONTRACT_NOT_ACTIVE'
  | 'CONTRACT_TRANSITION_NOT_ALLOWED'
  | 'DATE_OUT_OF_PERIOD'
  | 'IDEMPOTENCY_KEY_REUSED'
  | 'NOT_FOUND'
  | 'SIGNATURE_INVALID'
  | 'TEXT_INVALID'
  | 'TIME_IN_FUTURE'
  | 'TRANSFER_NOT_ALLOWED';

/** The codes with which `updateAsset` may be refused. */
export type UpdateAssetRefusalCode =
  | 'ALREADY_EXISTS'
  | 'ASSET_PLACE_INVALID'
  | 'ASSET_STATE_CONFLICT'
  | 'IDEMPOTENCY_KEY_REUSED'
  | 'NOT_FOUND'
  | 'NUMBER_OUT_OF_RANGE'
  | 'TEXT_INVALID'
  | 'TIMES_OUT_OF_ORDER';

/** The codes with which `updateDraftContract` may be refused. */
export type UpdateDraftContractRefusalCode =
  | 'ALREADY_EXISTS'
  | 'AMOUNT_NOT_POSITIVE'
  | 'BILLING_PERIOD_NOT_OFFERED'
  | 'CONTRACT_NOT_DRAFT'
  | 'CURRENCY_MISMATCH'
  | 'DRAFT_HAS_RECORDS'
  | 'IDEMPOTENCY_KEY_REUSED'
  | 'INVALID_CALENDAR'
  | 'MODULE_ONLY_WITH'
  | 'NOTHING_CHANGED'
  | 'NOT_FOUND'
  | 'NUMBER_OUT_OF_RANGE'
  | 'OVERRIDE_REFUSED'
  | 'PARAMETER_REQUIRED'
  | 'TERMS_PACK_NOT_FOUND'
  | 'TEXT_INVALID'
  | 'TRIAL_ALREADY_USED'
  | 'UNKNOWN_COVERAGE'
  | 'UNKNOWN_MODULE'
  | 'UNKNOWN_PARAMETER'
  | 'UNKNOWN_PLANNED_WORK'
  | 'UNKNOWN_PRICE_COMPONENT';

/** The codes with which `validateAsset` may be refused. */
export type ValidateAssetRefusalCode =
  | 'ASSET_STATE_CONFLICT'
  | 'IDEMPOTENCY_KEY_REUSED'
  | 'NOT_FOUND'
  | 'TEXT_INVALID';

/** The codes with which `validateOrder` may be refused. */
export type ValidateOrderRefusalCode =
  | 'CONTRACT_TRANSITION_NOT_ALLOWED'
  | 'DATE_OUT_OF_PERIOD'
  | 'IDEMPOTENCY_KEY_REUSED'
  | 'NOT_FOUND'
  | 'ORDER_NOT_EXPECTED'
  | 'TEXT_INVALID';

/** The codes with which `withdrawBackupCheck` may be refused. */
export type WithdrawBackupCheckRefusalCode =
  | 'ALREADY_EXISTS'
  | 'IDEMPOTENCY_KEY_REUSED'
  | 'NOT_FOUND'
  | 'TEXT_INVALID';

/** The codes with which `withdrawBillingAdjustmentDispute` may be refused. */
export type WithdrawBillingAdjustmentDisputeRefusalCode =
  | 'DISPUTE_ANSWERED'
  | 'DISPUTE_OF_OTHERS'
  | 'IDEMPOTENCY_KEY_REUSED'
  | 'NOT_FOUND'
  | 'TEXT_INVALID';

/** The codes with which `withdrawCoordinationReport` may be refused. */
export type WithdrawCoordinationReportRefusalCode =
  | 'COORDINATION_STATE_CONFLICT'
  | 'IDEMPOTENCY_KEY_REUSED'
  | 'NOT_FOUND'
  | 'TEXT_INVALID';

/** The codes with which `withdrawDeclaration` may be refused. */
export type WithdrawDeclarationRefusalCode =
  | 'CALENDAR_NEVER_OPENS'
  | 'DECLARATION_INVALID'
  | 'DECLARATION_STATE_CONFLICT'
  | 'IDEMPOTENCY_KEY_REUSED'
  | 'INSTANT_OUT_OF_RANGE'
  | 'NOT_FOUND'
  | 'TEXT_INVALID';

/** The codes with which `withdrawDirectDebits` may be refused. */
export type WithdrawDirectDebitsRefusalCode =
  | 'DEBIT_STATE_CONFLICT'
  | 'IDEMPOTENCY_KEY_REUSED'
  | 'NOT_FOUND'
  | 'TEXT_INVALID';

/** The codes with which `withdrawExcludedPeriod` may be refused. */
export type WithdrawExcludedPeriodRefusalCode =
  | 'CALENDAR_NEVER_OPENS'
  | 'IDEMPOTENCY_KEY_REUSED'
  | 'INSTANT_OUT_OF_RANGE'
  | 'NOT_FOUND'
  | 'TEXT_INVALID'
  | 'UNKNOWN_CAUSE';

/** The codes with which `withdrawMandate` may be refused. */
export type WithdrawMandateRefusalCode =
  | 'IDEMPOTENCY_KEY_REUSED'
  | 'MANDATE_STATE_CONFLICT'
  | 'NOT_FOUND'
  | 'TEXT_INVALID'
  | 'TIMES_OUT_OF_ORDER'
  | 'TIME_IN_FUTURE';

/** The codes with which `withdrawPriceRevision` may be refused. */
export type WithdrawPriceRevisionRefusalCode =
  | 'AMENDMENT_REQUIRED'
  | 'CALENDAR_NEVER_OPENS'
  | 'CONTRACT_NOT_ACTIVE'
  | 'DATE_OUT_OF_PERIOD'
  | 'IDEMPOTENCY_KEY_REUSED'
  | 'INSTANT_OUT_OF_RANGE'
  | 'INVALID_CALENDAR'
  | 'NOTHING_CHANGED'
  | 'NOT_FOUND'
  | 'OVERRIDE_REFUSED'
  | 'PARAMETER_REQUIRED'
  | 'TEXT_INVALID';

/** The codes with which `withdrawPublishedFigure` may be refused. */
export type WithdrawPublishedFigureRefusalCode =
  | 'ALREADY_EXISTS'
  | 'IDEMPOTENCY_KEY_REUSED'
  | 'NOT_FOUND'
  | 'TEXT_INVALID';

/** The codes with which `withdrawSparePart` may be refused. */
export type WithdrawSparePartRefusalCode =
  | 'IDEMPOTENCY_KEY_REUSED'
  | 'NOT_FOUND'
  | 'TEXT_INVALID';

/** The codes with which `withdrawTariff` may be refused. */
export type WithdrawTariffRefusalCode =
  | 'DATE_OUT_OF_PERIOD'
  | 'IDEMPOTENCY_KEY_REUSED'
  | 'NOT_FOUND'
  | 'NUMBER_OUT_OF_RANGE'
  | 'TARIFF_INVALID'
  | 'TEXT_INVALID';

/** The codes with which `withdrawTerminationGround` may be refused. */
export type WithdrawTerminationGroundRefusalCode =
  | 'GROUND_RELIED_ON'
  | 'IDEMPOTENCY_KEY_REUSED'
  | 'NOT_FOUND'
  | 'TEXT_INVALID';

/** The codes with which `withholdInterventions` may be refused. */
export type WithholdInterventionsRefusalCode =
  | 'ALREADY_EXISTS'
  | 'CONTRACT_NOT_ACTIVE'
  | 'DATE_OUT_OF_PERIOD'
  | 'IDEMPOTENCY_KEY_REUSED'
  | 'NOT_FOUND'
  | 'TEXT_INVALID'
  | 'TIME_IN_FUTURE'
  | 'WITHHOLDING_NOT_ALLOWED';

/** The codes with which `writeOffInvoice` may be refused. */
export type WriteOffInvoiceRefusalCode =
  | 'ALLOCATION_INVALID'
  | 'IDEMPOTENCY_KEY_REUSED'
  | 'NOT_FOUND'
  | 'TEXT_INVALID'
  | 'TIMES_OUT_OF_ORDER'
  | 'TIME_IN_FUTURE';

/** One function for each operation that the SDK ships. */
export interface Operations {
  /** Accepts a claimed penalty: it becomes a billing adjustment. Scope `penalties:decide`. */
  acceptPenalty(variables: AcceptPenaltyMutationVariables, options?: OperationOptions): Promise<Result<AcceptPenaltyMutation['acceptPenalty'], AcceptPenaltyRefusalCode>>;
  /** Accepts revised prices that were offered: the client does, or the provider's staff records its written acceptance. An amendment sets them from the anniversary on, and what was invoiced since is corrected. Scope `quotes:decide`. */
  acceptPriceOffer(variables: AcceptPriceOfferMutationVariables, options?: OperationOptions): Promise<Result<AcceptPriceOfferMutation['acceptPriceOffer'], AcceptPriceOfferRefusalCode>>;
  /** Accepts a quote: the client does, or the provider's staff records its written acceptance. Scope `quotes:decide`. */
  acceptQuote(variables: AcceptQuoteMutationVariables, options?: OperationOptions): Promise<Result<AcceptQuoteMutation['acceptQuote'], AcceptQuoteRefusalCode>>;
  /** How the provider keeps its books. Scope `accounting:read`. */
  accounting(variables?: AccountingQueryVariables, options?: OperationOptions): Promise<AccountingQuery['accounting']>;
  /** Entries of the books, as they were posted. Scopes `accounting:read`, `billing:read` and `contracts:read`. */
  accountingEntries(variables?: AccountingEntriesQueryVariables, options?: OperationOptions): Promise<NonNullable<AccountingEntriesQuery['accountingEntries']>>;
  /** The books as files, fiscal year by fiscal year: fetch them with `client.file(path)`. Scope `accounting:read`. */
  accountingFiles(variables?: AccountingFilesQueryVariables, options?: OperationOptions): Promise<AccountingFilesQuery['accountingFiles']>;
  /** Acknowledges adjustments up to a cursor. Repeating it is harmless. Partners only. Scope `billing:acknowledge`. */
  acknowledgeBillingAdjustments(variables: AcknowledgeBillingAdjustmentsMutationVariables, options?: OperationOptions): Promise<Result<AcknowledgeBillingAdjustmentsMutation['acknowledgeBillingAdjustments'], AcknowledgeBillingAdjustmentsRefusalCode>>;
  /** Acknowledges invoices and credit notes up to a cursor of your feed. Repeating it is harmless. Partners only. Scope `billing:acknowledge`. */
  acknowledgeInvoices(variables: AcknowledgeInvoicesMutationVariables, options?: OperationOptions): Promise<Result<AcknowledgeInvoicesMutation['acknowledgeInvoices'], AcknowledgeInvoicesRefusalCode>>;
  /** What you acknowledged with a document number of your own, by currency. Scope `billing:read`. */
  acknowledgedTotal(variables: AcknowledgedTotalQueryVariables, options?: OperationOptions): Promise<AcknowledgedTotalQuery['acknowledgedTotal']>;
  /** Brings a signed contract into force, unless its term is over; ahead of its first day, when that comes. Where its terms begin with the setting up of its services, its first day is that of the setting up. Its unit accounts are then opened, with billing adjustments for their first bases. Scope `contracts:write`. */
  activateContract(variables: ActivateContractMutationVariables, options?: OperationOptions): Promise<Result<ActivateContractMutation['activateContract'], ActivateContractRefusalCode>>;
  /** Adds an asset to a contract's inventory. Scope `contracts:write`. */
  addAsset(variables: AddAssetMutationVariables, options?: OperationOptions): Promise<Result<AddAssetMutation['addAsset'], AddAssetRefusalCode>>;
  /** Records that an asset is covered for a term of its own, which goes on by itself as the contract does, unless notice is given for the asset. Scope `contracts:write`. */
  agreeAssetTerm(variables: AgreeAssetTermMutationVariables, options?: OperationOptions): Promise<Result<AgreeAssetTermMutation['agreeAssetTerm'], AgreeAssetTermRefusalCode>>;
  /** The alerts that you may see, latest first. Scope `incidents:read`. */
  alerts(variables?: AlertsQueryVariables, options?: OperationOptions): Promise<NonNullable<AlertsQuery['alerts']>>;
  /** Allocates what is left of a payment to invoices. Scope `payments:write`. */
  allocatePayment(variables: AllocatePaymentMutationVariables, options?: OperationOptions): Promise<Result<AllocatePaymentMutation['allocatePayment'], AllocatePaymentRefusalCode>>;
  /** Records an amendment of a contract: one dated document that both sides signed. Dated back, what was invoiced is corrected by billing adjustments and penalties are assessed again; dated ahead, it takes effect on its day by itself. Scope `contracts:write`. */
  amendContract(variables: AmendContractMutationVariables, options?: OperationOptions): Promise<Result<AmendContractMutation['amendContract'], AmendContractRefusalCode>>;
  /** Records that the provider announced a later version of the terms, where they let it change them with notice: an amendment of the provider alone that applies after the notice, by itself. Until then the client may end the contract (`TERMS_CHANGE`). Scope `contracts:write`. */
  announceTermsChange(variables: AnnounceTermsChangeMutationVariables, options?: OperationOptions): Promise<Result<AnnounceTermsChangeMutation['announceTermsChange'], AnnounceTermsChangeRefusalCode>>;
  /** Records that the client was told what an update changes. Scope `incidents:manage`. */
  announceUpdate(variables: AnnounceUpdateMutationVariables, options?: OperationOptions): Promise<Result<AnnounceUpdateMutation['announceUpdate'], AnnounceUpdateRefusalCode>>;
  /** Answers a dispute of a billing adjustment: rejects it, or upholds it with a correction, which is another adjustment. Scope `billing:write`. */
  answerBillingAdjustmentDispute(variables: AnswerBillingAdjustmentDisputeMutationVariables, options?: OperationOptions): Promise<Result<AnswerBillingAdjustmentDisputeMutation['answerBillingAdjustmentDispute'], AnswerBillingAdjustmentDisputeRefusalCode>>;
  /** Accepts or declines a declaration that waits for an answer. Scope `file:write`. */
  answerDeclaration(variables: AnswerDeclarationMutationVariables, options?: OperationOptions): Promise<Result<AnswerDeclarationMutation['answerDeclaration'], AnswerDeclarationRefusalCode>>;
  /** Records the client's answer to an offer of dedicated means, by the client itself or by the staff. Scope `contracts:respond`. */
  answerDedicatedMeans(variables: AnswerDedicatedMeansMutationVariables, options?: OperationOptions): Promise<Result<AnswerDedicatedMeansMutation['answerDedicatedMeans'], AnswerDedicatedMeansRefusalCode>>;
  /** The keys of your own party, oldest first. Scope `keys:manage`. */
  apiKeys(variables?: ApiKeysQueryVariables, options?: OperationOptions): Promise<NonNullable<ApiKeysQuery['apiKeys']>>;
  /** Revises the prices of a contract on an anniversary by the index, each price by itself, and corrects what was invoiced for days since. Applied again it changes nothing, so a campaign that was cut off goes on where it stopped. Scope `contracts:write`. */
  applyIndexation(variables: ApplyIndexationMutationVariables, options?: OperationOptions): Promise<Result<ApplyIndexationMutation['applyIndexation'], ApplyIndexationRefusalCode>>;
  /** Assesses the downtime budget of a year that is over. Repeating it when nothing has changed writes nothing. Scope `penalties:decide`. */
  assessDowntimeYear(variables: AssessDowntimeYearMutationVariables, options?: OperationOptions): Promise<Result<AssessDowntimeYearMutation['assessDowntimeYear'], AssessDowntimeYearRefusalCode>>;
  /** The asset that your own system knows by a number. Scope `contracts:read`. */
  assetByExternalId(variables: AssetByExternalIdQueryVariables, options?: OperationOptions): Promise<AssetByExternalIdQuery['assetByExternalId']>;
  /** The terms of assets that are covered for terms of their own. Scope `contracts:read`. */
  assetTerms(variables: AssetTermsQueryVariables, options?: OperationOptions): Promise<AssetTermsQuery['contract']>;
  /** A billing adjustment by id; null when it does not exist or may not be seen. Scope `billing:read`. */
  billingAdjustment(variables: BillingAdjustmentQueryVariables, options?: OperationOptions): Promise<BillingAdjustmentQuery['billingAdjustment']>;
  /** What a billing adjustment comes from, as the object itself. Scopes `billing:read`, `contracts:read`, `incidents:read` and `penalties:read`. */
  billingAdjustmentCause(variables: BillingAdjustmentCauseQueryVariables, options?: OperationOptions): Promise<BillingAdjustmentCauseQuery['billingAdjustment']>;
  /** The latest dispute of a billing adjustment. Scope `billing:read`. */
  billingAdjustmentDispute(variables: BillingAdjustmentDisputeQueryVariables, options?: OperationOptions): Promise<BillingAdjustmentDisputeQuery['billingAdjustment']>;
  /** All disputes of a billing adjustment, each with its answer. Scope `billing:read`. */
  billingAdjustmentDisputes(variables: BillingAdjustmentDisputesQueryVariables, options?: OperationOptions): Promise<BillingAdjustmentDisputesQuery['billingAdjustment']>;
  /** The penalty that a billing adjustment credits, if any. Scopes `billing:read` and `penalties:read`. */
  billingAdjustmentPenalty(variables: BillingAdjustmentPenaltyQueryVariables, options?: OperationOptions): Promise<BillingAdjustmentPenaltyQuery['billingAdjustment']>;
  /** The billing adjustments that you may see, in the order in which you receive them: those of a client entrusted to you later come after all that you have pulled. A reader that pulls `after` its last cursor sees each one exactly once, whatever is written in the meantime. A cursor belongs to the provider, partner or client that received it. Scope `billing:read`. */
  billingAdjustments(variables?: BillingAdjustmentsQueryVariables, options?: OperationOptions): Promise<NonNullable<BillingAdjustmentsQuery['billingAdjustments']>>;
  /** Your feed, in order: adjustments, invoices, credit notes and, for partners, entrustments and their ends. Scopes `billing:read` and `contracts:read`. */
  billingFeed(variables?: BillingFeedQueryVariables, options?: OperationOptions): Promise<NonNullable<BillingFeedQuery['billingFeed']>>;
  /** The adjustments of your feed alone, in order, with the same cursors. Scopes `billing:read` and `contracts:read`. */
  billingFeedAdjustments(variables?: BillingFeedAdjustmentsQueryVariables, options?: OperationOptions): Promise<NonNullable<BillingFeedAdjustmentsQuery['billingFeed']>>;
  /** Brings a planned reboot forward into a free slot of an earlier working day, where the level lets the client do so. Scope `contracts:respond`. */
  bringRebootForward(variables: BringRebootForwardMutationVariables, options?: OperationOptions): Promise<Result<BringRebootForwardMutation['bringRebootForward'], BringRebootForwardRefusalCode>>;
  /** The calendars of days to come of your own party, oldest first. Scopes `keys:manage` and `contracts:read`. */
  calendarFeeds(variables?: CalendarFeedsQueryVariables, options?: OperationOptions): Promise<NonNullable<CalendarFeedsQuery['calendarFeeds']>>;
  /** Gives up a contract that is not in force yet: `DRAFT` or `SIGNED` to `CANCELLED`, for good. Its number stays taken. Scope `contracts:write`. */
  cancelContract(variables: CancelContractMutationVariables, options?: OperationOptions): Promise<Result<CancelContractMutation['cancelContract'], CancelContractRefusalCode>>;
  /** Cancels a planned maintenance. Its time counts again. Scope `incidents:manage`. */
  cancelMaintenance(variables: CancelMaintenanceMutationVariables, options?: OperationOptions): Promise<Result<CancelMaintenanceMutation['cancelMaintenance'], CancelMaintenanceRefusalCode>>;
  /** Claims an assessed penalty, as the client may do without formality (`omr-hosted` art. 4.5), also after its last day. Scope `penalties:claim`. */
  claimPenalty(variables: ClaimPenaltyMutationVariables, options?: OperationOptions): Promise<Result<ClaimPenaltyMutation['claimPenalty'], ClaimPenaltyRefusalCode>>;
  /** A client by id with its contracts, oldest first; null when it does not exist or may not be seen. Scope `contracts:read`. */
  client(variables: ClientQueryVariables, options?: OperationOptions): Promise<ClientQuery['client']>;
  /** The account of a client between two days: each entry with the balance after it, and what is owed at the end of a day by how late it is. Scopes `contracts:read` and `billing:read`. */
  clientAccount(variables: ClientAccountQueryVariables, options?: OperationOptions): Promise<ClientAccountQuery['client']>;
  /** The client that your own system knows by a number. Scope `contracts:read`. */
  clientByExternalId(variables: ClientByExternalIdQueryVariables, options?: OperationOptions): Promise<ClientByExternalIdQuery['clientByExternalId']>;
  /** The contacts of a client for all its contracts, past ones included. Scope `contracts:read`. */
  clientContacts(variables: ClientContactsQueryVariables, options?: OperationOptions): Promise<ClientContactsQuery['client']>;
  /** The partners that a client is or was entrusted to. Scope `contracts:read`. */
  clientEntrustments(variables: ClientEntrustmentsQueryVariables, options?: OperationOptions): Promise<ClientEntrustmentsQuery['client']>;
  /** Who a client is in law on a day, where it is paid, and all that was recorded of it. Scopes `contracts:read` and `billing:read`. */
  clientIdentity(variables: ClientIdentityQueryVariables, options?: OperationOptions): Promise<ClientIdentityQuery['client']>;
  /** The payments of a client and the refunds to it, latest first. Scopes `contracts:read` and `billing:read`. */
  clientPayments(variables: ClientPaymentsQueryVariables, options?: OperationOptions): Promise<ClientPaymentsQuery['client']>;
  /** The clients that you may see, oldest first. Scope `contracts:read`. */
  clients(variables?: ClientsQueryVariables, options?: OperationOptions): Promise<NonNullable<ClientsQuery['clients']>>;
  /** Records that an item of an action plan is done, or dropped. Scope `incidents:manage`. */
  closeCoordinationAction(variables: CloseCoordinationActionMutationVariables, options?: OperationOptions): Promise<Result<CloseCoordinationActionMutation['closeCoordinationAction'], CloseCoordinationActionRefusalCode>>;
  /** Records that the client followed a recommendation, or did not. Scope `incidents:manage`. */
  closeRecommendation(variables: CloseRecommendationMutationVariables, options?: OperationOptions): Promise<Result<CloseRecommendationMutation['closeRecommendation'], CloseRecommendationRefusalCode>>;
  /** A closing run, with the contracts that it left out. Scopes `billing:read` and `contracts:read`. */
  closingRun(variables: ClosingRunQueryVariables, options?: OperationOptions): Promise<ClosingRunQuery['closingRun']>;
  /** The closing runs of the provider, the latest month first. Scope `billing:read`; none for partners and clients. */
  closingRuns(variables?: ClosingRunsQueryVariables, options?: OperationOptions): Promise<NonNullable<ClosingRunsQuery['closingRuns']>>;
  /** How long it took on average to set up the services of a period. Scope `contracts:read`. */
  commissioningAverages(variables: CommissioningAveragesQueryVariables, options?: OperationOptions): Promise<CommissioningAveragesQuery['commissioningAverages']>;
  /** Records that a maintenance was done. Of its planned time, what it did not take counts again. Scope `incidents:manage`. */
  completeMaintenance(variables: CompleteMaintenanceMutationVariables, options?: OperationOptions): Promise<Result<CompleteMaintenanceMutation['completeMaintenance'], CompleteMaintenanceRefusalCode>>;
  /** Accepts as done a service that was quoted at a fixed price, which invoices it once. Work that is recorded with `recordIntervention` and its `quoteId` needs no more. Scope `quotes:decide`. */
  completeQuote(variables: CompleteQuoteMutationVariables, options?: OperationOptions): Promise<Result<CompleteQuoteMutation['completeQuote'], CompleteQuoteRefusalCode>>;
  /** Records that a planned reboot was done. Scope `incidents:manage`. */
  completeReboot(variables: CompleteRebootMutationVariables, options?: OperationOptions): Promise<Result<CompleteRebootMutation['completeReboot'], CompleteRebootRefusalCode>>;
  /** Records that an update was installed, in time or late. Where it needs a reboot and the terms plan reboots, one is planned. Scope `incidents:manage`. */
  completeUpdate(variables: CompleteUpdateMutationVariables, options?: OperationOptions): Promise<Result<CompleteUpdateMutation['completeUpdate'], CompleteUpdateRefusalCode>>;
  /** Contests a claim. Where the terms say so, the provider's own list of interruptions is put beside the one on record. Scope `penalties:decide`. */
  contestPenalty(variables: ContestPenaltyMutationVariables, options?: OperationOptions): Promise<Result<ContestPenaltyMutation['contestPenalty'], ContestPenaltyRefusalCode>>;
  /** A contract by id; null when it does not exist or may not be seen. With `on`, `asOf` or `knownAt` it is returned as it stood: facts that have dates, and those of fields below it that take a day and are given none, are those of the day, by what was then known; assets are those under it on the day. Facts without dates, and lists of what happened, are as ever. Before its first day it shows what it starts with; before it was recorded and before its first day, and for a `knownAt` before it was recorded, there is an error `BEFORE_CONTRACT`. Scope `contracts:read`. */
  contract(variables: ContractQueryVariables, options?: OperationOptions): Promise<ContractQuery['contract']>;
  /** The alerts of a contract, latest first, with the attempts to send each. Scopes `contracts:read` and `incidents:read`. */
  contractAlerts(variables: ContractAlertsQueryVariables, options?: OperationOptions): Promise<ContractAlertsQuery['contract']>;
  /** All that was ever allotted to a contract, and what it used, as recorded. Scope `contracts:read`. */
  contractAllocationHistory(variables: ContractAllocationHistoryQueryVariables, options?: OperationOptions): Promise<ContractAllocationHistoryQuery['contract']>;
  /** What shared means allot to a contract on a day, and what it used in a month. Scope `contracts:read`. */
  contractAllocations(variables: ContractAllocationsQueryVariables, options?: OperationOptions): Promise<ContractAllocationsQuery['contract']>;
  /** The amendments of a contract with what they changed, page by page. Scope `contracts:read`. */
  contractAmendments(variables: ContractAmendmentsQueryVariables, options?: OperationOptions): Promise<ContractAmendmentsQuery['contract']>;
  /** A contract as it stood on a day, or on that of an instant, by what was known then. Scope `contracts:read`. */
  contractAsOf(variables: ContractAsOfQueryVariables, options?: OperationOptions): Promise<ContractAsOfQuery['contract']>;
  /** The inventory of a contract, oldest first. Scope `contracts:read`. */
  contractAssets(variables: ContractAssetsQueryVariables, options?: OperationOptions): Promise<ContractAssetsQuery['contract']>;
  /** The times that the backups of a contract are to be tested whose time ends in a period. Scope `contracts:read`. */
  contractBackupCheckOccasions(variables: ContractBackupCheckOccasionsQueryVariables, options?: OperationOptions): Promise<ContractBackupCheckOccasionsQuery['contract']>;
  /** What restore tests and checks of the integrity of the backups of a contract came to, latest first. Scope `contracts:read`. */
  contractBackupChecks(variables: ContractBackupChecksQueryVariables, options?: OperationOptions): Promise<ContractBackupChecksQuery['contract']>;
  /** What the backups of a contract came to in a month, and the backups themselves, latest first. Scope `contracts:read`. */
  contractBackups(variables: ContractBackupsQueryVariables, options?: OperationOptions): Promise<ContractBackupsQuery['contract']>;
  /** The adjustments to a contract's invoices, in sequence. Scopes `contracts:read` and `billing:read`. */
  contractBillingAdjustments(variables: ContractBillingAdjustmentsQueryVariables, options?: OperationOptions): Promise<ContractBillingAdjustmentsQuery['contract']>;
  /** The contract that your own system knows by a number. Scope `contracts:read`. */
  contractByExternalId(variables: ContractByExternalIdQueryVariables, options?: OperationOptions): Promise<ContractByExternalIdQuery['contractByExternalId']>;
  /** The changes of what is managed under a contract, oldest first. Scope `contracts:read`. */
  contractChanges(variables: ContractChangesQueryVariables, options?: OperationOptions): Promise<ContractChangesQuery['contract']>;
  /** The checks of a contract with their latest readings and the alerts that stand. Scopes `contracts:read` and `incidents:read`. */
  contractChecks(variables: ContractChecksQueryVariables, options?: OperationOptions): Promise<ContractChecksQuery['contract']>;
  /** The order of a module's service, when it was set up, and the clock in between. Scopes `contracts:read` and `incidents:read`. */
  contractCommissionings(variables: ContractCommissioningsQueryVariables, options?: OperationOptions): Promise<ContractCommissioningsQuery['contract']>;
  /** The contacts that are limited to a contract, past ones included. Scope `contracts:read`. */
  contractContacts(variables: ContractContactsQueryVariables, options?: OperationOptions): Promise<ContractContactsQuery['contract']>;
  /** Whom to turn to in the matters of a contract on a day, the closest first. Scope `contracts:read`. */
  contractContactsOn(variables: ContractContactsOnQueryVariables, options?: OperationOptions): Promise<ContractContactsOnQuery['contract']>;
  /** The items of the action plans of a contract, first due first. Scope `contracts:read`. */
  contractCoordinationActions(variables: ContractCoordinationActionsQueryVariables, options?: OperationOptions): Promise<ContractCoordinationActionsQuery['contract']>;
  /** The reports of the coordination visits of a contract, latest first. Scope `contracts:read`. */
  contractCoordinationReports(variables: ContractCoordinationReportsQueryVariables, options?: OperationOptions): Promise<ContractCoordinationReportsQuery['contract']>;
  /** The work that coordination visits are recorded as. Scopes `contracts:read` and `incidents:read`. */
  contractCoordinationWork(variables: ContractCoordinationWorkQueryVariables, options?: OperationOptions): Promise<ContractCoordinationWorkQuery['contract']>;
  /** What everything that runs on a contract costs if it lasts, in steps over time, under shared caps: at most `steps` steps from an instant (by default now) until another (by default 30 days later). Scopes `contracts:read`, `incidents:read` and `penalties:read`. */
  contractCostProjection(variables: ContractCostProjectionQueryVariables, options?: OperationOptions): Promise<ContractCostProjectionQuery['contract']>;
  /** The same with explanations: of the sum, of each item at the end, and of each step. Scopes `contracts:read`, `incidents:read` and `penalties:read`. */
  contractCostProjectionExplained(variables: ContractCostProjectionExplainedQueryVariables, options?: OperationOptions): Promise<ContractCostProjectionExplainedQuery['contract']>;
  /** What the modules of a contract cover and what not, on a day. Scope `contracts:read`. */
  contractCoverages(variables: ContractCoveragesQueryVariables, options?: OperationOptions): Promise<ContractCoveragesQuery['contract']>;
  /** What was declared of a contract, latest first, or what a filter chooses. Scope `contracts:read`. */
  contractDeclarations(variables: ContractDeclarationsQueryVariables, options?: OperationOptions): Promise<ContractDeclarationsQuery['contract']>;
  /** The documents of a contract, each version, latest first. Scope `contracts:read`. */
  contractDocuments(variables: ContractDocumentsQueryVariables, options?: OperationOptions): Promise<ContractDocumentsQuery['contract']>;
  /** The letters that asked the client of a contract for what was late, latest first. Scopes `contracts:read`, `billing:read`. */
  contractDunningLetters(variables: ContractDunningLettersQueryVariables, options?: OperationOptions): Promise<ContractDunningLettersQuery['contract']>;
  /** The steps of escalations that the incidents of a contract reached, latest first. Scopes `contracts:read` and `incidents:read`. */
  contractEscalations(variables: ContractEscalationsQueryVariables, options?: OperationOptions): Promise<ContractEscalationsQuery['contract']>;
  /** What happened to a contract, oldest first. Scope `contracts:read`. */
  contractHistory(variables: ContractHistoryQueryVariables, options?: OperationOptions): Promise<ContractHistoryQuery['contract']>;
  /** The hourly prices of a contract, oldest first, as known at an instant (by default now). Scope `contracts:read`. */
  contractHourlyRates(variables: ContractHourlyRatesQueryVariables, options?: OperationOptions): Promise<ContractHourlyRatesQuery['contract']>;
  /** The incidents of a contract, most recently received first. Scopes `contracts:read` and `incidents:read`. */
  contractIncidents(variables: ContractIncidentsQueryVariables, options?: OperationOptions): Promise<ContractIncidentsQuery['contract']>;
  /** The hours that a contract includes in the month of a date (by default today), and its hourly prices, as known at an instant (by default now). Scope `contracts:read`. */
  contractIncludedTime(variables: ContractIncludedTimeQueryVariables, options?: OperationOptions): Promise<ContractIncludedTimeQuery['contract']>;
  /** The indemnities of a contract, oldest first. Scopes `contracts:read` and `penalties:read`. */
  contractIndemnities(variables: ContractIndemnitiesQueryVariables, options?: OperationOptions): Promise<ContractIndemnitiesQuery['contract']>;
  /** Work done under a contract, newest first. Scopes `contracts:read` and `incidents:read`. */
  contractInterventions(variables: ContractInterventionsQueryVariables, options?: OperationOptions): Promise<ContractInterventionsQuery['contract']>;
  /** The inventory of a contract as CSV. Scope `contracts:read`. */
  contractInventoryCsv(variables: ContractInventoryCsvQueryVariables, options?: OperationOptions): Promise<ContractInventoryCsvQuery['contract']>;
  /** The documents that are issued next of a contract, as they stand now. Scopes `billing:read` and `contracts:read`. */
  contractInvoiceDrafts(variables: ContractInvoiceDraftsQueryVariables, options?: OperationOptions): Promise<ContractInvoiceDraftsQuery['contract']>;
  /** The invoices and credit notes of a contract, latest first. Scopes `billing:read` and `contracts:read`. */
  contractInvoices(variables: ContractInvoicesQueryVariables, options?: OperationOptions): Promise<ContractInvoicesQuery['contract']>;
  /** The ledger of a contract, in sequence. Scopes `contracts:read` and `billing:read`. */
  contractLedger(variables: ContractLedgerQueryVariables, options?: OperationOptions): Promise<ContractLedgerQuery['contract']>;
  /** The balance of each account of the ledger of a contract. Scopes `contracts:read` and `billing:read`. */
  contractLedgerBalances(variables: ContractLedgerBalancesQueryVariables, options?: OperationOptions): Promise<ContractLedgerBalancesQuery['contract']>;
  /** Recomputes the chain of hashes of a contract's ledger. Scopes `contracts:read` and `billing:read`. */
  contractLedgerVerification(variables: ContractLedgerVerificationQueryVariables, options?: OperationOptions): Promise<ContractLedgerVerificationQuery['contract']>;
  /** Decisions that lifted a cap of a contract, oldest first. Scopes `contracts:read` and `penalties:read`. */
  contractLiabilityCapLifts(variables: ContractLiabilityCapLiftsQueryVariables, options?: OperationOptions): Promise<ContractLiabilityCapLiftsQuery['contract']>;
  /** The logbook of a contract, latest first, or those entries that a filter chooses. Scopes `contracts:read` and `incidents:read`. */
  contractLogbook(variables: ContractLogbookQueryVariables, options?: OperationOptions): Promise<ContractLogbookQuery['contract']>;
  /** The maintenance of a contract, latest first. Scope `contracts:read`. */
  contractMaintenance(variables: ContractMaintenanceQueryVariables, options?: OperationOptions): Promise<ContractMaintenanceQuery['contract']>;
  /** The modules of a contract with their commitments, page by page. Scope `contracts:read`. */
  contractModules(variables: ContractModulesQueryVariables, options?: OperationOptions): Promise<ContractModulesQuery['contract']>;
  /** What the contacts of a contract were told, latest first, or what a filter chooses. Scope `contracts:read`. */
  contractNotices(variables: ContractNoticesQueryVariables, options?: OperationOptions): Promise<ContractNoticesQuery['contract']>;
  /** Refunds of the long outages of a contract. Scopes `contracts:read` and `penalties:read`. */
  contractOutageRefunds(variables: ContractOutageRefundsQueryVariables, options?: OperationOptions): Promise<ContractOutageRefundsQuery['contract']>;
  /** The overrides of a contract over time, with who recorded them and the amendment that set them. Scope `contracts:read`. */
  contractOverrides(variables: ContractOverridesQueryVariables, options?: OperationOptions): Promise<ContractOverridesQuery['contract']>;
  /** The rights that the late invoices of a contract give, each with its first day. Scopes `contracts:read` and `billing:read`. */
  contractPaymentRights(variables: ContractPaymentRightsQueryVariables, options?: OperationOptions): Promise<ContractPaymentRightsQuery['contract']>;
  /** The penalties of a contract, most recently assessed first. Scopes `contracts:read` and `penalties:read`. */
  contractPenalties(variables: ContractPenaltiesQueryVariables, options?: OperationOptions): Promise<ContractPenaltiesQuery['contract']>;
  /** The work that a contract plans by how often it is done, on a day. Scope `contracts:read`. */
  contractPeriodicWork(variables: ContractPeriodicWorkQueryVariables, options?: OperationOptions): Promise<ContractPeriodicWorkQuery['contract']>;
  /** The visits that a contract plans in the contract year of a day, and what became of them. Scopes `contracts:read` and `incidents:read`. */
  contractPlannedWork(variables: ContractPlannedWorkQueryVariables, options?: OperationOptions): Promise<ContractPlannedWorkQuery['contract']>;
  /** Which revised prices the client of a contract was offered. Scopes `billing:read`, `contracts:read`. */
  contractPriceOffers(variables: ContractPriceOffersQueryVariables, options?: OperationOptions): Promise<ContractPriceOffersQuery['contract']>;
  /** How the prices of a contract were revised, first to last. Scopes `billing:read`, `contracts:read`. */
  contractPriceRevisions(variables: ContractPriceRevisionsQueryVariables, options?: OperationOptions): Promise<ContractPriceRevisionsQuery['contract']>;
  /** How much of the planned work of a period was done on time. Scope `contracts:read`. */
  contractQualityIndex(variables: ContractQualityIndexQueryVariables, options?: OperationOptions): Promise<ContractQualityIndexQuery['contract']>;
  /** The quotes and estimates of a contract, oldest first. Scopes `contracts:read` and `billing:read`. */
  contractQuotes(variables: ContractQuotesQueryVariables, options?: OperationOptions): Promise<ContractQuotesQuery['contract']>;
  /** What the checks of a contract found, latest first, or those readings that a filter chooses. Scope `contracts:read`. */
  contractReadings(variables: ContractReadingsQueryVariables, options?: OperationOptions): Promise<ContractReadingsQuery['contract']>;
  /** The reboots of a contract, oldest first. Scope `contracts:read`. */
  contractReboots(variables: ContractRebootsQueryVariables, options?: OperationOptions): Promise<ContractRebootsQuery['contract']>;
  /** The recommendations for the assets of a contract, oldest first. Scope `contracts:read`. */
  contractRecommendations(variables: ContractRecommendationsQueryVariables, options?: OperationOptions): Promise<ContractRecommendationsQuery['contract']>;
  /** The whole matrix of responsibilities of a contract. Scope `contracts:read`. */
  contractResponsibilities(variables: ContractResponsibilitiesQueryVariables, options?: OperationOptions): Promise<ContractResponsibilitiesQuery['contract']>;
  /** The secrets of a contract by name, without their values, and who saw them. Scope `contracts:read`. */
  contractSecrets(variables: ContractSecretsQueryVariables, options?: OperationOptions): Promise<ContractSecretsQuery['contract']>;
  /** The service levels of a contract at an instant (by default now). Scopes `contracts:read` and `incidents:read`. */
  contractSla(variables: ContractSlaQueryVariables, options?: OperationOptions): Promise<ContractSlaQuery['contract']>;
  /** The spare parts of a contract, by day. Scopes `billing:read`, `contracts:read`, `incidents:read`. */
  contractSpareParts(variables: ContractSparePartsQueryVariables, options?: OperationOptions): Promise<ContractSparePartsQuery['contract']>;
  /** The prices of a contract, by kind and first day. Scope `contracts:read`. */
  contractTariffs(variables: ContractTariffsQueryVariables, options?: OperationOptions): Promise<ContractTariffsQuery['contract']>;
  /** What a right to end a contract may rest on, and from when. Scope `contracts:read`. */
  contractTerminationGrounds(variables: ContractTerminationGroundsQueryVariables, options?: OperationOptions): Promise<ContractTerminationGroundsQuery['contract']>;
  /** What a contract was handed over to, and what it comes from. Scope `contracts:read`. */
  contractTransfers(variables: ContractTransfersQueryVariables, options?: OperationOptions): Promise<ContractTransfersQuery['contract']>;
  /** Where a contract stands today, and every move that it has or has not, with why. Scope `contracts:read`. */
  contractTransitions(variables: ContractTransitionsQueryVariables, options?: OperationOptions): Promise<ContractTransitionsQuery['contract']>;
  /** The prepaid units of a contract with the entries of each account, in sequence. Scope `contracts:read`. */
  contractUnitAccounts(variables: ContractUnitAccountsQueryVariables, options?: OperationOptions): Promise<ContractUnitAccountsQuery['contract']>;
  /** The days to come of a contract, the earliest first. Scope `contracts:read`. */
  contractUpcomingDates(variables: ContractUpcomingDatesQueryVariables, options?: OperationOptions): Promise<ContractUpcomingDatesQuery['contract']>;
  /** What was left out of the updates of a contract. Scope `contracts:read`. */
  contractUpdateExclusions(variables: ContractUpdateExclusionsQueryVariables, options?: OperationOptions): Promise<ContractUpdateExclusionsQuery['contract']>;
  /** The updates of a contract, oldest first. Scope `contracts:read`. */
  contractUpdates(variables: ContractUpdatesQueryVariables, options?: OperationOptions): Promise<ContractUpdatesQuery['contract']>;
  /** When the interventions of a contract were withheld for a debt. Scope `contracts:read`. */
  contractWithholdings(variables: ContractWithholdingsQueryVariables, options?: OperationOptions): Promise<ContractWithholdingsQuery['contract']>;
  /** The times that periodic work is due whose time ends in a period, and what became of them. Scopes `contracts:read` and `incidents:read`. */
  contractWorkOccasions(variables: ContractWorkOccasionsQueryVariables, options?: OperationOptions): Promise<ContractWorkOccasionsQuery['contract']>;
  /** The contracts that you may see, oldest first. Scope `contracts:read`. */
  contracts(variables?: ContractsQueryVariables, options?: OperationOptions): Promise<NonNullable<ContractsQuery['contracts']>>;
  /** What the contracts that you may see cost if what runs on them lasts, and when the cost next changes. Scopes `contracts:read`, `incidents:read` and `penalties:read`. */
  contractsCostProjection(variables?: ContractsCostProjectionQueryVariables, options?: OperationOptions): Promise<NonNullable<ContractsCostProjectionQuery['contracts']>>;
  /** The running clocks of the contracts that you may see at an instant (by default now), each with the next change of the cost of its breach, and the prepaid units. Scopes `contracts:read`, `incidents:read` and `penalties:read`. */
  contractsRunningCosts(variables?: ContractsRunningCostsQueryVariables, options?: OperationOptions): Promise<NonNullable<ContractsRunningCostsQuery['contracts']>>;
  /** The contracts that you may see with their service levels at an instant (by default now), as known now or at another instant. Scopes `contracts:read` and `incidents:read`. */
  contractsSla(variables?: ContractsSlaQueryVariables, options?: OperationOptions): Promise<NonNullable<ContractsSlaQuery['contracts']>>;
  /** Corrects when an order was validated and when the service was set up. Scope `contracts:write`. */
  correctCommissioning(variables: CorrectCommissioningMutationVariables, options?: OperationOptions): Promise<Result<CorrectCommissioningMutation['correctCommissioning'], CorrectCommissioningRefusalCode>>;
  /** Corrects the cause or the times of an excluded period. Scope `incidents:manage`. */
  correctExcludedPeriod(variables: CorrectExcludedPeriodMutationVariables, options?: OperationOptions): Promise<Result<CorrectExcludedPeriodMutation['correctExcludedPeriod'], CorrectExcludedPeriodRefusalCode>>;
  /** Corrects a wrongly recorded price of an hour of work, or its end. Scope `contracts:write`. */
  correctHourlyRate(variables: CorrectHourlyRateMutationVariables, options?: OperationOptions): Promise<Result<CorrectHourlyRateMutation['correctHourlyRate'], CorrectHourlyRateRefusalCode>>;
  /** Corrects an incident. The old values stay in its history; where the result changes, penalties are reversed and assessed again. Scope `incidents:manage`. */
  correctIncident(variables: CorrectIncidentMutationVariables, options?: OperationOptions): Promise<Result<CorrectIncidentMutation['correctIncident'], CorrectIncidentRefusalCode>>;
  /** Issues a corrected invoice (384) with the next number of the series of invoices, which names the invoice and takes its place: who both sides were in law on its day as `recordIdentity` has it now, and the texts of lines that you give. Its amounts stay: what is owed otherwise is adjusted, on a credit note or the next invoice. The invoice itself, and what was paid of it, stay as they are. Scope `billing:write`. */
  correctInvoice(variables: CorrectInvoiceMutationVariables, options?: OperationOptions): Promise<Result<CorrectInvoiceMutation['correctInvoice'], CorrectInvoiceRefusalCode>>;
  /** Creates a key. `secret` is shown only this once: a repeated idempotency key returns null, also when the SDK itself sends the call again. */
  createApiKey(variables: CreateApiKeyMutationVariables, options?: OperationOptions): Promise<Result<CreateApiKeyMutation['createApiKey'], CreateApiKeyRefusalCode>>;
  /** Makes a calendar of days to come at an address of its own, which is shown once. Scopes `keys:manage` and `contracts:read`. */
  createCalendarFeed(variables: CreateCalendarFeedMutationVariables, options?: OperationOptions): Promise<Result<CreateCalendarFeedMutation['createCalendarFeed'], CreateCalendarFeedRefusalCode>>;
  /** Records a client. Scope `contracts:write`. */
  createClient(variables: CreateClientMutationVariables, options?: OperationOptions): Promise<Result<CreateClientMutation['createClient'], CreateClientRefusalCode>>;
  /** Prepares a contract from a terms pack, in state `DRAFT`. Scope `contracts:write`. */
  createContract(variables: CreateContractMutationVariables, options?: OperationOptions): Promise<Result<CreateContractMutation['createContract'], CreateContractRefusalCode>>;
  /** Makes a batch of direct debits for the bank. Scope `billing:write`. */
  createDirectDebitBatch(variables: CreateDirectDebitBatchMutationVariables, options?: OperationOptions): Promise<Result<CreateDirectDebitBatchMutation['createDirectDebitBatch'], CreateDirectDebitBatchRefusalCode>>;
  /** Grants or refuses a change that the client asked for. Scope `incidents:manage`. */
  decideChange(variables: DecideChangeMutationVariables, options?: OperationOptions): Promise<Result<DecideChangeMutation['decideChange'], DecideChangeRefusalCode>>;
  /** Declines a penalty that was not claimed by its last day, which nothing does by itself (C. civ. 2247): its headroom returns to the caps. Scope `penalties:decide`. */
  declineExpiredPenalty(variables: DeclineExpiredPenaltyMutationVariables, options?: OperationOptions): Promise<Result<DeclineExpiredPenaltyMutation['declineExpiredPenalty'], DeclineExpiredPenaltyRefusalCode>>;
  /** Declines revised prices that were offered: nothing changes. The client does, or the provider's staff records it. Scope `quotes:decide`. */
  declinePriceOffer(variables: DeclinePriceOfferMutationVariables, options?: OperationOptions): Promise<Result<DeclinePriceOfferMutation['declinePriceOffer'], DeclinePriceOfferRefusalCode>>;
  /** Declines a quote. An estimate that was approved may be declined after all: its minutes are free again. Scope `quotes:decide`. */
  declineQuote(variables: DeclineQuoteMutationVariables, options?: OperationOptions): Promise<Result<DeclineQuoteMutation['declineQuote'], DeclineQuoteRefusalCode>>;
  /** Destroys all versions of a secret: no key opens them here from then on. A backup of before still has them sealed, and who has it can open them until the key that wrapped them is retired everywhere: have the operator change the vault's key, and destroy the old one. Scope `vault:write`. */
  destroySecret(variables: DestroySecretMutationVariables, options?: OperationOptions): Promise<Result<DestroySecretMutation['destroySecret'], DestroySecretRefusalCode>>;
  /** A batch with its debits, in the order of the file. Scope `billing:read`. */
  directDebitBatch(variables: DirectDebitBatchQueryVariables, options?: OperationOptions): Promise<DirectDebitBatchQuery['directDebitBatch']>;
  /** The batches of direct debits of the provider, latest first. Scope `billing:read`; none for partners and clients. */
  directDebitBatches(variables?: DirectDebitBatchesQueryVariables, options?: OperationOptions): Promise<NonNullable<DirectDebitBatchesQuery['directDebitBatches']>>;
  /** The mandates of a client, latest first. Scopes `contracts:read` and `billing:read`. */
  directDebitMandates(variables: DirectDebitMandatesQueryVariables, options?: OperationOptions): Promise<DirectDebitMandatesQuery['client']>;
  /** The direct debits of an invoice. Scope `billing:read`. */
  directDebitsOfInvoice(variables: DirectDebitsOfInvoiceQueryVariables, options?: OperationOptions): Promise<DirectDebitsOfInvoiceQuery['invoice']>;
  /** Disputes a billing adjustment. It stays as it is, in feeds, on invoices and due, until the answer. One dispute of it is open at a time. Partners and clients only. Scope `billing:dispute`. */
  disputeBillingAdjustment(variables: DisputeBillingAdjustmentMutationVariables, options?: OperationOptions): Promise<Result<DisputeBillingAdjustmentMutation['disputeBillingAdjustment'], DisputeBillingAdjustmentRefusalCode>>;
  /** A letter that asked for what was late, with its invoices; `client.file(pdfPath)` fetches it. Scopes `billing:read`, `contracts:read`. */
  dunningLetter(variables: DunningLetterQueryVariables, options?: OperationOptions): Promise<DunningLetterQuery['dunningLetter']>;
  /** Ends the cover of an asset on a day of its own, before the contract's end or after it. Scope `contracts:write`. */
  endAssetCover(variables: EndAssetCoverMutationVariables, options?: OperationOptions): Promise<Result<EndAssetCoverMutation['endAssetCover'], EndAssetCoverRefusalCode>>;
  /** Records the last day of a contact. Record another one to take its place. Scope `file:write`. */
  endContact(variables: EndContactMutationVariables, options?: OperationOptions): Promise<Result<EndContactMutation['endContact'], EndContactRefusalCode>>;
  /** Records when a declared fact ended. The end that was announced for it stays on record. Scope `file:write`. */
  endDeclaration(variables: EndDeclarationMutationVariables, options?: OperationOptions): Promise<Result<EndDeclarationMutation['endDeclaration'], EndDeclarationRefusalCode>>;
  /** Ends an entrustment: the partner no longer sees the client. For the provider's own staff. Scope `contracts:write`. */
  endEntrustment(variables: EndEntrustmentMutationVariables, options?: OperationOptions): Promise<Result<EndEntrustmentMutation['endEntrustment'], EndEntrustmentRefusalCode>>;
  /** Ends an excluded period that is open. Scope `incidents:manage`. */
  endExcludedPeriod(variables: EndExcludedPeriodMutationVariables, options?: OperationOptions): Promise<Result<EndExcludedPeriodMutation['endExcludedPeriod'], EndExcludedPeriodRefusalCode>>;
  /** Records the last day of force majeure: clocks run again from the day after it. Scope `contracts:write`. */
  endForceMajeure(variables: EndForceMajeureMutationVariables, options?: OperationOptions): Promise<Result<EndForceMajeureMutation['endForceMajeure'], EndForceMajeureRefusalCode>>;
  /** Ends the price of an hour of work on a contract: from that date there is none until another starts. Scope `contracts:write`. */
  endHourlyRate(variables: EndHourlyRateMutationVariables, options?: OperationOptions): Promise<Result<EndHourlyRateMutation['endHourlyRate'], EndHourlyRateRefusalCode>>;
  /** Ends a shift earlier than it was to. Scope `incidents:manage`. */
  endOnCall(variables: EndOnCallMutationVariables, options?: OperationOptions): Promise<Result<EndOnCallMutation['endOnCall'], EndOnCallRefusalCode>>;
  /** Ends a price of a contract: from that day there is none until another starts. Scope `contracts:write`. */
  endTariff(variables: EndTariffMutationVariables, options?: OperationOptions): Promise<Result<EndTariffMutation['endTariff'], EndTariffRefusalCode>>;
  /** Records that what was left out is updated again, by the client itself or by the staff. Scope `contracts:respond`. */
  endUpdateExclusion(variables: EndUpdateExclusionMutationVariables, options?: OperationOptions): Promise<Result<EndUpdateExclusionMutation['endUpdateExclusion'], EndUpdateExclusionRefusalCode>>;
  /** Records that the provider works again: clocks run from then on. Scope `contracts:write`. */
  endWithholding(variables: EndWithholdingMutationVariables, options?: OperationOptions): Promise<Result<EndWithholdingMutation['endWithholding'], EndWithholdingRefusalCode>>;
  /** Entrusts a client to a partner, which then sees the client and receives its billing adjustments, older ones included. For the provider's own staff. Scope `contracts:write`. */
  entrustClient(variables: EntrustClientMutationVariables, options?: OperationOptions): Promise<Result<EntrustClientMutation['entrustClient'], EntrustClientRefusalCode>>;
  /** Excludes an asset from the forfait from a day on, since a recommendation for it was not followed. Scope `contracts:write`. */
  excludeAssetFromForfait(variables: ExcludeAssetFromForfaitMutationVariables, options?: OperationOptions): Promise<Result<ExcludeAssetFromForfaitMutation['excludeAssetFromForfait'], ExcludeAssetFromForfaitRefusalCode>>;
  /** Excludes a period from the clocks of an incident. Scope `incidents:manage`. */
  excludePeriod(variables: ExcludePeriodMutationVariables, options?: OperationOptions): Promise<Result<ExcludePeriodMutation['excludePeriod'], ExcludePeriodRefusalCode>>;
  /** Records that one side gave notice for an asset: its cover ends with its own term, the contract goes on. Refused one day late, with the last valid day. Scope `contracts:write`. */
  giveAssetNotice(variables: GiveAssetNoticeMutationVariables, options?: OperationOptions): Promise<Result<GiveAssetNoticeMutation['giveAssetNotice'], GiveAssetNoticeRefusalCode>>;
  /** Records that one side gave notice: the contract ends with the term in which it did. A client gives its own, with its own key. Refused one day late, with the last valid day. Scope `contracts:respond`. */
  giveNotice(variables: GiveNoticeMutationVariables, options?: OperationOptions): Promise<Result<GiveNoticeMutation['giveNotice'], GiveNoticeRefusalCode>>;
  /** What became of a seal that you hold, and the newest one. Scope `billing:read`. */
  heldSeal(variables: HeldSealQueryVariables, options?: OperationOptions): Promise<HeldSealQuery['heldSeal']>;
  /** Adds the assets of a CSV to a contract's inventory: all of them, or none. Scope `contracts:write`. */
  importAssets(variables: ImportAssetsMutationVariables, options?: OperationOptions): Promise<Result<ImportAssetsMutation['importAssets'], ImportAssetsRefusalCode>>;
  /** An incident by id; null when it does not exist or may not be seen. Scope `incidents:read`. */
  incident(variables: IncidentQueryVariables, options?: OperationOptions): Promise<IncidentQuery['incident']>;
  /** What an incident costs on its own if it lasts, in steps over time: at most `steps` steps from an instant (by default now) until another (by default 30 days later). Scopes `incidents:read` and `penalties:read`. */
  incidentCostProjection(variables: IncidentCostProjectionQueryVariables, options?: OperationOptions): Promise<IncidentCostProjectionQuery['incident']>;
  /** What was declared of an incident, latest first. Scopes `contracts:read` and `incidents:read`. */
  incidentDeclarations(variables: IncidentDeclarationsQueryVariables, options?: OperationOptions): Promise<IncidentDeclarationsQuery['incident']>;
  /** The steps of escalations that an incident reached, in their order. Scope `incidents:read`. */
  incidentEscalations(variables: IncidentEscalationsQueryVariables, options?: OperationOptions): Promise<IncidentEscalationsQuery['incident']>;
  /** What happened to an incident, oldest first. Scope `incidents:read`. */
  incidentHistory(variables: IncidentHistoryQueryVariables, options?: OperationOptions): Promise<IncidentHistoryQuery['incident']>;
  /** The refund of the outage of an incident. Scopes `incidents:read` and `penalties:read`. */
  incidentOutageRefund(variables: IncidentOutageRefundQueryVariables, options?: OperationOptions): Promise<IncidentOutageRefundQuery['incident']>;
  /** What an incident has cost, and what it would cost if it lasted until an instant. Scopes `incidents:read` and `penalties:read`. */
  incidentPenalties(variables: IncidentPenaltiesQueryVariables, options?: OperationOptions): Promise<IncidentPenaltiesQuery['incident']>;
  /** The breaches of an incident for which the terms give no amount, until a person or a correction settles them. Scopes `incidents:read` and `penalties:read`. */
  incidentUnpriced(variables: IncidentUnpricedQueryVariables, options?: OperationOptions): Promise<IncidentUnpricedQuery['incident']>;
  /** The incidents that you may see, most recently received first. Scope `incidents:read`. */
  incidents(variables?: IncidentsQueryVariables, options?: OperationOptions): Promise<NonNullable<IncidentsQuery['incidents']>>;
  /** The incidents that you may see, most recently received first, with their clocks at an instant (by default now), as known now or at another instant. Scope `incidents:read`. */
  incidentsClocks(variables?: IncidentsClocksQueryVariables, options?: OperationOptions): Promise<NonNullable<IncidentsClocksQuery['incidents']>>;
  /** What the index makes of the prices of all contracts within some days. Scopes `billing:read`, `contracts:read`. */
  indexationCampaign(variables?: IndexationCampaignQueryVariables, options?: OperationOptions): Promise<NonNullable<IndexationCampaignQuery['indexationCampaign']>>;
  /** Records that the client was told of a backup that was missed or failed. Scope `incidents:manage`. */
  informOfBackup(variables: InformOfBackupMutationVariables, options?: OperationOptions): Promise<Result<InformOfBackupMutation['informOfBackup'], InformOfBackupRefusalCode>>;
  /** An intervention by id; null when it does not exist or may not be seen. Scope `incidents:read`. */
  intervention(variables: InterventionQueryVariables, options?: OperationOptions): Promise<InterventionQuery['intervention']>;
  /** An intervention with the amounts invoiced for it alone. Scopes `incidents:read` and `billing:read`. */
  interventionCharges(variables: InterventionChargesQueryVariables, options?: OperationOptions): Promise<InterventionChargesQuery['intervention']>;
  /** The quote that an intervention carried out. Scopes `incidents:read`, `contracts:read` and `billing:read`. */
  interventionQuote(variables: InterventionQuoteQueryVariables, options?: OperationOptions): Promise<InterventionQuoteQuery['intervention']>;
  /** The report of an intervention for the client, as plain text, and where it is as PDF. Scopes `incidents:read` and `contracts:read`. */
  interventionReport(variables: InterventionReportQueryVariables, options?: OperationOptions): Promise<InterventionReportQuery['intervention']>;
  /** An invoice or credit note with its lines, its set-offs and how its totals come from the lines. Scopes `billing:read` and `contracts:read`. */
  invoice(variables: InvoiceQueryVariables, options?: OperationOptions): Promise<InvoiceQuery['invoice']>;
  /** The entries of an invoice. Scopes `billing:read` and `accounting:read`. */
  invoiceAccountingEntries(variables: InvoiceAccountingEntriesQueryVariables, options?: OperationOptions): Promise<InvoiceAccountingEntriesQuery['invoice']>;
  /** What was claimed of an invoice for its lateness. Scope `billing:read`. */
  invoiceLateClaims(variables: InvoiceLateClaimsQueryVariables, options?: OperationOptions): Promise<InvoiceLateClaimsQuery['invoice']>;
  /** What was paid of an invoice, and how it stood on a day, as it was known at an instant. Scope `billing:read`. */
  invoicePayments(variables: InvoicePaymentsQueryVariables, options?: OperationOptions): Promise<InvoicePaymentsQuery['invoice']>;
  /** Invoices and credit notes, latest first. Scopes `billing:read` and `contracts:read`. */
  invoices(variables?: InvoicesQueryVariables, options?: OperationOptions): Promise<NonNullable<InvoicesQuery['invoices']>>;
  /** The invoices that are late and open, the oldest due day first, each with its cost and the step that is proposed. Scope `billing:read`; none for partners and clients. */
  invoicesToDun(variables?: InvoicesToDunQueryVariables, options?: OperationOptions): Promise<NonNullable<InvoicesToDunQuery['invoicesToDun']>>;
  /** How the provider issues invoices. Scope `billing:read`. */
  invoicing(variables?: InvoicingQueryVariables, options?: OperationOptions): Promise<InvoicingQuery['invoicing']>;
  /** Issues a formal notice to pay what is late as a letter, and records it. Scope `billing:write`. */
  issueFormalNotice(variables: IssueFormalNoticeMutationVariables, options?: OperationOptions): Promise<Result<IssueFormalNoticeMutation['issueFormalNotice'], IssueFormalNoticeRefusalCode>>;
  /** Issues the invoices and credit notes of a contract that have fallen due: forfaits, fees and adjustments less what is credited, each document with the next number of its series. Repeated, it issues nothing again. Scope `billing:write`. */
  issueInvoices(variables: IssueInvoicesMutationVariables, options?: OperationOptions): Promise<Result<IssueInvoicesMutation['issueInvoices'], IssueInvoicesRefusalCode>>;
  /** Claims interest of late invoices through a day, and the fixed sum of each once. Scope `billing:write`. */
  issueLateInterest(variables: IssueLateInterestMutationVariables, options?: OperationOptions): Promise<Result<IssueLateInterestMutation['issueLateInterest'], IssueLateInterestRefusalCode>>;
  /** Issues a reminder of what is late as a letter. Scope `billing:write`. */
  issuePaymentReminder(variables: IssuePaymentReminderMutationVariables, options?: OperationOptions): Promise<Result<IssuePaymentReminderMutation['issuePaymentReminder'], IssuePaymentReminderRefusalCode>>;
  /** Recommends something for an asset. Scope `incidents:manage`. */
  issueRecommendation(variables: IssueRecommendationMutationVariables, options?: OperationOptions): Promise<Result<IssueRecommendationMutation['issueRecommendation'], IssueRecommendationRefusalCode>>;
  /** What is left of a contract's caps of liability on a day, with how it was calculated. Scopes `contracts:read` and `penalties:read`. */
  liabilityHeadroom(variables: LiabilityHeadroomQueryVariables, options?: OperationOptions): Promise<LiabilityHeadroomQuery['contract']>;
  /** Lifts a cap for a penalty, as an administrator may for gross negligence: it is assessed again without the cap, however its facts are corrected later, uses nothing of it, and what was credited is corrected by the difference. Scope `penalties:lift`. */
  liftLiabilityCap(variables: LiftLiabilityCapMutationVariables, options?: OperationOptions): Promise<Result<LiftLiabilityCapMutation['liftLiabilityCap'], LiftLiabilityCapRefusalCode>>;
  /** Confirms that all that is owed under a contract is payable at once. Scope `billing:write`. */
  makeDueAtOnce(variables: MakeDueAtOnceMutationVariables, options?: OperationOptions): Promise<Result<MakeDueAtOnceMutation['makeDueAtOnce'], MakeDueAtOnceRefusalCode>>;
  /** Moves an asset to another contract of its client: there it goes on as a new asset with the same facts and serial number. Scope `contracts:write`. */
  moveAsset(variables: MoveAssetMutationVariables, options?: OperationOptions): Promise<Result<MoveAssetMutation['moveAsset'], MoveAssetRefusalCode>>;
  /** Moves a planned maintenance to another time, under the same rules. The time before counts again. Scope `incidents:manage`. */
  moveMaintenance(variables: MoveMaintenanceMutationVariables, options?: OperationOptions): Promise<Result<MoveMaintenanceMutation['moveMaintenance'], MoveMaintenanceRefusalCode>>;
  /** The newest seal of the provider: hold it with what you pulled. Scope `billing:read`. */
  newestSeal(variables?: NewestSealQueryVariables, options?: OperationOptions): Promise<NewestSealQuery['newestSeal']>;
  /** The newest version of a terms pack. Scope `contracts:read`. */
  newestTermsPack(variables: NewestTermsPackQueryVariables, options?: OperationOptions): Promise<NewestTermsPackQuery['newestTermsPack']>;
  /** Records that the client overloads shared means and was offered dedicated ones. Scope `contracts:write`. */
  offerDedicatedMeans(variables: OfferDedicatedMeansMutationVariables, options?: OperationOptions): Promise<Result<OfferDedicatedMeansMutation['offerDedicatedMeans'], OfferDedicatedMeansRefusalCode>>;
  /** Offers the client what the index makes of its prices on an anniversary, signed and with its figures, where the terms want both sides to sign. Nothing changes until it is accepted. While an offer waits, nothing is offered again. Scope `contracts:write`. */
  offerIndexation(variables: OfferIndexationMutationVariables, options?: OperationOptions): Promise<Result<OfferIndexationMutation['offerIndexation'], OfferIndexationRefusalCode>>;
  /** Who is on call at an instant, deputies last. Scope `contracts:read`. */
  onCallAt(variables?: OnCallAtQueryVariables, options?: OperationOptions): Promise<OnCallAtQuery['onCallAt']>;
  /** The times in which nobody of a team is on call. Scope `contracts:read`. */
  onCallGaps(variables: OnCallGapsQueryVariables, options?: OperationOptions): Promise<OnCallGapsQuery['onCallGaps']>;
  /** The roster: all shifts, latest first. Scope `contracts:read`. */
  onCallShifts(variables?: OnCallShiftsQueryVariables, options?: OperationOptions): Promise<NonNullable<OnCallShiftsQuery['onCallShifts']>>;
  /** The open disputes of billing adjustments that you may see. Scope `billing:read`. */
  openBillingAdjustmentDisputes(variables?: OpenBillingAdjustmentDisputesQueryVariables, options?: OperationOptions): Promise<NonNullable<OpenBillingAdjustmentDisputesQuery['openBillingAdjustmentDisputes']>>;
  /** Who the provider and your own partner are in law on a day, and where they are paid. Scopes `contracts:read` and `billing:read`. */
  ownIdentities(variables?: OwnIdentitiesQueryVariables, options?: OperationOptions): Promise<OwnIdentitiesQuery['viewer']>;
  /** A payment with what it settles, and how the law shared it. Scopes `billing:read` and `contracts:read`. */
  payment(variables: PaymentQueryVariables, options?: OperationOptions): Promise<PaymentQuery['payment']>;
  /** Payments and refunds, latest first. Scopes `billing:read` and `contracts:read`. */
  payments(variables?: PaymentsQueryVariables, options?: OperationOptions): Promise<NonNullable<PaymentsQuery['payments']>>;
  /** A penalty by id; null when it does not exist or may not be seen. Scope `penalties:read`. */
  penalty(variables: PenaltyQueryVariables, options?: OperationOptions): Promise<PenaltyQuery['penalty']>;
  /** Decisions that lifted a cap for a penalty, oldest first. Scope `penalties:read`. */
  penaltyCapLifts(variables: PenaltyCapLiftsQueryVariables, options?: OperationOptions): Promise<PenaltyCapLiftsQuery['penalty']>;
  /** The billing adjustment that an accepted penalty became. Scopes `penalties:read` and `billing:read`. */
  penaltyCredit(variables: PenaltyCreditQueryVariables, options?: OperationOptions): Promise<PenaltyCreditQuery['penalty']>;
  /** The dispute over the claim of a penalty, with the lists of both sides. Scope `penalties:read`. */
  penaltyDispute(variables: PenaltyDisputeQueryVariables, options?: OperationOptions): Promise<PenaltyDisputeQuery['penalty']>;
  /** What happened to a penalty, oldest first. Scope `penalties:read`. */
  penaltyHistory(variables: PenaltyHistoryQueryVariables, options?: OperationOptions): Promise<PenaltyHistoryQuery['penalty']>;
  /** Plans a maintenance under the rules of the terms. Its time is excluded from the clocks of the incidents that it touches, whenever they are reported. Scope `incidents:manage`. */
  planMaintenance(variables: PlanMaintenanceMutationVariables, options?: OperationOptions): Promise<Result<PlanMaintenanceMutation['planMaintenance'], PlanMaintenanceRefusalCode>>;
  /** Posts the entries of all documents and payments through a day, and closes these days: what is recorded of them later is entered on the first day that is open, with its own day beside it. Repeated, it posts nothing again. Scope `billing:write`. */
  postAccountingEntries(variables: PostAccountingEntriesMutationVariables, options?: OperationOptions): Promise<Result<PostAccountingEntriesMutation['postAccountingEntries'], PostAccountingEntriesRefusalCode>>;
  /** The provider's contacts for all clients. Scope `contracts:read`. */
  providerContacts(variables?: ProviderContactsQueryVariables, options?: OperationOptions): Promise<ProviderContactsQuery['viewer']>;
  /** Values of indices, successors and legal rates, latest recorded first. Scope `billing:read`. */
  publishedFigures(variables?: PublishedFiguresQueryVariables, options?: OperationOptions): Promise<NonNullable<PublishedFiguresQuery['publishedFigures']>>;
  /** A quote with how its price was calculated. Scopes `contracts:read` and `billing:read`. */
  quote(variables: QuoteQueryVariables, options?: OperationOptions): Promise<QuoteQuery['quote']>;
  /** Whether the books agree with statements of account, client by client. Scopes `accounting:read` and `contracts:read`. */
  reconciledClients(variables?: ReconciledClientsQueryVariables, options?: OperationOptions): Promise<NonNullable<ReconciledClientsQuery['reconciledClients']>>;
  /** Whether the books agree with the ledgers of penalties. Scope `accounting:read`. */
  reconciledPenalties(variables?: ReconciledPenaltiesQueryVariables, options?: OperationOptions): Promise<ReconciledPenaltiesQuery['reconciledPenalties']>;
  /** Records an attempt to deliver an alert. An alert is sent until it is delivered, and as often as the terms pack says at most. Scope `monitoring:write`. */
  recordAlertDelivery(variables: RecordAlertDeliveryMutationVariables, options?: OperationOptions): Promise<Result<RecordAlertDeliveryMutation['recordAlertDelivery'], RecordAlertDeliveryRefusalCode>>;
  /** Adds to what a contract used of a metered resource in a month. The use that passes the month's limit records `ALLOCATION_LIMIT_PASSED`. Scope `incidents:manage`. */
  recordAllocationUse(variables: RecordAllocationUseMutationVariables, options?: OperationOptions): Promise<Result<RecordAllocationUseMutation['recordAllocationUse'], RecordAllocationUseRefusalCode>>;
  /** Records a run of a backup, for the time in which it started. One that failed or was missed is done once a run of its time succeeds. Scope `monitoring:write`. */
  recordBackup(variables: RecordBackupMutationVariables, options?: OperationOptions): Promise<Result<RecordBackupMutation['recordBackup'], RecordBackupRefusalCode>>;
  /** Records that a module's service was set up, which stops the clock of its commissioning. Scope `contracts:write`. */
  recordCommissioning(variables: RecordCommissioningMutationVariables, options?: OperationOptions): Promise<Result<RecordCommissioningMutation['recordCommissioning'], RecordCommissioningRefusalCode>>;
  /** Records a contact. A client records its own people and its third parties, the provider all. Scope `file:write`. */
  recordContact(variables: RecordContactMutationVariables, options?: OperationOptions): Promise<Result<RecordContactMutation['recordContact'], RecordContactRefusalCode>>;
  /** Records what a coordination visit came to, with its action plan. The client reads it as text and as PDF. Scope `incidents:manage`. */
  recordCoordinationReport(variables: RecordCoordinationReportMutationVariables, options?: OperationOptions): Promise<Result<RecordCoordinationReportMutation['recordCoordinationReport'], RecordCoordinationReportRefusalCode>>;
  /** Records a fact of a contract. Each side records its own statements, and the provider's staff also what the client states. Scope `file:write`. */
  recordDeclaration(variables: RecordDeclarationMutationVariables, options?: OperationOptions): Promise<Result<RecordDeclarationMutation['recordDeclaration'], RecordDeclarationRefusalCode>>;
  /** Records that the vendor of the antivirus made its disinfection tool available, which starts the clock of a restoration after a virus infection. Scope `incidents:manage`. */
  recordDisinfectionTool(variables: RecordDisinfectionToolMutationVariables, options?: OperationOptions): Promise<Result<RecordDisinfectionToolMutation['recordDisinfectionTool'], RecordDisinfectionToolRefusalCode>>;
  /** Records, with its proof, that access and data were erased after the end. Scope `contracts:write`. */
  recordErasure(variables: RecordErasureMutationVariables, options?: OperationOptions): Promise<Result<RecordErasureMutation['recordErasure'], RecordErasureRefusalCode>>;
  /** Invoices work that assists a client in leaving. Scope `contracts:write`. */
  recordExitAssistance(variables: RecordExitAssistanceMutationVariables, options?: OperationOptions): Promise<Result<RecordExitAssistanceMutation['recordExitAssistance'], RecordExitAssistanceRefusalCode>>;
  /** Records the first response to an incident, and assesses the penalties that this makes certain. Scope `incidents:manage`. */
  recordFirstResponse(variables: RecordFirstResponseMutationVariables, options?: OperationOptions): Promise<Result<RecordFirstResponseMutation['recordFirstResponse'], RecordFirstResponseRefusalCode>>;
  /** Records force majeure: no service-level clock runs on its days, what was assessed meanwhile is assessed again, and either side may end the contract when it lasts longer than the terms say. Scope `contracts:write`. */
  recordForceMajeure(variables: RecordForceMajeureMutationVariables, options?: OperationOptions): Promise<Result<RecordForceMajeureMutation['recordForceMajeure'], RecordForceMajeureRefusalCode>>;
  /** Records that the provider gave the client formal notice: when it stays without effect for as long as the terms say, the provider may end the contract. Scope `contracts:write`. */
  recordFormalNotice(variables: RecordFormalNoticeMutationVariables, options?: OperationOptions): Promise<Result<RecordFormalNoticeMutation['recordFormalNotice'], RecordFormalNoticeRefusalCode>>;
  /** Records that data were handed back, once the client's resources were found fit for them. Scope `contracts:write`. */
  recordHandover(variables: RecordHandoverMutationVariables, options?: OperationOptions): Promise<Result<RecordHandoverMutation['recordHandover'], RecordHandoverRefusalCode>>;
  /** Records who a party is in law, from a day on. Scope `contracts:write`. */
  recordIdentity(variables: RecordIdentityMutationVariables, options?: OperationOptions): Promise<Result<RecordIdentityMutation['recordIdentity'], RecordIdentityRefusalCode>>;
  /** Records an indemnity under the contract's caps of liability. Scope `penalties:decide`. */
  recordIndemnity(variables: RecordIndemnityMutationVariables, options?: OperationOptions): Promise<Result<RecordIndemnityMutation['recordIndemnity'], RecordIndemnityRefusalCode>>;
  /** Records an indemnity for which a cap is lifted, as an administrator may for gross negligence: it uses nothing of that cap. Scope `penalties:lift`. */
  recordIndemnityBeyondCap(variables: RecordIndemnityBeyondCapMutationVariables, options?: OperationOptions): Promise<Result<RecordIndemnityBeyondCapMutation['recordIndemnityBeyondCap'], RecordIndemnityBeyondCapRefusalCode>>;
  /** Records which index replaces one that is no longer published, with its link coefficient. Scope `billing:write`. */
  recordIndexSuccessor(variables: RecordIndexSuccessorMutationVariables, options?: OperationOptions): Promise<Result<RecordIndexSuccessorMutation['recordIndexSuccessor'], RecordIndexSuccessorRefusalCode>>;
  /** Records values of an index as they were published, all or none. What is on file already is left as it is; a corrected value is another publication, and the earlier one stays. Scope `billing:write`. */
  recordIndexValues(variables: RecordIndexValuesMutationVariables, options?: OperationOptions): Promise<Result<RecordIndexValuesMutation['recordIndexValues'], RecordIndexValuesRefusalCode>>;
  /** Records that insolvency proceedings of the client were opened. That alone is no reason to end a contract: the record carries the warning of the law (C. com. L622-13). Scope `contracts:write`. */
  recordInsolvency(variables: RecordInsolvencyMutationVariables, options?: OperationOptions): Promise<Result<RecordInsolvencyMutation['recordInsolvency'], RecordInsolvencyRefusalCode>>;
  /** Records a check of the integrity of a plan's backups, passed or failed. One that failed is told to both sides. Scope `monitoring:write`. */
  recordIntegrityCheck(variables: RecordIntegrityCheckMutationVariables, options?: OperationOptions): Promise<Result<RecordIntegrityCheckMutation['recordIntegrityCheck'], RecordIntegrityCheckRefusalCode>>;
  /** Records work done and settles its minutes: included time and units are used, a base that is used up is renewed, and amounts invoiced for the work alone become billing adjustments. Scope `incidents:manage`. */
  recordIntervention(variables: RecordInterventionMutationVariables, options?: OperationOptions): Promise<Result<RecordInterventionMutation['recordIntervention'], RecordInterventionRefusalCode>>;
  /** Records up to 1 000 interventions in one call, in the order given. One that is refused is refused alone: see its outcome. */
  recordInterventions(variables: RecordInterventionsMutationVariables, options?: OperationOptions): Promise<Result<RecordInterventionsMutation['recordInterventions'], RecordInterventionsRefusalCode>>;
  /** Records rates that the law or a central bank sets, each from a day on, all or none. What is on file already is left as it is. Scope `billing:write`. */
  recordLegalRates(variables: RecordLegalRatesMutationVariables, options?: OperationOptions): Promise<Result<RecordLegalRatesMutation['recordLegalRates'], RecordLegalRatesRefusalCode>>;
  /** Records an entry of a contract's logbook. For both sides, and the client's partner. Scope `file:write`. */
  recordLogbookEntry(variables: RecordLogbookEntryMutationVariables, options?: OperationOptions): Promise<Result<RecordLogbookEntryMutation['recordLogbookEntry'], RecordLogbookEntryRefusalCode>>;
  /** Records a mandate that a client signed. Scope `billing:write`. */
  recordMandate(variables: RecordMandateMutationVariables, options?: OperationOptions): Promise<Result<RecordMandateMutation['recordMandate'], RecordMandateRefusalCode>>;
  /** Records that the client rebooted by hand: the planned reboot does not take place. Scope `contracts:respond`. */
  recordManualReboot(variables: RecordManualRebootMutationVariables, options?: OperationOptions): Promise<Result<RecordManualRebootMutation['recordManualReboot'], RecordManualRebootRefusalCode>>;
  /** A notice was sent by other means than e-mail. Scope `contracts:write`. */
  recordNoticeSent(variables: RecordNoticeSentMutationVariables, options?: OperationOptions): Promise<Result<RecordNoticeSentMutation['recordNoticeSent'], RecordNoticeSentRefusalCode>>;
  /** Records that the order of a module's service was validated, which starts the clock of its commissioning. Scope `contracts:write`. */
  recordOrderValidation(variables: RecordOrderValidationMutationVariables, options?: OperationOptions): Promise<Result<RecordOrderValidationMutation['recordOrderValidation'], RecordOrderValidationRefusalCode>>;
  /** Records a payment of a client. It settles the invoices that the payer names; else, as the law says, those that are due, the oldest first, and in proportion those of one day. What is left stays the client's balance. A partner records those of its clients. Scope `payments:write`. */
  recordPayment(variables: RecordPaymentMutationVariables, options?: OperationOptions): Promise<Result<RecordPaymentMutation['recordPayment'], RecordPaymentRefusalCode>>;
  /** Records that a failure of the provider was established: the client may end the contract for it free of charge, and what was paid for days without service is refunded. A failure that was recorded wrongly is withdrawn with `withdrawTerminationGround`. Scope `contracts:write`. */
  recordProviderFailure(variables: RecordProviderFailureMutationVariables, options?: OperationOptions): Promise<Result<RecordProviderFailureMutation['recordProviderFailure'], RecordProviderFailureRefusalCode>>;
  /** Records up to 1 000 readings in one call. A reading that is refused is refused alone: see its outcome. */
  recordReadings(variables: RecordReadingsMutationVariables, options?: OperationOptions): Promise<Result<RecordReadingsMutation['recordReadings'], RecordReadingsRefusalCode>>;
  /** Records that the robot of a planned reboot failed: it is planned again, as many working days later as its level says. Scope `incidents:manage`. */
  recordRebootFailure(variables: RecordRebootFailureMutationVariables, options?: OperationOptions): Promise<Result<RecordRebootFailureMutation['recordRebootFailure'], RecordRebootFailureRefusalCode>>;
  /** Records when a formal notice was received. Scope `contracts:write`. */
  recordReceipt(variables: RecordReceiptMutationVariables, options?: OperationOptions): Promise<Result<RecordReceiptMutation['recordReceipt'], RecordReceiptRefusalCode>>;
  /** Records that an incident was reported again, e.g. by the client's call after an alert. The terms pack says which channels start a clock. Scope `incidents:write`. */
  recordReception(variables: RecordReceptionMutationVariables, options?: OperationOptions): Promise<Result<RecordReceptionMutation['recordReception'], RecordReceptionRefusalCode>>;
  /** Records money that the provider paid back to a client: credit notes, and what was paid too much. For the provider's own staff. Scope `billing:write`. */
  recordRefund(variables: RecordRefundMutationVariables, options?: OperationOptions): Promise<Result<RecordRefundMutation['recordRefund'], RecordRefundRefusalCode>>;
  /** Records that the client complied with a formal notice or a warning. In time, no right to end the contract comes of it. Scope `contracts:write`. */
  recordRemedy(variables: RecordRemedyMutationVariables, options?: OperationOptions): Promise<Result<RecordRemedyMutation['recordRemedy'], RecordRemedyRefusalCode>>;
  /** Records a test to restore from a plan's backups, passed or failed. One that failed is told to both sides. Scope `monitoring:write`. */
  recordRestoreTest(variables: RecordRestoreTestMutationVariables, options?: OperationOptions): Promise<Result<RecordRestoreTestMutation['recordRestoreTest'], RecordRestoreTestRefusalCode>>;
  /** Records spare parts that were replaced: free, or invoiced at the tariff of their day as the initial term is over or the maker's life of the asset is. Scope `contracts:write`. */
  recordSparePart(variables: RecordSparePartMutationVariables, options?: OperationOptions): Promise<Result<RecordSparePartMutation['recordSparePart'], RecordSparePartRefusalCode>>;
  /** Passes an increase of a supplier on from a day, where the terms allow it: a decision with its reason and proof, listed apart from the formula. Scope `contracts:write`. */
  recordSupplierIncrease(variables: RecordSupplierIncreaseMutationVariables, options?: OperationOptions): Promise<Result<RecordSupplierIncreaseMutation['recordSupplierIncrease'], RecordSupplierIncreaseRefusalCode>>;
  /** Records a change that was made without leave: `excludePeriod` can name it as the cause of what follows. Scope `incidents:manage`. */
  recordUnauthorisedChange(variables: RecordUnauthorisedChangeMutationVariables, options?: OperationOptions): Promise<Result<RecordUnauthorisedChangeMutation['recordUnauthorisedChange'], RecordUnauthorisedChangeRefusalCode>>;
  /** Records a minor update that was made available, with its deadline or the maintenance window that it waits for. Scope `incidents:manage`. */
  recordUpdate(variables: RecordUpdateMutationVariables, options?: OperationOptions): Promise<Result<RecordUpdateMutation['recordUpdate'], RecordUpdateRefusalCode>>;
  /** Records a breach of the rules of use and its warning: the provider may close the service within the days that the terms say, or at once when it is severe. Scope `contracts:write`. */
  recordUsageBreach(variables: RecordUsageBreachMutationVariables, options?: OperationOptions): Promise<Result<RecordUsageBreachMutation['recordUsageBreach'], RecordUsageBreachRefusalCode>>;
  /** Takes a contested claim to the operations manager, as the client may do once the days to agree are over. Scope `penalties:claim`. */
  referPenalty(variables: ReferPenaltyMutationVariables, options?: OperationOptions): Promise<Result<ReferPenaltyMutation['referPenalty'], ReferPenaltyRefusalCode>>;
  /** Refunds the share of the instalment for an outage of several days, as the client asked (`omr-hosted` art. 4.1): a credit on its next invoice, corrected when the incident or its penalties are. Scope `penalties:decide`. */
  refundLongOutage(variables: RefundLongOutageMutationVariables, options?: OperationOptions): Promise<Result<RefundLongOutageMutation['refundLongOutage'], RefundLongOutageRefusalCode>>;
  /** Records that the client refuses updates, by the client itself or by the staff; a component is left out by a granted change (`decideChange`). Scope `contracts:respond`. */
  refuseUpdates(variables: RefuseUpdatesMutationVariables, options?: OperationOptions): Promise<Result<RefuseUpdatesMutation['refuseUpdates'], RefuseUpdatesRefusalCode>>;
  /** Withdraws the restoration of an incident: its clocks continue, and the penalties that the restoration made certain are reversed. Scope `incidents:manage`. */
  reopenIncident(variables: ReopenIncidentMutationVariables, options?: OperationOptions): Promise<Result<ReopenIncidentMutation['reopenIncident'], ReopenIncidentRefusalCode>>;
  /** Has somebody else take a shift over, from now or another instant on. Scope `incidents:manage`. */
  replaceOnCall(variables: ReplaceOnCallMutationVariables, options?: OperationOptions): Promise<Result<ReplaceOnCallMutation['replaceOnCall'], ReplaceOnCallRefusalCode>>;
  /** Records an incident. Scope `incidents:write`. */
  reportIncident(variables: ReportIncidentMutationVariables, options?: OperationOptions): Promise<Result<ReportIncidentMutation['reportIncident'], ReportIncidentRefusalCode>>;
  /** Records up to 1 000 incidents in one call. An incident that is refused is refused alone: see its outcome. */
  reportIncidents(variables: ReportIncidentsMutationVariables, options?: OperationOptions): Promise<Result<ReportIncidentsMutation['reportIncidents'], ReportIncidentsRefusalCode>>;
  /** Asks leave for a change of what the provider manages. Scope `incidents:write`. */
  requestChange(variables: RequestChangeMutationVariables, options?: OperationOptions): Promise<Result<RequestChangeMutation['requestChange'], RequestChangeRefusalCode>>;
  /** Records what the client chose for its data at the end: the fee becomes a billing adjustment, and the deadline runs. Scope `contracts:write`. */
  requestReversibility(variables: RequestReversibilityMutationVariables, options?: OperationOptions): Promise<Result<RequestReversibilityMutation['requestReversibility'], RequestReversibilityRefusalCode>>;
  /** Asks for a major update on a day, with the notice that the terms ask for. Scope `contracts:respond`. */
  requestUpdate(variables: RequestUpdateMutationVariables, options?: OperationOptions): Promise<Result<RequestUpdateMutation['requestUpdate'], RequestUpdateRefusalCode>>;
  /** Records the notice that the service is restored, and assesses the penalties that this makes certain. Scope `incidents:manage`. */
  restoreIncident(variables: RestoreIncidentMutationVariables, options?: OperationOptions): Promise<Result<RestoreIncidentMutation['restoreIncident'], RestoreIncidentRefusalCode>>;
  /** Takes a suspended contract's service up again from a day on: to `ACTIVE`, or `NOTICE_GIVEN` where notice was given. Scope `contracts:write`. */
  resumeContract(variables: ResumeContractMutationVariables, options?: OperationOptions): Promise<Result<ResumeContractMutation['resumeContract'], ResumeContractRefusalCode>>;
  /** Shows a secret once: `value` is null for a repeated idempotency key. Scope `vault:reveal`. */
  revealSecret(variables: RevealSecretMutationVariables, options?: OperationOptions): Promise<Result<RevealSecretMutation['revealSecret'], RevealSecretRefusalCode>>;
  /** Reverses work that was recorded by mistake. Scope `incidents:manage`. */
  reverseIntervention(variables: ReverseInterventionMutationVariables, options?: OperationOptions): Promise<Result<ReverseInterventionMutation['reverseIntervention'], ReverseInterventionRefusalCode>>;
  /** Reverses a payment that the bank returned, or that was recorded wrongly: what it settled is open again. Scope `payments:write`. */
  reversePayment(variables: ReversePaymentMutationVariables, options?: OperationOptions): Promise<Result<ReversePaymentMutation['reversePayment'], ReversePaymentRefusalCode>>;
  /** Revokes a key of your own party, even the one that you use: it is refused within a second. Scope `keys:manage`. */
  revokeApiKey(variables: RevokeApiKeyMutationVariables, options?: OperationOptions): Promise<Result<RevokeApiKeyMutation['revokeApiKey'], RevokeApiKeyRefusalCode>>;
  /** Revokes a calendar: its address is not found any more. Scope `keys:manage`. */
  revokeCalendarFeed(variables: RevokeCalendarFeedMutationVariables, options?: OperationOptions): Promise<Result<RevokeCalendarFeedMutation['revokeCalendarFeed'], RevokeCalendarFeedRefusalCode>>;
  /** Replaces a key with a new one. `secret` is shown only this once, as with createApiKey. */
  rotateApiKey(variables: RotateApiKeyMutationVariables, options?: OperationOptions): Promise<Result<RotateApiKeyMutation['rotateApiKey'], RotateApiKeyRefusalCode>>;
  /** The seals of the provider, newest first: keep number and hash elsewhere. Scope `billing:read`. */
  seals(variables?: SealsQueryVariables, options?: OperationOptions): Promise<NonNullable<SealsQuery['seals']>>;
  /** Sends the client the order for the next term, at the prices of its first day; sent again, it replaces the one before. Scope `contracts:write`. */
  sendOrder(variables: SendOrderMutationVariables, options?: OperationOptions): Promise<Result<SendOrderMutation['sendOrder'], SendOrderRefusalCode>>;
  /** Sends the client a quote: at a fixed price, by the hour, or an estimate against the month's allotted time. Scope `incidents:manage`. */
  sendQuote(variables: SendQuoteMutationVariables, options?: OperationOptions): Promise<Result<SendQuoteMutation['sendQuote'], SendQuoteRefusalCode>>;
  /** The server's current time. In development, `CLOCK_STARTS_AT` sets its clock. */
  serverTime(variables?: ServerTimeQueryVariables, options?: OperationOptions): Promise<ServerTimeQuery['serverTime']>;
  /** Sets the accounts and journals of the provider's books from a day on, its fiscal years, and at the ends of which periods it enters what belongs to another one. What was posted stays. Scope `billing:write`. */
  setAccounts(variables: SetAccountsMutationVariables, options?: OperationOptions): Promise<Result<SetAccountsMutation['setAccounts'], SetAccountsRefusalCode>>;
  /** Records what a contract is allotted of a resource from a day on. What was allotted before stays on record. Scope `contracts:write`. */
  setAllocation(variables: SetAllocationMutationVariables, options?: OperationOptions): Promise<Result<SetAllocationMutation['setAllocation'], SetAllocationRefusalCode>>;
  /** Sets how often something of a contract is backed up from a day on. From then on, a backup of which nothing tells is found missed once its time is over. Scope `contracts:write`. */
  setBackupPlan(variables: SetBackupPlanMutationVariables, options?: OperationOptions): Promise<Result<SetBackupPlanMutation['setBackupPlan'], SetBackupPlanRefusalCode>>;
  /** Sets the number by which your own system knows a client, a contract or an asset, or takes it away. Scope `references:write`. */
  setExternalId(variables: SetExternalIdMutationVariables, options?: OperationOptions): Promise<Result<SetExternalIdMutation['setExternalId'], SetExternalIdRefusalCode>>;
  /** Records the price of an hour of work on a contract from a date on. Scope `contracts:write`. */
  setHourlyRate(variables: SetHourlyRateMutationVariables, options?: OperationOptions): Promise<Result<SetHourlyRateMutation['setHourlyRate'], SetHourlyRateRefusalCode>>;
  /** Sets how the provider issues invoices: from which day on, and in which series. Scope `billing:write`. */
  setInvoicing(variables: SetInvoicingMutationVariables, options?: OperationOptions): Promise<Result<SetInvoicingMutation['setInvoicing'], SetInvoicingRefusalCode>>;
  /** Sets a check of a contract's monitoring, or of one of its assets: on or off, its threshold, its severity. Scope `contracts:write`. */
  setMonitoringCheck(variables: SetMonitoringCheckMutationVariables, options?: OperationOptions): Promise<Result<SetMonitoringCheckMutation['setMonitoringCheck'], SetMonitoringCheckRefusalCode>>;
  /** Sets a credit note off against an invoice of the same contract. Scope `billing:write`. */
  setOffCreditNote(variables: SetOffCreditNoteMutationVariables, options?: OperationOptions): Promise<Result<SetOffCreditNoteMutation['setOffCreditNote'], SetOffCreditNoteRefusalCode>>;
  /** Sets who of a team is on call from when until when, for all contracts or some. Scope `incidents:manage`. */
  setOnCall(variables: SetOnCallMutationVariables, options?: OperationOptions): Promise<Result<SetOnCallMutation['setOnCall'], SetOnCallRefusalCode>>;
  /** Records a price of a contract from a day on until the next one starts. Earlier records stay on file, at most 1 000 entries. Scope `contracts:write`. */
  setTariff(variables: SetTariffMutationVariables, options?: OperationOptions): Promise<Result<SetTariffMutation['setTariff'], SetTariffRefusalCode>>;
  /** Ends a dispute: what stays owed is credited, what is taken off gives its headroom back to the caps. Scope `penalties:decide`. */
  settlePenalty(variables: SettlePenaltyMutationVariables, options?: OperationOptions): Promise<Result<SettlePenaltyMutation['settlePenalty'], SettlePenaltyRefusalCode>>;
  /** Records the signature of both sides: `DRAFT` to `SIGNED`. Scope `contracts:write`. */
  signContract(variables: SignContractMutationVariables, options?: OperationOptions): Promise<Result<SignContractMutation['signContract'], SignContractRefusalCode>>;
  /** What an amendment would change, before anyone signs it. Scopes `billing:read` and `contracts:read`. */
  simulateAmendment(variables: SimulateAmendmentQueryVariables, options?: OperationOptions): Promise<Result<SimulateAmendmentQuery['simulateAmendment'], RefusalCode>>;
  /** The effect of an index on a contract's prices at its anniversaries. Nothing is recorded. Scope `billing:read`. */
  simulateIndexation(variables: SimulateIndexationQueryVariables, options?: OperationOptions): Promise<Result<SimulateIndexationQuery['simulateIndexation'], RefusalCode>>;
  /** What the late invoices of a contract cost until a day, by its terms and by the law. Scope `billing:read`. */
  simulateLateInterest(variables: SimulateLateInterestQueryVariables, options?: OperationOptions): Promise<Result<SimulateLateInterestQuery['simulateLateInterest'], RefusalCode>>;
  /** What a change of level or of a price within a paid period would cost. Nothing is recorded. Scope `billing:read`. */
  simulateLevelChange(variables: SimulateLevelChangeQueryVariables, options?: OperationOptions): Promise<Result<SimulateLevelChangeQuery['simulateLevelChange'], RefusalCode>>;
  /** What ending a contract before its term would cost. Nothing is recorded. Scope `billing:read`. */
  simulateTermination(variables: SimulateTerminationQueryVariables, options?: OperationOptions): Promise<Result<SimulateTerminationQuery['simulateTermination'], RefusalCode>>;
  /** What other terms would have cost: replays the incidents, units and prices of a contract's months under its own terms and under others. Only work paid for with units is replayed; work that a forfait covered stays covered. Nothing is recorded. Scopes `billing:read` and `penalties:read`. */
  simulateTerms(variables: SimulateTermsQueryVariables, options?: OperationOptions): Promise<Result<SimulateTermsQuery['simulateTerms'], RefusalCode>>;
  /** Closes a month, and those before that were not closed: penalties are settled, then invoices and credit notes dated by its end are issued, in the order of their days; at the end the books are posted through the month, where accounts are set. A worker of the server does it. For a month whose run was stopped or is done it goes on, or looks again; what was done stays. Scope `billing:write`. */
  startClosing(variables: StartClosingMutationVariables, options?: OperationOptions): Promise<Result<StartClosingMutation['startClosing'], StartClosingRefusalCode>>;
  /** Stops a closing run. What it has done stays, and `startClosing` for its month goes on. Scope `billing:write`. */
  stopClosing(variables: StopClosingMutationVariables, options?: OperationOptions): Promise<Result<StopClosingMutation['stopClosing'], StopClosingRefusalCode>>;
  /** Seals a secret of a contract, or its next version. For the provider and the client. Scope `vault:write`. */
  storeSecret(variables: StoreSecretMutationVariables, options?: OperationOptions): Promise<Result<StoreSecretMutation['storeSecret'], StoreSecretRefusalCode>>;
  /** Suspends a contract's service from a day on, as far as its terms allow. Commitments are not measured meanwhile. Scope `contracts:write`. */
  suspendContract(variables: SuspendContractMutationVariables, options?: OperationOptions): Promise<Result<SuspendContractMutation['suspendContract'], SuspendContractRefusalCode>>;
  /** Ends a contract before its term from a day on, at figures that you confirm: records its fees and credits as billing adjustments, and forfeits prepaid units on that day. Scope `contracts:write`. */
  terminateContract(variables: TerminateContractMutationVariables, options?: OperationOptions): Promise<Result<TerminateContractMutation['terminateContract'], TerminateContractRefusalCode>>;
  /** A terms pack at a version; null when there is none. Scope `contracts:read`. */
  termsPack(variables: TermsPackQueryVariables, options?: OperationOptions): Promise<TermsPackQuery['termsPack']>;
  /** The whole text of a terms pack at a version. Scope `contracts:read`. */
  termsPackDocument(variables: TermsPackDocumentQueryVariables, options?: OperationOptions): Promise<TermsPackDocumentQuery['termsPack']>;
  /** The versions of the provider's terms packs, by key and version. Scope `contracts:read`. */
  termsPacks(variables?: TermsPacksQueryVariables, options?: OperationOptions): Promise<NonNullable<TermsPacksQuery['termsPacks']>>;
  /** Hands a contract over to another client. Scope `contracts:write`, and `billing:read` for the amounts. */
  transferContract(variables: TransferContractMutationVariables, options?: OperationOptions): Promise<Result<TransferContractMutation['transferContract'], TransferContractRefusalCode>>;
  /** The balances of all accounts in a fiscal year. Scope `accounting:read`. */
  trialBalance(variables: TrialBalanceQueryVariables, options?: OperationOptions): Promise<TrialBalanceQuery['trialBalance']>;
  /** What your feed gave you and you have not acknowledged, by currency. Scope `billing:read`. */
  unacknowledgedTotal(variables?: UnacknowledgedTotalQueryVariables, options?: OperationOptions): Promise<UnacknowledgedTotalQuery['unacknowledgedTotal']>;
  /** The days to come of all contracts, or of those that a filter chooses, the earliest first. Scope `contracts:read`. */
  upcomingDates(variables?: UpcomingDatesQueryVariables, options?: OperationOptions): Promise<NonNullable<UpcomingDatesQuery['upcomingDates']>>;
  /** Changes what is said of an asset. What was said before stays in its history. Scope `contracts:write`. */
  updateAsset(variables: UpdateAssetMutationVariables, options?: OperationOptions): Promise<Result<UpdateAssetMutation['updateAsset'], UpdateAssetRefusalCode>>;
  /** Changes a contract in preparation. Scope `contracts:write`. */
  updateDraftContract(variables: UpdateDraftContractMutationVariables, options?: OperationOptions): Promise<Result<UpdateDraftContractMutation['updateDraftContract'], UpdateDraftContractRefusalCode>>;
  /** Validates an asset outside the technical perimeter: the contract covers it from a day on. Scope `contracts:write`. */
  validateAsset(variables: ValidateAssetMutationVariables, options?: OperationOptions): Promise<Result<ValidateAssetMutation['validateAsset'], ValidateAssetRefusalCode>>;
  /** Validates the order for the next term, today: in time, the contract goes on after its present term; late, after its suspension, a new term begins today. Scope `contracts:respond`. */
  validateOrder(variables: ValidateOrderMutationVariables, options?: OperationOptions): Promise<Result<ValidateOrderMutation['validateOrder'], ValidateOrderRefusalCode>>;
  /** Who is making the request. */
  viewer(variables?: ViewerQueryVariables, options?: OperationOptions): Promise<ViewerQuery['viewer']>;
  /** Who does a task of a contract, by its number or words of its label. Scope `contracts:read`. */
  whoDoes(variables: WhoDoesQueryVariables, options?: OperationOptions): Promise<WhoDoesQuery['contract']>;
  /** Withdraws a restore test or a check of integrity that was recorded by mistake: it stays on record and does nothing. Scope `incidents:manage`. */
  withdrawBackupCheck(variables: WithdrawBackupCheckMutationVariables, options?: OperationOptions): Promise<Result<WithdrawBackupCheckMutation['withdrawBackupCheck'], WithdrawBackupCheckRefusalCode>>;
  /** Withdraws an open dispute of a billing adjustment. Only the side that raised it may. Scope `billing:dispute`. */
  withdrawBillingAdjustmentDispute(variables: WithdrawBillingAdjustmentDisputeMutationVariables, options?: OperationOptions): Promise<Result<WithdrawBillingAdjustmentDisputeMutation['withdrawBillingAdjustmentDispute'], WithdrawBillingAdjustmentDisputeRefusalCode>>;
  /** Withdraws a coordination report that was recorded by mistake; the open items of its plan are dropped with it. Scope `incidents:manage`. */
  withdrawCoordinationReport(variables: WithdrawCoordinationReportMutationVariables, options?: OperationOptions): Promise<Result<WithdrawCoordinationReportMutation['withdrawCoordinationReport'], WithdrawCoordinationReportRefusalCode>>;
  /** Withdraws a declaration that was a mistake: it stays on record, and holds no more. Scope `file:write`. */
  withdrawDeclaration(variables: WithdrawDeclarationMutationVariables, options?: OperationOptions): Promise<Result<WithdrawDeclarationMutation['withdrawDeclaration'], WithdrawDeclarationRefusalCode>>;
  /** Takes direct debits out of a batch that the bank did not collect. Scope `billing:write`. */
  withdrawDirectDebits(variables: WithdrawDirectDebitsMutationVariables, options?: OperationOptions): Promise<Result<WithdrawDirectDebitsMutation['withdrawDirectDebits'], WithdrawDirectDebitsRefusalCode>>;
  /** Withdraws an excluded period that was wrong: its time counts again. Scope `incidents:manage`. */
  withdrawExcludedPeriod(variables: WithdrawExcludedPeriodMutationVariables, options?: OperationOptions): Promise<Result<WithdrawExcludedPeriodMutation['withdrawExcludedPeriod'], WithdrawExcludedPeriodRefusalCode>>;
  /** Records that a client withdraws a mandate. Scope `billing:write`. */
  withdrawMandate(variables: WithdrawMandateMutationVariables, options?: OperationOptions): Promise<Result<WithdrawMandateMutation['withdrawMandate'], WithdrawMandateRefusalCode>>;
  /** Withdraws a revision that was recorded wrongly, by the index or for a supplier: its prices are what they were before it, what was invoiced is corrected by new entries, and the revision stays known as it was then. Another price that was agreed since stays, and so do prices that both sides signed. The anniversary may be applied again. Scope `contracts:write`. */
  withdrawPriceRevision(variables: WithdrawPriceRevisionMutationVariables, options?: OperationOptions): Promise<Result<WithdrawPriceRevisionMutation['withdrawPriceRevision'], WithdrawPriceRevisionRefusalCode>>;
  /** Withdraws a figure that was recorded wrongly. What was calculated with it stays, and queries with an earlier `knownAt` return it as before. Scope `billing:write`. */
  withdrawPublishedFigure(variables: WithdrawPublishedFigureMutationVariables, options?: OperationOptions): Promise<Result<WithdrawPublishedFigureMutation['withdrawPublishedFigure'], WithdrawPublishedFigureRefusalCode>>;
  /** Withdraws a record of spare parts that was a mistake, and gives back what was invoiced for them. Scope `contracts:write`. */
  withdrawSparePart(variables: WithdrawSparePartMutationVariables, options?: OperationOptions): Promise<Result<WithdrawSparePartMutation['withdrawSparePart'], WithdrawSparePartRefusalCode>>;
  /** Withdraws the start or the end of a price that was wrongly recorded. What was priced does not change, and queries with an earlier `knownAt` return the same as before. Scope `contracts:write`. */
  withdrawTariff(variables: WithdrawTariffMutationVariables, options?: OperationOptions): Promise<Result<WithdrawTariffMutation['withdrawTariff'], WithdrawTariffRefusalCode>>;
  /** Withdraws what was recorded wrongly: no right to suspend or end the contract rests on it any more, clocks run again for the time of a force majeure that was none, and it stays on record with the reason. Scope `contracts:write`. */
  withdrawTerminationGround(variables: WithdrawTerminationGroundMutationVariables, options?: OperationOptions): Promise<Result<WithdrawTerminationGroundMutation['withdrawTerminationGround'], WithdrawTerminationGroundRefusalCode>>;
  /** Records that the provider withholds its interventions for a debt, where one missed due date is enough under the terms and a formal notice stands (`omr-hosted` art. 21.3). Scope `contracts:write`. */
  withholdInterventions(variables: WithholdInterventionsMutationVariables, options?: OperationOptions): Promise<Result<WithholdInterventionsMutation['withholdInterventions'], WithholdInterventionsRefusalCode>>;
  /** The incidents and requests that are not restored, in the order in which they are worked: severity, level of service, reception. Scope `incidents:read`. */
  workQueue(variables?: WorkQueueQueryVariables, options?: OperationOptions): Promise<NonNullable<WorkQueueQuery['workQueue']>>;
  /** Writes off what is open of an invoice that will not be paid. Scope `billing:write`. */
  writeOffInvoice(variables: WriteOffInvoiceMutationVariables, options?: OperationOptions): Promise<Result<WriteOffInvoiceMutation['writeOffInvoice'], WriteOffInvoiceRefusalCode>>;
}

/** Makes the functions, given how an operation is sent. */
export function operationsOf(send: Send): Operations {
  return {
    acceptPenalty: async (variables, options) =>
      resultOf((await send(AcceptPenaltyDocument, variables, options)).acceptPenalty),
    acceptPriceOffer: async (variables, options) =>
      resultOf((await send(AcceptPriceOfferDocument, variables, options)).acceptPriceOffer),
    acceptQuote: async (variables, options) =>
      resultOf((await send(AcceptQuoteDocument, variables, options)).acceptQuote),
    accounting: async (variables, options) =>
      ((await send(AccountingDocument, variables, options)).accounting),
    accountingEntries: async (variables, options) =>
      answered((await send(AccountingEntriesDocument, variables, options)).accountingEntries),
    accountingFiles: async (variables, options) =>
      ((await send(AccountingFilesDocument, variables, options)).accountingFiles),
    acknowledgeBillingAdjustments: async (variables, options) =>
      resultOf((await send(AcknowledgeBillingAdjustmentsDocument, variables, options)).acknowledgeBillingAdjustments),
    acknowledgeInvoices: async (variables, options) =>
      resultOf((await send(AcknowledgeInvoicesDocument, variables, options)).acknowledgeInvoices),
    acknowledgedTotal: async (variables, options) =>
      ((await send(AcknowledgedTotalDocument, variables, options)).acknowledgedTotal),
    activateContract: async (variables, options) =>
      resultOf((await send(ActivateContractDocument, variables, options)).activateContract),
    addAsset: async (variables, options) =>
      resultOf((await send(AddAssetDocument, variables, options)).addAsset),
    agreeAssetTerm: async (variables, options) =>
      resultOf((await send(AgreeAssetTermDocument, variables, options)).agreeAssetTerm),
    alerts: async (variables, options) =>
      answered((await send(AlertsDocument, variables, options)).alerts),
    allocatePayment: async (variables, options) =>
      resultOf((await send(AllocatePaymentDocument, variables, options)).allocatePayment),
    amendContract: async (variables, options) =>
      resultOf((await send(AmendContractDocument, variables, options)).amendContract),
    announceTermsChange: async (variables, options) =>
      resultOf((await send(AnnounceTermsChangeDocument, variables, options)).announceTermsChange),
    announceUpdate: async (variables, options) =>
      resultOf((await send(AnnounceUpdateDocument, variables, options)).announceUpdate),
    answerBillingAdjustmentDispute: async (variables, options) =>
      resultOf((await send(AnswerBillingAdjustmentDisputeDocument, variables, options)).answerBillingAdjustmentDispute),
    answerDeclaration: async (variables, options) =>
      resultOf((await send(AnswerDeclarationDocument, variables, options)).answerDeclaration),
    answerDedicatedMeans: async (variables, options) =>
      resultOf((await send(AnswerDedicatedMeansDocument, variables, options)).answerDedicatedMeans),
    apiKeys: async (variables, options) =>
      answered((await send(ApiKeysDocument, variables, options)).apiKeys),
    applyIndexation: async (variables, options) =>
      resultOf((await send(ApplyIndexationDocument, variables, options)).applyIndexation),
    assessDowntimeYear: async (variables, options) =>
      resultOf((await send(AssessDowntimeYearDocument, variables, options)).assessDowntimeYear),
    assetByExternalId: async (variables, options) =>
      ((await send(AssetByExternalIdDocument, variables, options)).assetByExternalId),
    assetTerms: async (variables, options) =>
      ((await send(AssetTermsDocument, variables, options)).contract),
    billingAdjustment: async (variables, options) =>
      ((await send(BillingAdjustmentDocument, variables, options)).billingAdjustment),
    billingAdjustmentCause: async (variables, options) =>
      ((await send(BillingAdjustmentCauseDocument, variables, options)).billingAdjustment),
    billingAdjustmentDispute: async (variables, options) =>
      ((await send(BillingAdjustmentDisputeDocument, variables, options)).billingAdjustment),
    billingAdjustmentDisputes: async (variables, options) =>
      ((await send(BillingAdjustmentDisputesDocument, variables, options)).billingAdjustment),
    billingAdjustmentPenalty: async (variables, options) =>
      ((await send(BillingAdjustmentPenaltyDocument, variables, options)).billingAdjustment),
    billingAdjustments: async (variables, options) =>
      answered((await send(BillingAdjustmentsDocument, variables, options)).billingAdjustments),
    billingFeed: async (variables, options) =>
      answered((await send(BillingFeedDocument, variables, options)).billingFeed),
    billingFeedAdjustments: async (variables, options) =>
      answered((await send(BillingFeedAdjustmentsDocument, variables, options)).billingFeed),
    bringRebootForward: async (variables, options) =>
      resultOf((await send(BringRebootForwardDocument, variables, options)).bringRebootForward),
    calendarFeeds: async (variables, options) =>
      answered((await send(CalendarFeedsDocument, variables, options)).calendarFeeds),
    cancelContract: async (variables, options) =>
      resultOf((await send(CancelContractDocument, variables, options)).cancelContract),
    cancelMaintenance: async (variables, options) =>
      resultOf((await send(CancelMaintenanceDocument, variables, options)).cancelMaintenance),
    claimPenalty: async (variables, options) =>
      resultOf((await send(ClaimPenaltyDocument, variables, options)).claimPenalty),
    client: async (variables, options) =>
      ((await send(ClientDocument, variables, options)).client),
    clientAccount: async (variables, options) =>
      ((await send(ClientAccountDocument, variables, options)).client),
    clientByExternalId: async (variables, options) =>
      ((await send(ClientByExternalIdDocument, variables, options)).clientByExternalId),
    clientContacts: async (variables, options) =>
      ((await send(ClientContactsDocument, variables, options)).client),
    clientEntrustments: async (variables, options) =>
      ((await send(ClientEntrustmentsDocument, variables, options)).client),
    clientIdentity: async (variables, options) =>
      ((await send(ClientIdentityDocument, variables, options)).client),
    clientPayments: async (variables, options) =>
      ((await send(ClientPaymentsDocument, variables, options)).client),
    clients: async (variables, options) =>
      answered((await send(ClientsDocument, variables, options)).clients),
    closeCoordinationAction: async (variables, options) =>
      resultOf((await send(CloseCoordinationActionDocument, variables, options)).closeCoordinationAction),
    closeRecommendation: async (variables, options) =>
      resultOf((await send(CloseRecommendationDocument, variables, options)).closeRecommendation),
    closingRun: async (variables, options) =>
      ((await send(ClosingRunDocument, variables, options)).closingRun),
    closingRuns: async (variables, options) =>
      answered((await send(ClosingRunsDocument, variables, options)).closingRuns),
    commissioningAverages: async (variables, options) =>
      ((await send(CommissioningAveragesDocument, variables, options)).commissioningAverages),
    completeMaintenance: async (variables, options) =>
      resultOf((await send(CompleteMaintenanceDocument, variables, options)).completeMaintenance),
    completeQuote: async (variables, options) =>
      resultOf((await send(CompleteQuoteDocument, variables, options)).completeQuote),
    completeReboot: async (variables, options) =>
      resultOf((await send(CompleteRebootDocument, variables, options)).completeReboot),
    completeUpdate: async (variables, options) =>
      resultOf((await send(CompleteUpdateDocument, variables, options)).completeUpdate),
    contestPenalty: async (variables, options) =>
      resultOf((await send(ContestPenaltyDocument, variables, options)).contestPenalty),
    contract: async (variables, options) =>
      ((await send(ContractDocument, variables, options)).contract),
    contractAlerts: async (variables, options) =>
      ((await send(ContractAlertsDocument, variables, options)).contract),
    contractAllocationHistory: async (variables, options) =>
      ((await send(ContractAllocationHistoryDocument, variables, options)).contract),
    contractAllocations: async (variables, options) =>
      ((await send(ContractAllocationsDocument, variables, options)).contract),
    contractAmendments: async (variables, options) =>
      ((await send(ContractAmendmentsDocument, variables, options)).contract),
    contractAsOf: async (variables, options) =>
      ((await send(ContractAsOfDocument, variables, options)).contract),
    contractAssets: async (variables, options) =>
      ((await send(ContractAssetsDocument, variables, options)).contract),
    contractBackupCheckOccasions: async (variables, options) =>
      ((await send(ContractBackupCheckOccasionsDocument, variables, options)).contract),
    contractBackupChecks: async (variables, options) =>
      ((await send(ContractBackupChecksDocument, variables, options)).contract),
    contractBackups: async (variables, options) =>
      ((await send(ContractBackupsDocument, variables, options)).contract),
    contractBillingAdjustments: async (variables, options) =>
      ((await send(ContractBillingAdjustmentsDocument, variables, options)).contract),
    contractByExternalId: async (variables, options) =>
      ((await send(ContractByExternalIdDocument, variables, options)).contractByExternalId),
    contractChanges: async (variables, options) =>
      ((await send(ContractChangesDocument, variables, options)).contract),
    contractChecks: async (variables, options) =>
      ((await send(ContractChecksDocument, variables, options)).contract),
    contractCommissionings: async (variables, options) =>
      ((await send(ContractCommissioningsDocument, variables, options)).contract),
    contractContacts: async (variables, options) =>
      ((await send(ContractContactsDocument, variables, options)).contract),
    contractContactsOn: async (variables, options) =>
      ((await send(ContractContactsOnDocument, variables, options)).contract),
    contractCoordinationActions: async (variables, options) =>
      ((await send(ContractCoordinationActionsDocument, variables, options)).contract),
    contractCoordinationReports: async (variables, options) =>
      ((await send(ContractCoordinationReportsDocument, variables, options)).contract),
    contractCoordinationWork: async (variables, options) =>
      ((await send(ContractCoordinationWorkDocument, variables, options)).contract),
    contractCostProjection: async (variables, options) =>
      ((await send(ContractCostProjectionDocument, variables, options)).contract),
    contractCostProjectionExplained: async (variables, options) =>
      ((await send(ContractCostProjectionExplainedDocument, variables, options)).contract),
    contractCoverages: async (variables, options) =>
      ((await send(ContractCoveragesDocument, variables, options)).contract),
    contractDeclarations: async (variables, options) =>
      ((await send(ContractDeclarationsDocument, variables, options)).contract),
    contractDocuments: async (variables, options) =>
      ((await send(ContractDocumentsDocument, variables, options)).contract),
    contractDunningLetters: async (variables, options) =>
      ((await send(ContractDunningLettersDocument, variables, options)).contract),
    contractEscalations: async (variables, options) =>
      ((await send(ContractEscalationsDocument, variables, options)).contract),
    contractHistory: async (variables, options) =>
      ((await send(ContractHistoryDocument, variables, options)).contract),
    contractHourlyRates: async (variables, options) =>
      ((await send(ContractHourlyRatesDocument, variables, options)).contract),
    contractIncidents: async (variables, options) =>
      ((await send(ContractIncidentsDocument, variables, options)).contract),
    contractIncludedTime: async (variables, options) =>
      ((await send(ContractIncludedTimeDocument, variables, options)).contract),
    contractIndemnities: async (variables, options) =>
      ((await send(ContractIndemnitiesDocument, variables, options)).contract),
    contractInterventions: async (variables, options) =>
      ((await send(ContractInterventionsDocument, variables, options)).contract),
    contractInventoryCsv: async (variables, options) =>
      ((await send(ContractInventoryCsvDocument, variables, options)).contract),
    contractInvoiceDrafts: async (variables, options) =>
      ((await send(ContractInvoiceDraftsDocument, variables, options)).contract),
    contractInvoices: async (variables, options) =>
      ((await send(ContractInvoicesDocument, variables, options)).contract),
    contractLedger: async (variables, options) =>
      ((await send(ContractLedgerDocument, variables, options)).contract),
    contractLedgerBalances: async (variables, options) =>
      ((await send(ContractLedgerBalancesDocument, variables, options)).contract),
    contractLedgerVerification: async (variables, options) =>
      ((await send(ContractLedgerVerificationDocument, variables, options)).contract),
    contractLiabilityCapLifts: async (variables, options) =>
      ((await send(ContractLiabilityCapLiftsDocument, variables, options)).contract),
    contractLogbook: async (variables, options) =>
      ((await send(ContractLogbookDocument, variables, options)).contract),
    contractMaintenance: async (variables, options) =>
      ((await send(ContractMaintenanceDocument, variables, options)).contract),
    contractModules: async (variables, options) =>
      ((await send(ContractModulesDocument, variables, options)).contract),
    contractNotices: async (variables, options) =>
      ((await send(ContractNoticesDocument, variables, options)).contract),
    contractOutageRefunds: async (variables, options) =>
      ((await send(ContractOutageRefundsDocument, variables, options)).contract),
    contractOverrides: async (variables, options) =>
      ((await send(ContractOverridesDocument, variables, options)).contract),
    contractPaymentRights: async (variables, options) =>
      ((await send(ContractPaymentRightsDocument, variables, options)).contract),
    contractPenalties: async (variables, options) =>
      ((await send(ContractPenaltiesDocument, variables, options)).contract),
    contractPeriodicWork: async (variables, options) =>
      ((await send(ContractPeriodicWorkDocument, variables, options)).contract),
    contractPlannedWork: async (variables, options) =>
      ((await send(ContractPlannedWorkDocument, variables, options)).contract),
    contractPriceOffers: async (variables, options) =>
      ((await send(ContractPriceOffersDocument, variables, options)).contract),
    contractPriceRevisions: async (variables, options) =>
      ((await send(ContractPriceRevisionsDocument, variables, options)).contract),
    contractQualityIndex: async (variables, options) =>
      ((await send(ContractQualityIndexDocument, variables, options)).contract),
    contractQuotes: async (variables, options) =>
      ((await send(ContractQuotesDocument, variables, options)).contract),
    contractReadings: async (variables, options) =>
      ((await send(ContractReadingsDocument, variables, options)).contract),
    contractReboots: async (variables, options) =>
      ((await send(ContractRebootsDocument, variables, options)).contract),
    contractRecommendations: async (variables, options) =>
      ((await send(ContractRecommendationsDocument, variables, options)).contract),
    contractResponsibilities: async (variables, options) =>
      ((await send(ContractResponsibilitiesDocument, variables, options)).contract),
    contractSecrets: async (variables, options) =>
      ((await send(ContractSecretsDocument, variables, options)).contract),
    contractSla: async (variables, options) =>
      ((await send(ContractSlaDocument, variables, options)).contract),
    contractSpareParts: async (variables, options) =>
      ((await send(ContractSparePartsDocument, variables, options)).contract),
    contractTariffs: async (variables, options) =>
      ((await send(ContractTariffsDocument, variables, options)).contract),
    contractTerminationGrounds: async (variables, options) =>
      ((await send(ContractTerminationGroundsDocument, variables, options)).contract),
    contractTransfers: async (variables, options) =>
      ((await send(ContractTransfersDocument, variables, options)).contract),
    contractTransitions: async (variables, options) =>
      ((await send(ContractTransitionsDocument, variables, options)).contract),
    contractUnitAccounts: async (variables, options) =>
      ((await send(ContractUnitAccountsDocument, variables, options)).contract),
    contractUpcomingDates: async (variables, options) =>
      ((await send(ContractUpcomingDatesDocument, variables, options)).contract),
    contractUpdateExclusions: async (variables, options) =>
      ((await send(ContractUpdateExclusionsDocument, variables, options)).contract),
    contractUpdates: async (variables, options) =>
      ((await send(ContractUpdatesDocument, variables, options)).contract),
    contractWithholdings: async (variables, options) =>
      ((await send(ContractWithholdingsDocument, variables, options)).contract),
    contractWorkOccasions: async (variables, options) =>
      ((await send(ContractWorkOccasionsDocument, variables, options)).contract),
    contracts: async (variables, options) =>
      answered((await send(ContractsDocument, variables, options)).contracts),
    contractsCostProjection: async (variables, options) =>
      answered((await send(ContractsCostProjectionDocument, variables, options)).contracts),
    contractsRunningCosts: async (variables, options) =>
      answered((await send(ContractsRunningCostsDocument, variables, options)).contracts),
    contractsSla: async (variables, options) =>
      answered((await send(ContractsSlaDocument, variables, options)).contracts),
    correctCommissioning: async (variables, options) =>
      resultOf((await send(CorrectCommissioningDocument, variables, options)).correctCommissioning),
    correctExcludedPeriod: async (variables, options) =>
      resultOf((await send(CorrectExcludedPeriodDocument, variables, options)).correctExcludedPeriod),
    correctHourlyRate: async (variables, options) =>
      resultOf((await send(CorrectHourlyRateDocument, variables, options)).correctHourlyRate),
    correctIncident: async (variables, options) =>
      resultOf((await send(CorrectIncidentDocument, variables, options)).correctIncident),
    correctInvoice: async (variables, options) =>
      resultOf((await send(CorrectInvoiceDocument, variables, options)).correctInvoice),
    createApiKey: async (variables, options) =>
      resultOf((await send(CreateApiKeyDocument, variables, options)).createApiKey),
    createCalendarFeed: async (variables, options) =>
      resultOf((await send(CreateCalendarFeedDocument, variables, options)).createCalendarFeed),
    createClient: async (variables, options) =>
      resultOf((await send(CreateClientDocument, variables, options)).createClient),
    createContract: async (variables, options) =>
      resultOf((await send(CreateContractDocument, variables, options)).createContract),
    createDirectDebitBatch: async (variables, options) =>
      resultOf((await send(CreateDirectDebitBatchDocument, variables, options)).createDirectDebitBatch),
    decideChange: async (variables, options) =>
      resultOf((await send(DecideChangeDocument, variables, options)).decideChange),
    declineExpiredPenalty: async (variables, options) =>
      resultOf((await send(DeclineExpiredPenaltyDocument, variables, options)).declineExpiredPenalty),
    declinePriceOffer: async (variables, options) =>
      resultOf((await send(DeclinePriceOfferDocument, variables, options)).declinePriceOffer),
    declineQuote: async (variables, options) =>
      resultOf((await send(DeclineQuoteDocument, variables, options)).declineQuote),
    destroySecret: async (variables, options) =>
      resultOf((await send(DestroySecretDocument, variables, options)).destroySecret),
    directDebitBatch: async (variables, options) =>
      ((await send(DirectDebitBatchDocument, variables, options)).directDebitBatch),
    directDebitBatches: async (variables, options) =>
      answered((await send(DirectDebitBatchesDocument, variables, options)).directDebitBatches),
    directDebitMandates: async (variables, options) =>
      ((await send(DirectDebitMandatesDocument, variables, options)).client),
    directDebitsOfInvoice: async (variables, options) =>
      ((await send(DirectDebitsOfInvoiceDocument, variables, options)).invoice),
    disputeBillingAdjustment: async (variables, options) =>
      resultOf((await send(DisputeBillingAdjustmentDocument, variables, options)).disputeBillingAdjustment),
    dunningLetter: async (variables, options) =>
      ((await send(DunningLetterDocument, variables, options)).dunningLetter),
    endAssetCover: async (variables, options) =>
      resultOf((await send(EndAssetCoverDocument, variables, options)).endAssetCover),
    endContact: async (variables, options) =>
      resultOf((await send(EndContactDocument, variables, options)).endContact),
    endDeclaration: async (variables, options) =>
      resultOf((await send(EndDeclarationDocument, variables, options)).endDeclaration),
    endEntrustment: async (variables, options) =>
      resultOf((await send(EndEntrustmentDocument, variables, options)).endEntrustment),
    endExcludedPeriod: async (variables, options) =>
      resultOf((await send(EndExcludedPeriodDocument, variables, options)).endExcludedPeriod),
    endForceMajeure: async (variables, options) =>
      resultOf((await send(EndForceMajeureDocument, variables, options)).endForceMajeure),
    endHourlyRate: async (variables, options) =>
      resultOf((await send(EndHourlyRateDocument, variables, options)).endHourlyRate),
    endOnCall: async (variables, options) =>
      resultOf((await send(EndOnCallDocument, variables, options)).endOnCall),
    endTariff: async (variables, options) =>
      resultOf((await send(EndTariffDocument, variables, options)).endTariff),
    endUpdateExclusion: async (variables, options) =>
      resultOf((await send(EndUpdateExclusionDocument, variables, options)).endUpdateExclusion),
    endWithholding: async (variables, options) =>
      resultOf((await send(EndWithholdingDocument, variables, options)).endWithholding),
    entrustClient: async (variables, options) =>
      resultOf((await send(EntrustClientDocument, variables, options)).entrustClient),
    excludeAssetFromForfait: async (variables, options) =>
      resultOf((await send(ExcludeAssetFromForfaitDocument, variables, options)).excludeAssetFromForfait),
    excludePeriod: async (variables, options) =>
      resultOf((await send(ExcludePeriodDocument, variables, options)).excludePeriod),
    giveAssetNotice: async (variables, options) =>
      resultOf((await send(GiveAssetNoticeDocument, variables, options)).giveAssetNotice),
    giveNotice: async (variables, options) =>
      resultOf((await send(GiveNoticeDocument, variables, options)).giveNotice),
    heldSeal: async (variables, options) =>
      ((await send(HeldSealDocument, variables, options)).heldSeal),
    importAssets: async (variables, options) =>
      resultOf((await send(ImportAssetsDocument, variables, options)).importAssets),
    incident: async (variables, options) =>
      ((await send(IncidentDocument, variables, options)).incident),
    incidentCostProjection: async (variables, options) =>
      ((await send(IncidentCostProjectionDocument, variables, options)).incident),
    incidentDeclarations: async (variables, options) =>
      ((await send(IncidentDeclarationsDocument, variables, options)).incident),
    incidentEscalations: async (variables, options) =>
      ((await send(IncidentEscalationsDocument, variables, options)).incident),
    incidentHistory: async (variables, options) =>
      ((await send(IncidentHistoryDocument, variables, options)).incident),
    incidentOutageRefund: async (variables, options) =>
      ((await send(IncidentOutageRefundDocument, variables, options)).incident),
    incidentPenalties: async (variables, options) =>
      ((await send(IncidentPenaltiesDocument, variables, options)).incident),
    incidentUnpriced: async (variables, options) =>
      ((await send(IncidentUnpricedDocument, variables, options)).incident),
    incidents: async (variables, options) =>
      answered((await send(IncidentsDocument, variables, options)).incidents),
    incidentsClocks: async (variables, options) =>
      answered((await send(IncidentsClocksDocument, variables, options)).incidents),
    indexationCampaign: async (variables, options) =>
      answered((await send(IndexationCampaignDocument, variables, options)).indexationCampaign),
    informOfBackup: async (variables, options) =>
      resultOf((await send(InformOfBackupDocument, variables, options)).informOfBackup),
    intervention: async (variables, options) =>
      ((await send(InterventionDocument, variables, options)).intervention),
    interventionCharges: async (variables, options) =>
      ((await send(InterventionChargesDocument, variables, options)).intervention),
    interventionQuote: async (variables, options) =>
      ((await send(InterventionQuoteDocument, variables, options)).intervention),
    interventionReport: async (variables, options) =>
      ((await send(InterventionReportDocument, variables, options)).intervention),
    invoice: async (variables, options) =>
      ((await send(InvoiceDocument, variables, options)).invoice),
    invoiceAccountingEntries: async (variables, options) =>
      ((await send(InvoiceAccountingEntriesDocument, variables, options)).invoice),
    invoiceLateClaims: async (variables, options) =>
      ((await send(InvoiceLateClaimsDocument, variables, options)).invoice),
    invoicePayments: async (variables, options) =>
      ((await send(InvoicePaymentsDocument, variables, options)).invoice),
    invoices: async (variables, options) =>
      answered((await send(InvoicesDocument, variables, options)).invoices),
    invoicesToDun: async (variables, options) =>
      answered((await send(InvoicesToDunDocument, variables, options)).invoicesToDun),
    invoicing: async (variables, options) =>
      ((await send(InvoicingDocument, variables, options)).invoicing),
    issueFormalNotice: async (variables, options) =>
      resultOf((await send(IssueFormalNoticeDocument, variables, options)).issueFormalNotice),
    issueInvoices: async (variables, options) =>
      resultOf((await send(IssueInvoicesDocument, variables, options)).issueInvoices),
    issueLateInterest: async (variables, options) =>
      resultOf((await send(IssueLateInterestDocument, variables, options)).issueLateInterest),
    issuePaymentReminder: async (variables, options) =>
      resultOf((await send(IssuePaymentReminderDocument, variables, options)).issuePaymentReminder),
    issueRecommendation: async (variables, options) =>
      resultOf((await send(IssueRecommendationDocument, variables, options)).issueRecommendation),
    liabilityHeadroom: async (variables, options) =>
      ((await send(LiabilityHeadroomDocument, variables, options)).contract),
    liftLiabilityCap: async (variables, options) =>
      resultOf((await send(LiftLiabilityCapDocument, variables, options)).liftLiabilityCap),
    makeDueAtOnce: async (variables, options) =>
      resultOf((await send(MakeDueAtOnceDocument, variables, options)).makeDueAtOnce),
    moveAsset: async (variables, options) =>
      resultOf((await send(MoveAssetDocument, variables, options)).moveAsset),
    moveMaintenance: async (variables, options) =>
      resultOf((await send(MoveMaintenanceDocument, variables, options)).moveMaintenance),
    newestSeal: async (variables, options) =>
      ((await send(NewestSealDocument, variables, options)).newestSeal),
    newestTermsPack: async (variables, options) =>
      ((await send(NewestTermsPackDocument, variables, options)).newestTermsPack),
    offerDedicatedMeans: async (variables, options) =>
      resultOf((await send(OfferDedicatedMeansDocument, variables, options)).offerDedicatedMeans),
    offerIndexation: async (variables, options) =>
      resultOf((await send(OfferIndexationDocument, variables, options)).offerIndexation),
    onCallAt: async (variables, options) =>
      ((await send(OnCallAtDocument, variables, options)).onCallAt),
    onCallGaps: async (variables, options) =>
      ((await send(OnCallGapsDocument, variables, options)).onCallGaps),
    onCallShifts: async (variables, options) =>
      answered((await send(OnCallShiftsDocument, variables, options)).onCallShifts),
    openBillingAdjustmentDisputes: async (variables, options) =>
      answered((await send(OpenBillingAdjustmentDisputesDocument, variables, options)).openBillingAdjustmentDisputes),
    ownIdentities: async (variables, options) =>
      ((await send(OwnIdentitiesDocument, variables, options)).viewer),
    payment: async (variables, options) =>
      ((await send(PaymentDocument, variables, options)).payment),
    payments: async (variables, options) =>
      answered((await send(PaymentsDocument, variables, options)).payments),
    penalty: async (variables, options) =>
      ((await send(PenaltyDocument, variables, options)).penalty),
    penaltyCapLifts: async (variables, options) =>
      ((await send(PenaltyCapLiftsDocument, variables, options)).penalty),
    penaltyCredit: async (variables, options) =>
      ((await send(PenaltyCreditDocument, variables, options)).penalty),
    penaltyDispute: async (variables, options) =>
      ((await send(PenaltyDisputeDocument, variables, options)).penalty),
    penaltyHistory: async (variables, options) =>
      ((await send(PenaltyHistoryDocument, variables, options)).penalty),
    planMaintenance: async (variables, options) =>
      resultOf((await send(PlanMaintenanceDocument, variables, options)).planMaintenance),
    postAccountingEntries: async (variables, options) =>
      resultOf((await send(PostAccountingEntriesDocument, variables, options)).postAccountingEntries),
    providerContacts: async (variables, options) =>
      ((await send(ProviderContactsDocument, variables, options)).viewer),
    publishedFigures: async (variables, options) =>
      answered((await send(PublishedFiguresDocument, variables, options)).publishedFigures),
    quote: async (variables, options) =>
      ((await send(QuoteDocument, variables, options)).quote),
    reconciledClients: async (variables, options) =>
      answered((await send(ReconciledClientsDocument, variables, options)).reconciledClients),
    reconciledPenalties: async (variables, options) =>
      ((await send(ReconciledPenaltiesDocument, variables, options)).reconciledPenalties),
    recordAlertDelivery: async (variables, options) =>
      resultOf((await send(RecordAlertDeliveryDocument, variables, options)).recordAlertDelivery),
    recordAllocationUse: async (variables, options) =>
      resultOf((await send(RecordAllocationUseDocument, variables, options)).recordAllocationUse),
    recordBackup: async (variables, options) =>
      resultOf((await send(RecordBackupDocument, variables, options)).recordBackup),
    recordCommissioning: async (variables, options) =>
      resultOf((await send(RecordCommissioningDocument, variables, options)).recordCommissioning),
    recordContact: async (variables, options) =>
      resultOf((await send(RecordContactDocument, variables, options)).recordContact),
    recordCoordinationReport: async (variables, options) =>
      resultOf((await send(RecordCoordinationReportDocument, variables, options)).recordCoordinationReport),
    recordDeclaration: async (variables, options) =>
      resultOf((await send(RecordDeclarationDocument, variables, options)).recordDeclaration),
    recordDisinfectionTool: async (variables, options) =>
      resultOf((await send(RecordDisinfectionToolDocument, variables, options)).recordDisinfectionTool),
    recordErasure: async (variables, options) =>
      resultOf((await send(RecordErasureDocument, variables, options)).recordErasure),
    recordExitAssistance: async (variables, options) =>
      resultOf((await send(RecordExitAssistanceDocument, variables, options)).recordExitAssistance),
    recordFirstResponse: async (variables, options) =>
      resultOf((await send(RecordFirstResponseDocument, variables, options)).recordFirstResponse),
    recordForceMajeure: async (variables, options) =>
      resultOf((await send(RecordForceMajeureDocument, variables, options)).recordForceMajeure),
    recordFormalNotice: async (variables, options) =>
      resultOf((await send(RecordFormalNoticeDocument, variables, options)).recordFormalNotice),
    recordHandover: async (variables, options) =>
      resultOf((await send(RecordHandoverDocument, variables, options)).recordHandover),
    recordIdentity: async (variables, options) =>
      resultOf((await send(RecordIdentityDocument, variables, options)).recordIdentity),
    recordIndemnity: async (variables, options) =>
      resultOf((await send(RecordIndemnityDocument, variables, options)).recordIndemnity),
    recordIndemnityBeyondCap: async (variables, options) =>
      resultOf((await send(RecordIndemnityBeyondCapDocument, variables, options)).recordIndemnityBeyondCap),
    recordIndexSuccessor: async (variables, options) =>
      resultOf((await send(RecordIndexSuccessorDocument, variables, options)).recordIndexSuccessor),
    recordIndexValues: async (variables, options) =>
      resultOf((await send(RecordIndexValuesDocument, variables, options)).recordIndexValues),
    recordInsolvency: async (variables, options) =>
      resultOf((await send(RecordInsolvencyDocument, variables, options)).recordInsolvency),
    recordIntegrityCheck: async (variables, options) =>
      resultOf((await send(RecordIntegrityCheckDocument, variables, options)).recordIntegrityCheck),
    recordIntervention: async (variables, options) =>
      resultOf((await send(RecordInterventionDocument, variables, options)).recordIntervention),
    recordInterventions: async (variables, options) =>
      resultOf((await send(RecordInterventionsDocument, variables, options)).recordInterventions),
    recordLegalRates: async (variables, options) =>
      resultOf((await send(RecordLegalRatesDocument, variables, options)).recordLegalRates),
    recordLogbookEntry: async (variables, options) =>
      resultOf((await send(RecordLogbookEntryDocument, variables, options)).recordLogbookEntry),
    recordMandate: async (variables, options) =>
      resultOf((await send(RecordMandateDocument, variables, options)).recordMandate),
    recordManualReboot: async (variables, options) =>
      resultOf((await send(RecordManualRebootDocument, variables, options)).recordManualReboot),
    recordNoticeSent: async (variables, options) =>
      resultOf((await send(RecordNoticeSentDocument, variables, options)).recordNoticeSent),
    recordOrderValidation: async (variables, options) =>
      resultOf((await send(RecordOrderValidationDocument, variables, options)).recordOrderValidation),
    recordPayment: async (variables, options) =>
      resultOf((await send(RecordPaymentDocument, variables, options)).recordPayment),
    recordProviderFailure: async (variables, options) =>
      resultOf((await send(RecordProviderFailureDocument, variables, options)).recordProviderFailure),
    recordReadings: async (variables, options) =>
      resultOf((await send(RecordReadingsDocument, variables, options)).recordReadings),
    recordRebootFailure: async (variables, options) =>
      resultOf((await send(RecordRebootFailureDocument, variables, options)).recordRebootFailure),
    recordReceipt: async (variables, options) =>
      resultOf((await send(RecordReceiptDocument, variables, options)).recordReceipt),
    recordReception: async (variables, options) =>
      resultOf((await send(RecordReceptionDocument, variables, options)).recordReception),
    recordRefund: async (variables, options) =>
      resultOf((await send(RecordRefundDocument, variables, options)).recordRefund),
    recordRemedy: async (variables, options) =>
      resultOf((await send(RecordRemedyDocument, variables, options)).recordRemedy),
    recordRestoreTest: async (variables, options) =>
      resultOf((await send(RecordRestoreTestDocument, variables, options)).recordRestoreTest),
    recordSparePart: async (variables, options) =>
      resultOf((await send(RecordSparePartDocument, variables, options)).recordSparePart),
    recordSupplierIncrease: async (variables, options) =>
      resultOf((await send(RecordSupplierIncreaseDocument, variables, options)).recordSupplierIncrease),
    recordUnauthorisedChange: async (variables, options) =>
      resultOf((await send(RecordUnauthorisedChangeDocument, variables, options)).recordUnauthorisedChange),
    recordUpdate: async (variables, options) =>
      resultOf((await send(RecordUpdateDocument, variables, options)).recordUpdate),
    recordUsageBreach: async (variables, options) =>
      resultOf((await send(RecordUsageBreachDocument, variables, options)).recordUsageBreach),
    referPenalty: async (variables, options) =>
      resultOf((await send(ReferPenaltyDocument, variables, options)).referPenalty),
    refundLongOutage: async (variables, options) =>
      resultOf((await send(RefundLongOutageDocument, variables, options)).refundLongOutage),
    refuseUpdates: async (variables, options) =>
      resultOf((await send(RefuseUpdatesDocument, variables, options)).refuseUpdates),
    reopenIncident: async (variables, options) =>
      resultOf((await send(ReopenIncidentDocument, variables, options)).reopenIncident),
    replaceOnCall: async (variables, options) =>
      resultOf((await send(ReplaceOnCallDocument, variables, options)).replaceOnCall),
    reportIncident: async (variables, options) =>
      resultOf((await send(ReportIncidentDocument, variables, options)).reportIncident),
    reportIncidents: async (variables, options) =>
      resultOf((await send(ReportIncidentsDocument, variables, options)).reportIncidents),
    requestChange: async (variables, options) =>
      resultOf((await send(RequestChangeDocument, variables, options)).requestChange),
    requestReversibility: async (variables, options) =>
      resultOf((await send(RequestReversibilityDocument, variables, options)).requestReversibility),
    requestUpdate: async (variables, options) =>
      resultOf((await send(RequestUpdateDocument, variables, options)).requestUpdate),
    restoreIncident: async (variables, options) =>
      resultOf((await send(RestoreIncidentDocument, variables, options)).restoreIncident),
    resumeContract: async (variables, options) =>
      resultOf((await send(ResumeContractDocument, variables, options)).resumeContract),
    revealSecret: async (variables, options) =>
      resultOf((await send(RevealSecretDocument, variables, options)).revealSecret),
    reverseIntervention: async (variables, options) =>
      resultOf((await send(ReverseInterventionDocument, variables, options)).reverseIntervention),
    reversePayment: async (variables, options) =>
      resultOf((await send(ReversePaymentDocument, variables, options)).reversePayment),
    revokeApiKey: async (variables, options) =>
      resultOf((await send(RevokeApiKeyDocument, variables, options)).revokeApiKey),
    revokeCalendarFeed: async (variables, options) =>
      resultOf((await send(RevokeCalendarFeedDocument, variables, options)).revokeCalendarFeed),
    rotateApiKey: async (variables, options) =>
      resultOf((await send(RotateApiKeyDocument, variables, options)).rotateApiKey),
    seals: async (variables, options) =>
      answered((await send(SealsDocument, variables, options)).seals),
    sendOrder: async (variables, options) =>
      resultOf((await send(SendOrderDocument, variables, options)).sendOrder),
    sendQuote: async (variables, options) =>
      resultOf((await send(SendQuoteDocument, variables, options)).sendQuote),
    serverTime: async (variables, options) =>
      ((await send(ServerTimeDocument, variables, options)).serverTime),
    setAccounts: async (variables, options) =>
      resultOf((await send(SetAccountsDocument, variables, options)).setAccounts),
    setAllocation: async (variables, options) =>
      resultOf((await send(SetAllocationDocument, variables, options)).setAllocation),
    setBackupPlan: async (variables, options) =>
      resultOf((await send(SetBackupPlanDocument, variables, options)).setBackupPlan),
    setExternalId: async (variables, options) =>
      resultOf((await send(SetExternalIdDocument, variables, options)).setExternalId),
    setHourlyRate: async (variables, options) =>
      resultOf((await send(SetHourlyRateDocument, variables, options)).setHourlyRate),
    setInvoicing: async (variables, options) =>
      resultOf((await send(SetInvoicingDocument, variables, options)).setInvoicing),
    setMonitoringCheck: async (variables, options) =>
      resultOf((await send(SetMonitoringCheckDocument, variables, options)).setMonitoringCheck),
    setOffCreditNote: async (variables, options) =>
      resultOf((await send(SetOffCreditNoteDocument, variables, options)).setOffCreditNote),
    setOnCall: async (variables, options) =>
      resultOf((await send(SetOnCallDocument, variables, options)).setOnCall),
    setTariff: async (variables, options) =>
      resultOf((await send(SetTariffDocument, variables, options)).setTariff),
    settlePenalty: async (variables, options) =>
      resultOf((await send(SettlePenaltyDocument, variables, options)).settlePenalty),
    signContract: async (variables, options) =>
      resultOf((await send(SignContractDocument, variables, options)).signContract),
    simulateAmendment: async (variables, options) =>
      resultOf((await send(SimulateAmendmentDocument, variables, options)).simulateAmendment),
    simulateIndexation: async (variables, options) =>
      resultOf((await send(SimulateIndexationDocument, variables, options)).simulateIndexation),
    simulateLateInterest: async (variables, options) =>
      resultOf((await send(SimulateLateInterestDocument, variables, options)).simulateLateInterest),
    simulateLevelChange: async (variables, options) =>
      resultOf((await send(SimulateLevelChangeDocument, variables, options)).simulateLevelChange),
    simulateTermination: async (variables, options) =>
      resultOf((await send(SimulateTerminationDocument, variables, options)).simulateTermination),
    simulateTerms: async (variables, options) =>
      resultOf((await send(SimulateTermsDocument, variables, options)).simulateTerms),
    startClosing: async (variables, options) =>
      resultOf((await send(StartClosingDocument, variables, options)).startClosing),
    stopClosing: async (variables, options) =>
      resultOf((await send(StopClosingDocument, variables, options)).stopClosing),
    storeSecret: async (variables, options) =>
      resultOf((await send(StoreSecretDocument, variables, options)).storeSecret),
    suspendContract: async (variables, options) =>
      resultOf((await send(SuspendContractDocument, variables, options)).suspendContract),
    terminateContract: async (variables, options) =>
      resultOf((await send(TerminateContractDocument, variables, options)).terminateContract),
    termsPack: async (variables, options) =>
      ((await send(TermsPackDocument, variables, options)).termsPack),
    termsPackDocument: async (variables, options) =>
      ((await send(TermsPackDocumentDocument, variables, options)).termsPack),
    termsPacks: async (variables, options) =>
      answered((await send(TermsPacksDocument, variables, options)).termsPacks),
    transferContract: async (variables, options) =>
      resultOf((await send(TransferContractDocument, variables, options)).transferContract),
    trialBalance: async (variables, options) =>
      ((await send(TrialBalanceDocument, variables, options)).trialBalance),
    unacknowledgedTotal: async (variables, options) =>
      ((await send(UnacknowledgedTotalDocument, variables, options)).unacknowledgedTotal),
    upcomingDates: async (variables, options) =>
      answered((await send(UpcomingDatesDocument, variables, options)).upcomingDates),
    updateAsset: async (variables, options) =>
      resultOf((await send(UpdateAssetDocument, variables, options)).updateAsset),
    updateDraftContract: async (variables, options) =>
      resultOf((await send(UpdateDraftContractDocument, variables, options)).updateDraftContract),
    validateAsset: async (variables, options) =>
      resultOf((await send(ValidateAssetDocument, variables, options)).validateAsset),
    validateOrder: async (variables, options) =>
      resultOf((await send(ValidateOrderDocument, variables, options)).validateOrder),
    viewer: async (variables, options) =>
      ((await send(ViewerDocument, variables, options)).viewer),
    whoDoes: async (variables, options) =>
      ((await send(WhoDoesDocument, variables, options)).contract),
    withdrawBackupCheck: async (variables, options) =>
      resultOf((await send(WithdrawBackupCheckDocument, variables, options)).withdrawBackupCheck),
    withdrawBillingAdjustmentDispute: async (variables, options) =>
      resultOf((await send(WithdrawBillingAdjustmentDisputeDocument, variables, options)).withdrawBillingAdjustmentDispute),
    withdrawCoordinationReport: async (variables, options) =>
      resultOf((await send(WithdrawCoordinationReportDocument, variables, options)).withdrawCoordinationReport),
    withdrawDeclaration: async (variables, options) =>
      resultOf((await send(WithdrawDeclarationDocument, variables, options)).withdrawDeclaration),
    withdrawDirectDebits: async (variables, options) =>
      resultOf((await send(WithdrawDirectDebitsDocument, variables, options)).withdrawDirectDebits),
    withdrawExcludedPeriod: async (variables, options) =>
      resultOf((await send(WithdrawExcludedPeriodDocument, variables, options)).withdrawExcludedPeriod),
    withdrawMandate: async (variables, options) =>
      resultOf((await send(WithdrawMandateDocument, variables, options)).withdrawMandate),
    withdrawPriceRevision: async (variables, options) =>
      resultOf((await send(WithdrawPriceRevisionDocument, variables, options)).withdrawPriceRevision),
    withdrawPublishedFigure: async (variables, options) =>
      resultOf((await send(WithdrawPublishedFigureDocument, variables, options)).withdrawPublishedFigure),
    withdrawSparePart: async (variables, options) =>
      resultOf((await send(WithdrawSparePartDocument, variables, options)).withdrawSparePart),
    withdrawTariff: async (variables, options) =>
      resultOf((await send(WithdrawTariffDocument, variables, options)).withdrawTariff),
    withdrawTerminationGround: async (variables, options) =>
      resultOf((await send(WithdrawTerminationGroundDocument, variables, options)).withdrawTerminationGround),
    withholdInterventions: async (variables, options) =>
      resultOf((await send(WithholdInterventionsDocument, variables, options)).withholdInterventions),
    workQueue: async (variables, options) =>
      answered((await send(WorkQueueDocument, variables, options)).workQueue),
    writeOffInvoice: async (variables, options) =>
      resultOf((await send(WriteOffInvoiceDocument, variables, options)).writeOffInvoice),
  };
}
