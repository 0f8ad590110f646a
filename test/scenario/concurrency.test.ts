import { addAsset } from '../../api/app/asset/add-asset';
import { createClient } from '../../api/app/client/create-client';
import { endEntrustment, entrustClient } from '../../api/app/client/entrust-client';
import type { Outcome } from '../../api/app/command/run-command';
import type { Unit } from '../../api/app/command/unit';
import { activateContract } from '../../api/app/contract/activate-contract';
import { createContract } from '../../api/app/contract/create-contract';
import { signContract } from '../../api/app/contract/sign-contract';
import { excludePeriod } from '../../api/app/incident/exclude-period';
import { recordFirstResponse } from '../../api/app/incident/record-first-response';
import { restoreIncident } from '../../api/app/incident/restore-incident';
import { reportIncident } from '../../api/app/incident/report-incident';
import { acknowledgeAdjustments } from '../../api/app/billing/acknowledge-feed';
import { acceptPenalty } from '../../api/app/penalty/accept-penalty';
import { claimPenalty } from '../../api/app/penalty/claim-penalty';
import type { Result } from '../../api/domain/result';
import { listAdjustments } from '../../api/store/billing/billing.store';
import { unitAccountsOf, unitEntriesOfAccounts } from '../../api/store/consumption/consumption.store';
import { rows } from '../../api/store/rows';
import {
  activeContract,
  asset,
  hostedInput,
  incident,
  intervention,
  reading,
  restored,
} from '../support/made-contract';
import { unsound } from '../support/soundness';
import { at, attempt, carryOut, makeTenant, type Tenant, type Who } from '../support/tenant';
import { createTestDatabase, type TestDatabase } from '../support/test-database';

/**
 * What happens at once ends as if it had happened one after another, and no two wait for each other
 * for ever.
 */

let database: TestDatabase;
let tenant: Tenant;
const warnings: string[] = [];
beforeAll(async () => {
  database = await createTestDatabase();
  const tell = (_fields: object, message: string): void => void warnings.push(message);
  const log = { info: () => undefined, warn: tell, error: tell };
  tenant = await makeTenant(await database.open({ entities: rows, poolSize: 16, log }), 'Crowd');
});
afterEach(async () => {
  // A deadlock would be undone and done again, and told as a warning.
  expect(warnings.splice(0)).toEqual([]);
  expect(await unsound(tenant.database, tenant.providerId, tenant.sessions.administrator.actorId)).toEqual([]);
});
afterAll(() => database.drop());

const NOW = '2026-03-10T09:00:00Z';
const times = <T>(count: number, make: (place: number) => T): T[] =>
  Array.from({ length: count }, (_, place) => make(place));

async function hosted(): Promise<string> {
  const contractId = await activeContract(tenant);
  await asset(tenant, contractId);
  return contractId;
}

/** A penalty of 100.00 on a contract, claimed. */
async function claimed(contractId: string, day: string): Promise<string> {
  const id = await incident(tenant, contractId, `2026-02-${day}T08:00:00Z`);
  const [penalty] = await restored(tenant, id, `2026-02-${day}T15:00:00Z`);
  const penaltyId = penalty!.id;
  await carryOut(tenant, `2026-02-${day}T16:00:00Z`, (unit) => claimPenalty(unit, { penaltyId }), { as: 'client' });
  return penaltyId;
}

async function account(contractId: string): Promise<{ balance: number; renewals: number; debited: number }> {
  return reading(tenant, async (read) => {
    const [found] = await unitAccountsOf(read, [contractId]);
    const entries = await unitEntriesOfAccounts(read, [found!.id], { after: null, limit: 1000 });
    return {
      balance: found!.balance,
      renewals: entries.filter(({ kind }) => kind === 'RENEWAL').length,
      debited: entries.filter(({ kind }) => kind === 'DEBIT').reduce((sum, { units }) => sum - units, 0),
    };
  });
}

