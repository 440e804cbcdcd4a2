import type { DefaultTreeAdapterTypes, html } from 'parse5';
import { defaultTreeAdapter, parse } from 'parse5';

/** What a page may be made of. Browsers nest 512 deep; articles have some thousand elements. */
const deepestNesting = 1_500;
const mostElements = 400_000;

/** Thrown for a page that is built to exhaust the program that reads it. */
export class OverbuiltPage extends Error {
  override readonly name = 'OverbuiltPage';
}

/**
 * The tree of an HTML source by the HTML standard's own rules, as browsers read it. Nothing runs and nothing is
 * fetched: it is a tree of names, attributes and text. Throws OverbuiltPage where nesting or number of elements is
 * beyond anything that was written to be read.
 */
export function parsePage(source: string): DefaultTreeAdapterTypes.Document {
  let depth = 0;
  let count = 0;
  return parse(source, {
    scriptingEnabled: true,
    treeAdapter: {
      ...defaultTreeAdapter,
      createElement: (tagName: string, namespace: html.NS, attributes) => {
        count += 1;
        if (count > mostElements) throw new OverbuiltPage();
        return defaultTreeAdapter.createElement(tagName, namespace, attributes);
      },
      onItemPush: () => {
        depth += 1;
        if (depth > deepestNesting) throw new OverbuiltPage();
      },
      onItemPop: () => {
        depth -= 1;
      },
    },
  });
}
