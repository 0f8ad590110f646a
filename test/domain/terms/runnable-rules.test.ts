import { readStoredPack } from '../../../api/domain/terms/validate-terms-pack';
import { jsonWith, refusalsOf } from './pack-json';

type Row = readonly [what: string, changes: Readonly<Record<string, unknown>>, refused: readonly string[]];

const PER_HOUR = { kind: 'PER_HOUR', multiple: '4', hourRounding: 'STARTED', openingCalendar: { key: 'office' } };
const PER_MISS = (severity: string) => ({ kind: 'RATE_PER_MISS', ratesPercent: { [severity]: '5' } });
const ANNUAL = { scope: 'ALL', period: 'ANNUAL', annualBase: 'TWELVE_TIMES_LAST' };
const TWO_LENGTHS = { calendar: { key: 'office' }, insideSeconds: 3600, outsideSeconds: 7200 };

describe('a pack that could not be run is refused when it is loaded', () => {
  test.each<Row>([
    [
      'a yearly budget by the hour',
      { 'penalties.policies.2.amount': PER_HOUR },
      ['penalties.policies.2.amount.kind: expected RATE_TABLE, by which a year is calculated.'],
    ],
    [
      'a yearly budget by the breach',
      { 'penalties.policies.2.amount': PER_MISS('CRITICAL') },
      ['penalties.policies.2.amount.kind: expected RATE_TABLE, by which a year is calculated.'],
    ],
    [
      'a yearly budget on a monthly base',
      { 'penalties.policies.2.base': { scope: 'ALL', period: 'MONTHLY' } },
      ['penalties.policies.2.base.period: expected ANNUAL, the base of a policy assessed over a CALENDAR_YEAR.'],
    ],
    [
      'a breach on an annual base',
      { 'penalties.policies.0.base': ANNUAL },
      ['penalties.policies.0.base.period: expected MONTHLY, the base of a policy assessed over a MONTH.'],
    ],
    [
      'a budget of two lengths',
      { 'commitments.2.target': TWO_LENGTHS },
      ['commitments.2.target: expected seconds: a budget has one length, whenever a call comes in.'],
    ],
    [
      'a commitment for no severity',
      { 'commitments.0.severities': [] },
      ['commitments.0.severities: expected a severity that the pack has a word for: CRITICAL, MAJOR, MINOR.'],
    ],
    [
      'a commitment for a severity without a word',
      { 'commitments.0.severities': ['URGENT'] },
      ['commitments.0.severities: expected a severity that the pack has a word for: CRITICAL, MAJOR, MINOR.'],
    ],
    [
      'a commitment that no module brings',
      { 'modules.0.commitments': ['response', 'restoration'] },
      ['commitments.2.key: expected a commitment that a module brings; no module has availability.'],
    ],
    [
      'a commitment for a module that the pack has not',
      { 'commitments.0.appliesTo': ['network'] },
      ['commitments.0.appliesTo: expected modules of the pack; network is not one.'],
    ],
    [
      'a commissioning for assets',
      {
        'commitments.0.kind': 'COMMISSIONING',
        'commitments.0.appliesTo': { assetKinds: ['SERVER'] },
        'penalties.policies.0.commitmentKind': 'RESTORATION',
        'penalties.policies.0.commitments': [],
      },
      ['commitments.0.appliesTo: expected modules: a commissioning is no incident, and affects no asset.'],
    ],
    [
      'a policy for a kind that the pack has not',
      { 'penalties.policies.1.commitmentKind': 'COMMISSIONING' },
      [
        'penalties.policies.1.commitmentKind: expected a kind of commitment that the pack has; it has no COMMISSIONING.',
      ],
    ],
    [
      'a policy for an average',
      { 'commitments.1.reportedAsAverage': true },
      [
        'penalties.policies.1.commitmentKind: expected a commitment that is measured by itself, not reported as an average.',
      ],
    ],
    [
      'rates for severities that no commitment has',
      {
        'penalties.policies.0.amount': PER_MISS('MINOR'),
        'parameters.3.paths': [['settings', 'summerService']],
        'parameters.3.type': 'BOOLEAN',
        'parameters.3.choices': undefined,
      },
      ['penalties.policies.0.amount.ratesPercent: expected a rate for one of CRITICAL, MAJOR.'],
    ],
    [
      'a kind of work that nobody can record',
      { 'consumption.excludedWork.workKinds': ['ALCHEMY'] },
      ['consumption.excludedWork.workKinds: expected kinds of work that can be recorded; ALCHEMY is not one.'],
    ],
  ])('%s', (_what, changes, faults) => {
    const json = jsonWith('sixth', changes);
    expect(refusalsOf(json).map((message) => message.replace(/^At (\S+):/, '$1:'))).toEqual(faults);
    // What was loaded before the rule came is still read.
    expect(readStoredPack(json).ok).toBe(true);
  });

  test('hosting where no price is hosting', () => {
    const json = jsonWith('pro-controle', {
      'penalties.caps': [
        {
          key: 'month',
          label: { en: 'A month', fr: 'Un mois' },
          window: 'MONTH',
          multiple: '1',
          scope: 'HOSTING',
          moment: 'DUE_AT',
          order: 'AS_RECORDED',
          liftable: false,
          article: '',
        },
      ],
    });
    expect(refusalsOf(json)).toEqual([
      'At penalties.caps.0.scope: expected ALL or SERVICES_CONCERNED: no price of the pack is hosting.',
    ]);
  });
});
