import { readPagesOf, type Below, type ListShape, type PageRange } from '../keyset';
import type { StatementRunner as Reader } from '../database/statement';
import { table, type RecordOf } from '../table';
import { ChangeRequestRow } from './change-request.row';
import { RecommendationRow } from './recommendation.row';

const recommendation = table(RecommendationRow, 'r');
const recommendations = recommendation.select();
const change = table(ChangeRequestRow, 'h');
const changes = change.select();

/** A recommendation as stored. */
export type RecommendationRecord = RecordOf<typeof recommendations>;
/** A change as stored. */
export type ChangeRequestRecord = RecordOf<typeof changes>;

/** What orders the lists of recommendations. */
export const recommendationOrder = recommendation.order('id');
/** What orders the lists of changes. */
export const changeOrder = change.order('id');

const recommendationsOf: ListShape = {
  ...recommendations,
  name: 'recommendations:contract',
  order: recommendationOrder,
  parent: recommendation.column.contractId,
};
const recommendationsFor: ListShape = {
  ...recommendations,
  name: 'recommendations:asset',
  order: recommendationOrder,
  parent: recommendation.column.assetId,
};
const changesOf: ListShape = {
  ...changes,
  name: 'changes:contract',
  order: changeOrder,
  parent: change.column.contractId,
};

/** Its lists; exported for the tests that keep their plans. */
export const changeLists: readonly ListShape[] = [recommendationsOf, recommendationsFor, changesOf];

/** The recommendations of several contracts, a page each, oldest first. */
export function recommendationsOfContracts(
  reader: Reader,
  contracts: readonly string[],
  page: PageRange,
): Promise<Below<RecommendationRecord>[]> {
  return readPagesOf(reader, recommendationsOf, contracts, [], page);
}

/** The recommendations for several assets, a page each, oldest first. */
export function recommendationsOfAssets(
  reader: Reader,
  assets: readonly string[],
  page: PageRange,
): Promise<Below<RecommendationRecord>[]> {
  return readPagesOf(reader, recommendationsFor, assets, [], page);
}

/** The changes of several contracts, a page each, oldest first. */
export function changesOfContracts(
  reader: Reader,
  contracts: readonly string[],
  page: PageRange,
): Promise<Below<ChangeRequestRecord>[]> {
  return readPagesOf(reader, changesOf, contracts, [], page);
}

/** The recommendations with these ids, those that may be seen. */
export function recommendationsById(reader: Reader, ids: readonly string[]): Promise<RecommendationRecord[]> {
  return reader.query({ name: 'recommendations:by-id', text: `${recommendations.text} WHERE r.id = ANY($1::uuid[])` }, [
    ids,
  ]);
}

/** The changes with these ids, those that may be seen. */
export function changesById(reader: Reader, ids: readonly string[]): Promise<ChangeRequestRecord[]> {
  return reader.query({ name: 'changes:by-id', text: `${changes.text} WHERE h.id = ANY($1::uuid[])` }, [ids]);
}
