import type { Context } from './context.ts';

/** A row is read when it stands: every change concerns all documents of its folder. */
const PAUSE = 500;

/** Units' lists that are open hold as they are typed. Returns what ends it. */
export function followLists({ documents: { units }, files }: Context): () => void {
  const timers = new Map<string, ReturnType<typeof setTimeout>>();
  const end = (uri: string): void => {
    clearTimeout(timers.get(uri));
    timers.delete(uri);
  };
  units.onChange(({ uri }) => {
    end(uri);
    const read = (): void => {
      timers.delete(uri);
      const unit = units.get(uri);
      if (unit !== undefined) files.typedUnit(uri, unit.lines.getText());
    };
    timers.set(uri, setTimeout(read, PAUSE));
  });
  // At once, where the client's word that the file has changed takes its time.
  units.onSave(({ uri, lines }) => {
    end(uri);
    files.typedUnit(uri, lines.getText());
    files.read(uri, uri, lines.getText());
  });
  units.onClose((uri) => {
    end(uri);
    files.typedUnit(uri, undefined);
  });
  return () => {
    for (const uri of [...timers.keys()]) end(uri);
  };
}
