import { sendQuote } from '../../api/app/consumption/send-quote';
import { eur, on } from './made-contract';
import { carryOut, type Tenant } from './tenant';

/** Gives a contract planned and offered work: a quote that the client has not decided on. */
export async function offered(tenant: Tenant, contractId: string): Promise<{ readonly quote: string }> {
  const input = {
    contractId,
    reference: 'D-1',
    basis: 'FIXED_PRICE',
    workKind: 'INSTALLATION',
    description: 'A switch',
    amount: eur('480.00'),
    validUntil: on('2026-12-31'),
  } as const;
  const { quoteId } = await carryOut(tenant, '2026-03-30T11:00:00Z', (unit) => sendQuote(unit, input));
  return { quote: quoteId };
}
