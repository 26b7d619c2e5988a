import { indexAt } from '../text/flat.ts';
import { ANNEX_ROLES, PREFACE_ROLES } from '../tree/areas.ts';
import type { DocumentTree, Leaf, LeafRole, PreambleNode } from '../tree/nodes.ts';
import { paragraph, type Writing } from './body.ts';
import type { Mark } from './inline.ts';
import { element, type Xml, type XmlElement } from './xml.ts';

/** The head: every line a paragraph named by what it is; type and subject together are the long title. */
export function prefaceOf(writing: Writing, doc: DocumentTree, leaves: readonly Leaf[]): XmlElement | undefined {
  const blocks: XmlElement[] = [];
  for (let i = 0; i < leaves.length; i += 1) {
    const leaf = leaves[i];
    if (leaf === undefined) continue;
    if (!TITLE.has(leaf.role)) {
      blocks.push(element('p', { class: CLASSES[leaf.role] }, writing.inline(leaf, marksOf(doc, leaf))));
      continue;
    }
    const lines: XmlElement[] = [];
    for (let next = leaves[i]; next !== undefined && TITLE.has(next.role); next = leaves[i]) {
      lines.push(
        element('p', { class: CLASSES[next.role] }, [whole(writing, next, TITLE_NAMES[next.role] ?? 'docTitle')]),
      );
      i += 1;
    }
    i -= 1;
    blocks.push(element('longTitle', { eId: writing.ids.next('', 'longTitle') }, lines));
  }
  return blocks.length === 0 ? undefined : element('preface', {}, blocks);
}

const TITLE: ReadonlySet<LeafRole> = new Set(['type', 'subject']);
const TITLE_NAMES: Partial<Readonly<Record<LeafRole, string>>> = { type: 'docType', subject: 'docTitle' };

/** Title and note of an annex stand here too: of a whole document that is attached, below its own title. */
export const PREFACE: ReadonlySet<LeafRole> = new Set([...PREFACE_ROLES, ...ANNEX_ROLES]);

/** Classes are the terms of docs/thuat-ngu.md. */
const CLASSES: Partial<Readonly<Record<LeafRole, string>>> = {
  superior: 'coQuanChuQuan',
  agency: 'coQuanBanHanh',
  nationalTitle: 'quocHieu',
  motto: 'tieuNgu',
  partyTitle: 'tieuDeDang',
  number: 'soKyHieu',
  placeDate: 'diaDanhThoiGian',
  type: 'tenLoai',
  subject: 'trichYeu',
  addresseeLabel: 'kinhGui',
  addressee: 'kinhGui',
  stamp: 'dauChi',
  annexLabel: 'phuLuc',
  annexHeading: 'tenPhuLuc',
  annexNote: 'kemTheo',
  recipientsLabel: 'noiNhan',
  recipient: 'noiNhan',
  onBehalf: 'quyenHan',
  forPosition: 'quyenHan',
  position: 'chucVu',
  signer: 'hoTen',
  signatureNote: 'chuKy',
};

function whole({ inline }: Writing, leaf: Leaf, name: string): XmlElement {
  return element(name, {}, inline(leaf));
}

/** Number, date, issuer, state of the draft: what the convention has a word for. */
function marksOf({ preface }: DocumentTree, leaf: Leaf): readonly Mark[] {
  const { flat, role } = leaf;
  const all = (name: string): readonly Mark[] => [
    { from: 0, to: flat.text.length, wrap: (children) => element(name, {}, children) },
  ];
  if (role === 'agency') return all('docAuthority');
  if (role === 'stamp' && /^DỰ THẢO/u.test(flat.text)) return all('docStatus');
  const { number, placeDate } = preface;
  if (role === 'number' && number?.numberSpan !== undefined && number.leaves[0] === leaf) {
    const from = indexAt(flat, number.numberSpan.start);
    const to = indexAt(flat, number.symbolSpan?.end ?? number.numberSpan.end);
    return [{ from, to, wrap: (children) => element('docNumber', {}, children) }];
  }
  const day = placeDate?.date.day;
  const iso = placeDate?.date.iso;
  if (role === 'placeDate' && day !== undefined && iso?.length === 10 && placeDate?.leaves[0] === leaf) {
    const before = flat.text.lastIndexOf('ngày', indexAt(flat, day.span.start));
    const from = before < 0 ? indexAt(flat, day.span.start) : before;
    return [{ from, to: flat.text.length, wrap: (children) => element('docDate', { date: iso }, children) }];
  }
  return [];
}

