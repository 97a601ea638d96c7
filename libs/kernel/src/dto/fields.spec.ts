import 'reflect-metadata';
import { plainToInstance } from 'class-transformer';
import { getMetadataStorage, validateSync, type ValidationError } from 'class-validator';
import { IsMoney, MoneyDto } from './is-money';
import { IsNight } from './is-night';
import { IsText } from './is-text';

class ChargeDto {
  @IsMoney()
  readonly price!: MoneyDto;

  @IsMoney({ signed: true })
  readonly amount!: MoneyDto;

  @IsNight()
  readonly night!: string;

  @IsText({ most: 10 })
  readonly title!: string;

  @IsText({ most: 40, least: 0, lines: true })
  readonly words!: string;

  @IsText({ most: 5, each: true })
  readonly wishes!: readonly string[];

  @IsText({ most: 40, opaque: true })
  readonly token!: string;
}

const good = {
  price: { amount: '12.50', currency: 'EUR' },
  amount: { amount: '-1.00', currency: 'EUR' },
  night: '2026-11-21',
  title: 'Minibar',
  words: '',
  wishes: ['quiet'],
  token: '4111111111111111',
};

function check(change: Readonly<Record<string, unknown>>) {
  const dto = plainToInstance(ChargeDto, { ...good, ...change });
  const errors = validateSync(dto, { whitelist: true, forbidNonWhitelisted: true, forbidUnknownValues: true });
  return { dto, fields: errors.flatMap(paths) };
}

function paths(error: ValidationError): readonly string[] {
  const own = Object.keys(error.constraints ?? {}).map((name) => `${error.property} ${name}`);
  return [...own, ...(error.children ?? []).flatMap(paths).map((path) => `${error.property}/${path}`)];
}

it('takes a good body', () => {
  const { dto, fields } = check({});
  expect(fields).toEqual([]);
  expect(dto).toEqual(good);
});

describe('IsMoney', () => {
  it.each([
    [{ amount: '1.005', currency: 'EUR' }, 'price isMoney'],
    [{ amount: '1', currency: 'ABC' }, 'price isMoney'],
    [{ amount: '-1', currency: 'EUR' }, 'price isMoney'],
    [{ amount: 1, currency: 'EUR' }, 'price/amount isString'],
    [{ amount: '1' }, 'price/currency isString'],
    [{ amount: '1', currency: 'EUR', tip: 1 }, 'price/tip whitelistValidation'],
    [null, 'price isMoney'],
    [undefined, 'price isMoney'],
    ['1.00 EUR', 'price isMoney'],
    [[{ amount: '1', currency: 'EUR' }], 'price isMoney'],
    [{}, 'price/amount isString'],
  ])('refuses %j: %s', (price, field) => {
    expect(check({ price }).fields).toContain(field);
  });

  it('says what is wrong', () => {
    const dto = plainToInstance(ChargeDto, { ...good, price: { amount: '1.005', currency: 'EUR' } });
    expect(validateSync(dto)[0]?.constraints).toEqual({
      isMoney: 'price must not have more decimals than its currency',
    });
  });
});

describe('IsNight', () => {
  it.each(['2026-02-30', '2026-11-21T00:00:00Z', 20261121, null])('refuses %j', (night) => {
    expect(check({ night }).fields).toEqual(['night isNight']);
  });
});

describe('IsText', () => {
  it('cleans, and blots out card numbers before anything else sees them', () => {
    const { dto, fields } = check({
      title: ' Mu\u0308ller ',
      words: 'card 4111 1111 1111 1111\r\nok',
      wishes: [' a '],
    });
    expect(fields).toEqual([]);
    expect(dto).toMatchObject({ title: 'Müller', words: 'card **** **** **** 1111\nok', wishes: ['a'] });
  });

  it.each([
    [{ title: 'a\nb' }, 'title isText'],
    [{ title: 'a\u0000b' }, 'title isText'],
    [{ words: 'a\u202eb' }, 'words isText'],
    [{ wishes: ['ok', 'a\ud800'] }, 'wishes isText'],
    [{ title: '   ' }, 'title minLength'],
    [{ title: '12345678901' }, 'title maxLength'],
    [{ wishes: ['123456'] }, 'wishes maxLength'],
    [{ title: 5 }, 'title isString'],
    [{ title: ['a'] }, 'title isString'],
    [{ title: { a: 1 } }, 'title isString'],
  ])('refuses %j: %s', (change, field) => {
    expect(check(change).fields).toContain(field);
  });
});

it('leaves metadata that a document can be generated from', () => {
  const metadata = getMetadataStorage().getTargetValidationMetadatas(ChargeDto, '', true, false);
  const of = (property: string) =>
    Object.fromEntries(
      metadata.filter((one) => one.propertyName === property).map((one) => [one.name ?? one.type, one.constraints]),
    );
  expect(of('title')).toMatchObject({ minLength: [1], maxLength: [10], isText: [{ most: 10 }] });
  expect(of('amount')).toMatchObject({ isMoney: [{ signed: true }] });
  expect(of('night')).toHaveProperty('isNight');
});
