import type { ParameterTerms } from '../../../api/domain/terms/parameter';
import {
  allowedText,
  printParameter,
  readParameter,
  type ParameterContext,
} from '../../../api/domain/terms/parameter-value';
import { packWith } from './pack-json';

const { calendars } = packWith('sixth');
const office = calendars['office'];
const context: ParameterContext = { currency: 'CHF', calendars };

function parameter(type: ParameterTerms['type'], more: Partial<ParameterTerms> = {}): ParameterTerms {
  const label = { en: 'A value', fr: 'Une valeur' };
  return { key: 'a.value', label, paths: [['a']], reading: false, article: '', type, ...more };
}

const duration = parameter('DURATION', { min: 'PT1H', max: 'PT4H30M' });
const decimal = parameter('DECIMAL', { min: '-1.5', max: '7.5' });
const count = parameter('INTEGER', { min: '-3', max: '12' });
const money = parameter('MONEY', { min: '10.00 CHF', max: '20.00 CHF' });
const choice = parameter('CHOICE', { choices: ['SENT', 'RECEIVED'] });
const hours = parameter('TEXT', { format: 'CALENDAR' });
const codes = parameter('TEXT', { format: 'CODES' });
const someCodes = parameter('TEXT', { format: 'CODES', choices: ['WEB', 'E-MAIL'] });

describe('what a parameter takes, in words', () => {
  test.each<readonly [ParameterTerms, string]>([
    [parameter('DURATION'), 'an ISO 8601 duration like "PT4H30M"'],
    [duration, 'an ISO 8601 duration like "PT4H30M", at least PT1H, at most PT4H30M'],
    [parameter('DECIMAL', { min: '0' }), 'a decimal like "7.5", at least 0'],
    [parameter('INTEGER', { max: '12' }), 'a whole number, at most 12'],
    [money, 'an amount like "25.00 CHF", at least 10.00 CHF, at most 20.00 CHF'],
    [parameter('TEXT'), 'text'],
    [parameter('TEXT', { format: 'PLAIN' }), 'text'],
    [parameter('BOOLEAN'), '"true" or "false"'],
    [choice, 'one of SENT, RECEIVED'],
    [hours, 'the key of a calendar (office, service-desk) or a calendar definition as JSON'],
    [codes, 'codes in capitals, separated by commas'],
    [someCodes, 'some of WEB, E-MAIL, separated by commas'],
  ])('%#: %j', (given, words) => {
    expect(allowedText(given, context)).toBe(words);
  });
});

