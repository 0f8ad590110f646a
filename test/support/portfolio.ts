import { v7 } from 'uuid';
import { startClosing } from '../../api/app/closing/start-closing';
import { workClosing, type WorkedClosing } from '../../api/app/closing/work-closing';
import type { CreateContractInput } from '../../api/app/contract/create-contract';
import { claimPenalty } from '../../api/app/penalty/claim-penalty';
import { heldAt, type Clock } from '../../api/domain/time/clock';
import type { Instant } from '../../api/domain/time/instant';
import type { Database } from '../../api/store/database/database';
import { silentLog } from '../../api/store/database/store-log';
import { activeContract, asset, eur, incident, intervention, on, reading, responded, restored } from './made-contract';
import { at, carryOut, type Tenant } from './tenant';

/** Contracts of all five packs that a provider invoices, with what happened to them over some months. */

const DAY = [['08:00', '18:00']];
const OPENING = JSON.stringify({
  timezone: 'Europe/Paris',
  weekly: Object.fromEntries(['MON', 'TUE', 'WED', 'THU', 'FRI'].map((day) => [day, DAY])),
  holidayZone: 'FR-METROPOLE',
  exceptions: [],
});
const ours = { invoicedBy: 'PROVIDER', directDebit: false } as const;
const keys = (...all: string[]): CreateContractInput['modules'] => all.map((key) => ({ key, active: true }));
const price = (code: string, amount: string): CreateContractInput['priceComponents'] => [
  { code, monthlyAmount: eur(amount) },
];

/** What a contract of each pack is made of. */
export const PACKS: Readonly<Record<string, Partial<CreateContractInput>>> = {
  'omr-hosted': ours,
  'generic-2017': {
    ...{ ...ours, termsPack: { key: 'generic-2017', version: 2 }, termMonths: 36, billingPeriodMonths: 1 },
    priceComponents: price('FORFAIT', '150.00'),
    modules: keys('monitoring', 'administration', 'maintenance', 'support'),
  },
  'owl-monitoring': {
    ...{ ...ours, termsPack: { key: 'owl-monitoring', version: 1 }, termMonths: 36, billingPeriodMonths: 1 },
    priceComponents: price('SERVICE', '500.00'),
    modules: keys('level-3'),
    overrides: [{ parameter: 'opening-hours', value: OPENING }],
  },
  'pro-controle': {
    ...{ ...ours, termsPack: { key: 'pro-controle', version: 2 }, termMonths: 36, billingPeriodMonths: 3 },
    priceComponents: price('MANAGEMENT', '350.00'),
    modules: keys('systems'),
  },
  'icodia-server': {
    ...{ ...ours, termsPack: { key: 'icodia-server', version: 2 }, termMonths: 12, billingPeriodMonths: 12 },
    priceComponents: price('MANAGEMENT', '60.00'),
    modules: keys('level-1'),
  },
};

/** Numbers that a seed gives, each from 0 to below `below`. */
export function numbersFrom(seed: number): (below: number) => number {
  let state = seed >>> 0;
  return (below) => {
    // Mulberry32.
    state = (state + 0x6d2b79f5) >>> 0;
    let t = Math.imul(state ^ (state >>> 15), state | 1);
    t ^= t + Math.imul(t ^ (t >>> 7), t | 61);
    return Math.floor((((t ^ (t >>> 14)) >>> 0) / 4294967296) * below);
  };
}

/** Makes contracts, one after the other of each pack; answers their ids. */
export async function portfolio(tenant: Tenant, count: number, seed: number): Promise<readonly string[]> {
  const next = numbersFrom(seed);
  const ids: string[] = [];
  const packs = Object.values(PACKS);
  for (let place = 0; place < count; place += 1) {
    const day = String(1 + next(28)).padStart(2, '0');
    const contractId = await activeContract(tenant, {
      ...packs[place % packs.length],
      ...{ number: `P-${String(place).padStart(4, '0')}`, startsOn: on(`2026-0${1 + next(2)}-${day}`) },
    });
    if (place % packs.length === 0) await asset(tenant, contractId);
    ids.push(contractId);
  }
  return ids;
}

/** Things that happen to some of them from March on, in an order that does not follow deadlines. */
export async function livedBy(tenant: Tenant, ids: readonly string[], months: number, seed: number): Promise<void> {
  const next = numbersFrom(seed);
  const pad = (value: number): string => String(value).padStart(2, '0');
  const packs = Object.keys(PACKS);
  for (let month = 3; month < 3 + months; month += 1)
    for (const [place, contractId] of ids.entries()) {
      const pack = packs[place % packs.length]!;
      if (next(3) > 0) continue;
      const day = 2 + next(18);
      const time = `2026-${pad(month)}-${pad(day)}T${pad(8 + next(4))}`;
      if (pack === 'omr-hosted') {
        const hit = await incident(tenant, contractId, `${time}:00:00Z`);
        const found = await restored(tenant, hit, `2026-${pad(month)}-${pad(day + 1)}T15:00:00Z`);
        for (const { id: penaltyId } of next(2) === 0 ? found : [])
          await carryOut(tenant, `2026-${pad(month)}-${pad(day + 2)}T09:00:00Z`, (unit) =>
            claimPenalty(unit, { penaltyId }),
          );
        await intervention(tenant, contractId, `${time}:30:00Z`, 30 + next(90));
      } else if (pack === 'generic-2017' || pack === 'owl-monitoring') {
        const channel = pack === 'generic-2017' ? 'WEB' : 'EMAIL';
        const later = await incident(tenant, contractId, `${time}:00:00Z`, { channel });
        const first = await incident(tenant, contractId, `${time}:20:00Z`, { channel });
        // The later deadline is answered, and so assessed, first.
        await responded(tenant, first, `2026-${pad(month)}-${pad(day + 6)}T08:00:00Z`);
        await responded(tenant, later, `2026-${pad(month)}-${pad(day + 6)}T09:00:00Z`);
      }
    }
}

