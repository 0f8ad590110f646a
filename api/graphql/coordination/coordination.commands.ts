import { closeCoordinationAction } from '../../app/coordination/close-coordination-action';
import { recordCoordinationReport } from '../../app/coordination/record-coordination-report';
import { withdrawCoordinationReport } from '../../app/coordination/withdraw-coordination-report';
import { CoordinationMutations } from '../_generated';
import { command } from '../command';
import { savedCoordinationAction, savedCoordinationReport } from './coordination.loader';

/** Mutations of coordination reports and of their action plans. */
export const coordinationMutations = new CoordinationMutations({
  recordCoordinationReport: command(recordCoordinationReport, { coordinationReport: savedCoordinationReport }),
  closeCoordinationAction: command(closeCoordinationAction, { coordinationAction: savedCoordinationAction }),
  withdrawCoordinationReport: command(withdrawCoordinationReport, { coordinationReport: savedCoordinationReport }),
});
