// The browser, and what is watched for on every page.
import { accessSync, constants } from 'node:fs';
import { delimiter, join } from 'node:path';
import { chromium } from 'playwright-core';

/** A machine that builds is not quick. */
const PATIENCE = 120_000;

const NAMES = ['chromium', 'chromium-browser', 'google-chrome'];

/** The browser of this machine. */
function findBrowser() {
    for (const place of (process.env.PATH ?? '').split(delimiter)) {
        for (const name of NAMES) {
            try {
                accessSync(join(place, name), constants.X_OK);
                return join(place, name);
            } catch {
                // Not here.
            }
        }
    }
    throw new Error(`no browser: none of ${NAMES.join(', ')} is on the PATH`);
}

export async function launch() {
    return chromium.launch({
        executablePath: findBrowser(),
        // Whoever is root has no sandbox; a container has little shared memory.
        args: ['--disable-dev-shm-usage', ...(process.getuid?.() === 0 ? ['--no-sandbox'] : [])],
    });
}

/** A site that is walked through: each visit is somebody new, with an empty cache. */
export class Site {
    constructor(browser, address) {
        this.browser = browser;
        this.address = address;
    }

    /** @param address of a page of another site, for the same browser */
    elsewhere(address) {
        return new Site(this.browser, new URL('/', address).href);
    }

    /**
     * Opens a page, lets somebody walk on from there, and fails where anything went wrong on the way: a script's error, a message
     * on the console, a request that failed, anything that was asked of another machine, a dialogue.
     *
     * @param how width, height and dark; scripts: whether they run; signedIn: as whoever started the site; status: how the page is to be answered;
     *     link, a selector: the first link of these on the page leads to the page that is meant
     * @param walk gets the page, and what its first visit cost
     */
    async visit(path, how = {}, walk = async () => {}) {
        const { width = 1440, height = 1000, dark = false, scripts = true, link = '', signedIn = false, status = 200 } = how;
        const context = await this.browser.newContext({
            baseURL: this.address,
            viewport: { width, height },
            colorScheme: dark ? 'dark' : 'light',
            javaScriptEnabled: scripts,
            reducedMotion: 'reduce',
            locale: 'en-GB',
            timezoneId: 'UTC',
            permissions: ['clipboard-read', 'clipboard-write'],
        });
        context.setDefaultTimeout(PATIENCE);
        try {
            const page = await context.newPage();
            if (signedIn) {
                await open(page, process.env.READOUT_SIGN_IN ?? '/');
            }
            const trouble = watch(page, this.address, status);
            const wire = await measure(context, page);
            await open(page, path, link ? 200 : status);
            if (link) {
                const there = await page.locator(link).first().getAttribute('href');
                wire.bytes = 0;
                await open(page, there, status);
            }
            if (scripts) {
                await painted(page);
            }
            const result = await walk(page, { bytes: wire.bytes });
            if (trouble.length > 0) {
                throw new Error(`on ${path} at ${width} px:\n${trouble.join('\n')}`);
            }
            return result;
        } finally {
            await context.close();
        }
    }
}

async function open(page, path, status = 200) {
    const answer = await page.goto(path, { waitUntil: 'networkidle' });
    if (answer.status() !== status) {
        throw new Error(`${path} answers ${answer.status()}`);
    }
}

/** Waits until a page, whose scripts run, is to be seen: a browser takes no key before. */
export async function painted(page) {
    await page.locator('body').evaluate(() => new Promise(done => requestAnimationFrame(() => requestAnimationFrame(done))));
}

/** Counts what comes over the wire, packed as it is. */
async function measure(context, page) {
    const wire = { bytes: 0 };
    const session = await context.newCDPSession(page);
    session.on('Network.loadingFinished', ({ encodedDataLength }) => {
        wire.bytes += encodedDataLength;
    });
    await session.send('Network.enable');
    return wire;
}

function watch(page, address, status) {
    const trouble = [];
    page.on('console', message => {
        // A browser tells there, too, that a page is answered otherwise than with 200.
        const meant = status !== 200 && message.text().includes(`status of ${status}`);
        if (!meant && ['error', 'warning'].includes(message.type())) {
            trouble.push(`the console says: ${message.text()}`);
        }
    });
    page.on('pageerror', error => trouble.push(`a script failed: ${error.message}`));
    page.on('requestfailed', request => {
        // A page that is left before all has come is no failure.
        if (request.failure()?.errorText !== 'net::ERR_ABORTED') {
            trouble.push(`${request.url()} failed: ${request.failure()?.errorText}`);
        }
    });
    page.on('request', request => {
        if (![address, 'data:', 'blob:'].some(ours => request.url().startsWith(ours))) {
            trouble.push(`another machine was asked: ${request.url()}`);
        }
    });
    page.on('dialog', dialog => {
        trouble.push(`a dialogue opened: ${dialog.message()}`);
        dialog.dismiss();
    });
    return trouble;
}