/** Căn cứ are citations; what is said of who proposed the document ("Xét đề nghị …") are recitals; the rest is formula. */
export function preambleOf(
  writing: Writing,
  nodes: readonly PreambleNode[],
  parent: string,
  isAct: boolean,
): XmlElement | undefined {
  const blocks: XmlElement[] = [];
  for (let i = 0; i < nodes.length; ) {
    const group = groupOf(nodes[i]);
    const same: PreambleNode[] = [];
    for (let node = nodes[i]; node !== undefined && groupOf(node) === group; node = nodes[i]) {
      same.push(node);
      i += 1;
    }
    blocks.push(...groupBlocks(writing, same, group, parent, isAct));
  }
  return blocks.length === 0 ? undefined : element('preamble', {}, blocks);
}

type Group = 'cits' | 'recs' | 'text' | 'enacting' | undefined;

function groupOf(node: PreambleNode | undefined): Group {
  if (node === undefined) return undefined;
  if (node.type === 'basis') return /^(?:Xét|Theo) /u.test(node.leaf.flat.text) ? 'recs' : 'cits';
  return node.type === 'enacting' ? 'enacting' : 'text';
}

function groupBlocks(
  writing: Writing,
  nodes: readonly PreambleNode[],
  group: Group,
  parent: string,
  isAct: boolean,
): readonly XmlElement[] {
  if (group === 'cits' || group === 'recs') {
    const id = writing.ids.next(parent, group);
    const [outer, inner, short] = group === 'cits' ? ['citations', 'citation', 'cit'] : ['recitals', 'recital', 'rec'];
    const each = nodes.map(({ leaf }) =>
      element(inner ?? '', { eId: writing.ids.next(id, short ?? '') }, [paragraph(writing, leaf)]),
    );
    return [element(outer ?? '', { eId: id }, each)];
  }
  // "Chính phủ ban hành Nghị định …" enacts the text; in other documents an opening is an opening.
  if (group === 'enacting' || isAct) {
    return nodes.map(({ leaf }) =>
      element('formula', { eId: writing.ids.next(parent, 'formula'), name: 'enactingFormula' }, [
        paragraph(writing, leaf),
      ]),
    );
  }
  return nodes.map(({ leaf, type }) =>
    paragraph(writing, leaf, { class: type === 'authority' ? 'thamQuyen' : 'moDau' }),
  );
}

/** Recipients, then signatures; the lines of each in the order of the text. */
export function conclusionsOf(writing: Writing, leaves: readonly Leaf[], parent: string): XmlElement | undefined {
  const recipients = leaves.filter(({ role }) => role === 'recipientsLabel' || role === 'recipient');
  const signatures = leaves.filter(({ role }) => role !== 'recipientsLabel' && role !== 'recipient');
  const blocks: XmlElement[] = [];
  const container = (name: string, children: readonly XmlElement[]): void => {
    if (children.length > 0) {
      blocks.push(element('container', { eId: writing.ids.next(parent, 'container'), name }, children));
    }
  };
  container(
    'noiNhan',
    recipients.map((leaf) => line(leaf, writing.inline(leaf))),
  );
  container(
    'chuKy',
    signatures.map((leaf) => line(leaf, [element('signature', {}, writing.inline(leaf))])),
  );
  return blocks.length === 0 ? undefined : element('conclusions', {}, blocks);
}

function line(leaf: Leaf, children: readonly Xml[]): XmlElement {
  return element('p', { class: CLASSES[leaf.role] }, children);
}
