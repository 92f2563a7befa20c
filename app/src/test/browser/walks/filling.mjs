// How an empty archive is filled. It is another site than that of the other walks, and each of these begins where the last ended.
import assert from 'node:assert/strict';

const EMPTY = process.env.READOUT_EMPTY ?? '';
const RELEASE = `Outcome of the Ferry Talks

Minister of Transport Ada Corr of Norway met Minister of Transport Bo Lund of Austria in Vienna on 4 March 2026. The two
ministers agreed to open a ferry line, and Minister Corr thanked Austria for its help.
`;
const walks = {};

/** Where an order stands, and what it came to; told by the page that is open. */
async function outcome(page, what) {
    const row = page.locator('.jobs tr', { hasText: what }).first();
    await row.waitFor();
    await row.locator('.state', { hasText: /done|failed/ }).waitFor();
    return {
        state: await row.locator('.state').innerText(),
        documents: Number(await row.locator('.documents').innerText()),
        issues: Number(await row.locator('.issues').innerText()),
    };
}

walks['a file is dropped on the first page, is told of live, and is there'] = site =>
    site.elsewhere(EMPTY).visit(EMPTY, {}, async page => {
        assert.match(await page.locator('h1').innerText(), /empty/, 'nothing is there yet');
        const dropped = await page.evaluateHandle(words => {
            const carried = new DataTransfer();
            carried.items.add(new File([words], 'ferry-talks.txt', { type: 'text/plain' }));
            return carried;
        }, RELEASE);
        await page.dispatchEvent('.drop', 'dragover', { dataTransfer: dropped });
        assert.ok(await page.locator('.drop.over').count(), 'the place shows that it takes the file');
        await page.dispatchEvent('.drop', 'drop', { dataTransfer: dropped });
        await page.waitForURL(/\/ingest$/);
        const { state, documents } = await outcome(page, 'ferry-talks.txt');
        assert.deepEqual([state, documents], ['done', 1]);
        await page.goto('/');
        await page.getByRole('link', { name: /Ferry Talks/ }).click();
        assert.match(await page.locator('article').innerText(), /agreed\S* to open a ferry line/);
        assert.ok((await page.locator('.record').count()) > 1, 'it is coded');
    });

walks['an address is given, and what hinders it is told'] = site =>
    site.elsewhere(EMPTY).visit(EMPTY, {}, async page => {
        await page.goto('/ingest');
        // An address within one's own network: nothing is asked of another machine.
        const address = new URL('/documents', site.address).href;
        await page.locator('textarea[name=addresses]').fill(address);
        await page.locator('.bring button[type=submit]').click();
        const { documents, issues } = await outcome(page, address);
        assert.deepEqual([documents, issues > 0], [0, true], 'the guard keeps it out, as an issue');
    });

export default walks;
