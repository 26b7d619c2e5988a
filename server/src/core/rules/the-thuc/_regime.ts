import { spanOf } from '../../text/flat.ts';
import type { Edit, Span } from '../../text/span.ts';
import type { DocumentTree, Leaf, Parsed } from '../../tree/nodes.ts';
import { isMassBody, isPartyBody, isStateBody, isStateName, retype } from './_document.ts';
import { lineEnd, lineStart, linesAfter, removeLines } from './_insert.ts';
import { ownNumber } from './_number.ts';

/** The two forms that are never mixed: that of the Party's guidances, that of Nghị định 30. */
export type Form = 'dang' | 'nhanuoc';

/** A part that is written in one of the two forms and in no other. */
export interface FormSign {
  readonly form: Form;
  readonly part: 'coquan' | 'quochieu' | 'tieude' | 'so' | 'ky' | 'ket';
  readonly span: Span;
}

export interface MixedForms {
  /** The form that the issuer, or else the title, asks for. */
  readonly own: Form;
  readonly signs: readonly FormSign[];
}

/**
 * Both forms in one document: at least two parts written in the form that isn't its own, or the Party's title over a
 * State document. Another single one is a slip that the rule on that part tells.
 */
export function mixedForms(doc: DocumentTree): MixedForms | undefined {
  if (doc.regime === undefined || doc.regime === 'quy-pham' || isMassBody(doc)) return undefined;
  const signs = signsOf(doc);
  const own = ownForm(doc);
  const foreign = signs.filter((one) => one.form !== own);
  if (own === undefined || !(foreign.length > 1 || foreign[0]?.part === 'tieude')) return undefined;
  return signs.some((one) => one.form === own) ? { own, signs } : undefined;
}

function ownForm(doc: DocumentTree): Form | undefined {
  const { nationalTitle, partyTitle } = doc.preface;
  const state = isStateBody(doc);
  const party = isPartyBody(doc);
  // A paper of a Party body together with a State body may follow either.
  if (party && state) return undefined;
  if (party) return 'dang';
  if (state) return 'nhanuoc';
  if ((nationalTitle === undefined) === (partyTitle === undefined)) return undefined;
  return partyTitle === undefined ? 'nhanuoc' : 'dang';
}

const PARTY_NUMBER = /^Số ?:?[ .…_]{0,40}\d{0,6} ?- ?\p{Lu}\p{L}{0,5} ?\/ ?\p{Lu}/u;
const STATE_NUMBER = /^Số ?:?[ .…_]{0,40}\d{0,6} ?\/ ?\p{Lu}\p{L}{0,9} ?- ?\p{Lu}/u;
/** The capacity of the signer: letters with a slash between them, or without. */
const CAPACITY = /^(?:[TK] ?\/ ?[TLM]|TM|KT|TL)(?: ?[./])?(?= ?\p{Lu})/u;

function signsOf(doc: DocumentTree): FormSign[] {
  const { agency, nationalTitle, partyTitle, number } = doc.preface;
  const signs: FormSign[] = [];
  const add = (form: Form, part: FormSign['part'], span: Span | undefined): void => {
    if (span !== undefined) signs.push({ form, part, span });
  };
  if (isPartyBody(doc)) add('dang', 'coquan', agency?.span);
  else if (agency !== undefined && isStateName(agency.text)) add('nhanuoc', 'coquan', agency.span);
  add('nhanuoc', 'quochieu', nationalTitle?.span);
  add('dang', 'tieude', partyTitle?.span);
  if (number !== undefined && PARTY_NUMBER.test(number.text)) add('dang', 'so', number.span);
  else if (number !== undefined && STATE_NUMBER.test(number.text)) add('nhanuoc', 'so', number.span);
  for (const { leaf, length, slashed } of capacitiesOf(doc)) {
    add(slashed ? 'dang' : 'nhanuoc', 'ky', spanOf(leaf.flat, 0, length));
  }
  add('nhanuoc', 'ket', doc.conclusions.endMark?.span);
  return signs.sort((a, b) => a.span.start - b.span.start);
}

