import type { Things } from '../support/furnish';

const DAY = '2026-04-01';

/** The inputs of the mutations of what a right to end a contract may rest on. */
export const GROUND_INPUTS: Readonly<Record<string, (things: Things) => Readonly<Record<string, unknown>>>> = {
  recordFormalNotice: ({ invoicedContract, invoice }) => ({
    contractId: invoicedContract,
    invoiceIds: [invoice],
    reason: 'BREACH',
    about: 'A',
    sentOn: DAY,
    proof: 'P',
  }),
  recordReceipt: ({ hourlyContract, formalNotice }) => ({
    contractId: hourlyContract,
    groundId: formalNotice,
    receivedOn: DAY,
  }),
  recordRemedy: ({ hourlyContract, formalNotice }) => ({
    contractId: hourlyContract,
    groundId: formalNotice,
    remediedOn: DAY,
  }),
  withholdInterventions: ({ contract, formalNotice }) => ({
    contractId: contract,
    groundId: formalNotice,
    from: '2026-03-31T08:00:00Z',
    note: 'N',
  }),
  endWithholding: ({ contract }) => ({ contractId: contract, until: '2026-03-31T09:00:00Z' }),
  withdrawTerminationGround: ({ hourlyContract, formalNotice }) => ({
    contractId: hourlyContract,
    groundId: formalNotice,
    reason: 'R',
  }),
  recordUsageBreach: ({ contract }) => ({ contractId: contract, about: 'A', warnedOn: DAY, proof: 'P' }),
  recordProviderFailure: ({ contract }) => ({ contractId: contract, failure: 'F', establishedOn: DAY, proof: 'RK' }),
  recordForceMajeure: ({ contract }) => ({ contractId: contract, event: 'E', firstDay: DAY }),
  endForceMajeure: ({ hourlyContract, forceMajeure }) => ({
    contractId: hourlyContract,
    groundId: forceMajeure,
    lastDay: DAY,
  }),
  recordInsolvency: ({ contract }) => ({ contractId: contract, proceedings: 'P', judgmentOn: DAY }),
  offerDedicatedMeans: ({ contract }) => ({ contractId: contract, overload: 'O', offeredOn: DAY, proof: 'P' }),
  answerDedicatedMeans: ({ hourlyContract, offer }) => ({
    contractId: hourlyContract,
    groundId: offer,
    accepted: false,
    answeredOn: DAY,
  }),
};
