import type { Type } from '@angular/core';
import type { LockState } from '../samples/sample-lock';
import { AccessSection } from './access-section';
import { ActionCardSection } from './action-card-section';
import { AnnouncementSection } from './announcement-section';
import { BillSection } from './bill-section';
import { BoardSection } from './board-section';
import { ButtonSection } from './button-section';
import { CaseSection } from './case-section';
import { ChipSection } from './chip-section';
import { ColourSection } from './colour-section';
import { CorrectionSection } from './correction-section';
import { CreditSection } from './credit-section';
import { DialogSection } from './dialog-section';
import { FieldSection } from './field-section';
import { FrameSection } from './frame-section';
import { HouseSection } from './house-section';
import { IconSection } from './icon-section';
import { LockSection } from './lock-section';
import { MoveSection } from './move-section';
import { NavigationSection } from './navigation-section';
import { NightSection } from './night-section';
import { NoticeSection } from './notice-section';
import { PaletteSection } from './palette-section';
import { PeopleSection } from './people-section';
import { PlansSection } from './plans-section';
import { RackSection } from './rack-section';
import { ReassignSection } from './reassign-section';
import { SettlementSection } from './settlement-section';
import { StateSection } from './state-section';
import { StaySection } from './stay-section';
import { TableSection } from './table-section';
import { TaskSection } from './task-section';
import { TogetherSection } from './together-section';
import { TypeSection } from './type-section';

/** A page of the gallery. */
export interface Section {
  readonly slug: string;
  readonly title: string;
  readonly about: string;
  readonly component: Type<unknown>;
  readonly inputs?: Record<string, unknown>;
}

const palette = (slug: string, title: string, text: string): Section => {
  const about = 'The one line that finds anybody and does anything.';
  return { slug, title, about, component: PaletteSection, inputs: { text } };
};

const lock = (slug: string, title: string, state: LockState): Section => {
  const about = 'It covers everything; Escape leads back here.';
  return { slug, title, about, component: LockSection, inputs: { state } };
};

/** Those that lie over the page. */
const COVERING: readonly Section[] = [
  palette('palette', 'Palette', 'nowak'),
  palette('palette-empty', 'Palette: nobody', 'nobody'),
  palette('palette-loading', 'Palette: slow', 'slow'),
  lock('lock', 'Lock: who', 'who'),
  lock('lock-pin', 'Lock: PIN', 'pin'),
  lock('lock-wrong', 'Lock: wrong PIN', 'wrong'),
  lock('lock-password', 'Lock: password', 'password'),
];

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
  { slug: 'plans', title: 'Later, swapped', about: 'Moves not made now, and after one.', component: PlansSection },
  { slug: 'reassign', title: 'Other rooms', about: 'For guests of closed rooms.', component: ReassignSection },
  { slug: 'rack', title: 'Rack', about: 'Rooms and nights, and one room whole.', component: RackSection },
  { slug: 'tasks', title: 'Tasks', about: 'What departments have to do.', component: TaskSection },
  { slug: 'credit', title: 'Credit', about: 'Authority, amount, the card.', component: CreditSection },
  { slug: 'bill', title: 'Bill', about: 'The bill and a line explained.', component: BillSection },
  { slug: 'correction', title: 'Correction', about: 'What is wrong, and put right.', component: CorrectionSection },
  { slug: 'settlement', title: 'Settlement', about: 'A bill at its end.', component: SettlementSection },
  { slug: 'stay', title: 'Stay', about: 'The guest at a glance.', component: StaySection },
  {
    slug: 'announcements',
    title: 'Arrival, departure',
    about: 'What must be said.',
    component: AnnouncementSection,
  },
  { slug: 'together', title: 'Together', about: 'Several people at one case.', component: TogetherSection },
  { slug: 'board', title: 'Board', about: 'All open cases by their clocks.', component: BoardSection },
  { slug: 'night', title: 'Night', about: 'Read from an arm’s length and a half.', component: NightSection },
  { slug: 'frame', title: 'Bands and strip', about: 'What stands around the work.', component: FrameSection },
  { slug: 'people', title: 'People', about: 'Settings: who works here.', component: PeopleSection },
  { slug: 'access', title: 'Desks and keys', about: 'Settings: from where, and what else.', component: AccessSection },
  { slug: 'house', title: 'The house', about: 'Settings: look and languages.', component: HouseSection },
  ...COVERING,
];