describe('a value as text', () => {
  const definition = JSON.stringify(office);
  const longest = `7.${'0'.repeat(38)}`;

  test.each<readonly [string, ParameterTerms, readonly (readonly [string, unknown])[]]>([
    [
      'a duration',
      duration,
      [
        ['PT1H', 3600],
        ['PT61M', 3660],
        ['PT4H30M', 16_200],
      ],
    ],
    [
      'a duration without bounds, up to ten years',
      parameter('DURATION'),
      [
        ['PT0S', 0],
        ['PT87660H', 315_576_000],
      ],
    ],
    [
      'a decimal',
      decimal,
      [
        ['-1.5', '-1.5'],
        ['0.10', '0.10'],
        ['7.5', '7.5'],
        [longest, longest],
      ],
    ],
    [
      'a whole number',
      count,
      [
        ['-3', -3],
        ['007', 7],
        ['12', 12],
      ],
    ],
    ['a large one', parameter('INTEGER'), [['999999999', 999_999_999]]],
    [
      'money',
      money,
      [
        ['10.00 CHF', '10.00 CHF'],
        ['20.00 CHF', '20.00 CHF'],
      ],
    ],
    [
      'yes or no',
      parameter('BOOLEAN'),
      [
        ['true', true],
        ['false', false],
      ],
    ],
    [
      'a choice',
      choice,
      [
        ['SENT', 'SENT'],
        ['RECEIVED', 'RECEIVED'],
      ],
    ],
    [
      'text',
      parameter('TEXT'),
      [
        ['x', 'x'],
        [' x ', ' x '],
        ['x'.repeat(2000), 'x'.repeat(2000)],
      ],
    ],
    ['plain text', parameter('TEXT', { format: 'PLAIN' }), [['a, a', 'a, a']]],
    [
      'a calendar',
      hours,
      [
        ['office', office],
        [definition, office],
        [`\n ${definition}`, office],
      ],
    ],
    [
      'codes',
      codes,
      [
        ['', []],
        ['A', ['A']],
        [' A_1 ,,B ', ['A_1', 'B']],
        ['X'.repeat(60), ['X'.repeat(60)]],
      ],
    ],
    ['codes of a few', someCodes, [['E-MAIL,WEB', ['E-MAIL', 'WEB']]]],
  ])('%s is read as the pack holds it', (_, given, values) => {
    expect(values.map(([text]) => readParameter(given, text, context))).toEqual(
      values.map(([, value]) => ({ ok: true, value })),
    );
  });

  test.each<readonly [string, ParameterTerms, readonly string[]]>([
    ['a duration', duration, ['PT59M59S', 'PT4H30M1S', '4h', '']],
    ['a duration without bounds', parameter('DURATION'), ['PT87660H1S', 'P1D']],
    ['a decimal', decimal, ['-1.51', '7.51', '1e0', '', 'x', `${longest}0`]],
    ['a whole number', count, ['-4', '13', '1.0', '', '1x', 'x1', '--1']],
    ['a large one', parameter('INTEGER'), ['1000000000']],
    ['money', money, ['9.99 CHF', '20.01 CHF', '15.00 EUR', '15 CHF', '15.00']],
    ['money below zero', parameter('MONEY'), ['-1.00 CHF', '-0.00 CHF']],
    ['yes or no', parameter('BOOLEAN'), ['True', '', '1']],
    ['a choice', choice, ['', 'sent', 'ANOTHER']],
    ['a choice of nothing', parameter('CHOICE'), ['SENT']],
    ['text', parameter('TEXT'), ['', ' \n', 'x'.repeat(2001)]],
    ['a calendar', hours, ['home', 'toString', '{', '{}', '[]', '"office"', 'x{"timezone":1}']],
    ['a calendar that is long', hours, [`${' '.repeat(20_000)}${definition}`]],
    ['codes', codes, ['a', 'A B', '1A', 'A-B', 'A,A', 'A,b', 'aA', 'X'.repeat(61)]],
    ['codes of a few', someCodes, ['WEB,PHONE', 'WEB,WEB']],
  ])('%s is nothing else', (_, given, texts) => {
    expect(texts.map((text) => readParameter(given, text, context).ok)).toEqual(texts.map(() => false));
  });

  test('that is refused is shown, in part when it is long, with what is allowed', () => {
    expect(readParameter(count, 'a "dozen"', context, ['overrides', '0', 'value'])).toEqual({
      ok: false,
      refusals: [
        {
          code: 'OVERRIDE_REFUSED',
          path: ['overrides', '0', 'value'],
          message: '"a \\"dozen\\"" is not allowed for a.value: it takes a whole number, at least -3, at most 12.',
          whatToDo: 'Give a whole number, at least -3, at most 12.',
        },
      ],
    });
    const long = readParameter(count, '1'.repeat(100), context);
    expect(long.ok ? undefined : long.refusals[0]).toMatchObject({
      path: [],
      message: `"${'1'.repeat(60)}" is not allowed for a.value: it takes a whole number, at least -3, at most 12.`,
    });
  });

  test.each<readonly [ParameterTerms, unknown, string | null]>([
    [duration, 16_200, 'PT4H30M'],
    [count, 16_200, '16200'],
    [decimal, '7.50', '7.50'],
    [parameter('BOOLEAN'), false, 'false'],
    [duration, 'PT1H', 'PT1H'],
    [codes, ['A', 'B'], 'A, B'],
    [codes, [], ''],
    [hours, { timezone: 'UTC' }, '{"timezone":"UTC"}'],
    [count, null, null],
    [count, undefined, null],
    [count, () => 1, null],
  ])('%# is written back: %j as %j', (given, held, text) => {
    expect(printParameter(given, held)).toBe(text);
  });
});
