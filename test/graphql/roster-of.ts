import { apiSchema } from '../../api/server';
import type { GraphqlAnswer, TestApi } from '../support/test-api';
import { selectAll } from './select-all';

/** The fields of the roster of those on call, which is for the provider's staff alone. */
export const ROSTER: readonly string[] = ['onCallAt', 'onCallGaps', 'onCallShifts'];

interface Roster {
  readonly onCallAt: readonly { readonly id: string }[];
  readonly onCallGaps: readonly object[];
  readonly onCallShifts: { readonly edges: readonly { readonly node: { readonly id: string } }[] };
}

/** What the bearer of a key sees of the roster: the ids of shifts, and how many gaps. */
export async function rosterOf(
  api: TestApi,
  key: string,
): Promise<{
  readonly answer: GraphqlAnswer;
  readonly onCall: readonly string[];
  readonly listed: readonly string[];
  readonly gaps: number;
}> {
  const fields = apiSchema().getQueryType()!.getFields();
  const all = (field: string): string => selectAll(fields[field]!.type, 1);
  const span = 'team: "night", from: "2026-03-31T16:00:00Z", before: "2026-04-02T06:00:00Z"';
  const answer = await api.send(
    key,
    `{ onCallAt ${all('onCallAt')} onCallGaps(${span}) ${all('onCallGaps')}
      onCallShifts(first: 50) ${all('onCallShifts')} }`,
  );
  expect(answer.errors).toEqual([]);
  const { onCallAt, onCallGaps, onCallShifts } = answer.data as unknown as Roster;
  return {
    answer,
    onCall: onCallAt.map(({ id }) => id).sort(),
    listed: onCallShifts.edges.map(({ node }) => node.id).sort(),
    gaps: onCallGaps.length,
  };
}
