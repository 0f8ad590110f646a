import type { CodegenConfig } from '@graphql-codegen/cli';
import { printSchema } from 'graphql';
import { DEFAULT_IMPORTS, type GeneratorConfig } from './api/codegen/config';
import { domainPreset, scopeTablePreset, typeGraphqlPreset } from './api/codegen/preset';
import { joinAreas, readAreas } from './api/codegen/read-schema';
import { sdkPreset } from './sdk/codegen/preset';

/** What of the server is generated from the schema: see the comments of `GeneratorConfig`. */
const server: GeneratorConfig = {
  schemaFolder: 'schema',
  ignoredFiles: ['released.graphql'],
  sources: {
    Alert: '../../store/monitoring/monitoring.store#AlertRecord',
    AlertDelivery: '../../store/monitoring/monitoring.store#AlertDeliveryRecord',
    Amendment: '../../store/contract/contract-amendment.store#AmendmentRecord',
    Allocation: '../../store/allocation/allocation.store#AllocationRecord',
    AllocationUse: '../../store/allocation/allocation.store#AllocationUseRecord',
    ApiKey: '../access/api-key-view#ApiKeyView',
    Asset: '../../store/asset/asset.store#AssetRecord',
    IndexationPreview: '../indexation/to-revision#PreviewView',
    PriceRevision: '../indexation/to-revision#RevisionView',
    PriceOffer: '../indexation/to-offer#PriceOfferView',
    UsedIndexValue: '../indexation/to-revision#UsedValueView',
    SparePart: '../spare-part/spare-part.loader#SparePartView',
    ClosingRun: '../../store/closing/closing.store#ClosingRunRecord',
    DirectDebit: '../../store/direct-debit/direct-debit.store#DirectDebitRecord',
    DirectDebitBatch: '../../store/direct-debit/direct-debit.store#DirectDebitBatchRecord',
    DirectDebitLeftOut: '../direct-debit/direct-debit.loader#LeftOut',
    DirectDebitMandate: '../../store/direct-debit/mandate.store#MandateRecord',
    ClosingRefusal: '../../store/closing/closing.store#ClosingRefusalRecord',
    PublishedFigure: '../../store/figure/figure.store#PublishedFigureRecord',
    OnCallShift: '../../store/on-call/on-call.store#OnCallShiftRecord',
    Backup: '../../store/backup/backup.store#BackupRunRecord',
    BackupCheck: '../../store/backup/backup-check.store#BackupCheckRecord',
    BillingFeedEntry: '../../store/billing/feed.store#FeedEntryRecord',
    BillingAdjustmentCause: '../adjustment-detail/cause-row#CauseRow',
    BillingAdjustmentDispute: '../../store/billing/adjustment-dispute.store#AdjustmentDisputeRecord',
    BillingAdjustment: '../../store/billing/billing.store#AdjustmentRecord',
    FeedTotal: '../../store/billing/feed-total.store#FeedTotalRecord',
    CalendarFeed: '../calendar/calendar-view#CalendarFeedView',
    ChangeRequest: '../../store/change/change.store#ChangeRequestRecord',
    CoordinationReport: '../../store/coordination/coordination.store#CoordinationReportRecord',
    CoordinationAction: '../../store/coordination/coordination.store#CoordinationActionRecord',
    Client: '../../store/client/client.store#ClientRecord',
    Contact: '../../store/party/contact.store#ContactRecord',
    Contract: '../../store/contract/contract.store#ContractRecord',
    ContractOverride: '../../app/contract/contract-overrides#RecordedOverride',
    CostProjection: '../projection/projection-row#CostProjectionRow',
    Declaration: '../../store/declaration/declaration.store#DeclarationRecord',
    Document: '../../store/document/document.store#DocumentRecord',
    Entrustment: '../../store/access/entrustment.store#EntrustmentRecord',
    Escalation: '../../store/escalation/escalation.store#EscalationRecord',
    ExcludedPeriod: '../../store/incident/incident.store#ExcludedPeriodRecord',
    Incident: '../../store/incident/incident.store#IncidentRecord',
    Intervention: '../../store/consumption/consumption.store#InterventionRecord',
    LiabilityCapLift: '../../domain/penalty/lifted-caps#RecordedCapLift',
    LiabilityHeadroom: '../penalty/shown-headroom#ShownHeadroom',
    LedgerTransaction: '../../store/ledger/ledger.store#LedgerTransactionRecord',
    MonitoringCheck: '../../app/monitoring/watched-checks#WatchedCheck',
    Transfer: '../transfer/transfer.loader#SeenTransfer',
    OutageRefund: '../../domain/outages/recorded-refunds#RecordedOutageRefund',
    PartyIdentity: '../../store/party/party-identity.store#PartyIdentityRecord',
    Maintenance: '../../store/maintenance/maintenance.store#MaintenanceRecord',
    SoftwareUpdate: '../../store/update/update.store#UpdateRecord',
    Reboot: '../../store/reboot/reboot.store#RebootRecord',
    Penalty: '../../store/penalty/penalty.store#PenaltyRecord',
    PlannedVisit: '../../app/consumption/planned-work#FollowedModuleVisit',
    Invoice: '../../store/invoicing/invoice.store#InvoiceRecord',
    InvoiceCorrection: '../../store/invoicing/invoice-correction.store#InvoiceCorrectionRecord',
    InvoiceSetOff: '../../store/invoicing/invoice.store#SetOffRecord',
    LateInvoice: '../dunning/shown-late-invoice#ShownLateInvoice',
    DunningLetter: '../../store/dunning/dunning-letter.store#DunningLetterRecord',
    InvoiceToDun: '../../store/dunning/invoice-to-dun.store#InvoiceToDunRecord',
    LateClaim: '../../store/dunning/late-claim.store#LateClaimRecord',
    PaymentRight: '../../domain/dunning/payment-rights#GivenRight',
    AccountingEntry: '../../store/accounting/entry-list.store#AccountingEntryRecord',
    ReconciledClient: '../../store/accounting/reconciliation.store#ReconciledClientRecord',
    AccountEntry: '../../store/account/account.store#AccountEntryRecord',
    Payment: '../../store/payment/payment.store#PaymentRecord',
    PaymentAllocation: '../../store/payment/allocation-list.store#PaymentAllocationRecord',
    Quote: '../../store/consumption/quote.store#QuoteRecord',
    ProjectedCost: '../projection/projection-row#ProjectedCostRow',
    RunningClock: '../projection/projection-row#RunningClockRow',
    Reading: '../../store/monitoring/monitoring.store#ReadingRecord',
    ReadingOutcome: '../../app/monitoring/reading-outcomes#RecordedReading',
    RecordInterventionOutcome: '../../app/consumption/record-interventions#RecordedOutcome',
    ReportIncidentOutcome: '../../app/incident/report-incidents#ReportedOutcome',
    HeldSeal: '../ledger/ledger.loader#HeldSealView',
    Seal: '../../store/seal/seal.store#ShownSealRecord',
    Recommendation: '../../store/change/change.store#RecommendationRecord',
    ExternalId: '../../store/reference/external-id.store#ExternalIdRecord',
    UpcomingDate: '../../app/lifecycle/dates-to-come#DateToCome',
    Notice: '../../store/notices/notice.store#NoticeRecord',
    LogbookEntry: '../../store/logbook/logbook.store#LogbookEntryRecord',
    Secret: '../../store/vault/secret.store#SecretRecord',
    ServiceModule: '../../store/contract/service-module.store#ServiceModuleRecord',
    Withholding: '../../domain/lifecycle/withholdings#RecordedWithholding',
    UpdateExclusion: '../../domain/operations/update-exclusions#RecordedUpdateExclusion',
    UnpricedPenalty: '../penalty/unpriced-row#UnpricedPenaltyRow',
    UnitAccount: '../../store/consumption/consumption.store#UnitAccountRecord',
    UnitEntry: '../../store/consumption/consumption.store#UnitEntryRecord',
  },
  imports: DEFAULT_IMPORTS,
};

