import { describe, expect, it } from 'vitest';
import { CATALOGUE } from '../../src/check/catalogue.js';
import { explainText } from '../../src/cli/explain-text.js';
import type { Sink } from '../../src/cli/terminal.js';
import { useWorkspace } from './run.js';

const work = useWorkspace();

const sink: Sink = { write: () => undefined, terminal: false, colour: false, columns: 100 };

describe('sopc explain', () => {
  it.each(['SOP1102', 'sop1102', '1102', 'identitas-kosong', 'Identitas Kosong'])(
    'explains %s',
    async (name) => {
      const { code, out, err } = await work.run(['explain', name]);
      expect({ code, err }).toEqual({ code: 0, err: '' });
      expect(out).toMatch(/^SOP1102 identitas-kosong: peringatan, selalu diperiksa\n/);
      expect(out).toContain('peringatan[SOP1102]');
      expect(out).toContain('\n- Nomor SOP:\n+ Nomor SOP: -\n');
      expect(out).toMatch(/\nSumber: .+\n$/);
    },
  );

  it('names the mends of a rule', async () => {
    const { out } = await work.run(['explain', 'SOP2101', '--lang', 'en']);
    expect(out).toMatch(/^SOP2101 revisi-sama-pembuatan: \w+, preset \w+\n/);
    expect(out).toContain('\nAutomatic mends:\n  --fix --tidak-aman: ');
  });

  it('lists every code', async () => {
    const { code, out } = await work.run(['explain']);
    expect(code).toBe(0);
    expect(out.split('\n').map((line) => line.split(/ +/)[0])).toEqual([
      ...CATALOGUE.map((entry) => entry.code.code),
      '',
    ]);
  });

  it('says the same as JSON', async () => {
    const list = JSON.parse((await work.run(['explain', '--format', 'json'])).out);
    expect(list.map(({ code }: { code: string }) => code)).toEqual(
      CATALOGUE.map((entry) => entry.code.code),
    );
    const one = JSON.parse((await work.run(['explain', 'SOP2101', '--format', 'json'])).out);
    expect(one).toMatchObject({
      code: 'SOP2101',
      name: 'revisi-sama-pembuatan',
      fixes: [{ safe: false }],
      options: [],
    });
    expect(one.bad).not.toBe(one.good);
  });

  it.each([
    ['identitas-kosng', 'mungkin maksudnya "identitas-kosong"?'],
    ['SOP99999', 'semuanya: `sopc explain`'],
    ['', 'semuanya: `sopc explain`'],
  ])('knows no %j', async (name, help) => {
    const { code, out, err } = await work.run(['explain', name]);
    expect({ code, out }).toEqual({ code: 2, out: '' });
    expect(err).toContain(`tidak ada temuan "${name}"`);
    expect(err).toContain(help);
  });

  it('says of every example what is wrong with it, in both languages', async () => {
    for (const entry of CATALOGUE) {
      for (const lang of ['id', 'en'] as const) {
        const text = await explainText(entry, sink, lang);
        expect(text).toContain(entry.code.why[lang]);
        if (entry.code.bad !== '') expect(text).toContain(`[${entry.code.code}]`);
      }
    }
  });
});
