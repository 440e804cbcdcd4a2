import { addTo } from '../grouped.ts';
import { stemOf } from '../text/stem.ts';

/** Things of one kind, one kind a line: naming another thing of the kind is saying something else. */
const kinds = `
red blue green yellow pink purple orange white black brown gray violet turquoise crimson golden silver
father mother son daughter brother sister uncle aunt cousin husband wife grandfather grandmother nephew niece friend boyfriend girlfriend colleague neighbor
car bus train plane airplane bicycle bike truck boat ship ferry motorcycle taxi helicopter tram van
dog cat horse cow bird fish monkey mouse rat sheep pig lion tiger bear wolf fox
doctor nurse teacher lawyer engineer scientist astronomer biologist chemist physicist journalist police soldier farmer actor singer writer artist chef pilot driver waiter student
football basketball baseball tennis golf cricket rugby hockey soccer swimming boxing
breakfast lunch dinner supper brunch
bread rice pasta pizza burger salad soup cake pie cheese sandwich
coffee tea water beer wine milk juice
january february march april may june july august september october november december
monday tuesday wednesday thursday friday saturday sunday
spring summer autumn fall winter
morning afternoon evening night noon midnight
hundred thousand million billion trillion dozen
second minute hour day week month quarter year decade century
north south east west northeast northwest southeast southwest
mars venus earth jupiter saturn mercury neptune uranus moon sun
planet star galaxy asteroid comet
kilometer meter mile foot inch yard centimeter
gram kilogram pound ounce ton
dollar euro pound yen yuan ruble rupee franc
president minister senator mayor governor king queen prince princess
army navy
email letter phone call text
head hand arm leg foot eye ear nose knee shoulder
school hospital church hotel restaurant bank airport museum library prison
wage price tax profit revenue debt cost rent
murder theft robbery fraud assault kidnapping arson rape
gun knife bomb rifle sword
gold silver bronze copper iron steel
oil gas coal solar nuclear wind
boy girl man woman child adult`
  .trim()
  .split('\n');

const kindsOf = new Map<string, number[]>();
kinds.forEach((line, kind) => {
  for (const stem of line.split(' ').map(stemOf)) addTo(kindsOf, stem, kind);
});

/** Whether two English words, given as their stems (Porter), name two things of one kind: a Monday is no Tuesday. */
export function areOfOneKind(one: string, other: string): boolean {
  const from = kindsOf.get(one);
  const to = kindsOf.get(other);
  if (from === undefined || to === undefined || one === other) return false;
  return from.some((kind) => to.includes(kind));
}
