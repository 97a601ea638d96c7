import assert from 'node:assert/strict';
import { readFileSync } from 'node:fs';
import { join } from 'node:path';
import { after, before, describe, it } from 'node:test';
import { ESLint } from 'eslint';
import { ROOT, buildHouse } from './planted/house.mjs';
import { CYCLES, SUITES } from './planted/table.mjs';
import { README, readme } from './write-readme.mjs';

const NEST = `
import { OpenCaseDto } from '@amends/case/dto';
import { Body, Controller, Post } from '@nestjs/common';
import { CaseService } from './case.service';

@Controller()
export class NestController {
  constructor(private readonly cases: CaseService) {}

  @Post()
  open(@Body() dto: OpenCaseDto): Promise<unknown> {
    return this.cases.open(dto);
  }
}
`;

describe('a planted fault', () => {
  const house = buildHouse('lint-test');
  let reported = new Map();

  before(async () => {
    for (const [suite, faults] of Object.entries(SUITES))
      faults.forEach((fault, at) => plant(house, fault, `${suite}-${at}`));
    for (const folder of CYCLES) plantCycle(house, folder);
    house.write('apps/api/src/case/nest.controller.ts', NEST);
    house.write(
      'apps/api/src/case/case.service.ts',
      'export class CaseService {\n  open = (dto: object): Promise<object> => Promise.resolve(dto);\n}',
    );
    reported = await house.lint();
  });
  after(() => house.tearDown());

  for (const [suite, faults] of Object.entries(SUITES)) {
    describe(`in ${suite}`, () => {
      faults.forEach((fault, at) => {
        const { planted, clean } = filesOf(fault, `${suite}-${at}`);
        it(`is reported: ${fault.fault}`, () => assert.deepEqual(reported.get(planted), [fault.rule]));
        it(`is not seen in its clean twin: ${fault.fault}`, () => assert.deepEqual(reported.get(clean), []));
      });
    });
  }

  for (const folder of CYCLES) {
    it(`is reported: two files in a circle in ${folder}`, () => {
      assert.deepEqual(reported.get(`${folder}/chicken.ts`), ['import-x/no-cycle']);
      assert.deepEqual(reported.get(`${folder}/egg.ts`), ['import-x/no-cycle']);
    });
    it(`is not seen in two types that name each other in ${folder}`, () => {
      assert.deepEqual(reported.get(`${folder}/half.ts`), []);
      assert.deepEqual(reported.get(`${folder}/whole.ts`), []);
    });
  }

  it('is not seen in a class that Nest injects or validates, though it looks like a type', () => {
    assert.deepEqual(reported.get('apps/api/src/case/nest.controller.ts'), []);
  });
});

describe('the lint of the clone', () => {
  it('has a README that names each planted fault', async () =>
    assert.equal(readFileSync(README, 'utf8'), await readme()));

  const eslint = new ESLint({ cwd: ROOT });
  const FILES = [
    'libs/kernel/src/rules/money.ts',
    'libs/case/src/dto/case.dto.ts',
    'libs/ui/src/index.ts',
    'apps/api/src/case/case.service.ts',
    'apps/api/src/platform/config.ts',
    'apps/api/src/migrations/index.ts',
    'apps/front-desk/src/app/case/case-page.ts',
    'apps/front-desk-e2e/src/journey.ts',
  ];
  for (const file of FILES) {
    it(`guards the boundaries in ${file}`, async () => {
      const { rules } = await eslint.calculateConfigForFile(join(ROOT, file));
      assert.deepEqual(rules['house/boundaries'], [2, { root: ROOT }]);
      assert.equal(rules['import-x/no-cycle'][0], 2);
    });
  }
});

/** @param {ReturnType<typeof buildHouse>} house */
function plant(house, fault, id) {
  const { planted, clean } = filesOf(fault, id);
  house.write(planted, fault.planted);
  house.write(clean, fault.clean);
}

function filesOf(fault, id) {
  return {
    planted: `${fault.at}/${fault.as ?? `planted-${id}.ts`}`,
    clean: `${fault.cleanAt ?? fault.at}/${fault.cleanAs ?? `clean-${id}.ts`}`,
  };
}

/** @param {ReturnType<typeof buildHouse>} house */
function plantCycle(house, folder) {
  house.write(`${folder}/chicken.ts`, "import { egg } from './egg';\nexport const chicken = (): number => egg() + 1;");
  house.write(
    `${folder}/egg.ts`,
    "import { chicken } from './chicken';\nexport const egg = (): number => chicken() - 1;",
  );
  house.write(
    `${folder}/half.ts`,
    "import type { Whole } from './whole';\nexport interface Half {\n  readonly of: Whole;\n}",
  );
  house.write(
    `${folder}/whole.ts`,
    "import type { Half } from './half';\nexport interface Whole {\n  readonly halves: readonly Half[];\n}",
  );
}
