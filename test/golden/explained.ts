import type { Explanation } from '../../api/domain/explanation/explanation';
import { replay } from '../../api/domain/explanation/replay';

/** Everything that a quantity can be counted in: a reader must know of what there are so many. */
const UNIT = /^(s|minute|hour|day|month|year|calendar-month|date|instant|unit|factor|%|table|text|[A-Z]{3})$/;
/** These names say it themselves. */
const COUNTS: readonly string[] = ['renewals', 'roundTrips', 'parts'];

/** What `requireSound` meets while somebody watches; nobody does as a rule. */
let watched: Explanation[] | null = null;

/**
 * Throws when an explanation does not lead to its own results, leaves a step without its label in a
 * language, or a quantity without its unit. Every explanation that a case is given passes here.
 */
export function requireSound(explanation: Explanation): void {
  watched?.push(explanation);
  const { differences } = replay(explanation);
  if (differences.length > 0) throw new Error(`the explanation does not replay: ${JSON.stringify(differences)}`);
  for (const { label, inputs, result } of explanation.steps) {
    if (!label.en || !label.fr) throw new Error(`the step of ${result.name} has no label in one language`);
    const strange = [...inputs, result].find(({ name, unit }) => !UNIT.test(unit) && !COUNTS.includes(name));
    if (strange !== undefined) throw new Error(`${strange.name} has no unit: ${JSON.stringify(strange.unit)}`);
  }
}

/** The same of every explanation inside a value, however deep. */
export function requireAllSound(value: unknown): void {
  if (typeof value !== 'object' || value === null) return;
  for (const [name, part] of Object.entries(value) as [string, unknown][]) {
    if (name === 'explanation') requireSound(part as Explanation);
    else requireAllSound(part);
  }
}

/** Runs something, and gives every explanation that it met. */
export function explanationsOf(run: () => void): readonly Explanation[] {
  const met: Explanation[] = [];
  watched = met;
  try {
    run();
  } finally {
    watched = null;
  }
  return met;
}
