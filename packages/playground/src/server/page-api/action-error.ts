/** Thrown when the page asks for something that cannot be done, such as a press on a message that is gone. */
export class PageActionError extends Error {
  readonly code: string;

  constructor(code: string, message: string) {
    super(message);
    this.name = "PageActionError";
    this.code = code;
  }
}

/** Tells a {@link PageActionError} from other errors. */
export const isPageActionError = (error: unknown): error is PageActionError =>
  error instanceof PageActionError;
