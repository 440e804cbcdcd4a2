import type { MenuItemConstructorOptions } from 'electron';
import { Menu } from 'electron';
import { type CommandId, commands } from '../preload/commands.ts';

const mac = process.platform === 'darwin';

type Entry = CommandId | '-' | MenuItemConstructorOptions;

const menus: readonly (readonly [label: string, entries: readonly Entry[]])[] = [
  [
    'File',
    [
      'new-review',
      'desk',
      'open-copies',
      'save-copy',
      'rename',
      '-',
      'add-accounts',
      'paste-account',
      '-',
      'export-report',
      'history',
      '-',
      'backups',
      'export-everything',
      '-',
      mac ? { role: 'close' } : { role: 'quit' },
    ],
  ],
  [
    'Edit',
    [
      'undo',
      'redo',
      '-',
      { role: 'cut' },
      { role: 'copy' },
      { role: 'paste' },
      { role: 'selectAll' },
      '-',
      'new-note',
      'find',
      '-',
      'what-it-is',
      'rules',
    ],
  ],
  [
    'View',
    [
      'side-by-side',
      'statements',
      'quotes',
      'facts',
      'overview',
      'report',
      '-',
      'toggle-panel',
      'show-columns',
      '-',
      'larger-text',
      'smaller-text',
      'density',
      'theme-system',
      'theme-light',
      'theme-dark',
      '-',
      { role: 'resetZoom' },
      { role: 'zoomIn' },
      { role: 'zoomOut' },
      { role: 'togglefullscreen' },
    ],
  ],
  [
    'Review',
    [
      'next-difference',
      'previous-difference',
      '-',
      'next-reference',
      'previous-reference',
      'no-reference',
      '-',
      'next-finding',
      'previous-finding',
      'confirm',
      'dismiss',
      'defer',
      'annotate',
      '-',
      'pick-up',
      'take-out',
      'link-with',
      'merge-with',
      'leave-to-engine',
      'why',
      '-',
      'analyse-again',
    ],
  ],
];

/** Installs the application menu; `send` passes a command on to the window, which carries it out. */
export function installMenu(send: (command: CommandId) => void): void {
  const item = (entry: Entry): MenuItemConstructorOptions => {
    if (entry === '-') return { type: 'separator' };
    if (typeof entry !== 'string') return entry;
    return { label: commands[entry].name, click: () => send(entry), ...shownKey(entry) };
  };
  const template: MenuItemConstructorOptions[] = [
    ...(mac ? [{ role: 'appMenu' } as const] : []),
    ...menus.map(([label, entries]) => ({ label, submenu: entries.map(item) })),
    { role: 'windowMenu' },
    { label: 'Help', submenu: [item('commands'), item('shortcuts')] },
  ];
  Menu.setApplicationMenu(Menu.buildFromTemplate(template));
}

/**
 * How the menu shows the key of a command. In a text field a letter, or undo, belongs to the field, everywhere else to
 * the review. Only the window knows which, so it listens to such keys itself and the menu merely shows them. macOS
 * cannot show a key without taking it, so there the menu leaves single keys out.
 */
function shownKey(command: CommandId): MenuItemConstructorOptions {
  const { accelerator, key } = commands[command];
  if (accelerator !== undefined) return { accelerator };
  if (key === undefined || (mac && key.length === 1)) return {};
  return { accelerator: key, registerAccelerator: false };
}
