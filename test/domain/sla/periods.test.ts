import { clip, stretchOf, unionOf, without } from '../../../api/domain/sla/periods';
import { instant } from '../../../api/domain/time/instant';

const stretch = (from: number, to: number) => ({ from, to });

test.each([
  ['an empty one is none', [stretch(5, 5)], []],
  ['one that ends before it starts is none', [stretch(7, 5)], []],
  ['those that touch are one', [stretch(5, 7), stretch(3, 5)], [stretch(3, 7)]],
  ['one inside another adds nothing', [stretch(1, 9), stretch(3, 5)], [stretch(1, 9)]],
  ['one without an end takes in all later ones', [stretch(1, Infinity), stretch(3, 5)], [stretch(1, Infinity)]],
  ['those apart stay apart, in order', [stretch(6, 7), stretch(3, 5)], [stretch(3, 5), stretch(6, 7)]],
])('union: %s', (_name, stretches, expected) => {
  expect(unionOf(stretches)).toEqual(expected);
});

test.each([
  ['a hole at the start leaves no empty stretch before it', [stretch(0, 4)], [stretch(4, 10)]],
  ['a hole from before leaves none either', [stretch(-2, 4)], [stretch(4, 10)]],
  ['a hole up to the end leaves no empty stretch after it', [stretch(6, 10)], [stretch(0, 6)]],
  ['a hole over all leaves nothing', [stretch(-1, 11)], []],
  ['holes that only touch change nothing', [stretch(-3, 0), stretch(10, 12)], [stretch(0, 10)]],
  ['each hole is cut out', [stretch(1, 2), stretch(4, 6)], [stretch(0, 1), stretch(2, 4), stretch(6, 10)]],
])('without: %s', (_name, removed, expected) => {
  expect(without([stretch(0, 10)], removed)).toEqual(expected);
});

test('clip keeps what lies inside, and no stretch that only touches', () => {
  const stretches = [stretch(0, 2), stretch(2, 4), stretch(5, 9), stretch(9, 12)];
  expect(clip(stretches, 3, 9)).toEqual([stretch(3, 4), stretch(5, 9)]);
  expect(clip(stretches, 2, 4)).toEqual([stretch(2, 4)]);
});

test('a period without an end goes on for ever', () => {
  expect(stretchOf(instant(3), null)).toEqual(stretch(3, Infinity));
  expect(stretchOf(instant(3), instant(5))).toEqual(stretch(3, 5));
});
