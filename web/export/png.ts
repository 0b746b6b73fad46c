import type { Picture } from "../canvas/picture.ts";

/** The canvas as pixels, on paper: its layers one over the other. */
export const pngOf = (picture: Picture): Promise<Blob> => {
  const { paper } = picture.drawing();
  const layers = picture.layers();
  const [width, height] = [Math.max(...layers.map((layer) => layer.width)), Math.max(...layers.map((layer) => layer.height))];
  const canvas = Object.assign(document.createElement("canvas"), { width, height });
  const context = canvas.getContext("2d");
  if (context === null) throw new Error("this browser gives no canvas to draw on");
  context.fillStyle = paper;
  context.fillRect(0, 0, width, height);
  for (const layer of layers) if (layer.width > 0 && layer.height > 0) context.drawImage(layer, 0, 0, width, height);
  return new Promise((resolve, reject) =>
    canvas.toBlob((blob) => (blob === null ? reject(new Error("this browser makes no PNG")) : resolve(blob)), "image/png"),
  );
};
