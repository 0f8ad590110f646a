import type { StatementRunner as Reader } from '../database/statement';
import { aroseOnSql } from '../dunning/arose-on';
import { payableOnSql } from '../dunning/payable-on';
import { debitStateSql } from './debit-state';

/** An open invoice that says that it is paid by direct debit. */
export interface DebitableInvoice {
  readonly id: string;
  readonly clientId: string;
  readonly contractId: string;
  readonly issuedOn: string;
  /** The day that a judgment is before or after. */
  readonly aroseOn: string;
  readonly dueOn: string;
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
 * many, locked in the order of their ids.
 */
export function lockDebitable(
  reader: Reader,
  payableThrough: string,
  ids: readonly string[] | null,
  most: number,
): Promise<DebitableInvoice[]> {
  const chosen =
    `SELECT c.* FROM (SELECT v.id, ${payableOnSql('v')} AS "payableOn", ${LAST_STATE} AS "lastState" ` +
    `FROM invoice v WHERE v.open_amount <> 0 AND v.open_amount > 0 AND v.currency = 'EUR' ` +
    `AND v.parties -> 'directDebit' = 'true'::jsonb AND ($2::uuid[] IS NULL OR v.id = ANY($2)) ` +
    `AND ${payableOnSql('v')} <= $1::date) c WHERE c."lastState" IS NULL OR c."lastState" = 'RETURNED' ` +
    `ORDER BY c."payableOn", c.id LIMIT $3`;
  // What was paid while the lock was waited for is left out.
  const locked =
    `SELECT v.id, v.client_id AS "clientId", v.contract_id AS "contractId", v.issued_on AS "issuedOn", ${aroseOnSql('v')} AS "aroseOn", ` +
    `v.due_on AS "dueOn", c."payableOn", v.open_amount AS "openAmount", ` +
    `v.parties #>> '{buyer,bankDetails,mandate}' AS "namedMandate", ` +
    `v.parties #>> '{seller,bankDetails,creditorId}' AS "namedCreditorId", c."lastState" ` +
    `FROM invoice v JOIN (${chosen}) c ON c.id = v.id WHERE v.open_amount > 0 ORDER BY v.id FOR UPDATE OF v`;
  const text =
    `SELECT f.id, f."clientId", f."contractId", f."issuedOn", f."aroseOn", f."dueOn", f."openAmount", f."namedMandate", ` +
    `f."namedCreditorId", f."lastState" FROM (${locked}) f ORDER BY f."payableOn", f.id`;
  return reader.query({ name: 'direct-debits:debitable', text }, [payableThrough, ids, most]);
}
