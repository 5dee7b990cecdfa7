/** A copy at least twice as long, and with what was not there before filled. */
export function longer(numbers: Int32Array<ArrayBuffer>, least: number, filler = 0): Int32Array<ArrayBuffer> {
  const copy = new Int32Array(Math.max(numbers.length * 2, least)).fill(filler, numbers.length);
  copy.set(numbers);
  return copy;
}
