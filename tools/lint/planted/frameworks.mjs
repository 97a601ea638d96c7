const component = (template) =>
  [
    "import { Component } from '@angular/core';",
    `@Component({ selector: 'am-planted', template: \`${template}\` })`,
    'export class Planted {}',
  ].join('\n');

const controller = (body) =>
  [
    "import { Controller, Get } from '@nestjs/common';",
    '@Controller()',
    'export class PlantedController {',
    '  @Get()',
    `  read(): number {\n    ${body}\n  }`,
    '}',
  ].join('\n');

/** Server, client and tests. */
export const IN_FRAMEWORKS = [
  {
    fault: 'a controller decides',
    rule: 'no-restricted-syntax',
    at: 'apps/api/src/case',
    as: 'planted.controller.ts',
    cleanAs: 'clean.controller.ts',
    planted: controller('if (Date.now() > 1) return 1;\n    return 2;'),
    clean: controller('return 1;'),
  },
  {
    fault: 'a picture without words',
    rule: '@angular-eslint/template/alt-text',
    at: 'apps/front-desk/src/app/case',
    as: 'planted.html',
    cleanAs: 'clean.html',
    planted: '<img src="plan.svg" />',
    clean: '<img src="plan.svg" alt="Floor plan" />',
  },
  {
    fault: 'a picture without words in an inline template',
    rule: '@angular-eslint/template/alt-text',
    at: 'libs/ui/src/badge',
    planted: component('<img src="plan.svg" />'),
    clean: component('<img src="plan.svg" alt="Floor plan" />'),
  },
  {
    fault: 'a click the keyboard cannot make',
    rule: '@angular-eslint/template/click-events-have-key-events',
    at: 'libs/ui/src/badge',
    as: 'planted.html',
    cleanAs: 'clean.html',
    planted: '<div tabindex="0" (click)="open()">412</div>',
    clean: '<button type="button" (click)="open()">412</button>',
  },
  {
    fault: 'a component outside the prefix',
    rule: '@angular-eslint/component-selector',
    at: 'apps/front-desk/src/app/case',
    planted: component('').replace('am-planted', 'app-planted'),
    clean: component(''),
  },
  {
    fault: 'a test that sleeps',
    rule: 'no-restricted-syntax',
    at: 'apps/api/src/case',
    as: 'planted.api-spec.ts',
    cleanAs: 'clean.api-spec.ts',
    planted: "it('waits', async () => {\n  await new Promise((go) => setTimeout(go, 100));\n});",
    clean: "it('waits', async () => {\n  await Promise.resolve();\n});",
  },
  {
    fault: 'a test that sleeps by a timer of Node',
    rule: 'no-restricted-syntax',
    at: 'tools/sample',
    as: 'planted.test.mjs',
    cleanAs: 'clean.test.mjs',
    planted: "import { setTimeout as delay } from 'node:timers/promises';\nawait delay(100);",
    clean: "import { once } from 'node:events';\nawait once(process, 'exit');",
  },
  {
    fault: 'a test in the browser that sleeps',
    rule: 'no-restricted-syntax',
    at: 'apps/front-desk-e2e/src',
    planted:
      "import type { Page } from 'playwright-core';\nexport const rest = (page: Page): Promise<void> => page.waitForTimeout(9);",
    clean:
      "import type { Page } from 'playwright-core';\nexport const rest = (page: Page): Promise<void> => page.waitForLoadState();",
  },
  {
    fault: 'a test that leaves out the others',
    rule: 'no-restricted-syntax',
    at: 'libs/case/src/rules',
    as: 'planted.spec.ts',
    cleanAs: 'clean.spec.ts',
    planted: "it.only('opens', () => undefined);",
    clean: "it('opens', () => undefined);",
  },
];
