import type { FormattedExecutionResult } from 'graphql';
import { JsonText } from '../executor/json-text';
import { codedError } from '../graphql/errors';
import { writeJson } from './write-json';

/**
 * An answer as it is sent; of one that is longer than allowed only that (`LIMIT_EXCEEDED`), and
 * what it cost.
 */
export function writeAnswer(answer: FormattedExecutionResult, mostLength: number): string {
  const text =
    answer.data instanceof JsonText ? written(answer, answer.data, mostLength) : writeJson(answer, mostLength);
  if (text !== undefined) return `${text}\n`;
  const { message, extensions } = codedError(
    'LIMIT_EXCEEDED',
    `This answer is longer than ${mostLength} characters. Ask for smaller pages or fewer fields.`,
  );
  return `${JSON.stringify({ errors: [{ message, extensions }], data: null, extensions: answer.extensions })}\n`;
}

/** An answer whose data is written already: it has no errors. */
function written({ extensions }: FormattedExecutionResult, { text }: JsonText, mostLength: number): string | undefined {
  const rest = extensions === undefined ? '' : `,"extensions":${JSON.stringify(extensions)}`;
  const whole = `{"data":${text}${rest}}`;
  return whole.length > mostLength ? undefined : whole;
}
