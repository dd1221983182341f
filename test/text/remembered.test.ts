import { describe, expect, it } from 'vitest';
import { remembered, rememberedWith } from '../../src/text/remembered.js';

describe('a function that remembers', () => {
  it('is asked once for a text, whatever string holds it', () => {
    const asked: string[] = [];
    const length = remembered((text) => asked.push(text) * 0 + text.length);
    expect(length('Kepala Bagian')).toBe(13);
    expect(length('Kepala Bagian Umum'.slice(0, 13))).toBe(13);
    expect(asked).toEqual(['Kepala Bagian']);
  });

  it('remembers null and the empty text', () => {
    let asked = 0;
    const nothing = remembered(() => {
      asked++;
      return null;
    });
    expect([nothing(''), nothing('')]).toEqual([null, null]);
    expect(asked).toBe(1);
  });

  it('answers rightly however many texts there are, and keeps those that are asked for again', () => {
    let often = 0;
    const twice = remembered((text) => {
      if (text === 'sering') often++;
      return text + text;
    });
    for (let i = 0; i < 20_000; i++) {
      expect(twice(`teks ${i}`)).toBe(`teks ${i}teks ${i}`);
      expect(twice('sering')).toBe('seringsering');
    }
    expect(often).toBe(1);
  });

  it('forgets', () => {
    let asked = 0;
    const counted = remembered(() => ++asked);
    counted('lama');
    for (let i = 0; i < 20_000; i++) counted(`teks ${i}`);
    const before = asked;
    counted('lama');
    expect(asked).toBe(before + 1);
  });

  it('keeps apart what was asked with other things', () => {
    const joined = rememberedWith((text, { mark }: { mark: string }) => text + mark);
    const [one, other] = [{ mark: '!' }, { mark: '?' }];
    expect([joined('a', one), joined('a', other), joined('a', one)]).toEqual(['a!', 'a?', 'a!']);
  });
});
