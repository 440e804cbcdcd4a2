/** What a command does, and what keeps it from being done just now, in words for the editor; null when nothing does. */
export type Act = { readonly run: () => void; readonly hindrance?: () => string | null };
