import { FRENCH_HOLIDAY_ZONES } from '../../../api/domain/time/french-holiday-zones';
import { holidayRulesOf, holidaysOfYear } from '../../../api/domain/time/holidays';
import { topic } from '../topic';

interface Input {
  readonly zone: string;
  readonly year: number;
}

/**
 * `french-holidays.json`: the public holidays of a year, each date once; the names are labels and
 * not compared.
 */
export const frenchHolidays = topic<Input>(
  ({ zone, year }) => {
    const holidays = holidaysOfYear(holidayRulesOf(zone, FRENCH_HOLIDAY_ZONES), year);
    return { dates: [...new Set(holidays.map(({ date }) => date))] };
  },
  ['byName'],
);
