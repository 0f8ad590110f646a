import { breachOccasion } from '../../../api/domain/penalty/breach-occasion';
import { pricedTerms, type ReadyPolicy } from '../../../api/domain/penalty/priced-terms';
import { assessmentBasis } from '../../../api/domain/penalty/reassess';
import { explain, given, quantity, step } from '../../../api/domain/explanation/build';
import type { Result } from '../../../api/domain/result';
import { effectiveTerms } from '../../../api/domain/terms/effective-terms';
import type { TermsPack } from '../../../api/domain/terms/terms-pack';
import { formatInstant, instant } from '../../../api/domain/time/instant';
import { at, clock, commitmentOf, facts, MODULES, priced, sixth, valueOf } from '../sixth-pack/support';

const codes = <T>(result: Result<T>): readonly string[] =>
  result.ok ? [] : result.refusals.map(({ code, path }) => `${code} ${path.join('.')}`);
/** A pack that was never checked: what is broken in it is found where it is made ready. */
const unchecked = (change: Partial<TermsPack>, modules = MODULES) =>
  pricedTerms({ ...valueOf(effectiveTerms(sixth, [])), pack: { ...sixth, ...change } }, modules);

describe('terms made ready to price incidents', () => {
  const terms = priced();

  test('each commitment that a module brings, with that module and the policies that punish its breach', () => {
    expect(
      terms.commitments.map(({ module, compiled, policies }) => [
        module,
        compiled.commitment.key,
        policies.map(({ policy }) => policy.key),
      ]),
    ).toEqual([
      ['platform', 'response', ['late-response']],
      ['platform', 'restoration', ['late-restoration']],
      ['platform', 'availability', ['downtime']],
    ]);
    expect([terms.currency, terms.zone.name]).toEqual(['CHF', 'Europe/Zurich']);
    expect(terms.causes).toContain('POWER_UTILITY');
  });

  test('a policy punishes the commitments that it names, and all of its kind when it names none', () => {
    const [response, restoration, downtime] = sixth.penalties.policies;
    if (response === undefined || restoration === undefined || downtime === undefined)
      throw new Error('three policies');
    const policiesOf = (change: Partial<typeof response>) => {
      const policies = [{ ...response, ...change }, restoration, downtime];
      return commitmentOf(valueOf(unchecked({ penalties: { ...sixth.penalties, policies } })), 'response').policies.map(
        ({ policy }) => policy.key,
      );
    };
    expect(policiesOf({ commitments: [] })).toEqual(['late-response']);
    expect(policiesOf({ commitments: ['other', 'response'] })).toEqual(['late-response']);
    expect(policiesOf({ commitments: ['other'] })).toEqual([]);
    expect(policiesOf({ commitments: [], commitmentKind: 'COMMISSIONING' })).toEqual([]);
  });

  test('only an amount per hour needs a calendar', () => {
    const calendars = terms.commitments.flatMap(({ policies }) => policies.map((one) => one.openingCalendar !== null));
    expect(calendars).toEqual([true, false, false]);
    for (const { policies } of terms.commitments)
      for (const { caps } of policies) expect(caps).toBe(sixth.penalties.caps);
  });

  test('a module without commitments brings none', () => {
    expect(valueOf(unchecked({}, ['administration'])).commitments).toEqual([]);
  });
});

describe('terms that cannot be made ready', () => {
  test('a module that the pack lacks', () => {
    expect(codes(unchecked({}, ['cellar']))).toEqual(['UNKNOWN_MODULE modules']);
  });

  test('every commitment that is at fault is named', () => {
    const commitments = sixth.commitments.map((one) => ({ ...one, atRiskSharePercent: 0 }));
    expect(codes(unchecked({ commitments }))).toEqual(Array(3).fill('NUMBER_OUT_OF_RANGE atRiskSharePercent'));
  });

  test('an hour without a calendar to divide by, or with one that is at fault', () => {
    const hourly = (key: string): TermsPack['penalties'] => ({
      ...sixth.penalties,
      policies: sixth.penalties.policies.map((policy) =>
        policy.amount.kind === 'PER_HOUR'
          ? { ...policy, amount: { ...policy.amount, openingCalendar: { key } } }
          : policy,
      ),
    });
    expect(codes(unchecked({ penalties: hourly('none') }))).toEqual(['PARAMETER_REQUIRED overrides']);
    const [office] = Object.values(sixth.calendars);
    if (office === undefined) throw new Error('a calendar');
    const calendars = { ...sixth.calendars, nowhere: { ...office, timezone: 'Nowhere' } };
    expect(codes(unchecked({ penalties: hourly('nowhere'), calendars }))).toEqual(['INVALID_CALENDAR timezone']);
  });

  test('a time zone that does not exist is a broken pack', () => {
    expect(() => unchecked({ timezone: 'Europe/Atlantis' })).toThrow(
      'a terms pack with an unknown time zone: Europe/Atlantis',
    );
  });
});

