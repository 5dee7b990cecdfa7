/**
 * Hong Kong's general holidays of one year, as its government lists them; the Sundays that the list opens with are
 * left out.
 *
 * A year is added when its list is in the Gazette (usually the spring before), never computed.
 */
export interface GazettedYear {
  readonly year: number;
  readonly source: {
    readonly publisher: string;
    readonly title: string;
    readonly url: string;
    readonly law: string;
  };
  /** Day (YYYY-MM-DD), then its name in English, Traditional and Simplified Chinese. */
  readonly days: readonly (readonly [day: string, en: string, zhHant: string, zhHans: string])[];
}
