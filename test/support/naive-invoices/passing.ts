import { v7 } from 'uuid';
import { lockContract } from '../../../api/app/command/lock-contract';
import type { Unit } from '../../../api/app/command/unit';
import { bringToPresent, hasComeDue } from '../../../api/app/lifecycle/bring-operations';
import { resumeContract } from '../../../api/app/lifecycle/resume-contract';
import { suspendContract } from '../../../api/app/lifecycle/suspend-contract';
import { terminateContract, type TerminatedContract } from '../../../api/app/lifecycle/terminate-contract';
import { simulateTermination } from '../../../api/app/simulation/simulate-termination';
import { termsLibraryOf } from '../../../api/app/terms/terms-library';
import type { Result } from '../../../api/domain/result';
import { heldAt } from '../../../api/domain/time/clock';
import type { Instant, LocalDate } from '../../../api/domain/time/instant';
import { lockContractRow } from '../../../api/store/contract/contract.store';
import { eur } from '../made-contract';
import type { Tenant } from '../tenant';

/** Records what time did to a contract by an instant. */
export async function bring({ database, sessions }: Tenant, contractId: string, now: Instant): Promise<void> {
  const session = sessions.administrator;
  await database.write(session, async (tx) => {
    const contract = await lockContractRow(tx, contractId);
    if (contract === undefined || !hasComeDue(contract, now)) return;
    const source = { now, stamps: heldAt(now), requestId: null, newId: () => v7(), terms: termsLibraryOf(database) };
    await bringToPresent({ tx, session, ...source }, contract);
  });
}

/** Ends a contract before a day, as both sides agree, at the figures that are shown. */
export async function endAsAgreed(
  unit: Unit,
  contractId: string,
  effectiveOn: LocalDate,
): Promise<Result<TerminatedContract>> {
  await lockContract(unit, contractId);
  const source = { read: unit.tx, library: unit.terms, providerId: unit.session.providerId, now: unit.now };
  const end = { contractId, reason: 'AGREED', effectiveOn } as const;
  const shown = await simulateTermination(source, end);
  const confirmedTotal = shown.ok ? shown.value.simulation.total : eur('0.00');
  return terminateContract(unit, { ...end, by: 'CLIENT', note: 'N', confirmedTotal });
}

/** Suspends a contract from a day on, or takes its service up again, as both sides agree. */
export function moveAsAgreed(
  unit: Unit,
  to: 'suspend' | 'resume',
  contractId: string,
  from: LocalDate,
): Promise<Result<{ readonly contractId: string }>> {
  const input = { contractId, from, note: 'N' };
  return to === 'resume' ? resumeContract(unit, input) : suspendContract(unit, { ...input, reason: 'AGREED' });
}
