import { accept, refuseAll, type Refused } from '../result';
import { PACK_RULES } from './pack-rules';
import { packShape } from './pack-shape';
import { packWarnings } from './pack-warnings';
import type { ShapeFault } from './shape';
import type { TermsPack } from './terms-pack';

/** Something of a pack that is accepted but that its provider should know of, e.g. terms below what the law asks. */
export interface PackWarning {
  readonly code: string;
  readonly path: readonly string[];
  readonly message: string;
}

/** A pack that was accepted, and what to know of it. */
export interface ParsedTermsPack {
  readonly ok: true;
  readonly value: TermsPack;
  readonly warnings: readonly PackWarning[];
}

/** More faults than a person reads at once. */
const MOST_REFUSALS = 50;

/**
 * Reads a terms pack from unchecked data. Refuses each fault with `TERMS_PACK_INVALID`, the path and what is expected there: a wrong type,
 * an unknown key, a name that names nothing. What is accepted can be executed without a check in between. Never throws.
 */
export function parseTermsPack(json: unknown): ParsedTermsPack | Refused {
  const faults: ShapeFault[] = [];
  const pack = packShape(json, [], (fault) => faults.push(fault));
  const found = pack === undefined ? faults : PACK_RULES.flatMap((rule) => rule(pack));
  if (pack === undefined || found.length > 0) return refuseAll(found.slice(0, MOST_REFUSALS).map(refusalOf));
  return { ...accept(pack), warnings: packWarnings(pack) };
}

function refusalOf({ path, expected }: ShapeFault): Refused['refusals'][number] {
  const where = path.length === 0 ? 'the pack' : path.join('.');
  return {
    code: 'TERMS_PACK_INVALID',
    path,
    message: `At ${where}: expected ${expected}.`,
    whatToDo: `Correct ${where} in the pack's file and load it again.`,
  };
}
