declare module 'virtual:fields' {
  const fields: Readonly<Record<string, readonly import('./build/fields.ts').Field[]>>;
  export default fields;
}
declare module 'virtual:first-record' {
  const record: unknown;
  export default record;
}
declare module 'virtual:statechart-*' {
  const charts: import('./model/chart.ts').Charts;
  export default charts;
}
