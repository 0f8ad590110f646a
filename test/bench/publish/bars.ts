import { shortNumber } from '../figures';
import type { Bars } from './chart';
import { colourOf, frame, MARGIN, short, text, TOP, WIDTH, widthOf } from './frame';

const BAR = 14;
const GAP = 3;
const BETWEEN = 12;
/** What a number at the end of a bar takes. */
const NUMBER = 62;

/** Bars with their numbers, the longest as wide as there is room. */
export function barsSvg({ title, unit, groups }: Bars): string {
  const who = [...new Set(groups.flatMap(({ bars }) => bars.map((bar) => bar.who)))];
  const most = Math.max(0, ...groups.flatMap(({ bars }) => bars.map(({ value }) => value)));
  const left = MARGIN + Math.max(0, ...groups.map(({ label }) => widthOf(label, 12))) + 10;
  const room = WIDTH - left - NUMBER - MARGIN;
  const body: string[] = [];
  let y = TOP + 6;
  for (const { label, bars } of groups) {
    const height = bars.length * (BAR + GAP) - GAP;
    body.push(text(left - 10, y + height / 2 + 4, label, '', 'end'));
    for (const [place, { who: one, value }] of bars.entries()) {
      const top = y + place * (BAR + GAP);
      const width = most > 0 ? (value / most) * room : 0;
      body.push(
        `<rect class="c${colourOf(who.indexOf(one))}" x="${left}" y="${top}" width="${short(width)}" height="${BAR}" rx="2"/>`,
        text(left + width + 6, top + BAR - 3, shortNumber(value), 'faint'),
      );
    }
    y += height + BETWEEN;
  }
  return frame({ title, unit, who, height: y + 4, body });
}
