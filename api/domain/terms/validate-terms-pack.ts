import { accept, refuseAll, type Refused } from '../result';
import { withCommonParameters } from './common-parameters';
import { PACK_RULES, type PackRule } from './pack-rules';
import { packShape } from './pack-shape';
import { packWarnings } from './pack-warnings';
import { RUNNABLE_RULES } from './runnable-rules';
import type { ShapeFault } from './shape';
import type { TermsPack } from './terms-pack';

/** A warning about a pack that was accepted, e.g. terms below what the law requires. */
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

/** The most faults that are reported at once. */
const MOST_REFUSALS = 50;

/**
 * Reads a terms pack from unchecked data, to be loaded. Refuses each fault with
 * `TERMS_PACK_INVALID`, the path and what is expected there: a wrong type, an unknown key, a name
 * that names nothing, a rule that could never be executed. What is accepted can be executed and
 * priced without a check in between. Never throws.
 */
export function parseTermsPack(json: unknown): ParsedTermsPack | Refused {
  return parse(json, [PACK_RULES, RUNNABLE_RULES]);
}

/**
 * Reads a pack that was loaded before: what is loaded today keeps more rules, which a contract of
 * then is not held to.
 */
export function readStoredPack(json: unknown): ParsedTermsPack | Refused {
  return parse(json, [PACK_RULES]);
}

/** Each set of rules is asked once the one before has found nothing. */
function parse(json: unknown, ruleSets: readonly (readonly PackRule[])[]): ParsedTermsPack | Refused {
  const faults: ShapeFault[] = [];
  const shaped = packShape(json, [], (fault) => faults.push(fault));
  if (shaped === undefined) return refusedFor(faults);
  const pack = withCommonParameters(shaped);
  for (const rules of ruleSets) {
    const found = rules.flatMap((rule) => rule(pack));
    if (found.length > 0) return refusedFor(found);
  }
  return { ...accept(pack), warnings: packWarnings(pack) };
}

function refusedFor(faults: readonly ShapeFault[]): Refused {
  return refuseAll(faults.slice(0, MOST_REFUSALS).map(refusalOf));
}

function refusalOf({ path, expected }: ShapeFault): Refused['refusals'][number] {
  const where = path.length === 0 ? 'the pack' : path.join('.');
  return {
    code: 'TERMS_PACK_INVALID',
    path,
    message: `At ${where}: expected ${expected}.`,
    whatToDo: `Change ${where} in the pack's file and load it again.`,
  };
}
