import { sendQuote } from '../../api/app/consumption/send-quote';
import { completeUpdate } from '../../api/app/update/complete-update';
import { recordUpdate } from '../../api/app/update/record-update';
import { planMaintenance } from '../../api/app/maintenance/plan-maintenance';
import { activeContract, eur, on } from './made-contract';
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

/** Gives a contract an update to install, and a client a server that is to be rebooted after one. */
export async function updated(
  tenant: Tenant,
  contractId: string,
  clientId: string,
): Promise<{ readonly update: string; readonly reboot: string; readonly serverContract: string }> {
  const serverContract = await activeContract(tenant, {
    clientId,
    termsPack: { key: 'icodia-server', version: 2 },
    priceComponents: [],
    modules: [{ key: 'level-1', active: true }],
  });
  const released = { component: 'kernel', releasedAt: at('2026-03-30T12:00:00Z'), specialHandling: false };
  const record = async (of: string): Promise<string> =>
    (await carryOut(tenant, '2026-03-30T13:00:00Z', (unit) => recordUpdate(unit, { contractId: of, ...released })))
      .updateId;
  const done = { updateId: await record(serverContract), doneAt: at('2026-03-30T14:00:00Z'), needsReboot: true };
  const { rebootId } = await carryOut(tenant, '2026-03-30T15:00:00Z', (unit) => completeUpdate(unit, done));
  return { update: await record(contractId), reboot: rebootId!, serverContract };
}
