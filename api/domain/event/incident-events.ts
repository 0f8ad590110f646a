import { CHANNELS, COMMITMENT_KINDS, INCIDENT_KINDS, SEVERITIES } from '../sla/commitment';
import { INDEMNITY_PAYMENTS } from '../penalty/indemnity';
import { RULING_BASES } from '../penalty/dispute';
import { EXCLUSION_SCOPES } from '../sla/exclusion-scope';
import { list, nullable, object, oneOf, optional } from '../terms/shape';
import { dateText, id, ids, instantText, signedMoney, wholeNumber, words } from './shapes';

/**
 * What can happen to an incident, with its receptions and the periods that its clocks do not count.
 */
export const INCIDENT_EVENTS = {
  INCIDENT_REPORTED: {
    subject: 'incident',
    shape: object({
      number: words,
      moduleId: id,
      severity: oneOf(SEVERITIES),
      kind: oneOf(INCIDENT_KINDS),
      channel: oneOf(CHANNELS),
      description: words,
      receivedAt: instantText,
      assetIds: ids,
    }),
  },
  INCIDENT_RECEPTION_RECORDED: {
    subject: 'incident',
    shape: object({ receptionId: id, channel: oneOf(CHANNELS), receivedAt: instantText }),
  },
  FIRST_RESPONSE_RECORDED: { subject: 'incident', shape: object({ respondedAt: instantText }) },
  DISINFECTION_TOOL_RECORDED: { subject: 'incident', shape: object({ availableAt: instantText }) },
  INCIDENT_RESTORED: { subject: 'incident', shape: object({ restoredAt: instantText }) },
  INCIDENT_REOPENED: { subject: 'incident', shape: object({ reason: words }) },
  /** What is absent of the changes stayed as it was. */
  INCIDENT_CORRECTED: {
    subject: 'incident',
    shape: object({
      reason: words,
      changes: object({
        receivedAt: optional(instantText),
        firstResponseAt: optional(nullable(instantText)),
        restoredAt: optional(nullable(instantText)),
        disinfectionToolAt: optional(instantText),
        excludedBy: optional(nullable(words)),
        /** With another cause, that of the cause in events recorded before it could be chosen. */
        excludedByScope: optional(nullable(oneOf(EXCLUSION_SCOPES))),
        severity: optional(oneOf(SEVERITIES)),
        kind: optional(oneOf(INCIDENT_KINDS)),
        moduleId: optional(id),
        assetIds: optional(ids),
      }),
    }),
  },
  EXCLUDED_PERIOD_STARTED: {
    subject: 'incident',
    shape: object({
      periodId: id,
      cause: words,
      /** That of the cause in events recorded before it could be chosen. */
      scope: optional(oneOf(EXCLUSION_SCOPES)),
      startedAt: instantText,
      endedAt: nullable(instantText),
      /** The change without leave that it follows from. */
      changeId: optional(id),
    }),
  },
  EXCLUDED_PERIOD_ENDED: { subject: 'incident', shape: object({ periodId: id, endedAt: instantText }) },
  /** What is absent of the changes stayed as it was. */
  EXCLUDED_PERIOD_CORRECTED: {
    subject: 'incident',
    shape: object({
      periodId: id,
      reason: words,
      changes: object({
        cause: optional(words),
        scope: optional(oneOf(EXCLUSION_SCOPES)),
        startedAt: optional(instantText),
        endedAt: optional(instantText),
      }),
    }),
  },
  EXCLUDED_PERIOD_WITHDRAWN: { subject: 'incident', shape: object({ periodId: id, reason: words }) },
} as const;

const unpriced = {
  unpricedPenaltyId: id,
  policyKey: words,
  commitmentKey: words,
  year: nullable(wholeNumber),
};
const leftUnpriced = object({
  ...unpriced,
  reasons: list(object({ code: words, message: words })),
});

const resolved = object(unpriced);

