/** What to do where a state refuses an event: the mutations that it allows, by their names in the API. */
export function whatToDoFor(mutations: readonly string[]): string {
  const names = mutations.map((name) => `\`${name}\``);
  return names.length === 0 ? 'Look at its state: no mutation changes it now.' : `Use ${names.join(' or ')}.`;
}
