import 'reflect-metadata';
import { plainToInstance, Type } from 'class-transformer';
import { IsInt, IsString, MaxLength, ValidateNested, validateSync, type ValidationError } from 'class-validator';
import { rememberRules } from './remembered-rules';

class Guest {
  @IsString()
  @MaxLength(5)
  name!: string;
}

class GuestInHouse extends Guest {
  @IsInt()
  room!: number;

  @ValidateNested()
  @Type(() => Guest)
  company!: Guest;
}

const WHITELIST = { whitelist: true, forbidNonWhitelisted: true, forbidUnknownValues: true };
const acme = { name: 'Acme' };

function broken(value: object): readonly string[] {
  return namesOf(validateSync(plainToInstance(GuestInHouse, value), WHITELIST));
}

function namesOf(errors: readonly ValidationError[]): readonly string[] {
  return errors.flatMap(({ property, constraints, children = [] }) => [
    ...Object.keys(constraints ?? {}).map((rule) => `${property} ${rule}`),
    ...namesOf(children),
  ]);
}

const ASKED: readonly (readonly [object, readonly string[]])[] = [
  [{ name: 'Nowak', room: 4, company: acme }, []],
  [{ name: 'Kowalska', room: 4, company: acme }, ['name maxLength']],
  [{ name: 'Nowak', room: '4', company: { name: 'Kowalska' } }, ['room isInt', 'name maxLength']],
  [{ name: 'Nowak', room: 4, floor: 1, company: acme }, ['floor whitelistValidation']],
];

describe('the rules of a class', () => {
  it('are the same when they are found once, its own and those it inherits', () => {
    const before = ASKED.map(([value]) => broken(value));
    rememberRules();
    for (const _ of ['the first time', 'the second time'])
      expect(ASKED.map(([value]) => broken(value))).toEqual(before);
    expect(before).toEqual(ASKED.map(([, expected]) => expected));
  });

  it('are not looked for in what a caller calls a constructor', () => {
    for (const constructor of ['text', 7, {}]) expect(validateSync({ constructor }, WHITELIST)).toHaveLength(1);
  });
});
