import type { Topic } from '../topic';
import { downtimeBudget } from './downtime-budget';
import { frenchHolidays } from './french-holidays';
import { slaClocks } from './sla-clocks';
import { workingTime } from './working-time';

/** The implemented topics, by the name of their golden file: the one list that a new topic is added to. */
export const TOPICS: Readonly<Record<string, Topic>> = {
  'downtime-budget': downtimeBudget,
  'french-holidays': frenchHolidays,
  'sla-clocks': slaClocks,
  'working-time': workingTime,
};
