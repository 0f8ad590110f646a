import { recordCoordinationReport } from '../../api/app/coordination/record-coordination-report';
import { coordinationReportsById, actionsOfReports } from '../../api/store/coordination/coordination.store';
import { on, reading } from './made-contract';
import { carryOut, type Tenant } from './tenant';

/** A coordination visit with its report and an open item of its plan. */
export async function coordination(
  tenant: Tenant,
  contractId: string,
): Promise<{
  readonly coordinationReport: string;
  readonly coordinationAction: string;
}> {
  const owned = { ownerSide: 'CLIENT', owner: 'M. Morel', dueOn: on('2026-04-20') } as const;
  const nothing = { notDone: [], malfunctions: [], improvements: [], projects: [] } as const;
  const report = { contractId, heldOn: on('2026-03-10'), attendees: ['M. Morel'], ...nothing };
  const said = { ...report, done: [{ text: 'Disks renewed' }], actions: [{ text: 'Renew the licence', ...owned }] };
  const { coordinationReportId } = await carryOut(tenant, '2026-03-21T08:00:00Z', (unit) =>
    recordCoordinationReport(unit, said),
  );
  const [action] = await reading(tenant, async (read) =>
    actionsOfReports(read, await coordinationReportsById(read, [coordinationReportId])),
  );
  return {
    coordinationReport: coordinationReportId,
    coordinationAction: action!.id,
  };
}
