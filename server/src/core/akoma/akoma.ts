import { CONCLUSION_ROLES } from '../tree/areas.ts';
import { leavesIn, ownLeaves } from '../tree/leaves-in.ts';
import type { Annex, DocumentTree, Leaf, Parsed } from '../tree/nodes.ts';
import { bodyOf, paragraph, type Writing } from './body.ts';
import { idsOf } from './eids.ts';
import { conclusionsOf, PREFACE, preambleOf, prefaceOf } from './frame.ts';
import { inlinerOf } from './inline.ts';
import { formOf, metaOf, type Origin } from './meta.ts';
import { element, printXml, type XmlElement } from './xml.ts';

/**
 * The file as Akoma Ntoso 3.0 (OASIS LegalDocML): for archives and registers of law that take documents as XML. Every printed
 * word stands in it once; comments, front matter and what belongs to no document don't. Further documents of the file are
 * attachments of the first one.
 */
export function akomaXml(parsed: Parsed, origin: Origin): string {
  const ids = idsOf(parsed);
  const writing: Writing = { parsed, ids, inline: inlinerOf(parsed, ids) };
  const further = parsed.documents.map((doc) => {
    const id = ids.of(doc) ?? '';
    return element('attachment', { eId: id }, [documentOf(writing, parsed, doc, origin, id, [])]);
  });
  const root = documentOf(writing, parsed, parsed.main, origin, '', further);
  return printXml(element('akomaNtoso', { xmlns: 'http://docs.oasis-open.org/legaldocml/ns/akn/3.0' }, [root]));
}

function documentOf(
  writing: Writing,
  parsed: Parsed,
  doc: DocumentTree,
  origin: Origin,
  id: string,
  further: readonly XmlElement[],
): XmlElement {
  const form = formOf(doc);
  const { preface, conclusions } = looseLeaves(parsed, doc);
  const body = bodyOf(writing, doc.body, id, form !== 'doc');
  const annexes = doc.attachments.map((annex) => annexOf(writing, parsed, annex, doc, origin));
  const attachments = [...annexes, ...further];
  const parts: readonly (XmlElement | undefined)[] = [
    metaOf(doc, origin, id === '' ? 'main' : id),
    prefaceOf(writing, doc, preface),
    preambleOf(writing, doc.preamble, id, form !== 'doc'),
    element(form === 'doc' ? 'mainBody' : 'body', {}, body.length > 0 ? body : [nothing(writing, id, form)]),
    conclusionsOf(writing, conclusions, id),
    attachments.length === 0 ? undefined : element('attachments', {}, attachments),
  ];
  return element(
    form,
    { name: doc.kind },
    parts.filter((part) => part !== undefined),
  );
}

/** The schema wants something in every body. */
function nothing({ ids }: Writing, id: string, form: string): XmlElement {
  if (form === 'doc') return element('p', {});
  const eId = ids.next(id, 'al');
  return element('alinea', { eId }, [element('content', { eId: `${eId}__content` }, [element('p', {})])]);
}

function annexOf(writing: Writing, parsed: Parsed, annex: Annex, doc: DocumentTree, origin: Origin): XmlElement {
  const id = writing.ids.of(annex) ?? '';
  const { label, heading, note } = annex;
  const title = [
    ...(label === undefined ? [] : [element('p', { class: 'phuLuc' }, writing.inline(label))]),
    ...(heading?.leaves ?? []).map((leaf) => paragraph(writing, leaf, { class: 'tenPhuLuc' })),
    ...(note?.leaves ?? []).map((leaf) => paragraph(writing, leaf, { class: 'kemTheo' })),
  ];
  const body = bodyOf(writing, annex.body, id, false);
  const parts: readonly (XmlElement | undefined)[] = [
    metaOf(doc, origin, id),
    title.length === 0 ? undefined : element('preface', {}, title),
    element('mainBody', {}, body.length > 0 ? body : [element('p', {})]),
    conclusionsOf(
      writing,
      leavesIn(parsed, annex.span).filter(({ role }) => CONCLUSION_ROLES.has(role)),
      id,
    ),
  ];
  return element('attachment', { eId: id }, [
    element(
      'doc',
      { name: 'phu-luc' },
      parts.filter((part) => part !== undefined),
    ),
  ]);
}

/** Lines of head and end by what they are: a pasted table has them in any order, and some stand in no field of the tree. */
function looseLeaves(parsed: Parsed, doc: DocumentTree): { preface: readonly Leaf[]; conclusions: readonly Leaf[] } {
  const own = ownLeaves(parsed, doc);
  return {
    preface: own.filter(({ role }) => PREFACE.has(role)),
    conclusions: own.filter(({ role }) => CONCLUSION_ROLES.has(role)),
  };
}
