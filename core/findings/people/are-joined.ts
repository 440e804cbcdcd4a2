import type { Span } from '../../span.ts';
import { byScript } from '../../text/by-script.ts';

const joining = byScript(String.raw`^,?\s+and\s+(?:[\p{L}’'-]+\s+){0,4}$`);

/** Whether two names in a row are told of together: by `and`, with a title between at most. */
export function areJoined(text: string, name: Span, next: Span): boolean {
  return joining.test(text.slice(name.end, next.start));
}
