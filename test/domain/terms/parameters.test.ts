import { jsonWith, refusalsOf } from './pack-json';

/** What the sixth pack is refused for with these changes. */
function refused(changes: Readonly<Record<string, unknown>>): readonly string[] {
  return refusalsOf(jsonWith('sixth', changes)).map((message) =>
    message
      .replace(/^At parameters\./, '')
      .replace(': expected ', ': ')
      .replace(/\.$/, ''),
  );
}

describe('a parameter of a pack', () => {
  const NO_PLACE = 'a path to a place in the pack';
  const NO_VALUE = 'a path to a value of the pack';
  const NO_CALENDAR = 'the path of a calendar: "calendars" and its key';

  test.each<readonly [string, Readonly<Record<string, unknown>>, readonly string[]]>([
    [
      'a choice of nothing',
      { 'parameters.3.choices': undefined },
      ['3.choices: the choices of a parameter of type CHOICE'],
    ],
    ['a format of a number', { 'parameters.5.format': 'PLAIN' }, ['5.format: a format only for the type TEXT']],
    [
      'a calendar in another place',
      { 'parameters.2.paths': [['settings', 'summerService']] },
      [`2.paths.0: ${NO_CALENDAR}`],
    ],
    ['a calendar in a place of two', { 'parameters.2.paths': [['billing', 'article']] }, [`2.paths.0: ${NO_CALENDAR}`]],
    [
      'part of a calendar',
      { 'parameters.2.paths': [['calendars', 'office', 'timezone']] },
      [`2.paths.0: ${NO_CALENDAR}`],
    ],
    [
      'a path that leads nowhere',
      { 'parameters.7.paths': [['lifecycle', 'notise', 'months']] },
      [`7.paths.0: ${NO_PLACE}`, `7.paths.0: ${NO_VALUE}`],
    ],
    ['a path to no value', { 'parameters.7.paths': [['lifecycle', 'notice', 'days']] }, [`7.paths.0: ${NO_VALUE}`]],
    [
      'a second path to no value',
      {
        'parameters.7.paths': [
          ['lifecycle', 'notice', 'months'],
          ['lifecycle', 'x'],
        ],
      },
      [`7.paths.1: ${NO_VALUE}`, '7.paths: paths that hold the same value'],
    ],
    [
      'one that each contract gives',
      {
        'parameters.2.paths': [['calendars', 'of-the-contract']],
        'parameters.2.required': true,
      },
      [],
    ],
    [
      'one that each contract would have to give',
      {
        'parameters.2.paths': [['calendars', 'of-the-contract']],
        'parameters.2.required': false,
      },
      [`2.paths.0: ${NO_VALUE}`],
    ],
    [
      'one that no contract can give',
      {
        'parameters.7.paths': [['lifecycle', 'notise', 'months']],
        'parameters.7.required': true,
      },
      [`7.paths.0: ${NO_PLACE}`],
    ],
    [
      'paths that differ',
      {
        'parameters.7.paths': [
          ['lifecycle', 'notice', 'months'],
          ['lifecycle', 'renewal', 'months'],
        ],
      },
      ['7.paths: paths that hold the same value'],
    ],
    [
      'paths that agree',
      {
        'parameters.7.paths': [
          ['lifecycle', 'notice', 'months'],
          ['lifecycle', 'renewal', 'months'],
        ],
        'lifecycle.renewal.months': 3,
      },
      [],
    ],
    [
      'a default above its bounds',
      { 'lifecycle.notice.months': 25 },
      ['7: a default that the parameter itself would accept; 25 is not'],
    ],
    ['a default at its bounds', { 'lifecycle.notice.months': 24 }, []],
    ['no default', { 'lifecycle.notice.months': null }, []],
    [
      'bounds of a number that are none',
      { 'parameters.5.min': 'one', 'parameters.5.max': '1e3' },
      ['5.min: a bound written like a value of type INTEGER', '5.max: a bound written like a value of type INTEGER'],
    ],
    [
      'a bound of a duration',
      { 'parameters.1.max': '48 hours' },
      ['1.max: a bound written like a value of type DURATION'],
    ],
    ['a bound of yes or no', { 'parameters.0.min': 'true' }, ['0.min: a bound written like a value of type BOOLEAN']],
    ['a bound of a choice', { 'parameters.3.max': 'STARTED' }, ['3.max: a bound written like a value of type CHOICE']],
  ])('%s', (_, changes, expected) => {
    expect(refused(changes)).toEqual(expected);
  });

  test.each<readonly [string, Readonly<Record<string, unknown>>, readonly string[]]>([
    ['money within bounds', { paths: [['reversibility', 'minimumFee']], type: 'MONEY', min: '1500.00 CHF' }, []],
    [
      'money below its bound',
      { paths: [['reversibility', 'minimumFee']], type: 'MONEY', min: '1500.01 CHF' },
      ['8: a default that the parameter itself would accept; 1500.00 CHF is not'],
    ],
    [
      'a bound in euros',
      { paths: [['reversibility', 'minimumFee']], type: 'MONEY', min: '1.00 EUR' },
      ['8.min: a bound written like a value of type MONEY'],
    ],
    ['a decimal within bounds', { paths: [['billing', 'vatRatePercent']], type: 'DECIMAL', max: '8.1' }, []],
    [
      'a decimal above its bound',
      { paths: [['billing', 'vatRatePercent']], type: 'DECIMAL', max: '8.09' },
      ['8: a default that the parameter itself would accept; 8.1 is not'],
    ],
    ['codes', { paths: [['clockStartChannels']], type: 'TEXT', format: 'CODES', choices: ['TELEPHONE', 'WEB'] }, []],
    [
      'codes of which one is not allowed',
      {
        paths: [['clockStartChannels']],
        type: 'TEXT',
        format: 'CODES',
        choices: ['TELEPHONE'],
      },
      ['8: a default that the parameter itself would accept; TELEPHONE, WEB is not'],
    ],
  ])('%s', (_, parameter, expected) => {
    const label = { en: 'Another', fr: 'Un autre' };
    const added = { key: 'another', label, reading: false, article: '', ...parameter };
    expect(refused({ 'parameters.8': added })).toEqual(expected);
  });
});
