import type { Page } from 'playwright-core'

/** The bytes of script that a page loads over the wire, and the number of files; nothing is cached. */
export async function scriptsOf(page: Page, url: string): Promise<{ total: number; files: number }> {
	const session = await page.context().newCDPSession(page)
	await session.send('Network.enable')
	await session.send('Network.setCacheDisabled', { cacheDisabled: true })
	const scripts = new Set<string>()
	let total = 0
	session.on('Network.responseReceived', ({ requestId, type, response }) => {
		if (type === 'Script' || response.mimeType.includes('javascript')) scripts.add(requestId)
	})
	session.on('Network.loadingFinished', ({ requestId, encodedDataLength }) => {
		if (scripts.has(requestId)) total += encodedDataLength
	})
	await page.goto(url, { waitUntil: 'networkidle' })
	await session.detach()
	return { total, files: scripts.size }
}
