import { type Browser, chromium, type Page } from 'playwright-core'
import { ensureChromium } from '../../scripts/ensureChromium'

/** Starts Chromium with WebGL in software, so that figures do not depend on a graphics card. */
export async function openBrowser(): Promise<Browser> {
	const executablePath = ensureChromium()
	if (executablePath === null) throw new Error('Expected a Chromium; set CHROMIUM_PATH to one.')
	return chromium.launch({
		executablePath,
		args: [
			'--headless',
			'--no-sandbox',
			'--use-angle=swiftshader',
			'--enable-unsafe-swiftshader',
			'--disable-background-networking',
			'--disable-component-update',
			'--disable-sync',
			'--no-first-run',
		],
	})
}

/** Long, because the machine may be busy. */
const TIMEOUT_MS = 120_000

/**
 * Opens a page as wide as the design. tsx wraps functions in a helper that pages lack, so it is added here.
 */
export async function openPage(browser: Browser): Promise<Page> {
	const page = await browser.newPage({ viewport: { width: 1440, height: 900 } })
	page.setDefaultTimeout(TIMEOUT_MS)
	await page.addInitScript('globalThis.__name = (one) => one')
	return page
}
