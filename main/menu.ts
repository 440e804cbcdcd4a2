import type { MenuItemConstructorOptions } from 'electron';
import { Menu } from 'electron';
import type { MenuCommand } from '../preload/menu-commands.ts';

/** Installs the application menu; `send` passes a command on to the window, which carries it out. */
export function installMenu(send: (command: MenuCommand) => void): void {
  const command = (label: string, name: MenuCommand, accelerator?: string): MenuItemConstructorOptions => ({
    label,
    click: () => send(name),
    // Single letters belong to the window, which knows when the editor is typing.
    ...(accelerator === undefined ? {} : { accelerator }),
  });
  const mac = process.platform === 'darwin';
  const template: MenuItemConstructorOptions[] = [
    ...(mac ? [{ role: 'appMenu' } as const] : []),
    {
      label: 'File',
      submenu: [
        command('All reviews', 'desk', 'CmdOrCtrl+Shift+O'),
        command('Open saved review…', 'open-copies'),
        command('Save a copy…', 'save-copy', 'CmdOrCtrl+Shift+S'),
        { type: 'separator' },
        command('Backups…', 'backups'),
        command('Export everything…', 'export-everything'),
        { type: 'separator' },
        command('Add accounts…', 'add-accounts', 'CmdOrCtrl+O'),
        command('Paste account…', 'paste-account', 'CmdOrCtrl+Shift+V'),
        { type: 'separator' },
        command('History…', 'history'),
        command('Export report…', 'export-report', 'CmdOrCtrl+E'),
        { type: 'separator' },
        mac ? { role: 'close' } : { role: 'quit' },
      ],
    },
    {
      label: 'Edit',
      submenu: [
        // In a text field these are the field's own; everywhere else the review's. Only the window knows which, so it
        // listens to the keys itself and the menu only shows them.
        { ...command('Undo', 'undo', 'CmdOrCtrl+Z'), registerAccelerator: false },
        { ...command('Redo', 'redo', 'Shift+CmdOrCtrl+Z'), registerAccelerator: false },
        { type: 'separator' },
        { role: 'cut' },
        { role: 'copy' },
        { role: 'paste' },
        { role: 'selectAll' },
        { type: 'separator' },
        command('Note on the selection', 'new-note'),
        command('Find', 'find', 'CmdOrCtrl+F'),
      ],
    },
    {
      label: 'View',
      submenu: [
        command('Findings and notes', 'toggle-panel', 'CmdOrCtrl+\\'),
        { type: 'separator' },
        // The window listens to these keys itself, so that a dialog can keep them.
        { ...command('Next difference', 'next-difference', 'F7'), registerAccelerator: false },
        { ...command('Previous difference', 'previous-difference', 'Shift+F7'), registerAccelerator: false },
        { type: 'separator' },
        { role: 'resetZoom' },
        { role: 'zoomIn' },
        { role: 'zoomOut' },
        { type: 'separator' },
        { role: 'togglefullscreen' },
      ],
    },
    { role: 'windowMenu' },
    { label: 'Help', submenu: [command('Keyboard shortcuts', 'shortcuts')] },
  ];
  Menu.setApplicationMenu(Menu.buildFromTemplate(template));
}
