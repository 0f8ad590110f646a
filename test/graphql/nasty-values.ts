import { cursorEncoder } from '../../api/graphql/cursor';
import { diceOf, type Dice } from './random-document';

/** How values are chosen for one operation. */
export interface Choice {
  readonly dice: Dice;
  /** Of a hundred values, how many are nasty. */
  readonly nasty: number;
  /** The caller's own ids, by table. */
  readonly own: ReadonlyMap<string, readonly string[]>;
  /** Ids of others, of all tables. */
  readonly foreign: readonly string[];
  /** Cursors that lists gave, to this caller or another. */
  readonly cursors: readonly string[];
}

const uuid = (seed: number): string => {
  const dice = diceOf(seed);
  const hex = Array.from({ length: 32 }, () => dice(16).toString(16)).join('');
  return [hex.slice(0, 8), hex.slice(8, 12), `7${hex.slice(13, 16)}`, `8${hex.slice(17, 20)}`, hex.slice(20)].join('-');
};
/** An id that nothing has. */
export const UNKNOWN_ID = uuid(1);

const CONTROLS = ['\u0000', 'a\u0000b', '\u0007', '\u001b[31m', '\u007f', '\u0085', '\r\n'];
const BROKEN = ['\ud800', 'x\udfff', '\udc00\ud800', '\uffff', '\ufeff'];
const HIDDEN = ['\u200b', '\u202e', '\u2066', '\u00ad', '\u3000'];
const MARKUP = [
  "'; --",
  "' OR 1=1 --",
  '%',
  '_',
  '\\',
  '"',
  '$1',
  '${x}',
  '{{7*7}}',
  '<script>',
  '../../etc/passwd',
  'file:///x',
];
const WORDS = [
  '{"a":1}',
  '{',
  '[]',
  'null',
  'undefined',
  'NaN',
  '__proto__',
  'constructor',
  'toString',
  'hasOwnProperty',
];
const LONG = ['x'.repeat(20_000), '💥'.repeat(300), 'é'.repeat(1_001), '9'.repeat(5_000), `[${'['.repeat(300)}`];
const TEXTS = ['', ' ', ...CONTROLS, ...BROKEN, ...HIDDEN, ...MARKUP, ...WORDS, ...LONG];

const LISTS = [
  'contracts',
  'adjustments',
  'incidents',
  'clients',
  'penalties',
  'interventions',
  'assets',
  'events',
  'keys',
];
const PLACES = [[-1], [9e15], ['9999'], ['\u0000'], [UNKNOWN_ID], ['0000-01-01T00:00:00Z', UNKNOWN_ID], [], [1, 2, 3]];
/** Cursors that no list gave, some of them well made. */
const CURSORS = [
  ...['', 'x', 'Zm9yZ2Vk', '=', '\u0000', 'x'.repeat(2_000), '💥'],
  ...LISTS.flatMap((list) => PLACES.map((keys) => cursorEncoder(list)(keys))),
];

const DATES_WRONG = [
  '1969-12-31',
  '2400-01-01',
  '2026-02-30',
  '',
  '9999-12-31',
  '-0001-01-01',
  '2026-3-2',
  '2026-03-02T00:00:00Z',
];
const INSTANTS_WRONG = [
  ...[
    '0001-01-01T00:00:00Z',
    '1969-12-31T23:59:59Z',
    '2400-01-01T00:00:00Z',
    '9999-12-31T23:59:59Z',
    '2026-03-02',
    'now',
    '',
  ],
  ...[
    '+275760-09-13T00:00:00Z',
    '2026-03-02T25:00:00Z',
    '2026-03-02T09:00:00+99:99',
    '2026-06-30T23:59:60Z',
    'infinity',
  ],
];

/** Values that a scalar refuses, or that lie at the edge of what it takes. */
const NASTY: Readonly<Record<string, readonly unknown[]>> = {
  String: [...TEXTS, 7, true, [], {}, [['x']]],
  ID: [...TEXTS, 'not-an-id', UNKNOWN_ID.slice(1), `${UNKNOWN_ID}0`, `{${UNKNOWN_ID}}`, 7, -1, 1.5, 2 ** 53, [], {}],
  Int: [0, -1, 2_147_483_647, -2_147_483_648, 2_147_483_648, 1.5, 3e9, 1e308, '1', true, null, [], {}],
  Float: [0, -1, 1e308, -1e308, 5e-324, '0.1', 'NaN', [], {}],
  Boolean: [0, 1, 'true', '', [], {}],
  Money: [
    '-1.00 EUR',
    '999999999999999.99 EUR',
    `${'9'.repeat(40)}.00 EUR`,
    '1.00 ZZZ',
    '1 EUR',
    '',
    '1200.00 USD',
    12,
    {},
  ],
  Decimal: ['-1', '1'.repeat(60), '1'.repeat(61), `0.${'0'.repeat(50)}1`, '1e9', '', 'NaN', 'Infinity', '0x10', 1, []],
  Date: [...DATES_WRONG, 20260302, {}],
  DateTime: [...INSTANTS_WRONG, 0, 1_772_440_200, {}],
  Duration: ['-PT1H', 'P1D', 'PT', 'P', '', 'PT999999999999999999H', 'PT1.5H', 3_600, {}],
};