/**
 * A schema that uses all that the generator knows; the tests of the generator and of the executor
 * run on it.
 */
const fixture: GeneratorConfig = {
  schemaFolder: 'test/codegen/fixtures/schema',
  ignoredFiles: [],
  sources: { Book: '../library#BookRow', Writer: '../library#WriterRow' },
  imports: {
    scalars: '../../../../api/graphql/scalars',
    context: '../../../../api/graphql/context',
    connection: '../../../../api/graphql/connection',
    totals: '../../../../api/graphql/load',
    batch: '../../../../api/executor/batch',
    command: '../../../../api/graphql/command',
  },
};

const written = joinAreas(readAreas(server.schemaFolder, server.ignoredFiles));

/**
 * The one place that says what is generated. Run it with `npm run codegen`; what it makes is
 * committed.
 */
const config: CodegenConfig = {
  schema: printSchema(written.schema),
  generates: {
    'api/domain/_generated/': { preset: domainPreset, presetConfig: { enums: ['RefusalCode'] } },
    'api/graphql/_generated/': { preset: typeGraphqlPreset, presetConfig: server },
    'test/codegen/fixtures/_generated/': { preset: typeGraphqlPreset, presetConfig: fixture },
    'api/docs/scopes.md': { preset: scopeTablePreset, presetConfig: server },
    'sdk/src/_generated/': {
      preset: sdkPreset,
      presetConfig: {
        refusals: Object.fromEntries(written.declared.mutations.map(({ name, refuses }) => [name, refuses])),
      },
      documents: 'sdk/operations/*.graphql',
    },
  },
};

export default config;
