import { isVisible, lengthOf, unfitCharacter, withLineFeeds } from '../../../api/domain/text/alphabet';

test.each([
  ['a\u0000b', 'U+0000'],
  ['\u001f', 'U+001F'],
  ['line\r\nline', 'U+000D'],
  ['\u007f', 'U+007F'],
  ['A\ud800B', 'U+D800'],
  ['\udc00\ud83d', 'U+DC00'],
])('%j may not be kept for %s', (text, name) => {
  expect(unfitCharacter(text)).toBe(name);
});

test.each(['', 'a\tb\nc', 'Société Générale', '漢字', '👩‍🔧 on site', 'عربى', '\u0085\uffff'])(
  '%j may be kept',
  (text) => {
    expect(unfitCharacter(text)).toBeUndefined();
  },
);

test('line ends are line feeds, whoever wrote them', () => {
  expect(withLineFeeds('a\r\nb\rc\n')).toBe('a\nb\nc\n');
});

test.each(['', ' ', '\u00a0', '\u200b', '\u2060\ufeff', '\u3164', '\u2800', '\u202e', '\t\n', '\ufe0f'])(
  'nothing is seen of %j',
  (text) => {
    expect(isVisible(text)).toBe(false);
  },
);

test.each(['a', '-', '\u200ba', '漢', '🔧'])('%j is seen', (text) => {
  expect(isVisible(text)).toBe(true);
});

test('characters are counted as Unicode counts them', () => {
  expect(lengthOf('abc')).toBe(3);
  expect(lengthOf('🔧'.repeat(100))).toBe(100);
  expect(lengthOf('é漢🔧')).toBe(3);
});
