import { addressAs } from './address-as';

describe('addressAs', () => {
  it.each([
    [{ firstName: 'Anna', lastName: 'Nowak', addressAs: 'Ms Anna Nowak' }, 'Ms Anna Nowak'],
    [{ firstName: 'Anna', lastName: 'Nowak', addressAs: ' ' }, 'Anna Nowak'],
    [{ firstName: 'Anna', lastName: 'Nowak', addressAs: null }, 'Anna Nowak'],
    [{ firstName: '', lastName: 'Suharto' }, 'Suharto'],
  ])('of %j is %s', (name, expected) => expect(addressAs(name)).toBe(expected));
});
