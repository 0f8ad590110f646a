import { providerSession } from '../../../api/app/access/create-provider';
import type { Database } from '../../../api/store/database/database';
import { demoId, PROVIDER_ID } from '../../../seeds/demo/demo-ids';

/** A letter that asks for an invoice, as if it had been late. */
export async function dunned(
  database: Database,
  clientId: string,
  contractId: string,
  invoiceId: string,
): Promise<string> {
  const id = demoId(97, 1);
  const text = `INSERT INTO dunning_letter (provider_id, id, contract_id, client_id, kind, number, reference, written_on, pay_by,
      invoice_ids, unpaid, interest, recovery_fee, already_claimed, total, currency, language, document, translation,
      sha256, recorded_at)
    VALUES ($1, $2, $3, $4, 'PAYMENT_REMINDER', 1, 'R1', '2026-03-30', '2026-03-31', ARRAY[$5::uuid], 1, 0, 0, 0, 1, 'EUR',
      'fr', '{}', '{}', 'a', now()) ON CONFLICT DO NOTHING`;
  await database.write(providerSession(PROVIDER_ID, demoId(1, 1)), (tx) =>
    tx.query({ name: 'test:dunned', text }, [PROVIDER_ID, id, contractId, clientId, invoiceId]),
  );
  return id;
}
