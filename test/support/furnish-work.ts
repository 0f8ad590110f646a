import { sendQuote } from '../../api/app/consumption/send-quote';
import { planMaintenance } from '../../api/app/maintenance/plan-maintenance';
import { eur, on } from './made-contract';
import { at, carryOut, type Tenant } from './tenant';

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

/** Gives a contract a maintenance that is planned for one of its assets. */
export async function maintained(
  tenant: Tenant,
  contractId: string,
  assetId: string,
): Promise<{ readonly maintenance: string }> {
  const times = { startsAt: at('2026-04-01T20:00:00Z'), endsAt: at('2026-04-01T21:00:00Z') };
  const told = { announcedAt: at('2026-03-30T11:30:00Z') };
  const input = { contractId, description: 'Updates', assetIds: [assetId], moduleIds: [], closesAccess: false };
  const { maintenanceId } = await carryOut(tenant, '2026-03-30T12:00:00Z', (unit) =>
    planMaintenance(unit, { ...input, ...times, ...told }),
  );
  return { maintenance: maintenanceId };
}
