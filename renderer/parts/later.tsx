import { type ComponentType, lazy, type ReactNode, Suspense, useState } from 'react';
import { firstPicture } from './first-picture.ts';
import type * as InEnglish from './in-english.tsx';

/**
 * Only these parts use the component library, so what chooses its own words comes with them: loading it takes 11 ms.
 */
async function loadInEnglish(): Promise<typeof InEnglish.inEnglish> {
  return (await import('./in-english.tsx')).inEnglish;
}

/** A part of the window whose code is loaded after the first picture; until then `meanwhile` keeps its place. */
export function later<Props extends object>(
  load: () => Promise<ComponentType<Props>>,
  meanwhile: (props: Props) => ReactNode = () => null,
): ComponentType<Props> {
  let loaded: ComponentType<Props> | null = null;
  const fetched = async (): Promise<ComponentType<Props>> => {
    const [Part, inEnglish] = await Promise.all([load(), loadInEnglish()]);
    // Wrapped once, however often it is asked for meanwhile: another component would be drawn from the beginning.
    loaded ??= inEnglish(Part);
    return loaded;
  };
  // Fetched before it is asked for, in a quiet moment, so that nobody waits for it.
  void firstPicture.then(() => requestIdleCallback(() => void fetched()));
  const Loaded = lazy(async () => {
    await firstPicture;
    return { default: await fetched() };
  });
  return function Later(props: Props) {
    // Code that is loaded already is drawn at once: even the shortest wait would have `meanwhile` drawn first.
    const [Part] = useState<ComponentType<Props>>(() => loaded ?? Loaded);
    return (
      <Suspense fallback={meanwhile(props)}>
        <Part {...props} />
      </Suspense>
    );
  };
}
