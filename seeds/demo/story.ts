import { createClient } from '../../api/app/client/create-client';
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
import { formatInstant, instant, type LocalDate } from '../../api/domain/time/instant';
import type { Database } from '../../api/store/database/database';
import type { Session } from '../../api/store/database/session';
import { PARTNER_ID } from './demo-ids';
import { at, teller } from './tell';

/** When the story begins. */
export const STORY_BEGINS = '2026-01-05T08:00:00Z';

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
 * Tells the story, each step at its own instant: not again where something shows that it was told before, whatever keys are forgotten.
 * `becomeClient` gives the session of the client once the client exists.
 */
export async function tellStory(
  database: Database,
  provider: Session,
  becomeClient: () => Promise<Session>,
): Promise<void> {
  const tell = teller(database, provider);
  const clientId = await tell(10, provider, STORY_BEGINS, { kind: 'CLIENT_CREATED' }, 'createClient', (unit) =>
    createClient(unit, { name: 'Atelier Morel', registrationNumber: '812345678', entrustedToPartnerId: PARTNER_ID }),
  );
  const client = await becomeClient();
  const other = await tell(11, provider, STORY_BEGINS, { kind: 'CLIENT_CREATED' }, 'createClient', (unit) =>
    createClient(unit, { name: 'Clinique des Tilleuls', registrationNumber: '823456789' }),
  );
  const drafted = { kind: 'CONTRACT_DRAFTED' } as const;
  const contractId = await tell(12, provider, '2026-01-05T08:05:00Z', drafted, 'createContract', (unit) =>
    createContract(unit, hostedContract(clientId, 'SIL-2026-001', 'PARTNER_ERP')),
  );
  const second = await tell(13, provider, '2026-01-05T08:06:00Z', drafted, 'createContract', (unit) =>
    createContract(unit, hostedContract(other, 'SIL-2026-002', 'PROVIDER')),
  );
  const asset = (step: number, input: Omit<AddAssetInput, 'contractId' | 'quantity'>) =>
    tell(step, provider, '2026-01-05T08:10:00Z', { kind: 'ASSET_ADDED' }, 'addAsset', (unit) =>
      addAsset(unit, { contractId, quantity: 1, ...input }),
    );
  await asset(14, {
    designation: 'Hypervisor cluster, room 1',
    kind: 'SERVER',
    ownership: 'SHARED',
    serialNumber: 'HV-2201',
  });
  const assetId = await asset(15, { designation: 'ERP server', kind: 'VIRTUAL_MACHINE', ownership: 'DEDICATED' });
  await asset(16, {
    designation: 'Fibre router',
    kind: 'NETWORK_ELEMENT',
    ownership: 'CLIENT_OWNED',
    serialNumber: 'FR-88410',
  });
  for (const [place, id] of [contractId, second].entries()) {
    const signed = { kind: 'CONTRACT_SIGNED', to: id } as const;
    await tell(17 + place * 2, provider, '2026-01-05T09:00:00Z', signed, 'signContract', (unit) =>
      signContract(unit, {
        contractId: id,
        method: 'ELECTRONIC',
        signedAt: at('2026-01-05T08:45:00Z'),
        signatory: place === 0 ? 'Hélène Morel' : 'Dr Paul Aubry',
        proof: `envelope 2026-01-05/${place + 1}`,
      }),
    );
    const activated = { kind: 'CONTRACT_ACTIVATED', to: id } as const;
    await tell(18 + place * 2, provider, '2026-01-05T09:05:00Z', activated, 'activateContract', (unit) =>
      activateContract(unit, { contractId: id }),
    );
  }

  // Monday 2 March, 08:45 in Paris: the ERP cannot be reached. It is back on Tuesday at 10:00, 4 h 15 beyond the 4 h 30 promised.
  const reported = { kind: 'INCIDENT_REPORTED' } as const;
  const incidentId = await tell(30, client, '2026-03-02T07:45:00Z', reported, 'reportIncident', (unit) =>
    reportIncident(unit, {
      contractId,
      assetIds: [assetId],
      severity: 'CRITICAL',
      kind: 'INTERRUPTION',
      channel: 'TELEPHONE',
      description: 'The ERP cannot be reached from any site.',
    }),
  );
  const assessed = { kind: 'PENALTY_ASSESSED' } as const;
  const penaltyId = await tell(31, provider, '2026-03-03T09:00:00Z', assessed, 'restoreIncident', (unit) =>
    restoreIncident(unit, { incidentId }),
  );
  const claimed = { kind: 'PENALTY_CLAIMED', to: penaltyId } as const;
  await tell(32, client, '2026-03-04T09:00:00Z', claimed, 'claimPenalty', (unit) => claimPenalty(unit, { penaltyId }));
  const accepted = { kind: 'PENALTY_ACCEPTED', to: penaltyId } as const;
  await tell(33, provider, '2026-03-05T10:00:00Z', accepted, 'acceptPenalty', (unit) =>
    acceptPenalty(unit, { penaltyId }),
  );

  // 50 minutes on site: four quarters of an hour and four units for the trip. Two hours more use the base up.
  const worked = { kind: 'INTERVENTION_RECORDED' } as const;
  const work = (step: number, when: string, minutes: number, mode: 'ON_SITE' | 'REMOTE', report: string) =>
    // Recorded as soon as it has ended.
    tell(step, provider, formatInstant(instant(at(when) + minutes * 60)), worked, 'recordIntervention', (unit) =>
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
  await tell(36, client, '2026-03-16T08:00:00Z', reported, 'reportIncident', (unit) =>
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
