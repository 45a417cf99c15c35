import { expect, test } from './fixtures/test.ts';
import { words } from './fixtures/words.ts';

const ar = words('ar', 'states');
const article = words('ar', 'article');

// A server or a network that fails cannot be had for real on demand: the browser's requests are answered for it.
test.describe('whatever fails says so, offers a way on, and loses nothing that the reader chose', () => {
  const chosen = (event: string) => `e/${event}/?group=person&status=happened`;

  for (const [name, key, answer] of [
    [
      'the file of events is damaged',
      'broken',
      { status: 200, body: '{"schema":"sanad-index","version":1}' },
    ],
    ['the file of events is not there', 'missing', { status: 404, body: '' }],
    ['the server does not answer', 'network', null],
  ] as const) {
    test(name, async ({ page, reader, site, allowConsole }) => {
      allowConsole(/index\.ar\.json|Failed to load resource/);
      const [event] = site.index.events;
      if (!event) throw new Error('the corpus has no events');
      await page.route('**/data/index.*.json*', (route) => (answer ? route.fulfill(answer) : route.abort()));
      await page.goto(chosen(event.id));
      await expect(page.getByRole('heading', { name: ar(`${key}.title`) })).toBeVisible();
      await expect(page.getByText(ar(`${key}.text`))).toBeVisible();
      await page.unroute('**/data/index.*.json*');
      await page
        .getByRole('button', { name: new RegExp(`${ar('retry')}|${ar('reload')}`) })
        .or(page.getByRole('link', { name: new RegExp(`${ar('retry')}|${ar('reload')}`) }))
        .first()
        .click();
      await expect(reader.eventPanel).toHaveAttribute('data-event', event.id);
      expect(page.url()).toContain('group=person');
      expect(page.url()).toContain('status=happened');
    });
  }

  test('an article is missing: the event stays, and another try brings it', async ({
    page,
    reader,
    site,
    allowConsole,
  }) => {
    allowConsole(/articles|Failed to load resource/);
    const event = site.index.events.find(({ when }) => when !== null);
    if (!event) throw new Error('the corpus has no dated event');
    await page.route('**/data/articles/*.json*', (route) => route.fulfill({ status: 404, body: '' }));
    await page.goto(reader.addressOf(event));
    await expect(reader.eventPanel).toHaveAttribute('data-event', event.id);
    const problem = reader.articlePane.locator('[data-problem]');
    await expect(problem).toContainText(article('problem.missing.title'));
    await page.unroute('**/data/articles/*.json*');
    await problem.getByRole('button').first().click();
    await expect(reader.litWords.first()).toBeVisible();
  });

  test('the axis does not arrive: the list stands in its place', async ({
    page,
    reader,
    site,
    allowConsole,
  }) => {
    allowConsole(/Timeline|Failed to (?:load|fetch)/);
    await page.route('**/assets/Timeline-*.js', (route) => route.abort());
    await reader.openSite();
    await expect(page.getByText(ar('axisFailed'))).toBeVisible();
    await expect(reader.rowOf(site.index.events[0] as (typeof site.index.events)[0]).first()).toBeVisible();
  });

  test('the network is lost: a line says so, and what was opened stays', async ({
    page,
    context,
    reader,
    site,
  }) => {
    const [event] = site.index.events;
    if (!event) throw new Error('the corpus has no events');
    await reader.openEvent(event);
    // Its files come after those of the page.
    await expect(page.locator('[data-axis][aria-busy="false"]')).toBeAttached();
    await context.setOffline(true);
    await expect(page.getByText(ar('offline'))).toBeVisible();
    await reader.expectLit(event.citations[0] as (typeof event.citations)[0]);
    await context.setOffline(false);
    await expect(page.getByText(ar('offline'))).toHaveCount(0);
  });

  test('without a network, what was not loaded yet fails in words, and the page stays', async ({
    page,
    context,
    reader,
    site,
    allowConsole,
  }) => {
    allowConsole(/ERR_INTERNET_DISCONNECTED|Failed to (?:load|fetch)/);
    const [event] = site.index.events;
    const other = site.index.events.find(({ citations }) =>
      citations.every(({ article }) => event?.citations.every((own) => own.article !== article)),
    );
    if (!event || !other) throw new Error('the corpus has no two events of different articles');
    await reader.openSite(`${reader.addressOf(event)}?view=list`);
    await reader.expectLit(event.citations[0] as (typeof event.citations)[0]);
    await context.setOffline(true);
    const stays = async () => {
      await expect(reader.eventPanel).toHaveAttribute('data-event', event.id);
      await expect(reader.rowOf(event)).toBeVisible();
      await expect(page.getByText(ar('offline'))).toBeVisible();
    };
    await page
      .getByRole('button', { name: words('ar', 'filters')('open') })
      .first()
      .click();
    await stays();
    await page.keyboard.press('Escape');
    const search = words('ar', 'search');
    await page.getByRole('combobox', { name: search('label') }).fill('كلمة');
    await expect(
      page
        .getByText(search('failed'))
        .or(page.getByText(search('failedShowingAll')))
        .first(),
    ).toBeVisible();
    await stays();
    await page.keyboard.press('Escape');
    await reader.rowOf(other).click();
    await expect(reader.eventPanel).toHaveAttribute('data-event', other.id);
    await expect(reader.articlePane.locator('[data-problem]')).toContainText(article('problem.away.title'));
  });

  test('while the events are on their way the page says so', async ({ page, reader }) => {
    let send = () => {};
    const held = new Promise<void>((resolve) => {
      send = resolve;
    });
    await page.route('**/data/index.*.json*', async (route) => {
      await held;
      await route.continue();
    });
    await page.goto('');
    await expect(page.getByText(ar('loading')).first()).toBeAttached();
    send();
    await expect(reader.rows.first()).toBeVisible();
    await expect(page.getByText(ar('loading'))).toHaveCount(0);
  });

  test('nothing is found: each filter tells what its removal would give', async ({ page, reader, site }) => {
    const { events, people, topics } = site.index;
    const pairs = people.flatMap((person) => topics.map((topic) => ({ person: person.id, topic: topic.id })));
    const has = ({ person, topic }: { person?: string; topic?: string }) =>
      events.filter(
        (event) => (!person || event.people.includes(person)) && (!topic || event.topics.includes(topic)),
      ).length;
    const none = pairs.find((pair) => has(pair) === 0 && has({ person: pair.person }) > 2);
    if (!none) throw new Error('every person of the corpus has every topic');
    await page.goto(`?person=${none.person}&topic=${none.topic}`);
    await expect(page.getByRole('heading', { name: ar('nothing.title') })).toBeVisible();
    await expect(page.getByText(String(has({ person: none.person }))).first()).toBeVisible();
    const name = topics.find(({ id }) => id === none.topic)?.name.ar ?? '';
    await page.locator('[data-counts]').getByRole('button', { name }).click();
    await expect(reader.rows).toHaveCount(has({ person: none.person }));
  });
});

test('an article is fetched when its event is approached, so that a click asks for nothing', async ({
  page,
  reader,
  site,
}) => {
  const asked: string[] = [];
  page.on('request', (request) => asked.push(request.url()));
  await reader.openSite('?view=list');
  const [event] = site.index.events;
  if (!event) throw new Error('the corpus has no events');
  const isArticle = (url: string) => url.includes('/data/articles/');
  expect(asked.filter(isArticle)).toEqual([]);
  await reader.rowOf(event).hover();
  await expect.poll(() => asked.filter(isArticle).length).toBeGreaterThan(0);
  await page.waitForLoadState('networkidle');
  const before = asked.filter(isArticle).length;
  await reader.rowOf(event).click();
  await reader.expectLit(event.citations[0] as (typeof event.citations)[0]);
  expect(asked.filter(isArticle).length).toBe(before);
});
