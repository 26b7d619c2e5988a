import type { Context } from './context.ts';
import type { ListedFiles } from './documents.ts';

/** A row is read when it stands: every change concerns all documents of its folder. */
const PAUSE = 500;

/** Units' lists and configurations that are open hold as they are typed. Returns what ends it. */
export function followLists({ documents: { units, configs }, files }: Context): () => void {
  const timers = new Map<string, ReturnType<typeof setTimeout>>();
  const end = (uri: string): void => {
    clearTimeout(timers.get(uri));
    timers.delete(uri);
  };
  const follow = (open: ListedFiles<unknown>): void => {
    open.onChange(({ uri }) => {
      end(uri);
      const read = (): void => {
        timers.delete(uri);
        const list = open.get(uri);
        if (list !== undefined) files.typedList(uri, list.lines.getText());
      };
      timers.set(uri, setTimeout(read, PAUSE));
    });
    // At once, where the client's word that the file has changed takes its time.
    open.onSave(({ uri, lines }) => {
      end(uri);
      files.typedList(uri, lines.getText());
      files.read(uri, uri, lines.getText());
    });
    open.onClose((uri) => {
      end(uri);
      files.typedList(uri, undefined);
    });
  };
  follow(units);
  follow(configs);
  return () => {
    for (const uri of [...timers.keys()]) end(uri);
  };
}
