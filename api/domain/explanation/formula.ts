/**
 * The parts of a formula. Names refer to a step's inputs; functions are a closed set given by who
 * evaluates.
 */
export type Formula =
  | { readonly kind: 'NUMBER'; readonly text: string }
  | { readonly kind: 'NAME'; readonly name: string }
  | { readonly kind: 'CALL'; readonly name: string; readonly args: readonly Formula[] }
  | { readonly kind: 'NEGATE'; readonly of: Formula }
  | {
      readonly kind: 'BINARY';
      readonly operator: '+' | '-' | '*' | '/';
      readonly left: Formula;
      readonly right: Formula;
    };

const TOKEN = /\s*(?:(\d+(?:\.\d+)?)|([A-Za-z_][A-Za-z0-9_]*)|([-+*/(),]))/y;

/** Longest formula read: explanations come from outside too, when someone checks one. */
const LONGEST = 20000;
/** Deepest nesting read, so that a hostile formula cannot exhaust the stack. */
const DEEPEST = 200;

interface Token {
  readonly kind: 'NUMBER' | 'NAME' | 'SIGN';
  readonly text: string;
}

function tokensOf(text: string): readonly Token[] {
  if (text.length > LONGEST) throw new FormulaError('the formula is too long');
  const tokens: Token[] = [];
  const end = text.trimEnd().length;
  let position = 0;
  while (position < end) {
    TOKEN.lastIndex = position;
    const match = TOKEN.exec(text);
    if (match === null) throw new FormulaError(`unreadable at ${JSON.stringify(text.slice(position, position + 12))}`);
    const [, number, name, sign] = match;
    if (number !== undefined) tokens.push({ kind: 'NUMBER', text: number });
    else if (name !== undefined) tokens.push({ kind: 'NAME', text: name });
    else tokens.push({ kind: 'SIGN', text: sign ?? '' });
    position = TOKEN.lastIndex;
  }
  return tokens;
}

/** A formula that cannot be read or computed; `replay` reports it as a difference of that step. */
export class FormulaError extends Error {}

/**
 * Reads a formula: `+ - * /`, parentheses, numbers, names of inputs, calls. Throws `FormulaError`.
 */
export function parseFormula(text: string): Formula {
  const tokens = tokensOf(text);
  let next = 0;
  let depth = 0;

  const peek = (): string | undefined => (tokens[next]?.kind === 'SIGN' ? tokens[next]?.text : undefined);
  const expectSign = (sign: string): void => {
    if (peek() !== sign) throw new FormulaError(`expected ${JSON.stringify(sign)}`);
    next += 1;
  };

  function sum(): Formula {
    let left = product();
    for (let sign = peek(); sign === '+' || sign === '-'; sign = peek()) {
      next += 1;
      left = { kind: 'BINARY', operator: sign, left, right: product() };
    }
    return left;
  }

  function product(): Formula {
    let left = unary();
    for (let sign = peek(); sign === '*' || sign === '/'; sign = peek()) {
      next += 1;
      left = { kind: 'BINARY', operator: sign, left, right: unary() };
    }
    return left;
  }

  function unary(): Formula {
    depth += 1;
    if (depth > DEEPEST) throw new FormulaError('the formula is nested too deeply');
    try {
      if (peek() !== '-') return primary();
      next += 1;
      return { kind: 'NEGATE', of: unary() };
    } finally {
      depth -= 1;
    }
  }

  function primary(): Formula {
    const token = tokens[next];
    if (token === undefined) throw new FormulaError('the formula ends too early');
    next += 1;
    if (token.kind === 'NUMBER') return { kind: 'NUMBER', text: token.text };
    if (token.kind === 'NAME') return peek() === '(' ? call(token.text) : { kind: 'NAME', name: token.text };
    if (token.text !== '(') throw new FormulaError(`unexpected ${JSON.stringify(token.text)}`);
    const inner = sum();
    expectSign(')');
    return inner;
  }

  function call(name: string): Formula {
    expectSign('(');
    const args: Formula[] = [];
    if (peek() !== ')') {
      args.push(sum());
      while (peek() === ',') {
        next += 1;
        args.push(sum());
      }
    }
    expectSign(')');
    return { kind: 'CALL', name, args };
  }

  const formula = sum();
  if (next !== tokens.length) throw new FormulaError('something follows the formula');
  return formula;
}
