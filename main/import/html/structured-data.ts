import { parsedJson } from '../../parsed-json.ts';
/** What one schema.org object says of an article; null where it does not say. */
export type Statement = {
  readonly isArticle: boolean;
  readonly headline: string | null;
  readonly description: string | null;
  readonly author: string | null;
  readonly publisher: string | null;
  readonly published: string | null;
  readonly updated: string | null;
  readonly articleBody: string | null;
};

const longestSource = 1_000_000;
const mostObjects = 2_000;
const shortestBody = 200;

/** The schema.org objects of one JSON-LD script, wherever they stand in it. A script that is no JSON says nothing. */
export function statementsIn(source: string): readonly Statement[] {
  if (source.length > longestSource) return [];
  const statements: Statement[] = [];
  const queue: unknown[] = [parsedJson(source)];
  for (let at = 0; at < queue.length && at < mostObjects; at += 1) {
    const value = queue[at];
    if (Array.isArray(value)) queue.push(...value.slice(0, mostObjects));
    if (!isRecord(value)) continue;
    statements.push(statementOf(value));
    for (const key of ['@graph', 'mainEntity', 'mainEntityOfPage', 'itemListElement']) queue.push(value[key]);
  }
  return statements;
}

type JsonObject = Readonly<Record<string, unknown>>;

function isRecord(value: unknown): value is JsonObject {
  return typeof value === 'object' && value !== null && !Array.isArray(value);
}

function statementOf(value: JsonObject): Statement {
  const body = stringIn(value, 'articleBody');
  return {
    isArticle: /(?:Article|Posting|Report|Review)$/.test(
      [value['@type']]
        .flat()
        .filter((each) => typeof each === 'string')
        .join(' '),
    ),
    headline: stringIn(value, 'headline'),
    description: stringIn(value, 'description'),
    author: names(value['author']),
    publisher: names(value['publisher']),
    published: stringIn(value, 'datePublished'),
    updated: stringIn(value, 'dateModified'),
    articleBody: body !== null && body.length >= shortestBody ? body : null,
  };
}

function stringIn(value: JsonObject, key: string): string | null {
  const found = value[key];
  return typeof found === 'string' && found.trim() !== '' ? found.trim() : null;
}

/** `{name}`, a name, or a list of either, as one line. */
function names(value: unknown): string | null {
  const all = [value]
    .flat()
    .slice(0, 20)
    .map((each) => (isRecord(each) ? [each['name']].flat()[0] : each))
    .filter(
      (each): each is string => typeof each === 'string' && each.trim() !== '' && !/^https?:/i.test(each),
    )
    .map((each) => each.replace(/\s+/gu, ' ').trim().slice(0, 200));
  return all.length === 0 ? null : [...new Set(all)].join(', ');
}
