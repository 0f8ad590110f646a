import { explain, quantity, step } from '../explanation/build';
import type { Explanation } from '../explanation/explanation';
import { whole } from '../money/decimal';
import { roundNumberHalfUp } from '../money/rounding';

/** How long it took to set several services up under one commitment. */
export interface SettingUpAverage {
  /** In seconds of the commitment's calendar, to the nearest. */
  readonly averageSeconds: number;
  /** Whether it is within the target. */
  readonly isKept: boolean;
  readonly explanation: Explanation;
}

const AVERAGE = { en: 'Average time to set the services up', fr: 'Délai moyen de mise en service' };

/**
 * The average of the times that services took to be set up (`icodia-server` 5.1), half a second
 * rounded up. Of one service at least.
 */
export function settingUpAverage(
  tookSeconds: readonly number[],
  targetSeconds: number,
  article: string,
): SettingUpAverage {
  const sum = tookSeconds.reduce((total, seconds) => total + seconds, 0);
  const exact = whole(sum).dividedBy(whole(tookSeconds.length));
  const average = roundNumberHalfUp(exact, 0);
  const inputs = [quantity('sumSeconds', sum, 's'), quantity('services', tookSeconds.length, 'unit')];
  const result = quantity('averageSeconds', average, 's');
  return {
    averageSeconds: average.toNumber(),
    isKept: exact.lessThanOrEqualTo(whole(targetSeconds)),
    explanation: explain([step(AVERAGE, inputs, 'roundHalfUp(sumSeconds / services, 0)', result, article)]),
  };
}
