import type { Type } from '@angular/core';
import { ActionCardSection } from './action-card-section';
import { BillSection } from './bill-section';
import { ButtonSection } from './button-section';
import { CaseSection } from './case-section';
import { ChipSection } from './chip-section';
import { ColourSection } from './colour-section';
import { CreditSection } from './credit-section';
import { DialogSection } from './dialog-section';
import { FieldSection } from './field-section';
import { IconSection } from './icon-section';
import { MoveSection } from './move-section';
import { NavigationSection } from './navigation-section';
import { NoticeSection } from './notice-section';
import { StateSection } from './state-section';
import { StaySection } from './stay-section';
import { TableSection } from './table-section';
import { TypeSection } from './type-section';

/** A page of the gallery. */
export interface Section {
  readonly slug: string;
  readonly title: string;
  readonly about: string;
  readonly component: Type<unknown>;
}

/** The foundations, the pieces of libs/ui, then what words make of them. The browser test walks this list by its links. */
export const SECTIONS: readonly [Section, ...Section[]] = [
  { slug: 'colour', title: 'Colour', about: 'Roles, not values: what a colour is for.', component: ColourSection },
  { slug: 'type', title: 'Type and space', about: 'Six sizes, two weights, steps of 4 px.', component: TypeSection },
  {
    slug: 'icons',
    title: 'Mark and icons',
    about: 'The mark, the drawings, the icons in use.',
    component: IconSection,
  },
  { slug: 'buttons', title: 'Buttons', about: 'One filled button a view.', component: ButtonSection },
  { slug: 'chips', title: 'Chips', about: 'A status in words; tone and shape underline it.', component: ChipSection },
  { slug: 'fields', title: 'Fields', about: 'Label, control, hint, error.', component: FieldSection },
  { slug: 'notices', title: 'Notices and banners', about: 'For a card; for a page.', component: NoticeSection },
  { slug: 'states', title: 'States', about: 'Loading, slow, empty, failed.', component: StateSection },
  { slug: 'navigation', title: 'Head, tabs, segments', about: 'Where one is.', component: NavigationSection },
  { slug: 'tables', title: 'Tables', about: 'Native, dense, quiet.', component: TableSection },
  { slug: 'action-cards', title: 'Cards', about: 'Where an act is prepared.', component: ActionCardSection },
  { slug: 'dialogs', title: 'Dialogs', about: 'For what cannot be taken back.', component: DialogSection },
  { slug: 'case', title: 'Case', about: 'Rows, clocks, the case and its story.', component: CaseSection },
  { slug: 'move', title: 'Room move', about: 'Candidates, what would happen, the card.', component: MoveSection },
  { slug: 'credit', title: 'Credit', about: 'Authority, amount, the card.', component: CreditSection },
  { slug: 'bill', title: 'Bill', about: 'The bill and a line explained.', component: BillSection },
  { slug: 'stay', title: 'Stay', about: 'The guest at a glance.', component: StaySection },
];
