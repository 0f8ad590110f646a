import { createClient } from '../../api/app/client/create-client';
import { runCommand } from '../../api/app/command/run-command';
import type { Unit } from '../../api/app/command/unit';
import { recordIntervention } from '../../api/app/consumption/record-intervention';
import { addAsset, type AddAssetInput } from '../../api/app/asset/add-asset';
import { activateContract } from '../../api/app/contract/activate-contract';
import { createContract, type CreateContractInput } from '../../api/app/contract/create-contract';
import { signContract } from '../../api/app/contract/sign-contract';
import { restoreIncident } from '../../api/app/incident/restore-incident';
import { reportIncident } from '../../api/app/incident/report-incident';
import { acceptPenalty } from '../../api/app/penalty/accept-penalty';
import { claimPenalty } from '../../api/app/penalty/claim-penalty';
import { money } from '../../api/domain/money/value';
import type { Result } from '../../api/domain/result';
import { formatInstant, instant, parseInstant, type Instant, type LocalDate } from '../../api/domain/time/instant';
import type { Database } from '../../api/store/database/database';
import type { Session } from '../../api/store/database/session';
import { idsOfStep, PARTNER_ID } from './demo-ids';

/** When the story begins. */
export const STORY_BEGINS = '2026-01-05T08:00:00Z';

/** An instant written as text. */
export function at(text: string): Instant {
  const read = parseInstant(text);
  if (!read.ok) throw new Error(`not an instant: ${text}`);
  return read.value;
}

const eur = (amount: string) => money(amount, 'EUR');

/** A contract from the hosted-service terms with the service levels and prepaid time units of the story. */
function hostedContract(
  clientId: string,
  number: string,
  invoicedBy: CreateContractInput['invoicedBy'],
): CreateContractInput {
  return {
    clientId,
    number,
    termsPack: { key: 'omr-hosted', version: 1 },
    startsOn: '2026-01-05' as LocalDate,
    billingPeriodMonths: 3,
    invoicedBy,
    directDebit: true,
    priceComponents: [
      { code: 'HOSTING', monthlyAmount: eur('1000.00') },
      { code: 'EQUIPMENT', monthlyAmount: eur('120.00') },
      { code: 'SERVICES', monthlyAmount: eur('80.00') },
    ],
    modules: [
      { key: 'A', active: true },
      { key: 'B', active: true },
      { key: 'D', active: true, yearlyQuantity: 4 },
      { key: 'J', active: true },
      { key: 'K', active: true },
      { key: 'L', active: true },
      { key: 'UT', active: true, baseUnits: 16, unitPrice: eur('25.00') },
    ],
    overrides: [],
  };
}

/**
 * Tells the story, each step at its own instant and under its own key: steps that were told before return what they returned then.
 * `becomeClient` gives the session of the client once the client exists.
 */
