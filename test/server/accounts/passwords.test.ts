import { parseOptions } from '@node-rs/argon2'
import { describe, expect, it } from 'vitest'
import { emailKey, expectEmail } from '../../../server/accounts/emailKey'
import { argon2Passwords, expectPassword } from '../../../server/accounts/passwords'
import { hashOf, newSecret } from '../../../server/accounts/secrets'

describe('A password', () => {
	const passwords = argon2Passwords()

	it('is kept by argon2id, with a salt of its own', async () => {
		const [one, other] = await Promise.all([
			passwords.hash('a long password'),
			passwords.hash('a long password'),
		])
		expect(one).not.toBe(other)
		expect(one).toMatch(/^\$argon2id\$/)
		expect(parseOptions(one)).toMatchObject({ memoryCost: 19_456, timeCost: 2, parallelism: 1 })
		expect(await passwords.verify(one, 'a long password')).toBe(true)
		expect(await passwords.verify(one, 'a long passwork')).toBe(false)
	})

	it('is the same however its letters are composed', async () => {
		const kept = await passwords.hash('événement à Besançon')
		expect(await passwords.verify(kept, 'événement à Besançon'.normalize('NFD'))).toBe(true)
	})

	it('of nobody is never right', async () => {
		expect(await passwords.verify(null, 'a long password')).toBe(false)
	})

	it('of nobody takes the work of a wrong one, so that time does not tell who has an account', async () => {
		const kept = await passwords.hash('a long password')
		const timeOf = async (hash: string | null): Promise<number> => {
			const times: number[] = []
			for (let time = 0; time < 5; time += 1) {
				const start = performance.now()
				await passwords.verify(hash, 'another long password')
				times.push(performance.now() - start)
			}
			// The shortest: a machine that is busy makes some longer, and none shorter.
			return Math.min(...times)
		}
		const [known, unknown] = [await timeOf(kept), await timeOf(null)]
		expect(unknown).toBeGreaterThan(known / 3)
	})

	it('has 12 to 128 characters, as a reader counts them', () => {
		expect(() => expectPassword('elevenchars')).toThrow(/12 to 128 characters; this one has 11/)
		expect(() => expectPassword('twelve chars')).not.toThrow()
		// Each is two UTF-16 units.
		expect(() => expectPassword('𝄞'.repeat(128))).not.toThrow()
		expect(() => expectPassword('𝄞'.repeat(129))).toThrow(/has 129/)
	})
})

describe('An e-mail address', () => {
	it('is compared without its case, its blanks and its full-width letters', () => {
		expect(emailKey(' Some.One@Example.ORG ')).toBe('some.one@example.org')
		expect(emailKey('ｓome@example.org')).toBe('some@example.org')
	})

	it.each([
		'name',
		'name@',
		'@example.org',
		'name@example',
		'na me@example.org',
		'a@b@example.org',
		'<a@example.org>',
	])('is not %s', (text) => {
		expect(() => expectEmail(text)).toThrow(/e-mail address such as/)
	})

	it('is kept as it is written', () => {
		expect(expectEmail(' Some.One@Example.org')).toBe('Some.One@Example.org')
	})
})

describe('A secret', () => {
	it('has 256 random bits, and its hash tells nothing of it', () => {
		const secrets = new Set(Array.from({ length: 100 }, newSecret))
		expect(secrets.size).toBe(100)
		for (const secret of secrets) {
			expect(Buffer.from(secret, 'base64url')).toHaveLength(32)
			expect(hashOf(secret)).not.toContain(secret)
		}
	})
})
