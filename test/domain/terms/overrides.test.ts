import type { Refusal, Result } from '../../../api/domain/result';
import {
  calendarKeyOf,
  calendarOf,
  commitmentsInForce,
  resolveCommitment,
} from '../../../api/domain/terms/commitment-in-force';
import { effectiveTerms, termsOfModule, type TermsOverride } from '../../../api/domain/terms/effective-terms';
import { findModule, moduleKeys } from '../../../api/domain/terms/find-module';
import { accepted, packWith } from './pack-json';

const omr = packWith('omr-hosted');
const sixth = packWith('sixth');

function refusalsOf(result: Result<unknown>): readonly Refusal[] {
  return result.ok ? [] : result.refusals;
}
const codesOf = (result: Result<unknown>): readonly string[] => refusalsOf(result).map(({ code }) => code);

describe('an override that is refused', () => {
  test('of an unknown parameter names those that there are', () => {
    const keys = sixth.parameters.map(({ key }) => key).join(', ');
    expect(refusalsOf(effectiveTerms(sixth, [{ parameter: 'x'.repeat(100), value: '1' }]))).toEqual([
      {
        code: 'UNKNOWN_PARAMETER',
        path: ['overrides', '0', 'parameter'],
        message: `limmat-managed has no parameter "${'x'.repeat(80)}".`,
        whatToDo: `Use one of ${keys}.`,
      },
    ]);
  });

  test('for an unknown module names those that there are', () => {
    const override = { parameter: 'units.base', value: '10', module: 'x'.repeat(100) };
    expect(refusalsOf(effectiveTerms(sixth, [override]))).toEqual([
      {
        code: 'UNKNOWN_MODULE',
        path: ['overrides', '0', 'module'],
        message: `limmat-managed has no module "${'x'.repeat(80)}".`,
        whatToDo: 'Use one of platform, administration, Z10.',
      },
    ]);
    expect(moduleKeys(sixth)).toEqual(['platform', 'administration', 'Z10']);
    expect(findModule(sixth, 'Z10')?.code).toBe('Z10');
    expect(findModule(sixth, 'Z11')).toBeUndefined();
  });

  test('because the terms would not hold together says where', () => {
    const tier = { parameter: 'restoration.tier-1', value: 'PT9H' };
    const place = 'penalties.policies.0.amount.lines.1.overrunUpToSeconds';
    const expected = 'more than the line before; null only on the last line';
    const refusal = {
      code: 'OVERRIDE_REFUSED',
      path: ['overrides', '0', 'value'],
      message: `These values make the terms inconsistent at ${place}: expected ${expected}.`,
      whatToDo: `Change the values so that ${place} is ${expected}.`,
    };
    expect(refusalsOf(effectiveTerms(omr, [tier]))).toEqual([refusal]);
    // Of several, it is their being together that is refused.
    const other = { parameter: 'restoration.rate-1', value: '5' };
    expect(refusalsOf(effectiveTerms(omr, [other, tier]))).toEqual([{ ...refusal, path: ['overrides'] }]);
    expect(refusalsOf(effectiveTerms(omr, [{ ...tier, module: 'K' }]))).toEqual([refusal]);
  });

  test('because the form would not', () => {
    const refusals = refusalsOf(
      effectiveTerms(packWith('pro-controle'), [{ parameter: 'updates.minor-by-time', value: '7' }]),
    );
    expect(refusals.map(({ message }) => message)).toEqual([
      'These values make the terms inconsistent at operations.updates.minorByTime: expected a local time HH:MM.',
    ]);
  });
});

