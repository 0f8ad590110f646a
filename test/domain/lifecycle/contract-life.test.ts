import { whatToDoFor } from '../../../api/domain/what-to-do';
import {
  allowedContractEvents,
  CONTRACT_MUTATIONS,
  CONTRACT_MOVES,
  CONTRACT_STATES,
  CONTRACT_TRANSITIONS,
  transitionContract,
  type ContractState,
} from '../../../api/domain/lifecycle/contract-life';

const FINAL: readonly ContractState[] = ['ENDED', 'TERMINATED', 'EXPIRED', 'CANCELLED'];

describe('the life of a contract', () => {
  it('reaches every state from DRAFT', () => {
    const reached = new Set<ContractState>(['DRAFT']);
    for (const state of reached) for (const next of Object.values(CONTRACT_TRANSITIONS[state])) reached.add(next);
    expect([...reached].sort()).toEqual([...CONTRACT_STATES].sort());
  });

  it('leaves every state but those that are final', () => {
    expect(CONTRACT_STATES.filter((state) => allowedContractEvents(state).length === 0)).toEqual(FINAL);
  });

  it('uses every event somewhere', () => {
    const used = new Set(CONTRACT_STATES.flatMap(allowedContractEvents));
    expect([...used].sort()).toEqual([...CONTRACT_MOVES].sort());
  });

  it.each([
    ['DRAFT', 'SIGN', 'SIGNED'],
    ['SIGNED', 'ACTIVATE', 'ACTIVE'],
    ['ACTIVE', 'SUSPEND', 'SUSPENDED'],
    ['SUSPENDED', 'RESUME', 'ACTIVE'],
    ['SUSPENDED', 'RENEW', 'ACTIVE'],
    ['ACTIVE', 'RENEW', 'ACTIVE'],
    ['ACTIVE', 'GIVE_NOTICE', 'NOTICE_GIVEN'],
    ['NOTICE_GIVEN', 'SUSPEND', 'SUSPENDED'],
    ['NOTICE_GIVEN', 'TERMINATE', 'TERMINATED'],
    ['NOTICE_GIVEN', 'END', 'ENDED'],
    ['ACTIVE', 'EXPIRE', 'EXPIRED'],
    ['DRAFT', 'CANCEL', 'CANCELLED'],
  ] as const)('from %s by %s to %s', (state, event, next) => {
    expect(transitionContract(state, event)).toEqual({ ok: true, value: next });
  });

  it('refuses every other event, and names those that are allowed', () => {
    for (const state of CONTRACT_STATES) {
      const allowed = allowedContractEvents(state);
      for (const event of CONTRACT_MOVES.filter((each) => !allowed.includes(each))) {
        const refused = transitionContract(state, event);
        expect(refused.ok).toBe(false);
        if (refused.ok) continue;
        expect(refused.refusals).toEqual([
          {
            code: 'CONTRACT_TRANSITION_NOT_ALLOWED',
            path: [],
            message: `A contract that is ${state} does not allow ${event}.`,
            whatToDo: whatToDoFor(allowed.flatMap((each) => CONTRACT_MUTATIONS[each] ?? [])),
          },
        ]);
      }
    }
  });

  it('goes back to its notice when resumed, and does not renew once notice was given', () => {
    expect(transitionContract('SUSPENDED', 'RESUME', { noticeGiven: true })).toEqual({
      ok: true,
      value: 'NOTICE_GIVEN',
    });
    expect(transitionContract('SUSPENDED', 'TERMINATE', { noticeGiven: true })).toEqual({
      ok: true,
      value: 'TERMINATED',
    });
    expect(transitionContract('DRAFT', 'RESUME', { noticeGiven: true }).ok).toBe(false);
    expect(transitionContract('DRAFT', 'ACTIVATE', { noticeGiven: true }).ok).toBe(false);
    const refused = transitionContract('SUSPENDED', 'RENEW', { noticeGiven: true });
    expect(refused.ok ? '' : refused.refusals[0]?.whatToDo).toBe('Use `resumeContract` or `terminateContract`.');
  });
});
