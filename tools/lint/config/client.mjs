import angular from 'angular-eslint';
import { FILES } from './files.mjs';

/** What holds for Angular: components, and their templates in files or inline. */
export function client() {
  return [
    {
      name: 'amends/client',
      files: FILES.desk,
      extends: [angular.configs.tsRecommended],
      processor: angular.processInlineTemplates,
      rules: {
        '@angular-eslint/use-lifecycle-interface': 'error',
        '@angular-eslint/component-selector': ['error', { type: 'element', prefix: 'am', style: 'kebab-case' }],
        '@angular-eslint/directive-selector': ['error', { type: 'attribute', prefix: 'am', style: 'camelCase' }],
      },
    },
    {
      name: 'amends/templates',
      files: FILES.templates,
      extends: [angular.configs.templateRecommended, angular.configs.templateAccessibility],
    },
  ];
}
