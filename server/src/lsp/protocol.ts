import type { Diagnostic, TextEdit } from 'vscode-languageserver';
import type { PreviewPages } from '../core/layout/preview.ts';
import type { Regime } from '../core/tree/nodes.ts';

/**
 * The requests that the client makes beyond LSP. Both sides import this file, for the types and the method names only: it
 * must stay free of run-time imports.
 */

/** `source` of every diagnostic; the client counts its own by it. */
export const DIAGNOSTIC_SOURCE = 'Thể Thức';

/**
 * In `context.triggerCharacter` of a completion request: the drafter pressed Ctrl+Space. LSP has one kind, `Invoked`, for
 * that and for what an editor asks by itself while letters are typed.
 */
export const ASKED_BY_HAND = 'theThuc.hoi';

/** Documents that `theThuc/new` can scaffold, in the order to offer them. No parameters. */
export const KINDS_REQUEST = 'theThuc/kinds';
export interface KindChoice {
  /** Slug: `ke-hoach`, `quyet-dinh`, … */
  readonly kind: string;
  /** `Kế hoạch`, …: the kinds have no other names. */
  readonly name: string;
  /** Of a decision or resolution that is offered as a normative text besides. */
  readonly regime?: 'quy-pham';
}
export type KindsResult = readonly KindChoice[];

/** Text of a new document. Fields left out or empty become blanks to fill in. */
export const NEW_REQUEST = 'theThuc/new';
export interface NewParams {
  readonly kind: string;
  readonly regime?: 'quy-pham';
  readonly fields: NewFields;
  /** Where the document is made: what the unit of that folder says of itself completes the fields. */
  readonly folder?: string;
}
export interface NewFields {
  readonly parentAgency?: string;
  readonly agency?: string;
  readonly place?: string;
  readonly subject?: string;
}
/** What the unit of a folder says of itself in `.the-thuc.json`, to be shown where it is asked for. */
export const UNIT_REQUEST = 'theThuc/unit';
export interface UnitParams {
  readonly folder: string;
}
export type UnitResult = Pick<NewFields, 'agency' | 'place'>;
export interface NewResult {
  readonly text: string;
}

/**
 * Findings of files that need not be open. A file of the index needs no text; one that the server doesn't know comes back
 * in `missing`, and the client sends its text, so that it works in virtual workspaces too.
 */
export const CHECK_FOLDER_REQUEST = 'theThuc/checkFolder';
export interface CheckFolderParams {
  readonly files: readonly { readonly uri: string; readonly text?: string }[];
}
export interface CheckFolderResult {
  readonly files: readonly { readonly uri: string; readonly diagnostics: Diagnostic[] }[];
  readonly missing?: readonly string[];
}

/**
 * Files of the workspace, sent by the client: the server has no file system in a browser nor in a virtual workspace. It
 * says in `initializationOptions.workspaceFiles` that it will. Answered when the batch stands in the index, so that the
 * client sends the next one only then.
 */
export const INDEX_REQUEST = 'theThuc/indexFiles';
export interface IndexParams {
  readonly files?: readonly IndexedText[];
  /** Addresses of files and of folders. */
  readonly deleted?: readonly string[];
  readonly renamed?: readonly { readonly from: string; readonly to: string; readonly path: string }[];
  /** The first and the last batch of a reading of the whole workspace; `stopped` where the drafter has ended it early. */
  readonly state?: 'begin' | 'done' | 'stopped';
}
export interface IndexedText {
  readonly uri: string;
  /** As people know it: relative to the workspace. */
  readonly path: string;
  readonly text: string;
}
export interface IndexResult {
  readonly files: number;
}

/** Asked by the server: texts of files of the index, `null` where one can't be read. */
export const READ_FILES_REQUEST = 'theThuc/readFiles';
export interface ReadFilesParams {
  readonly uris: readonly string[];
}
export interface ReadFilesResult {
  readonly texts: readonly (string | null)[];
}

/** Told by the server; `$/` so that any other client may pass over it. */
export const STATE_NOTIFICATION = '$/theThuc/state';
export interface StateParams {
  readonly files: number;
  /** The whole workspace has been read. */
  readonly ready: boolean;
  /** The findings of every file have been worked out. */
  readonly checked: boolean;
}

