/** What an entry point exports; the answers look names up in all of them together. */
type Library = Readonly<Record<string, unknown>>;

export function answersOf(library: Library, records: readonly unknown[]): Promise<Readonly<Record<string, string>>>;