/** Values that a scalar takes, the extreme ones among them: they get to what lies behind. */
const WELL_FORMED: Readonly<Record<string, readonly unknown[]>> = {
  String: [
    ...['', ' ', 'a', 'A', 'B', 'J', 'K', 'L', 'UT', 'HOSTING', 'EQUIPMENT', 'SERVICES', 'omr-hosted', 'level-1'],
    ...['MINOR', 'MAJOR', 'CRITICAL', 'FORCE_MAJEURE', 'T1', 'Printer on fire', 'é'.repeat(200), ...MARKUP, ...WORDS],
  ],
  ID: [UNKNOWN_ID],
  Int: [0, 1, 1, 2, 3, 12, 16, 60, 101, 1970, 2025, 2026, 2399, -1, 2_147_483_647, -2_147_483_648],
  Float: [0, 0.5, -1, 1e308],
  Boolean: [true, false],
  Money: [
    '0.00 EUR',
    '0.01 EUR',
    '25.00 EUR',
    '120.00 EUR',
    '1000.00 EUR',
    '-1.00 EUR',
    '999999999999999.99 EUR',
    '1.00 USD',
  ],
  Decimal: ['0', '1', '0.15', '0.85', '20', '100', '-1', '1'.repeat(60), `0.${'0'.repeat(50)}1`],
  Date: ['2026-01-01', '2026-03-02', '2026-03-31', '2026-04-01', '2024-02-29', '1970-01-01', '2399-12-31'],
  DateTime: [
    ...['2026-01-01T00:00:00Z', '2026-03-02T09:00:00Z', '2026-03-03T09:00:00Z', '2026-03-30T07:30:00+02:00'],
    ...['2026-03-29T02:30:00+01:00', '2026-04-01T07:59:59.999Z', '1970-01-01T00:00:00Z', '2399-12-31T23:59:59Z'],
  ],
  Duration: ['PT0S', 'PT1H', 'PT90M', 'PT8H', 'PT999999H', 'PT999999999H'],
};

const pick = <T>(dice: Dice, from: readonly T[]): T => from[dice(from.length)] as T;

/** A value for an argument or a field of an input, from its scalar and its name. */
export function scalarFor(choice: Choice, scalar: string, name: string, of: string): unknown {
  const { dice, nasty } = choice;
  const isNasty = dice(100) < nasty;
  if (name === 'after' || name === 'upTo') {
    if (isNasty) return pick(dice, CURSORS);
    return name === 'upTo' || dice(4) === 0 ? pick(dice, choice.cursors) : null;
  }
  if (name === 'first') return isNasty ? pick(dice, [0, -1, 1_001, 5_001, 2_147_483_647]) : pick(dice, [1, 2, 5]);
  if (isNasty) return pick(dice, NASTY[scalar] ?? TEXTS);
  if (name === 'idempotencyKey') return dice(10) === 0 ? 'again' : uuid(dice(2 ** 31));
  if (scalar === 'ID') return idFor(choice, name === 'id' || name === 'ids' ? of : name);
  if (name === 'parameter') return pick(dice, ['calendar.working-hours', 'notice.months', 'restoration.target', 'x']);
  return pick(dice, WELL_FORMED[scalar] ?? TEXTS);
}

/** Mostly one of the caller's own that fits; sometimes another one of theirs, or of others. */
function idFor({ dice, own, foreign }: Choice, name: string): string {
  const draw = dice(10);
  if (draw === 0 && foreign.length > 0) return pick(dice, foreign);
  if (draw === 1) return UNKNOWN_ID;
  const table = TABLES[name] ?? name.replace(/Ids?$/, '').replace(/[A-Z]/g, (letter) => `_${letter.toLowerCase()}`);
  const fitting = draw === 2 ? undefined : own.get(table);
  const all = fitting ?? [...own.values()].flat();
  if (table === 'terms_pack')
    return pick(dice, ['omr-hosted@1', 'omr-hosted@2', 'owl-monitoring@1', 'x@1', 'omr-hosted@-1']);
  const id = all.length === 0 ? UNKNOWN_ID : pick(dice, all);
  return dice(20) === 0 ? id.toUpperCase() : id;
}

/** Names that do not say their table. */
const TABLES: Readonly<Record<string, string>> = {
  moduleId: 'service_module',
  moduleIds: 'service_module',
  termsPack: 'terms_pack',
  apiKeyId: 'api_key',
  rotateApiKey: 'api_key',
  revokeApiKey: 'api_key',
  excludedPeriodId: 'excluded_period',
};
