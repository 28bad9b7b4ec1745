/** The tail left out on each side of a 95 % interval. */
const TAIL = 0.025;
/** The same tail in standard deviations. */
const TAIL_DEVIATE = 1.959963984540054;
/** Above this many events the interval is narrower than 0.7 % and a normal approximation agrees to four digits. */
const LARGE = 100_000;
/** Below this share the binomial is a Poisson to nine digits, while its own formula loses digits. */
const RARE = 1e-9;

/**
 * The exact 95 % interval of a Poisson mean from one count, as factors of the count: [0.32, 2.33] at 5.
 * The interval speaks of chance variation in a small count, not of what a register misses (domain catalogue A.4).
 *
 * @param count - events counted, above 0; a fraction is allowed
 */
export const poissonFactors = rememberingLast((count: number): [number, number] => {
  if (count > LARGE) return [1 - TAIL_DEVIATE / Math.sqrt(count), 1 + TAIL_DEVIATE / Math.sqrt(count)];
  const low = solve((mean) => lowerGamma(count, mean), TAIL, 0, count);
  const high = solve((mean) => lowerGamma(count + 1, mean), 1 - TAIL, count, count + 8 * Math.sqrt(count) + 16);
  return [low / count, high / count];
});

/**
 * The exact (Clopper-Pearson) 95 % interval of a share, 0 to 1.
 *
 * @param successes - cases counted, above 0
 * @param trials - all cases, at least `successes`
 */
export const binomialInterval = rememberingLast((successes: number, trials: number): [number, number] => {
  const share = successes / trials;
  if (share < RARE) {
    const [low, high] = poissonFactors(successes);
    return [share * low, share * high];
  }
  if (successes > LARGE) {
    const half = TAIL_DEVIATE * Math.sqrt((share * (1 - share)) / trials);
    return [share - half, Math.min(1, share + half)];
  }
  const low = solve((p) => incompleteBeta(p, successes, trials - successes + 1), TAIL, 0, share);
  if (successes >= trials) return [low, 1];
  const high = solve((p) => incompleteBeta(p, successes + 1, trials - successes), 1 - TAIL, share, 1);
  return [low, high];
});

/**
 * The chance of at least so many events where `mean` are expected (Poisson, one-sided), 0 to 1.
 *
 * @param count - events counted, at least 0; a fraction is allowed
 * @param mean - events expected, at least 0
 */
export function poissonAtLeast(count: number, mean: number): number {
  return count <= 0 ? 1 : lowerGamma(count, mean);
}

/** Where a rising function reaches a target between two ends, by the Illinois variant of false position. */
function solve(rising: (x: number) => number, target: number, from: number, to: number): number {
  let [a, b] = [from, to];
  let [fa, fb] = [rising(a) - target, rising(b) - target];
  for (let step = 0; step < 100 && Math.abs(b - a) > 1e-13 * Math.abs(b); step += 1) {
    const middle = step % 8 === 7 ? (a + b) / 2 : (a * fb - b * fa) / (fb - fa);
    const value = rising(middle) - target;
    if (value === 0) return middle;
    if (value > 0 === fb > 0) {
      [b, fb] = [middle, value];
      fa /= 2;
    } else {
      [a, fa] = [middle, value];
      fb /= 2;
    }
    if (Math.abs(value) < 1e-14) return middle;
  }
  return (a + b) / 2;
}

/** Regularised lower incomplete gamma function P(a, x): series below a + 1, continued fraction above. */
function lowerGamma(a: number, x: number): number {
  if (x <= 0) return 0;
  const scale = Math.exp(a * Math.log(x) - x - logGamma(a));
  if (x < a + 1) {
    let term = 1 / a;
    let sum = term;
    for (let n = a + 1; Math.abs(term) > 1e-16 * Math.abs(sum); n += 1) {
      term *= x / n;
      sum += term;
    }
    return sum * scale;
  }
  const fraction = continuedFraction(
    (n) => (n === 0 ? 1 : -n * (n - a)),
    (n) => x + 2 * n + 1 - a,
  );
  return 1 - scale * fraction;
}

/** Regularised incomplete beta function I_x(a, b). */
function incompleteBeta(x: number, a: number, b: number): number {
  if (x <= 0) return 0;
  if (x >= 1) return 1;
  if (x > (a + 1) / (a + b + 2)) return 1 - incompleteBeta(1 - x, b, a);
  const scale = Math.exp(
    a * Math.log(x) + b * Math.log1p(-x) + logGamma(a + b) - logGamma(a) - logGamma(b) - Math.log(a),
  );
  const fraction = continuedFraction(
    (n) => {
      if (n === 0) return 1;
      const m = Math.floor(n / 2);
      return n % 2 === 0
        ? (m * (b - m) * x) / ((a + 2 * m - 1) * (a + 2 * m))
        : (-(a + m) * (a + b + m) * x) / ((a + 2 * m) * (a + 2 * m + 1));
    },
    () => 1,
  );
  return scale * fraction;
}

/** numerator(0) / (denominator(0) + numerator(1) / (denominator(1) + ...)), by Lentz's method. */
function continuedFraction(numerator: (n: number) => number, denominator: (n: number) => number): number {
  const tiny = 1e-300;
  let fraction = tiny;
  let c = fraction;
  let d = 0;
  for (let n = 0; n < 10_000; n += 1) {
    d = denominator(n) + numerator(n) * d || tiny;
    c = denominator(n) + numerator(n) / c || tiny;
    d = 1 / d;
    const step = c * d;
    fraction *= step;
    if (Math.abs(step - 1) < 1e-15) break;
  }
  return fraction;
}

const LANCZOS = [
  0.99999999999980993, 676.5203681218851, -1259.1392167224028, 771.32342877765313, -176.61502916214059,
  12.507343278686905, -0.13857109526572012, 9.9843695780195716e-6, 1.5056327351493116e-7,
];

/** Natural logarithm of the gamma function for positive arguments (Lanczos, g = 7). */
function logGamma(x: number): number {
  const sum = LANCZOS.reduce((total, coefficient, i) => (i === 0 ? coefficient : total + coefficient / (x - 1 + i)), 0);
  const t = x + 6.5;
  return 0.5 * Math.log(2 * Math.PI) + (x - 0.5) * Math.log(t) - t + Math.log(sum);
}

/** The same function, which gives its last result again for the same numbers: while answers change, the figures mostly stay. */
function rememberingLast<A extends number[]>(
  of: (...numbers: A) => [number, number],
): (...numbers: A) => [number, number] {
  let last: { numbers: A; result: [number, number] } | undefined;
  return (...numbers) => {
    if (last === undefined || last.numbers.some((number, i) => number !== numbers[i])) {
      last = { numbers, result: of(...numbers) };
    }
    return [...last.result];
  };
}
