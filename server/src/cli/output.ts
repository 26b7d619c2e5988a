/** Where the tool writes; injected, so that tests read it. */
export interface Output {
  readonly colour: boolean;
  /** Columns of the terminal; undefined where standard output is none. */
  readonly width: number | undefined;
  out(text: string): void;
  error(text: string): void;
  /** One line on a terminal, written over; an empty text clears it. Nothing where standard error is no terminal. */
  progress(text: string): void;
}
