import { findingKinds } from '../../core/model.ts';
import { parsedJson } from '../parsed-json.ts';

/** The version of the stored shape of reviews and their edits that this program writes. It reads all versions before. */
export const reviewSchemaVersion = 3;

/**
 * What was stored by a version before, in the shape of this one; whether that shape is right is found out afterwards,
 * by the schema. What an earlier version did not keep is said to be unknown, never made up.
 */
export function upgradeReview(data: unknown, from: number): unknown {
  const data2 = from < 2 ? reviewFrom1(data) : data;
  return from < 3 ? reviewFrom2(data2) : data2;
}

/** As `upgradeReview`, for one edit of the journal. */
export function upgradeEdit(edit: unknown, from: number): unknown {
  const edit2 = from < 2 ? editFrom1(edit) : edit;
  return from < 3 ? editFrom2(edit2) : edit2;
}

type Fields = Readonly<Record<string, unknown>>;

/** Version 1 had no earlier versions of accounts, links, rules, threads, tags, nor authors of decisions. */
function reviewFrom1(data: unknown): unknown {
  if (!isFields(data)) return data;
  const annotations = each(data['annotations'], annotationFrom1);
  const decisions = each(data['decisions'], decisionFrom1);
  return { ...data, annotations, decisions, versions: [], links: [], rules: [], seen: null };
}

function editFrom1(edit: unknown): unknown {
  if (!isFields(edit)) return edit;
  switch (edit['type']) {
    case 'add-annotation':
    case 'change-annotation':
      return { ...edit, annotation: annotationFrom1(edit['annotation']) };
    case 'decide':
      return { ...edit, decision: decisionFrom1(edit['decision']) };
    case 'group':
      return { ...edit, edits: each(edit['edits'], editFrom1) };
    default:
      return edit;
  }
}

/** Version 2 did not keep where on the web an account stands. */
function reviewFrom2(data: unknown): unknown {
  if (!isFields(data)) return data;
  const accounts = each(data['accounts'], withoutAddress);
  const versions = each(data['versions'], (version) =>
    isFields(version) ? { ...version, record: withoutAddress(version['record']) } : version,
  );
  return { ...data, accounts, versions };
}

function editFrom2(edit: unknown): unknown {
  if (!isFields(edit)) return edit;
  switch (edit['type']) {
    case 'add-account':
    case 'update-account':
      return { ...edit, account: withoutAddress(edit['account']) };
    case 'change-account':
      return { ...edit, metadata: withoutAddress(edit['metadata']) };
    case 'group':
      return { ...edit, edits: each(edit['edits'], editFrom2) };
    default:
      return edit;
  }
}

function withoutAddress(metadata: unknown): unknown {
  return isFields(metadata) ? { ...metadata, address: null } : metadata;
}

function annotationFrom1(annotation: unknown): unknown {
  if (!isFields(annotation)) return annotation;
  const targets = each(annotation['targets'], (target) =>
    isFields(target) ? { ...target, anchor: 'exact', former: null } : target,
  );
  return { ...annotation, targets, tags: [], thread: [] };
}

function decisionFrom1(decision: unknown): unknown {
  if (!isFields(decision)) return decision;
  return { ...decision, author: '', decided: null, about: evidenceIn(decision['finding']) };
}

/** A finding's key holds its evidence in folded letters, which is better than none: `["place","a:kyiv","b:odesa"]`. */
function evidenceIn(key: unknown): unknown {
  if (typeof key !== 'string') return null;
  const parts = parsedList(key);
  const kind = findingKinds.find((known) => known === parts[0]);
  if (kind === undefined) return null;
  const sides = parts.slice(1).map((part) => {
    const colon = part.indexOf(':');
    return { account: part.slice(0, colon), text: part.slice(colon + 1) };
  });
  return sides.every(({ account }) => account !== '') ? { kind, sides } : null;
}

function parsedList(text: string): readonly string[] {
  const value = parsedJson(text);
  return Array.isArray(value) ? value.filter((part) => typeof part === 'string') : [];
}

function each(list: unknown, upgrade: (item: unknown) => unknown): unknown {
  return Array.isArray(list) ? list.map(upgrade) : list;
}

function isFields(value: unknown): value is Fields {
  return typeof value === 'object' && value !== null && !Array.isArray(value);
}
