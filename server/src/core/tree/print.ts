import type { Annex, BodyNode, DocumentTree, Parsed, Part } from './nodes.ts';

/**
 * The structure of a file in lines, without its sentences: types, labels, offsets, kinds of leaves. For golden files,
 * also over texts that may not be copied.
 */
export function printTree(parsed: Parsed): string {
  const lines: string[] = [`length ${parsed.text.length}${parsed.wrapped ? ' wrapped' : ''}`];
  printDocument(parsed.main, 'main', lines);
  parsed.documents.forEach((doc, i) => {
    printDocument(doc, `document ${i + 1}`, lines);
  });
  for (const { start, end } of parsed.outside) lines.push(`outside ${start}-${end}`);
  for (const c of parsed.citations) {
    const faults = c.faults.map((fault) => fault.code).join(',');
    lines.push(
      `citation ${c.span.start}-${c.span.end} ${c.type} ${c.number ?? '-'} ${c.symbol ?? '-'} ${c.date ?? '-'}${faults === '' ? '' : ` !${faults}`}`,
    );
  }
  return `${lines.join('\n')}\n`;
}

function printDocument(doc: DocumentTree, name: string, lines: string[]): void {
  lines.push(`${name} ${doc.kind} ${doc.regime ?? '-'} ${doc.span.start}-${doc.span.end}`);
  const { preface } = doc;
  const parts: readonly (readonly [string, Part | undefined])[] = [
    ['superior', preface.superior],
    ['agency', preface.agency],
    ['nationalTitle', preface.nationalTitle],
    ['motto', preface.motto],
    ['partyTitle', preface.partyTitle],
    ['number', preface.number],
    ['placeDate', preface.placeDate],
    ['type', preface.type],
    ['subject', preface.subject],
  ];
  for (const [key, part] of parts) {
    if (part !== undefined) lines.push(`  ${key} ${part.span.start}-${part.span.end}`);
  }
  for (const leaf of preface.addressees) lines.push(`  addressee ${leaf.span.start}-${leaf.span.end}`);
  for (const node of doc.preamble) lines.push(`  ${node.type} ${node.span.start}-${node.span.end}`);
  for (const node of doc.body) printNode(node, 1, lines);
  if (doc.closing !== undefined) lines.push(`  closing ${doc.closing.span.start}-${doc.closing.span.end}`);
  if (doc.conclusions.endMark !== undefined) lines.push(`  endMark ${doc.conclusions.endMark.text}`);
  for (const leaf of doc.conclusions.recipients) lines.push(`  recipient ${leaf.span.start}-${leaf.span.end}`);
  for (const one of doc.conclusions.signatures) {
    lines.push(
      `  signature ${one.span.start}-${one.span.end} ${one.capacity ?? '-'}${one.signer === undefined ? '' : ' named'}`,
    );
  }
  for (const annex of doc.attachments) printAnnex(annex, lines);
}

function printNode(node: BodyNode, depth: number, lines: string[]): void {
  const pad = '  '.repeat(depth);
  const at = `${node.span.start}-${node.span.end}`;
  switch (node.type) {
    case 'paragraph':
      lines.push(`${pad}paragraph ${at}`);
      return;
    case 'table':
      lines.push(`${pad}table ${at} ${node.rows.map((row) => row.cells.length).join(',')}`);
      return;
    case 'quote':
      lines.push(`${pad}quote ${at} ${node.children.length}`);
      return;
    default: {
      const heading = node.heading === undefined ? '' : ` heading ${node.heading.span.start}-${node.heading.span.end}`;
      lines.push(`${pad}${node.type} ${node.style ?? '#'} ${node.marker} ${at}${heading}`);
      for (const child of node.children) printNode(child, depth + 1, lines);
    }
  }
}

function printAnnex(annex: Annex, lines: string[]): void {
  lines.push(`  annex ${annex.num ?? '-'} ${annex.span.start}-${annex.span.end}`);
  for (const node of annex.body) printNode(node, 2, lines);
}
