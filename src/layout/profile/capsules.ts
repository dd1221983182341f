import type { Alur, Langkah, Prosedur, Simbol } from '../../model/schema.js';
import { gathered } from '../../text/lists.js';

/** The capsules that an activity gets in place of its own outline. */
type Ends = ReadonlySet<'mulai' | 'selesai'>;

/**
 * The prosedur with a capsule of its own before each first activity and after each last one, which become boxes, as
 * many sheets have it. A capsule stands in the row and column of its activity, above or below it, joined to it by an
 * arrow.
 */
export function separateCapsules(prosedur: Prosedur): Prosedur {
  const ends = endsOf(prosedur);
  if (ends.size === 0) return prosedur;
  return {
    ...prosedur,
    langkah: prosedur.langkah.map((langkah) => rowWithCapsules(langkah, ends)),
    alur: [...prosedur.alur, ...capsuleEdges(prosedur, ends)],
  };
}

/** Which symbols get which capsules; empty for one that only stops being a capsule. */
function endsOf({ langkah, alur }: Prosedur): Map<string, Ends> {
  const symbols = gathered(langkah, ({ simbol }) => simbol);
  const led = ledSymbols(symbols, alur);
  const hasEnd = symbols.some(({ bentuk }) => bentuk === 'selesai');
  const leaving = new Set(gathered(alur, ({ jenis, dari }) => (jenis === 'panah' ? [dari] : [])));
  const ends = new Map<string, Ends>();
  for (const { id, bentuk, tersirat } of symbols) {
    if (tersirat || (bentuk !== 'mulai' && bentuk !== 'selesai')) continue;
    const own = new Set<'mulai' | 'selesai'>();
    // Joint work starts and ends once, at the one who leads it.
    if (!led.has(id)) {
      own.add(bentuk);
      if (bentuk === 'mulai' && !hasEnd && !leaving.has(id)) own.add('selesai');
    }
    ends.set(id, own);
  }
  return ends;
}

/** Those of joint work who do not lead: the leader is the one written first. */
function ledSymbols(symbols: readonly Simbol[], alur: readonly Alur[]): Set<string> {
  const beside = new Map<string, string[]>();
  for (const { jenis, dari, ke } of alur) {
    if (jenis !== 'bersama') continue;
    beside.set(dari, [...(beside.get(dari) ?? []), ke]);
    beside.set(ke, [...(beside.get(ke) ?? []), dari]);
  }
  const led = new Set<string>();
  for (const { id } of symbols) {
    if (led.has(id)) continue;
    // All that the lines of joint work reach from the first one.
    const queue = [...(beside.get(id) ?? [])];
    for (let one = queue.pop(); one !== undefined; one = queue.pop()) {
      if (one === id || led.has(one)) continue;
      led.add(one);
      queue.push(...(beside.get(one) ?? []));
    }
  }
  return led;
}

const capsuleId = (id: string, bentuk: string): string => `${id}-${bentuk}`;

/** Layers of a row while capsules are put between them: each layer has room above and below. */
const SPREAD = 3;

function rowWithCapsules(langkah: Langkah, ends: ReadonlyMap<string, Ends>): Langkah {
  if (!langkah.simbol.some(({ id }) => ends.has(id))) return langkah;
  const spread = gathered(langkah.simbol, (simbol): Simbol[] => {
    const lapis = simbol.lapis * SPREAD + 1;
    const own = ends.get(simbol.id);
    if (own === undefined) return [{ ...simbol, lapis }];
    const capsule = (bentuk: 'mulai' | 'selesai', at: number): Simbol => ({
      id: capsuleId(simbol.id, bentuk),
      pelaksana: simbol.pelaksana,
      bentuk,
      pertanyaan: null,
      teks: simbol.bentuk === bentuk ? simbol.teks : null,
      label: null,
      tersirat: true,
      lapis: at,
    });
    return [
      ...(own.has('mulai') ? [capsule('mulai', lapis - 1)] : []),
      { ...simbol, bentuk: 'proses', teks: null, lapis },
      ...(own.has('selesai') ? [capsule('selesai', lapis + 1)] : []),
    ];
  });
  const layers = [...new Set(spread.map(({ lapis }) => lapis))].sort((a, b) => a - b);
  const simbol = spread.map((one) => ({ ...one, lapis: layers.indexOf(one.lapis) }));
  return { ...langkah, simbol };
}

function capsuleEdges({ langkah }: Prosedur, ends: ReadonlyMap<string, Ends>): Alur[] {
  const edge = (dari: string, ke: string): Alur => ({
    id: `${dari}>${ke}`,
    dari,
    ke,
    jawaban: null,
    jenis: 'panah',
  });
  return gathered(langkah, ({ simbol }) =>
    gathered(simbol, ({ id }): Alur[] => {
      const own = ends.get(id);
      return [
        ...(own?.has('mulai') ? [edge(capsuleId(id, 'mulai'), id)] : []),
        ...(own?.has('selesai') ? [edge(id, capsuleId(id, 'selesai'))] : []),
      ];
    }),
  );
}
