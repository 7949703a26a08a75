import { createTransport } from 'nodemailer'
import type { MailConfig } from '../config'

/** A letter as it is sent: plain text, to one address. */
export interface Mail {
	/** The same when it is tried again, so that a mailbox that gets it twice can tell. */
	readonly id: string
	readonly to: string
	readonly subject: string
	readonly text: string
	/** To whom an answer goes; null or absent: to nobody who would read it. */
	readonly replyTo?: string | null
	/** By one click, as of RFC 8058; null: nothing is subscribed to. */
	readonly unsubscribe: string | null
}

export interface Transport {
	/** Throws where the SMTP server did not take it. */
	send(mail: Mail): Promise<void>
	close(): void
}

const TIMEOUT_MILLISECONDS = 30_000
/** RFC 2606, for servers whose own name nobody outside knows. */
const LOOPBACK = /^(localhost|127(\.\d+){3}|\[::1\])$/

/**
 * Letters through the SMTP server of the configuration. Beyond this machine nothing is sent without TLS.
 *
 * @param development whether a server without TLS will do.
 */
export function smtpTransport({ url, from }: MailConfig, development: boolean): Transport {
	const { protocol, hostname, port, username, password } = new URL(url)
	const secure = protocol === 'smtps:'
	const transporter = createTransport({
		pool: true,
		maxConnections: 1,
		host: hostname.replace(/^\[|\]$/g, ''),
		port: Number(port || (secure ? 465 : 587)),
		secure,
		requireTLS: !secure && !development && !LOOPBACK.test(hostname),
		...(username !== '' && {
			auth: { user: decodeURIComponent(username), pass: decodeURIComponent(password) },
		}),
		connectionTimeout: TIMEOUT_MILLISECONDS,
		greetingTimeout: TIMEOUT_MILLISECONDS,
		socketTimeout: TIMEOUT_MILLISECONDS,
		// The outbox tries again.
		maxRequeues: 0,
		disableFileAccess: true,
		disableUrlAccess: true,
	})
	return {
		async send({ id, to, subject, text, replyTo = null, unsubscribe }) {
			await transporter.sendMail({
				from,
				// An object is no header that is parsed: an address with a comma is one address.
				to: { name: '', address: to },
				subject,
				text,
				messageId: `<${id.replace(/[^\w.-]/g, '.')}@constellations.invalid>`,
				// What a person wrote is answered by out-of-office replies as any letter is.
				...(replyTo !== null && { replyTo: { name: '', address: replyTo } }),
				...(unsubscribe !== null && { list: { unsubscribe: { url: unsubscribe } } }),
				headers: {
					...(replyTo === null && { 'Auto-Submitted': 'auto-generated' }),
					...(unsubscribe !== null && { 'List-Unsubscribe-Post': 'List-Unsubscribe=One-Click' }),
				},
			})
		},
		close: () => transporter.close(),
	}
}
