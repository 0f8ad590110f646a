import { NoticeRow } from './notices/notice.row';
import { MaintenanceRow } from './maintenance/maintenance.row';
import { RebootRow } from './reboot/reboot.row';
import { SoftwareUpdateRow } from './update/software-update.row';
import { IndemnityRow } from './penalty/indemnity.row';
import { ProviderRow } from './access/provider.row';
import { ClientRow } from './client/client.row';
import { PartnerRow } from './access/partner.row';
import { EntrustmentRow } from './access/entrustment.row';
import { ActorRow } from './access/actor.row';
import { ApiKeyRow } from './access/api-key.row';
import { ProviderCounterRow } from './access/provider-counter.row';
import { IdempotencyKeyRow } from './idempotency/idempotency-key.row';
import { TermsPackRow } from './terms/terms-pack.row';
import { ContractRow } from './contract/contract.row';
import { CommissioningRow } from './contract/commissioning.row';
import { ServiceModuleRow } from './contract/service-module.row';
import { ContractVersionRow } from './contract/contract-version.row';
import { ContractAmendmentRow } from './contract/contract-amendment.row';
import { AssetRow } from './asset/asset.row';
import { AllocationRow } from './allocation/allocation.row';
import { AllocationUseRow } from './allocation/allocation-use.row';
import { RecommendationRow } from './change/recommendation.row';
import { ChangeRequestRow } from './change/change-request.row';
import { EventRow } from './event/event.row';
import { IncidentRow } from './incident/incident.row';
import { IncidentAssetRow } from './incident/incident-asset.row';
import { ExcludedPeriodRow } from './incident/excluded-period.row';
import { IncidentReceptionRow } from './incident/incident-reception.row';
import { AssessedYearRow } from './penalty/assessed-year.row';
import { CapSumRow } from './penalty/cap-sum.row';
import { PenaltyRow } from './penalty/penalty.row';
import { UnpricedPenaltyRow } from './penalty/unpriced-penalty.row';
import { LedgerTransactionRow } from './ledger/ledger-transaction.row';
import { LedgerPostingRow } from './ledger/ledger-posting.row';
import { InterventionRow } from './consumption/intervention.row';
import { IncludedTimeEntryRow } from './consumption/included-time-entry.row';
import { InterventionReversalRow } from './consumption/intervention-reversal.row';
import { InterventionAssetRow } from './consumption/intervention-asset.row';
import { QuoteRow } from './consumption/quote.row';
import { UnitAccountRow } from './consumption/unit-account.row';
import { UnitEntryRow } from './consumption/unit-entry.row';
import { BillingAdjustmentRow } from './billing/billing-adjustment.row';
import { AdjustmentBalanceRow } from './invoicing/adjustment-balance.row';
import { ContractInvoicingRow } from './invoicing/contract-invoicing.row';
import { DocumentSeriesRow } from './invoicing/document-series.row';
import { InvoiceAcknowledgementRow } from './invoicing/invoice-acknowledgement.row';
import { InvoiceDocumentRow } from './invoicing/invoice-document.row';
import { InvoiceLineRow } from './invoicing/invoice-line.row';
import { InvoiceRow } from './invoicing/invoice.row';
import { InvoicingSettingRow } from './invoicing/invoicing-setting.row';
import { InvoiceCorrectionRow } from './invoicing/invoice-correction.row';
import { SetOffRow } from './invoicing/set-off.row';
import { LateClaimRow } from './dunning/late-claim.row';
import { DueAtOnceRow } from './dunning/due-at-once.row';
import { DunningLetterRow } from './dunning/dunning-letter.row';
import { PaymentAllocationRow } from './payment/payment-allocation.row';
import { PaymentRow } from './payment/payment.row';
import { AccountPlanRow } from './accounting/account-plan.row';
import { AccountingDueRow } from './accounting/accounting-due.row';
import { AccountingEntryRow } from './accounting/accounting-entry.row';
import { AccountingJournalRow } from './accounting/accounting-journal.row';
import { AccountingLineRow } from './accounting/accounting-line.row';
import { AccountingRow } from './accounting/accounting.row';
import { FeedEntryRow } from './billing/feed-entry.row';
import { SealRow } from './seal/seal.row';
import { SealedLedgerRow } from './seal/sealed-ledger.row';
import { AdjustmentAcknowledgementRow } from './billing/adjustment-acknowledgement.row';
import { AdjustmentDisputeRow } from './billing/adjustment-dispute.row';
import { PartyIdentityRow } from './party/party-identity.row';
import { ContactRow } from './party/contact.row';
import { SecretRow, SecretVersionRow } from './vault/secret.row';
import { LogbookEntryRow } from './logbook/logbook-entry.row';
import { DeclarationRow } from './declaration/declaration.row';
import { DocumentRow } from './document/document.row';
import { DocumentChunkRow } from './document/document-chunk.row';
import { ExternalIdRow } from './reference/external-id.row';
import { MonitoredCheckRow } from './monitoring/monitored-check.row';
import { ReadingRow } from './monitoring/reading.row';
import { AlertRow } from './monitoring/alert.row';
import { EscalationRow } from './escalation/escalation.row';
import { BackupPlanRow } from './backup/backup-plan.row';
import { BackupRunRow } from './backup/backup-run.row';
import { CoordinationActionRow } from './coordination/coordination-action.row';
import { CoordinationReportRow } from './coordination/coordination-report.row';
import { ClosingContractRow } from './closing/closing-contract.row';
import { ClosingRunRow } from './closing/closing-run.row';
import { DirectDebitBatchRow } from './direct-debit/direct-debit-batch.row';
import { DirectDebitMandateRow } from './direct-debit/direct-debit-mandate.row';
import { DirectDebitRow } from './direct-debit/direct-debit.row';
import { PublishedFigureRow } from './figure/published-figure.row';
import { OnCallShiftRow } from './on-call/on-call-shift.row';
import { BackupCheckRow } from './backup/backup-check.row';
import { AlertDeliveryRow } from './monitoring/alert-delivery.row';