/**
 * What can happen where a penalty is owed and has no price yet: a person has to look, and nobody
 * has to any more once a later decision prices it, finds other reasons, or finds that nothing is
 * owed.
 */
export const UNPRICED_EVENTS = {
  INCIDENT_LEFT_UNPRICED: { subject: 'incident', shape: leftUnpriced },
  INCIDENT_PRICE_RESOLVED: { subject: 'incident', shape: resolved },
  YEAR_LEFT_UNPRICED: { subject: 'contract', shape: leftUnpriced },
  YEAR_PRICE_RESOLVED: { subject: 'contract', shape: resolved },
} as const;

const capUse = object({ capKey: words, windowKey: words, used: signedMoney });
const nothing = object({});
const interruptions = list(object({ from: instantText, to: nullable(instantText), cause: nullable(words) }));
const ruling = { reason: words, basis: oneOf(RULING_BASES), on: dateText };

/**
 * What can happen to a year of a contract's downtime: noted once, from when on later records settle
 * it again.
 */
export const YEAR_EVENTS = {
  YEAR_ASSESSED: { subject: 'contract', shape: object({ year: wholeNumber }) },
} as const;

/** What can happen to a penalty: each event leads to the state that `PENALTY_STATE_AFTER` names. */
export const PENALTY_EVENTS = {
  PENALTY_ASSESSED: {
    subject: 'penalty',
    shape: object({
      number: wholeNumber,
      moduleId: id,
      incidentId: nullable(id),
      policyKey: words,
      commitmentKey: words,
      kind: oneOf(COMMITMENT_KINDS),
      year: nullable(wholeNumber),
      amount: signedMoney,
      breachedAt: instantText,
      capUses: list(capUse),
    }),
  },
  PENALTY_CARRIED_OVER: {
    subject: 'penalty',
    shape: object({
      fromPenaltyId: id,
      status: oneOf(['CLAIMED', 'ACCEPTED'] as const),
      claimedAt: nullable(instantText),
      acceptedAt: nullable(instantText),
      credited: signedMoney,
    }),
  },
  PENALTY_CLAIMED: { subject: 'penalty', shape: nothing },
  /** `dueAt`: of one that was due without a claim, the closing that accepted it. */
  PENALTY_ACCEPTED: { subject: 'penalty', shape: object({ dueAt: optional(instantText) }) },
  /** `referredOn` is of a contest that carries over to the penalty assessed next. */
  PENALTY_CONTESTED: {
    subject: 'penalty',
    shape: object({
      reason: words,
      contestedOn: dateText,
      agreeBy: dateText,
      provider: nullable(interruptions),
      client: interruptions,
      referredOn: nullable(dateText),
    }),
  },
  PENALTY_REFERRED: { subject: 'penalty', shape: object({ on: dateText }) },
  PENALTY_UPHELD: { subject: 'penalty', shape: object(ruling) },
  PENALTY_REDUCED: { subject: 'penalty', shape: object({ ...ruling, to: signedMoney }) },
  PENALTY_REJECTED: { subject: 'penalty', shape: object(ruling) },
  PENALTY_CREDITED: { subject: 'penalty', shape: nothing },
  /** The time to claim it ran out: `dueAt` is the end of its last day. It is owed all the same. */
  PENALTY_CLAIM_LAPSED: { subject: 'penalty', shape: object({ dueAt: instantText }) },
  /** The provider declined it, since it was not claimed in time. */
  PENALTY_EXPIRED: { subject: 'penalty', shape: object({ reason: words }) },
  PENALTY_REVERSED: { subject: 'penalty', shape: object({ reason: words }) },
} as const;

/** What can happen to an indemnity. */
export const INDEMNITY_EVENTS = {
  INDEMNITY_RECORDED: {
    subject: 'indemnity',
    shape: object({
      amount: signedMoney,
      reason: words,
      paidBy: oneOf(INDEMNITY_PAYMENTS),
      settledOn: dateText,
      capUses: list(capUse),
    }),
  },
} as const;
