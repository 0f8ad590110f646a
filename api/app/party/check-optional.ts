import { refuse, type Refusal } from '../../domain/result';
import { checkText } from '../checks';

/** `checkText` for what need not be given. */
export function checkOptional(text: string | null | undefined, path: readonly string[], most: number): Refusal[] {
  return text == null ? [] : checkText(text, path, most);
}

/** A refusal of what is wrong with a text, by a function that says it, else nothing. */
export function checkWith(
  faultOf: (text: string) => string | null,
  text: string | null | undefined,
  path: readonly string[],
  code: Refusal['code'],
): Refusal[] {
  const fault = text == null ? null : faultOf(text);
  if (fault === null) return [];
  return [...refuse(code, path, fault, `Check \`${path.join('.')}\`, or leave it out.`).refusals];
}
