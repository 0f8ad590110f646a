import { join } from 'node:path';
import fc from 'fast-check';
import { calendarOf, commitmentsInForce } from '../../../api/domain/terms/commitment-in-force';
import { effectiveTerms } from '../../../api/domain/terms/effective-terms';
import { listedCauses } from '../../../api/domain/terms/listed-cause';
import type { TermsPack } from '../../../api/domain/terms/terms-pack';
import { parseTermsPack } from '../../../api/domain/terms/validate-terms-pack';
import { compileCalendar } from '../../../api/domain/time/calendar';
import { moneyOf } from '../../../api/domain/money/parse-money';
import { readTermsPacks } from '../../../seeds/terms/read-terms-packs';
import { runs } from '../../support/runs';

const sources = ['../../../seeds/terms', '../../fixtures/terms']
  .flatMap((folder) => readTermsPacks(join(__dirname, folder)))
  .map((source) => source.json);

/** Every path of a JSON value, the leaves and the branches. */
function pathsOf(value: unknown, at: readonly string[] = []): readonly (readonly string[])[] {
  if (typeof value !== 'object' || value === null) return [at];
  return [at, ...Object.entries(value).flatMap(([key, child]) => pathsOf(child, [...at, key]))];
}

const allPaths = sources.map((source) => pathsOf(source));

/** A copy with something else at a path; `undefined` takes the key away. */
function damaged(value: unknown, [key, ...rest]: readonly string[], by: unknown): unknown {
  if (key === undefined) return by;
  if (Array.isArray(value))
    return value.flatMap((item: unknown, index) => (String(index) === key ? [damaged(item, rest, by)] : [item]));
  const copy = { ...(value as Record<string, unknown>) };
  if (rest.length === 0 && by === undefined) delete copy[key];
  else copy[key] = damaged(copy[key], rest, by);
  return copy;
}

/**
 * What anyone does with a pack that was accepted; throws where validation let something through.
 */
function use(pack: TermsPack): void {
  const overrides = pack.parameters
    .filter((each) => each.required === true)
    .map((each) => ({ parameter: each.key, value: 'always' }));
  const terms = effectiveTerms(pack, overrides);
  if (!terms.ok) return;
  const commitments = commitmentsInForce(
    terms.value,
    pack.modules.map((module) => module.key),
  );
  expect(commitments.ok).toBe(true);
  for (const account of pack.consumption.unitAccounts) moneyOf(account.unitPrice);
  for (const definition of Object.values(pack.calendars))
    expect(compileCalendar(definition, pack.holidayZones).ok).toBe(true);
  for (const policy of pack.penalties.policies) {
    if (policy.amount.kind === 'PER_HOUR')
      expect(calendarOf(terms.value.pack, policy.amount.openingCalendar).ok).toBe(true);
  }
  listedCauses(pack);
}

const damage = fc.oneof(
  fc.constant(undefined),
  fc.constantFrom(
    null,
    '',
    0,
    -1,
    1.5,
    NaN,
    1e300,
    true,
    [],
    {},
    'always',
    '__proto__',
    'constructor',
    '24:00',
    '-0',
    '1e3',
  ),
  fc.string({ maxLength: 8 }),
  fc.integer(),
  fc.jsonValue({ maxDepth: 2 }),
);

describe('parseTermsPack on damaged packs', () => {
  it('refuses the damage, or what it accepts can be used', () => {
    fc.assert(
      fc.property(
        fc.nat({ max: sources.length - 1 }),
        fc.array(fc.tuple(fc.nat(), damage), { minLength: 1, maxLength: 3 }),
        (which, damages) => {
          const paths = allPaths[which] ?? [];
          const json = damages.reduce<unknown>((pack, [at, by]) => {
            const path = paths[at % paths.length] ?? [];
            try {
              return damaged(pack, path, by);
            } catch {
              // An earlier damage took away what this one would have hit.
              return pack;
            }
          }, sources[which]);
          const parsed = parseTermsPack(json);
          if (parsed.ok) use(parsed.value);
          else
            expect(
              parsed.refusals.every((refusal) => refusal.message !== '' && refusal.code === 'TERMS_PACK_INVALID'),
            ).toBe(true);
        },
      ),
      runs(1500),
    );
  });

  it('refuses whatever is no pack at all', () => {
    fc.assert(
      fc.property(fc.anything(), (value) => {
        expect(parseTermsPack(value).ok).toBe(false);
      }),
      runs(500),
    );
  });

  it('refuses every unknown key, wherever it stands', () => {
    sources.forEach((source, which) => {
      for (const path of allPaths[which] ?? []) {
        const parent = path.reduce<unknown>((value, key) => (value as Record<string, unknown>)[key], source);
        if (typeof parent !== 'object' || parent === null || Array.isArray(parent)) continue;
        const open = ['calendars', 'settings'].includes(path.join('.'));
        if (!open) expect(parseTermsPack(damaged(source, [...path, 'unknownKey'], 1)).ok).toBe(false);
      }
    });
  });
});