export async function tellStory(
  database: Database,
  provider: Session,
  becomeClient: () => Promise<Session>,
): Promise<void> {
  const tell = async <T>(
    step: number,
    session: Session,
    when: string,
    operation: string,
    work: (unit: Unit) => Promise<Result<T>>,
  ): Promise<T> => {
    const context = { database, session, now: at(when), newId: idsOfStep(step) };
    const outcome = await runCommand(context, operation, `demo-${step}`, { step }, work);
    if (outcome.value !== null) return outcome.value;
    throw new Error(`the demo story stops at step ${step}: ${outcome.refusals.map((each) => each.message).join(' ')}`);
  };

  const { clientId } = await tell(10, provider, STORY_BEGINS, 'createClient', (unit) =>
    createClient(unit, { name: 'Atelier Morel', registrationNumber: '812345678', entrustedToPartnerId: PARTNER_ID }),
  );
  const client = await becomeClient();
  const { clientId: other } = await tell(11, provider, STORY_BEGINS, 'createClient', (unit) =>
    createClient(unit, { name: 'Clinique des Tilleuls', registrationNumber: '823456789' }),
  );
  const { contractId } = await tell(12, provider, '2026-01-05T08:05:00Z', 'createContract', (unit) =>
    createContract(unit, hostedContract(clientId, 'SIL-2026-001', 'PARTNER_ERP')),
  );
  const { contractId: second } = await tell(13, provider, '2026-01-05T08:06:00Z', 'createContract', (unit) =>
    createContract(unit, hostedContract(other, 'SIL-2026-002', 'PROVIDER')),
  );
  const asset = (step: number, input: Omit<AddAssetInput, 'contractId' | 'quantity'>) =>
    tell(step, provider, '2026-01-05T08:10:00Z', 'addAsset', (unit) =>
      addAsset(unit, { contractId, quantity: 1, ...input }),
    );
  await asset(14, {
    designation: 'Hypervisor cluster, room 1',
    kind: 'SERVER',
    ownership: 'SHARED',
    serialNumber: 'HV-2201',
  });
  const { assetId } = await asset(15, { designation: 'ERP server', kind: 'VIRTUAL_MACHINE', ownership: 'DEDICATED' });
  await asset(16, {
    designation: 'Fibre router',
    kind: 'NETWORK_ELEMENT',
    ownership: 'CLIENT_OWNED',
    serialNumber: 'FR-88410',
  });
  for (const [place, id] of [contractId, second].entries()) {
    await tell(17 + place * 2, provider, '2026-01-05T09:00:00Z', 'signContract', (unit) =>
      signContract(unit, {
        contractId: id,
        method: 'ELECTRONIC',
        signedAt: at('2026-01-05T08:45:00Z'),
        signatory: place === 0 ? 'Hélène Morel' : 'Dr Paul Aubry',
        proof: `envelope 2026-01-05/${place + 1}`,
      }),
    );
    await tell(18 + place * 2, provider, '2026-01-05T09:05:00Z', 'activateContract', (unit) =>
      activateContract(unit, { contractId: id }),
    );
  }

  // Monday 2 March, 08:45 in Paris: the ERP cannot be reached. It is back on Tuesday at 10:00, 4 h 15 beyond the 4 h 30 promised.
  const { incidentId } = await tell(30, client, '2026-03-02T07:45:00Z', 'reportIncident', (unit) =>
    reportIncident(unit, {
      contractId,
      assetIds: [assetId],
      severity: 'CRITICAL',
      kind: 'INTERRUPTION',
      channel: 'TELEPHONE',
      description: 'The ERP cannot be reached from any site.',
    }),
  );
  const restored = await tell(31, provider, '2026-03-03T09:00:00Z', 'restoreIncident', (unit) =>
    restoreIncident(unit, { incidentId }),
  );
  const [penaltyId] = restored.penaltyIds;
  if (penaltyId === undefined) throw new Error('the demo story needs its penalty');
  await tell(32, client, '2026-03-04T09:00:00Z', 'claimPenalty', (unit) => claimPenalty(unit, { penaltyId }));
  await tell(33, provider, '2026-03-05T10:00:00Z', 'acceptPenalty', (unit) => acceptPenalty(unit, { penaltyId }));

  // 50 minutes on site: four quarters of an hour and four units for the trip. Two hours more use the base up.
  const work = (step: number, when: string, minutes: number, mode: 'ON_SITE' | 'REMOTE', report: string) =>
    // Recorded as soon as it has ended.
    tell(step, provider, formatInstant(instant(at(when) + minutes * 60)), 'recordIntervention', (unit) =>
      recordIntervention(unit, {
        contractId,
        incidentId,
        assetIds: [assetId],
        technician: 'Yann Le Goff',
        startedAt: at(when),
        minutes,
        mode,
        kind: 'CURATIVE',
        providerFault: false,
        report,
      }),
    );
  await work(34, '2026-03-09T09:00:00Z', 50, 'ON_SITE', 'Replaced the patch cords of the client’s cabinet.');
  await work(35, '2026-03-10T13:00:00Z', 120, 'REMOTE', 'Rebuilt the print queues.');

  // Still open: what a portal shows as running.
  await tell(36, client, '2026-03-16T08:00:00Z', 'reportIncident', (unit) =>
    reportIncident(unit, {
      contractId,
      assetIds: [assetId],
      severity: 'MAJOR',
      kind: 'INTERRUPTION',
      channel: 'WEB',
      description: 'The file share is not reachable since this morning.',
    }),
  );
}