describe('the occasion of a clock', () => {
  const terms = priced();
  const result = clock(terms, 'response', facts('2026-04-30T20:00:00Z'), '2026-05-01T06:00:00Z');
  const [hourly] = commitmentOf(terms, 'response').policies;
  const [flat] = commitmentOf(terms, 'restoration').policies;
  if (hourly === undefined || flat === undefined) throw new Error('policies');
  const about = { severity: 'MAJOR', servicesConcerned: ['web'], servicesConcernedInMonth: ['mail'] } as const;
  const occasion = (policy: ReadyPolicy, dueAt: string | null, asOf = '2026-05-15T06:00:00Z') =>
    breachOccasion(terms.zone, policy, { ...result, asOf: at(asOf), dueAt: dueAt === null ? null : at(dueAt) }, about);

  test('falls on the local date of the deadline', () => {
    // In Zurich in summer the day begins at 22:00 of universal time.
    expect(valueOf(occasion(flat, '2026-04-30T21:59:59Z')).breachOn).toBe('2026-04-30');
    expect(valueOf(occasion(flat, '2026-04-30T22:00:00Z'))).toMatchObject({
      kind: 'BREACH',
      breachOn: '2026-05-01',
      ...about,
    });
  });

  test('falls on that of the result while there is no deadline', () => {
    expect(valueOf(occasion(flat, null)).breachOn).toBe('2026-05-15');
  });

  test('has the opening hours of its month where the policy divides by them', () => {
    // May 2026 without the 1st, Ascension and Whit Monday: 3 Mondays, 4 Tuesdays, 4 Wednesdays, 3
    // Thursdays of 8.5 h and 4 Fridays of 7 h.
    expect(valueOf(occasion(hourly, '2026-04-30T21:59:59Z')).openingSecondsInMonth).toBe(161 * 3600);
    expect(valueOf(occasion(hourly, '2026-04-30T22:00:00Z')).openingSecondsInMonth).toBe(147 * 3600);
    expect(valueOf(occasion(flat, '2026-04-30T21:59:59Z')).openingSecondsInMonth).toBeNull();
  });

  test('is refused in a month that is not kept, where its hours are needed', () => {
    const far = { ...result, dueAt: instant(at('2399-12-31T23:30:00Z') + 86_400) };
    expect(formatInstant(result.asOf)).toBe('2026-05-01T06:00:00Z');
    expect(codes(breachOccasion(terms.zone, hourly, far, about))).toEqual(['INVALID_DATE month']);
    expect(codes(breachOccasion(terms.zone, flat, far, about))).toEqual([]);
  });
});

describe('what an assessment was made from', () => {
  const LABEL = { en: 'A step', fr: 'Une étape' };
  const made = (changes: { label?: string; article?: string; after?: string; input?: string; formula?: string } = {}) =>
    explain([
      step(
        { ...LABEL, en: changes.label ?? 'A step' },
        [quantity('base', changes.input ?? '10', 'EUR')],
        changes.formula ?? 'base * 2',
        quantity('amountBeforeCap', '20', 'EUR'),
        changes.article ?? 'art. 1',
      ),
      given(LABEL, quantity('liability_left', changes.after ?? '5', 'EUR'), 'art. 2'),
    ]);

  test.each([
    ['another label', { label: 'Otherwise said' }, true],
    ['another article', { article: 'art. 9' }, true],
    ['other headroom', { after: '0' }, true],
    ['another input', { input: '10.0' }, false],
    ['another formula', { formula: 'base + base' }, false],
  ])('%s', (_name, changes, same) => {
    expect(assessmentBasis(made(changes)) === assessmentBasis(made())).toBe(same);
  });

  test('units count, and without an amount before caps every step does', () => {
    const of = (value: string, unit: string) => explain([given(LABEL, quantity('amount', value, unit), '')]);
    expect(assessmentBasis(of('0.00', 'EUR'))).not.toBe(assessmentBasis(of('0.00', 'CHF')));
    expect(assessmentBasis(of('0.00', 'EUR'))).not.toBe(assessmentBasis(of('1.00', 'EUR')));
    const inUnit = (unit: string) =>
      explain([step(LABEL, [quantity('base', '1', unit)], 'base', quantity('amountBeforeCap', '1', 'EUR'), '')]);
    expect(assessmentBasis(inUnit('EUR'))).not.toBe(assessmentBasis(inUnit('CHF')));
  });

  test('all steps up to the amount before caps count, and none after it', () => {
    const of = (base: string, before: string, left: string) =>
      assessmentBasis(
        explain([
          given(LABEL, quantity('base', base, 'EUR'), ''),
          given(LABEL, quantity('amountBeforeCap', before, 'EUR'), ''),
          given(LABEL, quantity('liability_left', left, 'EUR'), ''),
          given(LABEL, quantity('amount', left, 'EUR'), ''),
        ]),
      );
    expect(of('10', '20', '5')).toBe(of('10', '20', '0'));
    expect(of('10', '20', '5')).not.toBe(of('10', '21', '5'));
    expect(of('10', '20', '5')).not.toBe(of('11', '20', '5'));
  });
});
