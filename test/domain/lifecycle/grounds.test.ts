import { groundFor, rightOf, type Ground, type RecordedGround } from '../../../api/domain/lifecycle/grounds';
import type { LocalDate } from '../../../api/domain/time/instant';
import { packNamed } from '../../golden/topics/billing-support';

const day = (text: string): LocalDate => text as LocalDate;
const omr = packNamed('omr-hosted');
const terms = { lifecycle: omr.lifecycle, late: omr.billing.latePayment };
/** The same, where the receipt of a letter counts. */
const byReceipt = {
  ...terms,
  lifecycle: { ...omr.lifecycle, notice: { ...omr.lifecycle.notice, dateBasis: 'RECEIVED' as const } },
};

const notice: Ground = {
  kind: 'FORMAL_NOTICE',
  reason: 'BREACH',
  about: 'A',
  since: day('2025-01-31'),
  receivedOn: null,
  proof: 'P',
  severe: false,
  outcome: null,
  outcomeOn: null,
};
const recorded = (id: string, changes: Partial<Ground> = {}): RecordedGround => ({ ...notice, id, ...changes });
const remedied = (on: string): Partial<Ground> => ({ outcome: 'REMEDIED', outcomeOn: day(on) });

describe('the right that a formal notice gives', () => {
  it('runs from its sending, or its receipt where the terms say so', () => {
    expect(rightOf(terms, notice)).toEqual({ from: '2025-03-01', until: null });
    expect(rightOf(byReceipt, notice)).toBeNull();
    expect(rightOf(byReceipt, { ...notice, receivedOn: day('2025-02-03') })).toEqual({
      from: '2025-03-04',
      until: null,
    });
  });

  it('is gone when the client complied before the month was over, and stays when it did later', () => {
    expect(rightOf(terms, { ...notice, ...remedied('2025-02-28') })).toBeNull();
    expect(rightOf(terms, { ...notice, ...remedied('2025-03-01') })).toEqual({ from: '2025-03-01', until: null });
  });

  it('is none for non-payment where the terms ask for a suspension', () => {
    const late = { ...notice, reason: 'NON_PAYMENT' as const };
    expect(rightOf(terms, late)).toBeNull();
    const after = { ...terms, late: { ...terms.late, terminateAfterDays: null } };
    expect(rightOf(after, late)).toEqual({ from: '2025-03-01', until: null });
    expect(groundFor(terms, 'NON_PAYMENT', [], null)).toEqual({ ok: true, value: null });
    expect(groundFor(after, 'NON_PAYMENT', [], null)).toMatchObject({ ok: false });
  });
});

describe('what a termination rests on', () => {
  it('is the oldest that gives the right, whatever the order of recording', () => {
    const all = [
      recorded('c', { since: day('2025-03-01') }),
      recorded('a', { since: day('2025-01-01'), ...remedied('2025-01-15') }),
      recorded('b', { since: day('2025-02-01') }),
    ];
    expect(groundFor(terms, 'BREACH', all, null)).toMatchObject({ value: { id: 'b' } });
    expect(groundFor(terms, 'BREACH', all, 'c')).toMatchObject({ value: { id: 'c' } });
    expect(groundFor(terms, 'BREACH', all, 'a')).toMatchObject({
      refusals: [
        { code: 'TERMINATION_NOT_ALLOWED', message: 'The formal notice of 2025-01-01 was remedied on 2025-01-15.' },
      ],
    });
  });

  it('is of its own reason', () => {
    expect(groundFor(terms, 'BUSINESS_CEASED', [recorded('a')], null)).toMatchObject({
      refusals: [{ code: 'GROUND_NOT_RECORDED', path: ['reason'] }],
    });
    expect(groundFor(terms, 'AGREED', [], null)).toEqual({ ok: true, value: null });
  });

  it('is told what is missing of a notice whose receipt counts', () => {
    expect(groundFor(byReceipt, 'BREACH', [recorded('a')], null)).toMatchObject({
      refusals: [{ code: 'TERMINATION_NOT_ALLOWED', message: 'The formal notice of 2025-01-31 was not received yet.' }],
    });
  });
});

test('force majeure that was over before its days gives no right', () => {
  const flood: Ground = { ...notice, kind: 'FORCE_MAJEURE', reason: 'FORCE_MAJEURE', since: day('2025-04-01') };
  expect(rightOf(terms, flood)).toEqual({ from: '2025-06-09', until: null });
  const over = (on: string): Ground => ({ ...flood, outcome: 'OVER', outcomeOn: day(on) });
  expect(rightOf(terms, over('2025-05-31'))).toBeNull();
  expect(rightOf(terms, over('2025-06-01'))).toEqual({ from: '2025-06-09', until: null });
  expect(rightOf({ ...terms, lifecycle: { ...terms.lifecycle, forceMajeure: null } }, flood)).toBeNull();
});
