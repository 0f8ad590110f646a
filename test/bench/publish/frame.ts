/** Width of every picture. */
export const WIDTH = 720;
/** What its title and legend take. */
export const TOP = 64;
/** Free at its sides. */
export const MARGIN = 16;

const COLOURS = [
  ['#2f6fd0', '#6ea8fe'],
  ['#d1771f', '#f0a04b'],
  ['#7a828c', '#9aa4af'],
  ['#2a9168', '#4fc08d'],
] as const;

const light = `.ground{fill:#fff;stroke:#d0d7de}text{fill:#1f2328}.faint{fill:#59636e}.line{stroke:#d0d7de}`;
const dark = `.ground{fill:#0d1117;stroke:#30363d}text{fill:#e6edf3}.faint{fill:#9198a1}.line{stroke:#30363d}`;

function coloursOf(shade: 0 | 1): string {
  return COLOURS.map((pair, place) => `.c${place}{fill:${pair[shade]}}.s${place}{stroke:${pair[shade]}}`).join('');
}

/** The colour's number of one of several; they come round again. */
export function colourOf(place: number): number {
  return place % COLOURS.length;
}

/** A picture with its title, its unit and who has which colour. */
export function frame(given: {
  readonly title: string;
  readonly unit: string;
  readonly who: readonly string[];
  readonly height: number;
  readonly body: readonly string[];
}): string {
  const { title, unit, who, height, body } = given;
  let x = MARGIN;
  const legend = who.map((name, place) => {
    const from = x;
    x += 30 + widthOf(name, 12);
    return `<rect class="c${colourOf(place)}" x="${from}" y="41" width="11" height="11" rx="2"/>${text(from + 16, 51, name)}`;
  });
  return `${[
    `<svg xmlns="http://www.w3.org/2000/svg" width="${WIDTH}" height="${height}" viewBox="0 0 ${WIDTH} ${height}" role="img" aria-label="${escaped(title)}">`,
    `<style>text{font:12px system-ui,sans-serif}.title{font-size:15px;font-weight:600}${light}${coloursOf(0)}@media(prefers-color-scheme:dark){${dark}${coloursOf(1)}}</style>`,
    `<rect class="ground" x="0.5" y="0.5" width="${WIDTH - 1}" height="${height - 1}" rx="6"/>`,
    text(MARGIN, 25, title, 'title'),
    text(WIDTH - MARGIN, 25, unit, 'faint', 'end'),
    ...legend,
    ...body,
    '</svg>',
  ].join('\n')}\n`;
}

/** A text, at its start, middle or end. */
export function text(
  x: number,
  y: number,
  words: string,
  kind = '',
  anchor: 'start' | 'middle' | 'end' = 'start',
): string {
  const ofKind = kind === '' ? '' : ` class="${kind}"`;
  const anchored = anchor === 'start' ? '' : ` text-anchor="${anchor}"`;
  return `<text${ofKind} x="${short(x)}" y="${short(y)}"${anchored}>${escaped(words)}</text>`;
}

/** About how wide a text is, in pixels. */
export function widthOf(words: string, size: number): number {
  return Math.ceil(words.length * size * 0.56);
}

/** A coordinate with one decimal at the most. */
export function short(value: number): string {
  return String(Math.round(value * 10) / 10);
}

function escaped(words: string): string {
  return words.replaceAll('&', '&amp;').replaceAll('<', '&lt;').replaceAll('>', '&gt;').replaceAll('"', '&quot;');
}
