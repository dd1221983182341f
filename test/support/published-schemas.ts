import { readFileSync } from 'node:fs';
import { Ajv, type ValidateFunction } from 'ajv';
import { Ajv2020 } from 'ajv/dist/2020.js';
import { XmlDocument, XmlLibError, XsdValidator } from 'libxml2-wasm';
import { CHECKSTYLE, GitlabReport, readReport } from './report-shapes.js';

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

const byWords =
  (read: (report: string) => unknown): Faults =>
  (report) => {
    try {
      read(report);
      return [];
    } catch (error) {
      return [String(error)];
    }
  };

function sarif(): Faults {
  const schema = JSON.parse(text('test/fixtures/skema/sarif-2.1.0-rtm.5.json'));
  // Draft 4 and draft 7 differ in nothing that this schema uses but the name of its own name.
  const { $schema: _, id: __, ...draft } = schema;
  const ajv = new Ajv({ strict: false, validateFormats: false, unicodeRegExp: false });
  return byJson(ajv.compile(draft));
}

/**
 * Each format's reports held against its published schema; `test/fixtures/skema/README.md` says where it is from, and
 * why two formats are held against `report-shapes.ts` instead.
 */
export const PUBLISHED = {
  json: byJson(
    new Ajv2020({ strict: true }).compile(JSON.parse(text('grammar/sop.check.schema.json'))),
  ),
  sarif: sarif(),
  junit: byXsd(text('test/fixtures/skema/jenkins-junit.xsd')),
  checkstyle: byWords((report) => readReport(report, CHECKSTYLE)),
  gitlab: byWords((report) => GitlabReport.parse(JSON.parse(report))),
} as const satisfies Record<string, Faults>;
