// A plugin of typedoc: the API reference is ordered by topic, and the topic of a name follows from the room it lives
// in. A tag @category in a doc comment goes before it. The page of a word such as `Role` lists all its words.
import { Comment, CommentTag, Converter, LiteralType, UnionType } from 'typedoc';

const topics = [
  [/^src\/replay\//, 'From facts to answers'],
  [/^src\/answers\//, 'Answers'],
  [/^src\/record\/judgement\./, 'Answers'],
  [/^src\/record\/(facts|events)\./, 'Facts'],
  [/^src\/record\/(error|issue)\./, 'Errors'],
  [/^src\/record\//, 'Records'],
  [/^src\/calendar\//, 'Days and periods'],
  [/^src\/law\//, 'The law'],
  [/^src\/machine\//, 'The machine'],
  [/^src\/formats\//, 'Formats'],
  [/^src\/languages\//, 'Languages'],
  [/^src\/vocabulary\./, 'Vocabulary'],
];

export function load(app) {
  app.converter.on(Converter.EVENT_RESOLVE_BEGIN, (context) => {
    const { project } = context;
    for (const name of (project.children ?? []).flatMap(({ children = [] }) => children)) {
      const path = project.getSymbolIdFromReflection(name)?.packagePath ?? '';
      const [, topic] = topics.find(([room]) => room.test(path)) ?? [];
      spellOut(context, name);
      for (const carrier of name.signatures ?? [name]) if (topic !== undefined) put(carrier, topic);
    }
  });
}

function put(reflection, topic) {
  reflection.comment ??= new Comment();
  if (reflection.comment.getTag('@category')) return;
  reflection.comment.blockTags.push(new CommentTag('@category', [{ kind: 'text', text: topic }]));
}

/** Gives a type whose own name stands for its words these words, in the order of their list where that is found. */
function spellOut(context, alias) {
  if (alias.type?.type !== 'reference' || alias.type.name !== alias.name) return;
  const symbol = context.getSymbolFromReflection(alias);
  const checker = context.programs[0].getTypeChecker();
  const type = checker.getDeclaredTypeOfSymbol(symbol);
  if (!type.isUnion() || !type.types.every((word) => word.isStringLiteral())) return;
  const order = listOf(symbol.declarations[0], checker);
  const place = ({ value }) => order.indexOf(value);
  const words = [...type.types].sort((one, other) => place(one) - place(other));
  alias.type = new UnionType(words.map(({ value }) => new LiteralType(value)));
}

/** The words of `list` in `Extract<(typeof list)[number], string>`. */
function listOf({ type: extract }, checker) {
  const [{ objectType } = {}] = extract?.typeArguments ?? [];
  const list = objectType && checker.getTypeFromTypeNode(objectType);
  if (list === undefined || !checker.isTupleType(list)) return [];
  return checker.getTypeArguments(list).map(({ value }) => value);
}
