import type { Topic } from '../topic';
import { downtimeBudget } from './downtime-budget';
import { forfaitInvoicing } from './forfait-invoicing';
import { frenchHolidays } from './french-holidays';
import { indexation } from './indexation';
import { lateInterest } from './late-interest';
import { liabilityCap } from './liability-cap';
import { noticeDates } from './notice-dates';
import { penaltiesGeneric } from './penalties-generic';
import { penaltiesGtr } from './penalties-gtr';
import { penaltiesIms } from './penalties-ims';
import { penaltiesOwl } from './penalties-owl';
import { reversibility } from './reversibility';
import { slaClocks } from './sla-clocks';
import { termination } from './termination';
import { timeUnits } from './time-units';
import { upgradeCredit } from './upgrade-credit';
import { workingTime } from './working-time';

/**
 * The implemented topics, by the name of their golden file: the one list that a new topic is added
 * to.
 */
export const TOPICS: Readonly<Record<string, Topic>> = {
  'downtime-budget': downtimeBudget,
  'forfait-invoicing': forfaitInvoicing,
  'french-holidays': frenchHolidays,
  indexation,
  'late-interest': lateInterest,
  'liability-cap': liabilityCap,
  'notice-dates': noticeDates,
  'penalties-generic': penaltiesGeneric,
  'penalties-gtr': penaltiesGtr,
  'penalties-ims': penaltiesIms,
  'penalties-owl': penaltiesOwl,
  reversibility,
  'sla-clocks': slaClocks,
  termination,
  'time-units': timeUnits,
  'upgrade-credit': upgradeCredit,
  'working-time': workingTime,
};
