import { z } from 'zod';
import type { Preferences } from '../preload/preferences.ts';
import { densities, themes } from '../preload/preferences.ts';

const identifier = z.string().min(1).max(200);

const columnLayoutSchema = z.strictObject({
  widths: z.record(identifier, z.number().min(0.05).max(50)),
  hidden: z.array(identifier).max(200),
  reference: identifier.nullable().default(null),
});

export const preferencesSchema = z.strictObject({
  theme: z.enum(themes),
  textSize: z.number().min(13).max(24),
  panelWidth: z.number().min(0).max(900),
  density: z.enum(densities),
  columns: z.record(identifier, columnLayoutSchema),
});

export const defaultPreferences: Preferences = {
  theme: 'system',
  textSize: 16,
  panelWidth: 320,
  density: 'comfortable',
  columns: {},
};

/** What is remembered between starts: the editor's preferences and the review that was open. */
export type Remembered = { readonly preferences: Preferences; readonly openReview: string | null };

const { shape } = preferencesSchema;

/** One wrong or missing preference, as in a file of an older version, costs none of the others. */
const storedPreferencesSchema = z.object({
  theme: shape.theme.catch(defaultPreferences.theme),
  textSize: shape.textSize.catch(defaultPreferences.textSize),
  panelWidth: shape.panelWidth.catch(defaultPreferences.panelWidth),
  density: shape.density.catch(defaultPreferences.density),
  columns: shape.columns.catch({}),
});

const rememberedSchema = z.object({
  preferences: storedPreferencesSchema.catch(() => ({ ...defaultPreferences, columns: {} })),
  openReview: z.string().nullable().catch(null),
});

/** The preferences in the file; whatever is missing or malformed there has its default. */
export function parseRemembered(stored: unknown): Remembered {
  const parsed = rememberedSchema.safeParse(stored);
  return parsed.success ? parsed.data : { preferences: defaultPreferences, openReview: null };
}
