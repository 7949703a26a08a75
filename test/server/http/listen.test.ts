import { createServer, type Server } from 'node:http'
import type { AddressInfo } from 'node:net'
import express from 'express'
import { afterAll, beforeAll, describe, expect, it } from 'vitest'
import { assertPortFree, listen } from '../../../server/http/listen'

let taken: Server
let number: number
beforeAll(async () => {
	taken = createServer().listen(0, '127.0.0.1')
	await new Promise((resolve) => taken.once('listening', resolve))
	number = (taken.address() as AddressInfo).port
})
afterAll(() => new Promise((resolve) => taken.close(resolve)))

describe('a port in use', () => {
	it('is replaced by the next free one', async () => {
		const { server, url } = await listen(express(), { port: { number, explicit: false }, host: '127.0.0.1' })
		server.close()
		expect(url).toMatch(/^http:\/\/localhost:\d+\/$/)
		expect(url).not.toContain(`:${number}/`)
	})

	it('is refused, with the ways out, when it was asked for', async () => {
		const asked = listen(express(), { port: { number, explicit: true }, host: '127.0.0.1' })
		await expect(asked).rejects.toThrow(new RegExp(`Port ${number} is in use.*PORT=${number + 1}.*PORT=0`))
	})

	it('that was asked for is refused before anything else is prepared; one of our choice is not', async () => {
		const host = '127.0.0.1'
		await expect(assertPortFree({ port: { number, explicit: true }, host })).rejects.toThrow(
			`Port ${number} is in use`,
		)
		await expect(assertPortFree({ port: { number, explicit: false }, host })).resolves.toBeUndefined()
		await expect(assertPortFree({ port: { number: 0, explicit: true }, host })).resolves.toBeUndefined()
	})
})
