import type { Unit } from '../../api/app/command/unit';
import { amendContract } from '../../api/app/amendment/amend-contract';
import { addAsset } from '../../api/app/asset/add-asset';
import { createClient } from '../../api/app/client/create-client';
import { sendQuote } from '../../api/app/consumption/send-quote';
import { setHourlyRate } from '../../api/app/consumption/set-hourly-rate';
import { activateContract } from '../../api/app/contract/activate-contract';
import { createContract, type CreateContractInput } from '../../api/app/contract/create-contract';
import { signContract } from '../../api/app/contract/sign-contract';
import { reportIncident } from '../../api/app/incident/report-incident';
import { suspendContract } from '../../api/app/lifecycle/suspend-contract';
import { money } from '../../api/domain/money/value';
import type { Result } from '../../api/domain/result';
import { formatInstant, plusSeconds, utcDayOf, type Instant, type LocalDate } from '../../api/domain/time/instant';
import { addDays, addMonths } from '../../api/domain/time/local-date';
import type { Session } from '../../api/store/database/session';
import { PARTNER_ID } from './demo-ids';
import { tellInvoices, tellInvoicing } from './living-invoices';
import type { Tell } from './tell';

/** What the demo has to show today, for the terminal. */
export const LOOK_AT: readonly string[] = [
  'DEMO-GARAGE       a clock at risk: a critical fault of this morning, amended prices, invoices',
  'DEMO-BOOKSHOP     a breach, and what it costs so far',
  'DEMO-SURGERY      near its notice day: allowedTransitions says until when',
  'DEMO-JOINERY      suspended since yesterday, with a quote that waits for the client',
  'SIL-2026-001      the story that the documentation tells',
];

const eur = (amount: string) => money(amount, 'EUR');
const HOUR = 3600;
const DAY = 24 * HOUR;

const OFFICE = ['MON', 'TUE', 'WED', 'THU', 'FRI'].map((day) => [day, [['09:00', '18:00']]]);
const OPENING = JSON.stringify({
  timezone: 'Europe/Paris',
  weekly: Object.fromEntries(OFFICE) as object,
  holidayZone: 'FR-METROPOLE',
  exceptions: [],
});

type Terms = Pick<CreateContractInput, 'termsPack' | 'priceComponents' | 'modules' | 'overrides'>;
const on = (...keys: readonly string[]) => keys.map((key) => ({ key, active: true }));

const GENERIC: Terms = {
  termsPack: { key: 'generic-2017', version: 2 },
  priceComponents: [{ code: 'FORFAIT', monthlyAmount: eur('600.00') }],
  modules: on('monitoring', 'administration', 'maintenance', 'support'),
  overrides: [
    { parameter: 'notice.months', value: '2' },
    { parameter: 'administration.minutes', value: '240' },
    // Four hours at any time, so that what was reported this long ago is at risk whenever it is looked at.
    { parameter: 'response-critical.target-inside', value: 'PT4H' },
    { parameter: 'response-critical.target-outside', value: 'PT4H' },
  ],
};
const WATCHED: Terms = {
  termsPack: { key: 'owl-monitoring', version: 2 },
  priceComponents: [{ code: 'SERVICE', monthlyAmount: eur('400.00') }],
  modules: on('level-3'),
  overrides: [
    { parameter: 'opening-hours', value: OPENING },
    { parameter: 'support-24x7', value: 'true' },
    { parameter: 'notice.months', value: '1' },
    { parameter: 'included-hours.minutes', value: '180' },
    { parameter: 'out-of-hours.surcharge', value: '50' },
  ],
};
const ON_SITE: Terms = {
  termsPack: { key: 'pro-controle', version: 2 },
  priceComponents: [{ code: 'MANAGEMENT', monthlyAmount: eur('350.00') }],
  modules: on('systems', 'applications', 'antivirus'),
  overrides: [{ parameter: 'notice.months', value: '3' }],
};
const SERVER: Terms = {
  termsPack: { key: 'icodia-server', version: 2 },
  priceComponents: [{ code: 'MANAGEMENT', monthlyAmount: eur('110.00') }],
  modules: on('level-2'),
  overrides: [{ parameter: 'allotted-time.minutes-level-2', value: '120' }],
};

/** A client with its contract, and what it covers. */
interface Party {
  readonly step: number;
  readonly client: string;
  readonly number: string;
  readonly terms: Terms;
  readonly startsOn: LocalDate;
  readonly server: string;
  /** The partner that it is entrusted to, which gets its invoices. */
  readonly partnerId?: string;
}

/**
 * Tells what goes on today: four more clients with contracts of the other terms, dated from `now`.
 * Steps that were told on another day stay as they were.
 */
