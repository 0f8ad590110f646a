/**
 * Where a debit stands, in SQL: withdrawn, or as the first payment by direct debit of its invoice
 * that was recorded since says; one that was recorded wrongly says nothing.
 */
export function debitStateSql(alias: string): string {
  return (
    `CASE WHEN ${alias}.withdrawn_on IS NOT NULL THEN 'WITHDRAWN' ELSE coalesce((` +
    `SELECT CASE WHEN p.reversed_on IS NULL THEN 'PAID' ELSE 'RETURNED' END FROM payment_allocation a ` +
    `JOIN payment p ON p.id = a.payment_id AND p.method = 'DIRECT_DEBIT' AND p.direction = 'RECEIVED' ` +
    `AND p.recorded_at > ${alias}.recorded_at AND (p.reversed_on IS NULL OR p.reversal_reason = 'DEBIT_RETURNED') ` +
    `WHERE a.invoice_id = ${alias}.invoice_id ORDER BY p.recorded_at, p.id LIMIT 1), 'PENDING') END`
  );
}
