import type { Page } from '@playwright/test';
import { CONTENT_SECURITY_POLICY } from '../scripts/pages/csp.ts';
import { expect, test } from './fixtures/test.ts';

/** One page of each kind the build writes. */
const KINDS = ['home', 'event', 'missing'] as const;

/**
 * Runs it as the page's own code would run. Called directly, `evaluate` is the debugger's, and the debugger
 * may do what the policy forbids.
 *
 * @returns the name of the error it ended in, or what it gave
 */
async function inPage(page: Page, attempt: () => unknown): Promise<string> {
  await page.evaluate(`globalThis.attempt = ${attempt}`);
  return page.evaluate(
    () =>
      new Promise<string>((done) => {
        setTimeout(() => {
          try {
            done(String((globalThis as unknown as { attempt: () => unknown }).attempt()));
          } catch (error) {
            done((error as Error).name);
          }
        });
      }),
  );
}

test.describe('the Content-Security-Policy', () => {
  for (const kind of KINDS) {
    for (const prefix of ['', 'en/']) {
      test(`stands on the ${kind} page under /${prefix}`, async ({ page, site, allowConsole }) => {
        const event = site.index.events[0]?.id;
        const path = { home: prefix, event: `${prefix}e/${event}/`, missing: `${prefix}e/no-such-event/` }[
          kind
        ];
        if (kind === 'missing') allowConsole(/404/);
        const response = await page.goto(path);
        expect(response?.status()).toBe(kind === 'missing' ? 404 : 200);

        const policy = page.locator('head > meta[http-equiv="Content-Security-Policy"]');
        await expect(policy).toHaveAttribute('content', CONTENT_SECURITY_POLICY);
        // The host says the same, and who may frame it.
        const sent = response?.headers()['content-security-policy'];
        expect(sent).toBe(`${CONTENT_SECURITY_POLICY}; frame-ancestors 'none'`);
        // Served as written: nothing inline that the policy would have to excuse.
        const html = (await response?.text()) ?? '';
        expect(html).not.toMatch(
          /<script(?![^>]* (?:src=|type="application\/ld\+json"))|<style|\son\w+=|\sstyle=/i,
        );
      });
    }
  }

  test('stops scripts that were smuggled into the page', async ({ page, allowConsole, watched }) => {
    allowConsole(/script-src|Content Security Policy|elsewhere\.example/);
    await page.route('**/', async (route) => {
      const response = await route.fetch();
      const smuggled = [
        '<script>globalThis.smuggled = "inline"</script>',
        '<img src="data:," onerror="globalThis.smuggled = \'handler\'">',
        '<script src="https://elsewhere.example/x.js"></script>',
      ].join('');
      await route.fulfill({
        response,
        body: (await response.text()).replace('</body>', `${smuggled}</body>`),
      });
    });
    await page.goto('');
    // Each is stopped twice over: by the policy in the page and by that of its host.
    const stopped = () =>
      new Set(watched.seen().filter((problem) => problem.startsWith('CSP violation: script-src'))).size;
    await expect.poll(stopped).toBe(3);
    expect(await page.evaluate(() => 'smuggled' in globalThis)).toBe(false);
  });

  test.describe('Trusted Types', () => {
    // As code that runs in the page, the name of the error each must end in.
    const attempts: [string, () => unknown][] = [
      [
        'HTML written from a string',
        () => {
          document.body.innerHTML = '<img src="x" onerror="globalThis.smuggled = true">';
        },
      ],
      ['a worker from elsewhere', () => new Worker('https://elsewhere.example/worker.js')],
      // biome-ignore lint/security/noGlobalEval: what is tested is that it does not run
      ['text run as code', () => globalThis.eval('1 + 1')],
    ];

    for (const [what, attempt] of attempts) {
      test(`refuse ${what}`, async ({ reader, page, allowConsole }) => {
        allowConsole(/TrustedHTML|TrustedScript|trusted-types|Trusted Type|require-trusted-types-for|eval/i);
        await reader.openSite();
        expect(await inPage(page, attempt)).toMatch(/^(?:TypeError|EvalError|SecurityError)$/);
        // Nothing was swept away: the app still stands.
        await expect(reader.rows.or(reader.axisItems).first()).toBeVisible();
      });
    }

    test('let plain text through, as vis-timeline needs', async ({ reader, page }) => {
      await reader.openSite();
      const text = await page.evaluate(() => {
        const element = document.createElement('p');
        element.innerHTML = 'a &amp; b';
        return element.textContent;
      });
      expect(text).toBe('a & b');
    });
  });
});
