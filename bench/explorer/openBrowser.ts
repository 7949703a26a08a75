import { type Browser, chromium, type Page } from 'playwright-core'
import { ensureChromium } from '../../scripts/ensureChromium'

/** Chromium that draws WebGL by software: what a measure says does not hang on a graphics card. */
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

/** The machine may have much else to do. */
const TIMEOUT_MS = 120_000

/** A page as wide as the board. tsx marks functions with a helper that pages lack: they get it here. */
export async function openPage(browser: Browser): Promise<Page> {
	const page = await browser.newPage({ viewport: { width: 1440, height: 900 } })
	page.setDefaultTimeout(TIMEOUT_MS)
	await page.addInitScript('globalThis.__name = (one) => one')
	return page
}
