import fc from 'fast-check';
import { canonicalJson } from './token';

describe('canonicalJson', () => {
  it('does not depend on the order of keys, at any depth', () => {
    expect(canonicalJson({ b: [{ d: 1, c: null }], a: 'ä' })).toBe('{"a":"ä","b":[{"c":null,"d":1}]}');
    expect(canonicalJson({ a: 'ä', b: [{ c: null, d: 1 }] })).toBe('{"a":"ä","b":[{"c":null,"d":1}]}');
  });

  it('leaves out what has no value', () => {
    expect(canonicalJson({ a: undefined, b: 1 })).toBe('{"b":1}');
  });

  it.each([NaN, Infinity, 1n, () => 0, undefined])('throws on %p: a fact would be missing unseen', (value) => {
    expect(() => canonicalJson({ value: [value], other: value ?? NaN })).toThrow(TypeError);
  });

  it('says the same as JSON', () => {
    fc.assert(
      fc.property(fc.jsonValue(), (value) => {
        expect(JSON.parse(canonicalJson(value))).toEqual(JSON.parse(JSON.stringify(value)));
      }),
    );
  });
});
