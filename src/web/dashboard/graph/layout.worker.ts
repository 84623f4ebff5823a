/** Runs the layout off the main thread. Each task gets one result. */
import { layOut, type LayoutTask } from './layout.js';

self.onmessage = ({ data }: MessageEvent<LayoutTask>) => {
  const places = layOut(data);
  self.postMessage(places, { transfer: [places.buffer] });
};
