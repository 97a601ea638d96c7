import { addressAs } from './address-as';

describe('addressAs', () => {
  it.each([
    [{ firstName: 'Anna', lastName: 'Nowak', addressAs: 'Ms Anna Nowak' }, 'Ms Anna Nowak'],
    [{ firstName: 'Anna', lastName: 'Nowak', addressAs: ' ' }, 'Anna Nowak'],
    [{ firstName: 'Anna', lastName: 'Nowak', addressAs: null }, 'Anna Nowak'],
    [{ firstName: '', lastName: 'Suharto' }, 'Suharto'],
    [{ firstName: 'Anna', lastName: 'Nowak', formOfAddress: 'Pani' }, 'Pani Anna Nowak'],
    [{ firstName: 'Katarzyna', lastName: 'Lis', formOfAddress: 'Ms', preferredName: 'Kasia' }, 'Ms Kasia Lis'],
    [{ firstName: 'Jan', lastName: 'Kos', formOfAddress: 'Dr', addressAs: 'Doctor' }, 'Doctor'],
  ])('of %j is %s', (name, expected) => expect(addressAs(name)).toBe(expected));
});
