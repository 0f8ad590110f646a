/**
 * What no text may hold: control characters other than tab and line feed, and halves of surrogate
 * pairs.
 */
// eslint-disable-next-line no-control-regex -- control characters are what is looked for
const UNFIT = /[\0-\x08\x0b-\x1f\x7f\p{Surrogate}]/u;

/**
 * A character that a reader sees: no space, no control or format character, nothing that fonts draw
 * as nothing.
 */
const VISIBLE = /[^\s\p{Cc}\p{Cf}\p{Cs}\p{Z}\p{Default_Ignorable_Code_Point}\u2800]/u;

/**
 * The name of the first character of a text that may not be kept (`U+0000`); undefined when all
 * may.
 */
export function unfitCharacter(text: string): string | undefined {
  const found = UNFIT.exec(text)?.[0].codePointAt(0);
  return found === undefined ? undefined : `U+${found.toString(16).toUpperCase().padStart(4, '0')}`;
}

/**
 * A text with its line ends written as a line feed, as it is kept: Windows writes two characters,
 * old Macs another one.
 */
export function withLineFeeds(text: string): string {
  return text.includes('\r') ? text.replace(/\r\n?/g, '\n') : text;
}

/** Whether a reader sees anything of a text. */
export function isVisible(text: string): boolean {
  return VISIBLE.test(text);
}

/**
 * How many characters a text has, as Unicode counts them: an emoji of one code point is one, not
 * two.
 */
export function lengthOf(text: string): number {
  let length = text.length;
  // Each pair of surrogates is one character.
  for (const _ of text.matchAll(/[\u{10000}-\u{10ffff}]/gu)) length -= 1;
  return length;
}