interface Capacity {
  readonly leaf: Leaf;
  readonly length: number;
  readonly letters: string;
  readonly slashed: boolean;
}

function capacitiesOf(doc: DocumentTree): Capacity[] {
  return doc.conclusions.signatures.flatMap(({ onBehalf, forPosition }) =>
    [onBehalf, forPosition].flatMap((leaf) => {
      const found = leaf === undefined ? null : CAPACITY.exec(leaf.flat.text);
      if (leaf === undefined || found === null) return [];
      const written = found[0];
      return [
        { leaf, length: written.length, letters: written.replace(/[ ./]/gu, ''), slashed: /\/\p{L}/u.test(written) },
      ];
    }),
  );
}

/** The edits that write every foreign part in the document's own form; undefined where one of them can't be made. */
export function toOwnForm(doc: DocumentTree, { own, signs }: MixedForms, parsed: Parsed): readonly Edit[] | undefined {
  const { nationalTitle, motto, partyTitle } = doc.preface;
  const edits: (Edit | undefined)[] = [];
  const foreign = new Set(signs.filter((one) => one.form !== own).map((one) => one.part));
  if (foreign.has('quochieu') && nationalTitle !== undefined) {
    edits.push(
      partyTitle === undefined
        ? retitled(nationalTitle.span, 'ĐẢNG CỘNG SẢN VIỆT NAM')
        : wholeLine(parsed, nationalTitle.span),
    );
    if (motto !== undefined) edits.push(wholeLine(parsed, motto.span));
  }
  if (foreign.has('tieude') && partyTitle !== undefined) {
    if (nationalTitle !== undefined) edits.push(wholeLine(parsed, partyTitle.span));
    else {
      edits.push(retitled(partyTitle.span, 'CỘNG HÒA XÃ HỘI CHỦ NGHĨA VIỆT NAM'));
      if (motto === undefined) edits.push(linesAfter(parsed, partyTitle.span.end, ['Độc lập - Tự do - Hạnh phúc']));
    }
  }
  if (foreign.has('so')) edits.push(renumbered(doc, own, parsed.text));
  if (foreign.has('ky')) {
    for (const { leaf, length, letters, slashed } of capacitiesOf(doc)) {
      if (slashed === (own === 'dang')) continue;
      const right = own === 'dang' ? `${letters.slice(0, 1)}/${letters.slice(1)}` : `${letters}.`;
      const gap = leaf.flat.text[length] === ' ' ? '' : ' ';
      edits.push(retype(leaf.flat, 0, length, `${right}${gap}`, parsed.text));
    }
  }
  const { endMark } = doc.conclusions;
  if (foreign.has('ket') && endMark !== undefined) edits.push({ span: endMark.span, text: '.' });
  const made = edits.filter((one) => one !== undefined);
  return made.length === edits.length ? made : undefined;
}

function retitled(span: Span, text: string): Edit {
  return { span, text };
}

/** Undefined where something else stands on the line: a header of two columns, marks of bold. */
function wholeLine({ text }: Parsed, { start, end }: Span): Edit | undefined {
  const alone =
    text.slice(lineStart(text, start), start).trim() === '' && text.slice(end, lineEnd(text, end)).trim() === '';
  return alone ? removeLines(text, start, end) : undefined;
}

function renumbered(doc: DocumentTree, own: Form, source: string): Edit | undefined {
  const number = ownNumber(doc);
  if (number === undefined) return undefined;
  const { flat, from, reading } = number;
  const [count = '', ...rest] = flat.text.slice(reading.from, reading.to).replace(/ /gu, '').split(/[/-]/u);
  if (rest.length < 2) return undefined;
  const symbol = own === 'dang' ? `${count}-${rest[0]}/${rest.slice(1).join('-')}` : `${count}/${rest.join('-')}`;
  const between = flat.text.slice(from, reading.from).trimStart();
  return retype(flat, 0, flat.text.length, `${own === 'dang' ? 'Số' : 'Số:'} ${between}${symbol}`, source);
}
