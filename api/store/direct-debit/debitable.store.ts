import type { StatementRunner as Reader } from '../database/statement';
import { payableOnSql } from '../dunning/payable-on';
import { debitStateSql } from './debit-state';

/** An open invoice that says that it is paid by direct debit. */
export interface DebitableInvoice {
  readonly id: string;
  readonly clientId: string;
  readonly contractId: string;
  readonly reference: string;
  readonly issuedOn: string;
  readonly payableOn: string;
  /** In EUR, without its currency. */
  readonly openAmount: string;
  /** The mandate and the creditor that it names. */
  readonly namedMandate: string | null;
  readonly namedCreditorId: string | null;
  /** Where its last debit stands that was not withdrawn; null where there is none. */
  readonly lastState: 'PENDING' | 'PAID' | 'RETURNED' | null;
}

const LAST_STATE =
  `(SELECT ${debitStateSql('dd')} FROM direct_debit dd WHERE dd.invoice_id = v.id AND dd.withdrawn_on IS NULL ` +
  `ORDER BY dd.id DESC LIMIT 1)`;

/**
 * The open invoices in EUR that say they are paid by direct debit and are payable by a day, all or
 * those with some ids, but for those whose debit is under way or paid; the oldest first, at most so
 * many, locked.
 */
export function lockDebitable(
  reader: Reader,
  payableThrough: string,
  ids: readonly string[] | null,
  most: number,
): Promise<DebitableInvoice[]> {
  const text =
    `SELECT * FROM (SELECT v.id, v.client_id AS "clientId", v.contract_id AS "contractId", v.reference, ` +
    `v.issued_on AS "issuedOn", ${payableOnSql('v')} AS "payableOn", v.open_amount AS "openAmount", ` +
    `v.parties #>> '{buyer,bankDetails,mandate}' AS "namedMandate", ` +
    `v.parties #>> '{seller,bankDetails,creditorId}' AS "namedCreditorId", ${LAST_STATE} AS "lastState" ` +
    `FROM invoice v WHERE v.open_amount <> 0 AND v.open_amount > 0 AND v.currency = 'EUR' ` +
    `AND v.parties -> 'directDebit' = 'true'::jsonb AND ($2::uuid[] IS NULL OR v.id = ANY($2)) ` +
    `AND ${payableOnSql('v')} <= $1::date ORDER BY v.id FOR UPDATE OF v) f ` +
    `WHERE f."lastState" IS NULL OR f."lastState" = 'RETURNED' ` +
    `ORDER BY f."payableOn", f.id LIMIT $3`;
  return reader.query({ name: 'direct-debits:debitable', text }, [payableThrough, ids, most]);
}