/** A clock that stands still at an instant. */
export function standing(when: string | Instant): Clock {
  const now = typeof when === 'string' ? at(when) : when;
  return { now: () => now, stamps: () => heldAt(now) };
}

/** How a closing run is worked on. */
export interface ClosingWay {
  readonly together?: number;
  readonly database?: Database;
  readonly worker?: string;
  readonly isStopped?: () => boolean;
}

/** Starts the closing of a month at an instant; answers its id. */
export async function started(tenant: Tenant, month: string, when: string): Promise<string> {
  return (await carryOut(tenant, when, (unit) => startClosing(unit, { month }))).closingRunId;
}

/** Works on a run as a worker of the server does. */
export function worked(tenant: Tenant, runId: string, when: string, way: ClosingWay = {}): Promise<WorkedClosing> {
  const { database = tenant.database, worker = v7(), together, isStopped = () => false } = way;
  const work = { database, clock: standing(when), log: silentLog, worker };
  return workClosing({ ...work, ...(together === undefined ? {} : { together }) }, tenant.providerId, runId, isStopped);
}

/** Closes a month at an instant. */
export async function closed(tenant: Tenant, month: string, when: string, way: ClosingWay = {}): Promise<string> {
  const runId = await started(tenant, month, when);
  expect(await worked(tenant, runId, when, way)).toBe('DONE');
  return runId;
}

/** All that closing runs leave, told by contracts' numbers: documents, their lines, penalties and entries. */
export async function leftBy(tenant: Tenant): Promise<Readonly<Record<string, readonly string[]>>> {
  const texts = {
    invoices: `SELECT concat_ws(' ', v.reference, v.kind, c.number, v.falls_on, v.issued_on, v.due_on, v.period_starts_on,
      v.period_ends_before, v.total_excluding_tax, v.total_including_tax, v.open_amount, p.reference) AS row
      FROM invoice v JOIN contract c ON c.id = v.contract_id LEFT JOIN invoice p ON p.id = v.preceding_id ORDER BY 1`,
    lines: `SELECT concat_ws(' ', v.reference, l.line, l.kind, l.key, l.label_en, l.amount) AS row
      FROM invoice_line l JOIN invoice v ON v.id = l.invoice_id ORDER BY 1`,
    documents: `SELECT concat_ws(' ', v.reference, d.sha256) AS row
      FROM invoice_document d JOIN invoice v ON v.id = d.invoice_id ORDER BY 1`,
    penalties: `SELECT concat_ws(' ', c.number, p.number, p.status, p.amount, p.credited, p.breached_at) AS row
      FROM penalty p JOIN contract c ON c.id = p.contract_id ORDER BY 1`,
    adjustments: `SELECT concat_ws(' ', c.number, b.kind, b.amount, b.occurred_on, b.label_en) AS row
      FROM billing_adjustment b JOIN contract c ON c.id = b.contract_id ORDER BY 1`,
    ledger: `SELECT concat_ws(' ', c.number, t.sequence, t.kind, g.debit_account, g.credit_account, g.amount) AS row
      FROM ledger_transaction t JOIN contract c ON c.id = t.contract_id
      JOIN ledger_posting g ON g.contract_id = t.contract_id AND g.sequence = t.sequence ORDER BY 1`,
    setOffs: `SELECT concat_ws(' ', n.reference, v.reference, o.amount) AS row FROM set_off o
      JOIN invoice n ON n.id = o.credit_note_id JOIN invoice v ON v.id = o.invoice_id ORDER BY 1`,
    series: `SELECT concat_ws(' ', d.series, d.year, d.last_number, d.last_issued_on) AS row FROM document_series d ORDER BY 1`,
    invoiced: `SELECT concat_ws(' ', c.number, i.invoiced_before) AS row
      FROM contract_invoicing i JOIN contract c ON c.id = i.contract_id ORDER BY 1`,
  };
  return reading(tenant, async (read) => {
    const left: Record<string, readonly string[]> = {};
    for (const [name, text] of Object.entries(texts)) {
      const found = await read.query<{ readonly row: string }>({ name: `test:left-${name}`, text });
      left[name] = found.map(({ row }) => row);
    }
    return left;
  });
}
