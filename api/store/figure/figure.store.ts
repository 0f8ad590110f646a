import type { FigureKind } from '../../domain/indexation/published-figure';
import type { StatementRunner as Reader } from '../database/statement';
import { readPage, type ListShape, type PageRange } from '../keyset';
import { sql, table, type RecordOf } from '../table';
import { PublishedFigureRow } from './published-figure.row';

const figure = table(PublishedFigureRow, 'pf');
const pf = figure.column;
const figures = figure.select({
  plus: { createdAt: pf.recordedAt, updatedAt: sql<string>(`coalesce(pf.withdrawn_at, pf.recorded_at)`) },
});

/** A published figure as stored. */
export type PublishedFigureRecord = RecordOf<typeof figures>;

/** What orders their list: their recording. */
export const figureOrder = figure.order('id');
const all: ListShape = {
  ...figures,
  name: 'published-figures',
  order: figureOrder,
  descending: true,
  where:
    `($1::text IS NULL OR pf.kind = $1) AND ($2::text IS NULL OR pf.series = $2) ` +
    `AND (CASE WHEN $3::timestamptz IS NULL THEN pf.withdrawn_at IS NULL OR $4::boolean ` +
    `ELSE pf.recorded_at < $3 AND (pf.withdrawn_at IS NULL OR pf.withdrawn_at >= $3 OR $4) END)`,
  valueCount: 4,
};

/** Their lists; exported for the tests that keep their plans. */
export const figureLists: readonly ListShape[] = [all];

/** Which figures: of a kind or an index, as known at an instant, perhaps with those withdrawn. */
export interface FigureChoice {
  readonly kind: FigureKind | null;
  readonly series: string | null;
  readonly knownAt: string | null;
  readonly withWithdrawn: boolean;
}

/** A page of the figures of a provider, latest recorded first. */
export function listFigures(
  reader: Reader,
  { kind, series, knownAt, withWithdrawn }: FigureChoice,
  page: PageRange,
): Promise<PublishedFigureRecord[]> {
  return readPage(reader, all, [kind, series, knownAt, withWithdrawn], page);
}

/** The figures with these ids that may be seen. */
export function figuresById(reader: Reader, ids: readonly string[]): Promise<PublishedFigureRecord[]> {
  return reader.query({ name: 'published-figures:by-id', text: `${figures.text} WHERE pf.id = ANY($1::uuid[])` }, [
    ids,
  ]);
}

/** What stands of some kinds, of some indices where they are named. */
export function standingFigures(
  reader: Reader,
  kinds: readonly FigureKind[],
  series: readonly string[] | null,
): Promise<PublishedFigureRecord[]> {
  return reader.query(
    {
      name: 'published-figures:standing',
      text:
        `${figures.text} WHERE pf.kind = ANY($1::text[]) AND ($2::text[] IS NULL OR pf.series = ANY($2)) ` +
        `AND pf.withdrawn_at IS NULL ORDER BY pf.starts_on, pf.id`,
    },
    [kinds, series],
  );
}

/** Waits until nobody else records figures of the provider, until the unit ends. */
export async function lockFigures(reader: Reader, providerId: string): Promise<void> {
  await reader.query(
    { name: 'published-figures:lock', text: `SELECT pg_advisory_xact_lock(hashtext('figures'), hashtext($1))` },
    [providerId],
  );
}
