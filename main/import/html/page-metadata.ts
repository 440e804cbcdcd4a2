import type { DefaultTreeAdapterTypes } from 'parse5';
import { isoDate } from '../../../core/account/stated-dates.ts';
import { webAddress } from '../../../core/account/web-address.ts';
import type { Metadata } from '../../../core/model.ts';
import { attribute, type Element, elementsOf, textOf } from './element.ts';
import type { PageStatements } from './page-layout.ts';
import { foldedText } from './seen-block.ts';
import { type Statement, statementsIn } from './structured-data.ts';

/** What the head of a page says of the article, in the page's own words. */
export type PageMetadata = {
  readonly metadata: Partial<Metadata>;
  /** Headlines and description as stated, for telling which blocks repeat them. */
  readonly statements: PageStatements;
  readonly body: Element | null;
};

const longestTitle = 500;
const longestDescription = 2_000;
const longestBody = 300_000;
const savedFrom = 'saved from';

/** Reads `<title>`, `<meta>`, JSON-LD and `<time itemprop>`. What is not stated there is left out: nothing is guessed. */
export function pageMetadata(document: DefaultTreeAdapterTypes.Document): PageMetadata {
  const metas = new Map<string, string>();
  const articles: Statement[] = [];
  let body: Element | null = null;
  let title: string | null = null;
  for (const element of elementsOf(document)) {
    if (element.tagName === 'body') body ??= element;
    else if (element.tagName === 'title') title ??= tidy(textOf(element), longestTitle);
    else if (element.tagName === 'meta') addMeta(metas, element);
    else if (element.tagName === 'time') addTime(metas, element);
    else if (element.tagName === 'link') addLink(metas, element);
    else if (isStructuredData(element)) articles.push(...statementsIn(textOf(element)));
  }
  addSavedFrom(metas, document);
  const article = articles.find(({ isArticle }) => isArticle) ?? null;
  const meta = (...names: readonly string[]): string | null => {
    for (const name of names) {
      const value = tidy(metas.get(name) ?? '', longestDescription);
      if (value !== null) return value;
    }
    return null;
  };
  const headline =
    tidy(article?.headline ?? '', longestTitle) ?? meta('og:title', 'twitter:title', 'dc.title');
  const description =
    meta('og:description', 'description', 'twitter:description') ?? article?.description ?? null;
  const articleBody = articles.find((each) => each.articleBody !== null)?.articleBody ?? null;
  const author = meta('author', 'article:author', 'parsely-author', 'byl', 'dc.creator', 'sailthru.author');
  const stated: Partial<Metadata> = {
    outlet: meta('og:site_name', 'application-name') ?? article?.publisher ?? null,
    headline,
    byline: article?.author ?? (author === null || /^https?:/i.test(author) ? null : author),
    published: dateOf(
      article?.published ??
        meta(
          'article:published_time',
          'datepublished',
          'og:published_time',
          'pubdate',
          'parsely-pub-date',
          'dc.date',
          'date',
        ),
    ),
    updated: dateOf(
      article?.updated ?? meta('article:modified_time', 'datemodified', 'og:updated_time', 'lastmod'),
    ),
    address: webAddress(meta('canonical', 'og:url', savedFrom) ?? ''),
  };
  return {
    metadata: stated,
    statements: {
      titles: [headline, meta('og:title'), title]
        .map((each) => foldedText((each ?? '').slice(0, longestTitle)))
        .filter((each) => each.length > 3),
      description: description === null ? null : foldedText(description.slice(0, longestDescription)),
      articleBody: articleBody === null ? null : foldedText(articleBody.slice(0, longestBody)),
    },
    body,
  };
}

function addMeta(metas: Map<string, string>, element: Element): void {
  const value = attribute(element, 'content') ?? '';
  for (const key of ['property', 'name', 'itemprop']) {
    const name = attribute(element, key)?.toLowerCase();
    if (name !== undefined && name !== '' && value !== '' && !metas.has(name)) metas.set(name, value);
  }
}

function addTime(metas: Map<string, string>, element: Element): void {
  const name = attribute(element, 'itemprop')?.toLowerCase();
  const value = attribute(element, 'datetime');
  if (name !== undefined && value !== null && !metas.has(name)) metas.set(name, value);
}

function addLink(metas: Map<string, string>, element: Element): void {
  const target = attribute(element, 'href');
  if (attribute(element, 'rel')?.toLowerCase() === 'canonical' && target !== null && !metas.has('canonical'))
    metas.set('canonical', target);
}

/** What browsers write above a page they save: `saved from url=(0027)https://example.com/talks`. */
function addSavedFrom(metas: Map<string, string>, document: DefaultTreeAdapterTypes.Document): void {
  for (const node of document.childNodes) {
    const found = 'data' in node ? /^ saved from url=\(\d+\)(\S+)/u.exec(node.data) : null;
    if (found?.[1] !== undefined) metas.set(savedFrom, found[1]);
  }
}

function isStructuredData(element: Element): boolean {
  return element.tagName === 'script' && /^application\/ld\+json/i.test(attribute(element, 'type') ?? '');
}

function tidy(text: string, longest: number): string | null {
  const one = text.slice(0, longest).replace(/\s+/gu, ' ').trim();
  return one === '' ? null : one;
}

function dateOf(stated: string | null): string | null {
  return stated === null ? null : isoDate(stated);
}
