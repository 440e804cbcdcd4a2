import { useEffect, useRef } from 'react';
import { Button } from 'react-aria-components';
import { type Message, putAway } from '../state/messages.ts';
import { Banner } from './Banner.tsx';

/**
 * A message that only informs. It stands at the foot of the window for about twice as long as reading it takes, and
 * does not go while it is pointed at.
 */
export function PassingMessage({ message: { id, title, lines, action } }: { readonly message: Message }) {
  const words = useRef<HTMLDivElement>(null);
  useEffect(() => {
    const goes = (): void => {
      if (words.current?.matches(':hover, :focus-within') === true) timer = window.setTimeout(goes, 1_500);
      else putAway(id);
    };
    // What can be done about it takes deciding, too.
    const toAct = action === null ? 0 : 6_000;
    let timer = window.setTimeout(goes, 6_000 + title.length * 60 + toAct);
    return () => window.clearTimeout(timer);
  }, [id, title, action]);
  return (
    <div ref={words}>
      <Banner
        tone="status"
        title={title}
        lines={lines}
        action={
          action !== null && (
            <Button
              className="button small"
              onPress={() => {
                putAway(id);
                action.run();
              }}
            >
              {action.name}
            </Button>
          )
        }
        close={() => putAway(id)}
      />
    </div>
  );
}
