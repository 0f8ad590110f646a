/** Ctrl-C as a command that stops by itself hears it. */
export interface CtrlC {
  /** Whether it was pressed. */
  readonly isAsked: () => boolean;
  /** Hears it no longer. */
  end(): void;
}

/**
 * Hears Ctrl-C from now on until it ends, and tells what is done then; pressed again it is no
 * longer heard, and the program ends at once.
 */
export function onCtrlC(tell: (line: string) => void, stopping: string): CtrlC {
  let asked = false;
  const hear = (): void => {
    asked = true;
    tell(stopping);
  };
  process.once('SIGINT', hear);
  return { isAsked: () => asked, end: () => process.removeListener('SIGINT', hear) };
}
