import { accountsOf } from '../../../api/store/account/account.store';
import { allPenaltiesOf, reading } from '../made-contract';
import type { Tenant } from '../tenant';

/** A line of a document as it is on record, in cents. */
export interface RecordedLine {
  readonly kind: string;
  readonly key: string | null;
  readonly adjustmentId: string | null;
  readonly from: string;
  readonly toExclusive: string;
  readonly unit: string;
  readonly cents: number;
  readonly vat: string;
}

/** A document as it is on record, in cents. */
export interface RecordedDocument {
  readonly kind: string;
  readonly fallsOn: string;
  readonly excludingTax: number;
  readonly vat: number;
  readonly includingTax: number;
  readonly open: number;
  readonly paid: number;
  readonly setOff: number;
  readonly groups: readonly { readonly rate: string; readonly base: number; readonly vat: number }[];
  readonly lines: readonly RecordedLine[];
}

/** An adjustment as it is on record, in cents. */
export interface RecordedAdjustment {
  readonly id: string;
  readonly kind: string;
  readonly isPenalty: boolean;
  readonly cents: number;
  readonly left: number;
  readonly occurredOn: string;
  readonly recordedOn: string;
}

interface Payment {
  readonly id: string;
  readonly clientId: string;
  readonly cents: number;
}

/** What the program has on record of the money of some contracts and their clients. */
export class Books {
  /** Those that were not returned. */
  readonly payments: Payment[] = [];

  constructor(
    private readonly tenant: Tenant,
    private readonly contracts: readonly string[],
    private readonly clients: readonly string[],
  ) {}

  /** Their documents, each with its lines, in the order of their contracts and days. */
  documents(): Promise<readonly RecordedDocument[]> {
    return this.found<RecordedDocument>(
      `SELECT v.kind, v.falls_on::text AS "fallsOn", (100 * v.total_excluding_tax)::float8 AS "excludingTax",
         (100 * v.vat_total)::float8 AS vat, (100 * v.total_including_tax)::float8 AS "includingTax",
         (100 * v.open_amount)::float8 AS open,
         (SELECT coalesce(sum(100 * a.amount), 0)::float8 FROM payment_allocation a WHERE a.invoice_id = v.id) AS paid,
         (SELECT coalesce(sum(CASE WHEN s.invoice_id = v.id THEN 100 * s.amount ELSE -100 * s.amount END), 0)::float8
            FROM set_off s WHERE v.id IN (s.invoice_id, s.credit_note_id)) AS "setOff",
         (SELECT jsonb_agg(jsonb_build_object('rate', g->>'ratePercent', 'category', g->>'category',
            'base', (100 * split_part(g->>'base', ' ', 1)::numeric)::float8,
            'vat', (100 * split_part(g->>'vat', ' ', 1)::numeric)::float8)) FROM jsonb_array_elements(v.vat) g) AS groups,
         (SELECT jsonb_agg(jsonb_build_object('kind', l.kind, 'key', l.key, 'adjustmentId', l.adjustment_id,
            'from', l.starts_on, 'toExclusive', l.ends_before, 'unit', l.unit, 'cents', (100 * l.amount)::float8,
            'vat', l.vat_category || ' ' || trim_scale(l.vat_rate_percent)) ORDER BY l.line)
            FROM invoice_line l WHERE l.invoice_id = v.id) AS lines
       FROM invoice v WHERE v.contract_id = ANY($1::uuid[])
       ORDER BY array_position($1::uuid[], v.contract_id), v.falls_on, v.id`,
      this.contracts,
    );
  }

  /** Their adjustments, with what of each is on no document. */
  adjustments(): Promise<readonly RecordedAdjustment[]> {
    return this.found<RecordedAdjustment>(
      `SELECT a.id, a.kind, a.penalty_id IS NOT NULL AS "isPenalty", (100 * a.amount)::float8 AS cents,
         (100 * coalesce(b.left_amount, 0))::float8 AS left, a.occurred_on::text AS "occurredOn",
         (a.recorded_at AT TIME ZONE 'Europe/Paris')::date::text AS "recordedOn"
       FROM billing_adjustment a LEFT JOIN adjustment_balance b ON b.adjustment_id = a.id
       WHERE a.contract_id = ANY($1::uuid[])`,
      this.contracts,
    );
  }

  /** The cents that were accepted of penalties, as far as these stand. */
  async credited(): Promise<number> {
    const all = await reading(this.tenant, (read) => allPenaltiesOf(read, this.contracts));
    const standing = all.filter(({ status }) => status !== 'REVERSED');
    // One that is owed more of now keeps what was credited before, and waits with the rest.
    const amounts = standing.map(({ status, amount, credited }) => (status === 'ACCEPTED' ? amount : credited));
    return amounts.reduce((sum, amount) => sum + Math.round(Number(amount.split(' ')[0]) * 100), 0);
  }

  /** What is open of the documents of a client, in cents, for it to pay. */
  async openOf(clientId: string): Promise<number> {
    const [row] = await this.found<{ readonly open: number }>(
      `SELECT coalesce(sum(100 * open_amount), 0)::float8 AS open FROM invoice
       WHERE client_id = ANY($1::uuid[]) AND open_amount > 0`,
      [clientId],
    );
    return row?.open ?? 0;
  }

  /** The balances of all their clients' accounts together, and what is left of their payments, in cents. */
  async account(): Promise<{ readonly balance: number; readonly left: number }> {
    const accounts = await reading(this.tenant, (read) => accountsOf(read, this.clients, '2040-01-01', null));
    const [row] = await this.found<{ readonly left: number }>(
      `SELECT coalesce(sum(100 * left_amount), 0)::float8 AS left FROM payment WHERE client_id = ANY($1::uuid[])`,
      this.clients,
    );
    const balance = accounts.reduce((sum, each) => sum + Math.round(Number(each.balance.split(' ')[0]) * 100), 0);
    return { balance, left: row?.left ?? 0 };
  }

  private found<Row extends object>(text: string, ids: readonly string[]): Promise<readonly Row[]> {
    const name = `test:books ${text.length}`;
    return reading(this.tenant, (read) => read.query<Row>({ name, text }, [ids]));
  }
}
