import { WORK_MODES } from '../consumption/settle-work';
import { CONTRACT_SIDES } from '../lifecycle/notice';
import { DISPUTE_ANSWERS, DISPUTING_SIDES } from '../invoicing/adjustment-dispute';
import { ADJUSTMENT_KINDS } from '../invoicing/adjustment';
import { flag, list, nullable, object, oneOf, optional } from '../terms/shape';
import { dateText, id, ids, instantText, labels, signedMoney, wholeNumber, word, words } from './shapes';

const settledPart = object({
  settledBy: words,
  minutes: wholeNumber,
  units: wholeNumber,
  amount: optional(signedMoney),
});
/** An entry of a unit account: units with their sign, and the balance that it leaves. */
const unitEntry = { sequence: wholeNumber, units: wholeNumber, balanceAfter: wholeNumber };

/** What can happen to work, to accounts of prepaid units, and to what is invoiced. */
export const WORK_EVENTS = {
  INTERVENTION_RECORDED: {
    subject: 'intervention',
    shape: object({
      incidentId: nullable(id),
      technician: words,
      startedAt: instantText,
      minutes: wholeNumber,
      mode: oneOf(WORK_MODES),
      kind: word,
      roundTrips: wholeNumber,
      providerFault: flag,
      // Absent in what was recorded before it was kept.
      urgency: optional(nullable(object({ urgent: flag, statedBy: oneOf(CONTRACT_SIDES) }))),
      // True, or absent.
      standsForTraining: optional(flag),
      callerId: optional(nullable(id)),
      // True, or absent.
      major: optional(flag),
      majorStated: optional(flag),
      report: words,
      acceptedQuote: nullable(words),
      approvedEstimate: nullable(object({ reference: words, minutes: wholeNumber })),
      plannedWork: optional(nullable(word)),
      assetIds: ids,
      settlement: list(settledPart),
    }),
  },
  INTERVENTION_REVERSED: { subject: 'intervention', shape: object({ reason: words }) },
  /**
   * Minutes of a month's included hours that the work used: negative, and positive when they are
   * given back.
   */
  INCLUDED_TIME_DEDUCTED: {
    subject: 'intervention',
    shape: object({ month: words, minutes: wholeNumber, leftMinutes: wholeNumber }),
  },
  INCLUDED_TIME_RETURNED: {
    subject: 'intervention',
    shape: object({ month: words, minutes: wholeNumber, leftMinutes: wholeNumber }),
  },
  UNIT_ACCOUNT_OPENED: {
    subject: 'unit_account',
    shape: object({
      moduleId: id,
      key: words,
      unitMinutes: wholeNumber,
      baseUnits: wholeNumber,
      unitPrice: signedMoney,
      ...unitEntry,
    }),
  },
  UNITS_DEBITED: { subject: 'unit_account', shape: object({ ...unitEntry, interventionId: id }) },
  UNITS_RENEWED: { subject: 'unit_account', shape: object({ ...unitEntry, interventionId: nullable(id) }) },
  UNITS_RETURNED: {
    subject: 'unit_account',
    shape: object({ ...unitEntry, interventionId: id, reversesSequence: wholeNumber }),
  },
  /** `toAccountId`: the account of the other client's contract, which begins with them. */
  UNITS_TRANSFERRED: { subject: 'unit_account', shape: object({ ...unitEntry, toAccountId: id }) },
  UNITS_FORFEITED: { subject: 'unit_account', shape: object({ ...unitEntry }) },
  ADJUSTMENT_ISSUED: {
    subject: 'billing_adjustment',
    shape: object({
      kind: oneOf(ADJUSTMENT_KINDS),
      amount: signedMoney,
      vatRatePercent: words,
      label: labels,
      occurredOn: dateText,
      moduleId: nullable(id),
      penaltyId: nullable(id),
      interventionId: nullable(id),
      unitAccountId: nullable(id),
      unitEntrySequence: nullable(wholeNumber),
      // Absent where no amendment caused it.
      amendmentId: optional(nullable(id)),
      // Absent where it is about no days, and of those before they were kept.
      periodStartsOn: optional(nullable(dateText)),
      periodEndsBefore: optional(nullable(dateText)),
    }),
  },
  ADJUSTMENT_ACKNOWLEDGED: {
    subject: 'billing_adjustment',
    shape: object({ partnerId: id, documentNumber: words }),
  },
  ADJUSTMENT_DISPUTED: {
    subject: 'billing_adjustment',
    shape: object({
      disputeId: id,
      raisedBy: oneOf(DISPUTING_SIDES),
      partnerId: nullable(id),
      author: words,
      reason: words,
      expectedAmount: nullable(signedMoney),
    }),
  },
  ADJUSTMENT_DISPUTE_ANSWERED: {
    subject: 'billing_adjustment',
    shape: object({
      disputeId: id,
      outcome: oneOf(DISPUTE_ANSWERS),
      answer: words,
      answeredBy: words,
      correctionId: nullable(id),
    }),
  },
  ADJUSTMENT_DISPUTE_WITHDRAWN: {
    subject: 'billing_adjustment',
    shape: object({ disputeId: id, answer: words, answeredBy: words }),
  },
} as const;
