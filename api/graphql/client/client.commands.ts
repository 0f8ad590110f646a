import { createClient } from '../../app/client/create-client';
import { endEntrustment, entrustClient, missingOf, type EndEntrustmentInput } from '../../app/client/entrust-client';
import type { Unit } from '../../app/command/unit';
import type { Result } from '../../domain/result';
import { ClientMutations } from '../_generated';
import { command } from '../command';
import { codedError } from '../errors';
import { loadClient } from './client.loader';

/** Mutations of clients. */
export const clientMutations = new ClientMutations({
  createClient: command(createClient, { client: (context, done) => loadClient(context, done?.clientId) }),
  entrustClient: command(byStaff(entrustClient), { client: (context, done) => loadClient(context, done?.clientId) }),
  endEntrustment: command(byStaff(endEntrustment), { client: (context, done) => loadClient(context, done?.clientId) }),
});

/**
 * Refuses (FORBIDDEN) who is not of the provider's own staff; what one may not see does not exist
 * all the same.
 */
function byStaff<Input extends EndEntrustmentInput, Value>(
  useCase: (unit: Unit, input: Input) => Promise<Result<Value>>,
): typeof useCase {
  return async (unit, input) => {
    if (unit.session.kind === 'PROVIDER') return useCase(unit, input);
    const missing = await missingOf(unit, input);
    if (missing !== null) return missing;
    throw codedError('FORBIDDEN', "Only the provider's own staff can entrust clients. Use a key of the provider.");
  };
}
