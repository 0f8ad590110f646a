import type { Label } from '../explanation/explanation';
import { accept, type Result } from '../result';
import type { EscalationTerms } from '../terms/operations-terms';
import { addWorkingTime } from '../time/add-working-time';
import type { Calendar } from '../time/calendar';
import type { Instant } from '../time/instant';

/** A step of a management escalation that was or will be reached. */
export interface EscalationStep {
  readonly key: string;
  readonly label: Label;
  readonly at: Instant;
}

/**
 * The steps of an escalation from a breach (`pro-controle` VI.1.g), in order: all of them while the
 * contract is not met again, only those reached before `metAgainAt` once it is. Each has its own
 * instant, even when found late. The calendar counts the hours.
 */
export function escalationSteps(
  terms: EscalationTerms,
  calendar: Calendar,
  breachedAt: Instant,
  metAgainAt: Instant | null,
): Result<readonly EscalationStep[]> {
  const steps: EscalationStep[] = [];
  for (const { key, label, afterSeconds } of terms.steps) {
    const at = addWorkingTime(calendar, breachedAt, afterSeconds);
    if (!at.ok) return at;
    if (metAgainAt === null || at.value < metAgainAt) steps.push({ key, label, at: at.value });
  }
  return accept(steps.sort((a, b) => a.at - b.at));
}
