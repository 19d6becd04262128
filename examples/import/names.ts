import { roles } from 'wto-dispute';
import { memberNamed, nearestMember } from 'wto-dispute/members';
import { because, type Read, understood } from './read.js';

/** Who may act besides a Member. */
const others = [...roles, 'parties', 'directorGeneral'];

/** Members in any spelling, as the library writes them. Several stand between semicolons, slashes or on lines. */
export function readMembers(text: string): Read<string[]> {
  return allOf(text, readMember);
}

/** Who acted: Members or roles. */
export function readActors(text: string): Read<string[]> {
  return allOf(text, (name) => (others.includes(name) ? understood(name) : readMember(name)));
}

export function readMember(text: string): Read<string> {
  const member = memberNamed(text);
  if (member !== undefined) return understood(member.english);
  const nearest = nearestMember(text);
  return because(
    `no Member is called "${text}"${nearest === undefined ? '' : `; perhaps ${nearest.english} is meant`}`,
  );
}

function allOf(text: string, read: (name: string) => Read<string>): Read<string[]> {
  const names = text.split(/[;/\r\n]+/).flatMap((name) => name.trim() || []);
  const found = names.map(read);
  const whys = found.flatMap((each) => ('why' in each ? each.why : []));
  if (whys.length > 0) return because(whys.join('; '));
  return understood(found.flatMap((each) => ('value' in each ? each.value : [])));
}