export async function tellLivingStory(tell: Tell, provider: Session, now: Instant): Promise<void> {
  const ago = (seconds: number): string => formatInstant(plusSeconds(now, -seconds));
  const day = (days: number): LocalDate => addDays(utcDayOf(now), days);
  const does = (step: number, seconds: number, kind: Parameters<Tell>[3]['kind'], operation: string, to?: string) => {
    const trace = to === undefined ? { kind } : { kind, to };
    return (work: (unit: Unit) => Promise<Result<unknown>>) =>
      tell(step, provider, ago(seconds), trace, operation, work);
  };

  // Notice is due in five days: three months before the last day of its year.
  const nearNotice = addMonths(addDays(addMonths(day(5), 3), 1), -12);
  const parties: readonly Party[] = [
    {
      step: 100,
      client: 'Garage Lefèvre',
      number: 'DEMO-GARAGE',
      terms: GENERIC,
      startsOn: day(-60),
      server: 'Booking',
      partnerId: PARTNER_ID,
    },
    {
      step: 110,
      client: 'Librairie du Port',
      number: 'DEMO-BOOKSHOP',
      terms: WATCHED,
      startsOn: day(-60),
      server: 'Shop',
    },
    {
      step: 120,
      client: 'Cabinet Astier',
      number: 'DEMO-SURGERY',
      terms: ON_SITE,
      startsOn: nearNotice,
      server: 'Files',
    },
    {
      step: 130,
      client: 'Menuiserie Ferrand',
      number: 'DEMO-JOINERY',
      terms: SERVER,
      startsOn: day(-60),
      server: 'Web',
    },
  ];
  const ids: string[] = [];
  const clients: { id: string; name: string }[] = [];
  for (const { step, client, number, terms, startsOn, server, partnerId } of parties) {
    const begun = 60 * DAY - step * 60;
    const clientId = await does(
      step,
      begun,
      'CLIENT_CREATED',
      'createClient',
    )((unit) =>
      createClient(unit, { name: client, ...(partnerId === undefined ? {} : { entrustedToPartnerId: partnerId }) }),
    );
    clients.push({ id: clientId, name: client });
    const contractId = await does(
      step + 1,
      begun - 1,
      'CONTRACT_DRAFTED',
      'createContract',
    )((unit) =>
      createContract(unit, {
        ...{ clientId, number, startsOn, termMonths: 12, billingPeriodMonths: null },
        ...{ invoicedBy: 'PROVIDER', directDebit: true, ...terms },
      }),
    );
    await does(
      step + 2,
      begun - 2,
      'CONTRACT_SIGNED',
      'signContract',
      contractId,
    )((unit) =>
      signContract(unit, {
        ...{ contractId, method: 'ELECTRONIC', signedAt: plusSeconds(now, 2 - begun) },
        ...{ signatory: client, proof: `envelope ${number}` },
      }),
    );
    await does(
      step + 3,
      begun - 3,
      'CONTRACT_ACTIVATED',
      'activateContract',
      contractId,
    )((unit) => activateContract(unit, { contractId }));
    await does(
      step + 4,
      begun - 4,
      'HOURLY_RATE_SET',
      'setHourlyRate',
      contractId,
    )((unit) => setHourlyRate(unit, { contractId, hourlyRate: eur('90.00'), from: startsOn }));
    await does(
      step + 5,
      begun - 5,
      'ASSET_ADDED',
      'addAsset',
    )((unit) =>
      addAsset(unit, {
        ...{ contractId, designation: `${server} server`, kind: 'SERVER', ownership: 'DEDICATED', quantity: 1 },
        ...{ serialNumber: `SN-${step}`, antivirusEndsOn: day(40), warrantyEndsOn: day(300) },
      }),
    );
    ids.push(contractId);
  }
  await tellInvoicing(does, 59 * DAY, day(-60), clients);
  const [garage, bookshop, , joinery] = ids as [string, string, string, string];

  const signature = {
    signatory: 'Claire Lefèvre',
    function: 'Manager',
    method: 'ELECTRONIC',
    proof: 'envelope DEMO-2',
    signedAt: plusSeconds(now, -31 * DAY),
  } as const;
  await does(
    140,
    30 * DAY,
    'CONTRACT_AMENDED',
    'amendContract',
    garage,
  )((unit) =>
    amendContract(unit, {
      ...{ contractId: garage, effectiveOn: day(-30), subject: 'One more server' },
      ...{ clientSignature: signature, providerSignature: { ...signature, signatory: 'Claire Vasseur' } },
      changes: { prices: [{ code: 'FORFAIT', monthlyAmount: eur('660.00') }], modules: [], overrides: [] },
    }),
  );
  await does(
    141,
    7 * DAY,
    'QUOTE_SENT',
    'sendQuote',
  )((unit) =>
    sendQuote(unit, {
      ...{ contractId: joinery, reference: 'D-1', basis: 'FIXED_PRICE', workKind: 'AUDIT', amount: eur('450.00') },
      ...{ description: 'An audit of the site', validUntil: day(21) },
    }),
  );
  await does(
    142,
    DAY,
    'CONTRACT_SUSPENDED',
    'suspendContract',
    joinery,
  )((unit) =>
    suspendContract(unit, {
      ...{ contractId: joinery, from: day(-1), reason: 'SECURITY_RISK', note: 'A flaw is open on the server' },
    }),
  );
  const down = { assetIds: [], severity: 'CRITICAL', kind: 'INTERRUPTION', channel: 'EMERGENCY_TELEPHONE' } as const;
  await does(
    143,
    9 * HOUR,
    'INCIDENT_REPORTED',
    'reportIncident',
  )((unit) => reportIncident(unit, { contractId: bookshop, ...down, description: 'Nobody can pay in the shop.' }));
  await does(
    144,
    3.5 * HOUR,
    'INCIDENT_REPORTED',
    'reportIncident',
  )((unit) =>
    reportIncident(unit, { contractId: garage, ...down, description: 'The booking of appointments is down.' }),
  );
  await tellInvoices(does, HOUR, garage, day(-1));
}
