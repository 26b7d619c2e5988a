import { AlignmentType, BuilderElement, LineRuleType, Paragraph, Run } from 'docx';
import type { RuleLine } from '../../core/layout/model.ts';
import type { Draft } from './draft.ts';
import { pointsOfMm, twipsOfPoints } from './measure.ts';

/**
 * A line of exact length as a drawn shape, in a paragraph of its own that is as high as the gap above it: how many lines
 * the text over it takes needn't be known. VML, not DrawingML: `wps:` shapes stand in no schema of the standard, every
 * Word and LibreOffice since the nineties draw `v:line`, and it can still be stretched by hand.
 */
export function ruleParagraph(rule: RuleLine, draft: Draft, after: number, keepNext: boolean): Paragraph {
  return new Paragraph({
    alignment: AlignmentType.CENTER,
    indent: { left: 0, right: 0, firstLine: 0 },
    spacing: {
      before: 0,
      after: twipsOfPoints(after),
      line: Math.max(20, twipsOfPoints(rule.gap)),
      lineRule: LineRuleType.EXACT,
    },
    keepNext,
    run: { size: 2 },
    children: [new DrawnLine(rule, draft.lineName())],
  });
}

class DrawnLine extends Run {
  constructor(rule: RuleLine, name: string) {
    super({ size: 2 });
    const y = `${rule.gap}pt`;
    const place =
      'position:absolute;z-index:1;mso-position-horizontal:center;mso-position-horizontal-relative:text;mso-position-vertical-relative:text';
    const line = new BuilderElement({
      name: 'v:line',
      attributes: {
        id: { key: 'id', value: name },
        style: { key: 'style', value: place },
        from: { key: 'from', value: `0,${y}` },
        to: { key: 'to', value: `${pointsOfMm(rule.length).toFixed(2)}pt,${y}` },
        colour: { key: 'strokecolor', value: 'black' },
        weight: { key: 'strokeweight', value: `${rule.weight}pt` },
      },
    });
    this.root.push(new BuilderElement({ name: 'w:pict', children: [line] }));
  }
}
