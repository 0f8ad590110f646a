import { recordIndemnity } from '../../api/app/penalty/record-indemnity';
import { moneyOf } from '../../api/domain/money/parse-money';
import { amendContract, type AmendContractInput } from '../../api/app/amendment/amend-contract';
import { acknowledgeAdjustments, acknowledgeInvoices } from '../../api/app/billing/acknowledge-feed';
import { reverseIntervention } from '../../api/app/consumption/reverse-intervention';
import { setHourlyRate } from '../../api/app/consumption/set-hourly-rate';
import { recordAllocationUse } from '../../api/app/allocation/record-allocation-use';
import { setAllocation } from '../../api/app/allocation/set-allocation';
import { decimal } from '../../api/domain/money/decimal';
import { coordination } from './furnish-coordination';
import { issueRecommendation } from '../../api/app/change/issue-recommendation';
import { recordUnauthorisedChange } from '../../api/app/change/request-change';
import { excludePeriod } from '../../api/app/incident/exclude-period';
import { recordOrderValidation } from '../../api/app/commissioning/record-order-validation';
import { recordReception } from '../../api/app/incident/record-reception';
import { acceptPenalty } from '../../api/app/penalty/accept-penalty';
import { disputeAdjustment } from '../../api/app/billing/dispute-adjustment';
import { claimPenalty } from '../../api/app/penalty/claim-penalty';
import { excludedPeriodsOf } from '../../api/store/incident/incident.store';
import { allModulesOfContracts } from '../../api/store/contract/service-module.store';
import { activeContract, asset, eur, incident, intervention, on, reading, restored } from './made-contract';
import { maintained, offered, updated } from './furnish-work';
import { grounds, type Grounds } from './furnish-grounds';
import { file } from './furnish-file';
import { booked, invoiced, type Invoiced } from './furnish-invoices';
import { priced, replaced, type Priced } from './furnish-prices';
import { watched } from './furnish-watch';
import { at, carryOut, type Tenant } from './tenant';

/** Ids of one client's things. */
export interface Things extends Grounds, Invoiced, Priced {
  readonly client: string;
  readonly contract: string;
  /** Another one, with included hours and an hourly rate. */
  readonly hourlyContract: string;
  readonly module: string;
  readonly asset: string;
  readonly workstation: string;
  readonly site: string;
  /** For the asset, open. */
  readonly recommendation: string;
  /** Made without leave. */
  readonly change: string;
  /** Restored too late. */
  readonly incident: string;
  /** Not restored yet. */
  readonly openIncident: string;
  readonly excludedPeriod: string;
  /** Of the restored incident, accepted. */
  readonly penalty: string;
  readonly intervention: string;
  readonly adjustment: string;
  /** Of a base of units, open, and the adjustment of that base. */
  readonly adjustmentDispute: string;
  readonly disputedAdjustment: string;
  readonly contact: string;
  readonly secret: string;
  readonly quote: string;
  readonly maintenance: string;
  readonly update: string;
  readonly reboot: string;
  /** A third one, of a server that reboots after updates. */
  readonly serverContract: string;
  readonly logbookEntry: string;
  readonly alert: string;
  /** What the provider's people were told of it, without an address. */
  readonly notice: string;
  readonly declaration: string;
  readonly document: string;
  readonly backup: string;
  readonly backupCheck: string;
  /** Somebody on call for its contract. */
  readonly shift: string;
  readonly coordinationReport: string;
  /** Of its plan, open. */
  readonly coordinationAction: string;
  readonly sparePart: string;
}

/**
 * Gives both clients of a provider the same things, one of every kind; its partner acknowledges
 * what it sees.
 */
export async function furnish(tenant: Tenant): Promise<{ readonly own: Things; readonly other: Things }> {
  const own = await things(tenant, tenant.clientId, 'client');
  const other = await things(tenant, tenant.otherClientId, 'otherClient');
  await carryOut(
    tenant,
    '2026-03-31T08:00:00Z',
    (unit) => acknowledgeAdjustments(unit, { upToPlace: 2, documentNumber: `DOC of ${tenant.partnerId}` }),
    { as: 'erp' },
  );
  const figures = await priced(tenant);
  const furnished = {
    own: { ...own, ...figures, ...(await invoiced(tenant, tenant.clientId)) },
    other: { ...other, ...figures, ...(await invoiced(tenant, tenant.otherClientId)) },
  };
  await booked(tenant);
  await acknowledgeFirstInvoice(tenant);
  return furnished;
}

