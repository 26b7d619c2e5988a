import { escapeMarkup } from '../report/escape.ts';

/** A piece of XML: text, or an element with its children. */
export type Xml = string | XmlElement;

export interface XmlElement {
  readonly name: string;
  readonly attributes: Readonly<Record<string, string | undefined>>;
  readonly children: readonly Xml[];
}

export function element(
  name: string,
  attributes: Readonly<Record<string, string | undefined>>,
  children: readonly Xml[] = [],
): XmlElement {
  return { name, attributes, children };
}

/**
 * The document as text. Elements that hold elements only stand on lines of their own; where text stands among them no blank is
 * put in, since there a blank would be one of the document's.
 */
export function printXml(root: XmlElement): string {
  const lines: string[] = ['<?xml version="1.0" encoding="UTF-8"?>'];
  printBlock(root, '', lines);
  return `${lines.join('\n')}\n`;
}

function printBlock(node: XmlElement, indent: string, lines: string[]): void {
  const elements = node.children.filter((child): child is XmlElement => typeof child !== 'string');
  if (elements.length === 0 || elements.length < node.children.length || MIXED.has(node.name)) {
    lines.push(indent + inlineXml(node));
    return;
  }
  lines.push(`${indent}<${node.name}${attributesOf(node)}>`);
  for (const child of elements) printBlock(child, `${indent}  `, lines);
  lines.push(`${indent}</${node.name}>`);
}

/** What may hold text: blanks between its children would be read. */
const MIXED: ReadonlySet<string> = new Set(['p', 'num', 'heading', 'mod', 'block', 'inline', 'b', 'i', 'u', 'ref']);

function inlineXml(node: Xml): string {
  if (typeof node === 'string') return escapeMarkup(node);
  const start = `<${node.name}${attributesOf(node)}`;
  if (node.children.length === 0) return `${start}/>`;
  return `${start}>${node.children.map(inlineXml).join('')}</${node.name}>`;
}

function attributesOf({ attributes }: XmlElement): string {
  return Object.entries(attributes)
    .map(([name, value]) => (value === undefined ? '' : ` ${name}="${escapeMarkup(value)}"`))
    .join('');
}
