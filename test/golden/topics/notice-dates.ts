import { erasureDay } from '../../../api/domain/exit/reversibility';
import { checkNotice, lastNoticeDay } from '../../../api/domain/lifecycle/notice';
import { escalationSteps } from '../../../api/domain/operations/escalation';
import { planReboot, replanReboot, type RebootPlan } from '../../../api/domain/operations/reboot';
import type { TermsPack } from '../../../api/domain/terms/terms-pack';
import { compileCalendar, type Calendar } from '../../../api/domain/time/calendar';
import { formatInstant, parseInstant } from '../../../api/domain/time/instant';
import { addDays, addMonths } from '../../../api/domain/time/local-date';
import type { Json } from '../compare';
import { answer, topic, valueOf } from '../topic';
import { day, packNamed, required } from './billing-support';

type Input =
  | { readonly op: 'lastNoticeDay'; readonly termLastDay: string; readonly months: number }
  | {
      readonly op: 'checkNotice';
      readonly termLastDay: string;
      readonly months: number;
      readonly noticeGivenOn: string;
    }
  | { readonly op: 'addMonths'; readonly date: string; readonly months: number }
  | { readonly op: 'addDays'; readonly date: string; readonly days: number }
  | Erasure
  | {
      readonly op: 'icodiaReboot';
      readonly level: number;
      readonly updatedAt: string;
      readonly vulnerability: string | null;
    }
  | { readonly op: 'icodiaReplan'; readonly level: number; readonly failedOn: string }
  | { readonly op: 'escalationSteps'; readonly breachedAt: string };

interface Erasure {
  readonly op: 'owlErasureDay';
  readonly terminationEffectiveOn: string;
  readonly workingDays: number;
  readonly holidayZone: string;
}

/** `notice-dates.json`: notice, months and days, erasure, reboots and escalation. */
export const noticeDates = topic<Input>((input) => {
  switch (input.op) {
    case 'lastNoticeDay':
      return { lastNoticeDay: lastNoticeDay(day(input.termLastDay), input.months) };
    case 'checkNotice':
      return noticeOf(input.termLastDay, input.months, input.noticeGivenOn);
    case 'addMonths':
      return { date: addMonths(day(input.date), input.months) };
    case 'addDays':
      return { date: addDays(day(input.date), input.days) };
    case 'owlErasureDay':
      return erasureOf(input);
    case 'icodiaReboot':
    case 'icodiaReplan':
      return rebootOf(input);
    case 'escalationSteps':
      return stepsOf(input.breachedAt);
  }
});

function noticeOf(termLastDay: string, months: number, noticeGivenOn: string): Json {
  const terms = { ...packNamed('omr-hosted').lifecycle.notice, months };
  const checked = checkNotice(terms, day(termLastDay), { sentOn: day(noticeGivenOn), receivedOn: null });
  if (checked.ok) return { accepted: true, lastNoticeDay: checked.value.lastNoticeDay };
  const [refusal] = checked.refusals;
  // The refusal itself must name the last valid day.
  const named = /last valid day was (\d{4}-\d{2}-\d{2})/.exec(refusal?.message ?? '')?.[1] ?? '';
  return { accepted: false, lastNoticeDay: refusal?.code === 'NOTICE_TOO_LATE' ? named : '' };
}

function erasureOf({ terminationEffectiveOn, workingDays, holidayZone }: Erasure): Json {
  const owl = packNamed('owl-monitoring');
  const terms = { ...owl.reversibility, erasureWorkingDays: workingDays };
  const calendar = calendarOf(owl, 'always', holidayZone);
  return answer(erasureDay(terms, calendar, day(terminationEffectiveOn)), (date) => ({ date }));
}

function rebootOf(input: Extract<Input, { readonly op: 'icodiaReboot' | 'icodiaReplan' }>): Json {
  const icodia = packNamed('icodia-server');
  const terms = required(icodia.operations.reboots);
  const calendar = calendarOf(icodia, terms.calendar);
  if (input.op === 'icodiaReplan') {
    return answer(replanReboot(terms, calendar, input.level, day(input.failedOn)), writePlan);
  }
  const { level, vulnerability } = input;
  return answer(
    planReboot(terms, calendar, { level, updatedAt: valueOf(parseInstant(input.updatedAt)), vulnerability }),
    writePlan,
  );
}

function writePlan(plan: RebootPlan): Json {
  if (plan.immediate) return { immediate: true };
  const { workingDays, on, slotFrom, slotTo } = plan;
  return { immediate: false, workingDays, date: on, slotFrom, slotTo };
}

function stepsOf(breachedAt: string): Json {
  const pro = packNamed('pro-controle');
  const terms = required(pro.operations.escalation);
  const found = escalationSteps(terms, calendarOf(pro, terms.calendar), valueOf(parseInstant(breachedAt)), null);
  return answer(found, (steps) => {
    const at = (key: string): string => {
      const step = required(steps.find((each) => each.key === key));
      return formatInstant(step.at);
    };
    return {
      teamLeadAt: at('team-lead'),
      managedServicesManagerAt: at('service-manager'),
      directorOfServicesAt: at('director'),
    };
  });
}

function calendarOf(pack: TermsPack, key: string, holidayZone?: string): Calendar {
  const definition = required(pack.calendars[key]);
  return valueOf(compileCalendar({ ...definition, holidayZone: holidayZone ?? definition.holidayZone }));
}
