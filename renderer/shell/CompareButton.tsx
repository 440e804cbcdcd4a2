import { Button } from 'react-aria-components';
import { commands } from '../../preload/commands.ts';
import { runCommand } from '../commands/run-command.ts';

/** Wherever nothing was compared, the way on has the name it has in the menu. */
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
