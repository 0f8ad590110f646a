import { replay } from '../../api/domain/explanation/replay';
import type { TestApi } from '../support/test-api';

/** The contract of the demo story. */
export async function demoContract(api: TestApi): Promise<string> {
  const { contracts } = await api.ask<{ contracts: { nodes: { id: string }[] } }>(
    api.keys.client,
    '{ contracts(first: 1) { nodes { id } } }',
  );
  return contracts.nodes[0]!.id;
}

/** What an answer refuses: each code, and where it lies. */
export function codes(answer: {
  readonly refusals: readonly { readonly code: string; readonly path: readonly string[] }[];
}): string[] {
  return answer.refusals.map(({ code, path }) => `${code} ${path.join('.')}`);
}

/** All explanations below a value replay; answers how many there are. */
export function expectReplayed(value: unknown): number {
  if (value === null || typeof value !== 'object') return 0;
  if ('steps' in value && 'text' in value) {
    expect(replay(value as unknown as Parameters<typeof replay>[0]).differences).toEqual([]);
    expect(value.text).not.toBe('');
    return 1;
  }
  return Object.values(value).reduce((count: number, each) => count + expectReplayed(each), 0);
}