async function acknowledgeFirstInvoice(tenant: Tenant): Promise<void> {
  const read = tenant.database.read(tenant.sessions.erp);
  const text = `SELECT f.sequence::integer AS place FROM feed_entry f WHERE f.reader_id = $1 AND f.invoice_id IS NOT NULL ORDER BY 1 LIMIT 1`;
  const [first] = await read.query<{ place: number }>({ name: 'test:first-invoice', text }, [tenant.partnerId]);
  await read.close();
  const word = { upToPlace: first!.place, documentNumber: `DOC of ${tenant.partnerId}` };
  await carryOut(tenant, '2026-04-01T07:50:00Z', (unit) => acknowledgeInvoices(unit, word), { as: 'erp' });
}

async function things(
  tenant: Tenant,
  clientId: string,
  as: 'client' | 'otherClient',
): Promise<Omit<Things, keyof Invoiced | keyof Priced>> {
  const overrides = [{ parameter: 'restoration.target', value: 'PT4H' }];
  const contract = await activeContract(tenant, { clientId, overrides });
  const server = await asset(tenant, contract, { serialNumber: 'SN-1' });
  const workstation = await asset(tenant, contract, { ownership: 'CLIENT_OWNED', kind: 'WORKSTATION' });
  const site = await asset(tenant, contract, { designation: 'Bourges', kind: 'SITE', ownership: 'CLIENT_OWNED' });
  const report = (receivedAt: string): Promise<string> =>
    incident(tenant, contract, receivedAt, { assetIds: [server] }, { as });
  const traffic = {
    contractId: contract,
    resource: 'TRAFFIC',
    from: on('2026-01-01'),
    quantity: decimal('100'),
  } as const;
  const metered = { ...traffic, monthlyLimit: decimal('500') };
  await carryOut(tenant, '2026-01-02T08:00:00Z', (unit) => setAllocation(unit, metered));
  const use = { contractId: contract, resource: 'TRAFFIC', on: on('2026-02-28'), reference: 'February' } as const;
  await carryOut(tenant, '2026-03-01T07:00:00Z', (unit) =>
    recordAllocationUse(unit, { ...use, quantity: decimal('10') }),
  );
  const advice = { assetId: server, recommendation: 'Renew the antivirus', issuedOn: on('2026-03-01') };
  const { recommendationId } = await carryOut(tenant, '2026-03-01T08:00:00Z', (unit) =>
    issueRecommendation(unit, advice),
  );
  const made = { contractId: contract, description: 'A port opened', madeAt: at('2026-03-01T08:00:00Z') };
  const { changeId } = await carryOut(tenant, '2026-03-01T09:00:00Z', (unit) => recordUnauthorisedChange(unit, made));
  const late = await report('2026-03-02T08:00:00Z');
  const [penalty] = await restored(tenant, late, '2026-03-02T16:00:00Z');
  const input = { penaltyId: penalty!.id };
  await carryOut(tenant, '2026-03-03T08:00:00Z', (unit) => claimPenalty(unit, input), { as });
  const credit = await carryOut(tenant, '2026-03-04T08:00:00Z', (unit) => acceptPenalty(unit, input));
  const settled = { reason: 'A lost archive', paidBy: 'TRANSFER', settledOn: on('2026-03-04') } as const;
  await carryOut(tenant, '2026-03-05T08:00:00Z', (unit) =>
    recordIndemnity(unit, { contractId: contract, amount: moneyOf('10.00 EUR'), ...settled }),
  );
  const openIncident = await report('2026-03-30T07:00:00Z');
  const period = { incidentId: openIncident, cause: 'FORCE_MAJEURE', startedAt: at('2026-03-30T08:00:00Z') };
  await carryOut(tenant, '2026-03-30T09:00:00Z', (unit) => excludePeriod(unit, period), { as: 'technician' });
  const called = { incidentId: openIncident, channel: 'TELEPHONE' } as const;
  await carryOut(tenant, '2026-03-30T09:30:00Z', (unit) => recordReception(unit, called), { as });
  const work = await intervention(tenant, contract, '2026-03-03T10:00:00Z', 300, {
    assetIds: [server],
    incidentId: late,
  });
  await carryOut(tenant, '2026-03-29T08:00:00Z', (unit) => amendContract(unit, amendment(contract)));
  const hourly = await hourlyContract(tenant, clientId);
  const ofDispute = await disputed(tenant, contract, as);
  const module = await reading(tenant, async (read) => (await allModulesOfContracts(read, [contract]))[0]!.id);
  const order = { contractId: contract, moduleId: module, validatedAt: at('2026-01-01T08:00:00Z') };
  await carryOut(tenant, '2026-03-30T10:00:00Z', (unit) => recordOrderValidation(unit, order));
  const filed = await file(tenant, { clientId, contractId: contract, assetId: server, incidentId: late });
  const quoted = await offered(tenant, contract);
  const planned = { ...(await maintained(tenant, contract, server)), ...(await updated(tenant, contract, clientId)) };
  const seen = await watched(tenant, contract);
  const coordinated = await coordination(tenant, contract);
  const sparePart = await replaced(tenant, contract, server);
  const grounded = await grounds(tenant, hourly);
  return reading(tenant, async (read) => ({
    ...filed,
    ...quoted,
    ...planned,
    ...seen,
    ...coordinated,
    ...grounded,
    sparePart,
    client: clientId,
    contract,
    hourlyContract: hourly,
    module,
    asset: server,
    workstation,
    site,
    recommendation: recommendationId,
    change: changeId,
    incident: late,
    openIncident,
    excludedPeriod: (await excludedPeriodsOf(read, [openIncident]))[0]!.id,
    penalty: penalty!.id,
    intervention: work.interventionId,
    adjustment: credit.billingAdjustmentId!,
    ...ofDispute,
  }));
}

