const NEEDED = new WeakMap<object, readonly string[]>();

/**
 * Says which properties of its parents a method of `…Relations` reads: where no other loaded field
 * needs more, only these and those that are asked for are read of the parents. It does not compile
 * on a method whose parents have a further property. A method without it is given whole rows.
 */
export function needs<const Names extends readonly string[]>(...names: Names) {
  return <Load extends (context: never, parents: readonly Record<Names[number], never>[], ...rest: never[]) => unknown>(
    _loader: object,
    _name: string,
    descriptor: TypedPropertyDescriptor<Load>,
  ): void => {
    if (descriptor.value !== undefined) NEEDED.set(descriptor.value, names);
  };
}

/** What a method says it needs; undefined when it says nothing: then it is all. */
export function neededBy(load: object): readonly string[] | undefined {
  return NEEDED.get(load);
}
