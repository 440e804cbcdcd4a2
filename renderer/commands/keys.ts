import { type CommandId, commandIds, commands } from '../../preload/commands.ts';

const mac = navigator.platform.startsWith('Mac');

/** The platform's name for the key that commands are given with. */
export const commandKey = mac ? '⌘' : 'Ctrl';

/** On many keyboards brackets are typed with AltGr, which some systems report as Ctrl and Alt. */
function isAltGraph(event: KeyboardEvent): boolean {
  return event.getModifierState('AltGraph');
}

export function hasCommandKey(event: KeyboardEvent): boolean {
  return !isAltGraph(event) && (mac ? event.metaKey : event.ctrlKey);
}

/** The command that the window hears a key for; undefined when there is none. */
export function commandOf(event: KeyboardEvent): CommandId | undefined {
  const isOther = event.altKey || (mac ? event.ctrlKey : event.metaKey);
  if (isOther && !isAltGraph(event)) return undefined;
  const key = event.key.length === 1 ? event.key.toUpperCase() : event.key;
  const withCommand = hasCommandKey(event) ? `CmdOrCtrl+${key}` : key;
  // Some signs need Shift on some keyboards, so Shift only counts where a command is given with it.
  return (event.shiftKey ? byKey.get(`Shift+${withCommand}`) : undefined) ?? byKey.get(withCommand);
}

const byKey: ReadonlyMap<string, CommandId> = new Map(
  commandIds.flatMap((id) => {
    const { key, also = [] } = commands[id];
    return (key === undefined ? also : [key, ...also]).map((one) => [one, id] as const);
  }),
);

/** How a command is given by keyboard, as it is printed on keys: "Ctrl Shift S"; null when by none. */
export function keysOf(command: CommandId): string | null {
  const { accelerator, key = accelerator, also = [] } = commands[command];
  if (key === undefined) return null;
  return [...also.filter((one) => !one.includes('+')), key].map(printed).join(' or ');
}

function printed(keys: string): string {
  return keys.replaceAll('CmdOrCtrl', commandKey).replaceAll('Escape', 'Esc').replaceAll('+', ' ');
}
