// node screens.mjs ADDRESS DIRECTORY: a picture of every page, for people who want to see what it looks like.
import { writeFileSync } from 'node:fs';
import { join } from 'node:path';
import { launch, Site } from './browser.mjs';
import { PAGES } from './pages.mjs';

const [address, directory] = process.argv.slice(2);
const QUALITY = 70;
const browser = await launch();
try {
    const site = new Site(browser, address);
    for (const { name, path, ...how } of PAGES.filter(page => !page.signedIn && !page.status)) {
        await picture(site, path, `${name}.webp`, how);
    }
    const { path } = PAGES.find(page => page.name === 'reader');
    await picture(site, path, 'reader-dark.webp', { dark: true });
    await picture(site, path, 'reader-narrow.webp', { width: 360, height: 780 });
} finally {
    await browser.close();
}

async function picture(site, path, name, how) {
    await site.visit(path, { width: 1280, height: 800, ...how }, async page => {
        const session = await page.context().newCDPSession(page);
        const { data } = await session.send('Page.captureScreenshot', { format: 'webp', quality: QUALITY });
        writeFileSync(join(directory, name), Buffer.from(data, 'base64'));
    });
}
