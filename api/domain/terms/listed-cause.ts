import type { Label } from '../explanation/explanation';
import { accept, refuse, type Result } from '../result';
import type { CauseTerms, TermsPack } from './terms-pack';

/**
 * The causes of exclusion in force: those of the document that apply under its settings, then those
 * that an override added, whose only name is their code.
 */
export function listedCauses(pack: TermsPack): readonly CauseTerms[] {
  const added = pack.additionalCauses.map((code) => ({ code, label: nameOf(code), article: '' }));
  const applying = pack.causes.filter(({ onlyIf }) => onlyIf === undefined || pack.settings[onlyIf] === true);
  return [...applying, ...added];
}

/** Whether a cause is on the pack's list. */
export function isListedCause(pack: TermsPack, code: string): boolean {
  return listedCauses(pack).some((cause) => cause.code === code);
}

/** The listed cause of that code; refuses `UNKNOWN_CAUSE` with those that are listed. */
export function findCause(pack: TermsPack, code: string, path: readonly string[] = ['cause']): Result<CauseTerms> {
  const found = listedCauses(pack).find((cause) => cause.code === code);
  if (found !== undefined) return accept(found);
  const known = listedCauses(pack)
    .map((cause) => cause.code)
    .join(', ');
  return refuse(
    'UNKNOWN_CAUSE',
    path,
    `${JSON.stringify(code.slice(0, 60))} is not a cause that ${pack.id} lists.`,
    `Use one of ${known}.`,
  );
}

function nameOf(code: string): Label {
  const words = code.toLowerCase().replaceAll('_', ' ');
  const name = words.charAt(0).toUpperCase() + words.slice(1);
  return { en: name, fr: name };
}
