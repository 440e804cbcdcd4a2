/**
 * A new value in which every part that equals its part of `before` is that very part: what is drawn from it need not be
 * drawn again. For values that JSON can hold.
 */
export function withSameParts<Value>(before: unknown, now: Value): Value {
  if (Object.is(before, now)) return now;
  if (Array.isArray(before) && Array.isArray(now)) {
    const parts = now.map((part: unknown, at) => withSameParts(before[at], part));
    const isSame = parts.length === before.length && parts.every((part, at) => part === before[at]);
    return (isSame ? before : parts) as Value;
  }
  if (!isRecord(before) || !isRecord(now)) return now;
  const entries = Object.entries(now).map(
    ([name, part]) => [name, withSameParts(before[name], part)] as const,
  );
  const isSame =
    entries.length === Object.keys(before).length && entries.every(([name, part]) => part === before[name]);
  return (isSame ? before : Object.fromEntries(entries)) as Value;
}

function isRecord(value: unknown): value is Readonly<Record<string, unknown>> {
  return typeof value === 'object' && value !== null && !Array.isArray(value);
}
