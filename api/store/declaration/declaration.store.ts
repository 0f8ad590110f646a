import type { StatementRunner as Reader } from '../database/statement';
import { readPagesOf, type Below, type ListShape, type PageRange } from '../keyset';
import { asMoneyText, table, type RecordOf } from '../table';
import { DeclarationRow } from './declaration.row';

const declaration = table(DeclarationRow, 'dc');
const { amount, currency } = declaration.column;
const declarations = declaration.select({ plus: { amount: asMoneyText(amount, currency) } });

/** A declaration as stored. */
export type DeclarationRecord = RecordOf<typeof declarations>;

/** Which declarations; null for all. */
export interface DeclarationChoice {
  readonly kinds: readonly string[] | null;
  readonly side: string | null;
  readonly awaits: string | null;
  readonly assetId: string | null;
  /** An instant as ISO text. */
  readonly inForceAt: string | null;
}

/** Declarations go by when they start. */
export const declarationOrder = declaration.order('startsAt', 'id');

const CHOSEN =
  `($1::text[] IS NULL OR dc.kind = ANY($1)) AND ($2::text IS NULL OR dc.side = $2) ` +
  `AND ($3::text IS NULL OR dc.awaits = $3) AND ($4::uuid IS NULL OR dc.asset_id = $4) ` +
  `AND ($5::timestamptz IS NULL OR (dc.starts_at <= $5 AND coalesce(dc.ended_at, dc.ends_at, 'infinity') > $5 ` +
  `AND dc.withdrawn_at IS NULL AND dc.awaits IS NULL AND coalesce(dc.accepted, true)))`;

const ofContracts: ListShape = {
  ...declarations,
  name: 'declarations:contract',
  order: declarationOrder,
  descending: true,
  parent: declaration.column.contractId,
  where: CHOSEN,
  valueCount: 5,
};
const ofIncidents: ListShape = {
  ...declarations,
  name: 'declarations:incident',
  order: declarationOrder,
  descending: true,
  parent: declaration.column.incidentId,
};

/** Its lists; exported for the tests that keep their plans. */
export const declarationLists: readonly ListShape[] = [ofContracts, ofIncidents];

const valuesOf = ({ kinds, side, awaits, assetId, inForceAt }: DeclarationChoice): readonly unknown[] => [
  kinds,
  side,
  awaits,
  assetId,
  inForceAt,
];

/** The declarations of several contracts, a page each, latest first. */
export function declarationsOfContracts(
  reader: Reader,
  contracts: readonly string[],
  choice: DeclarationChoice,
  page: PageRange,
): Promise<Below<DeclarationRecord>[]> {
  return readPagesOf(reader, ofContracts, contracts, valuesOf(choice), page);
}

/** The declarations about several incidents, a page each, latest first. */
export function declarationsOfIncidents(
  reader: Reader,
  incidents: readonly string[],
  page: PageRange,
): Promise<Below<DeclarationRecord>[]> {
  return readPagesOf(reader, ofIncidents, incidents, [], page);
}

/** The declarations with these ids, those that may be seen. */
export function declarationsById(reader: Reader, ids: readonly string[]): Promise<DeclarationRecord[]> {
  const text = `${declarations.text} WHERE dc.id = ANY($1::uuid[])`;
  return reader.query({ name: 'declarations:by-id', text }, [ids]);
}
