import type { CrossreadApi } from '../preload/contract.ts';

declare global {
  /** The only door out of the window; see preload/contract.ts. Its type is merged into the DOM's own. */
  // oxlint-disable-next-line typescript/consistent-type-definitions
  interface Window {
    readonly crossread: CrossreadApi;
  }
}

declare module 'react' {
  // oxlint-disable-next-line typescript/consistent-type-definitions
  interface CSSProperties {
    /** 0..1, how strongly a mark is filled. */
    readonly '--share'?: number;
    readonly '--columns'?: number;
  }
}
