/** Times a request many times, one after the other, and says the median and the 95th percentile in milliseconds. */
export interface Figures {
  readonly median: number;
  readonly p95: number;
  /** Reads of the engine per request, on average. */
  readonly roundTrips: number;
}

export interface Meter {
  roundTrips: number;
}

const WARM_UP = 10;

export async function measure<T>(
  inputs: readonly T[],
  meter: Meter,
  request: (input: T) => Promise<void>,
  times = 100,
): Promise<Figures> {
  const input = (n: number) => inputs[n % inputs.length] as T;
  for (let n = 0; n < WARM_UP; n += 1) await request(input(n));
  meter.roundTrips = 0;
  const took: number[] = [];
  for (let n = 0; n < times; n += 1) {
    const start = performance.now();
    await request(input(n));
    took.push(performance.now() - start);
  }
  took.sort((a, b) => a - b);
  const at = (share: number) => took[Math.min(took.length - 1, Math.floor(share * took.length))] ?? Number.NaN;
  return { median: at(0.5), p95: at(0.95), roundTrips: meter.roundTrips / times };
}
