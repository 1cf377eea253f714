const GROUPS = new Intl.NumberFormat('en-GB');

/** العدد ومعدوده: واحد، اثنان، من ثلاثة إلى عشرة، وما فوقها. */
export function counted(n: number, one: string, two: string, few: string, many: string): string {
  if (n === 1) return one;
  if (n === 2) return two;
  const rest = n % 100;
  return `${grouped(n)} ${n === 0 || (rest >= 3 && rest <= 10) ? few : many}`;
}

/** A count with its thousands apart, as the tables have it. */
export function grouped(n: number): string {
  return GROUPS.format(n);
}
