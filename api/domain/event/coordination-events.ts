import { COORDINATION_OUTCOMES, COORDINATION_SIDES } from '../operations/coordination';
import { list, nullable, object, oneOf } from '../terms/shape';
import { dateText, id, wholeNumber, words } from './shapes';

const points = list(object({ text: words, remark: nullable(words) }));

/** What can happen to the report of a coordination visit and to its action plan. */
export const COORDINATION_EVENTS = {
  COORDINATION_REPORTED: {
    subject: 'coordination_report',
    shape: object({
      heldOn: dateText,
      interventionId: nullable(id),
      attendees: list(words),
      done: points,
      notDone: points,
      malfunctions: points,
      improvements: points,
      projects: points,
      satisfaction: nullable(wholeNumber),
      satisfactionRemark: nullable(words),
      actions: list(object({ id, text: words, ownerSide: oneOf(COORDINATION_SIDES), owner: words, dueOn: dateText })),
    }),
  },
  COORDINATION_ACTION_CLOSED: {
    subject: 'coordination_report',
    shape: object({
      actionId: id,
      outcome: oneOf(COORDINATION_OUTCOMES),
      closedOn: dateText,
      reason: nullable(words),
    }),
  },
  /** What is open of its plan is dropped on that day. */
  COORDINATION_REPORT_WITHDRAWN: {
    subject: 'coordination_report',
    shape: object({ reason: words, withdrawnOn: dateText }),
  },
} as const;
