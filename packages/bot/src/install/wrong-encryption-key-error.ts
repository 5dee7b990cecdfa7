/** Thrown when the tokens of a workspace were encrypted with a key that the bot was not given. */
export class WrongEncryptionKeyError extends Error {
  override readonly name = "WrongEncryptionKeyError";
  readonly code = "wrong-encryption-key";
  /** The key that it takes. */
  readonly keyId: string;

  constructor(owner: string, keyId: string) {
    super(
      `The tokens of ${owner} were encrypted with the key ${keyId}, which HK_AI_ENCRYPTION_KEY does not hold. ` +
        "Add that key after the new one, separated by a comma, and restart; " +
        "if it is lost, the workspace has to install the app again at /slack/install.",
    );
    this.keyId = keyId;
  }
}

/** Whether an error is a {@link WrongEncryptionKeyError}. */
export function isWrongEncryptionKeyError(error: unknown): error is WrongEncryptionKeyError {
  return error instanceof Error && "code" in error && error.code === "wrong-encryption-key";
}
