import { searchKey } from '@amends/kernel';
import { KEY_GROUPS, isCommand, namesOf, type Shortcut } from './shortcut';

/** Names of acts, folded once: they are few, and looked through with every letter. */
const folded = new Map<string, string>();

/** Two acts on one key: the newest is what the key does, so only that one is offered. */
export function commandsIn(bound: readonly Shortcut[]): readonly Shortcut[] {
  const taken = new Set<string>();
  return bound.filter((shortcut) => {
    if (!isCommand(shortcut)) return false;
    const names = namesOf(shortcut);
    const free = names.every((name) => !taken.has(name));
    for (const name of names) taken.add(name);
    return free;
  });
}

/**
 * Acts by what was typed, best first; all of them for nothing typed. What is nearest under hand stands before what acts
 * anywhere, and the shorter name first: `theme dark` means the dark one, not the one that is dark at night.
 */
export function findCommands(text: string, bound: readonly Shortcut[]): readonly Shortcut[] {
  const typed = searchKey(text);
  if (!typed && text.trim()) return [];
  const rest = ({ command }: { readonly command: Shortcut }): number => (typed ? command.label().length : 0);
  return commandsIn(bound)
    .map((command, at) => ({ command, at, merit: typed ? meritOf(typed, command) : 1 }))
    .filter(({ merit }) => merit > 0)
    .sort((a, b) => b.merit - a.merit || nearness(a.command) - nearness(b.command) || rest(a) - rest(b) || a.at - b.at)
    .map(({ command }) => command);
}

/** Whether the line begins with a whole word that begins a command's name: `go board`, `theme dark`. */
export function leadsWithCommand(text: string, command: Shortcut | undefined): boolean {
  const [first, ...others] = searchKey(text).split(' ');
  return others.length > 0 && searchKey(command?.label() ?? '').split(' ')[0] === first;
}

/** 3 the name begins so; 2 each word begins one of the name, or it is the key; 1 each begins one of the name or its synonyms. */
function meritOf(typed: string, command: Shortcut): number {
  const label = foldedOnce(command.label());
  if (label.startsWith(typed)) return 3;
  if (beginWords(typed, label) || namesOf(command).some((name) => foldedOnce(name) === typed)) return 2;
  return beginWords(typed, `${label} ${foldedOnce(command.words?.() ?? '')}`) ? 1 : 0;
}

function beginWords(typed: string, text: string): boolean {
  return typed.split(' ').every((word) => ` ${text}`.includes(` ${word}`));
}

/** What has a key is done often; what has none stands behind it. */
function nearness(command: Shortcut): number {
  const rare = namesOf(command).length === 0 ? KEY_GROUPS.length : 0;
  return KEY_GROUPS.indexOf(command.group ?? 'screen') + rare;
}

function foldedOnce(text: string): string {
  const known = folded.get(text);
  if (known !== undefined) return known;
  const key = searchKey(text);
  folded.set(text, key);
  return key;
}
