import { needs } from '../../executor/needs';
import { secretOrder, secretsById, secretsOf, type SecretRecord } from '../../store/vault/secret.store';
import {
  ContractVaultRelations,
  SecretRelations,
  type ContractSecretsArgs,
  type SecretHistoryArgs,
} from '../_generated';
import { savedRow } from '../command';
import { historyOf } from '../common/history.loader';
import { pagesInOrder } from '../connection';
import type { RequestContext } from '../context';
import { contractsOf, loadPages } from '../load';

const secretPages = pagesInOrder<SecretRecord>({ list: 'secrets', order: secretOrder });

/** The secret that a mutation changed. */
export const savedSecret = savedRow((done: { readonly secretId: string }) => done.secretId, secretsById);

/** Loads what belongs to secrets: nothing here opens one. */
export class SecretLoader extends SecretRelations {
  contract(context: RequestContext, secrets: readonly SecretRecord[]) {
    return contractsOf(context, secrets);
  }

  @needs('id')
  history(context: RequestContext, secrets: readonly { readonly id: string }[], args: SecretHistoryArgs) {
    return historyOf(context, secrets, args);
  }
}

/** Loads the secrets of contracts. */
export class SecretsOfContracts extends ContractVaultRelations {
  @needs('id')
  secrets(context: RequestContext, contracts: readonly { readonly id: string }[], args: ContractSecretsArgs) {
    return loadPages(context, contracts, args, secretPages, secretsOf);
  }
}
