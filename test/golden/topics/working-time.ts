import { addWorkingDays } from '../../../api/domain/time/add-working-days';
import { addWorkingTime } from '../../../api/domain/time/add-working-time';
import { compileCalendar } from '../../../api/domain/time/calendar';
import type { CalendarDefinition } from '../../../api/domain/time/calendar-definition';
import { formatInstant, parseInstant } from '../../../api/domain/time/instant';
import { parseLocalDate } from '../../../api/domain/time/local-date';
import { workingTimeBetween } from '../../../api/domain/time/working-time-between';
import { answer, topic, valueOf } from '../topic';

type Input = { readonly calendar: CalendarDefinition } & (
  | { readonly op: 'workingTimeBetween'; readonly from: string; readonly to: string }
  | { readonly op: 'addWorkingTime'; readonly from: string; readonly seconds: number }
  | { readonly op: 'addWorkingDays'; readonly date: string; readonly days: number }
);

/** `working-time.json`: the two questions that clocks ask, and working days. */
export const workingTime = topic<Input>((input) => {
  const calendar = valueOf(compileCalendar(input.calendar));
  switch (input.op) {
    case 'workingTimeBetween': {
      const between = workingTimeBetween(calendar, valueOf(parseInstant(input.from)), valueOf(parseInstant(input.to)));
      return answer(between, (seconds) => ({ seconds }));
    }
    case 'addWorkingTime': {
      const added = addWorkingTime(calendar, valueOf(parseInstant(input.from)), input.seconds);
      return answer(added, (at) => ({ at: formatInstant(at) }));
    }
    case 'addWorkingDays': {
      const added = addWorkingDays(calendar, valueOf(parseLocalDate(input.date)), input.days);
      return answer(added, (date) => ({ date }));
    }
  }
});
