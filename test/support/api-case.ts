import { v7 } from 'uuid';
import type { TestApi } from './test-api';

/** A case told through the API: steps, and what their answers must be. */
export interface ApiCase {
  readonly id: string;
  readonly title: string;
  /** How its contract differs from the usual hosted one; null for none. */
  readonly contract: CaseContract | null;
  readonly steps: readonly CaseStep[];
  readonly expect: readonly CaseExpectation[];
}

interface CaseContract {
  readonly pack?: { readonly key: string; readonly version: number };
  readonly startsOn?: string;
  readonly prices?: readonly object[];
  readonly modules?: readonly object[];
  readonly overrides?: readonly object[];
  readonly assets?: readonly object[];
  readonly extra?: object;
}

interface CaseStep {
  readonly call?: string;
  readonly input?: object;
  readonly select?: string;
  readonly query?: string;
  readonly variables?: object;
  readonly save?: Readonly<Record<string, string>>;
}

interface CaseExpectation {
  readonly step: number;
  readonly noFault?: boolean;
  readonly refused?: boolean;
  readonly refusedOr?: { readonly step: number; readonly path: string; readonly equals: unknown };
  readonly path?: string;
  readonly equals?: unknown;
  readonly sameAs?: { readonly step: number; readonly path: string };
}

type Answer = Readonly<Record<string, unknown>>;

const HOSTED: Required<Omit<CaseContract, 'extra'>> = {
  pack: { key: 'omr-hosted', version: 1 },
  startsOn: '2025-01-01',
  prices: [
    { code: 'HOSTING', monthlyAmount: '1000.00 EUR' },
    { code: 'EQUIPMENT', monthlyAmount: '120.00 EUR' },
    { code: 'SERVICES', monthlyAmount: '80.00 EUR' },
  ],
  modules: [...['A', 'B', 'J', 'K', 'L'].map((key) => ({ key })), { key: 'UT', baseUnits: 16, unitPrice: '25.00 EUR' }],
  overrides: [],
  assets: [{ designation: 'srv', kind: 'SERVER', ownership: 'SHARED' }],
};

/** Runs a case; returns what was not as expected, as sentences. */
export async function problemsOf(api: TestApi, one: ApiCase): Promise<string[]> {
  const known: Record<string, unknown> = one.contract === null ? {} : await furnishCase(api, one.contract);
  const answers: Answer[] = [];
  for (const step of one.steps) {
    const answer = await take(api, step, known);
    for (const [name, path] of Object.entries(step.save ?? {})) known[name] = valueAt(answer, path);
    answers.push(answer);
  }
  return one.expect.flatMap((expected) => problemOf(expected, answers));
}

function problemOf(expected: CaseExpectation, answers: readonly Answer[]): string[] {
  const answer = answers[expected.step];
  const codes = (answer?.['$errors'] ?? []) as readonly string[];
  const refused = ((answer?.['refusals'] ?? []) as readonly unknown[]).length > 0;
  const where = `step ${expected.step}`;
  const problems: string[] = [];
  const differs = (path: string, wanted: unknown): void => {
    const got = text(valueAt(answer, path));
    if (got !== text(wanted)) problems.push(`${where} ${path}: expected ${text(wanted)}, got ${got}`);
  };
  if (expected.noFault === true && codes.includes('INTERNAL')) problems.push(`${where}: a fault`);
  if (expected.refused === true && !refused && (codes.length === 0 || codes.includes('INTERNAL')))
    problems.push(`${where}: expected a refusal, got ${text(answer).slice(0, 300)}`);
  if (expected.refusedOr !== undefined && !refused) {
    const got = text(valueAt(answers[expected.refusedOr.step], expected.refusedOr.path));
    if (got !== text(expected.refusedOr.equals)) problems.push(`${where}: neither refused nor as expected: ${got}`);
  }
  if ('equals' in expected) differs(expected.path ?? '', expected.equals);
  if (expected.sameAs !== undefined)
    differs(expected.path ?? '', valueAt(answers[expected.sameAs.step], expected.sameAs.path));
  return problems;
}

async function take(api: TestApi, step: CaseStep, known: Readonly<Record<string, unknown>>): Promise<Answer> {
  if (step.call !== undefined) return call(api, step.call, filled(step.input ?? {}, known), step.select ?? '');
  const variables = filled(step.variables ?? {}, known) as Readonly<Record<string, unknown>>;
  const { data, errors } = await api.send(api.keys.administrator, step.query ?? '', variables);
  return { ...data, ...(errors.length === 0 ? {} : { $errors: errors.map(({ extensions }) => extensions.code) }) };
}

async function call(api: TestApi, name: string, input: object, select: string): Promise<Answer> {
  const type = `${name.charAt(0).toUpperCase()}${name.slice(1)}Input`;
  const document = `mutation($k: String!, $i: ${type}!) { r: ${name}(idempotencyKey: $k, input: $i) {
    refusals { code path message whatToDo } ${select} } }`;
  const { data, errors } = await api.send(api.keys.administrator, document, { k: v7(), i: input });
  if (errors.length > 0) return { $errors: errors.map(({ extensions }) => extensions.code) };
  return (data as unknown as { readonly r: Answer }).r;
}

/** Makes a client and an active contract; returns the ids that steps may name. */
async function furnishCase(api: TestApi, changes: CaseContract): Promise<Record<string, unknown>> {
  const { pack, startsOn, prices, modules, overrides, assets } = { ...HOSTED, ...changes };
  const client = await call(api, 'createClient', { name: `Case ${v7()}` }, 'client { id }');
  const input = {
    clientId: valueAt(client, 'client.id'),
    number: `C-${v7()}`,
    termsPack: pack,
    startsOn,
    priceComponents: prices,
    modules,
    overrides,
    ...changes.extra,
  };
  const created = await call(api, 'createContract', input, 'contract { id modules { nodes { id key } } }');
  const contractId = valueAt(created, 'contract.id');
  if (contractId === undefined) throw new Error(text(created));
  const signature = { contractId, method: 'ELECTRONIC', signedAt: '1970-01-01T00:00:00Z', signatory: 'A', proof: 'p' };
  await call(api, 'signContract', signature, 'contract { id }');
  await call(api, 'activateContract', { contractId }, 'contract { id }');
  for (const asset of assets) await call(api, 'addAsset', { contractId, ...asset }, 'asset { id }');
  const known = valueAt(created, 'contract.modules.nodes') as readonly { readonly id: string; readonly key: string }[];
  return {
    contract: contractId,
    ...Object.fromEntries(known.map(({ id, key }) => [`module_${key.replace(/\W/g, '_')}`, id])),
  };
}

function valueAt(value: unknown, path: string): unknown {
  return path.split('.').reduce<unknown>((found, name) => (found as Record<string, unknown> | null)?.[name], value);
}

function filled(value: object, known: Readonly<Record<string, unknown>>): object {
  const json = JSON.stringify(value).replace(/"\$(\w+)"/g, (whole, name: string) =>
    name in known ? text(known[name] ?? null) : whole,
  );
  return JSON.parse(json) as object;
}

function text(value: unknown): string {
  return JSON.stringify(value) ?? 'nothing';
}
