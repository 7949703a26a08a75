import { afterEach, describe, expect, it } from 'vitest'
import {
	type ComposeLetter,
	forgetOldLetters,
	type LetterFailure,
	type OutboxParts,
	sendDueLetters,
} from '../../../server/mail/outbox'
import { smtpTransport, type Transport } from '../../../server/mail/transport'
import type { NewLetter } from '../../../server/store/mailStore'
import { type MemoryMailStore, memoryMailStore } from './memoryMailStore'
import { type SmtpProcess, smtpProcess } from './smtpProcess'

const START = Date.parse('2027-03-01T08:00:00.000Z')
const MINUTE = 60_000
const instant = (milliseconds: number): string => new Date(milliseconds).toISOString()

function letter(id: string, to = 'reader@example.org', hours = 72): NewLetter {
	return {
		id: `letter:${id}`,
		kind: 'FORGOTTEN_PASSWORD',
		accountId: null,
		content: '{}',
		createdAt: instant(START),
		expiresAt: instant(START + hours * 60 * MINUTE),
		details: { email: to, name: null, title: null, text: null },
	}
}

const compose: ComposeLetter = async ({ email, id }) =>
	email === null ? null : { to: email, subject: `é ${id}`, text: 'Bonjour, 您好\n', unsubscribe: null }

interface Outbox {
	readonly store: MemoryMailStore
	readonly failures: LetterFailure[]
	/** Looks once, so many minutes after the start. */
	look(minutes: number): Promise<number>
}

describe('The outbox', () => {
	let smtp: SmtpProcess
	let transport: Transport
	afterEach(() => {
		transport.close()
		smtp.stop()
	})

	async function outbox(refusals = 0): Promise<Outbox> {
		smtp = await smtpProcess(refusals)
		transport = smtpTransport({ url: smtp.url, from: 'Constellations <no-reply@example.org>' }, true)
		const store = memoryMailStore()
		const failures: LetterFailure[] = []
		let now = START
		const parts: OutboxParts = {
			store,
			transport,
			compose: { FORGOTTEN_PASSWORD: compose } as OutboxParts['compose'],
			clock: () => now,
			onFailure: (failure) => failures.push(failure),
		}
		return {
			store,
			failures,
			look(minutes) {
				now = START + minutes * MINUTE
				return sendDueLetters(parts)
			},
		}
	}

	it('sends each due letter once, in plain text of any script, and then forgets the address', async () => {
		const { store, look } = await outbox()
		await store.write([letter('a'), letter('a'), letter('b', 'other@example.org')])
		expect(await look(0)).toBe(2)
		expect(await look(1)).toBe(0)
		const taken = await smtp.letterTo('reader@example.org')
		expect(taken).toMatchObject({
			subject: 'é letter:a',
			text: 'Bonjour, 您好\n',
			messageId: '<letter.a@constellations.invalid>',
			from: '"Constellations" <no-reply@example.org>',
		})
		expect(smtp.taken).toHaveLength(2)
		expect(store.letters.get('letter:a')).toMatchObject({ end: 'SENT', details: null })
	})

	it('offers to stop by one click, in letters from persons too, which are not marked automatic', async () => {
		await outbox()
		const mail = {
			subject: 'Bonjour',
			text: 'Bonjour\n',
			unsubscribe: 'https://example.org/letters/stop?cle=a',
		}
		await transport.send({ ...mail, id: 'letter:1', to: 'automatic@example.org' })
		await transport.send({
			...mail,
			id: 'letter:2',
			to: 'written@example.org',
			replyTo: 'writer@example.org',
		})
		const automatic = await smtp.letterTo('automatic@example.org')
		const written = await smtp.letterTo('written@example.org')
		for (const { list, oneClick } of [automatic, written]) {
			expect(JSON.stringify([list, oneClick])).toContain('One-Click')
			expect(list?.unsubscribe?.url).toBe(mail.unsubscribe)
		}
		expect([automatic.automatic, written.automatic]).toEqual(['auto-generated', undefined])
		expect(written.replyTo).toBe('writer@example.org')
	})

	it('tries again after one minute, five, fifteen, and tells of no address', async () => {
		const { store, failures, look } = await outbox(3)
		await store.write([letter('a')])
		const sent: number[] = []
		for (const minutes of [0, 0.9, 1, 5, 6, 20, 21]) sent.push(await look(minutes))
		expect(sent).toEqual([0, 0, 0, 0, 0, 0, 1])
		expect(failures.map(({ attempts, code, givenUp }) => ({ attempts, code, givenUp }))).toEqual(
			[1, 2, 3].map((attempts) => ({ attempts, code: 'EMESSAGE 451', givenUp: false })),
		)
		expect(JSON.stringify(failures)).not.toContain('example.org')
	})

	it('gives up after days, and at once where no mailbox has the address', async () => {
		const { store, failures, look } = await outbox(100)
		await store.write([letter('late', 'reader@example.org', 24), letter('none', 'refused@example.org')])
		for (let hours = 0; hours < 30; hours += 1) await look(hours * 60)
		expect(store.letters.get('letter:late')).toMatchObject({ end: 'GIVEN_UP', details: null })
		expect(store.letters.get('letter:none')).toMatchObject({ end: 'GIVEN_UP', details: null })
		expect(failures.filter(({ letter: id }) => id === 'letter:none')).toHaveLength(1)
		expect(failures.filter(({ letter: id }) => id === 'letter:late').length).toBeGreaterThan(4)
	})

	it('drops expired letters, and forgets those that ended a month ago', async () => {
		const { store, look } = await outbox()
		await store.write([letter('old', 'reader@example.org', 1)])
		expect(await look(61)).toBe(0)
		expect(store.letters.get('letter:old')).toMatchObject({ end: 'DROPPED' })
		await forgetOldLetters({ store, clock: () => START + 40 * 86_400_000 })
		expect(store.letters.size).toBe(0)
		expect(smtp.taken).toEqual([])
	})
})

describe('Two servers with one outbox', () => {
	it('send each letter once while the SMTP server takes a minute for each', async () => {
		const store = memoryMailStore()
		const some = Array.from({ length: 8 }, (_, number) => letter(String(number)))
		await store.write(some)
		const sent: string[] = []
		let now = START
		const send = async ({ id }: { readonly id: string }): Promise<void> => {
			now += MINUTE
			await new Promise((next) => setImmediate(next))
			sent.push(id)
		}
		const parts: OutboxParts = {
			store,
			transport: { send },
			compose: { FORGOTTEN_PASSWORD: compose } as OutboxParts['compose'],
			clock: () => now,
			onFailure: () => {},
		}
		const server = async (): Promise<void> => {
			while ((await store.waiting()).count > 0) {
				await sendDueLetters(parts)
				await new Promise((next) => setImmediate(next))
			}
		}
		await Promise.all([server(), server()])
		expect(sent.sort()).toEqual(some.map(({ id }) => id))
	})
})
