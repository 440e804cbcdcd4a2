import type { Failure } from '../problem.ts';
import type { ReadDocument } from '../read-document.ts';
import { decodePage } from './decode-page.ts';
import { pageDocument } from './page-document.ts';
import { OverbuiltPage } from './parse-page.ts';
import { readPage } from './read-page.ts';

/**
 * The article of a web page that was saved as a file or fetched, or why there is none; `served` is the encoding that its
 * server stated.
 */
export function readHtml(bytes: Uint8Array, served: string | null = null): ReadDocument | Failure {
  const source = decodePage(bytes, served);
  if (source === null) {
    return {
      reason: 'is a web page in an encoding that could not be recognised.',
      advice: 'Open it in a browser, copy the article and paste it as an account.',
    };
  }
  return readPageSource(source);
}

/** The article of a page whose letters are known. */
export function readPageSource(source: string): ReadDocument | Failure {
  try {
    return pageDocument(readPage(source)) ?? noText;
  } catch (error) {
    if (!(error instanceof OverbuiltPage)) throw error;
    return {
      reason: 'is a web page with far more parts than an article has.',
      advice: 'Open it in a browser, copy the article and paste it as an account.',
    };
  }
}

const noText: Failure = {
  reason: 'is a web page without text; it may be filled in only while a browser shows it.',
  advice: 'Open it in a browser, copy the article and paste it as an account.',
};
