/** A Han character. */
export const HAN = /[\u3400-\u9fff]/;
