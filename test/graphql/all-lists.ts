import { apiKeyLists } from '../../api/store/access/api-key.store';
import { entrustmentLists } from '../../api/store/access/entrustment.store';
import { allocationLists } from '../../api/store/allocation/allocation.store';
import { assetLists } from '../../api/store/asset/asset.store';
import { adjustmentDisputeLists } from '../../api/store/billing/adjustment-dispute.store';
import { adjustmentLists } from '../../api/store/billing/billing.store';
import { feedLists } from '../../api/store/billing/feed.store';
import { changeLists } from '../../api/store/change/change.store';
import { coordinationLists } from '../../api/store/coordination/coordination.store';
import { clientLists } from '../../api/store/client/client.store';
import { consumptionLists } from '../../api/store/consumption/consumption.store';
import { amendmentLists } from '../../api/store/contract/contract-amendment.store';
import { contractLists } from '../../api/store/contract/contract.store';
import { serviceModuleLists } from '../../api/store/contract/service-module.store';
import { eventLists } from '../../api/store/event/event.store';
import { quoteLists } from '../../api/store/consumption/quote.store';
import { incidentLists } from '../../api/store/incident/incident.store';
import { waitingLists } from '../../api/store/incident/waiting-incidents.store';
import type { ListShape } from '../../api/store/keyset';
import { ledgerLists } from '../../api/store/ledger/ledger.store';
import { rebootLists } from '../../api/store/reboot/reboot.store';
import { updateLists } from '../../api/store/update/update.store';
import { maintenanceLists } from '../../api/store/maintenance/maintenance.store';
import { figureLists } from '../../api/store/figure/figure.store';
import { onCallLists } from '../../api/store/on-call/on-call.store';
import { backupCheckLists } from '../../api/store/backup/backup-check.store';
import { backupLists } from '../../api/store/backup/backup.store';
import { escalationLists } from '../../api/store/escalation/escalation.store';
import { monitoringLists } from '../../api/store/monitoring/monitoring.store';
import { contactLists } from '../../api/store/party/contact.store';
import { identityLists } from '../../api/store/party/party-identity.store';
import { indemnityLists } from '../../api/store/penalty/indemnity.store';
import { penaltyLists } from '../../api/store/penalty/penalty.store';
import { sealLists } from '../../api/store/seal/seal.store';
import { termsPackLists } from '../../api/store/terms/terms.store';
import { paymentAllocationLists } from '../../api/store/payment/allocation-list.store';
import { accountingEntryLists } from '../../api/store/accounting/entry-list.store';
import { paymentLists } from '../../api/store/payment/payment.store';
import { directDebitLists } from '../../api/store/direct-debit/direct-debit.store';
import { invoiceToDunLists } from '../../api/store/dunning/invoice-to-dun.store';
import { dunningLetterLists } from '../../api/store/dunning/dunning-letter.store';
import { mandateLists } from '../../api/store/direct-debit/mandate.store';
import { closingLists } from '../../api/store/closing/closing.store';
import { invoiceLists } from '../../api/store/invoicing/invoice.store';
import { noticeLists } from '../../api/store/notices/notice.store';
import { documentLists } from '../../api/store/document/document.store';
import { declarationLists } from '../../api/store/declaration/declaration.store';
import { logbookLists } from '../../api/store/logbook/logbook.store';
import { secretLists } from '../../api/store/vault/secret.store';

/** Every list of the store. */
export const LISTS: readonly ListShape[] = [
  ...apiKeyLists,
  ...directDebitLists,
  ...dunningLetterLists,
  ...invoiceToDunLists,
  ...mandateLists,
  ...allocationLists,
  ...assetLists,
  ...adjustmentLists,
  ...adjustmentDisputeLists,
  ...changeLists,
  ...clientLists,
  ...contactLists,
  ...identityLists,
  ...feedLists,
  ...entrustmentLists,
  ...consumptionLists,
  ...amendmentLists,
  ...contractLists,
  ...eventLists,
  ...incidentLists,
  ...waitingLists,
  ...indemnityLists,
  ...ledgerLists,
  ...maintenanceLists,
  ...rebootLists,
  ...updateLists,
  ...penaltyLists,
  ...quoteLists,
  ...serviceModuleLists,
  ...sealLists,
  ...logbookLists,
  ...closingLists,
  ...invoiceLists,
  ...paymentLists,
  ...accountingEntryLists,
  ...paymentAllocationLists,
  ...noticeLists,
  ...declarationLists,
  ...documentLists,
  ...secretLists,
  ...backupLists,
  ...backupCheckLists,
  ...onCallLists,
  ...coordinationLists,
  ...figureLists,
  ...escalationLists,
  ...monitoringLists,
  ...termsPackLists,
];
