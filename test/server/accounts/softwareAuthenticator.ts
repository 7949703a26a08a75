/** An authenticator in software: P-256 keys of node:crypto, answers as a browser would give them. */
import { createHash, generateKeyPairSync, type KeyObject, randomBytes, sign } from 'node:crypto'
import type { AuthenticationResponseJSON, RegistrationResponseJSON } from '@simplewebauthn/server'

interface Key {
	readonly id: Buffer
	readonly privateKey: KeyObject
	readonly userHandle: string
	counter: number
}

export interface SoftwareAuthenticator {
	/** Makes a key for the options of a server. */
	create(options: CreationOptions, origin: string): RegistrationResponseJSON
	/** Signs by the key that was made last. */
	get(options: { readonly challenge: string }, origin: string, change?: Change): AuthenticationResponseJSON
}

interface CreationOptions {
	readonly challenge: string
	readonly user: { readonly id: string }
}

/** What a dishonest answer has otherwise. */
interface Change {
	readonly counter?: number
	readonly flags?: number
	readonly rpId?: string
}

const USER_PRESENT = 0x01
const USER_VERIFIED = 0x04
const HAS_KEY = 0x40

export function softwareAuthenticator(): SoftwareAuthenticator {
	let key: Key | null = null
	return {
		create({ challenge, user }, origin) {
			const { privateKey, publicKey } = generateKeyPairSync('ec', { namedCurve: 'P-256' })
			const made: Key = { id: randomBytes(32), privateKey, userHandle: user.id, counter: 0 }
			key = made
			const { x = '', y = '' } = publicKey.export({ format: 'jwk' })
			const coseKey = cborMap([
				[cborInteger(1), cborInteger(2)],
				[cborInteger(3), cborInteger(-7)],
				[cborInteger(-1), cborInteger(1)],
				[cborInteger(-2), cborBytes(Buffer.from(x, 'base64url'))],
				[cborInteger(-3), cborBytes(Buffer.from(y, 'base64url'))],
			])
			const length = Buffer.alloc(2)
			length.writeUInt16BE(made.id.length)
			const authData = Buffer.concat([
				authenticatorData(new URL(origin).hostname, USER_PRESENT | USER_VERIFIED | HAS_KEY, 0),
				Buffer.alloc(16),
				length,
				made.id,
				coseKey,
			])
			const attestation = cborMap([
				[cborText('fmt'), cborText('none')],
				[cborText('attStmt'), cborMap([])],
				[cborText('authData'), cborBytes(authData)],
			])
			return {
				...credential(made.id),
				response: {
					clientDataJSON: clientData('webauthn.create', challenge, origin).toString('base64url'),
					attestationObject: attestation.toString('base64url'),
					transports: ['internal'],
				},
			}
		},
		get({ challenge }, origin, change = {}) {
			if (key === null) throw new Error('Expected a key to sign with; none was made.')
			key.counter += 1
			const {
				counter = key.counter,
				flags = USER_PRESENT | USER_VERIFIED,
				rpId = new URL(origin).hostname,
			} = change
			const authData = authenticatorData(rpId, flags, counter)
			const data = clientData('webauthn.get', challenge, origin)
			const signed = Buffer.concat([authData, createHash('sha256').update(data).digest()])
			return {
				...credential(key.id),
				response: {
					clientDataJSON: data.toString('base64url'),
					authenticatorData: authData.toString('base64url'),
					signature: sign('sha256', signed, key.privateKey).toString('base64url'),
					userHandle: key.userHandle,
				},
			}
		},
	}
}

function credential(id: Buffer) {
	const text = id.toString('base64url')
	return { id: text, rawId: text, type: 'public-key', clientExtensionResults: {} } as const
}

function clientData(type: string, challenge: string, origin: string): Buffer {
	return Buffer.from(JSON.stringify({ type, challenge, origin, crossOrigin: false }))
}

function authenticatorData(rpId: string, flags: number, counter: number): Buffer {
	const tail = Buffer.alloc(5)
	tail.writeUInt8(flags)
	tail.writeUInt32BE(counter, 1)
	return Buffer.concat([createHash('sha256').update(rpId).digest(), tail])
}

/** As much of CBOR (RFC 8949) as a key and an attestation need. */
function cborHead(major: number, value: number): Buffer {
	if (value < 24) return Buffer.from([(major << 5) | value])
	if (value < 256) return Buffer.from([(major << 5) | 24, value])
	return Buffer.from([(major << 5) | 25, value >> 8, value & 255])
}

function cborInteger(value: number): Buffer {
	return value >= 0 ? cborHead(0, value) : cborHead(1, -1 - value)
}

function cborBytes(bytes: Buffer): Buffer {
	return Buffer.concat([cborHead(2, bytes.length), bytes])
}

function cborText(text: string): Buffer {
	const bytes = Buffer.from(text)
	return Buffer.concat([cborHead(3, bytes.length), bytes])
}

function cborMap(entries: readonly (readonly [Buffer, Buffer])[]): Buffer {
	return Buffer.concat([cborHead(5, entries.length), ...entries.flat()])
}
