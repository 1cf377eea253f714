import { useRef, useState } from 'preact/hooks';

/** How a drawing is moved and enlarged: a point (x, y) of it stands at (x·k + tx, y·k + ty). */
export interface Zoom {
  k: number;
  tx: number;
  ty: number;
}

const WHOLE: Zoom = { k: 1, tx: 0, ty: 0 };
const STEP = 1.6;

/** Pixels that a pointer has to move before it drags rather than presses. */
const SLACK = 4;

/** Zooms around the middle or the pointer, and drags; `width` and `height` are those of the view box. */
export function useZoom(width: number, height: number, most: number) {
  const [zoom, setZoom] = useState(WHOLE);
  const drag = useRef<{ id: number; x: number; y: number; from: Zoom; moved: boolean } | null>(null);
  const around = (x: number, y: number, by: number) =>
    setZoom((now) => {
      const k = Math.min(most, Math.max(1, now.k * by));
      const real = k / now.k;
      return held({ k, tx: x - (x - now.tx) * real, ty: y - (y - now.ty) * real });
    });
  const held = ({ k, tx, ty }: Zoom): Zoom => ({
    k,
    tx: Math.min(width * 0.5, Math.max(width * 0.5 - width * k, tx)),
    ty: Math.min(height * 0.5, Math.max(height * 0.5 - height * k, ty)),
  });
  return {
    zoom,
    into: () => around(width / 2, height / 2, STEP),
    out: () => around(width / 2, height / 2, 1 / STEP),
    whole: () => setZoom(WHOLE),
    /** Brings a point of the drawing into the middle, enlarged. */
    to: (x: number, y: number, k: number) => setZoom(held({ k: Math.min(most, k), tx: width / 2 - x * Math.min(most, k), ty: height / 2 - y * Math.min(most, k) })),
    /** Whether the pointer was dragged just now, so that what it is released over was not meant. */
    dragged: () => drag.current?.moved === true,
    handlers: {
      onWheel: (event: WheelEvent) => {
        // Without a key the wheel moves the page, as everywhere.
        if (!event.ctrlKey && !event.metaKey) return;
        event.preventDefault();
        const box = (event.currentTarget as Element).getBoundingClientRect();
        around(((event.clientX - box.left) / box.width) * width, ((event.clientY - box.top) / box.height) * height, event.deltaY < 0 ? 1.25 : 0.8);
      },
      onPointerDown: (event: PointerEvent) => {
        drag.current = { id: event.pointerId, x: event.clientX, y: event.clientY, from: zoom, moved: false };
      },
      onPointerMove: (event: PointerEvent) => {
        const now = drag.current;
        if (!now || event.buttons === 0 || now.id !== event.pointerId) return;
        const dx = event.clientX - now.x;
        const dy = event.clientY - now.y;
        if (!now.moved && Math.hypot(dx, dy) < SLACK) return;
        now.moved = true;
        const scale = width / (event.currentTarget as Element).getBoundingClientRect().width;
        setZoom(held({ k: now.from.k, tx: now.from.tx + dx * scale, ty: now.from.ty + dy * scale }));
      },
    },
  };
}
