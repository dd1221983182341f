import { SaxesParser } from 'saxes';
import { expect } from 'vitest';
import { z } from 'zod';

/** What an element of a report may hold. */
interface Shape {
  readonly required: readonly string[];
  readonly optional: readonly string[];
  readonly children: readonly string[];
  readonly text: boolean;
  /** What the attributes named may say. */
  readonly values: Readonly<Record<string, RegExp>>;
}

const shape = (
  required: string,
  optional: string,
  children: string,
  text = false,
  values: Shape['values'] = {},
): Shape => ({
  required: required.split(' ').filter(Boolean),
  optional: optional.split(' ').filter(Boolean),
  children: children.split(' ').filter(Boolean),
  text,
  values,
});

/** The elements by which we report, after `junit-10.xsd` of Jenkins' xunit plugin. */
export const JUNIT: Readonly<Record<string, Shape>> = {
  testsuites: shape('', 'name time tests failures errors', 'testsuite'),
  testsuite: shape(
    'name tests failures errors',
    'group time skipped timestamp hostname id package file log url',
    'testsuite properties testcase system-out system-err',
  ),
  testcase: shape('name', 'time classname group', 'skipped error failure system-out system-err'),
  failure: shape('', 'type message', '', true),
  'system-out': shape('', '', '', true),
};

const FROM_ONE = /^[1-9]\d*$/u;

/**
 * What Checkstyle's `config/checkstyle-report-1.0.0.xsd` asks for, in our own words: it is under the LGPL and in no
 * package. What it leaves open but all readers look for is required here.
 */
export const CHECKSTYLE: Readonly<Record<string, Shape>> = {
  checkstyle: shape('version', '', 'file'),
  file: shape('name', '', 'error'),
  error: shape('line severity message source', 'column', '', false, {
    line: FROM_ONE,
    column: FROM_ONE,
    severity: /^(?:error|warning|info)$/u,
  }),
};

export interface Element {
  readonly name: string;
  readonly attributes: Readonly<Record<string, string>>;
  readonly children: Element[];
  text: string;
}

/** The tree of an XML report; fails where it is not well-formed or an element has what its shape has not. */
export function readReport(xml: string, shapes: Readonly<Record<string, Shape>>): Element {
  const parser = new SaxesParser();
  const top: Element = { name: '', attributes: {}, children: [], text: '' };
  const open: Element[] = [top];
  parser.on('error', (error) => {
    throw error;
  });
  parser.on('opentag', ({ name, attributes }) => {
    const element: Element = { name, attributes, children: [], text: '' };
    open.at(-1)?.children.push(element);
    open.push(element);
  });
  parser.on('text', (text) => {
    const element = open.at(-1);
    if (element !== undefined) element.text += text;
  });
  parser.on('closetag', () => {
    const element = open.pop();
    if (element === undefined) return;
    const { required, optional, children, text, values } =
      shapes[element.name] ?? shape('', '', '');
    expect(Object.keys(shapes)).toContain(element.name);
    expect(Object.keys(element.attributes)).toEqual(expect.arrayContaining([...required]));
    expect([...required, ...optional]).toEqual(
      expect.arrayContaining(Object.keys(element.attributes)),
    );
    expect(children).toEqual(expect.arrayContaining(element.children.map(({ name }) => name)));
    for (const [name, value] of Object.entries(element.attributes)) {
      expect(value).toMatch(values[name] ?? /^/u);
    }
    if (!text) expect(element.text.trim()).toBe('');
  });
  parser.write(xml).close();
  const [root] = top.children;
  if (root === undefined || top.children.length !== 1) throw new Error('no root element');
  return root;
}

/**
 * After GitLab's page about the code quality report format. The schema that its parser holds each issue against,
 * `app/validators/json_schemas/codeclimate.json`, asks for less: no name of a check, any words as severity.
 */
export const GitlabReport = z.array(
  z.strictObject({
    description: z.string().min(1),
    check_name: z.string().min(1),
    fingerprint: z.string().regex(/^[a-z0-9]+$/),
    severity: z.enum(['info', 'minor', 'major', 'critical', 'blocker']),
    location: z.strictObject({
      path: z.string().regex(/^(?!\.\/)/),
      lines: z.strictObject({ begin: z.int().min(1), end: z.int().min(1) }),
    }),
  }),
);

export interface Annotation {
  readonly command: string;
  readonly properties: Readonly<Record<string, string>>;
  readonly message: string;
}

/**
 * What GitHub's runner makes of a step's output, line by line, after its `ActionCommand`: everything else on a line is
 * no command.
 */
export function readCommands(output: string): Annotation[] {
  return output.split(/\r\n|\r|\n/u).flatMap((line) => {
    const match = /^::([a-z-]+)(?: (.*?))?::(.*)$/u.exec(line.trimStart());
    if (match === null) return [];
    const [, command = '', list = '', message = ''] = match;
    const properties = list.split(',').map((pair) => {
      const at = pair.indexOf('=');
      return [pair.slice(0, at), decoded(pair.slice(at + 1), true)] as const;
    });
    return [
      { command, properties: Object.fromEntries(properties), message: decoded(message, false) },
    ];
  });
}

function decoded(text: string, property: boolean): string {
  const some = text.replaceAll('%0D', '\r').replaceAll('%0A', '\n');
  const more = property ? some.replaceAll('%3A', ':').replaceAll('%2C', ',') : some;
  return more.replaceAll('%25', '%');
}
