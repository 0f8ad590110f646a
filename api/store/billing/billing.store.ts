import type { ExplanationRecord } from '../explanation-record';
import { readPage, readPagesOf, type ListShape, type PageRange } from '../keyset';
import type { StatementRunner as Reader } from '../database/statement';

/** The kinds of billing adjustments as stored. */
export type AdjustmentKindText =
  | 'PENALTY_CREDIT'
  | 'UNIT_PACK'
  | 'INDEXATION'
  | 'PRORATION'
  | 'UPGRADE_CREDIT'
  | 'TERMINATION_FEE'
  | 'PREPAID_CREDIT'
  | 'LATE_INTEREST'
  | 'ACCOUNT_FEE'
  | 'REVERSIBILITY_FEE'
  | 'OUT_OF_SCOPE_WORK'
  | 'SURCHARGE'
  | 'CORRECTION';

/** A billing adjustment as stored. */
export interface AdjustmentRecord {
  readonly id: string;
  readonly sequence: number;
  readonly contractId: string;
  readonly kind: AdjustmentKindText;
  /** Money text, signed. */
  readonly amount: string;
  /** Decimal text. */
  readonly vatRatePercent: string;
  readonly label: { readonly en: string; readonly fr: string };
  readonly occurredOn: string;
  readonly recordedAt: string;
  readonly moduleId: string | null;
  readonly penaltyId: string | null;
  readonly interventionId: string | null;
  readonly unitAccountId: string | null;
  readonly unitEntrySequence: number | null;
}

/** Which adjustments to list. */
export interface AdjustmentListFilter {
  readonly contractId?: string | null;
  /** The partner whose acknowledged ones are left out. */
  readonly notAcknowledgedBy?: string | null;
}

type Row = Omit<AdjustmentRecord, 'label'> & { labelEn?: string; labelFr?: string; label?: AdjustmentRecord['label'] };

const columns =
  `b.id, b.sequence::integer AS sequence, b.contract_id AS "contractId", b.kind, b.amount || ' ' || b.currency AS amount, ` +
  `trim_scale(b.vat_rate_percent) AS "vatRatePercent", b.label_en AS "labelEn", b.label_fr AS "labelFr", ` +
  `b.occurred_on AS "occurredOn", b.recorded_at AS "recordedAt", b.module_id AS "moduleId", b.penalty_id AS "penaltyId", ` +
  `b.intervention_id AS "interventionId", b.unit_account_id AS "unitAccountId", b.unit_entry_sequence AS "unitEntrySequence"`;
/** `OFFSET 0` keeps it a look-up of each row by its key: joined, a page would read all that was ever acknowledged. */
const unacknowledged = (place: number): string =>
  `NOT EXISTS (SELECT 1 FROM adjustment_acknowledgement k WHERE k.provider_id = b.provider_id AND k.adjustment_id = b.id AND k.partner_id = $${place} OFFSET 0)`;

const all: ListShape = {
  name: 'adjustments',
  columns,
  from: 'billing_adjustment b',
  order: [{ sql: 'b.sequence', type: 'bigint' }],
};
const ofContract: ListShape = { ...all, name: 'adjustments:contract', where: 'b.contract_id = $1', valueCount: 1 };
const open: ListShape = { ...all, name: 'adjustments:open', where: unacknowledged(1), valueCount: 1 };
const openOfContract: ListShape = {
  ...all,
  name: 'adjustments:open-contract',
  where: `b.contract_id = $1 AND ${unacknowledged(2)}`,
  valueCount: 2,
};
const ofContracts: ListShape = { ...all, name: 'adjustments:contracts', parent: 'b.contract_id' };

/** Its lists; exported for the tests that keep their plans. */
export const adjustmentLists: readonly ListShape[] = [all, ofContract, open, openOfContract, ofContracts];

