import { ASSET_KINDS, CHANNELS, SEVERITIES } from '../sla/commitment';
import { RACI_ROLES, WRONG_CHANNEL_RULES, type OperationsTerms } from './operations-terms';
import { flag, integer, list, matching, nullable, object, oneOf, optional, text, type Shape } from './shape';
import { article, code, key, label, localTime, seconds } from './sla-shapes';

const level = integer(0, 99);
const workingDays = integer(0, 365);
const roles = list(oneOf(RACI_ROLES));

/** How the provider works. */
export const operations: Shape<OperationsTerms> = object({
  maintenance: object({
    noticeSeconds: nullable(seconds),
    insideCalendar: nullable(text),
    outsideCalendar: nullable(text),
    agreementAllowsOtherTimes: flag,
    closingAccessNeedsConsultation: flag,
    announced: flag,
    article,
  }),
  escalation: nullable(
    object({ steps: list(object({ key, label, afterSeconds: seconds }), 1), calendar: text, article }),
  ),
  reboots: nullable(
    object({
      levels: list(object({ level, workingDays, clientMayBringForward: flag }), 1),
      slotFrom: localTime,
      slotTo: localTime,
      calendar: text,
      immediateFor: list(code),
      article,
    }),
  ),
  updates: nullable(
    object({
      minorDays: nullable(integer(0, 365)),
      minorByTime: nullable(localTime),
      minorSpecialInWindow: flag,
      minorMayBeRefused: flag,
      majorRequestWorkingDays: nullable(workingDays),
      article,
    }),
  ),
  backups: list(
    object({
      key,
      label,
      every: oneOf(['NIGHT', 'HOUR', 'WORKING_DAY', 'AS_QUOTED']),
      calendar: nullable(text),
      offSite: flag,
      article,
    }),
  ),
  responsibilities: list(
    object({
      code: matching(/^\d{1,3}(\.\d{1,3})*$/, 'a number of the matrix, like "3.10"'),
      domain: code,
      label,
      client: roles,
      provider: roles,
    }),
  ),
  unlistedTasks: nullable(oneOf(['CLIENT'])),
  monitoring: nullable(
    object({
      everySeconds: nullable(integer(1, 86_400)),
      attempts: nullable(integer(1, 100)),
      alertOpensIncident: nullable(flag),
      checks: list(object({ key, family: code, label, optional: flag })),
      article,
    }),
  ),
  levelsAreCumulative: flag,
  plannedWork: list(
    object({
      key,
      label,
      fromLevel: nullable(level),
      every: oneOf(['WEEK', 'MONTH', 'QUARTER', 'YEAR', 'AS_AGREED']),
    }),
  ),
  unusedQuantities: oneOf(['LAPSE', 'CARRIED_OVER']),
  perimeter: list(
    object({
      key,
      label,
      products: list(text, 1),
      assetKinds: optional(list(oneOf(ASSET_KINDS), 1)),
      supports: optional(list(object({ product: text, minimumVersion: nullable(text), releases: list(text) }), 1)),
    }),
  ),
  reporting: list(object({ severity: oneOf(SEVERITIES), channels: list(oneOf(CHANNELS), 1) })),
  majorWork: optional(
    object({
      minutesFrom: nullable(integer(1, 100_000)),
      workKinds: list(code),
      severities: list(oneOf(SEVERITIES)),
      article,
    }),
  ),
  wrongChannel: optional(oneOf(WRONG_CHANNEL_RULES)),
});
