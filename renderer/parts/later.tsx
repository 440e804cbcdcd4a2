import { type ComponentType, lazy, type ReactNode, Suspense } from 'react';
import { firstPicture } from './first-picture.ts';

/** A part of the window whose code is loaded after the first picture; until then `meanwhile` keeps its place. */
export function later<Props extends object>(
  load: () => Promise<ComponentType<Props>>,
  meanwhile: (props: Props) => ReactNode = () => null,
): ComponentType<Props> {
  // Fetched before it is asked for, in a quiet moment, so that nobody waits for it.
  void firstPicture.then(() => requestIdleCallback(() => void load()));
  const Loaded = lazy(async () => {
    await firstPicture;
    return { default: await load() };
  });
  return function Later(props: Props) {
    return (
      <Suspense fallback={meanwhile(props)}>
        <Loaded {...props} />
      </Suspense>
    );
  };
}
