/** A digest as the Home tab lists it. */
export interface HomeDigest {
  /** What people call it by. */
  readonly number: number;
  readonly channelId: string;
  /** Topic ids; an empty list means all topics. */
  readonly topics: readonly string[];
  /** Undefined while it is paused. */
  readonly nextAt: Date | undefined;
}

/** Where the Home tab learns of digests. */
export interface HomeDigests {
  /** The digests that a person looks after, by their numbers. */
  forPerson(person: { readonly teamId: string; readonly userId: string }): Promise<readonly HomeDigest[]>;
}
