/** Lays out beside the page, which goes on answering. One task, one answer. */
import { layOut, type LayoutTask } from './layout.js';

self.onmessage = ({ data }: MessageEvent<LayoutTask>) => {
  const places = layOut(data);
  self.postMessage(places, { transfer: [places.buffer] });
};
