import { refuse, type Refusal } from '../../domain/result';

/** A refusal for each name that a list of the input has named before. */
export function duplicates(names: readonly string[], list: string): Refusal[] {
  return names.flatMap((name, place) =>
    names.indexOf(name) === place
      ? []
      : refuse('ALREADY_EXISTS', [list, String(place)], `${name} is named twice.`, 'Name each once.').refusals,
  );
}
