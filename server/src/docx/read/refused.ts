import type { RefusalId } from './texts.ts';

/** A file that can't be read; caught in `readDocx`, which makes a message of it. */
export class Refused extends Error {
  readonly id: RefusalId;
  readonly values: Readonly<Record<string, string | number>>;

  constructor(id: RefusalId, values: Readonly<Record<string, string | number>> = {}) {
    super(id);
    this.id = id;
    this.values = values;
  }
}
