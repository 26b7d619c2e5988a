import type { PreviewBlock, PreviewSection } from '../../../server/src/core/layout/preview.ts';

/**
 * What the extension and the page of the preview tell each other. Places are offsets of the document; lines and pixels stay
 * on their own sides. Types only: the page is a bundle of its own.
 */
export type ToPage =
  | {
      readonly type: 'pages';
      /** Both are left out where they are as before. Rules of lengths only come and go: what was measured still holds. */
      readonly css?: string;
      readonly lengths?: string;
      readonly sections: readonly PreviewSection[];
      readonly patch: Patch;
      readonly spans: readonly number[];
      /** Which document: kept by the page, so that the preview comes back with the window. */
      readonly uri: string;
      /** Where another document than before is shown, what was at the top of its editor. */
      readonly at?: number;
      /** When the first change was made that the page hasn't had, in ms; for what measures how far the page is behind. */
      readonly since?: number;
    }
  | { readonly type: 'show'; readonly offset: number }
  | { readonly type: 'cursor'; readonly offset: number }
  | { readonly type: 'note'; readonly text: string };

export type FromPage =
  /** The page can take messages; it shows nothing yet. */
  | { readonly type: 'ready' }
  | { readonly type: 'top'; readonly offset: number }
  | { readonly type: 'go'; readonly offset: number };

/** Blocks taken out and put in at one place: all that a keystroke does. */
export interface Patch {
  readonly from: number;
  readonly removed: number;
  readonly blocks: readonly PreviewBlock[];
}

/** What the page keeps for the next start of the window. */
export interface PageState {
  readonly uri: string;
  readonly offset: number;
}
