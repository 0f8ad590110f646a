import type { Topic } from '../topic';
import { downtimeBudget } from './downtime-budget';
import { frenchHolidays } from './french-holidays';
import { liabilityCap } from './liability-cap';
import { penaltiesGeneric } from './penalties-generic';
import { penaltiesGtr } from './penalties-gtr';
import { penaltiesIms } from './penalties-ims';
import { penaltiesOwl } from './penalties-owl';
import { slaClocks } from './sla-clocks';
import { timeUnits } from './time-units';
import { workingTime } from './working-time';

/** The implemented topics, by the name of their golden file: the one list that a new topic is added to. */
export const TOPICS: Readonly<Record<string, Topic>> = {
  'downtime-budget': downtimeBudget,
  'french-holidays': frenchHolidays,
  'liability-cap': liabilityCap,
  'penalties-generic': penaltiesGeneric,
  'penalties-gtr': penaltiesGtr,
  'penalties-ims': penaltiesIms,
  'penalties-owl': penaltiesOwl,
  'sla-clocks': slaClocks,
  'time-units': timeUnits,
  'working-time': workingTime,
};
