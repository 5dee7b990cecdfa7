import { lazy } from "./lazy.ts";

/** For each run of bits that may come next: the symbol it begins with times 16, and how many bits that symbol takes. */
type Code = Uint16Array;

/** Deflated bytes, and the place of the bit to be read next. */
interface Source {
  readonly bytes: Uint8Array;
  bit: number;
}

const END_OF_BLOCK = 256;
const STORED = 0;
const FIXED = 1;

/**
 * Reads what deflate wrote (RFC 1951) from memory, at once, as nothing built into browsers does.
 *
 * @param deflated - without a header, trusted
 * @param length - how many bytes were deflated
 */
export function inflate(deflated: Uint8Array, length: number): Uint8Array {
  // Bits are looked at ahead, by up to three bytes.
  const bytes = new Uint8Array(deflated.length + 3);
  bytes.set(deflated);
  const source = { bytes, bit: 0 };
  const output = new Uint8Array(length);
  let done = 0;
  let isLast = false;
  while (!isLast) {
    isLast = take(source, 1) === 1;
    const kind = take(source, 2);
    if (kind === STORED) done = copyStored(source, output, done);
    else if (kind === FIXED) done = readBlock(source, ...fixedCodes(), output, done);
    else done = readBlock(source, ...readCodes(source), output, done);
  }
  return output;
}

/** The next bits, 17 at least, lowest first. */
function peek(bytes: Uint8Array, bit: number): number {
  const at = bit >> 3;
  const three = (bytes[at] as number) | ((bytes[at + 1] as number) << 8) | ((bytes[at + 2] as number) << 16);
  return three >> (bit & 7);
}

function take(source: Source, bits: number): number {
  const value = peek(source.bytes, source.bit) & ((1 << bits) - 1);
  source.bit += bits;
  return value;
}

function takeSymbol(source: Source, code: Code): number {
  const entry = code[peek(source.bytes, source.bit) & (code.length - 1)] as number;
  source.bit += entry & 15;
  return entry >> 4;
}

function copyStored(source: Source, output: Uint8Array, done: number): number {
  const at = (source.bit + 7) >> 3;
  const { bytes } = source;
  const length = (bytes[at] as number) | ((bytes[at + 1] as number) << 8);
  // Behind the length stands its complement.
  const from = at + 4;
  output.set(bytes.subarray(from, from + length), done);
  source.bit = (from + length) * 8;
  return done + length;
}

/** Reads literals, and copies of what came before, up to the end of the block. */
function readBlock(
  source: Source,
  literals: Code,
  distances: Code,
  output: Uint8Array,
  from: number,
): number {
  const { lengthRanges, distanceRanges } = ranges();
  let done = from;
  for (;;) {
    const symbol = takeSymbol(source, literals);
    if (symbol < END_OF_BLOCK) {
      output[done] = symbol;
      done += 1;
      continue;
    }
    if (symbol === END_OF_BLOCK) return done;
    const length = takeIn(source, lengthRanges, symbol - END_OF_BLOCK - 1);
    const distance = takeIn(source, distanceRanges, takeSymbol(source, distances));
    for (const end = done + length; done < end; done += 1) output[done] = output[done - distance] as number;
  }
}

/** Ranges of numbers: where each begins, and how many bits say how far in it a number is. */
interface Ranges {
  readonly starts: readonly number[];
  readonly bits: readonly number[];
}

const takeIn = (source: Source, { starts, bits }: Ranges, range: number): number =>
  (starts[range] as number) + take(source, bits[range] as number);

/** Ranges side by side that double in size, `group` of one size each. */
function rangesOf(count: number, first: number, group: number): { starts: number[]; bits: number[] } {
  const bits = Array.from({ length: count }, (_, i) => Math.max(0, Math.floor(i / group) - 1));
  let start = first;
  const starts = bits.map((size) => {
    start += 1 << size;
    return start - (1 << size);
  });
  return { starts, bits };
}

const LONGEST_COPY = 258;

const ranges = lazy(() => {
  const lengthRanges = rangesOf(28, 3, 4);
  lengthRanges.starts.push(LONGEST_COPY);
  lengthRanges.bits.push(0);
  return { lengthRanges, distanceRanges: rangesOf(30, 1, 2) };
});

const fixedCodes = lazy((): readonly [Code, Code] => [
  codeOf(
    Array.from({ length: 288 }, (_, symbol) => (symbol < 144 ? 8 : symbol < 256 ? 9 : symbol < 280 ? 7 : 8)),
  ),
  codeOf(Array.from({ length: 30 }, () => 5)),
]);

/** The order in which the lengths of the code for lengths are written. */
const ORDER = [16, 17, 18, 0, 8, 7, 9, 6, 10, 5, 11, 4, 12, 3, 13, 2, 14, 1, 15];
const REPEAT = 16;
const ZEROS = 17;

/** Reads the codes that a block begins with. */
function readCodes(source: Source): readonly [Code, Code] {
  const literals = take(source, 5) + 257;
  const distances = take(source, 5) + 1;
  const written = take(source, 4) + 4;
  const own = new Array<number>(ORDER.length).fill(0);
  for (const symbol of ORDER.slice(0, written)) own[symbol] = take(source, 3);
  const code = codeOf(own);
  const lengths: number[] = [];
  while (lengths.length < literals + distances) {
    const symbol = takeSymbol(source, code);
    if (symbol < REPEAT) lengths.push(symbol);
    else {
      const again = symbol === REPEAT ? (lengths.at(-1) as number) : 0;
      const times =
        symbol === REPEAT
          ? 3 + take(source, 2)
          : symbol === ZEROS
            ? 3 + take(source, 3)
            : 11 + take(source, 7);
      for (let i = 0; i < times; i += 1) lengths.push(again);
    }
  }
  return [codeOf(lengths.slice(0, literals)), codeOf(lengths.slice(literals))];
}

/** Makes the code in which each symbol takes so many bits; 0 for one that does not occur. */
function codeOf(lengths: readonly number[]): Code {
  const longest = Math.max(...lengths);
  const code = new Uint16Array(1 << longest);
  let next = 0;
  for (let length = 1; length <= longest; length += 1) {
    for (let symbol = 0; symbol < lengths.length; symbol += 1) {
      if (lengths[symbol] !== length) continue;
      for (let at = reversed(next, length); at < code.length; at += 1 << length)
        code[at] = (symbol << 4) | length;
      next += 1;
    }
    next <<= 1;
  }
  return code;
}

/** Codes are written highest bit first, unlike all else. */
function reversed(bits: number, length: number): number {
  let other = 0;
  for (let i = 0; i < length; i += 1) other |= ((bits >> i) & 1) << (length - 1 - i);
  return other;
}
