import {
  checkDeclaration,
  checkDeclarationStep,
  isInForce,
  type Declared,
  type StandingDeclaration,
} from '../../../api/domain/declaration/check-declaration';
import {
  DECLARATION_KINDS,
  DECLARATION_RULES,
  ruleOfDeclaration,
  type DeclarationKind,
} from '../../../api/domain/declaration/declaration-kinds';
import { solicitationIndemnity } from '../../../api/domain/declaration/solicitation-indemnity';
import { formatMoney } from '../../../api/domain/money/format-money';
import { moneyOf } from '../../../api/domain/money/parse-money';
import type { Instant } from '../../../api/domain/time/instant';

const at = (second: number): Instant => second as Instant;
const NONE = { person: false, reference: false, assetId: false, incidentId: false, endsAt: false, amount: false };
const ALL = { person: true, reference: true, assetId: true, incidentId: true, endsAt: true, amount: true };

function declared(kind: DeclarationKind, changes: Partial<Declared> = {}): Declared {
  const start = { startsAt: at(10), endsAt: null, follows: null };
  return { kind, recordedBy: 'PROVIDER', side: null, given: NONE, ...start, ...changes };
}

/** `code path` of all that is refused. */
function refused(result: { readonly ok: boolean; readonly refusals?: readonly object[] }): string[] {
  const refusals = (result.refusals ?? []) as readonly { code: string; path: readonly string[] }[];
  return refusals.map(({ code, path }) => `${code} ${path.join('.')}`);
}

describe('each kind', () => {
  test.each(DECLARATION_KINDS)('%s needs what its rule names, and nothing else', (kind) => {
    const { needs, after, isPriced } = ruleOfDeclaration(kind);
    const given = { ...NONE, ...Object.fromEntries(needs.map((need) => [need, true])) };
    const follows = after as DeclarationKind | null;
    expect(checkDeclaration(declared(kind, { given, follows })).ok).toBe(true);
    for (const need of needs)
      expect(refused(checkDeclaration(declared(kind, { given: { ...given, [need]: false }, follows })))).toEqual([
        `DECLARATION_INVALID ${need}`,
      ]);
    if (after !== null)
      expect(refused(checkDeclaration(declared(kind, { given })))).toEqual(['DECLARATION_INVALID followsId']);
    const amountAllowed = isPriced || needs.includes('amount');
    expect(checkDeclaration(declared(kind, { given: ALL, follows })).ok).toBe(amountAllowed);
  });

  test.each(DECLARATION_KINDS)('%s is recorded by the side that states it', (kind) => {
    const { by, after, isPriced, needs } = ruleOfDeclaration(kind);
    const given = { ...ALL, amount: isPriced || needs.includes('amount') };
    const follows = after as DeclarationKind | null;
    for (const recordedBy of ['CLIENT', 'PARTNER'] as const)
      expect(checkDeclaration(declared(kind, { given, follows, recordedBy })).ok).toBe(by !== 'PROVIDER');
    const checked = checkDeclaration(declared(kind, { given, follows }));
    expect(checked.ok && checked.value.side).toBe(by === 'EITHER' ? 'PROVIDER' : by);
  });

  test('that follows from another one names a kind that there is', () => {
    const after = Object.values(DECLARATION_RULES).flatMap((rule) => (rule.after === null ? [] : [rule.after]));
    expect(after.length).toBeGreaterThan(0);
    for (const kind of after) expect(DECLARATION_KINDS).toContain(kind);
  });
});

test('what either side states is of the side that says so', () => {
  const kind = 'TECHNICAL_EVOLUTION';
  expect(checkDeclaration(declared(kind, { side: 'CLIENT' }))).toMatchObject({ value: { side: 'CLIENT' } });
  expect(checkDeclaration(declared(kind, { recordedBy: 'PARTNER' }))).toMatchObject({ value: { side: 'CLIENT' } });
  const forged = declared(kind, { recordedBy: 'CLIENT', side: 'PROVIDER' });
  expect(refused(checkDeclaration(forged))).toEqual(['DECLARATION_INVALID kind']);
  expect(refused(checkDeclaration(declared('LICENCES_CERTIFIED', { side: 'PROVIDER' })))).toEqual([
    'DECLARATION_INVALID side',
  ]);
});

