import { readFileSync } from 'node:fs';
import { Ajv, type ValidateFunction } from 'ajv';
import { Ajv2020 } from 'ajv/dist/2020.js';
import { XmlDocument, XmlLibError, XsdValidator } from 'libxml2-wasm';
import { gitlabFaults } from './gitlab-report.js';
import { readXml, type XmlElement } from './read-xml.js';

const text = (path: string): string =>
  readFileSync(new URL(`../../${path}`, import.meta.url), 'utf8');

/** What is wrong with a report, by what its format asks for; empty where nothing is. */
type Faults = (report: string) => readonly string[];

const byJson =
  (validate: ValidateFunction): Faults =>
  (report) =>
    validate(JSON.parse(report))
      ? []
      : (validate.errors ?? []).map(({ instancePath, message }) => `${instancePath} ${message}`);

function byXsd(xsd: string): Faults {
  const schema = XsdValidator.fromDoc(XmlDocument.fromString(xsd));
  return (report) => {
    let read: XmlDocument | undefined;
    try {
      read = XmlDocument.fromString(report);
      schema.validate(read);
      return [];
    } catch (error) {
      if (error instanceof XmlLibError) return [error.message];
      throw error;
    } finally {
      read?.dispose();
    }
  };
}

function sarif(): Faults {
  const schema = JSON.parse(text('test/fixtures/skema/sarif-2.1.0-rtm.5.json'));
  // Draft 4 and draft 7 differ in nothing that this schema uses but the name of its own name.
  const { $schema: _, id: __, ...draft } = schema;
  const ajv = new Ajv({ strict: false, validateFormats: false, unicodeRegExp: false });
  return byJson(ajv.compile(draft));
}

/**
 * Each format's reports held against its published schema, Checkstyle's against our own; `test/fixtures/skema/README.md`
 * says where each is from.
 */
export const PUBLISHED = {
  json: byJson(
    new Ajv2020({ strict: true }).compile(JSON.parse(text('grammar/sop.check.schema.json'))),
  ),
  sarif: sarif(),
  junit: byXsd(text('test/fixtures/skema/jenkins-junit.xsd')),
  checkstyle: byXsd(text('test/fixtures/skema/checkstyle-report.xsd')),
  gitlab: gitlabFaults,
} as const satisfies Record<string, Faults>;

/** The root of an XML report. @throws Error when there is anything wrong with the report. */
export function readReport(report: string, format: 'junit' | 'checkstyle'): XmlElement {
  const faults = PUBLISHED[format](report);
  const [root] = readXml(report);
  if (faults.length > 0 || root === undefined) throw new Error(faults.join('\n'));
  return root;
}
