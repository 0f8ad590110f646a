import { readdirSync, readFileSync } from 'node:fs';
import { join, relative } from 'node:path';
import { GIVEN } from '../../../api/domain/explanation/build';
import type { Explanation, Step } from '../../../api/domain/explanation/explanation';
import { replay, type ReplayDifference } from '../../../api/domain/explanation/replay';
import { readGoldenFile, runCase, topicOf } from '../../golden/run-file';
import { explainSamples } from './samples';

interface Built {
  /** The file of the domain that built it. */
  readonly by: string;
  /** Its formulas: explanations of one shape are alike. */
  readonly shape: string;
  readonly explanation: Explanation;
}

/** Every explanation that is built while this file runs: the builder is watched, not replaced. */
const mockBuilt: Built[] = [];
const mockCallers = new Map<string, string>();

jest.mock('../../../api/domain/explanation/build', () => {
  const actual = jest.requireActual<typeof import('../../../api/domain/explanation/build')>(
    '../../../api/domain/explanation/build',
  );
  const mockCaller = (): string => {
    const frames = (new Error().stack ?? '').split('\n');
    const frame = frames.find((line) => /api\/domain\/(?!explanation\/)/.test(line)) ?? '';
    return /(api\/domain\/[\w/-]+\.ts)/.exec(frame)?.[1] ?? '';
  };
  return {
    ...actual,
    explain: (steps: readonly Step[]): Explanation => {
      const explanation = actual.explain(steps);
      const shape = steps.map(({ formula, result }) => `${result.name}=${formula}`).join(';');
      // A stack costs far more than an explanation: one for each shape.
      const by = mockCallers.get(shape) ?? mockCaller();
      mockCallers.set(shape, by);
      mockBuilt.push({ by, shape, explanation });
      return explanation;
    },
  };
});

const GOLDEN = join(__dirname, '../../golden');
const DOMAIN = join(__dirname, '../../../api/domain');

for (const file of readdirSync(GOLDEN).filter((name) => name.endsWith('.json'))) {
  const topic = topicOf(file);
  if (topic === undefined) continue;
  for (const one of readGoldenFile(join(GOLDEN, file)).cases) runCase(topic, one);
}
explainSamples();

/** Some of each shape are enough to tamper with. */
const OF_A_SHAPE = 4;
const shapes = new Map<string, Built[]>();
for (const built of mockBuilt) {
  const alike = shapes.get(built.shape) ?? [];
  if (alike.length < OF_A_SHAPE) alike.push(built);
  shapes.set(built.shape, alike);
}

const NUMBER = /^-?\d+(\.\d+)?$/;
/** Other numbers in the place of one: near, far, none, on the other side. */
const others = (value: string): readonly string[] =>
  [String(Number(value) + 1), String(Math.abs(Number(value)) * 1000 + 100007), '0', '-1', '1'].filter(
    (other) => NUMBER.test(other) && Number(other) !== Number(value),
  );

type Place = { readonly step: number; readonly input: number | null };

function numbersOf({ steps }: Explanation): readonly Place[] {
  return steps.flatMap(({ inputs, result }, step) => [
    ...inputs.flatMap(({ value }, input) => (NUMBER.test(value) ? [{ step, input }] : [])),
    ...(NUMBER.test(result.value) ? [{ step, input: null }] : []),
  ]);
}

function withNumber({ steps }: Explanation, place: Place, value: string): Explanation {
  return {
    steps: steps.map((one, index) => {
      if (index !== place.step) return one;
      if (place.input === null) return { ...one, result: { ...one.result, value } };
      return { ...one, inputs: one.inputs.map((input, at) => (at === place.input ? { ...input, value } : input)) };
    }),
  };
}

const valueAt = ({ steps }: Explanation, { step, input }: Place): string =>
  (input === null ? steps[step]?.result.value : steps[step]?.inputs[input]?.value) ?? '';

/** What tampering with one number shows, by each of the other numbers. */
const shown = (explanation: Explanation, place: Place): readonly (readonly ReplayDifference[])[] =>
  others(valueAt(explanation, place)).map((value) => replay(withNumber(explanation, place, value)).differences);