test('it ends after it starts', () => {
  const given = { ...NONE, endsAt: true };
  const ending = (end: number): Declared => declared('MASS_COMMUNICATION', { given, endsAt: at(end) });
  expect(refused(checkDeclaration(ending(10)))).toEqual(['TIMES_OUT_OF_ORDER endsAt']);
  expect(checkDeclaration(ending(11)).ok).toBe(true);
});

test('the other side answers what waits for it', () => {
  expect(checkDeclaration(declared('TOOL_AGREED'))).toMatchObject({ value: { side: 'PROVIDER', awaits: 'CLIENT' } });
  const resources = checkDeclaration(declared('REVERSIBILITY_RESOURCES', { recordedBy: 'CLIENT' }));
  expect(resources).toMatchObject({ value: { side: 'CLIENT', awaits: 'PROVIDER' } });
  expect(checkDeclaration(declared('ROOM_VISIT', { given: { ...NONE, person: true } }))).toMatchObject({
    value: { awaits: null },
  });
});

const STANDING: StandingDeclaration = {
  side: 'PROVIDER',
  awaits: null,
  accepted: null,
  startsAt: at(10),
  endsAt: null,
  endedAt: null,
  isWithdrawn: false,
};

describe('what can be done with it', () => {
  test.each([
    ['an answer that nobody asked for', STANDING, 'ANSWER', 'PROVIDER', 'DECLARATION_STATE_CONFLICT'],
    ['a second answer', { ...STANDING, accepted: true }, 'ANSWER', 'PROVIDER', 'DECLARATION_STATE_CONFLICT'],
    ['a second end', { ...STANDING, endedAt: at(11) }, 'END', 'PROVIDER', 'DECLARATION_STATE_CONFLICT'],
    ['a second withdrawal', { ...STANDING, isWithdrawn: true }, 'WITHDRAW', 'PROVIDER', 'DECLARATION_STATE_CONFLICT'],
    ["an end of the provider's by the client", STANDING, 'END', 'CLIENT', 'DECLARATION_INVALID'],
    ["a withdrawal of the provider's by a partner", STANDING, 'WITHDRAW', 'PARTNER', 'DECLARATION_INVALID'],
    [
      'an answer of the provider by the client',
      { ...STANDING, side: 'CLIENT', awaits: 'PROVIDER' },
      'ANSWER',
      'CLIENT',
      'DECLARATION_INVALID',
    ],
  ] as const)('%s is refused', (_what, standing, step, party, code) => {
    expect(refused(checkDeclarationStep(standing, step, party))).toEqual([`${code} declarationId`]);
  });

  test.each([
    ['the client answers what waits for it', { ...STANDING, awaits: 'CLIENT' }, 'ANSWER', 'CLIENT'],
    ['the staff records what the client answered', { ...STANDING, awaits: 'CLIENT' }, 'ANSWER', 'PROVIDER'],
    ['a partner ends what its client stated', { ...STANDING, side: 'CLIENT' }, 'END', 'PARTNER'],
    ['the staff withdraws what the client stated', { ...STANDING, side: 'CLIENT' }, 'WITHDRAW', 'PROVIDER'],
  ] as const)('%s', (_what, standing, step, party) => {
    expect(checkDeclarationStep(standing, step, party).ok).toBe(true);
  });
});

test.each([
  ['before it starts', STANDING, 9, false],
  ['from its start', STANDING, 10, true],
  ['until its announced end', { ...STANDING, endsAt: at(20) }, 19, true],
  ['no more at that end', { ...STANDING, endsAt: at(20) }, 20, false],
  ['until the end that came later', { ...STANDING, endsAt: at(20), endedAt: at(30) }, 25, true],
  ['not after one that came earlier', { ...STANDING, endsAt: at(20), endedAt: at(15) }, 16, false],
  ['not while it waits', { ...STANDING, awaits: 'CLIENT' }, 12, false],
  ['once it is accepted', { ...STANDING, accepted: true }, 12, true],
  ['not once it is declined', { ...STANDING, accepted: false }, 12, false],
  ['not once it is withdrawn', { ...STANDING, isWithdrawn: true }, 12, false],
] as const)('it is in force %s: %o at %i', (_when, standing, second, expected) => {
  expect(isInForce(standing, at(second))).toBe(expected);
});

test('soliciting staff costs twice the gross yearly salary', () => {
  const { amount, explanation } = solicitationIndemnity(moneyOf('41250.55 EUR'), 2);
  expect(formatMoney(amount)).toBe('82501.10 EUR');
  expect(explanation.steps.at(-1)).toMatchObject({ formula: 'salary * years', result: { value: '82501.1' } });
});
