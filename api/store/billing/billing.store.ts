import type { ExplanationRecord } from '../explanation-record';
import { readPage, readPagesOf, type ListShape, type PageRange, type ReadOrderColumn, type Below } from '../keyset';
import type { StatementRunner as Reader } from '../database/statement';
import { LABEL_PARTS, labelWithin, withLabels, type Labelled } from '../labels';
import {
  asMoneyText,
  selectedValue,
  sql,
  table,
  within,
  type Expression,
  type RecordOf,
  type SelectedValue,
} from '../table';
import { AdjustmentAcknowledgementRow } from './adjustment-acknowledgement.row';
import { BillingAdjustmentRow } from './billing-adjustment.row';
import { FeedEntryRow } from './feed-entry.row';
import { ASKING_READER, NUMBER_FOR_READER } from './feed-reader';

const adjustment = table(BillingAdjustmentRow, 'b');
const b = adjustment.column;
const { column: f } = table(FeedEntryRow, 'f');
/** What lists and look-ups do not read of adjustments. */
const UNREAD = ['currency', 'explanation', 'periodStartsOn', 'periodEndsBefore'] as const;
const adjustments = adjustment.select({
  without: UNREAD,
  plus: {
    sequence: sql<number>(NUMBER_FOR_READER),
    amount: asMoneyText(b.amount, b.currency),
    vatRatePercent: sql<string>(`trim_scale(${b.vatRatePercent})`),
  },
});
/** With its place in the feed that it is listed from. */
const listed = adjustment.select({
  without: UNREAD,
  plus: {
    sequence: sql<number>(`${f.adjustmentNumber}::integer`),
    amount: asMoneyText(b.amount, b.currency),
    vatRatePercent: sql<string>(`trim_scale(${b.vatRatePercent})`),
    place: sql<number>(`${f.sequence}::integer`),
  },
});
/** What is read of adjustments `b` within other rows, in place of `adjustments`. */
export function adjustmentWithin(name: string, sequence: Expression<number>): readonly SelectedValue[] {
  const values = adjustments.values.map((one) => (one.name === 'sequence' ? selectedValue(one.name, sequence) : one));
  return within(name, labelWithin(values));
}
const explanations = adjustment.pick(['id', 'explanation']);
const acknowledgement = table(AdjustmentAcknowledgementRow, 'k');
const acknowledgements = acknowledgement.pick(['adjustmentId', 'documentNumber', 'acknowledgedAt']);

/** What orders the lists of adjustments. */
export const adjustmentOrder: readonly ReadOrderColumn<'place'>[] = [
  { sql: f.sequence, type: 'bigint', property: 'place' },
];

/** A billing adjustment as stored: its amount is signed money text, its VAT rate decimal text. */
export type AdjustmentRecord = Labelled<RecordOf<typeof adjustments>>;

/** One of a list, with its place in the asking reader's feed. */
export type ListedAdjustment = Labelled<ListedRow>;

/** Which adjustments to list. */
export interface AdjustmentListFilter {
  readonly contractId?: string | null;
  /** The partner whose acknowledged ones are left out. */
  readonly notAcknowledgedBy?: string | null;
}

type Row = RecordOf<typeof adjustments>;
type ListedRow = RecordOf<typeof listed>;

/**
 * `OFFSET 0` keeps it a look-up of each row by its key: joined, a page would read all that was ever
 * acknowledged.
 */
const unacknowledged = (place: number): string =>
  `NOT EXISTS (SELECT 1 FROM adjustment_acknowledgement k WHERE k.provider_id = b.provider_id AND k.adjustment_id = b.id AND k.partner_id = $${place} OFFSET 0)`;

/**
 * Those in the asking reader's feed: an adjustment that it is given again stands at its later place
 * alone.
 */
const GIVEN = `${f.readerId} = ${ASKING_READER} AND ${f.adjustmentId} IS NOT NULL AND NOT ${f.givenAgain}`;

const all: ListShape = {
  name: 'adjustments',
  columns: listed.columns,
  values: listed.values,
  made: LABEL_PARTS,
  from: `feed_entry f JOIN billing_adjustment b ON b.provider_id = f.provider_id AND b.id = f.adjustment_id`,
  where: GIVEN,
  order: adjustmentOrder,
};
const ofContract: ListShape = {
  ...all,
  name: 'adjustments:contract',
  where: `${GIVEN} AND ${f.contractId} = $1`,
  valueCount: 1,
};
const open: ListShape = { ...all, name: 'adjustments:open', where: `${GIVEN} AND ${unacknowledged(1)}`, valueCount: 1 };
const openOfContract: ListShape = {
  ...all,
  name: 'adjustments:open-contract',
  where: `${GIVEN} AND ${f.contractId} = $1 AND ${unacknowledged(2)}`,
  valueCount: 2,
};
const ofContracts: ListShape = { ...all, name: 'adjustments:contracts', parent: f.contractId };

/** Its lists; exported for the tests that keep their plans. */
export const adjustmentLists: readonly ListShape[] = [all, ofContract, open, openOfContract, ofContracts];