/** The client disputes the first adjustment of its contract. */
async function disputed(
  tenant: Tenant,
  contract: string,
  as: 'client' | 'otherClient',
): Promise<Pick<Things, 'adjustmentDispute' | 'disputedAdjustment'>> {
  const [base] = await reading(tenant, (read) =>
    read.query<{ readonly id: string }>(
      { name: 'test:base', text: `SELECT id FROM billing_adjustment WHERE contract_id = $1 ORDER BY sequence LIMIT 1` },
      [contract],
    ),
  );
  const input = { adjustmentId: base!.id, reason: 'Fewer units were ordered', expectedAmount: moneyOf('200.00 EUR') };
  const done = await carryOut(tenant, '2026-03-30T11:00:00Z', (unit) => disputeAdjustment(unit, input), { as });
  return { adjustmentDispute: done.disputeId, disputedAdjustment: base!.id };
}

/** An amendment that moves no money: invoices are no longer paid by direct debit. */
function amendment(contractId: string): AmendContractInput {
  const signed = { signatory: 'S', function: 'F', signedAt: at('2026-03-28T08:00:00Z'), method: 'ELECTRONIC' } as const;
  const signature = { ...signed, proof: 'P' };
  return {
    contractId,
    effectiveOn: on('2026-03-29'),
    subject: 'Payment',
    clientSignature: signature,
    providerSignature: signature,
    changes: { prices: [], modules: [], overrides: [], directDebit: false },
  };
}

/** A second contract, with included hours and an hourly rate, some work of which was reversed. */
async function hourlyContract(tenant: Tenant, clientId: string): Promise<string> {
  const day = [['09:00', '17:00']];
  const opening = { timezone: 'Europe/Paris', weekly: { MON: day, TUE: day }, holidayZone: 'FR-METROPOLE' };
  const contractId = await activeContract(tenant, {
    clientId,
    termsPack: { key: 'owl-monitoring', version: 1 },
    termMonths: 24,
    priceComponents: [],
    modules: [{ key: 'level-1', active: true }],
    overrides: [
      { parameter: 'opening-hours', value: JSON.stringify({ ...opening, exceptions: [] }) },
      { parameter: 'included-hours.minutes', value: '120' },
    ],
  });
  const rate = { contractId, hourlyRate: eur('80.00'), from: on('2026-01-01') };
  await carryOut(tenant, '2026-01-02T08:00:00Z', (unit) => setHourlyRate(unit, rate));
  const work = await intervention(tenant, contractId, '2026-03-02T09:00:00Z', 60);
  const taken = { interventionId: work.interventionId, reason: 'On another contract' };
  await carryOut(tenant, '2026-03-04T08:00:00Z', (unit) => reverseIntervention(unit, taken));
  return contractId;
}

/**
 * Every id that a provider's rows have, by table, with the contract or client that each row hangs
 * on where it has one.
 */
export function idsOf(
  tenant: Tenant,
): Promise<readonly { readonly table: string; readonly id: string; readonly contractId: string | null }[]> {
  const found = tenant.database.dataSource.entityMetadatas.flatMap(({ tableName, columns }) => {
    const names = columns.map((column) => column.databaseName);
    if (!names.includes('id')) return [];
    const contract = names.includes('contract_id') ? 'contract_id::text' : 'NULL';
    return [`SELECT '${tableName}' AS table, id::text, ${contract} AS "contractId" FROM ${tableName}`];
  });
  return reading(tenant, (read) => read.query({ name: 'test:all-ids', text: found.join(' UNION ALL ') }));
}
