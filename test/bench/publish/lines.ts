import { shortNumber } from '../figures';
import type { Lines } from './chart';
import { colourOf, frame, MARGIN, short, text, TOP, WIDTH } from './frame';

const HEIGHT = 300;
const LEFT = 70;
const BOTTOM = 46;
const TICKS = 4;

/** Lines over a grid; both axes begin at zero. */
export function linesSvg({ title, unit, along, series }: Lines): string {
  const points = series.flatMap((one) => one.points);
  const right = WIDTH - MARGIN - 24;
  const floor = HEIGHT - BOTTOM;
  const top = TOP + 10;
  const mostX = roundUp(Math.max(0, ...points.map(({ x }) => x)));
  const mostY = roundUp(Math.max(0, ...points.map(({ y }) => y)));
  const atX = (x: number): number => LEFT + (x / mostX) * (right - LEFT);
  const atY = (y: number): number => floor - (y / mostY) * (floor - top);
  const body: string[] = [];
  for (let tick = 0; tick <= TICKS; tick += 1) {
    const [x, y] = [(mostX * tick) / TICKS, (mostY * tick) / TICKS];
    body.push(
      `<path class="line" d="M${LEFT} ${short(atY(y))}H${right}"/>`,
      text(LEFT - 8, atY(y) + 4, tickOf(y), 'faint', 'end'),
      text(atX(x), floor + 18, tickOf(x), 'faint', 'middle'),
    );
  }
  body.push(text((LEFT + right) / 2, HEIGHT - 10, along, 'faint', 'middle'));
  for (const [place, one] of series.entries()) {
    const path = one.points.map(({ x, y }) => `${short(atX(x))} ${short(atY(y))}`).join('L');
    body.push(`<path class="s${colourOf(place)}" fill="none" stroke-width="2" stroke-linejoin="round" d="M${path}"/>`);
  }
  return frame({ title, unit, who: series.map(({ who }) => who), height: HEIGHT, body });
}

/** The next of 1, 2, 4, 5 and 10 times a power of ten. */
export function roundUp(value: number): number {
  if (value <= 0) return 1;
  const power = 10 ** Math.floor(Math.log10(value));
  const step = [1, 2, 4, 5, 10].find((each) => each * power >= value);
  return (step ?? 10) * power;
}

function tickOf(value: number): string {
  return Number.isInteger(value) ? value.toLocaleString('en').replaceAll(',', ' ') : shortNumber(value);
}
