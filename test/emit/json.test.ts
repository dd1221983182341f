import { describe, expect, it } from 'vitest';
import { emitJson } from '../../src/emit/json/index.js';
import { Sop } from '../../src/model/schema.js';

const model: Sop = {
  versi: 1,
  judul: 'Pengelolaan Surat "Masuk"',
  nomor: null,
  instansi: ['Badan Contoh'],
  tanggalPembuatan: { teks: 'Januari 2022', tanggal: '2022-01', ketelitian: 'bulan' },
  tanggalRevisi: null,
  tanggalEfektif: null,
  disahkanOleh: null,
  dasarHukum: [],
  kualifikasiPelaksana: [{ teks: 'Teliti', jenis: 'butir', anak: [] }],
  keterkaitan: [],
  peralatan: [],
  peringatan: [],
  pencatatan: [],
  maksudTujuan: [],
  jenis: [],
  waktuPenyelesaian: null,
  tandaTangan: null,
  prosedur: [],
  kosong: [],
};

describe('emitJson', () => {
  it('reads back as the same model and ends with a line end', () => {
    const text = emitJson(model);
    expect(text.endsWith('}\n')).toBe(true);
    expect(JSON.parse(text)).toEqual(model);
  });

  it('orders keys as the schema does, however the model was built', () => {
    const turned = Object.fromEntries(Object.entries(model).reverse()) as Sop;
    const nested = {
      ...turned,
      tanggalPembuatan: { ketelitian: 'bulan', tanggal: '2022-01', teks: 'Januari 2022' },
    } as Sop;
    expect(emitJson(nested)).toBe(emitJson(model));
    expect(Object.keys(JSON.parse(emitJson(nested)))).toEqual(Object.keys(Sop.shape));
  });

  it('refuses what is no model', () => {
    expect(() => emitJson({ ...model, nomor: 5 } as unknown as Sop)).toThrow();
  });
});
