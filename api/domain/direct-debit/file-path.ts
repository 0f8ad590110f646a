/** Where the files of direct debits are on a server. */
export const DIRECT_DEBITS_PATH = '/direct-debits';

/** Where the file of a batch is. */
export function directDebitFilePath(batchId: string): string {
  return `${DIRECT_DEBITS_PATH}/${batchId}.xml`;
}
