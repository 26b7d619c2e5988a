/**
 * How much of a file is read at most. A .docx is a zip: a few kilobytes can claim to be gigabytes. What a drafting office
 * makes stays far below these figures (the longest decree of the corpus has 2 MB of XML); `npm run measure:import` shows that
 * what reaches them costs less than 2 s and 200 MB.
 */
export const LIMITS = {
  /** Files in the package, pictures included. */
  entries: 5_000,
  /** Bytes of one part, inflated. */
  part: 24_000_000,
  /** Bytes of all parts that are read, inflated. */
  total: 40_000_000,
  /** A part beyond `ratioFrom` bytes that is so many times its compressed size holds nothing a person wrote. */
  ratio: 150,
  ratioFrom: 8_000_000,
  /** Elements of all parts. */
  elements: 600_000,
  /** Elements of one paragraph or table: they are in memory together. */
  elementsAtOnce: 400_000,
  /** Some fifteen hundred pages of text, or a table of ten thousand rows. */
  paragraphs: 50_000,
  /** Elements inside each other. */
  depth: 300,
  /** Attributes of one element: Word's own have some thirty. */
  attributes: 500,
  /** Names of attributes and elements that differ, of which one in `nameEvery` elements is looked at: Word has under 1,000. */
  names: 1_000,
  nameEvery: 8,
  /** Characters of one attribute. */
  attribute: 1_000_000,
  /** Characters of the text that comes out. */
  text: 3_000_000,
} as const;
