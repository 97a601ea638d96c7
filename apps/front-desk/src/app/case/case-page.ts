import { ChangeDetectionStrategy, Component } from '@angular/core';
@Component({ selector: 'am-case-page', template: '', changeDetection: ChangeDetectionStrategy.OnPush })
export class CasePage {}
