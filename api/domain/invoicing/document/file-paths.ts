/** Where the files of invoices are on a server. */
export const INVOICES_PATH = '/invoices';

/** Where the files of an invoice are, without the language of its PDF. */
export function invoiceFilePaths(id: string): Readonly<Record<'pdf' | 'ubl' | 'cii', string>> {
  const own = `${INVOICES_PATH}/${id}`;
  return { pdf: `${own}.pdf`, ubl: `${own}/ubl.xml`, cii: `${own}/cii.xml` };
}
