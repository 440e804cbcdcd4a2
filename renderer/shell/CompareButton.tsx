import { Button } from 'react-aria-components';
import { commands } from '../../preload/commands.ts';
import { runCommand } from '../commands/run-command.ts';

/** Shown wherever nothing was compared; it is named like the command in the menu. */
export function CompareButton({ isPrimary = false }: { readonly isPrimary?: boolean }) {
  return (
    <Button
      className={isPrimary ? 'button primary' : 'button'}
      onPress={() => void runCommand('analyse-again')}
    >
      {commands['analyse-again'].name}
    </Button>
  );
}
