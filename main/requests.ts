import { z } from 'zod';
import { webAddress } from '../core/account/web-address.ts';
import { blockKinds } from '../core/model.ts';
import { findingChoices } from '../core/report/chosen-findings.ts';
import type { UpdateSource } from '../preload/contract.ts';
import { reportFormats } from '../preload/contract.ts';
import type { Dialogs } from './dialogs.ts';
import type { ExportReport } from './export/export-report.ts';
import { fileNameFor } from './file-name.ts';
import { ruleFiles } from './house-rules.ts';
import { filesIn } from './import/files-in.ts';
import type { Origin } from './import/import-account.ts';
import type { Handlers, RequestParsers } from './ipc.ts';
import { preferencesSchema } from './preferences.ts';
import type { Asked } from './session/imports.ts';
import type { Session } from './session/session.ts';
import {
  annotationSchema,
  decisionSchema,
  linkDecisionSchema,
  metadataSchema,
  ruleSchema,
  targetSchema,
} from './store/schema.ts';
import { UserError } from './user-error.ts';

const nothing = z.tuple([]);
const identifier = z.string().min(1).max(200);
const index = z.int().nonnegative();
const title = z.string().trim().min(1).max(300);
const maximumRules = 20_000;
/** Stands for the file name of what was pasted without a name. */
const unnamed = 'Pasted account';
const maximumPasted = 20 * 1024 * 1024;
const pageAddress = z.string().refine((address) => webAddress(address) === address, 'not a web address');

/** What each request's arguments must look like. */
export const requestParsers: RequestParsers = {
  snapshot: nothing,
  addAccounts: nothing,
  addFiles: z.tuple([z.array(z.string().min(1).max(4096)).max(200)]),
  pasteAccount: z.tuple([
    z.strictObject({
      name: title.nullable(),
      text: z.string().max(maximumPasted),
      file: title.optional(),
    }),
  ]),
  addPages: z.tuple([z.array(pageAddress).min(1).max(50), title.nullable()]),
  removeAccount: z.tuple([identifier]),
  updateAccount: z.tuple([
    identifier,
    z.discriminatedUnion('from', [
      z.strictObject({ from: z.literal('ask') }),
      z.strictObject({ from: z.literal('file'), path: z.string().min(1).max(4096) }),
      z.strictObject({ from: z.literal('text'), text: z.string().max(maximumPasted) }),
      z.strictObject({ from: z.literal('page'), address: pageAddress }),
    ]),
  ]),
  formerVersions: z.tuple([identifier]),
  changeAccount: z.tuple([identifier, metadataSchema]),
  moveAccount: z.tuple([identifier, index]),
  setBlockKind: z.tuple([identifier, index, z.enum(blockKinds), z.string().max(300)]),
  renameReview: z.tuple([title]),
  saveAnnotation: z.tuple([annotationSchema]),
  removeAnnotation: z.tuple([identifier]),
  decide: z.tuple([z.string().min(1).max(20_000), decisionSchema.nullable(), annotationSchema.nullable()]),
  setLinks: z.tuple([
    title,
    z
      .array(z.strictObject({ a: targetSchema, b: targetSchema, decision: linkDecisionSchema.nullable() }))
      .min(1)
      .max(2_000),
  ]),
  saveRule: z.tuple([ruleSchema]),
  removeRule: z.tuple([identifier]),
  setHouseRules: z.tuple([z.array(ruleSchema).max(maximumRules)]),
  shippedRules: nothing,
  readRules: nothing,
  exportRules: z.tuple([
    z.strictObject({
      name: title,
      rules: z.array(z.strictObject({ forms: ruleSchema.shape.forms, reason: z.string() })).max(maximumRules),
    }),
  ]),
  markSeen: nothing,
  history: nothing,
  undo: nothing,
  redo: nothing,
  newReview: z.tuple([title]),
  openReview: z.tuple([identifier]),
  closeReview: nothing,
  deleteReview: z.tuple([identifier]),
  restoreReview: z.tuple([identifier]),
  analyseAgain: nothing,
  stopAnalysis: nothing,
  exportReport: z.tuple([z.enum(reportFormats), z.enum(findingChoices)]),
  stopImport: nothing,
  stopExport: nothing,
  showInFolder: z.tuple([z.string().min(1).max(4096)]),
  saveCopy: nothing,
  openCopies: nothing,
  openCopiesAt: z.tuple([z.array(z.string().min(1).max(4096)).min(1).max(50)]),
  dismissArrival: nothing,
  backups: nothing,
  restoreBackup: z.tuple([identifier]),
  exportEverything: nothing,
  setPreferences: z.tuple([preferencesSchema.partial() as RequestParserOf<'setPreferences'>]),
  dismissNotices: nothing,
  drawn: nothing,
};

/** An optional key may be absent but never undefined, which zod's types cannot say. */
type RequestParserOf<Name extends keyof RequestParsers> =
  RequestParsers[Name] extends z.ZodType<[infer First]> ? z.ZodType<First> : never;

/** What is done for each request: the session answers most of them, and what needs a dialog first is asked for here. */
export function requestHandlers(
  session: Session,
  dialogs: Dialogs,
  exportReport: ExportReport,
  stopExport: () => void,
  rulesFolder: string,
): Omit<Handlers, 'drawn'> {
  const written = new Set<string>();
  const noted = <To extends { readonly path: string }>(to: To | null): To | null => {
    if (to !== null) written.add(to.path);
    return to;
  };
  return {
    ...session,
    ...ruleFiles(dialogs, rulesFolder),
    addAccounts: async () => session.importOrigins(await originsAt(await dialogs.chooseAccounts())),
    addFiles: async (paths) => session.importOrigins(await originsAt(paths)),
    pasteAccount: ({ name, text, file = unnamed }) =>
      session.importOrigins([name === null ? { name: file, text } : { name, text, outlet: name }]),
    addPages: (addresses, outlet) =>
      session.importOrigins(addresses.map((page) => (outlet === null ? { page } : { page, outlet }))),
    updateAccount: async (id, source) => {
      const origin = await originOf(source, dialogs);
      return origin === null ? { updated: false, problem: null } : session.updateAccount(id, origin);
    },
    exportReport: async (format, choice) =>
      noted(await exportReport(session.snapshot(), await session.past(), format, choice)),
    stopExport,
    showInFolder: (path) => {
      // The window may not have any other place of the disk opened.
      if (!written.has(path))
        throw new UserError('Only a file that Crossread has just written can be shown.');
      dialogs.showInFolder(path);
    },
    saveCopy: async () => {
      const path = await dialogs.chooseCopyPath(fileNameFor(session.snapshot().review?.title ?? ''));
      if (path !== null) await session.saveCopy(path);
      return noted(path === null ? null : { path });
    },
    openCopies: async () => session.openCopies(await dialogs.chooseCopies()),
    openCopiesAt: session.openCopies,
    exportEverything: async () => {
      const path = await dialogs.chooseEverythingPath();
      return noted(path === null ? null : { path, problems: await session.exportEverything(path) });
    },
  };
}

async function originOf(source: UpdateSource, dialogs: Dialogs): Promise<Origin | Asked | null> {
  if (source.from === 'file') return { path: source.path };
  if (source.from === 'page') return { page: source.address };
  if (source.from === 'text') return { name: 'Pasted text', text: source.text };
  const path = await dialogs.chooseVersion();
  return path === null ? null : { path };
}

/** Files to import for paths that may be folders. */
async function originsAt(paths: readonly string[]): Promise<readonly Origin[]> {
  return (await filesIn(paths)).map((path) => ({ path }));
}
