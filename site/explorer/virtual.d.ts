declare module 'virtual:fields' {
  const fields: Readonly<Record<string, readonly import('./build/fields.js').Field[]>>;
  export default fields;
}
declare module 'virtual:first-record' {
  const record: unknown;
  export default record;
}
declare module 'virtual:statechart-*' {
  const charts: import('./model/chart.js').Charts;
  export default charts;
}
