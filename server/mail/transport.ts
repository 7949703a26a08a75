import { createTransport } from 'nodemailer'
import type { MailConfig } from '../config'

/** A letter to send: plain text, to one address. */
export interface Mail {
	/** The same for each try, so that a mailbox that gets it twice can tell. */
	readonly id: string
	readonly to: string
	readonly subject: string
	readonly text: string
	/** Where an answer goes; null or absent: nobody would read it. */
	readonly replyTo?: string | null
	/** The address of a one-click unsubscription (RFC 8058); null: nothing is subscribed to. */
	readonly unsubscribe: string | null
}

export interface Transport {
	/** Throws if the SMTP server did not accept it. */
	send(mail: Mail): Promise<void>
	close(): void
}

const TIMEOUT_MILLISECONDS = 30_000
/** Such a server may do without TLS. */
const LOOPBACK = /^(localhost|127(\.\d+){3}|\[::1\])$/

/**
 * Sends letters through the configured SMTP server, to another machine only with TLS.
 *
 * @param development whether another machine without TLS will do.
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
				// An object is not parsed: an address with a comma stays one address.
				to: { name: '', address: to },
				subject,
				text,
				messageId: `<${id.replace(/[^\w.-]/g, '.')}@constellations.invalid>`,
				// A person's letter gets out-of-office replies like any letter.
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
