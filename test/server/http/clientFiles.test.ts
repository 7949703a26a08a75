import { mkdirSync, writeFileSync } from 'node:fs'
import { join } from 'node:path'
import { brotliCompressSync } from 'node:zlib'
import express from 'express'
import { describe, expect, it, onTestFinished } from 'vitest'
import { clientFiles } from '../../../server/http/clientFiles'
import { temporaryFolder } from '../../temporaryFolder'

const SCRIPT = 'export const answer = 42 // '.repeat(20)

async function served(): Promise<string> {
	const folder = temporaryFolder()
	mkdirSync(join(folder, 'assets'))
	writeFileSync(join(folder, 'assets/main-1.js'), SCRIPT)
	writeFileSync(join(folder, 'assets/main-1.js.br'), brotliCompressSync(SCRIPT))
	writeFileSync(join(folder, 'assets/other-2.js'), SCRIPT)
	for (const file of [
		'HomeScreen-3.js',
		'HomeScreen-3.js.br',
		'HomeScreen-4.css',
		'fr-first-5.js',
		'zh-first-6.js',
	])
		writeFileSync(join(folder, 'assets', file), '')
	writeFileSync(join(folder, 'index.html'), '<!doctype html><title>Page</title>')
	const server = express().use(clientFiles(folder)).listen(0, '127.0.0.1')
	await new Promise((resolve) => server.once('listening', resolve))
	onTestFinished(() => void server.close())
	const address = server.address()
	return `http://127.0.0.1:${typeof address === 'object' ? address?.port : ''}`
}

describe('The files of the client', () => {
	it('come compressed when they were built where the reader takes it, and keep for a year', async () => {
		const url = await served()
		const answer = await fetch(`${url}/assets/main-1.js`, { headers: { 'accept-encoding': 'gzip, br' } })
		expect(answer.headers.get('content-encoding')).toBe('br')
		expect(answer.headers.get('content-type')).toMatch(/javascript/)
		expect(answer.headers.get('cache-control')).toBe('public, max-age=31536000, immutable')
		expect(answer.headers.get('vary')).toMatch(/accept-encoding/i)
		expect(await answer.text()).toBe(SCRIPT)
	})

	it('come as they are to others, and where no compressed one was built', async () => {
		const url = await served()
		for (const [file, encoding] of [
			['main-1.js', 'identity'],
			['other-2.js', 'br'],
		] as const) {
			const answer = await fetch(`${url}/assets/${file}`, { headers: { 'accept-encoding': encoding } })
			expect(answer.headers.get('content-encoding')).toBeNull()
			expect(await answer.text()).toBe(SCRIPT)
		}
	})

	it('that are missing are not answered with the page', async () => {
		const url = await served()
		expect((await fetch(`${url}/assets/gone-3.js`)).status).toBe(404)
		expect(await (await fetch(`${url}/explorer`, { headers: { accept: 'text/html' } })).text()).toContain(
			'Page',
		)
	})

	it('of the first page are announced in its head, in its language', async () => {
		const url = await served()
		const linksOf = async (path: string) =>
			(await fetch(`${url}${path}`, { headers: { accept: 'text/html' } })).headers.get('link')
		const links = (language: string) =>
			`</assets/HomeScreen-3.js>; rel=modulepreload, </assets/${language}>; rel=modulepreload, </assets/HomeScreen-4.css>; rel=preload; as=style`
		expect(await linksOf('/')).toBe(links('fr-first-5.js'))
		expect(await linksOf('/?lang=zh')).toBe(links('zh-first-6.js'))
		expect(await linksOf('/?lang=de')).toBe(links('fr-first-5.js'))
		expect(await linksOf('/explorer')).toBeNull()
	})
})
