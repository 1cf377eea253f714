import type { Pin } from './types';

/** Pins that stand so near each other on the screen that they are one circle. */
export interface Cluster {
  pins: Pin[];
  x: number;
  y: number;
  now: number;
  whole: boolean;
}

/** A pin with its place on the drawing. */
export interface Placed {
  pin: Pin;
  x: number;
  y: number;
}

/**
 * Gathers pins: the strongest take those in reach. Whole countries stay alone, since what they
 * stand for is nowhere in particular.
 */
export function gather(placed: Placed[], reach: number): Cluster[] {
  const clusters: Cluster[] = [];
  for (const { pin, x, y } of [...placed].sort((a, b) => b.pin.now - a.pin.now || a.pin.spot.key.localeCompare(b.pin.spot.key))) {
    const near = pin.whole
      ? undefined
      : clusters.find((one) => !one.whole && Math.hypot(one.x - x, one.y - y) < reach);
    if (near) {
      near.pins.push(pin);
      near.now += pin.now;
    } else {
      clusters.push({ pins: [pin], x, y, now: pin.now, whole: pin.whole });
    }
  }
  return clusters;
}
