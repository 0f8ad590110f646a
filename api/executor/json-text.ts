/**
 * A value that is JSON text already: written once, sent as it is. Whoever makes JSON of what
 * contains it gets the value back, and whoever reads it asks for `value`.
 */
export class JsonText {
  constructor(readonly text: string) {}

  /** What the text says. */
  get value(): unknown {
    return JSON.parse(this.text) as unknown;
  }

  toJSON(): unknown {
    return this.value;
  }
}

/**
 * Marks, in its extensions, a scalar whose values of the kind `string` are written as they are. Of
 * extensions, GraphQL.js keeps only what has a string for its name.
 */
export const TEXT_AS_IT_IS = 'textAsItIs';

/** Characters that stand for themselves in a JSON string, half of a pair excepted. */
const PLAIN = /^[ !#-[\]-\ud7ff\ue000-\uffff]*$/;

/** A string as JSON. */
export function jsonString(text: string): string {
  return PLAIN.test(text) ? `"${text}"` : JSON.stringify(text);
}
