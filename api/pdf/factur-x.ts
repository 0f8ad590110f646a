/** What the writer of PDF knows of files inside: its types do not say all. */
interface TakesFiles {
  file(
    bytes: Buffer,
    options: {
      readonly name: string;
      readonly type: string;
      readonly description: string;
      readonly relationship: 'Alternative';
      readonly creationDate: Date;
      readonly modifiedDate: Date;
    },
  ): unknown;
  appendXML(xml: string): void;
}

/** The name that Factur-X gives the data in it. */
export const FACTUR_X_NAME = 'factur-x.xml';

const FX = 'urn:factur-x:pdfa:CrossIndustryDocument:invoice:1p0#';
const PROPERTIES = [
  ['DocumentFileName', FACTUR_X_NAME, 'The name of the embedded XML document'],
  ['DocumentType', 'INVOICE', 'The type of the hybrid document in capital letters'],
  ['Version', '1.0', 'The version of the standard applying to the embedded XML document'],
  ['ConformanceLevel', 'EN 16931', 'The conformance level of the embedded XML document'],
] as const;

/** What PDF/A wants to be told of properties that it does not know. */
const SCHEMA = `<rdf:Description rdf:about="" xmlns:pdfaExtension="http://www.aiim.org/pdfa/ns/extension/" xmlns:pdfaSchema="http://www.aiim.org/pdfa/ns/schema#" xmlns:pdfaProperty="http://www.aiim.org/pdfa/ns/property#">
<pdfaExtension:schemas><rdf:Bag><rdf:li rdf:parseType="Resource">
<pdfaSchema:schema>Factur-X PDFA Extension Schema</pdfaSchema:schema>
<pdfaSchema:namespaceURI>${FX}</pdfaSchema:namespaceURI>
<pdfaSchema:prefix>fx</pdfaSchema:prefix>
<pdfaSchema:property><rdf:Seq>
${PROPERTIES.map(
  ([name, , what]) => `<rdf:li rdf:parseType="Resource">
<pdfaProperty:name>${name}</pdfaProperty:name>
<pdfaProperty:valueType>Text</pdfaProperty:valueType>
<pdfaProperty:category>external</pdfaProperty:category>
<pdfaProperty:description>${what}</pdfaProperty:description>
</rdf:li>`,
).join('\n')}
</rdf:Seq></pdfaSchema:property>
</rdf:li></rdf:Bag></pdfaExtension:schemas>
</rdf:Description>`;

const VALUES = `<rdf:Description rdf:about="" xmlns:fx="${FX}">
${PROPERTIES.map(([name, value]) => `<fx:${name}>${value}</fx:${name}>`).join('\n')}
</rdf:Description>`;

/**
 * Puts an invoice as data into a document of PDF/A-3, as Factur-X asks for: beside what is printed,
 * as another form of the same.
 */
export function attachFacturX(document: TakesFiles, xml: string, writtenAt: Date): void {
  document.file(Buffer.from(xml, 'utf8'), {
    name: FACTUR_X_NAME,
    type: 'text/xml',
    description: 'Factur-X',
    relationship: 'Alternative',
    creationDate: writtenAt,
    modifiedDate: writtenAt,
  });
  document.appendXML(`${SCHEMA}\n${VALUES}`);
}