describe('fifty debits of one account at once', () => {
  // 1 to 240 minutes, all over the place.
  const minutes = times(50, (place) => 1 + ((place * 7919) % 240));

  test('end in the balance and renewals of the same one after another', async () => {
    const [crowded, queued] = [await hosted(), await hosted()];
    await Promise.all(minutes.map((each) => intervention(tenant, crowded, NOW, each)));
    for (const each of minutes) await intervention(tenant, queued, NOW, each);
    const debited = minutes.reduce((sum, each) => sum + Math.ceil(each / 15), 0);
    const expected = { balance: 16 - ((debited - 1) % 16) - 1 || 16, renewals: Math.floor(debited / 16), debited };
    expect(await account(queued)).toEqual(expected);
    expect(await account(crowded)).toEqual(expected);
  });
});

describe('a reader that pulls adjustments by cursor while many write', () => {
  test('sees each number once, in order, without a gap', async () => {
    const contracts = await Promise.all(times(10, hosted));
    const penaltyIds = await Promise.all(contracts.map((id) => claimed(id, '02')));
    const more = await Promise.all(contracts.map((id) => claimed(id, '09')));
    const seen: number[] = [];
    let place = 0;
    let writing = true;
    let pagesMeanwhile = 0;
    const pull = async (): Promise<number> => {
      const read = tenant.database.read(tenant.sessions.erp);
      try {
        const page = await listAdjustments(read, {}, { after: place === 0 ? null : [place], limit: 7 });
        seen.push(...page.map(({ sequence }) => sequence));
        place = page.at(-1)?.place ?? place;
        if (writing && page.length > 0) pagesMeanwhile += 1;
        return page.length;
      } finally {
        await read.close();
      }
    };
    const reader = (async () => {
      for (let last = false; !last;) {
        last = !writing;
        while ((await pull()) > 0);
      }
    })();
    const accept = (penaltyId: string) => carryOut(tenant, NOW, (unit) => acceptPenalty(unit, { penaltyId }));
    await Promise.all([
      ...penaltyIds.map(accept),
      ...contracts.map((id) => intervention(tenant, id, NOW, 240)),
      ...more.map(accept),
      ...contracts.map((id) => intervention(tenant, id, NOW, 500)),
    ]);
    writing = false;
    await reader;
    expect(pagesMeanwhile).toBeGreaterThan(10);
    // Everything of this provider belongs to the client that is entrusted to the partner.
    expect(seen).toEqual(times(seen.length, (place) => place + 1));
    const [counter] = await reading(tenant, (read) =>
      read.query<{ last: string }>({
        name: 'test:counter',
        text: `SELECT last FROM provider_counter WHERE name = 'billing_adjustment'`,
      }),
    );
    expect(seen).toHaveLength(Number(counter!.last));
  });
});

type Work = (unit: Unit) => Promise<Result<unknown>>;

/** Runs works at once, each under a key of its own unless given one. */
function atOnce(works: readonly { work: Work; as?: Who; key?: string }[]): Promise<Outcome<unknown>[]> {
  return Promise.all(
    works.map(({ work, as = 'administrator', key }) =>
      attempt(tenant, NOW, work, key === undefined ? { as } : { as, key }),
    ),
  );
}

const codesOf = (outcomes: readonly Outcome<unknown>[]): string[] =>
  outcomes.map(({ refusals }) => refusals.map(({ code }) => code).join() || 'done').sort();

