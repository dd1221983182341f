import { readdirSync } from 'node:fs';
import { describe, expect, it } from 'vitest';
import { ALL_CODES, CODE_GROUPS } from '../../src/diagnostics/codes/index.js';

const HERE = new URL('../../src/diagnostics/codes/', import.meta.url);

/** Files of the folder that hold no codes. */
const HELPERS = new Set(['index', 'contoh-sop']);

/** Codes that no text of an SOP can bring about: they are about bytes, files or the machine. */
const WITHOUT_EXAMPLE = new Set([
  'SOP0001',
  'SOP0002',
  'SOP0508',
  'SOP4001',
  'SOP4002',
  'SOP4003',
  'SOP4007',
]);

const twice = (values: readonly string[]): string[] =>
  values.filter((value, index) => values.indexOf(value) !== index);

describe('the table of codes', () => {
  it('holds every file of codes', () => {
    const files = readdirSync(HERE)
      .map((file) => file.replace(/\.ts$/, ''))
      .filter((file) => !HELPERS.has(file));
    expect(Object.keys(CODE_GROUPS).sort()).toEqual(files.sort());
  });

  it('uses every number and every name once', () => {
    expect(twice(ALL_CODES.map(({ code }) => code))).toEqual([]);
    expect(twice(ALL_CODES.map(({ name }) => name))).toEqual([]);
  });

  it.each(ALL_CODES.map((code) => [code.code, code] as const))('%s is well formed', (_, code) => {
    expect(code.code).toMatch(/^SOP\d{4}$/);
    expect(code.name).toMatch(/^[a-z0-9]+(-[a-z0-9]+)*$/);
    expect(code.why.id.trim()).not.toBe('');
    expect(code.why.en.trim()).not.toBe('');
    expect(code.why.id).not.toBe(code.why.en);
    expect(code.source.trim()).not.toBe('');
  });

  it.each(
    ALL_CODES.filter(({ code }) => !WITHOUT_EXAMPLE.has(code)).map(
      (code) => [code.code, code] as const,
    ),
  )('%s has a bad and a good example', (_, code) => {
    expect(code.bad.trim()).not.toBe('');
    expect(code.good.trim()).not.toBe('');
    expect(code.good).not.toBe(code.bad);
  });
});
