// The made-up team: 8 members and their customers, with what happened between them, as values. Seeded: the same records every time.
import { makeFollowup, makeOrders } from './events.mjs';
import * as phrases from './phrases.mjs';
import { chance, daysBetween, momentOf, plusDays } from './random.mjs';
import { filled, newId, newName, newPhone, personName } from './wording.mjs';

/** The day that counts as today: what is open is overdue on it. */
export const asOf = '2024-05-20';

/** Design §13. */
export const sizes = {
  S: { customers: 200, followups: 2_000 },
  M: { customers: 2_000, followups: 20_000 },
  L: { customers: 10_000, followups: 100_000 },
};

/** What tend.yaml says beside the defaults. */
export const settings = {
  name: '样例团队 Sample team',
  language: 'zh',
  timezone: 'Asia/Shanghai',
  team: [
    { id: 'wang', name: '王敏', email: 'wang@example.com', role: 'manager' },
    ...[
      ['li', '李伟'],
      ['chen', '陈静'],
      ['zhao', '赵磊'],
      ['liu', '刘洋'],
      ['sun', '孙娜'],
      ['emma', 'Emma Reed'],
      ['paul', 'Paul Keller'],
    ].map(([id, name]) => ({ id, name, email: `${id}@example.com`, role: 'sales', lead: 'wang' })),
  ],
  // What a commit costs is git's affair.
  git: { commit: 'off' },
};

const stages = {
  prospect: ['contact'],
  interested: ['need', 'proposal', 'negotiation'],
  won: ['cooperation', 'aftercare'],
  silent: ['paused'],
  lost: ['gone'],
};

/** Returns the records of a team of that size; `idFrom` and `nextNumber` are those of the program. */
export function makeRecords(
  { customers: customerCount, followups: followupCount },
  { idFrom, nextNumber, patterns },
) {
  const world = { ...chance(20_240_520), ids: new Set(), names: new Set(), phones: new Set(), idFrom };
  const shares = sharesOf(world, customerCount, followupCount);
  const customers = [];
  const followups = [];
  const orders = [];
  for (const share of shares) {
    const made = makeCustomer(world, share);
    customers.push(made.customer);
    followups.push(...made.followups);
    orders.push(...made.orders);
  }
  return {
    customer: numbered(
      customers,
      patterns.customer,
      ({ recorded, owner }) => ({ day: recorded.at, owner }),
      nextNumber,
    ),
    followup: numbered(followups, patterns.followup, ({ at, by }) => ({ day: at, owner: by }), nextNumber),
    order: numbered(
      orders,
      patterns.order,
      ({ signed_on: day, recorded }) => ({ day, owner: recorded.by }),
      nextNumber,
    ),
  };
}

// Everybody has one conversation, the rest falls where it falls.
function sharesOf(world, customers, followups) {
  const shares = Array.from({ length: customers }, (_, place) => (place < followups ? 1 : 0));
  for (let left = followups - customers; left > 0; left--) shares[world.below(customers)]++;
  return shares;
}

// Numbers are given in the order of days, as the team would have given them.
function numbered(records, pattern, factsOf, nextNumber) {
  const last = new Map();
  const keyOf = (record) => `${factsOf(record).day} ${record.id}`;
  const dated = records.toSorted((a, b) => (keyOf(a) < keyOf(b) ? -1 : 1));
  for (const record of dated) {
    const facts = factsOf(record);
    const month = facts.day.slice(0, 7);
    record.no = nextNumber(pattern, last.has(month) ? [last.get(month)] : [], facts);
    last.set(month, record.no);
  }
  return dated;
}

