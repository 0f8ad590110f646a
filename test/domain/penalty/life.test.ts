import { whatToDoFor } from '../../../api/domain/what-to-do';
import {
  allowedPenaltyEvents,
  PENALTY_MUTATIONS,
  countsUnderCaps,
  PENALTY_MOVES,
  PENALTY_STATES,
  PENALTY_TRANSITIONS,
  transitionPenalty,
  type PenaltyState,
} from '../../../api/domain/penalty/life';
import {
  claimableUntil,
  decideClaim,
  contestPenalty,
  finalPositionFrom,
  isClaimExpired,
  penaltyLapse,
} from '../../../api/domain/penalty/claim';
import { on, restoration } from './fixtures';

/** The drawing: every arrow there is, state by state. */
const DRAWN = `
  PROJECTED ASSESS ASSESSED
  ASSESSED CLAIM CLAIMED
  ASSESSED ACCEPT_AT_CLOSING ACCEPTED
  ASSESSED EXPIRE EXPIRED
  CLAIMED EXPIRE EXPIRED
  ASSESSED REVERSE REVERSED
  CLAIMED ACCEPT ACCEPTED
  CLAIMED CONTEST CONTESTED
  CLAIMED REVERSE REVERSED
  ACCEPTED CREDIT CREDITED
  ACCEPTED REVERSE REVERSED
  CONTESTED UPHOLD UPHELD
  CONTESTED REDUCE REDUCED
  CONTESTED REJECT REJECTED
  CONTESTED SETTLE_UPHELD UPHELD
  CONTESTED SETTLE_REDUCED REDUCED
  CONTESTED SETTLE_REJECTED REJECTED
  CONTESTED REVERSE REVERSED
  UPHELD CREDIT CREDITED
  UPHELD SETTLE_UPHELD UPHELD
  UPHELD SETTLE_REDUCED REDUCED
  UPHELD SETTLE_REJECTED REJECTED
  UPHELD REVERSE REVERSED
  REDUCED CREDIT CREDITED
  REDUCED SETTLE_UPHELD UPHELD
  REDUCED SETTLE_REDUCED REDUCED
  REDUCED SETTLE_REJECTED REJECTED
  REDUCED REVERSE REVERSED
  REJECTED SETTLE_UPHELD UPHELD
  REJECTED SETTLE_REDUCED REDUCED
  REJECTED SETTLE_REJECTED REJECTED
  CREDITED REVERSE REVERSED
`
  .trim()
  .split('\n')
  .map((line) => line.trim());

test('each state is left exactly as drawn', () => {
  const table = PENALTY_STATES.flatMap((state) =>
    Object.entries(PENALTY_TRANSITIONS[state]).map(([event, next]) => `${state} ${event} ${next}`),
  );
  expect([...table].sort()).toEqual([...DRAWN].sort());
});

test('each state is reached from PROJECTED', () => {
  const reached = new Set<PenaltyState>(['PROJECTED']);
  for (const state of reached) for (const next of Object.values(PENALTY_TRANSITIONS[state])) reached.add(next);
  expect([...reached].sort()).toEqual([...PENALTY_STATES].sort());
});

test.each(PENALTY_STATES.flatMap((state) => PENALTY_MOVES.map((event) => [state, event] as const)))(
  '%s on %s goes where drawn, or is refused naming what is allowed',
  (state, event) => {
    const arrow = DRAWN.find((line) => line.startsWith(`${state} ${event} `));
    const result = transitionPenalty(state, event);
    if (arrow !== undefined) {
      expect(result).toEqual({ ok: true, value: arrow.split(' ')[2] });
      return;
    }
    const whatToDo: unknown = whatToDoFor(allowedPenaltyEvents(state).flatMap((each) => PENALTY_MUTATIONS[each] ?? []));
    expect(result).toMatchObject({ ok: false, refusals: [{ code: 'PENALTY_TRANSITION_NOT_ALLOWED', whatToDo }] });
  },
);

test('what is rejected, expired or reversed gives its headroom back', () => {
  expect(PENALTY_STATES.filter((state) => !countsUnderCaps(state))).toEqual([
    'PROJECTED',
    'REJECTED',
    'EXPIRED',
    'REVERSED',
  ]);
});

describe('claims', () => {
  test('are made once; those of the years after assessment, that day included, are in time', () => {
    const assessed = on('2024-02-29');
    expect(claimableUntil(restoration, assessed)).toBe('2029-02-28');
    expect(isClaimExpired(restoration, assessed, on('2029-02-28'))).toBe(false);
    expect(decideClaim(restoration, 'ASSESSED', assessed)).toEqual({ ok: true, value: 'CLAIMED' });
    expect(decideClaim(restoration, 'CLAIMED', assessed)).toMatchObject({
      ok: false,
      refusals: [{ code: 'PENALTY_TRANSITION_NOT_ALLOWED' }],
    });
    expect(isClaimExpired(restoration, assessed, on('2029-03-01'))).toBe(true);
    expect(decideClaim(restoration, 'EXPIRED', assessed)).toMatchObject({
      refusals: [{ code: 'PENALTY_CLAIM_EXPIRED' }],
    });
  });

  test('that nobody makes run out the day after the last; what is due without one is accepted at the closing', () => {
    const assessed = on('2024-02-29');
    expect(penaltyLapse(restoration, assessed)).toEqual({ event: 'CLAIM_LAPSES', on: '2029-03-01' });
    const closing = { ...restoration, settlement: 'AT_CLOSING' } as const;
    expect(penaltyLapse(closing, assessed)).toEqual({ event: 'ACCEPT_AT_CLOSING', on: '2024-03-01' });
    expect(penaltyLapse(closing, on('2024-12-01'))).toMatchObject({ on: '2025-01-01' });
  });

  test('are contested when the terms allow it; the final position is due after fifteen days', () => {
    const firm = { ...restoration, contest: { ...restoration.contest, allowed: false } };
    expect(contestPenalty(restoration, 'CLAIMED')).toEqual({ ok: true, value: 'CONTESTED' });
    expect(contestPenalty(firm, 'CLAIMED')).toMatchObject({
      ok: false,
      refusals: [{ code: 'PENALTY_NOT_CONTESTABLE' }],
    });
    expect(finalPositionFrom(restoration, on('2025-03-01'))).toBe('2025-03-17');
  });
});
