/** Every code of the domain catalogue from which the knowledge base is made, by its parts. */
export const CODES: string[] = [
  ...numbered('S-', 1, 52, 2),
  ...numbered('D', 1, 5),
  ...numbered('F', 1, 9),
  ...numbered('E', 1, 7),
  ...numbered('I', 1, 8),
  ...numbered('L', 1, 8),
  ...numbered('K', 1, 5),
  ...numbered('N', 1, 11),
  ...numbered('P', 1, 14),
  ...numbered('M', 1, 12),
  ...numbered('M', 20, 33),
  ...numbered('M', 40, 54),
  ...numbered('M', 60, 70),
  ...numbered('M', 80, 82),
  ...numbered('T-C', 1, 5),
  ...numbered('T-E', 1, 4),
  ...numbered('T-V', 1, 4),
  ...numbered('T-A', 1, 3),
  ...numbered('C', 1, 32),
  ...numbered('K-', 1, 42, 2),
  ...numbered('X-', 1, 35, 2),
  ...numbered('G', 1, 14),
  ...numbered('R', 1, 34),
];

function numbered(prefix: string, from: number, to: number, digits = 1): string[] {
  return Array.from({ length: to - from + 1 }, (_, index) => `${prefix}${String(from + index).padStart(digits, '0')}`);
}
