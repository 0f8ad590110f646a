import { GIVEN } from '../../api/domain/explanation/build';
import type { Explanation, Quantity } from '../../api/domain/explanation/explanation';

const written = ({ name, value, unit }: Quantity): string => `${name} ${value} ${unit}`;

/**
 * An explanation as lines that a test can write down by hand, a step each: what is found and its
 * unit, then, unless it is stated, its formula and what goes in. Fails where a step does not speak
 * both languages.
 */
export function linesOf({ steps }: Explanation): readonly string[] {
  return steps.map(({ label, inputs, formula, result }) => {
    for (const text of [label.en, label.fr])
      expect([result.name, text]).toEqual([result.name, expect.stringMatching(/\w/)]);
    const how = formula === GIVEN ? [] : [formula];
    return [written(result), ...how, ...inputs.map(written)].join(' | ');
  });
}
