import { fonts } from './letters.js';

const FAMILY = "system-ui, -apple-system, 'Segoe UI', Roboto, 'Helvetica Neue', Arial, sans-serif";

const light =
  '--ground: #ffffff; --ink: #1f2328; --quiet: #59636e; --line: #d1d9e0; --today: #8250df; --dot: #1f2328; --past: #0969da; --ahead: #9ecbff; --wait: #d4a72c; --open: #2da44e; --over: #cf222e; --done: #59636e; --unused: #c4ccd4;';
const dark =
  '--ground: #0d1117; --ink: #f0f6fc; --quiet: #9198a1; --line: #30363d; --today: #bc8cff; --dot: #f0f6fc; --past: #388bfd; --ahead: #1c4a86; --wait: #bb8009; --open: #3fb950; --over: #f85149; --done: #8b949e; --unused: #444c56;';

const looks = Object.entries(fonts)
  .map(
    ([look, { size, isBold }]) =>
      `  .wto-dispute .${look} { font-size: ${size}px;${isBold ? ' font-weight: 600;' : ''} }`,
  )
  .join('\n');

/** Light colours, dark ones if the reader prefers them, and light ones in print. Every rule applies to the picture only. */
export const style = `
  .wto-dispute { ${light} }
  @media (prefers-color-scheme: dark) { .wto-dispute { ${dark} } }
  @media print { .wto-dispute { ${light} print-color-adjust: exact; -webkit-print-color-adjust: exact; } }
  .wto-dispute .ground { fill: var(--ground); }
  .wto-dispute text { fill: var(--ink); font-family: ${FAMILY}; paint-order: stroke; stroke: var(--ground); stroke-width: 3px; stroke-linejoin: round; }
${looks}
  .wto-dispute .lead, .wto-dispute .tick { fill: var(--quiet); }
  .wto-dispute .axis { stroke: var(--line); stroke-width: 1px; }
  .wto-dispute .today { stroke: var(--today); stroke-width: 1.5px; stroke-dasharray: 5 3; }
  .wto-dispute .now { fill: var(--today); }
  .wto-dispute .end { text-anchor: end; }
  .wto-dispute .dot { fill: var(--dot); }
  .wto-dispute .past { fill: var(--past); }
  .wto-dispute .ahead { fill: var(--ahead); }
  .wto-dispute .wait { fill: var(--wait); }
  .wto-dispute .open { fill: var(--open); }
  .wto-dispute .over { fill: var(--over); }
  .wto-dispute .done { fill: var(--done); }
  .wto-dispute .unused { fill: var(--unused); }
`;