describe('an override of one module', () => {
  test.each<readonly [parameter: string, value: string, modules: readonly string[]]>([
    ['restoration.target', 'PT2H', ['K']], // a commitment of its own
    ['restoration.rate-1', '5', ['K']], // the penalty of its commitment
    ['downtime-budget.rate-1', '0.5', ['L']],
    ['time-units.base', '8', ['UT']], // its account of units
    ['half-days.base', '2', ['HD']],
    ['module-c.quantity', '6', ['C']], // the module itself
    ['sla.at-risk-share', '90', ['A', 'K', 'L']],
    ['restoration.tier-reading', 'MARGINAL', ['K', 'L']],
    ['liability.months', '2', []],
    ['hotline.allowance', '45', []],
    ['billing.payment-days', '30', []],
    ['long-outage.days', '3', []],
  ])('%s = %s concerns %j', (parameter, value, modules) => {
    const taking = moduleKeys(omr).filter((module) => effectiveTerms(omr, [{ parameter, value, module }]).ok);
    expect(taking).toEqual(modules);
  });

  test('says so where it concerns none of it', () => {
    expect(refusalsOf(effectiveTerms(omr, [{ parameter: 'liability.months', value: '2', module: 'K' }]))).toEqual([
      {
        code: 'OVERRIDE_REFUSED',
        path: ['overrides', '0', 'module'],
        message: 'liability.months cannot be set for module K alone.',
        whatToDo: 'Override it for the whole contract; leave the module out.',
      },
    ]);
  });

  test('concerns a penalty for all commitments of a kind where the module brings one', () => {
    const override = { parameter: 'late-restoration.reading', value: 'FLAT' };
    const taking = moduleKeys(sixth).filter((module) => effectiveTerms(sixth, [{ ...override, module }]).ok);
    expect(taking).toEqual(['platform']);
  });

  test('does not concern a penalty for other commitments of the kind that the module brings', () => {
    const pack = packWith('sixth', {
      'commitments.3': { ...sixth.commitments[0], key: 'second-response' },
      'modules.1.commitments': ['second-response'],
    });
    const override = { parameter: 'late-response.hours', value: 'STARTED' };
    const taking = moduleKeys(pack).filter((module) => effectiveTerms(pack, [{ ...override, module }]).ok);
    expect(taking).toEqual(['platform']);
  });

  test('does not concern a cap that is called like the penalty of its commitment', () => {
    const pack = packWith('sixth', {
      'penalties.caps.2': { ...sixth.penalties.caps[0], key: 'late-restoration' },
      'parameters.7.paths': [['penalties', 'caps', 'late-restoration', 'multiple']],
      'parameters.7.type': 'DECIMAL',
    });
    const override = { parameter: 'notice.months', value: '0.5' };
    expect(codesOf(effectiveTerms(pack, [{ ...override, module: 'platform' }]))).toEqual(['OVERRIDE_REFUSED']);
    expect(accepted(effectiveTerms(pack, [override])).pack.penalties.caps[2]?.multiple).toBe('0.5');
  });

  test('changes only what is its own, on top of what the whole contract has', () => {
    const terms = accepted(
      effectiveTerms(omr, [
        { parameter: 'sla.at-risk-share', value: '90', module: 'K', amendment: 'A1' },
        { parameter: 'restoration.target', value: 'PT3H' },
        { parameter: 'sla.at-risk-share', value: '70', module: 'K', amendment: 'A2' },
        { parameter: 'sla.at-risk-share', value: '60', module: 'L' },
      ]),
    );
    const shares = (module: string): readonly number[] =>
      termsOfModule(terms, module).commitments.map(({ atRiskSharePercent }) => atRiskSharePercent);
    expect([shares('A'), shares('K'), shares('L')]).toEqual([
      [80, 80, 80],
      [80, 70, 80],
      [80, 80, 60],
    ]);
    expect(termsOfModule(terms, 'K').commitments[1]?.target).toEqual({ seconds: 10_800 });
    expect(termsOfModule(terms, 'toString')).toBe(terms.pack);
    expect(Object.keys(terms.modules)).toEqual(['K', 'L']);
    const single = terms.values.slice(omr.parameters.length);
    expect(single.map(({ parameter, module, value, origin }) => [parameter.key, module, value, origin])).toEqual([
      ['sla.at-risk-share', 'K', '70', { kind: 'AMENDMENT', amendment: 'A2' }],
      ['sla.at-risk-share', 'L', '60', { kind: 'CONTRACT' }],
    ]);
    const general = terms.values.find(({ parameter }) => parameter.key === 'sla.at-risk-share');
    expect(general).toMatchObject({ value: '80', origin: { kind: 'PACK', pack: 'omr-hosted', version: 1 } });
  });
});

test('of two overrides the later one is the origin of the value', () => {
  const origins = (...overrides: readonly TermsOverride[]): unknown =>
    accepted(effectiveTerms(omr, overrides)).values.find(({ parameter }) => parameter.key === 'restoration.target');
  const first = { parameter: 'restoration.target', value: 'PT3H', amendment: 'A1' };
  const second = { parameter: 'restoration.target', value: 'PT2H' };
  expect(origins(first, second)).toMatchObject({ value: 'PT2H', origin: { kind: 'CONTRACT' } });
  expect(origins(second, first)).toMatchObject({ value: 'PT3H', origin: { kind: 'AMENDMENT', amendment: 'A1' } });
});

