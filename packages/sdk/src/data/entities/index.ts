import { concepts } from "./concepts.ts";
import { documents } from "./documents.ts";
import { events } from "./events.ts";
import { organizations } from "./organizations.ts";
import { people } from "./people.ts";
import { places } from "./places.ts";
import { programmes } from "./programmes.ts";

/** Everyone and everything that facts are about. */
export const entities = [
  ...people,
  ...organizations,
  ...programmes,
  ...places,
  ...documents,
  ...events,
  ...concepts,
] as const;
