import type { Metadata } from '../../../core/model.ts';
import { elementsOf, textOf } from '../html/element.ts';
import { parsePage } from '../html/parse-page.ts';

/** What programs write as the author when nobody gave one. */
const programNames =
  /^(?:un-?named|unknown|python-docx|docx|admin|administrator|user|owner|author|(?:microsoft office|windows) user|microsoft|apache poi|libreoffice)$/i;
const longest = 500;

/**
 * Title and author of a Word document's core properties. Its dates are left: they are the file's, and an article may
 * have been copied into it years after it appeared.
 */
export function documentProperties(source: Uint8Array | null): Partial<Metadata> {
  if (source === null) return {};
  let headline: string | null = null;
  let byline: string | null = null;
  // Two elements with nothing inside but text read alike as HTML and XML.
  for (const element of elementsOf(parsePage(Buffer.from(source).toString('utf8')))) {
    const value = textOf(element).slice(0, longest).replace(/\s+/gu, ' ').trim();
    if (value === '') continue;
    if (element.tagName === 'dc:title') headline ??= value;
    if (element.tagName === 'dc:creator' && !programNames.test(value)) byline ??= value;
  }
  return { headline, byline };
}