/**
 * Scheme of the pages about documents that may be cited; their query names the entry. Definitions lead there where
 * `initializationOptions.entryPages` says that the client can show them.
 */
export const ENTRY_SCHEME = 'the-thuc';
/** The page as plain text; `null` for an unknown entry. */
export const ENTRY_PAGE_REQUEST = 'theThuc/entryPage';
export interface EntryPageParams {
  readonly query: string;
  readonly language: Settings['ngonNgu'];
}
export interface EntryPageResult {
  readonly text: string;
}

/** The report to print of documents that need not be open, as a page of HTML. */
export const REPORT_REQUEST = 'theThuc/report';
export interface ReportParams {
  /** `path` as people know it: relative to the workspace. */
  readonly files: readonly { readonly uri: string; readonly path: string }[];
  readonly language?: Settings['ngonNgu'];
}
export interface ReportResult {
  readonly html: string;
  /** Day of the check, `YYYY-MM-DD`. */
  readonly today: string;
  readonly files: number;
  readonly errors: number;
  readonly warnings: number;
}

/** The printed form of an open document, block by block; `null` for one that isn't open. */
export const PREVIEW_REQUEST = 'theThuc/preview';
export interface PreviewParams {
  readonly uri: string;
}
export interface PreviewResult {
  /** Of the text that was looked at. */
  readonly version: number;
  readonly pages: PreviewPages;
}

/** An open document as a file to hand over; `null` for one that isn't open. Who writes the file is the client. */
export const EXPORT_REQUEST = 'theThuc/export';
export interface ExportParams {
  readonly uri: string;
  /** `akn`: Akoma Ntoso, an XML file. */
  readonly to: 'docx' | 'pdf' | 'html' | 'akn';
  /** Numbers that Word counts itself, in place of typed ones. */
  readonly autoNumber?: boolean;
  /** Findings in the margin, as Word's comments. */
  readonly comments?: boolean;
}
export type ExportResult =
  /** Base64. */
  | { readonly bytes: string }
  /** Why not, in words for the drafter. */
  | { readonly fault: string };

/** A .docx as text of a new document, with what could not be carried. Nothing is kept of it. */
export const IMPORT_REQUEST = 'theThuc/import';
export interface ImportParams {
  /** Base64. */
  readonly bytes: string;
  readonly language: Settings['ngonNgu'];
}
export type ImportResult =
  | { readonly text: string; readonly paragraphs: number; readonly notes: readonly ImportedNote[] }
  /** Why not, in words for the drafter. */
  | { readonly fault: string };
export interface ImportedNote {
  readonly message: string;
  /** First words of the places. */
  readonly details: readonly string[];
}
/** A .docx checked, text and sheet, as the command line does; what was found as a page to read. */
export const CHECK_WORD_REQUEST = 'theThuc/checkWord';
export interface CheckWordParams {
  /** Where it lies: the folder's settings hold for it. */
  readonly uri: string;
  /** What it is called on the page. */
  readonly name: string;
  /** Base64. */
  readonly bytes: string;
  readonly language: Settings['ngonNgu'];
}
export type CheckWordResult =
  | { readonly html: string; readonly errors: number; readonly warnings: number }
  /** Why not, in words for the drafter. */
  | { readonly fault: string };
/** An open document compared with an older version of it; `null` for one that isn't open. */
export const COMPARE_REQUEST = 'theThuc/compare';
export interface CompareParams {
  readonly uri: string;
  /** How the document is called in the table. */
  readonly name: string;
  readonly old: CompareVersion;
  /** The comparison table as a page, or the new version with tracked changes. */
  readonly to: 'html' | 'docx';
}
export type CompareVersion =
  | { readonly name: string; readonly text: string }
  /** A file of Word, base64. */
  | { readonly name: string; readonly docx: string };
export type CompareResult =
  /** `count` changes, summed up in words. */
  | { readonly html: string; readonly count: number; readonly sum: string }
  /** Base64. */
  | { readonly bytes: string }
  /** Why not, in words for the drafter. */
  | { readonly fault: string };

