import type { Basis } from '../law/source.ts';
import type { Edit, Span } from '../text/span.ts';

export type Severity = 'error' | 'warning' | 'info' | 'hint';
export type Language = 'vi' | 'en';

/** `safe` fixes take part in fix-all; a `review` fix is offered one by one. */
export type Safety = 'safe' | 'review';

export interface Fix {
  readonly title: string;
  readonly safety: Safety;
  readonly edits: readonly Edit[];
}

export interface Related {
  readonly span: Span;
  readonly message: string;
}

/** What a rule found, in the language asked for. The span covers at least one character of a non-empty text. */
export interface Finding {
  readonly rule: string;
  readonly severity: Severity;
  readonly message: string;
  readonly span: Span;
  readonly basis: readonly Basis[];
  /** The preferred fix first. */
  readonly fixes: readonly Fix[];
  readonly related: readonly Related[];
  /** Shown faded (superfluous text) or struck through (a document no longer in force). */
  readonly tag?: 'unnecessary' | 'deprecated';
  /** The word that is doubted, as written; a unit may put it among its own words, and it is right from then on. */
  readonly word?: string;
}