describe('the same key at once', () => {
  let contractId: string;
  beforeAll(async () => {
    contractId = await hosted();
  });
  const open = (): Promise<string> => incident(tenant, contractId, '2026-03-02T08:00:00Z');
  const signed = async (): Promise<string> => {
    const made = await carryOut(tenant, NOW, (unit) => createContract(unit, hostedInput(tenant)));
    const input = { ...made, method: 'EMAIL', signedAt: at(NOW), signatory: 'S', proof: 'P' } as const;
    return (await carryOut(tenant, NOW, (unit) => signContract(unit, input))).contractId;
  };

  const MUTATIONS: Readonly<Record<string, { prepare: () => Promise<Work>; as?: Who }>> = {
    createClient: { prepare: async () => (unit) => createClient(unit, { name: 'Twice' }) },
    entrustClient: {
      prepare: async () => {
        const { clientId } = await carryOut(tenant, NOW, (unit) => createClient(unit, { name: 'Entrusted' }));
        return (unit) => entrustClient(unit, { clientId, partnerId: tenant.partnerId, authorisation: 'Letter' });
      },
    },
    endEntrustment: {
      prepare: async () => {
        const input = { name: 'No longer', entrustedToPartnerId: tenant.partnerId };
        const { clientId } = await carryOut(tenant, NOW, (unit) => createClient(unit, input));
        return (unit) => endEntrustment(unit, { clientId, partnerId: tenant.partnerId });
      },
    },
    createContract: {
      prepare: async () => {
        const input = hostedInput(tenant);
        return (unit) => createContract(unit, input);
      },
    },
    activateContract: {
      prepare: async () => {
        const id = await signed();
        return (unit) => activateContract(unit, { contractId: id });
      },
    },
    addAsset: {
      prepare: async () => (unit) =>
        addAsset(unit, {
          contractId,
          designation: 'D',
          kind: 'SITE',
          ownership: 'SHARED',
          quantity: 1,
          serialNumber: 'SN-1',
        }),
    },
    reportIncident: {
      as: 'client',
      prepare: async () => (unit) =>
        reportIncident(unit, {
          contractId,
          assetIds: [],
          severity: 'MINOR',
          kind: 'OTHER',
          channel: 'WEB',
          description: 'D',
        }),
    },
    restoreIncident: {
      as: 'technician',
      prepare: async () => {
        const incidentId = await open();
        return (unit) => restoreIncident(unit, { incidentId });
      },
    },
    excludePeriod: {
      as: 'technician',
      prepare: async () => {
        const incidentId = await open();
        return (unit) => excludePeriod(unit, { incidentId, cause: 'FORCE_MAJEURE', startedAt: at(NOW) });
      },
    },
    claimPenalty: {
      as: 'client',
      prepare: async () => {
        const [penalty] = await restored(tenant, await open(), NOW);
        return (unit) => claimPenalty(unit, { penaltyId: penalty!.id });
      },
    },
    acceptPenalty: {
      prepare: async () => {
        const penaltyId = await claimed(contractId, '16');
        return (unit) => acceptPenalty(unit, { penaltyId });
      },
    },
    acknowledgeBillingAdjustments: {
      as: 'erp',
      prepare: async () => (unit) => acknowledgeAdjustments(unit, { upToPlace: 1, documentNumber: 'DOC' }),
    },
  };

  test.each(Object.entries(MUTATIONS))('%s runs once, all are answered the same', async (name, { prepare, as }) => {
    const work = await prepare();
    const way = { work, key: `once-${name}`, ...(as === undefined ? {} : { as }) };
    const outcomes = await atOnce(times(6, () => way));
    expect(codesOf(outcomes)).toEqual(times(6, () => 'done'));
    expect(outcomes.filter(({ replayed }) => !replayed)).toHaveLength(1);
    expect(new Set(outcomes.map(({ value }) => JSON.stringify(value)))).toHaveProperty('size', 1);
  });

  test('with other input one is done and the others are refused', async () => {
    const outcomes = await Promise.all(
      times(4, (place) =>
        attempt(tenant, NOW, (unit) => createClient(unit, { name: `Client ${place}` }), {
          key: 'one-of-many',
          input: place,
        }),
      ),
    );
    expect(codesOf(outcomes)).toEqual([...times(3, () => 'IDEMPOTENCY_KEY_REUSED'), 'done']);
  });

  test('of another party is another key; of another key of the party it is the same', async () => {
    const work: Work = async () => ({ ok: true, value: {} });
    const outcomes = await atOnce(
      (['administrator', 'technician', 'erp', 'client'] as const).map((as) => ({ work, as, key: 'shared-key' })),
    );
    const replayed = outcomes.map((outcome) => outcome.replayed);
    expect([...replayed.slice(0, 2).sort(), ...replayed.slice(2)]).toEqual([false, true, false, false]);
  });
});

