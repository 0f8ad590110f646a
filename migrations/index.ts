import { RecordPayments1766900000400 } from './1766900000400-record-payments';
import { ExcludeWithheldAccess1766400000501 } from './1766400000501-exclude-withheld-access';
import { CreateTenancy1763690000000 } from './1763690000000-create-tenancy';
import { CreateContracts1763690100000 } from './1763690100000-create-contracts';
import { CreateIncidents1763690200000 } from './1763690200000-create-incidents';
import { CreateLedger1763690300000 } from './1763690300000-create-ledger';
import { CreateConsumptionAndBilling1763690400000 } from './1763690400000-create-consumption-and-billing';
import { OverrideByModule1763700000000 } from './1763700000000-override-by-module';
import { CreateSettledWork1763702300000 } from './1763702300000-create-settled-work';
import { CreateContractVersions1764100000000 } from './1764100000000-create-contract-versions';
import { CreateEvent1764200000000 } from './1764200000000-create-event';
import { TurnHistoryIntoEvents1764200100000 } from './1764200100000-turn-history-into-events';
import { RecordToTheMicrosecond1764300000000 } from './1764300000000-record-to-the-microsecond';
import { NumberAtCommit1764300100000 } from './1764300100000-number-at-commit';
import { NameActors1764300200000 } from './1764300200000-name-actors';
import { FeedEachReader1764300300000 } from './1764300300000-feed-each-reader';
import { ReckonFromSums1764600000000 } from './1764600000000-reckon-from-sums';
import { CorrectIncidents1764600100000 } from './1764600100000-correct-incidents';
import { KeepApprovedEstimates1764700000000 } from './1764700000000-keep-approved-estimates';
import { UndatedTermsPacks1764700100000 } from './1764700100000-undated-terms-packs';
import { CompareNumbers1764800000000 } from './1764800000000-compare-numbers';
import { SeeProviderNames1764800000001 } from './1764800000001-see-provider-names';
import { GuardFeeds1764900000000 } from './1764900000000-guard-feeds';
import { FindIncidentsByRestoration1764900200000 } from './1764900200000-find-incidents-by-restoration';
import { ManageKeys1764900300000 } from './1764900300000-manage-keys';
import { IndexPenaltyYears1764900400000 } from './1764900400000-index-penalty-years';
import { CarryClaims1764901000000 } from './1764901000000-carry-claims';
import { RecordCommissioning1764990000000 } from './1764990000000-record-commissioning';
import { ScopeExclusions1764990100000 } from './1764990100000-scope-exclusions';
import { GuardWrites1765000000000 } from './1765000000000-guard-writes';
import { SealRecords1765000100000 } from './1765000100000-seal-records';
import { TellRevokedKeys1765000200000 } from './1765000200000-tell-revoked-keys';
import { ForgetIdempotencyKeys1765000300000 } from './1765000300000-forget-idempotency-keys';
import { ScopeExcludedIncidents1765010000000 } from './1765010000000-scope-excluded-incidents';
import { MeasureFeeds1765020000000 } from './1765020000000-measure-feeds';
import { AnnounceKeyChanges1765030000000 } from './1765030000000-announce-key-changes';
import { NumberManyAtOnce1765100000000 } from './1765100000000-number-many-at-once';
import { NumberEventsAsWritten1765100100000 } from './1765100100000-number-events-as-written';
import { RequireSchemaEpoch1765200000000 } from './1765200000000-require-schema-epoch';
import { IndexContractsOfPacks1765210000000 } from './1765210000000-index-contracts-of-packs';
import { SumPenaltiesByTime1765220000000 } from './1765220000000-sum-penalties-by-time';
import { LiveThroughTime1765300000000 } from './1765300000000-live-through-time';
import { CreateContractAmendments1765400000000 } from './1765400000000-create-contract-amendments';
import { DetailAssets1765500000000 } from './1765500000000-detail-assets';
import { CoverByPerimeter1765500100000 } from './1765500100000-cover-by-perimeter';
import { AllotSharedMeans1765500200000 } from './1765500200000-allot-shared-means';
import { KnowParties1765600000000 } from './1765600000000-know-parties';
import { KeepSecrets1765600100000 } from './1765600100000-keep-secrets';
import { KeepLogbooks1765600200000 } from './1765600200000-keep-logbooks';
import { SendQuotes1765700000000 } from './1765700000000-send-quotes';
import { FollowOrders1765710000000 } from './1765710000000-follow-orders';
import { DisputePenalties1765800000000 } from './1765800000000-dispute-penalties';
import { RecordIndemnities1765800100000 } from './1765800100000-record-indemnities';
import { LapseByTime1765800200000 } from './1765800200000-lapse-by-time';
import { PlanMaintenance1766000000000 } from './1766000000000-plan-maintenance';
import { WatchContracts1766100000000 } from './1766100000000-watch-contracts';
import { RemindClients1766500300000 } from './1766500300000-remind-clients';
import { WriteNotices1766400000000 } from './1766400000000-write-notices';
import { RecordDeclarations1766200000000 } from './1766200000000-record-declarations';
import { RecordGrounds1766300000000 } from './1766300000000-record-grounds';
import { AnnounceTerms1766300100000 } from './1766300100000-announce-terms';
import { FollowUpdates1766000100000 } from './1766000100000-follow-updates';
import { KeepDocuments1766200100000 } from './1766200100000-keep-documents';
import { EscalateAndBackUp1766100100000 } from './1766100100000-escalate-and-back-up';
import { LiftCaps1766400000201 } from './1766400000201-lift-caps';
import { ChangeDrafts1766500000100 } from './1766500000100-change-drafts';
import { ChooseCoverages1766500100100 } from './1766500100100-choose-coverages';
import { RefundOutages1766400000202 } from './1766400000202-refund-outages';
import { WithholdInterventions1766400000203 } from './1766400000203-withhold-interventions';
import { ExcludeUpdates1766400000204 } from './1766400000204-exclude-updates';
import { ReplaceSpareParts1766900000302 } from './1766900000302-replace-spare-parts';
import { CorrectInvoices1767000000500 } from './1767000000500-correct-invoices';
import { MendPayments1767000000400 } from './1767000000400-mend-payments';
import { ClaimLateInterest1767000000401 } from './1767000000401-claim-late-interest';
import { DebitClients1767000000610 } from './1767000000610-debit-clients';
import { MakeDueAtOnce1767000000402 } from './1767000000402-make-due-at-once';
import { KeepAccounts1767000000200 } from './1767000000200-keep-accounts';
import { CloseMonths1767000000100 } from './1767000000100-close-months';
import { RevisePrices1766900000301 } from './1766900000301-revise-prices';
import { RecordFigures1766900000300 } from './1766900000300-record-figures';
import { RosterOnCall1766700000202 } from './1766700000202-roster-on-call';
import { TestBackups1766700000201 } from './1766700000201-test-backups';
import { BeginWhenSetUp1766900000201 } from './1766900000201-begin-when-set-up';
import { EraseBytes1766900000202 } from './1766900000202-erase-bytes';
import { ReportCoordination1766900000200 } from './1766900000200-report-coordination';
import { PlanPeriodicWork1766700000200 } from './1766700000200-plan-periodic-work';
import { IssueInvoices1766800000100 } from './1766800000100-issue-invoices';
import { KeepTariffs1766700000404 } from './1766700000404-keep-tariffs';
import { MarkMajorInterventions1766700000403 } from './1766700000403-mark-major-interventions';
import { KeepCalls1766700000402 } from './1766700000402-keep-calls';
import { KeepUrgency1766700000401 } from './1766700000401-keep-urgency';
import { FindCommissioningsByDay1766600000401 } from './1766600000401-find-commissionings-by-day';
import { TransferContracts1766700000101 } from './1766700000101-transfer-contracts';
import { AgreeAssetTerms1766700000102 } from './1766700000102-agree-asset-terms';
import { FeedCalendars1766700000302 } from './1766700000302-feed-calendars';
import { OrderByLevel1766700000301 } from './1766700000301-order-by-level';
import { KeepInvoiceDocuments1766900000100 } from './1766900000100-keep-invoice-documents';
import { FeedInvoices1767000000300 } from './1767000000300-feed-invoices';
import { SealInvoices1767000000301 } from './1767000000301-seal-invoices';
import { TellAdjustmentPeriods1767000000600 } from './1767000000600-tell-adjustment-periods';
import { IndexLateInvoices1767000000751 } from './1767000000751-index-late-invoices';
import { WriteDunningLetters1767000000750 } from './1767000000750-write-dunning-letters';
import { OneIndexOfInvoices1767000000700 } from './1767000000700-one-index-of-invoices';
import { FindAdjustmentsByDays1767000000720 } from './1767000000720-find-adjustments-by-days';
import { OfferPrices1767000000730 } from './1767000000730-offer-prices';
import { DisputeAdjustments1767000000740 } from './1767000000740-dispute-adjustments';
import { AccrueAtPeriodEnds1767000000760 } from './1767000000760-accrue-at-period-ends';
import { MeasureFedInvoices1767000000761 } from './1767000000761-measure-fed-invoices';
import { WriteOffInvoices1767000000762 } from './1767000000762-write-off-invoices';
import { RecordVatExemptions1767000000770 } from './1767000000770-record-vat-exemptions';