describe('what a contract must give', () => {
  const hours = {
    'parameters.2.key': 'hours',
    'parameters.2.paths': [['calendars', 'of-the-contract']],
    'parameters.2.required': true,
  };
  const always = [{ parameter: 'hours', value: 'service-desk' }];

  test('is asked for, with what it takes', () => {
    const pack = packWith('sixth', { ...hours, 'commitments.1.calendar': { fromParameter: 'hours' } });
    expect(refusalsOf(effectiveTerms(pack, []))).toEqual([
      {
        code: 'PARAMETER_REQUIRED',
        path: ['overrides'],
        message: 'limmat-managed needs hours (Office hours), which it leaves to each contract.',
        whatToDo: 'Override hours with the key of a calendar (office, service-desk) or a calendar definition as JSON.',
      },
    ]);
    expect(accepted(effectiveTerms(pack, always)).pack.calendars['of-the-contract']).toEqual(
      sixth.calendars['service-desk'],
    );
  });

  test('is asked for only where an active module brings a commitment that needs it', () => {
    const pack = packWith('sixth', { ...hours, 'commitments.1.calendar': { fromParameter: 'hours' } });
    expect(codesOf(effectiveTerms(pack, [], ['platform']))).toEqual(['PARAMETER_REQUIRED']);
    expect(codesOf(effectiveTerms(pack, [], ['administration', 'Z10']))).toEqual([]);
    const without = accepted(effectiveTerms(pack, [], ['administration']));
    expect(without.values[2]).toMatchObject({ value: null, origin: { kind: 'PACK' } });
  });

  test.each([
    ['whenTrue', 'true', 'false'],
    ['whenFalse', 'false', 'true'],
  ])('follows the choice of a calendar: %s', (branch, asking, silent) => {
    const other = branch === 'whenTrue' ? 'whenFalse' : 'whenTrue';
    const calendar = {
      byParameter: 'summer-service',
      [branch]: { fromParameter: 'hours' },
      [other]: { key: 'office' },
    };
    const pack = packWith('sixth', {
      ...hours,
      'parameters.0': sixth.parameters[7],
      'parameters.7': sixth.parameters[0],
      'commitments.0.calendar': calendar,
    });
    const summer = (value: string): Result<unknown> =>
      effectiveTerms(pack, [{ parameter: 'summer-service', value }], ['platform']);
    expect(codesOf(summer(asking))).toEqual(['PARAMETER_REQUIRED']);
    expect(codesOf(summer(silent))).toEqual([]);
  });

  test('is always asked for where no commitment speaks of it', () => {
    const pack = packWith('sixth', {
      ...hours,
      'penalties.policies.0.amount.openingCalendar': { fromParameter: 'hours' },
    });
    expect(codesOf(effectiveTerms(pack, [], []))).toEqual(['PARAMETER_REQUIRED']);
    expect(codesOf(effectiveTerms(pack, always, []))).toEqual([]);
  });

  test('and does not give is refused when its commitments are asked for', () => {
    const pack = packWith('sixth', {
      ...hours,
      'commitments.1.calendar': { fromParameter: 'hours' },
      'commitments.0.target.calendar': { fromParameter: 'hours' },
    });
    const terms = { pack, modules: {}, values: [] };
    const refusal = {
      code: 'PARAMETER_REQUIRED',
      path: ['overrides'],
      message: 'limmat-managed leaves the calendar of-the-contract to each contract, and this contract names none.',
      whatToDo: "Override the parameter with the contract's opening hours.",
    };
    expect(refusalsOf(commitmentsInForce(terms, ['platform']))).toEqual([refusal, refusal]);
    expect(refusalsOf(calendarOf(pack, { fromParameter: 'hours' }))).toEqual([refusal]);
    expect(calendarKeyOf(pack, { fromParameter: 'hours' })).toBe('of-the-contract');
  });
});

describe('the commitments in force', () => {
  test('are those of the active modules, with the calendars that their rules lead to', () => {
    const terms = accepted(
      effectiveTerms(sixth, [{ parameter: 'restoration.target', value: 'PT2H', module: 'platform' }]),
    );
    const found = accepted(commitmentsInForce(terms, ['Z10', 'platform']));
    expect(found.map(({ module, commitment }) => [module, commitment.key])).toEqual([
      ['platform', 'response'],
      ['platform', 'restoration'],
      ['platform', 'availability'],
    ]);
    const [response, restoration] = found.map(({ commitment }) => commitment);
    expect(response?.calendar).toEqual(sixth.calendars['service-desk']);
    expect(response?.target).toEqual({
      calendar: sixth.calendars['office'],
      insideSeconds: 5400,
      outsideSeconds: 10_800,
    });
    expect(restoration?.target).toEqual({ seconds: 7200 });
    expect(accepted(commitmentsInForce(terms, []))).toEqual([]);
  });

  test('start by their own channels, or by those of the pack', () => {
    const pack = packWith('sixth', { 'commitments.1.startChannels': ['EMAIL'] });
    const channels = pack.commitments
      .slice(0, 2)
      .map((terms) => accepted(resolveCommitment(pack, terms)).startChannels);
    expect(channels).toEqual([['TELEPHONE', 'WEB'], ['EMAIL']]);
  });

  test('follow a choice to its calendar', () => {
    const rule = { byParameter: 'summer-service', whenTrue: { key: 'office' }, whenFalse: { key: 'service-desk' } };
    const summer = packWith('sixth', { 'settings.summerService': true });
    expect([calendarKeyOf(sixth, rule), calendarKeyOf(summer, rule)]).toEqual(['service-desk', 'office']);
    expect(() => calendarKeyOf(sixth, { fromParameter: 'winter' })).toThrow('limmat-managed has no parameter winter');
  });

  test('are refused for a module that is none', () => {
    const terms = accepted(effectiveTerms(sixth, []));
    expect(refusalsOf(commitmentsInForce(terms, ['platform', 'Z11']))).toEqual([
      {
        code: 'UNKNOWN_MODULE',
        path: ['modules'],
        message: 'limmat-managed has no module Z11.',
        whatToDo: 'Use one of platform, administration, Z10.',
      },
    ]);
  });
});
