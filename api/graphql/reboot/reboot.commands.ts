import { bringRebootForward } from '../../app/reboot/bring-reboot-forward';
import { completeReboot, recordManualReboot, recordRebootFailure } from '../../app/reboot/follow-reboot';
import type { ChangedReboot } from '../../app/reboot/open-reboot';
import { RebootMutations } from '../_generated';
import { command } from '../command';
import type { RequestContext } from '../context';
import { loadReboot } from './reboot.loader';

const reboot = (context: RequestContext, done: ChangedReboot | null) => loadReboot(context, done?.rebootId);

/** Mutations of reboots. */
export const rebootMutations = new RebootMutations({
  bringRebootForward: command(bringRebootForward, { reboot }),
  recordManualReboot: command(recordManualReboot, { reboot }),
  completeReboot: command(completeReboot, { reboot }),
  recordRebootFailure: command(recordRebootFailure, { reboot }),
});
