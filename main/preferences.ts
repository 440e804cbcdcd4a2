import { z } from 'zod';
import type { Preferences } from '../preload/contract.ts';
import { themes } from '../preload/contract.ts';

export const preferencesSchema = z.strictObject({
  theme: z.enum(themes),
  textSize: z.number().min(13).max(24),
  panelWidth: z.number().min(0).max(900),
});

export const defaultPreferences: Preferences = { theme: 'system', textSize: 16, panelWidth: 320 };

/** What is remembered between starts: the editor's preferences and the review that was open. */
export type Remembered = { readonly preferences: Preferences; readonly openReview: string | null };

const rememberedSchema = z.object({
  preferences: z.object(preferencesSchema.shape).catch(defaultPreferences),
  openReview: z.string().nullable().catch(null),
});

/** What the preferences file says; what it does not say, or says wrongly, is as on the first day. */
export function parseRemembered(stored: unknown): Remembered {
  const parsed = rememberedSchema.safeParse(stored);
  return parsed.success ? parsed.data : { preferences: defaultPreferences, openReview: null };
}
