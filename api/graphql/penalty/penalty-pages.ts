import type { PenaltyRecord } from '../../store/penalty/penalty.store';
import { pages } from '../connection';

/** Pages of penalties, latest assessed first. */
export const penaltyPages = pages<PenaltyRecord>({
  list: 'penalties',
  keys: ['integer'],
  keyOf: (penalty) => [penalty.number],
});
