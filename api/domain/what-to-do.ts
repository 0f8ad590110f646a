/**
 * What to do where a state refuses an event: the mutations that it allows, by their names in the
 * API.
 */
export function whatToDoFor(mutations: readonly string[]): string {
  const names = [...new Set(mutations)].map((name) => `\`${name}\``);
  return names.length === 0 ? 'No mutation changes it in this state.' : `Use ${names.join(' or ')}.`;
}
