import type { Picture } from './picture.js';
import type { Line, Point, Shape } from './shapes.js';

const STYLE = `
  svg { --ground: #ffffff; --frame: #f6f8fa; --box: #ffffff; --edge: #6e7781; --ink: #1f2328; --quiet: #59636e; --state: #ddf4ff; --stateEdge: #54aeff; --fact: #0550ae; }
  @media (prefers-color-scheme: dark) {
    svg { --ground: #0d1117; --frame: #151b23; --box: #0d1117; --edge: #9198a1; --ink: #f0f6fc; --quiet: #9198a1; --state: #121d2f; --stateEdge: #1f6feb; --fact: #79c0ff; }
  }
  .ground { fill: var(--ground); }
  .frame { fill: var(--frame); stroke: var(--edge); stroke-dasharray: 6 4; }
  .stage { fill: var(--box); stroke: var(--edge); stroke-width: 1.4; }
  .state { fill: var(--state); stroke: var(--stateEdge); stroke-width: 0.8; }
  .onward, .back, .rule { fill: none; stroke: var(--edge); stroke-width: 1.2; }
  .back { stroke-dasharray: 3 2.5; }
  .rule { stroke-width: 0.6; }
  .head, .dot { fill: var(--edge); }
  text { fill: var(--ink); font: 11px ui-monospace, SFMono-Regular, Menlo, Consolas, 'DejaVu Sans Mono', monospace; }
  text.state { stroke: none; fill: var(--ink); }
  text.title { font: 600 14px system-ui, -apple-system, 'Segoe UI', 'DejaVu Sans', sans-serif; }
  text.small { font: 10.5px system-ui, -apple-system, 'Segoe UI', 'DejaVu Sans', sans-serif; fill: var(--quiet); }
  text.fact { fill: var(--fact); }
  text.region { font-weight: 600; }
  text.end { text-anchor: end; }`;

/** The picture as an SVG document: the same shapes give the same text. */
export function svgOf({ width, height, shapes }: Picture, words: { title: string; description: string }): string {
  return `<svg xmlns="http://www.w3.org/2000/svg" viewBox="0 0 ${width} ${height}" width="${width}" height="${height}" role="img" aria-labelledby="title desc">
<title id="title">${escaped(words.title)}</title>
<desc id="desc">${escaped(words.description)}</desc>
<style>${STYLE}
</style>
<rect class="ground" width="${width}" height="${height}" rx="8"/>
${shapes.map(drawn).join('\n')}
</svg>
`;
}

function drawn(shape: Shape): string {
  switch (shape.is) {
    case 'box': {
      const { x, y, width, height } = shape.at;
      const tip = shape.tip === undefined ? '' : `<title>${escaped(shape.tip)}</title>`;
      const size = `x="${x}" y="${y}" width="${width}" height="${height}" rx="${shape.look === 'state' ? 9 : 6}"`;
      return `<rect class="${shape.look}" ${size}>${tip}</rect>`;
    }
    case 'text': {
      const look = shape.end ? `${shape.look} end` : shape.look;
      return `<text class="${look}" x="${shape.at[0]}" y="${shape.at[1]}">${escaped(shape.text)}</text>`;
    }
    case 'line':
      return line(shape) + (shape.arrow ? head(shape.points) : '');
    case 'dot':
      return `<circle class="dot" cx="${shape.at[0]}" cy="${shape.at[1]}" r="3"/>`;
  }
}

function line({ points, look }: Line): string {
  return `<polyline class="${look}" points="${points.map((point) => point.join()).join(' ')}"/>`;
}

/** An arrow head at the end of a line. */
function head(points: readonly Point[]): string {
  const [[fromX, fromY], [x, y]] = points.slice(-2) as [Point, Point];
  const [dx, dy] = [Math.sign(x - fromX), Math.sign(y - fromY)];
  const wing = (side: 1 | -1) => `${x - 8 * dx + 4 * side * dy},${y - 8 * dy + 4 * side * dx}`;
  return `<polygon class="head" points="${x},${y} ${wing(1)} ${wing(-1)}"/>`;
}

function escaped(text: string): string {
  return text.replaceAll('&', '&amp;').replaceAll('<', '&lt;').replaceAll('"', '&quot;');
}
