import { penaltyOrder, type PenaltyRecord } from '../../store/penalty/penalty.store';
import { pagesInOrder } from '../connection';

/** Pages of penalties, latest assessed first. */
export const penaltyPages = pagesInOrder<PenaltyRecord>({ list: 'penalties', order: penaltyOrder });
