import { DOCUMENT_TYPES } from '../law/types.ts';
import type { DocumentTree } from '../tree/nodes.ts';
import { issuerSlug, workUri } from './uri.ts';
import { element, type XmlElement } from './xml.ts';

/** What the file says of itself; `program` made it. */
export interface Origin {
  readonly program: string;
  readonly version: string;
}

/** `act` and `bill` are normative documents, issued and not yet; all others are `doc`. */
export function formOf(doc: DocumentTree): 'act' | 'bill' | 'doc' {
  if (doc.regime !== 'quy-pham') return 'doc';
  const isDraft =
    doc.preface.number?.number === undefined ||
    doc.preface.placeDate?.date.day === undefined ||
    doc.preface.stamps.some(({ flat }) => /^DỰ THẢO/u.test(flat.text));
  return isDraft ? 'bill' : 'act';
}

/** The document's own address; `component` for an annex or a document further down the file. */
export function uriOf(doc: DocumentTree): string {
  const { number, placeDate, agency, partyTitle, superior } = doc.preface;
  const issuer = agency?.text ?? (partyTitle === undefined ? undefined : superior?.text);
  const sign = number?.number === undefined ? undefined : [number.number, number.symbol ?? ''];
  return workUri({
    isAct: doc.regime === 'quy-pham',
    type: doc.kind,
    issuer,
    date: placeDate?.date.iso,
    // The mark between both is "/" in the State's and "-" in the Party's form: in an address it is the same.
    number: sign?.join('-'),
  });
}

/**
 * The three levels that Akoma Ntoso asks for: the work, its Vietnamese text, this file. A day that isn't written yet is
 * 0001-01-01 with a name that says so, since the schema asks for a whole date; the file bears the document's date and no clock's.
 */
export function metaOf(doc: DocumentTree, origin: Origin, component: string): XmlElement {
  // Names are unique in the whole file, and an attached document has a head of its own.
  const own = component === 'main' ? '' : `${component}__`;
  const work = uriOf(doc);
  const { agency, placeDate, type } = doc.preface;
  const iso = placeDate?.date.iso;
  const date = iso?.length === 10 ? iso : iso?.length === 4 ? `${iso}-01-01` : '0001-01-01';
  const dated = element('FRBRdate', {
    date,
    name: iso === undefined ? 'chuaGhiNgay' : iso.length === 10 ? 'ngayBanHanh' : 'chuaGhiDu',
  });
  const author = element('FRBRauthor', { href: `#${own}coQuanBanHanh`, as: `#${own}tacGia` });
  const maker = element('FRBRauthor', { href: `#${own}congCu`, as: `#${own}bienTap` });
  const at = (uri: string, suffix = ''): readonly XmlElement[] => [
    element('FRBRthis', { value: `${uri}/!${component}${suffix}` }),
    element('FRBRuri', { value: `${uri}${suffix}` }),
  ];
  const text = `${work}/vie@`;
  const issuer = agency?.text;
  const sign = signOf(doc);
  return element('meta', {}, [
    element('identification', { source: `#${own}congCu` }, [
      element('FRBRWork', {}, [
        ...at(work),
        dated,
        author,
        element('FRBRcountry', { value: 'vn' }),
        element('FRBRsubtype', { value: doc.kind }),
        ...(sign === undefined ? [] : [element('FRBRnumber', { value: sign })]),
        element('FRBRname', {
          value: DOCUMENT_TYPES.find(({ slug }) => slug === doc.kind)?.name ?? type?.text ?? doc.kind,
        }),
        element('FRBRprescriptive', { value: String(doc.regime === 'quy-pham') }),
        element('FRBRauthoritative', { value: 'false' }),
      ]),
      element('FRBRExpression', {}, [...at(text), dated, author, element('FRBRlanguage', { language: 'vie' })]),
      element('FRBRManifestation', {}, [
        ...at(text, '.xml'),
        dated,
        maker,
        element('FRBRformat', { value: 'application/akn+xml' }),
      ]),
    ]),
    element('references', { source: `#${own}congCu` }, [
      element('TLCOrganization', {
        eId: `${own}coQuanBanHanh`,
        href: `/akn/ontology/organization/vn.${issuer === undefined ? 'khong-ro' : issuerSlug(issuer)}`,
        showAs: issuer ?? 'Chưa ghi cơ quan ban hành',
      }),
      element('TLCOrganization', {
        eId: `${own}congCu`,
        href: '/akn/ontology/organization/vn.the-thuc',
        showAs: `${origin.program} ${origin.version}`,
      }),
      element('TLCRole', { eId: `${own}tacGia`, href: '/akn/ontology/role/vn.tac-gia', showAs: 'Cơ quan ban hành' }),
      element('TLCRole', {
        eId: `${own}bienTap`,
        href: '/akn/ontology/role/vn.bien-tap',
        showAs: 'Công cụ lập tệp này',
      }),
    ]),
  ]);
}

/** `30/2020/NĐ-CP` as it stands in the header, without the word "Số". */
function signOf({ preface: { number } }: DocumentTree): string | undefined {
  return number?.number === undefined ? undefined : number.text.slice(number.prefix.length).trim();
}