/** A page of the adjustments that may be seen, in the order of the asking reader's feed. */
export async function listAdjustments(
  reader: Reader,
  filter: AdjustmentListFilter,
  page: PageRange,
): Promise<ListedAdjustment[]> {
  const { contractId, notAcknowledgedBy } = filter;
  if (contractId != null && notAcknowledgedBy != null) {
    return withLabels(await readPage<ListedRow>(reader, openOfContract, [contractId, notAcknowledgedBy], page));
  }
  if (contractId != null) return withLabels(await readPage<ListedRow>(reader, ofContract, [contractId], page));
  if (notAcknowledgedBy != null) return withLabels(await readPage<ListedRow>(reader, open, [notAcknowledgedBy], page));
  return withLabels(await readPage<ListedRow>(reader, all, [], page));
}

/** The adjustments of several contracts, a page each, in the same order. */
export async function adjustmentsOfContracts(
  reader: Reader,
  contracts: readonly string[],
  page: PageRange,
): Promise<Below<ListedAdjustment>[]> {
  return withLabels(await readPagesOf<ListedRow>(reader, ofContracts, contracts, [], page));
}

/** The adjustments with these ids, those that may be seen. */
export async function adjustmentsById(reader: Reader, ids: readonly string[]): Promise<AdjustmentRecord[]> {
  return withLabels(
    await reader.query<Row>({ name: 'adjustments:by-id', text: `${adjustments.text} WHERE b.id = ANY($1::uuid[])` }, [
      ids,
    ]),
  );
}

/**
 * The explanations of the adjustments with these ids: longer than all the rest of their rows, so
 * read when asked for.
 */
export function explanationsOfAdjustments(reader: Reader, ids: readonly string[]): Promise<ExplanationRecord[]> {
  return reader.query(
    {
      name: 'adjustments:explanations',
      text: `${explanations.text} WHERE b.id = ANY($1::uuid[])`,
    },
    [ids],
  );
}

/** What a breach is known by: its policy, and its incident or its year. */
export interface BreachKey {
  readonly contractId: string;
  readonly policyKey: string;
  readonly incidentId: string | null;
  readonly year: number | null;
}

/** The VAT of the latest credit that a penalty for a breach became, if one did. */
export async function lastCreditFor(
  reader: Reader,
  { contractId, policyKey, incidentId, year }: BreachKey,
): Promise<{ readonly vatRatePercent: string } | undefined> {
  // One condition, so that there is an index of it.
  const [cause, breach] = incidentId === null ? ['p.year', year] : ['p.incident_id', incidentId];
  const [credit] = await reader.query<{ readonly vatRatePercent: string }>(
    {
      name: `adjustments:last-credit-by-${cause}`,
      text:
        `SELECT trim_scale(b.vat_rate_percent) AS "vatRatePercent" FROM penalty p ` +
        `JOIN billing_adjustment b ON b.provider_id = p.provider_id AND b.penalty_id = p.id AND b.kind = 'PENALTY_CREDIT' ` +
        `WHERE p.contract_id = $1 AND p.policy_key = $2 AND ${cause} = $3 ORDER BY p.number DESC LIMIT 1`,
    },
    [contractId, policyKey, breach],
  );
  return credit;
}

/** The credits that several penalties became. */
export async function creditsOfPenalties(reader: Reader, penalties: readonly string[]): Promise<AdjustmentRecord[]> {
  return withLabels(
    await reader.query<Row>(
      {
        name: 'adjustments:penalty',
        text: `${adjustments.text} WHERE b.penalty_id = ANY($1::uuid[]) AND b.kind = 'PENALTY_CREDIT'`,
      },
      [penalties],
    ),
  );
}

/**
 * What several interventions are invoiced with, corrections too, in sequence; not the bases of
 * units that they renewed.
 */
export async function chargesOfInterventions(
  reader: Reader,
  interventions: readonly string[],
): Promise<AdjustmentRecord[]> {
  return withLabels(
    await reader.query<Row>(
      {
        name: 'adjustments:interventions',
        text: `${adjustments.text} WHERE b.intervention_id = ANY($1::uuid[]) AND b.unit_account_id IS NULL ORDER BY b.sequence`,
      },
      [interventions],
    ),
  );
}

/** What several amendments changed of periods that were invoiced, in sequence. */
export async function adjustmentsOfAmendments(
  reader: Reader,
  amendments: readonly string[],
): Promise<AdjustmentRecord[]> {
  return withLabels(
    await reader.query<Row>(
      {
        name: 'adjustments:amendments',
        text: `${adjustments.text} WHERE b.amendment_id = ANY($1::uuid[]) ORDER BY b.sequence`,
      },
      [amendments],
    ),
  );
}

/** The packs that entries of several unit accounts became. */
export async function packsOfAccounts(reader: Reader, accounts: readonly string[]): Promise<AdjustmentRecord[]> {
  return withLabels(
    await reader.query<Row>(
      {
        name: 'adjustments:unit-accounts',
        text: `${adjustments.text} WHERE b.unit_account_id = ANY($1::uuid[])`,
      },
      [accounts],
    ),
  );
}

/** The acknowledgements of several adjustments that may be seen, the first given first. */
export function acknowledgementsOf(
  reader: Reader,
  ids: readonly string[],
): Promise<RecordOf<typeof acknowledgements>[]> {
  return reader.query(
    {
      name: 'acknowledgements:of',
      text: `${acknowledgements.text} WHERE k.adjustment_id = ANY($1::uuid[]) ORDER BY k.acknowledged_at, k.partner_id`,
    },
    [ids],
  );
}
