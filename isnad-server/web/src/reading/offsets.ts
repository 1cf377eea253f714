import type { Span } from './types';

/**
 * Turns offsets in code points into offsets in UTF-16 units, which is what JavaScript slices by.
 * Texts without signs outside the basic plane, nearly all of them, cost nothing.
 */
export class Offsets {
  private readonly units: Uint32Array | null;

  constructor(private readonly text: string) {
    this.units = /[\uD800-\uDFFF]/.test(text) ? Offsets.table(text) : null;
  }

  /** The UTF-16 offset of a code point offset. */
  at(codePoint: number): number {
    if (this.units === null) return Math.min(codePoint, this.text.length);
    return this.units[Math.min(codePoint, this.units.length - 1)] ?? this.text.length;
  }

  /** The words of a span. */
  words(span: Span): string {
    return this.text.slice(this.at(span.start), this.at(span.end));
  }

  private static table(text: string): Uint32Array {
    const units: number[] = [];
    for (let i = 0; i < text.length; i += text.codePointAt(i)! > 0xffff ? 2 : 1) units.push(i);
    units.push(text.length);
    return Uint32Array.from(units);
  }
}
