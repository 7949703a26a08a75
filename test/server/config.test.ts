import { mkdtempSync, writeFileSync } from 'node:fs'
import { tmpdir } from 'node:os'
import { join, resolve } from 'node:path'
import { describe, expect, it } from 'vitest'
import { readConfig } from '../../server/config'
import { Refused } from '../../server/errors'

describe('The configuration', () => {
	it('has a default for everything', () => {
		expect(readConfig({})).toMatchObject({
			port: { number: 4000, explicit: false },
			host: '127.0.0.1',
			development: true,
			database: null,
			trustProxy: null,
			publicAddress: null,
			openId: null,
			mail: null,
			contactEmail: null,
			retention: { contactReview: 24, contacts: 36, reports: 12, requests: 60, activities: 24, audit: 12 },
			controller: null,
			dataProtectionEmail: null,
			datasets: null,
			safelist: 'off',
			graphiql: true,
			today: null,
		})
		expect(readConfig({}).neo4jVersion).toMatch(/^5\.26\./)
	})

	it('takes the folders of several data sets, in their order, without the blanks around', () => {
		const { datasets } = readConfig({ DATASETS: 'seeds/one, seeds/two ,seeds/with a blank' })
		const expected = ['seeds/one', 'seeds/two', 'seeds/with a blank'].map((folder) => resolve(folder))
		expect(datasets).toEqual(expected)
		expect(readConfig({ DATASETS: ' seeds/one ' }).datasets).toEqual([resolve('seeds/one')])
	})

	it.each(['loopback', 'uniquelocal, 192.0.2.7', '10.0.0.0/8', '2001:db8::/32'])(
		'takes the proxies %s as they are written',
		(proxies) => {
			expect(readConfig({ TRUST_PROXY: proxies }).trustProxy).toBe(proxies)
		},
	)

	it('refuses a password in the address of the database, and does not show it', () => {
		const read = () => readConfig({ NEO4J_URI: 'bolt://neo4j:s3cret@host:7687', NEO4J_PASSWORD: 'other' })
		expect(read).toThrow(
			/NEO4J_URI: expected an address .* without the user and password; came "bolt:\/\/…@host:7687"/,
		)
		expect(read).not.toThrow(/s3cret/)
	})

	it('tells no proxy from none named', () => {
		expect(readConfig({ TRUST_PROXY: 'none' }).trustProxy).toBe(false)
		expect(readConfig({ TRUST_PROXY: '' }).trustProxy).toBeNull()
	})

	it.each(['proxy.example', '10.0.0.0/33', 'loopback,', '10.0.0.1/8/8', 'true', '1.2.3'])(
		'refuses %s as the address of a proxy in a sentence',
		(proxies) => {
			expect(() => readConfig({ TRUST_PROXY: proxies })).toThrow(/TRUST_PROXY: expected addresses of proxies/)
		},
	)

	it('takes the address at which readers reach it, without a path', () => {
		const address = (text: string) => readConfig({ PUBLIC_ADDRESS: text }).publicAddress
		expect(address('https://constellations.example.org/')).toBe('https://constellations.example.org')
		expect(address('http://localhost:4000')).toBe('http://localhost:4000')
		for (const text of ['constellations.example.org', 'https://example.org/path', 'ftp://example.org']) {
			expect(() => address(text)).toThrow(/PUBLIC_ADDRESS: expected an address such as https:/)
		}
	})

	it('has no session over plain HTTP in production', () => {
		const address = (PUBLIC_ADDRESS: string) =>
			readConfig({ NODE_ENV: 'production', PUBLIC_ADDRESS }).publicAddress
		expect(() => address('http://constellations.example.org')).toThrow(/begins with https:\/\//)
		expect(address('https://constellations.example.org')).toBe('https://constellations.example.org')
		expect(address('http://localhost:4000')).toBe('http://localhost:4000')
	})

	it('knows an SMTP server whole, or not at all, and does not show its password', () => {
		const MAIL_FROM = 'Constellations <no-reply@example.org>'
		const SMTP_URL = 'smtp://user:s3cret@mail.example.org:587'
		expect(readConfig({ SMTP_URL, MAIL_FROM }).mail).toEqual({ url: SMTP_URL, from: MAIL_FROM })
		expect(readConfig({ SMTP_URL_FILE: '/dev/null', MAIL_FROM: '' }).mail).toBeNull()
		expect(() => readConfig({ SMTP_URL })).toThrow(/one of them came/)
		expect(() => readConfig({ MAIL_FROM })).toThrow(/one of them came/)
		for (const wrong of ['http://s3cret@mail.example.org', 'smtp://s3cret@host?tls=no', 's3cret']) {
			const read = () => readConfig({ SMTP_URL: wrong, MAIL_FROM })
			expect(read).toThrow(/SMTP_URL: expected an address such as smtp:/)
			expect(read).not.toThrow(/s3cret/)
		}
		for (const from of [
			'nobody',
			'A\r\nBcc: b@example.org <a@example.org>',
			'a@example.org, b@example.org',
		]) {
			expect(() => readConfig({ SMTP_URL, MAIL_FROM: from })).toThrow(/MAIL_FROM: expected an e-mail address/)
		}
		expect(() => readConfig({ NODE_ENV: 'production', SMTP_URL, MAIL_FROM })).toThrow(
			/PUBLIC_ADDRESS is expected/,
		)
	})

	it('knows an identity provider whole, or not at all', () => {
		const whole = {
			OIDC_ISSUER: 'https://identity.example.org',
			OIDC_CLIENT_ID: 'constellations',
			OIDC_CLIENT_SECRET: 'a secret of this server alone',
		}
		expect(readConfig({}).openId).toBeNull()
		expect(readConfig(whole).openId).toEqual({
			issuer: 'https://identity.example.org',
			clientId: 'constellations',
			clientSecret: 'a secret of this server alone',
			name: 'identity.example.org',
		})
		expect(readConfig({ ...whole, OIDC_NAME: 'ProConnect' }).openId?.name).toBe('ProConnect')
		for (const name of Object.keys(whole).filter((name) => name !== 'OIDC_CLIENT_SECRET')) {
			expect(() => readConfig({ ...whole, [name]: '' })).toThrow(/not all of them came/)
		}
		const { OIDC_CLIENT_SECRET: _secret, ...half } = whole
		expect(() => readConfig(half)).toThrow(/not all of them came/)
		expect(() => readConfig({ ...whole, OIDC_ISSUER: 'identity' })).toThrow(
			/OIDC_ISSUER: expected the address/,
		)
	})

	it('has neither a default secret nor an identity provider over plain HTTP in production', () => {
		const read =
			(secret: string, issuer = 'https://identity.example.org') =>
			() =>
				readConfig({
					NODE_ENV: 'production',
					OIDC_ISSUER: issuer,
					OIDC_CLIENT_ID: 'constellations',
					OIDC_CLIENT_SECRET: secret,
				})
		for (const secret of ['secret', 'changeme', 'fifteen letters', 'xxxxxxxxxxxxxxxxxxxx']) {
			expect(read(secret)).toThrow(/OIDC_CLIENT_SECRET: expected a secret of this server's own/)
		}
		expect(read('a secret of this server alone')).not.toThrow()
		expect(read('a secret of this server alone', 'http://identity.example.org')).toThrow(/begins with https/)
	})

	it('knows a port that was asked for, even the usual one', () => {
		expect(readConfig({ PORT: '4000' }).port).toEqual({ number: 4000, explicit: true })
	})

	it('is of production only where NODE_ENV says so', () => {
		expect(readConfig({ NODE_ENV: 'test' }).development).toBe(true)
		expect(readConfig({ NODE_ENV: 'production' }).development).toBe(false)
	})

	it('starts a local database quickly in development, and as Java pleases in production', () => {
		expect(readConfig({}).neo4jJavaOptions).toContain('-XX:TieredStopAtLevel=1')
		expect(readConfig({ NODE_ENV: 'production' }).neo4jJavaOptions).toEqual([])
		expect(readConfig({ NEO4J_JAVA_OPTIONS: '-Xint  -Xlog' }).neo4jJavaOptions).toEqual(['-Xint', '-Xlog'])
		expect(readConfig({ NEO4J_JAVA_OPTIONS: '' }).neo4jJavaOptions).toEqual([])
	})

	it('takes an empty variable as unset', () => {
		expect(readConfig({ PORT: '', NEO4J_URI: '', CONTACT_EMAIL: '' })).toEqual(readConfig({}))
	})

	it('takes the database that NEO4J_URI names', () => {
		expect(readConfig({ NEO4J_URI: 'neo4j+s://db.example.org', NEO4J_PASSWORD: 'p' }).database).toEqual({
			uri: 'neo4j+s://db.example.org',
			user: 'neo4j',
			password: 'p',
			database: 'neo4j',
		})
	})

	it('reads the password from a file, without the end of its line', () => {
		const file = join(mkdtempSync(join(tmpdir(), 'secret-')), 'password')
		writeFileSync(file, 'from a file\n')
		const { database } = readConfig({ NEO4J_URI: 'bolt://db:7687', NEO4J_PASSWORD_FILE: file })
		expect(database?.password).toBe('from a file')
	})

	it('refuses an address without a password, naming the ways out', () => {
		expect(() => readConfig({ NEO4J_URI: 'bolt://db:7687' })).toThrow(/NEO4J_PASSWORD.*unset NEO4J_URI/)
	})

	it.each([
		['PORT', 'eighty'],
		['PORT', '65536'],
		['NEO4J_URI', 'http://db:7474'],
		['NEO4J_VERSION', 'latest'],
		['NODE_ENV', 'prod'],
		['CONTACT_EMAIL', 'someone'],
		['SAFELIST', 'yes'],
		['TODAY', 'tomorrow'],
		['TODAY', '2027-02-29'],
	])('refuses %s=%s, saying what was expected and what came', (name, value) => {
		const read = () => readConfig({ [name]: value })
		expect(read).toThrow(Refused)
		expect(read).toThrow(new RegExp(`^${name}: expected .*; came "${value}"\\.$`))
	})

	it('takes another day for today in development and tests, and refuses it in production', () => {
		expect(readConfig({ TODAY: '2027-02-28' }).today).toBe('2027-02-28')
		expect(readConfig({ TODAY: '2027-02-28', NODE_ENV: 'test' }).today).toBe('2027-02-28')
		const read = () => readConfig({ TODAY: '2027-02-28', NODE_ENV: 'production' })
		expect(read).toThrow(Refused)
		expect(read).toThrow(/^TODAY: .*"2027-02-28" came, and NODE_ENV is production\. Unset TODAY/)
	})

	it('names every variable that does not fit at once', () => {
		expect(() => readConfig({ PORT: 'x', SAFELIST: 'x' })).toThrow(/PORT: .*\nSAFELIST: /)
	})
})
