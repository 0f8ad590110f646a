import type { Things } from '../support/furnish';

/** Inputs of the mutations of a client's file that are right but for the id that is put in. */
export const FILE_INPUTS: Readonly<Record<string, (things: Things) => Readonly<Record<string, unknown>>>> = {
  recordIdentity: ({ client }) => ({ partyId: client, startsOn: '2026-01-01', name: 'New' }),
  recordContact: ({ client, contract, asset }) => ({
    clientId: client,
    contractId: contract,
    assetId: asset,
    side: 'PROVIDER',
    role: 'MAIN',
    name: 'N',
    phone: '0123456789',
  }),
  recordLogbookEntry: ({ contract, asset, incident, logbookEntry }) => ({
    contractId: contract,
    text: 'T',
    assetId: asset,
    incidentId: incident,
    correctsId: logbookEntry,
  }),
  recordDeclaration: ({ contract, asset, incident, declaration }) => ({
    contractId: contract,
    kind: 'CLIENT_NOTIFIED',
    text: 'T',
    assetId: asset,
    incidentId: incident,
    followsId: declaration,
  }),
  answerDeclaration: ({ declaration }) => ({ declarationId: declaration, accepted: true }),
  endDeclaration: ({ declaration }) => ({ declarationId: declaration, endedAt: '2026-12-31T08:00:00Z' }),
  withdrawDeclaration: ({ declaration }) => ({ declarationId: declaration, reason: 'R' }),
  setExternalId: ({ client }) => ({ subjectId: client, system: 'erp', value: 'V' }),
  storeSecret: ({ contract }) => ({ contractId: contract, name: 'N', value: 'V' }),
  revealSecret: ({ secret }) => ({ secretId: secret, reason: 'R' }),
  destroySecret: ({ secret }) => ({ secretId: secret, reason: 'R' }),
  endContact: ({ contact }) => ({ contactId: contact, endsOn: '2026-12-31' }),
};
