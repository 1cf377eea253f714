/** العدد ومعدوده: واحد، اثنان، من ثلاثة إلى عشرة، وما فوقها. */
export function counted(n: number, one: string, two: string, few: string, many: string): string {
  if (n === 1) return one;
  if (n === 2) return two;
  const rest = n % 100;
  return `${n} ${n === 0 || (rest >= 3 && rest <= 10) ? few : many}`;
}