export {
  BackupPlanRow,
  BackupRunRow,
  BackupCheckRow,
  OnCallShiftRow,
  CoordinationReportRow,
  CoordinationActionRow,
  ClosingContractRow,
  ClosingRunRow,
  DirectDebitBatchRow,
  DirectDebitMandateRow,
  DirectDebitRow,
  PublishedFigureRow,
  EscalationRow,
  AlertRow,
  AlertDeliveryRow,
  MonitoredCheckRow,
  ReadingRow,
  AdjustmentAcknowledgementRow,
  AdjustmentDisputeRow,
  ActorRow,
  AllocationRow,
  AllocationUseRow,
  ApiKeyRow,
  AssessedYearRow,
  AssetRow,
  BillingAdjustmentRow,
  AdjustmentBalanceRow,
  ContractInvoicingRow,
  DocumentSeriesRow,
  InvoiceAcknowledgementRow,
  InvoiceDocumentRow,
  InvoiceLineRow,
  InvoiceRow,
  InvoicingSettingRow,
  SetOffRow,
  InvoiceCorrectionRow,
  LateClaimRow,
  DueAtOnceRow,
  DunningLetterRow,
  PaymentRow,
  AccountPlanRow,
  AccountingDueRow,
  AccountingEntryRow,
  AccountingJournalRow,
  AccountingLineRow,
  AccountingRow,
  PaymentAllocationRow,
  CapSumRow,
  IndemnityRow,
  MaintenanceRow,
  RebootRow,
  SoftwareUpdateRow,
  ChangeRequestRow,
  RecommendationRow,
  ClientRow,
  ContactRow,
  ContractAmendmentRow,
  ContractRow,
  QuoteRow,
  ContractVersionRow,
  EntrustmentRow,
  EventRow,
  IncidentReceptionRow,
  ExcludedPeriodRow,
  FeedEntryRow,
  IdempotencyKeyRow,
  IncludedTimeEntryRow,
  IncidentRow,
  IncidentAssetRow,
  InterventionRow,
  InterventionAssetRow,
  InterventionReversalRow,
  LedgerPostingRow,
  LedgerTransactionRow,
  PartnerRow,
  PartyIdentityRow,
  PenaltyRow,
  ProviderRow,
  ProviderCounterRow,
  SealRow,
  SealedLedgerRow,
  LogbookEntryRow,
  NoticeRow,
  DeclarationRow,
  DocumentRow,
  DocumentChunkRow,
  ExternalIdRow,
  SecretRow,
  SecretVersionRow,
  ServiceModuleRow,
  CommissioningRow,
  TermsPackRow,
  UnitAccountRow,
  UnitEntryRow,
  UnpricedPenaltyRow,
};

/**
 * All entities, one a table, in the order in which the tables are made: a table comes after those
 * it refers to.
 */
export const rows = [
  ProviderRow,
  ClientRow,
  PartnerRow,
  EntrustmentRow,
  ActorRow,
  ApiKeyRow,
  ProviderCounterRow,
  IdempotencyKeyRow,
  TermsPackRow,
  ContractRow,
  ServiceModuleRow,
  CommissioningRow,
  ContractVersionRow,
  ContractAmendmentRow,
  AssetRow,
  AllocationRow,
  AllocationUseRow,
  RecommendationRow,
  ChangeRequestRow,
  EventRow,
  IncidentRow,
  IncidentAssetRow,
  IncidentReceptionRow,
  ExcludedPeriodRow,
  PenaltyRow,
  LedgerTransactionRow,
  LedgerPostingRow,
  InterventionRow,
  InterventionAssetRow,
  UnitAccountRow,
  UnitEntryRow,
  BillingAdjustmentRow,
  FeedEntryRow,
  AdjustmentAcknowledgementRow,
  AdjustmentDisputeRow,
  IncludedTimeEntryRow,
  InterventionReversalRow,
  CapSumRow,
  IndemnityRow,
  AssessedYearRow,
  UnpricedPenaltyRow,
  SealRow,
  SealedLedgerRow,
  PartyIdentityRow,
  ContactRow,
  MaintenanceRow,
  SoftwareUpdateRow,
  RebootRow,
  SecretRow,
  SecretVersionRow,
  QuoteRow,
  LogbookEntryRow,
  NoticeRow,
  DeclarationRow,
  DocumentRow,
  DocumentChunkRow,
  ExternalIdRow,
  MonitoredCheckRow,
  ReadingRow,
  AlertRow,
  AlertDeliveryRow,
  EscalationRow,
  BackupPlanRow,
  BackupRunRow,
  BackupCheckRow,
  InvoicingSettingRow,
  DocumentSeriesRow,
  ContractInvoicingRow,
  InvoiceRow,
  InvoiceAcknowledgementRow,
  InvoiceDocumentRow,
  InvoiceLineRow,
  SetOffRow,
  InvoiceCorrectionRow,
  LateClaimRow,
  DueAtOnceRow,
  DunningLetterRow,
  PaymentRow,
  AccountPlanRow,
  AccountingDueRow,
  AccountingEntryRow,
  AccountingJournalRow,
  AccountingLineRow,
  AccountingRow,
  PaymentAllocationRow,
  AdjustmentBalanceRow,
  OnCallShiftRow,
  CoordinationReportRow,
  CoordinationActionRow,
  ClosingContractRow,
  ClosingRunRow,
  PublishedFigureRow,
  DirectDebitMandateRow,
  DirectDebitBatchRow,
  DirectDebitRow,
];
