import type afterMove from '../../i18n/after-move/en.json';
import type audit from '../../i18n/audit/en.json';
import type bill from '../../i18n/bill/en.json';
import type billCheck from '../../i18n/bill-check/en.json';
import type board from '../../i18n/board/en.json';
import type caseWords from '../../i18n/case/en.json';
import type caseChecklist from '../../i18n/case-checklist/en.json';
import type catalogue from '../../i18n/catalogue/en.json';
import type checklists from '../../i18n/checklists/en.json';
import type compensation from '../../i18n/compensation/en.json';
import type correction from '../../i18n/correction/en.json';
import type desk from '../../i18n/desk/en.json';
import type moveWeights from '../../i18n/move-weights/en.json';
import type night from '../../i18n/night/en.json';
import type nightAudit from '../../i18n/night-audit/en.json';
import type nightSettings from '../../i18n/night-settings/en.json';
import type intake from '../../i18n/intake/en.json';
import type palette from '../../i18n/palette/en.json';
import type lock from '../../i18n/lock/en.json';
import type pack from '../../i18n/pack/en.json';
import type problem from '../../i18n/problem/en.json';
import type rack from '../../i18n/rack/en.json';
import type roomPlan from '../../i18n/room-plan/en.json';
import type roomChain from '../../i18n/room-chain/en.json';
import type reassign from '../../i18n/reassign/en.json';
import type roomMove from '../../i18n/room-move/en.json';
import type settings from '../../i18n/settings/en.json';
import type show from '../../i18n/show/en.json';
import type settlement from '../../i18n/settlement/en.json';
import type shell from '../../i18n/shell/en.json';
import type stay from '../../i18n/stay/en.json';
import type task from '../../i18n/task/en.json';
import type terms from '../../i18n/terms/en.json';
import type together from '../../i18n/together/en.json';
import type waiver from '../../i18n/waiver/en.json';

/** The English files are the list of keys; a key that is not in them does not compile. */
export interface Scopes {
  readonly 'after-move': typeof afterMove;
  readonly audit: typeof audit;
  readonly bill: typeof bill;
  readonly 'bill-check': typeof billCheck;
  readonly board: typeof board;
  readonly case: typeof caseWords;
  readonly 'case-checklist': typeof caseChecklist;
  readonly catalogue: typeof catalogue;
  readonly checklists: typeof checklists;
  readonly compensation: typeof compensation;
  readonly correction: typeof correction;
  readonly desk: typeof desk;
  readonly 'move-weights': typeof moveWeights;
  readonly night: typeof night;
  readonly 'night-audit': typeof nightAudit;
  readonly 'night-settings': typeof nightSettings;
  readonly intake: typeof intake;
  readonly pack: typeof pack;
  readonly palette: typeof palette;
  readonly lock: typeof lock;
  readonly problem: typeof problem;
  readonly rack: typeof rack;
  readonly 'room-chain': typeof roomChain;
  readonly reassign: typeof reassign;
  readonly 'room-move': typeof roomMove;
  readonly 'room-plan': typeof roomPlan;
  readonly settings: typeof settings;
  readonly show: typeof show;
  readonly settlement: typeof settlement;
  readonly shell: typeof shell;
  readonly stay: typeof stay;
  readonly task: typeof task;
  readonly terms: typeof terms;
  readonly together: typeof together;
  readonly waiver: typeof waiver;
}
export type Scope = keyof Scopes;

/** Keys that end in `-count` hold one text for each plural category of the language. */
type CountName = `${string}-count`;

type TextPath<T> = {
  [K in keyof T & string]: K extends CountName ? never : T[K] extends string ? K : `${K}.${TextPath<T[K]>}`;
}[keyof T & string];

type CountPath<T> = {
  [K in keyof T & string]: K extends CountName ? K : T[K] extends string ? never : `${K}.${CountPath<T[K]>}`;
}[keyof T & string];

export type TextKey<S extends Scope> = TextPath<Scopes[S]>;
export type CountKey<S extends Scope> = CountPath<Scopes[S]>;
export type WordParams = Readonly<Record<string, string | number>>;

/** Texts of one scope in the language of the moment; reads signals, so templates follow a change of language. */
export interface Words<S extends Scope> {
  (key: TextKey<S>, params?: WordParams): string;
  /** The text that fits the number, which it shows as `{{ count }}`. */
  count(key: CountKey<S>, count: number, params?: WordParams): string;
}
