/** Notes of the table that a sentence does without. */
const notes = / \(DSB practice\)$| as described in .*$/;

/** A citation of the law table, its abbreviations written out. */
export function citation(text: string): string {
  return text
    .replace(notes, '')
    .replace(/\bfn (?=\d)/g, 'footnote ')
    .replace(/\bpara(s?) (?=\d)/g, 'paragraph$1 ')
    .replace(/\bAB (?=Working|Rule)/g, 'Appellate Body ');
}
