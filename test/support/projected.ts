import type { TestApi } from './test-api';

/** A step of a projection as the API answers it. */
export interface Step {
  readonly from: string;
  readonly amount: string;
}

/** A projection as the API answers it. */
export interface Projection {
  readonly from: string;
  readonly until: string;
  readonly amount: string;
  readonly itemCount: number;
  readonly items: readonly {
    readonly incident: { readonly id: string } | null;
    readonly year: number | null;
    readonly policyKey: string;
    readonly amount: string;
  }[];
  readonly steps: { readonly steps: readonly Step[]; readonly until: string; readonly cut: boolean };
  readonly nextStep: Step | null;
  readonly refusals: readonly { readonly code: string; readonly path: readonly string[] }[];
}

/** Which projection to ask for. */
export interface Asked {
  readonly from?: string;
  readonly until?: string;
  readonly first?: number;
}

const FIELDS = `{ from until amount itemCount items { incident { id } year policyKey amount }
  steps(first: $first) { steps { from amount } until cut } nextStep { from amount } refusals { code path } }`;

/** Asks for the projection of a contract or an incident. */
export async function projected(
  api: TestApi,
  key: string,
  of: 'contract' | 'incident',
  id: string,
  asked: Asked = {},
): Promise<Projection> {
  const answer = await api.ask<Record<string, { readonly costProjection: Projection }>>(
    key,
    `query ($id: ID!, $from: DateTime, $until: DateTime, $first: Int! = 500) {
      ${of}(id: $id) { costProjection(from: $from, until: $until) ${FIELDS} } }`,
    { id, ...asked },
  );
  return answer[of]!.costProjection;
}

/** The steps as pairs of instant and amount. */
export function written({ steps }: Projection): readonly (readonly [string, string])[] {
  return steps.steps.map(({ from, amount }) => [from, amount]);
}

/** What the projection says that something costs if it lasts until an instant. */
export function amountAt({ steps }: Projection, at: string): string {
  const step = steps.steps.filter(({ from }) => Date.parse(from) <= Date.parse(at)).at(-1);
  if (step === undefined || Date.parse(at) > Date.parse(steps.until)) throw new Error(`no step is known at ${at}`);
  return step.amount;
}
