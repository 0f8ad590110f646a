import type { ExemptSpan } from '../../domain/party/vat-exemption';
import type { StatementRunner } from '../../store/database/statement';
import { exemptIdentities } from '../../store/party/party-identity.store';

const known = new WeakMap<StatementRunner, Promise<readonly ExemptSpan[]>>();

/**
 * On whose sales no VAT is charged, and to whom, each from its first day on; read once for all that
 * a transaction charges. Few parties have such a record.
 */
export function exemptSpans(read: StatementRunner): Promise<readonly ExemptSpan[]> {
  const before = known.get(read);
  if (before !== undefined) return before;
  const spans = exemptIdentities(read);
  known.set(read, spans);
  return spans;
}
