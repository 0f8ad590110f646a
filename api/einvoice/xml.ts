import { create } from 'xmlbuilder2';

/** A text, an element's parts in their order, several elements of a name, or nothing at all. */
export type XmlPart = string | null | undefined | readonly XmlPart[] | { readonly [name: string]: XmlPart };

/** An element that stands there although it is empty, since its schema wants it. */
export const EMPTY: XmlPart = {};

/** A text with attributes. */
export function textWith(text: string | null, attributes: Readonly<Record<string, string>>): XmlPart {
  if (text === null) return null;
  return { ...Object.fromEntries(Object.entries(attributes).map(([name, value]) => [`@${name}`, value])), '#': text };
}

// What XML 1.0 cannot hold, however it is written: signs of control, and halves of characters.
// eslint-disable-next-line no-control-regex -- they are what is left out
const UNWRITABLE = /[\u0000-\u0008\u000b\u000c\u000e-\u001f\ufffe\uffff]|\p{Surrogate}/gu;

function isList(part: XmlPart): part is readonly XmlPart[] {
  return Array.isArray(part);
}

function written(part: XmlPart): unknown {
  if (part === null || part === undefined) return undefined;
  if (part === EMPTY) return {};
  if (typeof part === 'string') {
    const text = part.replace(/\r\n?/g, '\n').replace(UNWRITABLE, '').trim();
    // The library reads entities in what it is given, and then leaves those that it finds as they
    // are: a text that says `&amp;` means these five signs.
    return text.replaceAll('&', '&amp;amp;') || undefined;
  }
  if (isList(part)) {
    const parts: readonly unknown[] = part.map(written).filter((each) => each !== undefined);
    return parts.length === 0 ? undefined : parts;
  }
  const parts = Object.entries(part).flatMap(([name, value]) => {
    const one = written(value);
    return one === undefined ? [] : [[name, one] as const];
  });
  // What has attributes alone says nothing.
  return parts.every(([name]) => name.startsWith('@')) ? undefined : Object.fromEntries(parts);
}

/**
 * An XML document in UTF-8, the same text for the same parts. What is empty is left out: EN 16931
 * knows no empty elements.
 */
export function xmlOf(root: string, namespaces: Readonly<Record<string, string>>, parts: XmlPart): string {
  const attributes = Object.entries(namespaces).map(
    ([name, uri]) => [name === '' ? '@xmlns' : `@xmlns:${name}`, uri] as const,
  );
  const content = { ...Object.fromEntries(attributes), ...(written(parts) as object) };
  return `${create({ version: '1.0', encoding: 'UTF-8' }, { [root]: content } as never).end({ prettyPrint: true })}\n`;
}

/** One element with its parts, for documents that are written a piece at a time. */
export function elementOf(name: string, parts: XmlPart): string {
  return create({ [name]: written(parts) } as never).end({ prettyPrint: true, headless: true });
}
