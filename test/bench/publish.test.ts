import { goalOf, median, ratiosOf, reachedOf, shortNumber, tableOfFigures, type Figure } from './figures';
import { PARTS, readOptions } from './options';
import { barsSvg } from './publish/bars';
import { svgOf, type Bars, type Lines } from './publish/chart';
import { linesSvg, roundUp } from './publish/lines';
import { jsonOf, pageOf } from './publish/page';
import { markdownOf, textOf } from './publish/table';
import type { Stretched } from './race';
import { chartsOf, figuresOf, tablesOf, type Outcome } from './report';
import type { PartMeasured, RunResult } from './run';
import { writesChart, writesFigures, writesTable, type WriteOutcome } from './writes-report';

const stretched = (requests: number, p99: number): Stretched => ({
  requests,
  seconds: 2,
  p50: p99 / 2,
  p99,
  used: { serverMs: 1.5, databaseMs: 0.25 },
});

const NESTED: Outcome = {
  name: 'nested list of 20 contracts',
  short: 'nested list',
  connections: 10,
  processes: 1,
  leastOfPeer: 2.2,
  leastOfLimit: 0.7,
  rounds: [
    { ours: stretched(200, 40), peer: stretched(100, 30), limit: stretched(250, 20) },
    { ours: stretched(220, 44), peer: stretched(88, 60), limit: stretched(275, 22) },
    { ours: stretched(210, 42), peer: stretched(70, 50), limit: stretched(300, 21) },
  ],
  memory: { ours: 300, peer: 412, limit: 80 },
};

describe('figures', () => {
  test.each([
    [{ least: 0.5 }, 0.5, '≥ 0.5', 'yes'],
    [{ least: 0.5 }, 0.49, '≥ 0.5', 'no'],
    [{ most: 1.3 }, 1.3, '≤ 1.3', 'yes'],
    [{ most: 1.3 }, 1.31, '≤ 1.3', 'no'],
    [{ least: 1, most: 2 }, 2.5, '≥ 1 ≤ 2', 'no'],
    [{ least: 1 }, NaN, '≥ 1', 'no'],
    [{}, 7, '', ''],
  ])('held to %j: %d', (goal, value, words, reached) => {
    const figure: Figure = { what: 'it', value, unit: '', ...goal };
    expect([goalOf(figure), reachedOf(figure)]).toEqual([words, reached]);
  });

  test.each([
    [0.123, '0.12'],
    [12.34, '12.3'],
    [99.96, '100.0'],
    [1234567, '1 234 567'],
    [NaN, ''],
    [undefined, ''],
  ])('the number %d is told as %j', (value, words) => expect(shortNumber(value)).toBe(words));

  test('the middle of an odd and of an even number, and of none', () => {
    expect([median([3, 1, 2]), median([4, 1, 3, 2]), median([])]).toEqual([2, 2.5, NaN]);
  });

  test('ratios are told with the least and the most of them, those that are none left out', () => {
    expect(ratiosOf([2, 3, 2.5])).toBe('2.50 (2.00–3.00)');
    expect(ratiosOf([NaN])).toBe('');
  });
});

describe('tables', () => {
  const table = tableOfFigures([{ what: 'a|b', value: 2, unit: 's', most: 3 }], 'Figures');

  test('as text', () => {
    expect(textOf(table).split('\n')).toEqual([
      'Figures',
      'figure  value  unit  goal  reached',
      '------  -----  ----  ----  -------',
      'a|b      2.00     s   ≤ 3      yes',
    ]);
  });

  test('as Markdown', () => {
    expect(markdownOf(table).split('\n')).toEqual([
      '| figure | value | unit | goal | reached |',
      '| --- | ---: | ---: | ---: | ---: |',
      '| a\\|b | 2.00 | s | ≤ 3 | yes |',
    ]);
  });
});

