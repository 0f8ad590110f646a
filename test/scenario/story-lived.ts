import { at, type TestApi } from '../support/test-api';
import { clientOf, CREATE, storyContract } from './story-documents';

/** What the story leaves behind. */
export interface LivedStory {
  readonly contractId: string;
  readonly sharedAssetId: string;
  readonly incidentId: string;
}

/**
 * Lives the story up to the accepted penalty, for tests that begin there; the clock then stands at
 * 7 April 2026, 10:00 in Paris.
 */
export async function liveTheStory(api: TestApi): Promise<LivedStory> {
  const { administrator, client } = api.keys;
  const created = await api.ask<{ createContract: { contract: { id: string } } }>(administrator, CREATE, {
    key: 'create',
    input: storyContract(await clientOf(api, 'Atelier Morel')),
  });
  const contractId = created.createContract.contract.id;
  const prepared = await api.ask<{ addAsset: { asset: { id: string } } }>(
    administrator,
    `mutation ($id: ID!) {
      addAsset(idempotencyKey: "asset", input: { contractId: $id, designation: "Cluster", kind: SERVER, ownership: SHARED }) { asset { id } }
      signContract(idempotencyKey: "sign", input: { contractId: $id, method: EMAIL, signedAt: "2026-04-01T06:30:00Z", signatory: "H. Morel", proof: "quote" }) { refusals { code } }
      activateContract(idempotencyKey: "activate", input: { contractId: $id }) { refusals { code } } }`,
    { id: contractId },
  );
  const sharedAssetId = prepared.addAsset.asset.id;
  api.clock.moveTo(at('2026-04-02T07:00:00Z'));
  const reported = await api.ask<{ reportIncident: { incident: { id: string } } }>(
    client,
    `mutation ($input: ReportIncidentInput!) { reportIncident(idempotencyKey: "report", input: $input) { incident { id } } }`,
    {
      input: {
        contractId,
        assetIds: [sharedAssetId],
        severity: 'CRITICAL',
        kind: 'INTERRUPTION',
        channel: 'TELEPHONE',
        description: 'Nobody can work.',
      },
    },
  );
  const incidentId = reported.reportIncident.incident.id;
  api.clock.moveTo(at('2026-04-02T15:00:00Z'));
  const restored = await api.ask<{ restoreIncident: { assessedPenalties: { id: string }[] } }>(
    administrator,
    `mutation ($id: ID!) { restoreIncident(idempotencyKey: "restore", input: { incidentId: $id }) { assessedPenalties { id } } }`,
    { id: incidentId },
  );
  const id = restored.restoreIncident.assessedPenalties[0]?.id;
  api.clock.moveTo(at('2026-04-07T08:00:00Z'));
  await api.ask(
    client,
    'mutation ($id: ID!) { claimPenalty(idempotencyKey: "claim", input: { penaltyId: $id }) { replayed } }',
    { id },
  );
  await api.ask(
    administrator,
    'mutation ($id: ID!) { acceptPenalty(idempotencyKey: "accept", input: { penaltyId: $id }) { replayed } }',
    { id },
  );
  return { contractId, sharedAssetId, incidentId };
}