/** What was copied elsewhere as HTML, as text of a document; `null` where there are no words in it. */
export const PASTE_REQUEST = 'theThuc/paste';
export interface PasteParams {
  readonly html: string;
}
export interface PasteResult {
  readonly text: string;
  /** Copied in a word processor: then it is what the drafter wants; from a page it may not be. */
  readonly origin: 'office' | 'web';
}

/** What the status item says about an open document; `null` where the server doesn't know it. */
export const STATUS_REQUEST = 'theThuc/status';
export interface StatusParams {
  readonly uri: string;
}
export interface StatusResult {
  readonly kind: string;
  /** `Kế hoạch`, `Chỉ thị (Đảng)`, …; for `unknown` a phrase such as "không rõ loại văn bản". */
  readonly kindName: string;
  /** The rules the document is bound to; absent where no kind is recognised. */
  readonly regime?: Regime;
  readonly counts: { readonly error: number; readonly warning: number; readonly info: number; readonly hint: number };
  /** What the drafter should know about the silence: empty, no document recognised, rules switched off … */
  readonly reason?: string;
  /** The form isn't checked at all, so that no finding doesn't mean no fault. */
  readonly unchecked?: true;
}

/** Scheme of the pages of the rules in an editor: `the-thuc-quy-tac:/<rule>.md`, and the two lists of `core/pages/address.ts`. */
export const RULE_SCHEME = 'the-thuc-quy-tac';
/** The page of a rule, or one of the lists (`README`, `dieu-khoan`), as Markdown; `null` for an unknown name. */
export const RULE_PAGE_REQUEST = 'theThuc/rulePage';
export interface RulePageParams {
  readonly rule: string;
  readonly language?: Settings['ngonNgu'];
}
export interface RulePageResult {
  readonly markdown: string;
}

/** All rules, by the part of the form that they judge, in the order of a document. */
export const RULES_REQUEST = 'theThuc/rules';
export interface RulesParams {
  readonly language?: Settings['ngonNgu'];
}
export interface RulesResult {
  readonly parts: readonly { readonly name: string; readonly rules: readonly RuleChoice[] }[];
}
export interface RuleChoice {
  readonly id: string;
  readonly title: string;
  /** Level in words: "cảnh báo". */
  readonly level: string;
}

/** The clean form of an open document: what each step would do, and what comes of those that are chosen; `null` for none open. */
export const CLEAN_REQUEST = 'theThuc/clean';
export interface CleanParams {
  readonly uri: string;
  /** Ids of the steps to take; all where absent. */
  readonly steps?: readonly string[];
}
export interface CleanResult {
  /** Of the text that was looked at: the edits fit no other. */
  readonly version: number;
  readonly steps: readonly CleanStep[];
  readonly text: string;
  readonly edits: readonly TextEdit[];
}
export interface CleanStep {
  readonly id: string;
  readonly title: string;
  readonly why: string;
  /** "nối 34 dòng bị ngắt"; what could not be done without changing the tree is said too. */
  readonly done: string;
  readonly count: number;
  readonly sample?: { readonly before: string; readonly after: string };
}
/** "Chuẩn hóa ký tự" of an open document, asked for and answered like the clean form; its steps are the rules `ky-tu/…`. */
export const CHARACTERS_REQUEST = 'theThuc/normaliseCharacters';
/** The client's command that shows the steps; offered where `initializationOptions.cleanCommand` says that it has one. */
export const CLEAN_COMMAND = 'theThuc.chuanHoa';
/** The same for characters; a client that has one of them has both. */
export const CHARACTERS_COMMAND = 'theThuc.chuanHoaKyTu';

/** Settings under `theThuc`, as the server asks for them with `workspace/configuration`. */
export interface Settings {
  /** When open documents are checked. */
  readonly kiemTra: 'khiLuu' | 'khiGo';
  readonly ngonNgu: 'vi' | 'en';
  /** Behind citations of documents that are no longer in force: since when. */
  readonly goiYHetHieuLuc: boolean;
  /** Rule id or group -> level. */
  readonly quyTac: Readonly<Record<string, 'off' | 'hint' | 'info' | 'warning' | 'error'>>;
}