describe('the race', () => {
  test('ratios are those of the rounds, not of the medians', () => {
    expect(figuresOf(NESTED).map(({ what, value, least, most }) => [what.split(': ')[1], value, least, most])).toEqual([
      ['× the peer', 2.5, 2.2, undefined],
      ["p99, × the peer's", 42 / 50, undefined, 1],
      ['× the limit', 0.8, 0.7, undefined],
    ]);
  });

  test('each server has a line with all that was measured of it', () => {
    const [table] = tablesOf([NESTED]);
    expect(table?.lines.every((line) => line.length === table.head.length)).toBe(true);
    expect(table?.lines.map((line) => line.join(' / '))).toEqual([
      'Astreinte / 1 / 10 / 105 / 21.0 / 42.0 / 1.50 / 0.25 / 300 /  /  / ',
      'PostGraphile / 1 / 10 / 44.0 / 25.0 / 50.0 / 1.50 / 0.25 / 412 / 2.50 (2.00–3.00) / ≥ 2.2 / yes',
      'hand-written / 1 / 10 / 138 / 10.5 / 21.0 / 1.50 / 0.25 / 80.0 / 0.80 (0.70–0.80) / ≥ 0.7 / yes',
    ]);
  });

  test('without a hand-written server there is nothing of it', () => {
    const rounds = NESTED.rounds.map(({ ours, peer }) => ({ ours, peer }));
    const tiny = { ...NESTED, leastOfLimit: undefined, rounds };
    expect(figuresOf(tiny)).toHaveLength(2);
    expect(tablesOf([tiny])[0]?.lines.map(([who]) => who)).toEqual(['Astreinte', 'PostGraphile']);
    expect(chartsOf([tiny])[0]?.groups[0]?.bars).toHaveLength(2);
  });
});

test('writes are held to the first way that they are compared with', () => {
  const way = (perSecond: number) => ({ perSecond, p50: 1, p99: 2, used: undefined, memory: undefined });
  const outcome: WriteOutcome = {
    name: 'reportIncident, spread',
    least: 0.5,
    rounds: [{ ours: way(60), 'one by one': way(100), 'in one packet': way(200) }],
  };
  expect(writesFigures(outcome)).toEqual([
    { what: 'reportIncident, spread: of one by one', value: 0.6, unit: '', least: 0.5 },
    { what: 'reportIncident, spread: of in one packet', value: 0.3, unit: '' },
  ]);
  const { head, lines } = writesTable(outcome);
  expect(lines.every((line) => line.length === head.length)).toBe(true);
  expect(writesChart([outcome]).groups[0]?.bars.map(({ who }) => who)).toEqual(['of one by one', 'of in one packet']);
});

const BARS: Bars = {
  kind: 'bars',
  file: 'some-bars',
  title: 'less & <more>',
  unit: 'ms',
  groups: [
    {
      label: 'first',
      bars: [
        { who: 'a', value: 50 },
        { who: 'b', value: 100 },
      ],
    },
  ],
};
const LINES: Lines = {
  kind: 'lines',
  file: 'some-lines',
  title: 'memory',
  unit: 'MB',
  along: 'rows',
  series: [
    {
      who: 'client',
      points: [
        { x: 0, y: 0 },
        { x: 1000, y: 400 },
      ],
    },
  ],
};

