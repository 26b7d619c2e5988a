import type { Basis } from '../law/source.ts';
import type { Registry } from '../registry/registry.ts';
import type { Edit, Span } from '../text/span.ts';
import type { DocumentTree, Parsed, Regime } from '../tree/nodes.ts';
import type { Language, Safety, Severity } from './finding.ts';
import type { FormPart } from './form-part.ts';
import type { Release } from './releases.ts';
import type { View } from './view.ts';

/** Texts with `{name}` slots, filled from the values of a report. */
export type Messages<K extends string> = Readonly<Record<Language, Readonly<Record<K, string>>>>;

export interface ReportFix<K extends string> {
  /** Key of the title among the rule's messages. */
  readonly title: K;
  readonly edits: readonly Edit[];
  /** The rule's own safety when absent. */
  readonly safety?: Safety;
  readonly values?: Values;
}

export type Values = Readonly<Record<string, string | number>>;

export interface Report<K extends string> {
  readonly span: Span;
  readonly message: K;
  readonly values?: Values;
  readonly fix?: ReportFix<K>;
  readonly moreFixes?: readonly ReportFix<K>[];
  readonly related?: readonly { readonly span: Span; readonly message: K; readonly values?: Values }[];
  /** Only to lower the rule's own severity (a doubtful case of the same fault). */
  readonly severity?: Severity;
  readonly tag?: 'unnecessary' | 'deprecated';
  /** The word that is doubted, as written: what a unit may put among its own words. */
  readonly word?: string;
}

/** What a rule sees: one document of the file at a time, the whole parse, the day. Everything is read-only. */
export interface RuleContext {
  readonly parsed: Parsed;
  /** The document being checked: the file's main document or a further one. */
  readonly doc: DocumentTree;
  /** False for a form or attached text further down in the same file. */
  readonly isMain: boolean;
  /** `YYYY-MM-DD`; an option, never read from a clock. */
  readonly today: string | undefined;
  /** Leaves, divisions and citations of this document (of the whole file for a `wholeFile` rule), computed once. */
  readonly view: View;
  /** Documents that may be cited: built in, of the unit, of the workspace. */
  readonly registry: Registry;
  /** What the other documents of the workspace cite; none on its own. */
  readonly elsewhere: Elsewhere;
  /** Words and names that the unit says are right (`words` in `.the-thuc.json`), as they are written there. */
  readonly words: readonly string[];
}

/** Citations of the other documents of the workspace, by `keyOfCode`. */
export type Elsewhere = (key: string) => readonly MentionElsewhere[];

/** A citation in another document of the workspace. */
export interface MentionElsewhere {
  /** Path of the document as people know it: relative to the workspace. */
  readonly path: string;
  readonly uri: string;
  readonly span: Span;
  readonly code: string;
  readonly date: string | null;
  readonly issuer: string | null;
}

/**
 * An example is a test and a part of the rule's page.
 *
 * By default `text` is a fragment: the tests put it, on lines of its own, into the section "II. NỘI DUNG" of a small
 * faultless plan of a province's department dated 15/3/2026 (`test/harness/frame.ts`); offsets and `fixed` are of the
 * fragment. `whole: true` says that the text is the whole file.
 */
export interface RuleExample {
  readonly name: string;
  /** Source with the expected findings marked `⟦…⟧`; an example without marks expects silence. */
  readonly text: string;
  /** The message of the first finding must contain this. */
  readonly message?: string;
  /** The text after every fix of this rule, safe and review, has been applied. */
  readonly fixed?: string;
  /** `YYYY-MM-DD` of the day of the check. */
  readonly today?: string;
  /** Rows of a unit's registry that the example is checked with, besides the built-in ones: as in `can-cu.yaml`. */
  readonly registry?: readonly Readonly<Record<string, unknown>>[];
  /** What other documents of the workspace cite. */
  readonly elsewhere?: readonly Omit<MentionElsewhere, 'uri' | 'span'>[];
  /** Other rules that warn of this text too, and can't but: it is an excerpt, or two faults belong together. There are no more. */
  readonly also?: readonly string[];
  /** Other documents of the workspace, each by its path and its whole text. */
  readonly workspace?: readonly { readonly path: string; readonly text: string }[];
  /** The example is a fragment inside a small whole plan (default), or the whole text itself. */
  readonly whole?: boolean;
  /** The text is decomposed on purpose; the harness refuses any other fixture that is not NFC. */
  readonly notNfc?: boolean;
}

export interface Rule<K extends string = string> {
  /** `<group>/<fault>`, no tone marks, never reused. */
  readonly id: string;
  /** The release that brought it; absent: it came after the last one. */
  readonly since?: Release;
  /** The part of the form it judges, where neither group nor basis says: `partOf` in `form-part.ts`. */
  readonly part?: FormPart;
  /** Ids of rules to read beside this one, where names and articles don't bring them together: `related.ts`. */
  readonly related?: readonly string[];
  readonly severity: Severity;
  readonly basis: readonly Basis[];
  /** Absent: the rule offers no fix. */
  readonly fix?: Safety;
  readonly title: Readonly<Record<Language, string>>;
  readonly messages: Messages<K>;
  /** Those of the messages that stand at related places: neither sentence of a finding nor name of a fix. */
  readonly labels?: readonly NoInfer<K>[];
  readonly docs: Readonly<Record<Language, string>>;
  /** Regimes the rule applies to; absent: every one, and texts of unknown kind too. */
  readonly regimes?: readonly Regime[];
  /**
   * True where a half-written document would raise it (missing parts, empty sections): then it is computed on save and
   * on the command line, not while typing.
   */
  readonly onSaveOnly?: boolean;
  /** Looks at the whole file once (leaves outside any document too) rather than at each document. */
  readonly wholeFile?: boolean;
  /**
   * It judges what stands between lines of the whole file: a switch in between would change just that, so the editor offers
   * one for the file only.
   */
  readonly betweenLines?: boolean;
  /** Off unless switched on by configuration. */
  readonly offByDefault?: boolean;
  check(context: RuleContext, report: (found: Report<K>) => void): void;
  readonly examples: readonly RuleExample[];
}

/** Keeps the message keys of a rule checked by the compiler. */
export function defineRule<const K extends string>(rule: Rule<K>): Rule<K> {
  return rule;
}
