import { storeSecret } from '../../api/app/vault/store-secret';
import { recordLogbookEntry } from '../../api/app/logbook/record-logbook-entry';
import { storeDocument } from '../../api/app/document/store-document';
import { DOCUMENT_LIMITS } from '../../api/domain/document/document-words';
import { recordDeclaration } from '../../api/app/declaration/record-declaration';
import { setExternalId } from '../../api/app/reference/set-external-id';
import { recordContact } from '../../api/app/party/record-contact';
import { recordIdentity } from '../../api/app/party/record-identity';
import { CLIENT_IN_LAW } from './identities';
import { on } from './made-contract';
import { carryOut, type Tenant } from './tenant';

const A_SHA256 = 'ca978112ca1bbdcafac231b39a23dc4da786eff8147c4e72b9807785afee48bb';

async function* oneByte(): AsyncGenerator<Buffer> {
  yield Buffer.from('a');
}

/** What a client's file is about. */
interface Matter {
  readonly clientId: string;
  readonly contractId: string;
  readonly assetId: string;
  readonly incidentId: string;
}

/** Gives a client a file: who it is, and whom to turn to. */
export async function file(
  tenant: Tenant,
  matter: Matter,
): Promise<{
  readonly contact: string;
  readonly secret: string;
  readonly logbookEntry: string;
  readonly declaration: string;
  readonly document: string;
}> {
  const identity = { ...CLIENT_IN_LAW, partyId: matter.clientId };
  const bankDetails = { iban: 'FR1420041010050500013M02606' };
  await carryOut(tenant, '2026-03-30T10:00:00Z', (unit) =>
    recordIdentity(unit, { ...identity, startsOn: on('2026-01-01'), bankDetails }),
  );
  const { contactId } = await carryOut(tenant, '2026-03-30T10:00:00Z', (unit) =>
    recordContact(unit, { ...matter, side: 'CLIENT', role: 'TECHNICAL', name: 'A. Morel', email: 'a@example.com' }),
  );
  const main = {
    clientId: matter.clientId,
    side: 'CLIENT',
    role: 'MAIN',
    name: 'B. Morel',
    phone: '0123456789',
  } as const;
  await carryOut(tenant, '2026-03-30T10:00:00Z', (unit) => recordContact(unit, main));
  const given = { contractId: matter.contractId, name: 'root', value: 'a value' };
  const keys = [{ id: 'k', key: Buffer.alloc(32, 7) }];
  const { secretId } = await carryOut(tenant, '2026-03-30T10:00:00Z', (unit) => storeSecret(unit, given, keys));
  const entry = { contractId: matter.contractId, kind: 'EXCHANGE', text: 'Called back' } as const;
  const { entryId } = await carryOut(tenant, '2026-03-30T10:00:00Z', (unit) => recordLogbookEntry(unit, entry));
  for (const subjectId of [matter.clientId, matter.contractId, matter.assetId]) {
    const known = { subjectId, system: 'erp', value: `N-${matter.clientId}` };
    await carryOut(tenant, '2026-03-30T10:00:00Z', (unit) => setExternalId(unit, known));
  }
  const { contractId, incidentId } = matter;
  const agreed = { contractId, incidentId, kind: 'TOOL_AGREED', text: 'A new tool' } as const;
  const { declarationId } = await carryOut(tenant, '2026-03-30T10:00:00Z', (unit) => recordDeclaration(unit, agreed));
  const written = { kind: 'OTHER', name: 'a.txt', mediaType: 'text/plain', size: 1, sha256: A_SHA256 } as const;
  const about = { contractId, documentId: null, assetId: matter.assetId, declarationId };
  const { id: document } = await carryOut(tenant, '2026-03-30T10:00:00Z', (unit) =>
    storeDocument(unit, { ...written, ...about }, oneByte(), DOCUMENT_LIMITS),
  );
  return { contact: contactId, secret: secretId, logbookEntry: entryId, declaration: declarationId, document };
}