describe('pictures', () => {
  test('bars are as long as their values', () => {
    const widths = [...barsSvg(BARS).matchAll(/<rect class="c\d" x="[\d.]+" y="\d+" width="([\d.]+)" height="14"/g)];
    const [first = NaN, second = NaN] = widths.map(([, width]) => Number(width));
    expect(second).toBeGreaterThan(300);
    expect(first).toBeCloseTo(second / 2, 0);
  });

  test('bars of nothing are drawn too', () => {
    const none = { ...BARS, groups: [{ label: 'none', bars: [{ who: 'a', value: 0 }] }] };
    expect(barsSvg(none)).not.toMatch(/NaN|Infinity/);
    expect(barsSvg({ ...BARS, groups: [] })).not.toMatch(/NaN|Infinity/);
    expect(linesSvg({ ...LINES, series: [] })).not.toMatch(/NaN|Infinity/);
  });

  test('lines go from corner to corner of what they span', () => {
    expect(linesSvg(LINES)).toContain('d="M70 254L680 74"');
  });

  test.each([
    [0, 1],
    [0.03, 0.04],
    [1, 1],
    [30, 40],
    [401, 500],
    [999_999, 1_000_000],
  ])('an axis up to %d ends at %d', (value, end) => expect(roundUp(value)).toBeCloseTo(end, 10));

  test.each([
    ['bars', BARS],
    ['lines', LINES],
  ])('%s have title, unit and who has which colour, on light and on dark', (_kind, chart) => {
    const svg = svgOf(chart);
    const texts = [...svg.matchAll(/<text[^>]*>([^<]*)<\/text>/g)].map(([, words]) => words);
    const who = chart.kind === 'bars' ? ['a', 'b'] : ['client'];
    expect(texts).toEqual(
      expect.arrayContaining([chart.title.replace('& <more>', '&amp; &lt;more&gt;'), chart.unit, ...who]),
    );
    expect(svg).toContain('@media(prefers-color-scheme:dark)');
    expect(svg.match(/<(?!\/)[a-z]+[^>]*[^/]>/g)).toHaveLength(svg.match(/<\/[a-z]+>/g)?.length ?? 0);
  });
});

describe('the page', () => {
  const part: PartMeasured = {
    at: '2026-03-10T08:05:00.000Z',
    seconds: 90,
    tables: tablesOf([NESTED]),
    charts: [BARS, LINES],
    figures: figuresOf(NESTED),
    measured: { third: 1 / 3 },
  };
  const run: RunResult = {
    at: part.at,
    machine: { processors: 2 },
    isQuick: false,
    seconds: 90,
    parts: { race: part },
  };
  const page = pageOf(run);
  const text = page.get('README.md') ?? '';

  test('shows every picture that there is', () => {
    const shown = [...text.matchAll(/\]\(([^)]+\.svg)\)/g)].map(([, file]) => file);
    expect(shown).toEqual(['some-bars.svg', 'some-lines.svg']);
    expect([...page.keys()].sort()).toEqual(['README.md', 'results.json', 'some-bars.svg', 'some-lines.svg']);
  });

  test('says when and where it was measured, and how many goals are reached', () => {
    expect(text).toContain('Measured on 2026-03-10 at 08:05 UTC in 1.5 minutes.');
    expect(text).toContain('| processors | 2 |');
    expect(text).toContain('3 of 3 are reached.');
    expect(text).not.toContain('quick one');
    expect(pageOf({ ...run, isQuick: true }).get('README.md')).toContain('quick one');
  });

  test('is the same when it is made again from its results', () => {
    const read = JSON.parse(jsonOf(run)) as RunResult;
    expect(pageOf(read).get('README.md')).toBe(text);
    expect((read.parts.race?.measured as { third: number }).third).toBe(0.333);
  });
});

describe('the command line', () => {
  test.each([
    [[], PARTS],
    [['all'], PARTS],
    [['writes', '--quick'], ['writes']],
    [
      ['--parts', 'pull,race'],
      ['pull', 'race'],
    ],
  ])('%j runs %j', (words, parts) => expect(readOptions(words).parts).toEqual(parts));

  test('publishes full runs where the documents are, others elsewhere', () => {
    expect(readOptions([]).publish).toBeUndefined();
    expect(readOptions(['--publish']).publish).toBe('api/docs/bench');
    expect(readOptions(['--quick', '--publish', '--folder', 'elsewhere']).publish).toBe('elsewhere');
    expect(() => readOptions(['--quick', '--publish'])).toThrow('give --folder');
  });

  test.each([[['--parts', 'rave']], [['--rounds', '0']], [['nothing']]])('%j is refused', (words) => {
    expect(() => readOptions(words)).toThrow();
  });
});
