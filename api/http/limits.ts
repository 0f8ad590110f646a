import {
  Kind,
  type ASTVisitor,
  type FragmentDefinitionNode,
  type SelectionSetNode,
  type ValidationContext,
  type ValidationRule,
} from 'graphql';
import { codedError } from '../graphql/errors';

/** What one request may ask at most, before anything is executed. */
export const LIMITS = {
  /**
   * Bytes of a request's body. Compressed bodies are refused, so this is also what is kept in
   * memory.
   */
  bodyBytes: 1024 * 1024,
  /**
   * Tokens of a document: checking costs their square at worst. The usual introspection query has
   * some 450.
   */
  tokens: 2_500,
  /**
   * Levels of fields. The usual introspection query has 15; edges and nodes of six nested lists
   * have 18.
   */
  depth: 20,
  /** Aliases, fragments laid out. */
  aliases: 60,
  /** Fields, fragments laid out. */
  fields: 2_000,
  /** Errors that validation reports before it gives up. */
  validationErrors: 10,
  /** Errors in variables that are reported. */
  coercionErrors: 10,
  /** Milliseconds until all headers of a request must have come. */
  headersMs: 15_000,
  /** Milliseconds until a whole request must have come, but for documents. */
  requestMs: 30_000,
} as const;

/** What a selection comes to once its fragments are laid out. */
interface Size {
  readonly depth: number;
  readonly aliases: number;
  readonly fields: number;
}

const NOTHING: Size = { depth: 0, aliases: 0, fields: 0 };

/**
 * Sizes of selections; each fragment is measured once, so that measuring costs no more than the
 * document is long.
 */
class Measure {
  private readonly known = new Map<string, Size>();

  constructor(private readonly fragment: (name: string) => FragmentDefinitionNode | null | undefined) {}

  of(selections: SelectionSetNode): Size {
    let size = NOTHING;
    for (const selection of selections.selections) {
      if (selection.kind === Kind.FIELD) {
        const below = selection.selectionSet === undefined ? NOTHING : this.of(selection.selectionSet);
        const alias = selection.alias === undefined ? 0 : 1;
        size = join(size, { depth: below.depth + 1, aliases: below.aliases + alias, fields: below.fields + 1 });
      } else {
        size = join(
          size,
          selection.kind === Kind.INLINE_FRAGMENT
            ? this.of(selection.selectionSet)
            : this.ofFragment(selection.name.value),
        );
      }
    }
    return size;
  }

  private ofFragment(name: string): Size {
    const known = this.known.get(name);
    if (known !== undefined) return known;
    // A fragment that contains itself is refused by another rule; here it only must come to an end.
    this.known.set(name, NOTHING);
    const fragment = this.fragment(name);
    const size = fragment ? this.of(fragment.selectionSet) : NOTHING;
    this.known.set(name, size);
    return size;
  }
}

function join(a: Size, b: Size): Size {
  return { depth: Math.max(a.depth, b.depth), aliases: a.aliases + b.aliases, fields: a.fields + b.fields };
}

/**
 * Refuses (LIMIT_EXCEEDED) operations that are too deep, or too large once their fragments are laid
 * out.
 */
export const limitsRule: ValidationRule = (context: ValidationContext): ASTVisitor => {
  const measure = new Measure((name) => context.getFragment(name));
  return {
    OperationDefinition: (operation) => {
      const size = measure.of(operation.selectionSet);
      for (const name of ['depth', 'aliases', 'fields'] as const) {
        if (size[name] <= LIMITS[name]) continue;
        const said = name === 'depth' ? `is ${size.depth} levels deep` : `has ${size[name]} ${name}`;
        const most = name === 'depth' ? `${LIMITS.depth} levels` : String(LIMITS[name]);
        context.reportError(
          codedError(
            'LIMIT_EXCEEDED',
            `This operation ${said}; at most ${most} are allowed. Ask for less in one request.`,
            { nodes: operation },
          ),
        );
      }
    },
  };
};
