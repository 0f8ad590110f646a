import type { ContractEvent, ContractState } from '../../../api/domain/lifecycle/contract-life';
import { possibleMoves, type MoveFacts } from '../../../api/domain/lifecycle/possible-moves';
import type { LifecycleTerms } from '../../../api/domain/terms/lifecycle-terms';
import type { LocalDate } from '../../../api/domain/time/instant';
import { packNamed } from '../../golden/topics/billing-support';

const day = (text: string): LocalDate => text as LocalDate;
const lifecycle: LifecycleTerms = packNamed('omr-hosted').lifecycle;

/** A contract whose term ends with 2025: what it would be the day after, and other facts. */
function moves(
  status: ContractState,
  after: ContractState | 'RENEWED',
  today: string,
  others: Partial<MoveFacts> & { readonly termOver?: boolean } = {},
) {
  const { termOver = false, ...given } = others;
  const [first, last] = [day('2025-01-01'), day('2025-12-31')];
  const facts: MoveFacts = {
    standing: { status, termStartsOn: first, termLastDay: last, termOver },
    afterTerm: after === 'RENEWED' ? { status, termLastDay: day('2026-12-31') } : { status: after, termLastDay: last },
    noticeGiven: status === 'NOTICE_GIVEN',
    orderWaits: false,
    activatesOn: null,
    lifecycle,
    today: day(today),
    ...given,
  };
  const all = possibleMoves(facts);
  return {
    allowed: all.filter(({ allowed }) => allowed).map(({ move }) => move),
    of: (move: ContractEvent) => all.find((each) => each.move === move),
  };
}

describe('what a contract may do today', () => {
  test.each<[ContractState, ContractState | 'RENEWED', ContractEvent]>([
    ['ACTIVE', 'RENEWED', 'RENEW'],
    ['ACTIVE', 'ENDED', 'END'],
    ['NOTICE_GIVEN', 'ENDED', 'END'],
    ['ACTIVE', 'EXPIRED', 'EXPIRE'],
    ['SUSPENDED', 'RENEWED', 'RENEW'],
    ['SUSPENDED', 'ENDED', 'END'],
  ])('of its term: one that is %s and then %s has %s on the last day, not before', (status, after, move) => {
    const ofTerm = (today: string) =>
      moves(status, after, today).allowed.filter((each) => ['RENEW', 'END', 'EXPIRE'].includes(each));
    expect(ofTerm('2025-12-30')).toEqual([]);
    expect(moves(status, after, '2025-12-30').of(move)?.reason).toBe("The contract's term goes on until 2025-12-31.");
    expect(ofTerm('2025-12-31')).toEqual([move]);
  });

  test.each<[ContractState, ContractState | 'RENEWED', ContractEvent, string]>([
    ['ACTIVE', 'RENEWED', 'END', 'The contract is renewed after 2025-12-31.'],
    ['ACTIVE', 'RENEWED', 'EXPIRE', 'The contract is renewed after 2025-12-31.'],
    ['ACTIVE', 'ENDED', 'RENEW', 'The contract ends on 2025-12-31.'],
    ['ACTIVE', 'EXPIRED', 'END', 'The contract is a free trial until 2025-12-31.'],
    ['ACTIVE', 'SUSPENDED', 'RENEW', 'The contract is renewed only by an order, to be validated by 2025-12-31.'],
    ['ACTIVE', 'SUSPENDED', 'END', 'The contract is renewed only by an order, to be validated by 2025-12-31.'],
    ['ACTIVE', 'TERMINATED', 'END', 'The contract is terminated by 2025-12-31.'],
    ['NOTICE_GIVEN', 'ENDED', 'RENEW', 'A contract that is NOTICE_GIVEN does not allow RENEW.'],
  ])('says of one that is %s and then %s why it has no %s', (status, after, move, reason) => {
    expect(moves(status, after, '2025-12-31').of(move)).toMatchObject({ allowed: false, reason });
  });

  test('a suspended one that is renewed by time stays suspended', () => {
    expect(moves('SUSPENDED', 'RENEWED', '2025-12-31').of('RENEW')).toMatchObject({ to: 'SUSPENDED', mutation: null });
    expect(moves('ACTIVE', 'RENEWED', '2025-12-31').of('RENEW')).toMatchObject({ to: 'ACTIVE', mutation: null });
  });

  test('after a term without its order it is renewed late, once there is one', () => {
    const late = { termOver: true };
    const missing = "The contract's term ended on 2025-12-31; its order is missing.";
    const without = moves('SUSPENDED', 'SUSPENDED', '2026-01-10', late);
    expect(without.allowed).toEqual(['TERMINATE']);
    for (const move of ['RENEW', 'END', 'RESUME'] as const)
      expect(without.of(move)).toMatchObject({ allowed: false, reason: missing });
    const sent = moves('SUSPENDED', 'SUSPENDED', '2026-01-10', { ...late, orderWaits: true });
    expect(sent.allowed).toEqual(['RENEW', 'TERMINATE']);
    expect(sent.of('RENEW')).toMatchObject({ to: 'ACTIVE', mutation: 'validateOrder' });
  });

  test('is activated once, and not after its term', () => {
    expect(moves('SIGNED', 'RENEWED', '2024-12-01').allowed).toEqual(['ACTIVATE', 'CANCEL']);
    const planned = moves('SIGNED', 'RENEWED', '2024-12-01', { activatesOn: day('2025-01-01') });
    expect(planned.allowed).toEqual(['CANCEL']);
    expect(planned.of('ACTIVATE')?.reason).toBe('The contract comes into force on 2025-01-01 already.');
    const over = moves('SIGNED', 'SIGNED', '2026-01-01', { termOver: true });
    expect(over.of('ACTIVATE')?.reason).toBe("The contract's term ended on 2025-12-31, and is not renewed.");
  });
});
