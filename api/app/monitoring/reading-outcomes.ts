import type { Refusal } from '../../domain/result';
import type { Settled } from '../penalty/settle-occasion';

/** What became of a reading. */
export interface RecordedReading {
  readonly index: number;
  readonly refusals: readonly Refusal[];
  /** Whether it was recorded before, or came before in the call. */
  readonly known: boolean;
  /** The alert that it raised or closed. */
  readonly alertId: string | null;
}

/** What a record of readings returns. */
export interface RecordedReadings extends Settled {
  /**
   * What became of those of which there is more to tell than that they are recorded; of what was
   * kept under a key before 0.5.0, of all.
   */
  readonly outcomes: readonly RecordedReading[];
  /** How many readings there were. */
  readonly count?: number;
}

/** What became of each reading, in their order. */
export function outcomesOfAll({ outcomes, count = outcomes.length }: RecordedReadings): readonly RecordedReading[] {
  const told = new Map(outcomes.map((each) => [each.index, each]));
  return Array.from({ length: count }, (_, index) => told.get(index) ?? recordedAt(index));
}

const recordedAt = (index: number): RecordedReading => ({ index, refusals: [], known: false, alertId: null });

/** What is told of readings, by their places. */
export class Outcomes {
  private readonly told = new Map<number, RecordedReading>();

  tell(index: number, change: Partial<RecordedReading>): void {
    this.told.set(index, { ...(this.told.get(index) ?? recordedAt(index)), ...change });
  }

  isRefused(index: number): boolean {
    return (this.told.get(index)?.refusals.length ?? 0) > 0;
  }

  all(): readonly RecordedReading[] {
    return [...this.told.values()].sort((a, b) => a.index - b.index);
  }
}