/** A page of the adjustments that may be seen, in sequence. */
export async function listAdjustments(
  reader: Reader,
  filter: AdjustmentListFilter,
  page: PageRange,
): Promise<AdjustmentRecord[]> {
  const { contractId, notAcknowledgedBy } = filter;
  if (contractId != null && notAcknowledgedBy != null) {
    return withLabels(await readPage<Row>(reader, openOfContract, [contractId, notAcknowledgedBy], page));
  }
  if (contractId != null) return withLabels(await readPage<Row>(reader, ofContract, [contractId], page));
  if (notAcknowledgedBy != null) return withLabels(await readPage<Row>(reader, open, [notAcknowledgedBy], page));
  return withLabels(await readPage<Row>(reader, all, [], page));
}

/** The adjustments of several contracts, a page each, in sequence. */
export async function adjustmentsOfContracts(
  reader: Reader,
  contracts: readonly string[],
  page: PageRange,
): Promise<AdjustmentRecord[]> {
  return withLabels(await readPagesOf<Row>(reader, ofContracts, contracts, [], page));
}

/** The adjustments with these ids, those that may be seen. */
export async function adjustmentsById(reader: Reader, ids: readonly string[]): Promise<AdjustmentRecord[]> {
  return withLabels(
    await reader.query<Row>(
      { name: 'adjustments:by-id', text: `SELECT ${columns} FROM billing_adjustment b WHERE b.id = ANY($1::uuid[])` },
      [ids],
    ),
  );
}

/** The explanations of the adjustments with these ids: longer than all the rest of their rows, so read when asked for. */
export function explanationsOfAdjustments(reader: Reader, ids: readonly string[]): Promise<ExplanationRecord[]> {
  return reader.query(
    {
      name: 'adjustments:explanations',
      text: `SELECT b.id, b.explanation FROM billing_adjustment b WHERE b.id = ANY($1::uuid[])`,
    },
    [ids],
  );
}

/** The credits that several penalties became. */
export async function creditsOfPenalties(reader: Reader, penalties: readonly string[]): Promise<AdjustmentRecord[]> {
  return withLabels(
    await reader.query<Row>(
      {
        name: 'adjustments:penalty',
        text: `SELECT ${columns} FROM billing_adjustment b WHERE b.penalty_id = ANY($1::uuid[]) AND b.kind = 'PENALTY_CREDIT'`,
      },
      [penalties],
    ),
  );
}

/** What several interventions are invoiced with, corrections too, in sequence; not the bases of units that they renewed. */
export async function chargesOfInterventions(
  reader: Reader,
  interventions: readonly string[],
): Promise<AdjustmentRecord[]> {
  return withLabels(
    await reader.query<Row>(
      {
        name: 'adjustments:interventions',
        text: `SELECT ${columns} FROM billing_adjustment b WHERE b.intervention_id = ANY($1::uuid[]) AND b.unit_account_id IS NULL ORDER BY b.sequence`,
      },
      [interventions],
    ),
  );
}

/** The packs that entries of several unit accounts became. */
export async function packsOfAccounts(reader: Reader, accounts: readonly string[]): Promise<AdjustmentRecord[]> {
  return withLabels(
    await reader.query<Row>(
      {
        name: 'adjustments:unit-accounts',
        text: `SELECT ${columns} FROM billing_adjustment b WHERE b.unit_account_id = ANY($1::uuid[])`,
      },
      [accounts],
    ),
  );
}

/** The acknowledgements of several adjustments that may be seen, the first given first. */
export function acknowledgementsOf(
  reader: Reader,
  adjustments: readonly string[],
): Promise<{ readonly adjustmentId: string; readonly documentNumber: string; readonly acknowledgedAt: string }[]> {
  return reader.query(
    {
      name: 'acknowledgements:of',
      text:
        `SELECT k.adjustment_id AS "adjustmentId", k.document_number AS "documentNumber", k.acknowledged_at AS "acknowledgedAt" ` +
        `FROM adjustment_acknowledgement k WHERE k.adjustment_id = ANY($1::uuid[]) ORDER BY k.acknowledged_at, k.partner_id`,
    },
    [adjustments],
  );
}

/** Makes the label of each row an object in place: a page may have thousands. */
function withLabels(rows: Row[]): AdjustmentRecord[] {
  for (const row of rows) row.label = { en: row.labelEn ?? '', fr: row.labelFr ?? '' };
  return rows as unknown as AdjustmentRecord[];
}
