import { GIVEN } from '../../../api/domain/explanation/build';
import type { Explanation, Step } from '../../../api/domain/explanation/explanation';
import { replay, type ReplayDifference } from '../../../api/domain/explanation/replay';
import { everyExplanation } from './samples-and-cases';

/** Some of each shape are enough to tamper with. */
const OF_A_SHAPE = 4;

/** Explanations by their shape, that is their formulas: those of one shape are alike. */
function byShape(): ReadonlyMap<string, readonly Explanation[]> {
  const shapes = new Map<string, Explanation[]>();
  for (const explanation of everyExplanation()) {
    const shape = explanation.steps.map(({ formula, result }) => `${result.name}=${formula}`).join(';');
    const alike = shapes.get(shape) ?? [];
    if (alike.length < OF_A_SHAPE) alike.push(explanation);
    shapes.set(shape, alike);
  }
  return shapes;
}

const NUMBER = /^-?\d+(\.\d+)?$/;
/** Other numbers instead of one: near, far, none, on the other side. */
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

test('every explanation of all golden cases and samples replays equal', () => {
  const all = everyExplanation();
  expect(all.length).toBeGreaterThan(1000);
  expect(all.flatMap((explanation) => replay(explanation).differences)).toEqual([]);
});

test('another result of a computed step is found at that step, whatever the number', () => {
  const missed: string[] = [];
  for (const [shape, alike] of byShape()) {
    for (const explanation of alike) {
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
  for (const [shape, alike] of byShape()) {
    for (const explanation of alike) {
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

/**
 * Facts that nothing else in their explanation depends on: there is no other number that another
 * one could contradict.
 */
const FACTS_ALONE: readonly RegExp[] = [
  // The year that a downtime is of, the window that a cap counts over.
  /^year$/,
  /_window$/,
  // Of two targets, the one that the reception did not pick.
  /^(in|out)sideSeconds$/,
];

/**
 * An explanation that states one fact and nothing else: a fee of the terms, what was answered
 * before.
 */
const isOneFact = ({ steps }: Explanation): boolean => steps.length === 1 && steps[0]?.formula === GIVEN;

/** Work at a fixed price: the price does not depend on the minutes, which are stated beside it. */
const isAtFixedPrice = ({ steps }: Explanation): boolean =>
  steps.every(({ formula }) => formula === GIVEN) &&
  steps.map(({ result }) => result.name).join() === 'minutes,quotedAmount';

/** A factor of nothing: whatever stands beside it in a product changes nothing. */
const standsByZero = ({ inputs, formula }: Step, input: number): boolean =>
  formula.includes('*') && inputs.some(({ value }, at) => at !== input && NUMBER.test(value) && Number(value) === 0);

test('another number anywhere else is found at a step that depends on it', () => {
  const found = new Map<string, boolean>();
  for (const [shape, alike] of byShape()) {
    for (const explanation of alike) {
      for (const place of numbersOf(explanation)) {
        const one = explanation.steps[place.step];
        if (one === undefined || (place.input !== null && standsByZero(one, place.input))) continue;
        const name = (place.input === null ? one.result.name : one.inputs[place.input]?.name) ?? '';
        if (isOneFact(explanation) || isAtFixedPrice(explanation) || FACTS_ALONE.some((fact) => fact.test(name)))
          continue;
        const key = `step ${place.step} ${place.input === null ? 'result' : 'input'} ${name} of ${shape}`;
        // Near numbers may round to the same, or lie on the same side of a bound: some other one
        // does not.
        found.set(key, found.get(key) === true || shown(explanation, place).some(({ length }) => length > 0));
      }
    }
  }
  expect(found.size).toBeGreaterThan(500);
  expect(everyExplanation().some(isAtFixedPrice)).toBe(true);
  expect([...found].filter(([, shows]) => !shows).map(([key]) => key)).toEqual([]);
});