/** All migrations in their order. */
export const migrations = [
  CreateTenancy1763690000000,
  CreateContracts1763690100000,
  CreateIncidents1763690200000,
  CreateLedger1763690300000,
  CreateConsumptionAndBilling1763690400000,
  OverrideByModule1763700000000,
  CreateSettledWork1763702300000,
  CreateContractVersions1764100000000,
  CreateEvent1764200000000,
  TurnHistoryIntoEvents1764200100000,
  RecordToTheMicrosecond1764300000000,
  NumberAtCommit1764300100000,
  NameActors1764300200000,
  FeedEachReader1764300300000,
  ReckonFromSums1764600000000,
  CorrectIncidents1764600100000,
  KeepApprovedEstimates1764700000000,
  UndatedTermsPacks1764700100000,
  CompareNumbers1764800000000,
  SeeProviderNames1764800000001,
  GuardFeeds1764900000000,
  FindIncidentsByRestoration1764900200000,
  ManageKeys1764900300000,
  IndexPenaltyYears1764900400000,
  CarryClaims1764901000000,
  RecordCommissioning1764990000000,
  ScopeExclusions1764990100000,
  GuardWrites1765000000000,
  SealRecords1765000100000,
  TellRevokedKeys1765000200000,
  ForgetIdempotencyKeys1765000300000,
  ScopeExcludedIncidents1765010000000,
  MeasureFeeds1765020000000,
  AnnounceKeyChanges1765030000000,
  NumberManyAtOnce1765100000000,
  NumberEventsAsWritten1765100100000,
  RequireSchemaEpoch1765200000000,
  IndexContractsOfPacks1765210000000,
  SumPenaltiesByTime1765220000000,
  LiveThroughTime1765300000000,
  CreateContractAmendments1765400000000,
  DetailAssets1765500000000,
  CoverByPerimeter1765500100000,
  AllotSharedMeans1765500200000,
  KnowParties1765600000000,
  KeepSecrets1765600100000,
  KeepLogbooks1765600200000,
  SendQuotes1765700000000,
  FollowOrders1765710000000,
  DisputePenalties1765800000000,
  RecordIndemnities1765800100000,
  LapseByTime1765800200000,
  PlanMaintenance1766000000000,
  WatchContracts1766100000000,
  WriteNotices1766400000000,
  RecordDeclarations1766200000000,
  RecordGrounds1766300000000,
  AnnounceTerms1766300100000,
  FollowUpdates1766000100000,
  KeepDocuments1766200100000,
  EscalateAndBackUp1766100100000,
  LiftCaps1766400000201,
  ChangeDrafts1766500000100,
  RemindClients1766500300000,
  ChooseCoverages1766500100100,
  ExcludeWithheldAccess1766400000501,
  RefundOutages1766400000202,
  WithholdInterventions1766400000203,
  ExcludeUpdates1766400000204,
  FindCommissioningsByDay1766600000401,
  PlanPeriodicWork1766700000200,
  TestBackups1766700000201,
  TransferContracts1766700000101,
  AgreeAssetTerms1766700000102,
  IssueInvoices1766800000100,
  OrderByLevel1766700000301,
  FeedCalendars1766700000302,
  KeepUrgency1766700000401,
  KeepCalls1766700000402,
  MarkMajorInterventions1766700000403,
  KeepTariffs1766700000404,
  RosterOnCall1766700000202,
  ReportCoordination1766900000200,
  KeepInvoiceDocuments1766900000100,
  RecordPayments1766900000400,
  BeginWhenSetUp1766900000201,
  EraseBytes1766900000202,
  RecordFigures1766900000300,
  RevisePrices1766900000301,
  ReplaceSpareParts1766900000302,
  CorrectInvoices1767000000500,
  MendPayments1767000000400,
  ClaimLateInterest1767000000401,
  MakeDueAtOnce1767000000402,
  KeepAccounts1767000000200,
  CloseMonths1767000000100,
  FeedInvoices1767000000300,
  SealInvoices1767000000301,
  TellAdjustmentPeriods1767000000600,
  DebitClients1767000000610,
  OneIndexOfInvoices1767000000700,
  FindAdjustmentsByDays1767000000720,
  OfferPrices1767000000730,
  DisputeAdjustments1767000000740,
  WriteDunningLetters1767000000750,
  IndexLateInvoices1767000000751,
  AccrueAtPeriodEnds1767000000760,
  MeasureFedInvoices1767000000761,
  WriteOffInvoices1767000000762,
  RecordVatExemptions1767000000770,
];