test('each file of the domain that explains something is among those looked at', () => {
  const files = readdirSync(DOMAIN, { recursive: true, encoding: 'utf8' })
    .filter((name) => name.endsWith('.ts') && !name.startsWith('explanation'))
    .filter((name) => /\bexplain\(/.test(readFileSync(join(DOMAIN, name), 'utf8')))
    .map((name) => `api/domain/${relative('.', name)}`);
  const seen = new Set(mockBuilt.map(({ by }) => by));
  expect(files.length).toBeGreaterThan(20);
  expect(files.filter((file) => !seen.has(file))).toEqual([]);
});

test('every explanation of all golden cases and samples replays equal', () => {
  const differing = mockBuilt.filter(({ explanation }) => !replay(explanation).equal);
  expect(mockBuilt.length).toBeGreaterThan(1000);
  expect(differing.map(({ by, explanation }) => [by, replay(explanation).differences])).toEqual([]);
});

test('another result of a computed step is found at that step, whatever the number', () => {
  const missed: string[] = [];
  for (const [shape, alike] of shapes) {
    for (const { explanation } of alike) {
      for (const place of numbersOf(explanation)) {
        if (place.input !== null || explanation.steps[place.step]?.formula === GIVEN) continue;
        const found = shown(explanation, place).every((differences) =>
          differences.some(({ step, kind }) => step === place.step && kind === 'RESULT'),
        );
        if (!found) missed.push(`${shape} at step ${place.step}`);
      }
    }
  }
  expect(missed).toEqual([]);
});

test('another number in the place of an earlier result is found where it stands', () => {
  const missed: string[] = [];
  for (const [shape, alike] of shapes) {
    for (const { explanation } of alike) {
      for (const place of numbersOf(explanation)) {
        if (place.input === null) continue;
        const name = explanation.steps[place.step]?.inputs[place.input]?.name;
        if (!explanation.steps.slice(0, place.step).some(({ result }) => result.name === name)) continue;
        const found = shown(explanation, place).every((differences) =>
          differences.some((one) => one.step === place.step && one.kind === 'CHAIN' && one.name === name),
        );
        if (!found) missed.push(`${shape} at step ${place.step}`);
      }
    }
  }
  expect(missed).toEqual([]);
});

/** Facts that nothing else in their explanation depends on: there is no other number that another one could contradict. */
const FACTS_ALONE: readonly (readonly [by: RegExp, name: RegExp])[] = [
  // The year that a downtime is of, the window that a cap counts over.
  [/read-downtime-budget|assess-year/, /^year$/],
  [/^/, /_window$/],
  // The account-keeping fee is a number of the terms; a repeated debit says what was answered before.
  [/issue-invoices/, /^amount$/],
  [/debit-units/, /^units$/],
  // Of two targets, the one that the reception did not pick.
  [/^/, /^(in|out)sideSeconds$/],
];

/** A factor of nothing: whatever stands beside it in a product changes nothing. */
const standsByZero = ({ inputs, formula }: Step, input: number): boolean =>
  formula.includes('*') && inputs.some(({ value }, at) => at !== input && NUMBER.test(value) && Number(value) === 0);

test('another number anywhere else is found at a step that depends on it', () => {
  const found = new Map<string, boolean>();
  for (const [shape, alike] of shapes) {
    for (const { by, explanation } of alike) {
      for (const place of numbersOf(explanation)) {
        const one = explanation.steps[place.step];
        if (one === undefined || (place.input !== null && standsByZero(one, place.input))) continue;
        const name = (place.input === null ? one.result.name : one.inputs[place.input]?.name) ?? '';
        if (FACTS_ALONE.some(([where, what]) => where.test(by) && what.test(name))) continue;
        const key = `${by} step ${place.step} ${place.input === null ? 'result' : 'input'} ${name} of ${shape}`;
        // Near numbers may round to the same, or lie on the same side of a bound: some other one does not.
        found.set(key, found.get(key) === true || shown(explanation, place).some(({ length }) => length > 0));
      }
    }
  }
  expect(found.size).toBeGreaterThan(500);
  expect([...found].filter(([, shows]) => !shows).map(([key]) => key)).toEqual([]);
});
