import { readWording, writeWording } from "../src/lookup/wording-table.ts";

/** A table by which words are read for what they mean, though nothing has been learnt of that. */
export const EMPTY_WORDING = readWording(writeWording({ biases: [], rows: [] }));
