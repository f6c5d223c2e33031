// What happens to a made-up customer: conversations with what follows from them, and orders.
import * as phrases from './phrases.mjs';
import { momentOf, plusDays } from './random.mjs';
import { conversation, filled, newId } from './wording.mjs';

/** Returns one conversation; `isLast` is the one that has something open. */
export function makeFollowup(world, { customer, team, lang: usual, day, minutes, isLast, move }) {
  const { between, pick, happens, weighted } = world;
  const lang = happens(85) ? usual : usual === 'zh' ? 'en' : 'zh';
  const by = happens(85) ? customer.owner : pick(team).id;
  const [summary, feedback] = conversation(world, lang);
  return {
    id: newId(world),
    customer: customer.id,
    at: momentOf(day, minutes),
    method: weighted({ phone: 40, message: 20, visit: 15, email: 10, meeting: 10, event: 5 }),
    by,
    contact: pick(customer.contacts).id,
    topic: pick(phrases.topics[lang]),
    summary,
    feedback,
    ...(happens(70) ? { outcome: { interested: happens(60), needs_more: happens(70) } } : {}),
    ...(happens(15) ? { promises: [promised(makeAction(world, { lang, day, by, isOpen: false }))] } : {}),
    ...nextActions(world, { lang, day, by, isOpen: isLast && customer.status !== 'lost' }),
    // What a lost customer owed us is nobody's business any more.
    ...(happens(isLast ? (customer.status === 'lost' ? 0 : 5) : 10)
      ? { waiting: { for: pick(phrases.waits[lang]), expected: plusDays(day, between(1, 5)) } }
      : {}),
    ...(move ? { move: { ...move, reason: pick(phrases.topics[lang]) } } : {}),
    recorded: { by, at: momentOf(day, minutes + between(5, 100)) },
  };
}

function nextActions(world, facts) {
  if (!facts.isOpen && !world.happens(70)) return {};
  const second = world.happens(10) ? [makeAction(world, { ...facts, isOpen: false })] : [];
  return { next: [makeAction(world, facts), ...second] };
}

function promised({ id, what, owner, due, state, done }) {
  return { id, what, by: owner, due, state, done };
}

function makeAction(world, { lang, day, by, isOpen }) {
  const due = plusDays(day, world.between(1, 4));
  const what = filled(world, world.pick(phrases.actions[lang]));
  const action = {
    id: newId(world),
    what,
    owner: by,
    due,
    priority: world.weighted({ high: 20, medium: 50, low: 30 }),
  };
  if (isOpen) return { ...action, state: 'open' };
  return {
    ...action,
    state: 'done',
    done: {
      at: momentOf(due, world.between(9 * 60, 18 * 60)),
      by,
      result: world.pick(phrases.results[lang]),
    },
  };
}

/** Returns what a customer ordered from a day on: one contract, and perhaps an order two months later. */
export function makeOrders(world, customer, { day, until }) {
  const days = [day, plusDays(day, 60)].filter((signed) => signed < until).slice(0, world.between(1, 2));
  return days.map((signed, place) => {
    const price = world.between(1, 40) * 5_000;
    const quantity = world.between(1, 10);
    return {
      id: newId(world),
      customer: customer.id,
      kind: place === 0 ? 'contract' : 'order',
      signed_on: signed,
      contract_no: `HT-${world.between(10_000, 99_999)}`,
      amount: price * quantity,
      start_on: signed,
      end_on: plusDays(signed, 365),
      items: [{ id: newId(world), product: world.pick(phrases.products), quantity, price }],
      recorded: { by: customer.owner, at: momentOf(signed, world.between(9 * 60, 18 * 60)) },
    };
  });
}