describe('two at once, of which one can win', () => {
  // Each row: what is prepared, the works that meet, and how the loser is refused.
  const CASES: Readonly<
    Record<string, { prepare: () => Promise<readonly { work: Work; as?: Who }[]>; loser: string }>
  > = {
    'restores of one incident': {
      loser: 'INCIDENT_STATE_CONFLICT',
      prepare: async () => {
        const incidentId = await incident(tenant, await hosted(), '2026-03-02T08:00:00Z');
        return times(2, () => ({ work: (unit) => restoreIncident(unit, { incidentId }) }));
      },
    },
    'first responses to one incident': {
      loser: 'INCIDENT_STATE_CONFLICT',
      prepare: async () => {
        const incidentId = await incident(tenant, await hosted(), '2026-03-02T08:00:00Z');
        return times(2, () => ({ work: (unit) => recordFirstResponse(unit, { incidentId }) }));
      },
    },
    'claims of one penalty': {
      loser: 'PENALTY_TRANSITION_NOT_ALLOWED',
      prepare: async () => {
        const id = await incident(tenant, await hosted(), '2026-03-02T08:00:00Z');
        const [penalty] = await restored(tenant, id, NOW);
        return times(2, () => ({ work: (unit) => claimPenalty(unit, { penaltyId: penalty!.id }), as: 'client' }));
      },
    },
    'acceptances of one penalty': {
      loser: 'PENALTY_TRANSITION_NOT_ALLOWED',
      prepare: async () => {
        const penaltyId = await claimed(await hosted(), '02');
        return times(2, () => ({ work: (unit) => acceptPenalty(unit, { penaltyId }) }));
      },
    },
    'contracts of one number': {
      loser: 'ALREADY_EXISTS',
      prepare: async () =>
        times(2, () => ({ work: (unit) => createContract(unit, hostedInput(tenant, { number: 'ONE' })) })),
    },
    'clients of one registration number': {
      loser: 'ALREADY_EXISTS',
      prepare: async () =>
        times(2, () => ({ work: (unit) => createClient(unit, { name: 'N', registrationNumber: 'ONE' }) })),
    },
    'assets of one serial number, in two contracts of a client': {
      loser: 'ALREADY_EXISTS',
      prepare: async () => {
        const contracts = [await hosted(), await hosted()];
        return contracts.map((contractId) => ({
          work: (unit) =>
            addAsset(unit, {
              contractId,
              designation: 'D',
              kind: 'SITE',
              ownership: 'SHARED',
              quantity: 1,
              serialNumber: 'ONE',
            }),
        }));
      },
    },
  };

  test.each(Object.entries(CASES))('%s', async (_what, { prepare, loser }) => {
    expect(codesOf(await atOnce(await prepare()))).toEqual([loser, 'done']);
  });

  test('a correction and a claim of the same penalty, both ways round', async () => {
    for (const first of ['claim', 'exclude']) {
      const contractId = await hosted();
      const incidentId = await incident(tenant, contractId, '2026-03-02T08:00:00Z');
      const [penalty] = await restored(tenant, incidentId, NOW);
      const claim = { work: ((unit) => claimPenalty(unit, { penaltyId: penalty!.id })) as Work, as: 'client' as const };
      const period = { incidentId, cause: 'FORCE_MAJEURE', startedAt: at('2026-03-02T08:00:00Z'), endedAt: at(NOW) };
      const exclude = { work: ((unit) => excludePeriod(unit, period)) as Work };
      const [one, two] = await atOnce(first === 'claim' ? [claim, exclude] : [exclude, claim]);
      const [ofClaim, ofExclusion] = first === 'claim' ? [one, two] : [two, one];
      expect(codesOf([ofExclusion!])).toEqual(['done']);
      // Claimed before it was reversed, or reversed before it could be claimed.
      expect([['done'], ['PENALTY_TRANSITION_NOT_ALLOWED']]).toContainEqual(codesOf([ofClaim!]));
    }
  });
});
