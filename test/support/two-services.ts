import { loadTermsPack } from '../../api/app/terms/load-terms-pack';
import type { CreateContractInput } from '../../api/app/contract/create-contract';
import { sixthJson } from '../domain/sixth-pack/support';
import { heldAt } from '../../api/domain/time/clock';
import { eur } from './made-contract';
import { at, type Tenant } from './tenant';

/**
 * Terms of two services: servers, back within ten minutes, and a network, back within a quarter of
 * an hour; each may be down for ten hours a year. A breach costs a tenth of its service's monthly
 * price, a year above its budget 1 % of the annual price of all. Links and sites of whatever
 * service are back within twenty minutes, for a tenth of the price of the service that was hit.
 */

const HOUR = 3600;
const name = (en: string) => ({ en, fr: en });

interface Sixth {
  readonly modules: readonly Readonly<Record<string, unknown>>[];
  readonly commitments: readonly Readonly<Record<string, unknown>>[];
  readonly penalties: { readonly policies: readonly Readonly<Record<string, unknown>>[] };
}

function twoServices(): object {
  const sixth = JSON.parse(
    JSON.stringify(sixthJson).replaceAll('CHF', 'EUR').replaceAll('limmat-managed', 'two-services'),
  ) as Sixth;
  const [, restoration, availability] = sixth.commitments;
  const [, restorationPolicy, yearPolicy] = sixth.penalties.policies;
  const [, plain] = sixth.modules;
  const calendar = { key: 'service-desk' };
  const service = (key: string, minutes: number) => [
    { ...restoration, key: `${key}-back`, calendar, target: { seconds: minutes * 60 } },
    { ...availability, key: `${key}-year`, appliesTo: [key], target: { seconds: 10 * HOUR } },
  ];
  const policy = (key: string, scope: string) => ({
    ...restorationPolicy,
    key,
    commitments: [key],
    amount: { kind: 'RATE_TABLE', reading: 'FLAT', lines: [{ overrunUpToSeconds: null, ratePercent: '10' }] },
    base: { scope, period: 'MONTHLY' },
    caps: [],
  });
  const links = {
    ...restoration,
    key: 'links-back',
    calendar,
    target: { seconds: 20 * 60 },
    appliesTo: { assetKinds: ['TELECOM_LINK', 'SITE'] },
  };
  const module = (key: string, hosting: boolean) => ({
    ...plain,
    key,
    code: key.toUpperCase(),
    label: name(key),
    commitments: [`${key}-back`, `${key}-year`, ...(key === 'network' ? ['links-back'] : [])],
    hosting,
  });
  return {
    ...sixth,
    id: 'two-services',
    parameters: [],
    commitments: [...service('servers', 10), ...service('network', 15), links],
    modules: [module('servers', true), module('network', false), ...sixth.modules.slice(1)],
    penalties: {
      caps: [],
      policies: [
        policy('servers-back', 'HOSTING'),
        policy('network-back', 'SERVICES_CONCERNED'),
        policy('links-back', 'SERVICES_CONCERNED'),
        {
          ...yearPolicy,
          caps: [],
          prorateOnStart: false,
          amount: { kind: 'RATE_TABLE', reading: 'FLAT', lines: [{ overrunUpToSeconds: null, ratePercent: '1' }] },
        },
      ],
    },
  };
}

/** Loads these terms for a provider. */
export async function loadTwoServices({ database, providerId, sessions }: Tenant): Promise<void> {
  const clock = heldAt(at('2025-12-01T08:00:00Z'));
  await database.write(sessions.administrator, (tx) =>
    loadTermsPack(tx, providerId, { name: 'two-services', json: twoServices() }, clock),
  );
}

/** A contract of these terms: 1 100.00 a month for servers, 300.00 for the network. */
export const TWO_SERVICES: Partial<CreateContractInput> = {
  termsPack: { key: 'two-services', version: 1 },
  priceComponents: [],
  modules: [
    { key: 'servers', active: true, monthlyAmount: eur('1100.00') },
    { key: 'network', active: true, monthlyAmount: eur('300.00') },
  ],
};
