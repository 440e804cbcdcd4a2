/** Puts work off until its result is first asked for; every later call gives that same result. */
export function once<T>(run: () => T): () => T {
  let done: { readonly result: T } | null = null;
  return () => {
    done ??= { result: run() };
    return done.result;
  };
}