function makeCustomer(world, share) {
  const { between, pick, happens, weighted } = world;
  const lang = happens(65) ? 'zh' : 'en';
  const status = weighted({ prospect: 25, interested: 36, won: 27, silent: 6, lost: 6 });
  const owner = pick(settings.team).id;
  const first = plusDays(asOf, -between(365, 1_095));
  const times = conversationTimes(world, first, share, status);
  const contacts = makeContacts(world, lang);
  const isCompany = happens(80);
  const [province, city] = pick(phrases.places);
  const lastDay = times.at(-1)?.day ?? first;
  const turn = turnOf(world, status, times.length);
  const customer = {
    id: newId(world),
    name: newName(world, lang, isCompany, city),
    kind: isCompany ? 'company' : 'individual',
    status,
    stage: pick(stages[status]),
    owner,
    ...(isCompany
      ? companyFacts(world, lang)
      : { person: { city, occupation: pick(phrases.titles), age_band: '30-39' } }),
    ...sourceOf(world),
    first_contact: first,
    contacts,
    address: { province, city },
    needs: {
      types: [pick(['purchase', 'consulting', 'cooperation'])],
      description: filled(world, pick(phrases.needs[lang])),
      budget: between(2, 200) * 10_000,
    },
    ...(happens(50) ? { pain_points: [filled(world, pick(phrases.pains[lang]))] } : {}),
    ...(happens(40) ? { tags: world.some(phrases.tags, between(1, 2)) } : {}),
    ...(status === 'lost'
      ? { lost: { on: lastDay, reason: pick(['price', 'mismatch', 'competitor']) } }
      : {}),
    verified: { by: owner, at: plusDays(asOf, -between(1, 25)) },
    ...(status === 'lost' && happens(50)
      ? { archived: { on: lastDay, reason: pick(phrases.results[lang]) } }
      : {}),
    recorded: { by: owner, at: momentOf(first, between(9 * 60, 18 * 60)) },
  };
  const followups = times.map((time, place) =>
    makeFollowup(world, {
      ...time,
      customer,
      team: settings.team,
      lang,
      isLast: place === times.length - 1,
      move: moveAt(place, turn, status),
    }),
  );
  const orders =
    status === 'won' ? makeOrders(world, customer, { day: times[turn]?.day ?? first, until: asOf }) : [];
  return { customer, followups, orders };
}

// The latest conversation is of these weeks and has something open; a lost customer was left earlier.
function conversationTimes(world, first, share, status) {
  const until = daysBetween(first, asOf) - 45;
  const days = Array.from({ length: share }, () => plusDays(first, world.between(0, until))).toSorted();
  if (status !== 'lost' && share > 0) days[share - 1] = plusDays(asOf, -world.between(5, 80));
  const times = days.map((day) => ({ day, minutes: world.between(9 * 60, 17 * 60) }));
  return times.toSorted((a, b) => Date.parse(a.day) - Date.parse(b.day) || a.minutes - b.minutes);
}

function companyFacts(world, lang) {
  return {
    industry: world.pick(phrases.industries),
    size: {
      employees: world.pick(['50-100', '100-500', 'gt200']),
      revenue: world.pick(['1-5亿', '1000-5000万']),
    },
    business: world.pick(phrases.businesses[lang]),
  };
}

function sourceOf(world) {
  const source = world.pick(['exhibition', 'online', 'referral', 'inbound', 'partner', 'other']);
  return source === 'other' ? { source, source_note: '同行介绍' } : { source };
}

function makeContacts(world, lang) {
  return Array.from({ length: world.between(1, 3) }, (_, place) => {
    const id = newId(world);
    return {
      id,
      name: personName(world, lang),
      title: world.pick(phrases.titles),
      ...(place === 0 ? { primary: true } : {}),
      phone: newPhone(world),
      ...(world.happens(60) ? { email: `${id}@example.com` } : {}),
    };
  });
}

// In which conversation the customer became what they are.
function turnOf(world, status, count) {
  if (status === 'won') return world.below(Math.max(count, 1));
  return status === 'interested' ? 0 : count - 1;
}

// By way of interest where there was a conversation before; the latest move is where the customer stands.
function moveAt(place, turn, status) {
  if (status === 'prospect') return null;
  if (place === turn) return { from: turn === 0 ? 'prospect' : 'interested', to: status };
  return place === 0 ? { from: 'prospect', to: 'interested' } : null;
}
