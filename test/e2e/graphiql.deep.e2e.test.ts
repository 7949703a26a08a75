/** GraphiQL, served from our own files, as a link opens it. */
import { expect, it } from 'vitest'
import { describeInBrowser, openPage, WIDE } from './browser'

describeInBrowser('GraphiQL', () => {
	it('shows the query of a link, and runs it', async () => {
		const { page } = await openPage(WIDE)
		const question = '{ sectors { code } }'
		await page.goto(`/graphiql?query=${encodeURIComponent(question)}`)
		const editor = page.locator('.graphiql-query-editor .view-lines')
		await editor.waitFor({ timeout: 60_000 })
		await expect.poll(async () => (await editor.innerText()).replaceAll('\u00a0', ' ')).toBe(question)
		await page.locator('.graphiql-execute-button').click()
		const answer = page.locator('.graphiql-response .view-lines')
		await expect.poll(() => answer.innerText(), { timeout: 20_000 }).toContain('"sectors"')
	})
})
