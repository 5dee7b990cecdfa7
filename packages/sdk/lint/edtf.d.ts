declare module "edtf" {
  /** A parsed date or interval; the bounds are milliseconds since 1970 in UTC, null for an unknown end. */
  interface ExtDateTime {
    readonly type: string;
    readonly edtf: string;
    readonly min: number | null;
    readonly max: number | null;
  }
  /** Parses an EDTF string and throws when it is not one. */
  export default function edtf(text: string): ExtDateTime;
}
