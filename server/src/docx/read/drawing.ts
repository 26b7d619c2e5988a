import type { DrawnLine } from './model.ts';
import { childOf, type Element, elementsOf, numberOf } from './xml.ts';

/** What a drawing holds for a reader of text. */
export interface Drawn {
  /** Contents of text boxes (`w:txbxContent`), in order. */
  readonly boxes: readonly Element[];
  readonly lines: readonly DrawnLine[];
  readonly pictures: number;
}

/** Looks through DrawingML (`w:drawing`) and VML (`w:pict`), groups of shapes included. */
export function drawnIn(element: Element): Drawn {
  const boxes: Element[] = [];
  const lines: DrawnLine[] = [];
  let pictures = 0;
  const extent = numberOf(extentOf(element)?.attributes.cx);
  const look = (at: Element): void => {
    for (const child of elementsOf(at)) {
      if (child.name === 'w:txbxContent') boxes.push(child);
      else if (child.name === 'mc:AlternateContent') for (const branch of branchOf(child)) look(branch);
      else if (child.name === 'pic:pic' || child.name === 'v:imagedata' || child.name === 'o:OLEObject') pictures += 1;
      else {
        const line = lineOf(child, extent);
        if (line !== undefined) lines.push(line);
        if (child.name === 'a:graphicData' && OTHER.test(child.attributes.uri ?? '')) pictures += 1;
        look(child);
      }
    }
  };
  look(element);
  return { boxes, lines, pictures };
}

/** Charts and diagrams: pictures to a reader of text. */
const OTHER = /\/(?:chart|diagram|chartex|ink|model3d)$/u;

/** Of two ways to write one thing the first that is understood; never both, which would double the words. */
export function branchOf(alternate: Element): readonly Element[] {
  for (const child of elementsOf(alternate)) {
    if (child.name === 'mc:Fallback') return [child];
    if (child.name !== 'mc:Choice') continue;
    const needed = (child.attributes.Requires ?? '').split(/\s+/u);
    if (needed.every((prefix) => UNDERSTOOD.has(prefix))) return [child];
  }
  return [];
}

const UNDERSTOOD: ReadonlySet<string> = new Set(['wps', 'wpg', 'wpc', 'wp14', 'w14', 'w15', 'w16se', 'w16cid', 'a14']);

function extentOf(element: Element): Element | undefined {
  for (const child of elementsOf(element)) {
    if (child.name === 'wp:anchor' || child.name === 'wp:inline') return childOf(child, 'wp:extent');
  }
  return undefined;
}

const LINES = /^(?:line|straightConnector\d?|bentConnector\d?|lineInv)$/u;

function lineOf(element: Element, extent: number | undefined): DrawnLine | undefined {
  if (element.name === 'wps:spPr') {
    const shape = childOf(element, 'a:prstGeom')?.attributes.prst ?? '';
    if (!LINES.test(shape)) return undefined;
    const own = numberOf(childOf(childOf(element, 'a:xfrm'), 'a:ext')?.attributes.cx);
    return { type: 'line', length: own ?? extent ?? 0, weight: numberOf(childOf(element, 'a:ln')?.attributes.w) };
  }
  if (element.name === 'v:line') return vmlLine(element);
  // Straight connectors of old documents; a horizontal rule is a flat rectangle.
  if (element.name === 'v:shape' && /t(?:20|32)$/u.test(element.attributes.type ?? '')) return vmlLine(element);
  if (element.name === 'v:rect' && element.attributes['o:hr'] !== undefined) return vmlLine(element);
  return undefined;
}

const EMU_PER_POINT = 12_700;

function vmlLine({ attributes }: Element): DrawnLine {
  const from = points((attributes.from ?? '').split(',')[0]);
  const to = points((attributes.to ?? '').split(',')[0]);
  const width = points(/(?:^|;)width:([^;]*)/u.exec(attributes.style ?? '')?.[1]);
  const length = from !== undefined && to !== undefined ? Math.abs(to - from) : (width ?? 0);
  const weight = points(attributes.strokeweight);
  return {
    type: 'line',
    length: Math.round(length * EMU_PER_POINT),
    weight: weight === undefined ? undefined : Math.round(weight * EMU_PER_POINT),
  };
}

/** A length of VML in points; a bare number is in points too as far as Word writes it. */
function points(value: string | undefined): number | undefined {
  const found = /^\s*(-?\d{0,6}(?:\.\d{1,9})?)(pt|in|mm|cm|px)?\s*$/u.exec(value ?? '');
  const number = Number(found?.[1] === '' ? Number.NaN : found?.[1]);
  if (found === null || Number.isNaN(number)) return undefined;
  return number * ({ in: 72, mm: 72 / 25.4, cm: 72 / 2.54, px: 0.75 }[found[2] ?? ''] ?? 1);
}
